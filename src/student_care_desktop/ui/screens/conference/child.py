"""One child before the conference: what was said, and the resolutions with who and by when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from student_care_desktop.domain.activity_kinds import Kinds
from student_care_desktop.domain.conferences import Resolution
from student_care_desktop.domain.counsel import ConferenceChild
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import activity_kinds, conferences, signs
from student_care_desktop.services.conferences import Heard
from student_care_desktop.ui.facts import Lines, fact_table
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.forms.inputs import ChoiceInput
from student_care_desktop.ui.furniture import (
    Badge,
    Elided,
    button,
    clear,
    column,
    heading,
    label,
    paragraph,
    row,
    rule,
    scrolled,
)
from student_care_desktop.ui.house import House

__all__ = ["ChildPage", "state_of"]

WHO = mark("Conference", "Student {code}: {name}, {class_name}")
RESOLVED = mark("Conference", "Resolutions")
NONE = mark("Conference", "Nothing was resolved yet.")
HEADS = (
    mark("CareAction", "What is done"), mark("CareAction", "Who"), mark("CareAction", "By"),
    mark("Conference", "State"),
)
LATE, OPEN, DONE = mark("Conference", "Overdue"), mark("Conference", "To do"), mark("Conference", "Done")
ADD = mark("Conference", "Add the resolution to the case")
AREA, CHOOSE = mark("Conference", "Area of the new case"), mark("Conference", "Choose the area …")
CASE = mark("Conference", "Case {number}")
KEEP, DROP = mark("Conference", "Save"), mark("Conference", "Take out of the conference")
_KEYS = (
    "presenter", "manager", "background", "evidence", "done", "opinions", "resolution", "outside", "consent",
    "follow_day",
)
_RESOLUTION = ("text", "method", "owner", "due")


def state_of(done: bool, late: bool) -> tuple[Words, str]:
    """How an action stands, in words and in its tone."""
    if done:
        return DONE, "good"
    return (LATE, "bad") if late else (OPEN, "quiet")


class ChildPage(QWidget):
    """``kept``: something was stored; ``dropped``: the child is no longer before the conference."""

    kept = Signal()
    dropped = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        say, self._house = house.say, house
        self._heard: Heard | None = None
        self._who = Elided(role="heading")
        self.form: Form[ConferenceChild] = Form(ConferenceChild, _KEYS, say, columns=2)
        self.resolution: Form[Resolution] = Form(
            Resolution, _RESOLUTION, say, columns=3, known={"method": Kinds().field}
        )
        self.area = QComboBox()
        self.area.setAccessibleName(say(AREA))
        self.add = button(say(ADD), self.resolve, picture="add")
        self.keep = button(say(KEEP), self.save, kind="primary", picture="save", keys="Ctrl+S")
        self.drop = button(say(DROP), self._drop)
        self.case = button("", self._to_case, kind="link")
        self._resolved = column(gap=6)
        self._build()

    def _build(self) -> None:
        say, inside = self._house.say, QWidget()
        made = column(self._who, self.form, rule(), gap=12)
        made.addLayout(row(heading(say(RESOLVED)), self.case, None))
        made.addLayout(self._resolved)
        made.addWidget(self.resolution)
        made.addLayout(row(None, label(say(AREA), "label"), self.area, self.add, gap=10))
        made.addStretch(1)
        made.setContentsMargins(18, 16, 18, 12)
        inside.setLayout(made)
        foot = row(self.drop, None, self.keep, gap=10)
        foot.setContentsMargins(18, 10, 18, 12)
        whole = column(scrolled(inside), rule(), gap=0)
        whole.addLayout(foot)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def load(self, heard: Heard) -> None:
        """Show a child."""
        self._heard, say = heard, self._house.say
        child = heard.child
        self._who.put(say(WHO.with_(
            code=heard.record.code, name=child.student.name, class_name=child.class_name
        )))
        self.form.load(heard.record)
        self._offer()
        self.resolution.load(Resolution())
        self._cases(heard)
        self._show(heard)
        self.drop.setVisible(not heard.actions)

    def _offer(self) -> None:
        """The kinds of activity, as the school has them now."""
        method = self.resolution.boxes["method"].input
        if isinstance(method, ChoiceInput):
            method.know(activity_kinds.kinds(self._house.desk).field)

    def _cases(self, heard: Heard) -> None:
        """The areas to choose from, where a case has to be opened; the case that there is."""
        say, open_ = self._house.say, [one for one in heard.cases if one.is_open]
        self.area.clear()
        self.area.addItem(say(CHOOSE), "")
        for area in signs.screening_form(self._house.desk).now.all:
            self.area.addItem(say(area.title), area.key)
        wanted = heard.record.case_id
        mine = next((one for one in open_ if one.id == wanted), open_[0] if len(open_) == 1 else None)
        self.area.setVisible(mine is None)
        self.case.setVisible(mine is not None and self._house.has("solve"))
        self.case.setText(say(CASE.with_(number=mine.number)) if mine else "")
        self.case.setProperty("case", mine.id if mine else "")

    def _show(self, heard: Heard) -> None:
        say, today = self._house.say, self._house.desk.today
        clear(self._resolved)
        rows = []
        for one in heard.actions:
            words, tone = state_of(one.done is not None, one.due is not None and one.due < today)
            due = short_day(one.due) if one.due else "–"
            rows.append((one.text, one.owner, due, Badge(say(words), tone)))
        if rows:
            heads = [say(one) for one in HEADS]
            self._resolved.addLayout(fact_table(Lines(heads=heads, rows=rows, wide=(0,))))
        else:
            self._resolved.addWidget(paragraph(say(NONE), "soft"))

    @property
    def dirty(self) -> bool:
        """Whether the page says more than is stored."""
        return self._heard is not None and self.form.dirty

    def save(self) -> bool:
        """Store what was said; False where something is wrong with it."""
        wrong = next(iter(self.form.unreadable().items()), None)
        if wrong:
            self.form.focus(wrong[0])
            self._house.messages.tell(wrong[1], "bad")
            return False
        record = self.form.value()
        return self._house.attempt(
            lambda: conferences.keep_child(self._house.desk, record), lambda _: self.kept.emit()
        )

    def resolve(self) -> None:
        """The resolution becomes an action of the case."""
        heard, wrong = self._heard, next(iter(self.resolution.unreadable().items()), None)
        if wrong:
            self.resolution.focus(wrong[0])
            self._house.messages.tell(wrong[1], "bad")
        elif heard:
            self._house.attempt(lambda: self._resolve(heard), lambda _: self.kept.emit())

    def _resolve(self, heard: Heard) -> None:
        """What was said is kept first, so that nothing of it is lost when the page is shown anew."""
        desk, area = self._house.desk, str(self.area.currentData() or "")
        if self.dirty:
            conferences.keep_child(desk, self.form.value())
        conferences.resolve(desk, heard.record.id, self.resolution.value(), area=area)

    def _drop(self) -> None:
        heard = self._heard
        if heard:
            self._house.attempt(
                lambda: conferences.drop_child(self._house.desk, heard.record.id),
                lambda _: self.dropped.emit(),
            )

    def _to_case(self) -> None:
        self._house.go("solve", ("case", self.case.property("case")))

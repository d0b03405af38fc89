"""Writing down one session: what anybody may know above, what is sealed below; kept while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.counsel import Counselling
from student_care_desktop.domain.counselling import Spoken
from student_care_desktop.domain.words import mark
from student_care_desktop.services import counselling
from student_care_desktop.ui.drafting import Drafting
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import (
    Card,
    button,
    column,
    heading,
    label,
    link,
    paragraph,
    row,
    rule,
    scrolled,
)
from student_care_desktop.ui.house import House

__all__ = ["Editor"]

SESSION = mark("Counsel", "Session no. {number}")
SEALED = mark(
    "Counsel",
    "Sealed: only the guidance teacher and the head of the care system read this part. Each look is noted.",
)
HIDDEN = mark("Counsel", "What was said is not shown while names are hidden. F9 shows it again.")
KEEP, OLDER = mark("Counsel", "Save the session"), mark("Counsel", "All versions")
TYPED = mark("Counsel", "Kept while you write, sealed ({time})")
DANGER = mark("Counsel", "Somebody must act today. Is the child in danger from others? Report it.")
REPORT = mark("Counsel", "Child protection report")
ABOVE = ("day", "start", "finish", "form", "asked_by", "place", "counsellor", "next_day")
SPOKEN = ("topic", "content", "feeling", "approach", "agreement", "risk", "risk_note")


class Editor(Card):
    """``kept`` carries the session as stored; ``older`` asks for all versions, ``danger`` for a report."""

    kept = Signal(object)
    older = Signal()
    danger = Signal()

    def __init__(self, house: House) -> None:
        super().__init__(margin=0)
        say, self._house = house.say, house
        self._record = Counselling()
        self._fresh = False
        self.about: Form[Counselling] = Form(Counselling, ABOVE, say, columns=4)
        self.words: Form[Spoken] = Form(Spoken, SPOKEN, say, columns=1)
        self.drafting = Drafting(house, self._page, self._write)
        self.drafting.kept.connect(self._typed)
        for form in (self.about, self.words):
            form.changed.connect(self._changed)
        self._title, self._state = heading(), label("", "small")
        self.keep = button(say(KEEP), self.save, kind="primary", picture="save", keys="Ctrl+S")
        self.versions = button(say(OLDER), self.older.emit, picture="history")
        self._hidden = paragraph(say(HIDDEN), "soft")
        self._alert = QWidget()
        told = row(paragraph(say(DANGER), "bad"), link(say(REPORT), self.danger.emit), gap=8)
        told.setStretch(0, 1)
        told.setContentsMargins(18, 10, 18, 0)
        self._alert.setLayout(told)
        self._build()

    def _build(self) -> None:
        say = self._house.say
        inside = QWidget()
        made = column(self._title, self.about, rule(), paragraph(say(SEALED), "small"), gap=12)
        for one in (self.words, self._hidden):
            made.addWidget(one)
        made.addStretch(1)
        made.setContentsMargins(18, 16, 18, 12)
        inside.setLayout(made)
        foot = row(self._state, None, self.versions, self.keep, gap=10)
        foot.setContentsMargins(18, 10, 18, 12)
        self.add(scrolled(inside), rule(), self._alert, foot)
        self.body.setSpacing(0)
        self.body.setStretch(0, 1)

    def load(self, record: Counselling, spoken: Spoken, *, versions: int = 0) -> None:
        """Show a session; ``versions`` is how many there are to look at."""
        self.drafting.flush()
        self._record = record
        self._title.setText(self._house.say(SESSION.with_(number=record.number)))
        self.about.load(record)
        self.words.load(spoken)
        self.versions.setVisible(versions > 0)
        self._state.setText("")
        self.veil()
        self._warn()

    def veil(self) -> None:
        """What was said goes with the names."""
        hidden = self._house.names_hidden
        self.words.setVisible(not hidden)
        self._hidden.setVisible(hidden)
        self._warn()

    def begin(self) -> None:
        """Put the cursor where writing begins."""
        self.words.focus("topic")

    def _page(self) -> tuple[Counselling, Spoken]:
        return self.about.value(), self.words.value()

    def _write(self, page: tuple[Counselling, Spoken]) -> None:
        counselling.keep_draft(self._house.desk, *page)

    def _changed(self, key: str) -> None:
        self.drafting.touch()
        if key == "risk":
            self._warn()

    def _warn(self) -> None:
        self._alert.setVisible(self.words.value().risk == "harm" and not self._house.names_hidden)

    def _typed(self) -> None:
        self._state.setText(self._house.say(TYPED.with_(time=f"{self._house.desk.now():%H:%M}")))

    def save(self) -> None:
        """Store the session; what is wrong is said and nothing of what was typed goes."""
        wrong = {**self.about.unreadable(), **self.words.unreadable()}
        if wrong:
            key, words = next(iter(wrong.items()))
            (self.about if key in self.about.boxes else self.words).focus(key)
            self._house.messages.tell(words, "bad")
            return
        self.drafting.flush()
        record, spoken = self._page()
        if self._house.attempt(lambda: counselling.keep(self._house.desk, record, spoken), self.kept.emit):
            self._state.setText("")

"""Who took part, in one table: came, hours, scores and passed, written by keyboard and kept row by row."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.promotion import Activity, Participation
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import taking_part
from student_care_desktop.services.activities import Opened
from student_care_desktop.ui.furniture import Elided, button, column, paragraph, row, set_paragraph
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.promote.parts import FixedRows
from student_care_desktop.ui.veiled import DOTS
from student_care_desktop.ui.wizards.row_model import RowColumn

__all__ = ["PeopleTab"]

TABLE = mark("Activities room", "Who takes part")
NO, CLASS, NAME = mark("People page", "No."), mark("Activities room", "Class"), mark("People page", "Name")
CAME, HOURS = mark("Activities room", "Came"), mark("Activities room", "Own hours")
BEFORE, AFTER = mark("Activities room", "Before"), mark("Activities room", "After")
PASSED, REMARK = mark("Activities room", "Passed"), mark("Activities room", "Remark")
ADD, OUT = mark("Activities room", "Add children"), mark("Activities room", "Take this child out")
ALL_CAME = mark("Activities room", "All others came")
KEYS = mark(
    "Activities room",
    "Space turns came and passed · Enter: next cell · Ctrl+Delete takes a child out · each row is kept",
)
NOBODY = mark("Activities room", "Nobody takes part yet. Add a class, a grade or a group.")
FIGURES = mark("Activities room", "{came} of {all} came · {hours} hours together")
MEAN = mark("Activities room", "{figures} · mean before {before}, after {after}")


class _Table(FixedRows):
    """Ctrl+Delete asks to take the child out."""

    out = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Delete and held:
            self.out.emit()
        else:
            super().keyPressEvent(event)


class PeopleTab(QWidget):
    """``kept`` carries the activity as it is kept now; ``adding`` asks for more children."""

    kept = Signal(object)
    adding = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._opened = house, Opened(activity=Activity())
        self._by_place: dict[str, tuple[str, str, str]] = {}
        self._stored: dict[str, Participation] = {}
        say = house.say
        self.table = _Table(Participation, self._columns(), say, TABLE, 10_000)
        self.add = button(say(ADD), self.adding.emit, kind="primary", picture="add")
        self.all = button(say(ALL_CAME), self._all_came)
        self.out = button(say(OUT), self._take_out)
        self._figures, self._refused = Elided(role="soft"), paragraph("", "problem")
        self._keys = paragraph(say(KEYS), "small")
        head = row(self._figures, self.out, self.all, self.add, gap=10)
        head.setStretch(0, 1)
        whole = column(head, self.table, self._refused, self._keys, gap=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.table.refused.connect(self._refuse)
        self.table.out.connect(self._take_out)
        self.table.selectionModel().currentRowChanged.connect(lambda now, before: self.keep())

    def _columns(self) -> tuple[RowColumn, ...]:
        def about(place: int) -> RowColumn:
            words, width = ((NO, 48), (CLASS, 64), (NAME, 0))[place]
            read = partial(self._called, place)
            return RowColumn("enrollment_id", words, width, read=read, words=True)

        return (
            about(1), about(0), about(2), RowColumn("came", CAME, 68), RowColumn("hours", HOURS, 90),
            RowColumn("before", BEFORE, 54), RowColumn("after", AFTER, 54), RowColumn("passed", PASSED, 54),
            RowColumn("remark", REMARK, 120),
        )

    def _called(self, place: int, part: Participation) -> str:
        told = self._by_place.get(part.enrollment_id, ("", "", ""))[place]
        return DOTS if place == 2 and self._house.names_hidden else told

    def put(self, opened: Opened) -> None:
        """Show the children of an activity; the cursor stays on its row."""
        here = self.table.currentIndex()
        self._opened = opened
        self._by_place = {
            one.id: (str(one.child.enrollment.no or "–"), one.child.class_name, one.child.student.name)
            for one in opened.parts
        }
        rows = [one.part for one in opened.parts]
        self._stored = {one.id: one for one in rows}
        self.table.rows.most = len(rows)
        self.table.put(rows)
        row_, cell = max(here.row(), 0), here.column() if here.column() > 3 else 4
        self.table.setCurrentIndex(self.table.rows.index(min(row_, max(len(rows) - 1, 0)), cell))
        self._tell()
        self._refused.hide()

    def _tell(self) -> None:
        opened, say = self._opened, self._house.say
        words = FIGURES.with_(came=opened.came, all=len(opened.parts), hours=f"{opened.hours:,g}")
        both = [one.part for one in opened.parts if None not in (one.part.before, one.part.after)]
        if both:
            means = {key: sum(getattr(one, key) for one in both) / len(both) for key in ("before", "after")}
            words = MEAN.with_(figures=words, **{key: f"{mean:.2f}" for key, mean in means.items()})
        self._figures.put(say(words if opened.parts else NOBODY))
        for one in (self.all, self.out, self._keys):
            one.setVisible(bool(opened.parts))

    def settle(self) -> None:
        """The person comes to the table."""
        (self.table if self._opened.parts else self.add).setFocus()

    def keep(self) -> bool:
        """Keep the rows that were changed; False when they cannot be kept, and that is told."""
        self.table.commit()
        changed = [one for one in self.table.value() if self._stored.get(one.id) != one]
        if not changed:
            return True
        desk, key = self._house.desk, self._opened.activity.id
        return self._house.attempt(lambda: taking_part.keep_parts(desk, key, changed), self._kept)

    def _kept(self, opened: Opened) -> None:
        """What was kept is known; the table itself stays as it is, and the cursor too."""
        self._opened = opened
        self._stored = {one.part.id: one.part for one in opened.parts}
        self._tell()
        self.kept.emit(opened)

    def _all_came(self) -> None:
        """Whoever is not noted yet came: the person says so, for all at once."""
        for place, one in enumerate(self.table.value()):
            if one.came is None:
                self.table.rows.write(self.table.rows.index(place, 4), True)
        self.keep()
        self.table.setFocus()

    def _take_out(self) -> None:
        place = self.table.currentIndex().row()
        rows = self.table.value()
        if not (0 <= place < len(rows) and self.keep()):
            return
        desk, key, child = self._house.desk, self._opened.activity.id, rows[place].enrollment_id

        def done(opened: Opened) -> None:
            self.put(opened)
            self.kept.emit(opened)
            self.settle()

        self._house.attempt(lambda: taking_part.take_out(desk, key, [child]), done)

    def _refuse(self, problem: Words | None) -> None:
        set_paragraph(self._refused, self._house.say(problem) if problem else "")
        self._refused.setVisible(problem is not None)

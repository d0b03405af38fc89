"""The activities of one child in one table, written by keyboard; those it is not in stand there, too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.promotion import Activity, Participation
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.promoting import Promoted
from student_care_desktop.ui.furniture import column, paragraph, set_paragraph
from student_care_desktop.ui.wizards.page import PageView
from student_care_desktop.ui.wizards.row_model import RowColumn
from student_care_desktop.ui.wizards.rows import RowsTable

__all__ = ["FixedRows", "PartsPage"]

TABLE = mark("Promote", "Activities of the child")
NAME, DAY = mark("Promote", "Activity"), mark("Promote", "Day")
WHOLE = mark("Promote", "All hours")
HOURS, BEFORE, AFTER = mark("Promote", "Own hours"), mark("Promote", "Before"), mark("Promote", "After")
CAME, PASSED = mark("Promote", "Came"), mark("Promote", "Passed")
KEYS = mark("Promote", "Space turns came and passed · numbers are written at once · Enter: next cell")
NONE = mark("Promote", "There is no activity of the class or the school this year yet. Go on.")


class FixedRows(RowsTable[Participation]):
    """A table in which rows are written, but none is added or taken out."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Insert or (event.key() == Qt.Key.Key_Delete and held):
            return
        super().keyPressEvent(event)


class PartsPage(PageView):
    """The answer is the rows of which something is said."""

    def __init__(self, here: Callable[[], Promoted], say: Say) -> None:
        super().__init__()
        self._here, self._say = here, say
        self._activities: dict[str, Activity] = {}
        self._refusal: Words | None = None
        self._entered = False
        self._refused, self._told = paragraph("", "problem"), paragraph(say(KEYS), "small")
        self.table = FixedRows(Participation, self._columns(), say, TABLE)
        self.table.refused.connect(self._refuse)
        self.table.changed.connect(self.changed)
        layout = column(self.table, self._told, self._refused, gap=8)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _columns(self) -> tuple[RowColumn, ...]:
        def about(read: Callable[[Activity], str]) -> Callable[[Participation], str]:
            return lambda part: read(self._activities[part.activity_id])

        return (
            RowColumn("activity_id", NAME, 0, read=about(lambda one: one.name), words=True),
            RowColumn("activity_id", DAY, 82, read=about(_day)),
            RowColumn("activity_id", WHOLE, 66, read=about(_hours)),
            RowColumn("came", CAME, 68), RowColumn("hours", HOURS, 84), RowColumn("before", BEFORE, 48),
            RowColumn("after", AFTER, 48), RowColumn("passed", PASSED, 50),
        )

    def enter(self, answers: Answers) -> None:
        if self._entered:
            return
        self._entered, here = True, self._here()
        self._activities = {one.activity.id: one.activity for one in here.taken}
        self._activities |= {one.id: one for one in here.others}
        rows = [one.part for one in here.taken]
        rows += [Participation(activity_id=one.id, enrollment_id=here.place.id) for one in here.others]
        self.table.rows.most = len(rows)
        self.table.put(rows)
        self.table.setCurrentIndex(self.table.rows.index(0, 4))
        set_paragraph(self._told, self._say(KEYS if rows else NONE))
        self._refused.hide()

    def settle(self) -> None:
        self.table.setFocus()

    def commit(self) -> None:
        self._refusal = None
        self.table.commit()

    def problem(self) -> Words | None:
        return self._refusal

    def answer(self) -> tuple[Participation, ...]:
        return tuple(one for one in self.table.value() if _says(one))

    def _refuse(self, problem: Words | None) -> None:
        self._refusal = problem
        set_paragraph(self._refused, self._say(problem) if problem else "")
        self._refused.setVisible(problem is not None)


def _day(activity: Activity) -> str:
    return short_day(activity.first) if activity.first else "–"


def _hours(activity: Activity) -> str:
    return "–" if activity.hours is None else f"{activity.hours:g}"


def _says(part: Participation) -> bool:
    empty = Participation(id=part.id, activity_id=part.activity_id, enrollment_id=part.enrollment_id)
    return part != replace(empty)

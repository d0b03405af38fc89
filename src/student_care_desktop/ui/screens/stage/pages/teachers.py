"""The work of homeroom teachers: ten criteria down, those who judge across, a digit in each cell."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout

from student_care_desktop.catalog.supervising import supervising
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.strategy.evaluation import LEVELS
from student_care_desktop.domain.strategy.supervision import EVALUATOR_ROLES, TeacherRating
from student_care_desktop.domain.strategy.teacher_marks import MOST_EVALUATORS, TeacherSheet
from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import teachers
from student_care_desktop.ui.furniture import label, paragraph, row, set_paragraph
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.score_grid import ScoreGrid
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["TeachersPage"]

NAME, TEACHER = mark("Teachers", "Marks of a teacher"), mark("TeacherPaper", "Homeroom teacher")
CRITERION, MEAN = mark("TeacherPaper", "Criterion"), mark("TeacherPaper", "Mean")
KEYS = mark("Teachers", "1–5 mark · 0 takes it back · Enter: name of the evaluator of this column")
ONE, EVALUATOR = mark("Teachers", "{name} ({classes})"), mark("Teachers", "Evaluator of this column")
TOLD = mark("Teachers", "Mean {mean}, level {level} {name}")
NOT_YET = mark("Teachers", "No mark yet. The scheme asks for two or three evaluators.")
MANY = mark("Teachers", "Three have judged already; take the marks of one of them back first.")
CLOSED = mark("Teachers", "The marks of teachers are for those who lead.")
_FIRST = 1


class TeachersPage(PageView):
    """The answer is the tuple of marks, evaluator by evaluator."""

    def __init__(self, here: StageHere) -> None:
        super().__init__()
        self._here, say = here, here.say
        self._rows: dict[tuple[str, str], TeacherRating] = {}
        self._criteria, self._allowed = supervising().criteria, False
        self.teacher = QComboBox()
        self.teacher.setAccessibleName(say(TEACHER))
        self.teacher.currentIndexChanged.connect(lambda at: self._open())
        heads = [say(CRITERION), *(say(name) for _, name in EVALUATOR_ROLES), say(MEAN)]
        self.grid = ScoreGrid(heads, 0, say(NAME))
        self.grid.widths(0, *([118] * len(EVALUATOR_ROLES)), 80)
        self.grid.keyed.connect(self._mark)
        self.grid.currentCellChanged.connect(lambda *cells: self._show_evaluator())
        self.evaluator = QLineEdit()
        self.evaluator.setAccessibleName(say(EVALUATOR))
        self.evaluator.textEdited.connect(lambda text: self._name())
        self.evaluator.returnPressed.connect(self.grid.setFocus)
        self.grid.opened.connect(self.evaluator.setFocus)
        self._told = paragraph("", "soft")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row(label(say(TEACHER), "soft"), self.teacher, None, self._told, gap=10))
        whole.addWidget(self.grid, 1)
        line = row(label(say(EVALUATOR), "soft"), self.evaluator, gap=8)
        line.setStretch(1, 1)
        whole.addLayout(line)
        whole.addWidget(paragraph(say(KEYS), "small"))

    def enter(self, answers: Answers) -> None:
        self._rows = {(one.staff_id, one.role): one for one in answers.get("teachers") or ()}
        house = self._here.house
        self._allowed = house.may("service", "strategy.teachers.teacher_sheets")
        self._offer(teachers.teacher_sheets(house.desk) if self._allowed else ())

    def _offer(self, sheets: Sequence[TeacherSheet]) -> None:
        now = self.teacher.currentData()
        self.teacher.blockSignals(True)
        self.teacher.clear()
        for one in sheets:
            told = ONE.with_(name=one.name, classes=one.classes or "–")
            self.teacher.addItem(self._here.say(told), one.staff_id)
        self.teacher.setCurrentIndex(max(self.teacher.findData(now), 0))
        self.teacher.blockSignals(False)
        self._open()

    @property
    def _who(self) -> str:
        return str(self.teacher.currentData() or "")

    def _open(self) -> None:
        self.grid.setRowCount(len(self._criteria) if self._who else 0)
        for at, (_, name) in enumerate(self._criteria if self._who else ()):
            self.grid.write(at, 0, f"{at + 1}. {self._here.say(name)}", left=True)
            self._paint(at)
        if self._who:
            self.grid.setCurrentCell(0, _FIRST)
        self.evaluator.setEnabled(bool(self._who) and not self._here.closed)
        self._tell()

    def _sheet(self) -> TeacherSheet:
        mine = tuple(one for one in self._rows.values() if one.staff_id == self._who)
        return TeacherSheet(self._who, "", "", mine)

    def _paint(self, at: int) -> None:
        key, name = self._criteria[at]
        for column, (role, role_name) in enumerate(EVALUATOR_ROLES, _FIRST):
            given = self._rows.get((self._who, role))
            text = str(given.scores.get(key, "–")) if given else "–"
            spoken = f"{self._here.say(name)}, {self._here.say(role_name)}: {text}"
            self.grid.write(at, column, text, spoken=spoken)
        mean = self._sheet().mean(key).mean
        self.grid.write(at, _FIRST + len(EVALUATOR_ROLES), "–" if mean is None else str(mean))

    def _role(self) -> str:
        at = self.grid.currentColumn() - _FIRST
        return EVALUATOR_ROLES[at][0] if 0 <= at < len(EVALUATOR_ROLES) else ""

    def _mark(self, mark_: int) -> None:
        role, at = self._role(), self.grid.currentRow()
        if not role or not self._who or at < 0 or self._here.closed:
            return
        judged = {one.role for one in self._sheet().ratings if one.scores}
        if mark_ and role not in judged and len(judged) >= MOST_EVALUATORS:
            set_paragraph(self._told, self._here.say(MANY))
            return
        old = self._rows.get((self._who, role)) or TeacherRating(staff_id=self._who, role=role)
        scores = {**old.scores, self._criteria[at][0]: mark_}
        self._put(old, {key: one for key, one in scores.items() if one})
        self._paint(at)
        self._tell()
        if mark_:
            self.grid.down()

    def _put(self, old: TeacherRating, scores: dict[str, int]) -> None:
        made = TeacherRating(
            id=old.id, cycle_id=old.cycle_id, place=old.place, staff_id=old.staff_id, role=old.role,
            evaluator=self.evaluator.text().strip(), day=self._here.house.desk.today,
            marks=json.dumps(scores),
        )
        self._rows[old.staff_id, old.role] = made
        self.changed.emit()

    def _name(self) -> None:
        old = self._rows.get((self._who, self._role()))
        if old and not self._here.closed:
            self._put(old, dict(old.scores))

    def _show_evaluator(self) -> None:
        old = self._rows.get((self._who, self._role()))
        self.evaluator.setText(old.evaluator if old else "")

    def _tell(self) -> None:
        mean = self._sheet().whole
        level = mean.teacher_level
        words = NOT_YET if self._allowed else CLOSED
        if level is not None:
            words = TOLD.with_(mean=f"{mean.mean}", level=level, name=dict(LEVELS)[level])
        set_paragraph(self._told, self._here.say(words))

    def settle(self) -> None:
        self.grid.setFocus()

    def answer(self) -> tuple[TeacherRating, ...]:
        return tuple(one for one in self._rows.values() if one.scores)

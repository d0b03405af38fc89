"""Who of the staff took part in a training: a tick each, hours only where they differ."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QVBoxLayout
from PySide6.QtWidgets import QTableWidgetItem as Cell

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.school import Staff
from student_care_desktop.domain.strategy.agreement import Trainee, Training
from student_care_desktop.domain.words import mark
from student_care_desktop.services import school
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Elided, button, label, paragraph, row
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.offered import fresh
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["TraineesPage"]

NAME, WHICH = mark("Agreeing", "Who took part"), mark("Agreeing", "Training (F6)")
WHO, POSITION = mark("Trainee", "Who"), mark("Staff", "Position")
HOURS, THERE = mark("Trainee", "Hours"), mark("Agreeing", "There")
ALL = mark("Agreeing", "All of them were there (F7)")
COUNT = mark("Agreeing", "{count} took part · {hours} hours together")
NO_TRAINING = mark("Agreeing", "Write the trainings on the page before.")
KEYS = mark("Agreeing", "Space: was there · type hours in the last column · F6: another training")
_TICK, _NAME, _POSITION, _HOURS = range(4)
_NARROW, _WIDE, _HIGH = 90, 220, 32
_MOST_WIDE = 260
_HELD = ("knowledge", "development")
"""The pages on which trainings stand, of stage 3 and of stage 6."""


class TraineesPage(PageView):
    """The answer is the tuple of all who took part, in every training of the year."""

    def __init__(self, here: StageHere) -> None:
        super().__init__()
        self._here, say = here, here.say
        self._held: tuple[Training, ...] = ()
        self._staff: list[Staff] = []
        self._there: dict[tuple[str, str], Trainee] = {}
        self.which, self.grid = StillCombo(), QTableWidget()
        self.which.setAccessibleName(say(WHICH))
        self.grid.setAccessibleName(say(NAME))
        self.all = button(say(ALL), self._take_all, keys="F7")
        self.all.setVisible(not here.closed)
        self._count = Elided("", "soft")
        self.which.setMaximumWidth(_MOST_WIDE)
        self._lay_out()
        self.which.currentIndexChanged.connect(lambda place: self._fill())
        self.which.activated.connect(lambda place: self.grid.setFocus())
        self.grid.itemChanged.connect(self._written)
        only_here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F6"), self, context=only_here).activated.connect(self._cross)

    def _lay_out(self) -> None:
        say, grid = self._here.say, self.grid
        grid.setProperty("kind", "written")
        grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        grid.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        grid.verticalHeader().hide()
        grid.verticalHeader().setDefaultSectionSize(_HIGH)
        grid.setTabKeyNavigation(False)
        grid.setColumnCount(4)
        grid.setHorizontalHeaderLabels([say(words) for words in (THERE, WHO, POSITION, HOURS)])
        for place, wide in ((_TICK, _NARROW), (_NAME, _WIDE), (_HOURS, _NARROW)):
            grid.setColumnWidth(place, wide)
        grid.horizontalHeader().setSectionResizeMode(_POSITION, QHeaderView.ResizeMode.Stretch)
        above = row(label(say(WHICH), "soft"), self.which, self._count, self.all, gap=10)
        above.setStretch(2, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(above)
        whole.addWidget(grid, 1)
        whole.addWidget(paragraph(say(KEYS), "small"))

    def enter(self, answers: Answers) -> None:
        told = fresh(self._here, answers)
        self._held = tuple(told[next(key for key in _HELD if key in told)])
        self._there = {(one.training_id, one.staff_id): one for one in told["trainees"]}
        known = {staff for _, staff in self._there}
        everybody = school.staff(self._here.house.desk)
        self._staff = [one for one in everybody if one.status == "working" or one.id in known]
        before = self.which.currentData()
        self.which.blockSignals(True)
        self.which.clear()
        for one in self._held:
            self.which.addItem(one.topic, one.id)
        self.which.setCurrentIndex(max(self.which.findData(before), 0))
        self.which.blockSignals(False)
        self._fill()

    def settle(self) -> None:
        self.grid.setFocus()

    @property
    def _training(self) -> Training | None:
        place = self.which.currentIndex()
        return self._held[place] if 0 <= place < len(self._held) else None

    def _fill(self) -> None:
        training, at = self._training, max(self.grid.currentRow(), 0)
        self.grid.blockSignals(True)
        self.grid.setRowCount(len(self._staff) if training else 0)
        for line in range(self.grid.rowCount()):
            self._paint(line)
        self.grid.blockSignals(False)
        if training and self._staff:
            self.grid.setCurrentCell(min(at, len(self._staff) - 1), _TICK)
        self._tell()

    def _paint(self, line: int) -> None:
        """Only the tick, and the hours of who was there, can be written."""
        one, plain = self._staff[line], Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        found, writes = self._there.get(self._key(line)), not self._here.closed
        tick, checked = Cell(), Qt.ItemFlag.ItemIsUserCheckable
        tick.setCheckState(Qt.CheckState.Checked if found else Qt.CheckState.Unchecked)
        tick.setData(Qt.ItemDataRole.AccessibleTextRole, one.name)
        hours = "" if found is None or found.hours is None else f"{found.hours:g}"
        last = plain | Qt.ItemFlag.ItemIsEditable if writes and found else plain
        flags = (plain | checked if writes else plain, plain, plain, last)
        cells = (tick, Cell(one.name), Cell(one.position), Cell(hours))
        for place, (cell, flag) in enumerate(zip(cells, flags, strict=True)):
            cell.setFlags(flag)
            self.grid.setItem(line, place, cell)

    def _key(self, line: int) -> tuple[str, str]:
        training = self._training
        return (training.id if training else "", self._staff[line].id)

    def _written(self, cell: Cell) -> None:
        key = self._key(cell.row())
        if cell.column() == _TICK:
            self._set(key, there=cell.checkState() == Qt.CheckState.Checked)
        elif cell.column() == _HOURS and key in self._there:
            self._write_hours(key, cell.text())
        self.grid.blockSignals(True)
        self._paint(cell.row())
        self.grid.blockSignals(False)
        self._tell()
        self.changed.emit()

    def _set(self, key: tuple[str, str], *, there: bool) -> None:
        if there:
            self._there.setdefault(key, Trainee(training_id=key[0], staff_id=key[1]))
        else:
            self._there.pop(key, None)

    def _write_hours(self, key: tuple[str, str], typed: str) -> None:
        """What is no number leaves the hours as they were."""
        try:
            hours = fields_of(Trainee)["hours"].parse(typed)
        except ValueError:
            return
        self._there[key] = replace(self._there[key], hours=hours)

    def _take_all(self) -> None:
        if self._training and not self._here.closed:
            for line in range(len(self._staff)):
                self._set(self._key(line), there=True)
            self._fill()
            self.changed.emit()
            self.grid.setFocus()

    def _tell(self) -> None:
        training = self._training
        if training is None:
            self._count.put(self._here.say(NO_TRAINING))
            return
        mine = [one for one in self._there.values() if one.training_id == training.id]
        hours = sum((training.hours or 0) if one.hours is None else one.hours for one in mine)
        self._count.put(self._here.say(COUNT.with_(count=len(mine), hours=f"{hours:g}")))

    def _cross(self) -> None:
        (self.which if self.grid.hasFocus() else self.grid).setFocus()

    def commit(self) -> None:
        """What is being typed is taken when the cursor leaves its cell."""
        if not self.grid.hasFocus():
            self.grid.setFocus()

    def answer(self) -> tuple[Trainee, ...]:
        return tuple(self._there.values())

"""Rows by choices: a radio button in each cell; arrows move within a row, Tab to the next one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.furniture import label, paragraph, scrolled
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["Matrix", "MatrixPage"]

CELL = mark("Matrix", "{row}: {choice}")

Options = Sequence[tuple[str, Words]]


class Cell(QRadioButton):
    """A choice that Backspace and Delete take back, so that a wrong key can be undone."""

    erased = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.erased.emit()
        else:
            super().keyPressEvent(event)


class Matrix(QWidget):
    """The grid itself; ``value`` is row → choice, only for the rows that were answered."""

    changed = Signal()

    def __init__(self, rows: Options, choices: Options, say: Say) -> None:
        super().__init__()
        self._choices = [key for key, _ in choices]
        self.groups: dict[str, QButtonGroup] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 3)
        for place, (_, words) in enumerate(choices, 1):
            grid.addWidget(self._head(say(words)), 0, place)
            grid.setColumnStretch(place, 2)
        for line, (key, words) in enumerate(rows, 1):
            grid.addWidget(label(say(words)), line, 0)
            self.groups[key] = self._row(grid, line, say(words), choices, say)

    def _head(self, text: str) -> QWidget:
        made = paragraph(text, "small")
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return made

    def _row(self, grid: QGridLayout, line: int, name: str, choices: Options, say: Say) -> QButtonGroup:
        group = QButtonGroup(self)
        for place, (_, words) in enumerate(choices):
            cell = Cell()
            cell.setMinimumHeight(33)
            cell.setAccessibleName(say(CELL.with_(row=name, choice=say(words))))
            cell.setToolTip(say(words))
            cell.erased.connect(partial(self._erase, group))
            group.addButton(cell, place)
            grid.addWidget(cell, line, place + 1, Qt.AlignmentFlag.AlignHCenter)
        group.idToggled.connect(lambda place, on: self.changed.emit() if on else None)
        return group

    def _erase(self, group: QButtonGroup) -> None:
        _clear(group)
        self.changed.emit()

    def put(self, value: Mapping[str, str]) -> None:
        """Show these answers."""
        for key, group in self.groups.items():
            chosen = value.get(key)
            if chosen in self._choices:
                group.button(self._choices.index(chosen)).setChecked(True)
            else:
                _clear(group)

    def value(self) -> dict[str, str]:
        """What is answered."""
        return {
            key: self._choices[group.checkedId()] for key, group in self.groups.items()
            if group.checkedId() >= 0
        }

    def focus(self) -> None:
        """Put the cursor into the first row."""
        next(iter(self.groups.values())).buttons()[0].setFocus()


def _clear(group: QButtonGroup) -> None:
    group.setExclusive(False)
    for cell in group.buttons():
        cell.setChecked(False)
    group.setExclusive(True)


class MatrixPage(PageView):
    """A page that is one matrix; the answer is row → choice."""

    def __init__(self, key: str, rows: Options, choices: Options, say: Say) -> None:
        super().__init__()
        self._key = key
        self.matrix = Matrix(rows, choices, say)
        self.matrix.changed.connect(self.changed)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.matrix)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner))

    def enter(self, answers: Answers) -> None:
        self.matrix.put(answers.get(self._key) or {})

    def settle(self) -> None:
        self.matrix.focus()

    def answer(self) -> dict[str, str]:
        return self.matrix.value()

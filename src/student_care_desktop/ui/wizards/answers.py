"""One question as a widget: radio buttons, boxes to tick, a grid, or the input of a field."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from student_care_desktop.domain.fields import Field, Number, Text, Yes
from student_care_desktop.domain.questions import Ask, Option, Question
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.forms import FieldBox
from student_care_desktop.ui.forms.inputs import LineInput
from student_care_desktop.ui.forms.keys import EnterMoves
from student_care_desktop.ui.furniture import paragraph
from student_care_desktop.ui.wizards.matrix import Cell, Matrix

__all__ = ["Answering", "answering"]

NONE = mark("Questions", "None of these")
WRITE = mark("Questions", "Say more: {option}")
_SHORT, _MIDDLE = 15, 34
"""Letters, without the marks above and below them, up to which four and three options stand in a line."""


class Answering(QWidget):
    """What a page needs of a question; ``wide`` when it takes the whole width."""

    changed = Signal()
    wide = True

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question

    def put(self, answers: Mapping[str, Any]) -> None:
        """Show what is answered."""

    def value(self) -> dict[str, Any]:
        """What is answered, by key; nothing for a question that was left out."""
        return {}

    def problem(self) -> Words | None:
        """What cannot be read."""
        return None

    def focus(self) -> None:
        """Put the cursor here."""


class FieldAnswer(Answering):
    """A number, a text, yes or no, or a field of a record: the usual box of a form."""

    wide = False

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question)
        self.box = FieldBox(question.field or _field(question), say)
        self.wide = self.box.input.wide
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box)
        self.box.input.changed.connect(self._told)
        if isinstance(self.box.input, LineInput):
            self._moves = EnterMoves(self)
            self.box.input.line.installEventFilter(self._moves)

    def _told(self) -> None:
        self.box.show_problem(self.box.input.problem())
        self.changed.emit()

    def put(self, answers: Mapping[str, Any]) -> None:
        self.box.input.put(answers.get(self.question.key))
        self.box.show_problem(self.box.input.problem())

    def value(self) -> dict[str, Any]:
        try:
            value = self.box.input.value()
        except ValueError:
            return {}
        if self.question.ask is not Ask.RECORD and value in (None, ""):
            return {}
        return {self.question.key: value}

    def problem(self) -> Words | None:
        try:
            self.box.input.value()
        except ValueError as wrong:
            return Words(*wrong.args) if not isinstance(wrong.args[0], Words) else wrong.args[0]
        return self.box.input.problem() if self.question.ask is not Ask.RECORD else None

    def focus(self) -> None:
        self.box.input.editor.setFocus()


def _field(question: Question) -> Field:
    """The field that a question without one is asked as."""
    if question.ask is Ask.NUMBER:
        return Number(
            question.text, question.hint, low=question.low, high=question.high, decimals=2, unit=question.unit
        )
    if question.ask is Ask.YES:
        return Yes(question.text, question.hint)
    return Text(question.text, question.hint, limit=question.limit, lines=3 if question.limit > 500 else 1)


class ChoiceAnswer(Answering):
    """One or many of a list of options; an option may have a line to write on."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question)
        self._say = say
        self.many = question.ask is Ask.MANY
        self.buttons: dict[str, QAbstractButton] = {}
        self.lines: dict[str, QLineEdit] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(1)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not self.many)
        self.none = QCheckBox(say(NONE)) if self.many else None
        if question.hint:
            self._grid.addWidget(paragraph(say(question.hint), "small"), 0, 0, 1, 4)
        self._lay_out([say(option.text) for option in question.options])

    def _lay_out(self, texts: Sequence[str]) -> None:
        longest = max(map(_width, texts))
        columns = 4 if longest <= _SHORT else 3 if longest <= _MIDDLE else 2
        made = [self._option(one, text) for one, text in zip(self.question.options, texts, strict=True)]
        if self.none:
            self.none.setAccessibleName(f"{self._say(self.question.text)}: {self.none.text()}")
            self.none.toggled.connect(self._nothing)
            made.append(self.none)
        height = -(-len(made) // columns)
        for place, widget in enumerate(made):
            self._grid.addWidget(widget, place % height + 1, place // height)
        for place in range(columns):
            self._grid.setColumnStretch(place, 1)
        for key, line in self.lines.items():
            self._grid.addWidget(line, height + 2 + list(self.lines).index(key), 0, 1, columns)

    def _option(self, option: Option, text: str) -> QAbstractButton:
        made: QAbstractButton = QCheckBox(text) if self.many else Cell(text)
        made.setAccessibleName(f"{self._say(self.question.text)}: {text}")
        if isinstance(made, Cell):
            made.erased.connect(self._erase)
        self._group.addButton(made)
        self.buttons[option.key] = made
        made.toggled.connect(partial(self._toggled, option))
        if option.write:
            line = QLineEdit()
            line.setPlaceholderText(self._say(WRITE.with_(option=text)))
            line.setAccessibleName(self._say(WRITE.with_(option=text)))
            line.hide()
            line.textChanged.connect(self.changed)
            self.lines[option.key] = line
        return made

    def _toggled(self, option: Option, on: bool) -> None:
        if option.write:
            self.lines[option.key].setVisible(on)
        if on and self.none:
            self.none.setChecked(False)
        self.changed.emit()

    def _nothing(self, on: bool) -> None:
        if on:
            for button in self.buttons.values():
                button.setChecked(False)
        self.changed.emit()

    def _erase(self) -> None:
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        self.changed.emit()

    def put(self, answers: Mapping[str, Any]) -> None:
        key = self.question.key
        chosen = answers.get(key)
        with QSignalBlocker(self):
            if self.many:
                self._put_many(chosen)
            elif chosen in self.buttons:
                self.buttons[chosen].setChecked(True)
            else:
                self._erase()
            for option, line in self.lines.items():
                line.setText(str(answers.get(f"{key}.{option}") or ""))

    def _put_many(self, chosen: Any) -> None:
        for option, button in self.buttons.items():
            button.setChecked(option in (chosen or ()))
        if self.none:
            self.none.setChecked(chosen == [])

    def value(self) -> dict[str, Any]:
        key = self.question.key
        chosen = [option for option, button in self.buttons.items() if button.isChecked()]
        answered = bool(chosen) or (self.none is not None and self.none.isChecked())
        found: dict[str, Any] = {key: chosen if self.many else chosen[0]} if answered else {}
        for option, line in self.lines.items():
            if option in chosen and clean(line.text()):
                found[f"{key}.{option}"] = clean(line.text())
        return found

    def focus(self) -> None:
        next(iter(self.buttons.values())).setFocus()


def _width(text: str) -> int:
    """Letters that take room."""
    return sum(not unicodedata.combining(letter) and letter not in _MARKS for letter in text)


_MARKS = frozenset("ัิีึืฺุู็่้๊๋์ํ๎")


class GridAnswer(Answering):
    """Rows by options."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question)
        rows = [(one.key, one.text) for one in question.rows]
        self.matrix = Matrix(rows, [(one.key, one.text) for one in question.options], say)
        self.matrix.changed.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.matrix)

    def put(self, answers: Mapping[str, Any]) -> None:
        self.matrix.put(answers.get(self.question.key) or {})

    def value(self) -> dict[str, Any]:
        answered = self.matrix.value()
        return {self.question.key: answered} if answered else {}

    def focus(self) -> None:
        self.matrix.focus()


def answering(question: Question, say: Say) -> Answering:
    """The widget for a question that is neither a photo nor the table of members."""
    if question.ask is Ask.GRID:
        return GridAnswer(question, say)
    if question.ask in (Ask.ONE, Ask.MANY):
        return ChoiceAnswer(question, say)
    return FieldAnswer(question, say)

"""A form: some fields of a record, the problem beside each field while it is typed, and the record back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from student_care_desktop.domain.fields import Choice, Date, Field, Number, Text, fields_of
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.forms.inputs import ChoiceInput, Input, LineInput, input_for
from student_care_desktop.ui.forms.keys import EnterMoves
from student_care_desktop.ui.furniture import clear, column, label, link, paragraph, row, set_paragraph
from student_care_desktop.ui.theme import icon

__all__ = ["Doubt", "FieldBox", "Form"]

SENSITIVE = mark("Form", "Sensitive: only for those who need it")

R = TypeVar("R")

_SHARES: Mapping[type[Field], int] = {Number: 2, Date: 3, Choice: 4, Text: 4}
"""Of the room of one line, by the kind of field."""
_LETTERS = 6
"""Of a choice that has little room."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something to look at that keeps nobody from saving: ``offer`` is a link that does ``act``."""

    text: str
    offer: str
    act: Callable[[], object]


class FieldBox(QWidget):
    """A field on the page: label above, input, and below it the problem or the hint."""

    def __init__(self, field: Field, say: Say) -> None:
        super().__init__()
        self.input: Input = input_for(field, say)
        self._say, self._hint = say, say(field.hint) if field.hint else ""
        self._below = paragraph("", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(self._top(field))
        layout.addWidget(self.input.widget)
        layout.addWidget(self._below)
        self._doubts = column(gap=2)
        layout.addLayout(self._doubts)
        layout.addStretch(1)
        self.input.editor.setAccessibleName(say(field.label))
        self.show_problem(None)

    def _top(self, field: Field) -> QHBoxLayout:
        name = self._name = label(self._say(field.label), "label")
        name.setBuddy(self.input.editor)
        if not field.sensitive:
            return row(name, None)
        lock = QLabel()
        lock.setPixmap(icon("lock", "soft", 13).pixmap(13, 13))
        lock.setToolTip(self._say(SENSITIVE))
        return row(name, lock, None, gap=5)

    def yield_room(self) -> None:
        """Let the field be narrower than its name or its longest choice, and never as wide as the form."""
        self._name.setMinimumWidth(1)
        self._name.setToolTip(self._name.text())
        self.input.wide = self.input.wide and not isinstance(self.input, LineInput)
        if isinstance(self.input, ChoiceInput):
            adjust = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            self.input.combo.setSizeAdjustPolicy(adjust)
            self.input.combo.setMinimumContentsLength(_LETTERS)

    def show_problem(self, problem: Words | None) -> None:
        """Say what is wrong, or else the hint."""
        text = self._say(problem) if problem else self._hint
        role = "problem" if problem else "small"
        if self._below.property("role") != role:
            self._below.setProperty("role", role)
            self._below.style().polish(self._below)
        set_paragraph(self._below, text)
        self._below.setVisible(bool(text))
        self.input.mark_wrong(problem is not None)
        self.input.editor.setAccessibleDescription(text)

    def show_doubt(self, doubt: Doubt | None) -> None:
        """Say below the field what a person should look at, with a link to it."""
        clear(self._doubts)
        if doubt:
            self._doubts.addWidget(paragraph(doubt.text, "doubt"))
            self._doubts.addLayout(row(link(doubt.offer, doubt.act), None))


class Form(QWidget, Generic[R]):
    """Fields ``keys`` of the record type ``kind`` in ``columns`` columns.

    ``known`` are fields whose choices only the school's data know.
    In a ``flat`` form no line of text is as wide as the form, and dates and numbers are narrower.
    """

    changed = Signal(str)
    """The key of the field a person changed."""

    def __init__(
        self, kind: type[R], keys: Sequence[str], say: Say, columns: int = 2, *, flat: bool = False,
        known: Mapping[str, Field] | None = None,
    ) -> None:
        super().__init__()
        fields = {**fields_of(cast(type, kind)), **(known or {})}
        self.boxes = {key: FieldBox(fields[key], say) for key in keys}
        self._record: R | None = None
        self._moves = EnterMoves(self)
        if flat:
            for box in self.boxes.values():
                box.yield_room()
        self._lay_out(columns)
        if flat and len(keys) == columns:
            for place, key in enumerate(keys):
                cast(QGridLayout, self.layout()).setColumnStretch(place, _SHARES.get(type(fields[key]), 1))
        for key, box in self.boxes.items():
            box.input.changed.connect(self._tell(key))
            if isinstance(box.input, LineInput):
                box.input.line.installEventFilter(self._moves)

    def _lay_out(self, columns: int) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(11)
        line = place = 0
        for box in self.boxes.values():
            if box.input.wide and place:
                line, place = line + 1, 0
            span = columns if box.input.wide else 1
            grid.addWidget(box, line, place, 1, span, Qt.AlignmentFlag.AlignTop)
            place += span
            if place >= columns:
                line, place = line + 1, 0
        for each in range(columns):
            grid.setColumnStretch(each, 1)

    def _tell(self, key: str) -> Callable[[], None]:
        def told() -> None:
            box = self.boxes[key]
            box.show_problem(box.input.problem())
            self.changed.emit(key)

        return told

    def load(self, record: R) -> None:
        """Show ``record``; what the person typed before is forgotten."""
        self._record = record
        for key, box in self.boxes.items():
            box.input.put(getattr(record, key))
            box.show_problem(box.input.problem())

    def fill(self, record: R) -> None:
        """Show what ``record`` says as if a person had typed it: the page is dirty where it differs."""
        for key, box in self.boxes.items():
            box.input.put(getattr(record, key))
            box.show_problem(box.input.problem())
        self.changed.emit(next(iter(self.boxes)))

    def value(self, onto: R | None = None) -> R:
        """The record (or ``onto``) with what the page says; what cannot be read keeps its old value."""
        base = onto if onto is not None else self._record
        if base is None:
            raise LookupError("load() a record first")
        return replace(base, **self._readable())  # type: ignore[type-var]

    def _readable(self) -> dict[str, Any]:
        found = {}
        for key, box in self.boxes.items():
            try:
                found[key] = box.input.value()
            except ValueError:
                continue
        return found

    def unreadable(self) -> Mapping[str, Words]:
        """What cannot be read as a value, by key: until it is mended there is nothing to save."""
        readable = self._readable()
        return {key: words for key, words in self.problems().items() if key not in readable}

    def problems(self) -> Mapping[str, Words]:
        """What is wrong, by key, in the order of the page."""
        found = ((key, box.input.problem()) for key, box in self.boxes.items())
        return {key: words for key, words in found if words}

    @property
    def dirty(self) -> bool:
        """Whether the page differs from the record that was loaded."""
        return self._record is not None and (bool(self.unreadable()) or self.value() != self._record)

    def lock(self) -> None:
        """From now on only to be read."""
        for box in self.boxes.values():
            box.input.lock()

    def note(self, key: str, problem: Words | None) -> None:
        """Show beside a field a problem that was found elsewhere, until the person changes it."""
        self.boxes[key].show_problem(problem)

    def doubt(self, key: str, doubt: Doubt | None) -> None:
        """Show a doubt beside a field, or take it away."""
        self.boxes[key].show_doubt(doubt)

    def focus(self, key: str = "") -> None:
        """Put the cursor into a field (the first one) and bring it into sight."""
        box = self.boxes[key] if key else next(iter(self.boxes.values()))
        box.input.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        area: QWidget | None = box
        while area and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(box, 0, 40)

"""Fields of a case on a page, some of them with choices that only the school's data know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from student_care_desktop.domain.fields import Choice, Field
from student_care_desktop.domain.words import Say, Words
from student_care_desktop.ui.forms import FieldBox
from student_care_desktop.ui.forms.inputs import AreaInput, ChoiceInput, LineInput
from student_care_desktop.ui.forms.keys import EnterMoves

__all__ = ["Fields"]

R = TypeVar("R")

_ROOMY = 2
"""Columns beside each other in which the longest choice still has its room."""


class Fields(QWidget):
    """Boxes by key in ``columns``; what is wide takes a line of its own unless ``narrow`` names it."""

    changed = Signal()

    def __init__(
        self, fields: Mapping[str, Field], say: Say, columns: int = 2, narrow: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self.boxes = {key: FieldBox(field, say) for key, field in fields.items()}
        self._moves = EnterMoves(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(11)
        line = place = 0
        for key, box in self.boxes.items():
            if columns > _ROOMY and not box.input.wide:
                box.yield_room()
            span = columns if box.input.wide and key not in narrow else 1
            if place + span > columns:
                line, place = line + 1, 0
            grid.addWidget(box, line, place, 1, span, Qt.AlignmentFlag.AlignTop)
            place += span
            box.input.changed.connect(self._told)
            if isinstance(box.input, LineInput):
                box.input.line.installEventFilter(self._moves)
        for each in range(columns):
            grid.setColumnStretch(each, 1)

    def _told(self) -> None:
        for box in self.boxes.values():
            box.show_problem(box.input.problem())
        self.changed.emit()

    def know(self, key: str, field: Choice) -> None:
        """Offer other choices in a field that has some."""
        box = self.boxes[key].input
        if isinstance(box, ChoiceInput):
            box.know(field)

    def put(self, values: Mapping[str, Any]) -> None:
        """Show these values; a key that is not named stays."""
        for key, box in self.boxes.items():
            if key in values:
                box.input.put(values[key])
                box.show_problem(box.input.problem())

    def load(self, record: Any) -> None:
        """Show the attributes of a record."""
        self.put({key: getattr(record, key) for key in self.boxes})

    def values(self) -> dict[str, Any]:
        """What is written, by key; what cannot be read is left out."""
        found = {}
        for key, box in self.boxes.items():
            try:
                found[key] = box.input.value()
            except ValueError:
                continue
        return found

    def onto(self, record: R) -> R:
        """The record with what is written."""
        return replace(record, **self.values())  # type: ignore[type-var]

    def problem(self) -> Words | None:
        """What cannot be read or cannot stand."""
        return next((words for box in self.boxes.values() if (words := box.input.problem())), None)

    def combine(self, theirs: Any, keys: Sequence[str]) -> None:
        """Below what somebody else wrote stands what was written here: nobody's words are lost."""
        for key in keys:
            box = self.boxes.get(key)
            if box:
                mine, other = box.input.value(), getattr(theirs, key)
                box.input.put(f"{other}\n{mine}" if isinstance(box.input, AreaInput) else other)

    def focus(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self.boxes.values())).input.editor.setFocus(Qt.FocusReason.OtherFocusReason)

"""What a converter says when a cell is not simply its value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from student_care_desktop.domain.roster import Severity
from student_care_desktop.domain.words import Words
from student_care_desktop.exchange.grid import Cell

__all__ = ["Convert", "Doubt", "Memo"]


@dataclass(frozen=True, slots=True)
class Doubt:
    """The value that is taken (None when the cell is left empty), and what the person should know."""

    value: Any
    what: Words
    severity: Severity = "cell_empty"


Convert = Callable[[Any], Any]
"""A cell → its value, None for nothing, or a Doubt."""


class Memo(dict[Any, Any]):
    """Converts each different cell of a column once; ``doubts`` holds what was doubtful by cell."""

    def __init__(self, convert: Convert) -> None:
        super().__init__()
        self._convert = convert
        self.doubts: dict[Cell, Doubt] = {}

    def __missing__(self, cell: Any) -> Any:
        """Convert ``cell``, remember its value, and its doubt apart."""
        value = self._convert(cell)
        if isinstance(value, Doubt):
            self.doubts[cell] = value
            value = value.value
        self[cell] = value
        return value

"""The fields of one row, below its table or beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from student_care_desktop.domain.fields import Field, Number
from student_care_desktop.domain.words import Say
from student_care_desktop.ui.forms import Form

__all__ = ["RowForm"]


class RowForm(Form[Any]):
    """Two columns: below the table every field takes one, beside it only a number does."""

    def __init__(
        self, kind: type, keys: Sequence[str], say: Say, known: Mapping[str, Field], *, beside: bool
    ) -> None:
        self._beside = beside
        super().__init__(kind, keys, say, 2, flat=beside, known=known)

    def _lay_out(self, columns: int) -> None:
        alone = len(self.boxes) == 1
        for box in self.boxes.values():
            box.input.wide = alone or (self._beside and not isinstance(box.input.field, Number))
        super()._lay_out(columns)

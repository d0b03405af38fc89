"""Columns that hold words share what is left over, so that no name is cut beside an empty stretch."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QTableView

__all__ = ["WORDS", "share", "shared"]

WORDS = 110
"""A column of at least this width holds words; a narrower one figures, days or marks."""
_KEEPS = 260
"""Pixels that the column which takes what is left over has for itself first."""
_MOST = 0.5
"""By which part of itself a column grows at most."""


def shared(widths: Mapping[int, int], left: int) -> dict[int, int]:
    """The widths of columns of words by their places, ``left`` being the pixels that are left over."""
    room, words = left - _KEEPS, sum(widths.values())
    more = min(_MOST, room / 2 / words) if room > 0 and words else 0
    return {place: round(width * (1 + more)) for place, width in widths.items()}


def share(table: QTableView, widths: Mapping[int, int], words: Mapping[int, int]) -> None:
    """Give the columns of ``words`` what is theirs; ``widths`` are those of all columns, 0 takes the rest."""
    shown = [width for place, width in widths.items() if not table.isColumnHidden(place)]
    if 0 in shown:
        left = table.viewport().width() - sum(shown)
        for place, width in shared(words, left).items():
            table.setColumnWidth(place, width)

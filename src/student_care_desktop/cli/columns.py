"""Lines for a person, in columns: Thai marks above and below a letter take no place of their own."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence

__all__ = ["in_columns"]

_GAP = "  "


def in_columns(rows: Sequence[Sequence[str]], right: Collection[int] = ()) -> list[str]:
    """The rows with every column as wide as its widest cell; those of ``right`` stand at the right."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return [
        _GAP.join(_filled(cell, widths[at], at in right) for at, cell in enumerate(row)).rstrip()
        for row in rows
    ]


def _filled(cell: str, width: int, right: bool) -> str:
    space = " " * (width - _width(cell))
    return space + cell if right else cell + space


def _width(text: str) -> int:
    return sum(unicodedata.category(letter) not in ("Mn", "Me", "Cf") for letter in text)

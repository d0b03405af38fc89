"""A text into its place, however long it is: never cut, never over its neighbours.

A text that is too wide is set smaller on one line, or on more lines where these can be larger; the last
of them always stands on the dotted line, and every place's own rows stay in the rhythm of the form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.breaking import Breaker, filled
from student_care_desktop.reports.thai_font import ThaiFont

__all__ = ["Fit", "Room", "fitted"]

_TALL = 1.14
"""Distance between the baselines of lines set as close as Thai marks allow, in ems."""

_SHRINK = (1.0, 0.94, 0.88, 0.82)
_CLOSE = 0.92  # lines that share a row keep off the row above
_MOST = 120


@dataclass(frozen=True, slots=True)
class Room:
    """The room of a text: ``width`` points, ``rows`` rows that are ``pitch`` points apart."""

    width: float
    rows: int = 1
    pitch: float = 18.0
    size: float = 10.5


@dataclass(frozen=True, slots=True)
class Fit:
    """How a text fits: its size, its lines, how many share a row, and how far apart these are."""

    size: float
    lines: list[str]
    per_row: int = 1
    step: float = 0.0

    def offset(self, number: int, room: Room) -> float:
        """How far below the room's first baseline line ``number`` stands; the last one is on a baseline."""
        per_row = len(self.lines) if room.rows == 1 else self.per_row
        row, place = divmod(number, per_row)
        return row * room.pitch - (per_row - 1 - place) * self.step


def fitted(text: str, room: Room, font: ThaiFont, breaker: Breaker) -> Fit:
    """How ``text`` fits into ``room``."""
    wide = font.width(text, room.size)
    if wide <= room.width:
        return Fit(room.size, [text])
    alone = room.size * room.width / wide
    splits = (re.split(r"(?<= )", text), breaker.pieces(text))
    for fit in _tries(room):
        if room.rows == 1 and alone >= fit.size:
            break
        for pieces in splits:
            lines = _lines(pieces, room.width, fit.size, font)
            if lines and len(lines) <= fit.per_row * room.rows:
                return replace(fit, lines=lines)
    return Fit(alone, [text])


def _tries(room: Room) -> Iterator[Fit]:
    """Sizes from the usual one down, with the lines that each allows in a row."""
    for per_row in range(1, _MOST + 1):
        step = room.pitch / per_row * (_CLOSE if per_row > 1 else 1)
        for shrink in _SHRINK:
            yield Fit(min(room.size, step / _TALL) * shrink, [], per_row, step)


def _lines(pieces: Sequence[str], width: float, size: float, font: ThaiFont) -> list[str]:
    """The pieces in lines; none if one of them is wider than a line."""
    if max(font.width(piece.rstrip(), size) for piece in pieces) > width:
        return []
    return filled(pieces, width, lambda part: font.width(part, size))

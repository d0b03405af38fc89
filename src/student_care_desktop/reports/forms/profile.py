"""The profile: one line for each score, a bar against the bands by which it is judged.

Everything is told by greys, letters and figures, so that a copy in black and white tells the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.domain.results import Line
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT, Drawing
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.places import TextPlace

__all__ = ["STAR", "Bars", "Group", "Row"]

STAR = "*"
"""Stands where the figures of a band are doubtful."""

_GREYS = {"normal": 0.97, "strength": 0.97, "risk": 0.86, "problem": 0.72, "none": 0.8}
_GRAVE = ("risk", "problem", "none")
_OUTSIDE = 0.86  # a band that is neither better nor worse for the group
_THIN = 0.4
_LEAST = 5.2  # points of the smallest figure in a band
_HEADS = (mark("Profile", "Scale"), mark("Profile", "Informant"), mark("Profile", "Score against the bands"),
          mark("Profile", "Score"), mark("Profile", "Level"))


@dataclass(frozen=True, slots=True)
class Row:
    """One score: who says so, the line, and what stands where there is none."""

    who: str
    line: Line | None
    said: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The scores of one scale; ``strong`` for a sum of others."""

    title: str
    rows: Sequence[Row]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """Draws profiles between ``left`` and ``right``; ``high`` is a row, ``who`` the room for informants."""

    kit: Kit
    left: float
    right: float
    high: float = 14.4
    title: float = 122.0
    who: float = 48.0
    blank: bool = False

    @property
    def _edges(self) -> tuple[float, ...]:
        """Where the columns begin, and where the last one ends."""
        level, score = self.right - 92, self.right - 92 - 34
        return self.left, self.left + self.title, self.left + self.title + self.who, score, level, self.right

    def height(self, groups: Sequence[Group]) -> float:
        """Points that these groups take with their head."""
        return 17 + sum(len(group.rows) * self.high + 3 for group in groups)

    def put(self, drawing: Drawing, groups: Sequence[Group], y: float) -> float:
        """Draw the groups below each other; where they end."""
        top, edges = y, self._edges
        drawing.shade(self.left, y, self.right - self.left, 17)
        for words, start, end in zip(_HEADS, edges, edges[1:], strict=False):
            if end > start:
                self._fit(drawing, self.kit.say(words), ((start + end) / 2, y + 12), end - start - 4, "bold")
        y += 17
        for group in groups:
            drawing.line(self.left, y, self.right, y, _THIN)
            y = self._group(drawing, group, y)
        drawing.box(self.left, top, self.right - self.left, y - top, 0.7)
        return y

    def _group(self, drawing: Drawing, group: Group, y: float) -> float:
        high = len(group.rows) * self.high + 3
        room = Room(self.title - 8, pitch=max(self.high * len(group.rows), 13) - 2, size=9.5)
        face = "bold" if group.strong else "regular"
        base = y + high / 2 + 3.3
        TextPlace("", self.left + 5, base, room, face=face, cell=True).ink(self.kit, drawing, group.title)
        for number, row in enumerate(group.rows):
            self._row(drawing, row, y + 1.5 + number * self.high, group.strong)
        return y + high

    def _row(self, drawing: Drawing, row: Row, y: float, strong: bool) -> None:
        _, who, track, score, level, _ = self._edges
        base, line = y + self.high / 2 + 3.2, row.line
        if self.who:
            self._fit(drawing, row.who, (who + self.who / 2, base), self.who - 4)
        if line is None:
            self._fit(drawing, "–", ((score + level) / 2, base), 20)
            return
        self._track(drawing, line, (track + 4, y + 0.9), score - track - 10)
        if self.blank:
            drawing.dots(score + 4, level - 4, base + 1)
            drawing.dots(level + 4, self.right - 6, base + 1)
            return
        known = line.score is not None
        face = "bold" if strong or (line.band and line.band.group in _GRAVE) else "regular"
        self._fit(drawing, str(line.score) if known else "–", ((score + level) / 2, base), 30, "bold")
        said = self.kit.say(line.band.label) + (STAR if line.unsure else "") if line.band else row.said
        self._fit(drawing, said, ((level + self.right) / 2, base), self.right - level - 6, face)

    def _fit(
        self, drawing: Drawing, text: str, at: tuple[float, float], wide: float, face: str = "regular"
    ) -> None:
        room = Room(wide, pitch=self.high, size=9.2)
        TextPlace("", at[0] - wide / 2, at[1], room, MIDDLE, face, cell=True).ink(self.kit, drawing, text)

    def _track(self, drawing: Drawing, line: Line, at: tuple[float, float], wide: float) -> None:
        """The bands from the lowest to the highest possible score, and the bar upon them."""
        (x, y), high = at, self.high - 1.8
        step = wide / (line.high - line.low + 1)
        bands = [
            (key, x + (low - line.low) * step, (top - low + 1) * step, _span(low, top))
            for key, (low, top) in (line.cut.bands if line.cut else {}).items()
        ]
        for key, left, long, _ in bands:
            drawing.shade(left, y, long, high, _grey(line, key))
            drawing.line(left, y, left, y + high, _THIN)
        for _, left, long, said in bands:
            size = max(min(6.4, 6.4 * (long - 1) / self.kit.width(said, 6.4)), _LEAST)
            drawing.text(left + long / 2, y + 6.1, said, size, align=MIDDLE)
        drawing.box(x, y, wide, high, _THIN)
        if line.cut is None:
            drawing.text(x + 3, y + 6.4, str(line.low), 6.4)
            drawing.text(x + wide - 3, y + 6.4, str(line.high), 6.4, align=RIGHT)
        if line.score is not None:
            end = (line.score - line.low + 0.5) * step
            drawing.shade(x, y + high - 5, end, 3.6, 0)
            drawing.shade(x + end - 1, y + high - 6.4, 2, 6.4, 0)

    def legend(self, drawing: Drawing, lines: Sequence[Line], y: float) -> float:
        """Which grey is which level; where the next line of print begins."""
        x, seen = self.left, dict[tuple[float, str], None]()
        for line in lines:
            for key in line.cut.bands if line.cut else ():
                seen.setdefault((_grey(line, key), self.kit.say(line.bands[key].label)))
        for grey, label in seen:
            drawing.shade(x, y + 2, 14, 7, grey)
            drawing.box(x, y + 2, 14, 7, _THIN)
            drawing.text(x + 18, y + 8.6, label, 8)
            x += 18 + self.kit.width(label, 8) + 12
        return y + 12


def _grey(line: Line, band: str) -> float:
    return _GREYS.get(line.bands[band].group, _OUTSIDE)


def _span(low: int, high: int) -> str:
    return f"{low}–{high}" if low < high else str(low)

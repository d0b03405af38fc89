"""Paragraphs below a chart: small headings and lines, set smaller where there are many, never cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE, Drawing
from student_care_desktop.reports.forms.told import FIRST_LOOK
from student_care_desktop.reports.kit import Kit

__all__ = ["NORMS", "NOTES", "Part", "Remarks"]

NOTES = mark("Results", "Notes")
NORMS = mark("Results", "Norms")

Part = tuple[Words, Sequence[str]]
"""A heading and its paragraphs; without any it is left out."""

_SIZES = tuple(9.4 - 0.3 * step for step in range(14))
_STEP = 1.36


@dataclass(frozen=True, slots=True)
class Remarks:
    """Writes between ``left`` and ``right``."""

    kit: Kit
    drawing: Drawing
    left: float
    right: float

    def put(self, between: tuple[float, float], parts: Sequence[Part]) -> None:
        """The parts from the first height down, and at the second what every result must say."""
        top, bottom = between
        bottom -= self._first_look(bottom)
        for size in _SIZES:
            lines = self._lines(parts, size)
            if top + len(lines) * size * _STEP <= bottom:
                break
        for number, (text, face) in enumerate(lines, 1):
            indent = 0 if face == "bold" else 8
            self.drawing.text(self.left + indent, top + number * size * _STEP - 2, text, size, face)

    def _first_look(self, bottom: float) -> float:
        """The frame that says what a result is not; how high it is."""
        wide, said = self.right - self.left - 16, self.kit.say(FIRST_LOOK)
        size = max(10 * min(1, wide / self.kit.width(said, 10, "bold")), 9)
        lines = self.kit.lines(said, wide + 1, size, "bold")
        high = 14 * len(lines) + 7
        self.drawing.box(self.left, bottom - high, self.right - self.left, high, 0.8)
        for number, line in enumerate(lines, 1):
            y = bottom - high + 14 * number
            self.drawing.text((self.left + self.right) / 2, y, line, size, "bold", MIDDLE)
        return high + 4

    def _lines(self, parts: Sequence[Part], size: float) -> list[tuple[str, str]]:
        """Every line with its face."""
        wide = self.right - self.left - 8
        found = []
        for heading, paragraphs in parts:
            if paragraphs:
                found.append((self.kit.say(heading), "bold"))
            for said in paragraphs:
                found += [(line, "regular") for line in self.kit.lines(f"• {said}", wide, size)]
        return found

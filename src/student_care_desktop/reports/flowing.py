"""Text that flows: headings, paragraphs, dotted lines to write on, on as many sheets as it needs."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.words import Words
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import Layout

__all__ = ["Flow"]

_SIZE, _STEP = 11.0, 16.5
_DOTS = 21.0
_LABEL = 10.5


class Flow:
    """Writes below what the layout holds already."""

    def __init__(self, kit: Kit, layout: Layout) -> None:
        self._kit, self.layout = kit, layout

    def part(self, label: Words, text: str, dots: int = 2) -> None:
        """A label in bold and below it the text, or dotted lines where there is none."""
        top = self.layout.strip(_STEP, keep=_STEP if text.strip() else dots * _DOTS)
        drawing, left = self.layout.sheet.drawing, self.layout.frame.left
        drawing.text(left, top + 12.5, self._kit.say(label), _LABEL, "bold")
        if text.strip():
            self.text(text)
        else:
            self.dots(dots)
        self.layout.y += 3

    def pairs(self, pairs: Sequence[tuple[Words, str]], across: int = 2) -> None:
        """Labels with short values side by side, dots where a value is missing."""
        frame, kit = self.layout.frame, self._kit
        wide = frame.width / across
        for first in range(0, len(pairs), across):
            row = pairs[first : first + across]
            lines = [self._lines(value, wide - self._label_width(words) - 16) for words, value in row]
            high = max(1, *(len(one) for one in lines))
            top = self.layout.strip(_STEP * high + 3)
            drawing = self.layout.sheet.drawing
            for place, ((words, _), said) in enumerate(zip(row, lines, strict=True)):
                x = frame.left + place * wide
                drawing.text(x, top + 12.5, kit.say(words), _LABEL, "bold")
                x += self._label_width(words) + 6
                for number, line in enumerate(said):
                    drawing.text(x, top + 12.5 + number * _STEP, line, _SIZE)
                if not said:
                    drawing.dots(x, frame.left + (place + 1) * wide - 8, top + 14)

    def _label_width(self, words: Words) -> float:
        return self._kit.width(self._kit.say(words), _LABEL, "bold")

    def text(self, text: str, face: str = "regular", indent: float = 10.0) -> None:
        """Paragraphs, a line break where the text has one."""
        frame = self.layout.frame
        for line in self._lines(text, frame.width - indent):
            top = self.layout.strip(_STEP)
            self.layout.sheet.drawing.text(frame.left + indent, top + 12.5, line, _SIZE, face)

    def _lines(self, text: str, wide: float) -> list[str]:
        said = [part for part in text.strip().split("\n") if part.strip()]
        return [line for part in said for line in self._kit.lines(part.strip(), wide, _SIZE)]

    def dots(self, count: int) -> None:
        """Dotted lines to write on."""
        frame = self.layout.frame
        for _ in range(count):
            top = self.layout.strip(_DOTS)
            self.layout.sheet.drawing.dots(frame.left + 10, frame.right, top + 17)

"""Shares of a whole as a bar in greys, with a word for each grey beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.domain.words import Words
from student_care_desktop.reports.drawing import Drawing
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import Layout
from student_care_desktop.reports.places import Value

__all__ = ["SharePlace", "put_shares"]

_GREYS = (0.35, 0.72, 1.0)
_HIGH, _SQUARE, _SIZE = 9.0, 7.0, 8.5


@dataclass(frozen=True, slots=True)
class SharePlace:
    """A bar; its value are whole numbers, the darkest part first."""

    key: str
    x: float
    y: float
    wide: float

    def ink(self, kit: Kit, drawing: Drawing, value: Value) -> None:
        """Draw the parts side by side; nothing where there is nobody."""
        counts = [int(one) for one in value or () if isinstance(one, str)]
        x, whole = self.x, sum(counts)
        for count, grey in zip(counts, _GREYS, strict=True) if whole else ():
            part = self.wide * count / whole
            drawing.shade(x, self.y, part, _HIGH, grey)
            x += part
        drawing.box(self.x, self.y, self.wide, _HIGH)


def put_shares(layout: Layout, key: str, parts: Sequence[Words]) -> None:
    """The place of a bar across the page, and what its greys mean."""
    kit, frame = layout.kit, layout.frame
    top = layout.strip(18)
    said = [kit.say(words) for words in parts]
    x = frame.right - sum(kit.width(text, _SIZE) + _SQUARE + 12 for text in said)
    layout.sheet.places.append(SharePlace(key, frame.left, top + 5, x - frame.left - 6))
    for text, grey in zip(said, _GREYS, strict=True):
        layout.sheet.drawing.shade(x + 6, top + 6, _SQUARE, _SQUARE, grey)
        layout.sheet.drawing.box(x + 6, top + 6, _SQUARE, _SQUARE, 0.4)
        layout.sheet.drawing.text(x + _SQUARE + 9, top + 12.6, text, _SIZE)
        x += kit.width(text, _SIZE) + _SQUARE + 12

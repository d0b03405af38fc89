"""Houses that do not stand anywhere: what the demonstration school shows where a home visit has photos."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw

__all__ = ["HOUSES", "house"]

HOUSES = 4
"""Different houses; each is drawn from outside and from inside."""

_SIZE = (640, 480)
_FINE = 2
_SKIES = ("#CFE3EC", "#DCE6EE", "#E4E7DA", "#D5E2F0")
_WALLS = ("#D9B98C", "#E9E4D6", "#B98F67", "#C9D6C3")
_ROOFS = ("#8C4B3A", "#5E6E7A", "#7A6A58", "#2F6E68")
_GRASS, _WAY, _WOOD, _PANE, _LEAF, _TRUNK = "#9CB983", "#D8C7A6", "#6B4A32", "#EAF3F6", "#5F8F5B", "#77563B"
_FLOOR, _MAT, _PILLOW, _BLUE, _WARM = "#C49A6C", "#B5544A", "#F4EFE4", "#4E7FA0", "#F2E6C8"


def house(variant: int, *, inside: bool) -> bytes:
    """A picture as JPEG."""
    at = variant % HOUSES
    image = Image.new("RGB", (_SIZE[0] * _FINE, _SIZE[1] * _FINE), _WARM if inside else _SKIES[at])
    brush = _Brush(ImageDraw.Draw(image))
    (_within if inside else _without)(brush, at)
    made = io.BytesIO()
    image.resize(_SIZE, Image.Resampling.LANCZOS).save(made, "JPEG", quality=82)
    return made.getvalue()


class _Brush:
    """Draws in the units of the finished picture."""

    def __init__(self, draw: ImageDraw.ImageDraw) -> None:
        self._draw = draw

    def block(self, left: float, top: float, right: float, bottom: float, fill: str) -> None:
        self._draw.rectangle(_fine((left, top, right, bottom)), fill)

    def oval(self, left: float, top: float, right: float, bottom: float, fill: str) -> None:
        self._draw.ellipse(_fine((left, top, right, bottom)), fill)

    def shape(self, *points: float, fill: str) -> None:
        self._draw.polygon(_fine(points), fill)


def _fine(values: Sequence[float]) -> list[float]:
    return [value * _FINE for value in values]


def _without(brush: _Brush, at: int) -> None:
    """Ground, a house on posts or on the ground, a tree."""
    brush.block(0, 350, 640, 480, _GRASS)
    brush.shape(290, 480, 380, 480, 352, 372, 318, 372, fill=_WAY)
    lift = 60 if at in (0, 2) else 0
    floor = 372 - lift
    for left in (176, 300, 424) if lift else ():
        brush.block(left, floor, left + 14, 378, _WOOD)
    brush.block(160, floor - 120, 456, floor, _WALLS[at])
    brush.shape(130, floor - 118, 486, floor - 118, 420, floor - 196, 196, floor - 196, fill=_ROOFS[at])
    brush.block(304, floor - 84, 348, floor, _WOOD)
    for left in (196, 384):
        brush.block(left - 4, floor - 92, left + 54, floor - 42, _WOOD)
        brush.block(left, floor - 88, left + 50, floor - 46, _PANE)
        brush.block(left + 23, floor - 88, left + 27, floor - 46, _WOOD)
    for step in range(3 if lift else 0):
        brush.block(296 - 8 * step, floor + 20 * step, 356 + 8 * step, floor + 20 * step + 8, _WOOD)
    brush.block(548, 270, 562, 372, _TRUNK)
    brush.oval(496, 170, 614, 300, _LEAF)


def _within(brush: _Brush, at: int) -> None:
    """A room with a window, a mat, pillows, a cupboard."""
    brush.block(0, 330, 640, 480, _FLOOR)
    brush.block(0, 0, 640, 26, _ROOFS[at])
    brush.block(86, 92, 254, 222, _WOOD)
    brush.block(94, 100, 246, 214, _PANE)
    brush.block(166, 100, 174, 214, _WOOD)
    brush.shape(120, 440, 420, 440, 384, 364, 164, 364, fill=_MAT if at % 2 else _BLUE)
    for left in (182, 252):
        brush.oval(left, 352, left + 62, 384, _PILLOW)
    brush.block(456, 156, 590, 356, _WALLS[at])
    brush.block(456, 156, 590, 166, _WOOD)
    brush.block(520, 166, 526, 356, _WOOD)
    for left in (508, 530):
        brush.oval(left, 252, left + 8, 262, _WOOD)

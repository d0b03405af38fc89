"""Portraits of children who do not exist: flat colours, a school shirt, a friendly face.

The demonstration school hangs them where a real school has photos.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw

__all__ = ["HEADSCARF", "VARIANTS", "portrait"]

VARIANTS = 8
"""Different faces for each sex and level."""
HEADSCARF = 7
"""The girl's face that wears a headscarf."""

_SIZE = (355, 472)
_FINE = 2
_GROUNDS = ("#CBDDD5", "#EFE0C4", "#CAD8E4", "#E9CFC5", "#D8D3E6", "#DCE3C8", "#C8DFE1", "#EBD9DF")
_SKINS = ("#F3CFAE", "#E3B48C", "#EDC19A", "#CF9A70", "#F0C7A2", "#DBA77C", "#E8BA92", "#EFC6A0")
_HAIRS = ("#2B2523", "#1F1C1E", "#352A26")
_SHIRT, _FOLD, _NAVY, _PIN, _SCARF = "#FCFDFC", "#E3E9E7", "#243553", "#17695C", "#F3F6F5"
_INK, _LIPS = "#3A2C28", "#B4574A"

_BOYS_FRONTS = ("crop", "side", "round", "quiff", "side", "round", "quiff", "crop")
_GIRLS_BACKS = ("bob", "tail", "plaits", "bob", "long", "bunches", "bob")
_GIRLS_FRONTS = ("straight", "parted", "parted", "side", "parted", "straight", "parted")
_GLASSES = {("m", 4), ("f", 3)}


class _Brush:
    """Draws in the units of the finished picture, finer than it will be shown."""

    def __init__(self, ground: str) -> None:
        self.image = Image.new("RGB", (_SIZE[0] * _FINE, _SIZE[1] * _FINE), ground)
        self._draw = ImageDraw.Draw(self.image)

    def oval(self, left: float, top: float, right: float, bottom: float, fill: str) -> None:
        self._draw.ellipse(_fine(left, top, right, bottom), fill)

    def cap(self, box: Sequence[float], start: float, end: float, fill: str) -> None:
        """The part of an oval between two angles, cut off by a straight line."""
        self._draw.chord(_fine(*box), start, end, fill)

    def block(self, box: Sequence[float], radius: float, fill: str) -> None:
        self._draw.rounded_rectangle(_fine(*box), radius * _FINE, fill)

    def shape(self, *points: float, fill: str) -> None:
        self._draw.polygon(_fine(*points), fill)

    def curve(self, box: Sequence[float], start: float, end: float, fill: str, width: float) -> None:
        self._draw.arc(_fine(*box), start, end, fill, round(width * _FINE))

    def line(self, *points: float, fill: str, width: float) -> None:
        self._draw.line(_fine(*points), fill, round(width * _FINE), joint="curve")


def _fine(*numbers: float) -> list[float]:
    return [number * _FINE for number in numbers]


def portrait(sex: str, senior: bool, variant: int) -> bytes:
    """A JPEG of 355 × 472 pixels; ``sex`` is ``m`` or ``f``, ``variant`` from 0 to ``VARIANTS`` - 1."""
    place = (variant + 3 * senior + 5 * (sex == "f")) % VARIANTS
    skin, hair = _SKINS[(variant * 3 + senior) % VARIANTS], _HAIRS[(variant + senior) % len(_HAIRS)]
    brush = _Brush(_GROUNDS[place])
    brush.oval(32, 60, 323, 351, _mixed(_GROUNDS[place], "#FFFFFF", 0.38))
    if sex == "f" and variant != HEADSCARF:
        _hair_behind(brush, _GIRLS_BACKS[variant], hair)
    _shoulders(brush, skin)
    _collar(brush, senior=senior, bow=sex == "f" and not senior and variant != HEADSCARF)
    if sex == "f" and variant == HEADSCARF:
        _headscarf(brush, skin)
    else:
        _head(brush, skin, ears=sex == "m")
        _front(brush, (_BOYS_FRONTS if sex == "m" else _GIRLS_FRONTS)[variant], hair)
    _face(brush, skin, glasses=(sex, variant) in _GLASSES)
    return _jpeg(brush.image)


def _jpeg(image: Image.Image) -> bytes:
    content = io.BytesIO()
    image.reduce(_FINE).save(content, "JPEG", quality=86, optimize=True)
    return content.getvalue()


def _mixed(one: str, other: str, share: float) -> str:
    """A colour ``share`` of the way from ``one`` to ``other``."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _shoulders(brush: _Brush, skin: str) -> None:
    brush.block((148, 260, 207, 360), 26, _mixed(skin, _INK, 0.14))
    brush.block((36, 332, 319, 620), 92, _SHIRT)
    brush.line(82, 432, 82, 472, fill=_FOLD, width=3)
    brush.line(273, 432, 273, 472, fill=_FOLD, width=3)


def _collar(brush: _Brush, *, senior: bool, bow: bool) -> None:
    brush.shape(148, 330, 207, 330, 177.5, 372, fill=_FOLD)
    brush.shape(146, 324, 177, 370, 150, 400, 120, 344, fill=_SHIRT)
    brush.shape(209, 324, 178, 370, 205, 400, 235, 344, fill=_SHIRT)
    brush.line(146, 326, 177.5, 372, 209, 326, fill=_FOLD, width=3)
    brush.line(120, 344, 150, 400, 177, 372, 205, 400, 235, 344, fill=_FOLD, width=3)
    if bow:
        _bow(brush)
    else:
        brush.line(177.5, 374, 177.5, 472, fill=_FOLD, width=3)
        brush.oval(172, 408, 183, 419, _FOLD)
    if senior:
        brush.oval(224, 418, 243, 437, _PIN)
    else:
        brush.line(216, 424, 248, 424, fill=_NAVY, width=4)
        brush.line(223, 436, 241, 436, fill=_NAVY, width=4)


def _bow(brush: _Brush) -> None:
    brush.shape(177, 378, 142, 364, 138, 398, fill=_NAVY)
    brush.shape(178, 378, 213, 364, 217, 398, fill=_NAVY)
    brush.shape(172, 382, 160, 434, 174, 428, 178, 388, fill=_NAVY)
    brush.shape(183, 382, 195, 434, 181, 428, 177, 388, fill=_NAVY)
    brush.block((167, 370, 188, 390), 7, _mixed(_NAVY, "#FFFFFF", 0.16))


def _head(brush: _Brush, skin: str, *, ears: bool) -> None:
    if ears:
        for left in (97, 232):
            brush.oval(left, 190, left + 26, 232, _mixed(skin, _INK, 0.1))
    brush.block((110, 118, 245, 296), 66, skin)


def _hair_behind(brush: _Brush, style: str, hair: str) -> None:
    brush.block((98, 98, 257, 280), 78, hair)
    if style == "bob":
        brush.block((95, 130, 260, 318), 44, hair)
    elif style == "long":
        brush.block((92, 130, 263, 396), 50, hair)
    elif style == "tail":
        brush.oval(206, 70, 290, 150, hair)
        brush.oval(232, 92, 294, 236, hair)
    elif style == "plaits":
        _plaits(brush, hair)
    else:
        for left in (62, 235):
            brush.oval(left, 176, left + 58, 276, hair)


def _plaits(brush: _Brush, hair: str) -> None:
    for left in (84, 233):
        for top in range(220, 350, 36):
            brush.oval(left, top, left + 38, top + 46, hair)
        brush.block((left + 6, 352, left + 32, 364), 6, _NAVY)


def _headscarf(brush: _Brush, skin: str) -> None:
    brush.block((90, 92, 265, 352), 86, _SCARF)
    brush.oval(82, 262, 273, 404, _SCARF)
    brush.curve((82, 262, 273, 404), 15, 165, _FOLD, 4)
    brush.curve((128, 240, 252, 372), 40, 112, _FOLD, 3)
    brush.block((116, 130, 239, 292), 60, skin)
    brush.curve((103, 108, 252, 330), 195, 345, _FOLD, 4)


def _front(brush: _Brush, style: str, hair: str) -> None:
    if style in ("crop", "side", "quiff", "round"):
        _boys_front(brush, style, hair)
        return
    brush.cap((100, 94, 255, 262), 196, 344, hair)
    if style == "straight":
        brush.block((108, 140, 247, 188), 20, hair)
    elif style == "parted":
        brush.shape(178, 104, 104, 160, 106, 216, 138, 176, 180, 140, fill=hair)
        brush.shape(176, 104, 251, 160, 249, 216, 217, 176, 174, 140, fill=hair)
    else:
        brush.shape(146, 104, 249, 150, 250, 216, 212, 184, 150, 132, fill=hair)
        brush.shape(160, 104, 106, 150, 105, 206, 122, 172, fill=hair)


def _boys_front(brush: _Brush, style: str, hair: str) -> None:
    brush.cap((102, 88, 253, 262), 188, 352, hair)
    brush.block((104, 150, 118, 206), 6, hair)
    brush.block((237, 150, 251, 206), 6, hair)
    if style == "side":
        brush.shape(108, 164, 128, 110, 236, 120, 249, 176, 204, 172, 158, 156, fill=hair)
    elif style == "quiff":
        brush.block((108, 80, 247, 166), 34, hair)
    elif style == "round":
        brush.block((106, 132, 249, 176), 22, hair)


def _face(brush: _Brush, skin: str, *, glasses: bool) -> None:
    for middle in (148, 207):
        brush.oval(middle - 6.5, 212, middle + 6.5, 227, _INK)
        brush.oval(middle - 2, 214, middle + 2.5, 219, "#FFFFFF")
        brush.curve((middle - 15, 191, middle + 15, 215), 215, 325, _mixed(_INK, skin, 0.25), 4)
    for middle in (141, 214):
        brush.oval(middle - 17, 238, middle + 17, 256, _mixed(skin, _LIPS, 0.22))
    brush.curve((169, 218, 186, 240), 40, 140, _mixed(skin, _INK, 0.3), 3.5)
    brush.curve((155, 232, 200, 266), 28, 152, _LIPS, 5)
    if glasses:
        _glasses(brush)


def _glasses(brush: _Brush) -> None:
    for middle in (148, 207):
        brush.curve((middle - 25, 195, middle + 25, 245), 0, 360, _NAVY, 4)
    brush.curve((170, 209, 185, 226), 180, 360, _NAVY, 4)

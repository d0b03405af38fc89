"""The picture of a child's family on paper, drawn from where the domain placed everybody."""

from __future__ import annotations

from student_care_desktop.domain.family import BONDS, LEGEND, Bond, Figure, Genogram, Shape, labels
from student_care_desktop.reports.drawing import MIDDLE, Drawing
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import Layout

__all__ = ["height_of", "put_genogram"]

_CELL, _ROW, _TOP, _RADIUS = 84.0, 88.0, 26.0, 12.0
_LINE, _LEGEND = 11.5, 22.0
_SHAPES = {"woman": Shape.WOMAN, "person": Shape.PERSON}


def height_of(family: Genogram) -> float:
    """Points that the picture takes, with its legend."""
    return family.rows * _ROW + _TOP + _LEGEND


def put_genogram(layout: Layout, family: Genogram) -> None:
    """Draw the family below what the layout holds; wide ones are drawn closer together."""
    top = layout.strip(height_of(family))
    _Pen(layout.kit, layout.sheet.drawing, layout, family, top).draw()


class _Pen:
    """Where the picture lies on its sheet."""

    def __init__(self, kit: Kit, drawing: Drawing, layout: Layout, family: Genogram, top: float) -> None:
        self._kit, self._drawing, self._family = kit, drawing, family
        self._cell = min(_CELL, layout.frame.width / family.width)
        self._left = layout.frame.left + (layout.frame.width - family.width * self._cell) / 2
        self._edge, self._top = layout.frame.left, top

    def draw(self) -> None:
        """Lines first, then the people over them."""
        for line in self._family.strokes:
            self._drawing.line(*self._at(line.x, line.y), *self._at(line.to_x, line.to_y), 0.7)
        self._bond()
        for one in self._family.figures:
            self._figure(one)
        self._legend()

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return self._left + x * self._cell, self._top + _TOP + y * _ROW

    def _bond(self) -> None:
        x, y = self._at(*self._family.bond_at)
        for shift in {Bond.APART: (0.0,), Bond.DIVORCED: (-3.0, 3.0)}.get(self._family.bond, ()):
            self._drawing.line(x + shift - 14, y + 6, x + shift - 6, y - 6, 1.0)
        self._drawing.text(x, y - 8, self._kit.say(BONDS[self._family.bond]), 8.5, align=MIDDLE)

    def _figure(self, one: Figure) -> None:
        x, y = self._at(one.x, one.row)
        _shape(self._drawing, one.shape, x, y, _RADIUS, thick=1.4 if one.child else 0.8)
        if one.child:
            _shape(self._drawing, one.shape, x, y, _RADIUS - 3.5)
        if one.dead:
            _cross(self._drawing, x, y, _RADIUS)
        if one.blank:
            self._drawing.text(x, y + 4, "?", 12, "bold", MIDDLE)
        if one.home:
            _dot(self._drawing, x + _RADIUS + 4, y - _RADIUS)
        below = y + _RADIUS + 10
        for text in labels(one, self._kit.say, one.name):
            for line in self._kit.lines(text, self._cell - 4, 8.5)[:2]:
                self._drawing.text(x, below, line, 8.5, "bold" if one.child else "regular", MIDDLE)
                below += _LINE

    def _legend(self) -> None:
        x, y = self._edge + 8, self._top + _TOP + self._family.rows * _ROW + 4
        for key, words in LEGEND:
            if key == "home":
                _dot(self._drawing, x, y)
            else:
                _shape(self._drawing, _SHAPES.get(key, Shape.MAN), x, y, 4.5)
            if key == "child":
                _shape(self._drawing, Shape.MAN, x, y, 2.5)
            if key == "dead":
                _cross(self._drawing, x, y, 4.5)
            if key == "blank":
                self._drawing.text(x, y + 2.8, "?", 7.5, "bold", MIDDLE)
            said = self._kit.say(words)
            self._drawing.text(x + 8, y + 3, said, 8.5)
            x += 20 + self._kit.width(said, 8.5)


def _shape(drawing: Drawing, shape: Shape, x: float, y: float, radius: float, thick: float = 0.8) -> None:
    """A person, on white, so that no line shows through."""
    if shape is Shape.MAN:
        drawing.shade(x - radius, y - radius, 2 * radius, 2 * radius, 1)
        drawing.box(x - radius, y - radius, 2 * radius, 2 * radius, thick)
    elif shape is Shape.WOMAN:
        drawing.disc(x, y, radius, 1)
        drawing.ring(x, y, radius, thick)
    else:
        corners = ((0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0))
        points = [(x + radius * 1.15 * right, y + radius * 1.15 * down) for right, down in corners]
        drawing.disc(x, y, radius * 0.8, 1)
        for (a, b), (c, d) in zip(points, points[1:] + points[:1], strict=True):
            drawing.line(a, b, c, d, thick)


def _cross(drawing: Drawing, x: float, y: float, radius: float) -> None:
    drawing.line(x - radius, y - radius, x + radius, y + radius, 0.9)
    drawing.line(x - radius, y + radius, x + radius, y - radius, 0.9)


def _dot(drawing: Drawing, x: float, y: float) -> None:
    drawing.disc(x, y, 2.4, 0)

"""The picture of a child's family on the screen, drawn from where the domain placed everybody."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from student_care_desktop.domain.family import BONDS, LEGEND, Bond, Figure, Genogram, Shape, labels
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.theme import colour, letter
from student_care_desktop.ui.veiled import DOTS

__all__ = ["GenogramView"]

NAME = mark("Genogram", "Family of the child: {people}")
_CELL, _ROW, _TOP, _RADIUS = 118.0, 116.0, 34.0, 17.0
_LINE, _LEGEND = 16.0, 34.0
_SHAPES = {"woman": Shape.WOMAN, "person": Shape.PERSON}
_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class GenogramView(QWidget):
    """Shows one family; names are dots while names are hidden.  Readers of the screen hear who is there."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._family: Genogram | None = None
        self._hidden = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def put(self, family: Genogram, *, hidden: bool) -> None:
        """Show this family."""
        self._family, self._hidden = family, hidden
        told = ["/".join(labels(one, self._say, self._name(one))) for one in family.figures]
        self.setAccessibleName(self._say(NAME.with_(people="; ".join(told))))
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        if self._family is None:
            return QSize(0, 0)
        metrics = QFontMetricsF(letter(12))
        legend = sum(30 + metrics.horizontalAdvance(self._say(words)) for _, words in LEGEND)
        wide = max(self._family.width * _CELL, legend)
        return QSize(round(wide), round(self._family.rows * _ROW + _TOP + _LEGEND))

    def _name(self, one: Figure) -> str:
        return DOTS if self._hidden and one.name else one.name

    def _at(self, x: float, y: float) -> QPointF:
        assert self._family  # noqa: S101
        left = (self.width() - self._family.width * _CELL) / 2
        return QPointF(left + x * _CELL, _TOP + y * _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._family is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("soft"), 1.4))
            for line in self._family.strokes:
                painter.drawLine(self._at(line.x, line.y), self._at(line.to_x, line.to_y))
            self._bond(painter, self._family)
            for one in self._family.figures:
                self._figure(painter, one)
            self._legend(painter)

    def _bond(self, painter: QPainter, family: Genogram) -> None:
        """How the parents stand: in words above their line; one stroke across for apart, two for divorced."""
        at = self._at(*family.bond_at)
        marks = {Bond.APART: (0.0,), Bond.DIVORCED: (-4.0, 4.0)}.get(family.bond, ())
        painter.setPen(QPen(colour("text"), 1.8))
        for shift in marks:
            painter.drawLine(at + QPointF(shift - 5 - 14, 8), at + QPointF(shift + 5 - 14, -8))
        painter.setPen(colour("soft"))
        painter.setFont(letter(12))
        painter.drawText(QRectF(at.x() - 60, at.y() - 26, 120, 18), _MIDDLE, self._say(BONDS[family.bond]))

    def _figure(self, painter: QPainter, one: Figure) -> None:
        at = self._at(one.x, one.row)
        pen = QPen(colour("green") if one.child else colour("text"), 2.0 if one.child else 1.5)
        if one.blank:
            pen = QPen(colour("soft"), 1.5, Qt.PenStyle.DashLine)
        _draw(painter, one.shape, at, _RADIUS, pen)
        if one.child:
            _draw(painter, one.shape, at, _RADIUS - 5, pen)
        if one.dead:
            _cross(painter, at, _RADIUS, pen)
        if one.blank:
            painter.setFont(letter(15, bold=True))
            painter.drawText(QRectF(at.x() - 20, at.y() - 12, 40, 24), _MIDDLE, "?")
        if one.home:
            _dot(painter, at + QPointF(_RADIUS + 5, -_RADIUS))
        for place, text in enumerate(labels(one, self._say, self._name(one))):
            self._label(painter, at, place, text, bold=one.child and place == 0)

    def _label(self, painter: QPainter, at: QPointF, place: int, text: str, *, bold: bool) -> None:
        font = letter(12, bold)
        painter.setFont(font)
        painter.setPen(colour("text") if place < 1 else colour("soft"))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, _CELL - 6)
        room = QRectF(at.x() - _CELL / 2, at.y() + _RADIUS + 3 + place * _LINE, _CELL, _LINE)
        painter.drawText(room, _MIDDLE, shown)

    def _legend(self, painter: QPainter) -> None:
        x, y = 14.0, self.height() - 16.0
        painter.setFont(letter(12))
        metrics = QFontMetricsF(letter(12))
        for key, words in LEGEND:
            pen = QPen(colour("soft"), 1.3, Qt.PenStyle.DashLine if key == "blank" else Qt.PenStyle.SolidLine)
            at = QPointF(x, y)
            if key == "home":
                _dot(painter, at)
            else:
                _draw(painter, _SHAPES.get(key, Shape.MAN), at, 7, pen)
            if key == "child":
                _draw(painter, Shape.MAN, at, 4, pen)
            if key == "dead":
                _cross(painter, at, 7, pen)
            painter.setPen(colour("soft"))
            text = self._say(words)
            painter.drawText(QPointF(x + 13, y + 4), text)
            x += 30 + metrics.horizontalAdvance(text)


def _draw(painter: QPainter, shape: Shape, at: QPointF, radius: float, pen: QPen) -> None:
    painter.setPen(pen)
    painter.setBrush(colour("card"))
    box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
    if shape is Shape.MAN:
        painter.drawRect(box)
    elif shape is Shape.WOMAN:
        painter.drawEllipse(box)
    else:
        corners = ((0, -1), (1, 0), (0, 1), (-1, 0))
        painter.drawPolygon(QPolygonF([at + QPointF(x, y) * radius * 1.15 for x, y in corners]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _cross(painter: QPainter, at: QPointF, radius: float, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawLine(at - QPointF(radius, radius), at + QPointF(radius, radius))
    painter.drawLine(at + QPointF(-radius, radius), at + QPointF(radius, -radius))


def _dot(painter: QPainter, at: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("green"))
    painter.drawEllipse(at, 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)

"""Small pictures drawn by hand: state marks, badges, faces and bars, shared by tables and widgets."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from student_care_desktop.ui.theme import TONES, colour, letter

__all__ = ["badge", "badge_width", "bar", "dots", "face", "initial", "mark", "round_picture", "veil_text"]

_TICK = ((-0.26, 0.02), (-0.07, 0.2), (0.28, -0.18))


def mark(painter: QPainter, middle: QPointF, state: str, size: float = 20) -> None:
    """A state as a disc: ``done`` tick, ``now`` half, ``alarm`` exclamation, anything else an empty ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    disc = QRectF(middle.x() - size / 2 + 1, middle.y() - size / 2 + 1, size - 2, size - 2)
    if state == "now":
        _half(painter, disc)
    elif state in ("done", "alarm"):
        _full(painter, disc, state)
    else:
        painter.setPen(QPen(colour("empty"), 2))
        painter.setBrush(colour("card"))
        painter.drawEllipse(disc)
    painter.restore()


def _half(painter: QPainter, disc: QRectF) -> None:
    painter.setPen(QPen(colour("amber"), 2))
    painter.setBrush(colour("card"))
    painter.drawEllipse(disc)
    painter.setBrush(colour("amber"))
    painter.drawPie(disc, 90 * 16, 180 * 16)


def _full(painter: QPainter, disc: QRectF, state: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("leaf" if state == "done" else "alarm"))
    painter.drawEllipse(disc.adjusted(-1, -1, 1, 1))
    pen = QPen(QColor("white"), disc.width() / 9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    middle, size = disc.center(), disc.width()
    if state == "done":
        points = [middle + QPointF(x * size, y * size) for x, y in _TICK]
        painter.drawPolyline(points)
    else:
        painter.drawLine(middle + QPointF(0, -size * 0.24), middle + QPointF(0, size * 0.06))
        painter.drawPoint(middle + QPointF(0, size * 0.27))


def badge_width(painter: QPainter, text: str) -> int:
    """Width of a badge with ``text``, in logical pixels."""
    painter.setFont(letter(12, bold=True))
    return painter.fontMetrics().horizontalAdvance(text) + 16


def badge(painter: QPainter, box: QRect, text: str, tone: str) -> None:
    """``text`` on a rounded paper that fills ``box``."""
    inks = TONES[tone]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(inks.paper))
    painter.drawRoundedRect(QRectF(box), 6, 6)
    painter.setPen(colour(inks.ink))
    painter.setFont(letter(12, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def face(painter: QPainter, middle: QPointF, name: str, size: float = 24) -> None:
    """A disc in a soft colour that belongs to ``name``, with its first consonant: a child without photo."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromHsl(sum(map(ord, name)) * 47 % 360, 92 if name else 0, 205))
    disc = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
    painter.drawEllipse(disc)
    painter.setPen(QColor("#2F423D"))
    painter.setFont(letter(max(9, round(size * 0.48)), bold=True))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, initial(name))
    painter.restore()


def initial(name: str) -> str:
    """The first letter that can stand alone: not a vowel written before its consonant."""
    return next((each for each in name if each.isalpha() and each not in "เแโใไ"), "")


def bar(painter: QPainter, box: QRectF, share: float, ink: str = "leaf") -> None:
    """A progress bar, ``share`` of it (0–1) in ``ink``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = box.height() / 2
    painter.setBrush(QColor("#E4EAE8"))
    painter.drawRoundedRect(box, radius, radius)
    if share > 0:
        full = QRectF(box.x(), box.y(), max(box.width() * min(share, 1), box.height()), box.height())
        painter.setBrush(colour(ink))
        painter.drawRoundedRect(full, radius, radius)
    painter.restore()


def dots(painter: QPainter, first: QPointF, full: int, of: int, step: float) -> None:
    """``of`` dots in a line from the middle of the ``first``, so many of them full."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for place in range(of):
        painter.setPen(QPen(colour("text" if place < full else "empty"), 1.4))
        painter.setBrush(colour("text" if place < full else "card"))
        painter.drawEllipse(first + QPointF(place * step, 0), step * 0.32, step * 0.32)
    painter.restore()


def veil_text(painter: QPainter, box: QRect, width: int) -> None:
    """A grey bar in place of a name that must not be seen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#D9E0DD"))
    length = min(width, box.width())
    painter.drawRoundedRect(QRectF(box.x(), box.center().y() - 5, length, 11), 5, 5)
    painter.restore()


def round_picture(painter: QPainter, box: QRectF, picture: QPixmap) -> None:
    """The upper middle of ``picture`` in a disc that fills ``box``."""
    side = min(picture.width(), picture.height())
    source = QRectF((picture.width() - side) / 2, 0, side, side)
    disc = QPainterPath()
    disc.addEllipse(box)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(disc)
    painter.drawPixmap(box, picture, source)
    painter.restore()

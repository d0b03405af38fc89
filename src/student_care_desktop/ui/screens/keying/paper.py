"""How the grid is drawn: heads, answers, gaps, totals; only the rows that are asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QRegion

from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui import paint
from student_care_desktop.ui.screens.keying.pad import Line, Pad
from student_care_desktop.ui.screens.keying.shape import HEAD, Shape
from student_care_desktop.ui.theme import ROW, colour, letter

__all__ = ["Margin", "Paper"]

NO = mark("Keying", "No.")
CHILD = mark("Keying", "Child")
TOTAL = mark("Keying", "Total")
GROUP = mark("Keying", "Group")
NICKNAME = mark("Keying", "({nickname})")
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PAD = 10


@dataclass(frozen=True, slots=True)
class Margin:
    """What stands at the right of a row: a total or what is missing, and a badge (word, tone) or nothing."""

    total: str = ""
    tone: str = "text"
    badge: tuple[str, str] | None = None


class Paper:
    """Draws a pad; ``margin`` and ``veiled`` say what may be seen of a line."""

    def __init__(
        self, pad: Pad, say: Say, margin: Callable[[Line], Margin], veiled: Callable[[Line, int], bool]
    ) -> None:
        self.pad, self._say = pad, say
        self._margin, self._veiled = margin, veiled
        self.names_hidden = False
        self._down = 0
        self._plain, self._bold, self._small = letter(14), letter(14, bold=True), letter(12, bold=True)

    def draw(self, painter: QPainter, shape: Shape, down: int, asked: QRegion, focused: bool) -> None:
        """Draw what lies in ``asked``: at a key that is two cells and their heads."""
        self._down = down
        painter.fillRect(asked.boundingRect(), colour("card"))
        for row in range(len(self.pad.lines)):
            box = shape.row(row, down)
            part = asked.intersected(box).boundingRect()
            if not part.isEmpty():
                painter.setClipRect(part)
                self._line(painter, shape, row, part, focused)
        part = asked.intersected(QRect(0, 0, shape.wide, HEAD)).boundingRect()
        if not part.isEmpty():
            painter.setClipRect(part)
            self._head(painter, shape, part)

    def _head(self, painter: QPainter, shape: Shape, part: QRect) -> None:
        painter.fillRect(part, colour("head"))
        painter.setFont(self._small)
        self._clip_items(painter, shape, part)
        for column in shape.seen(part):
            box = QRect(shape.x(column), 0, shape.cell, HEAD)
            item = self.pad.items[column]
            if item.page == 2:
                painter.fillRect(box, colour("chosen"))
            here = column == self.pad.column
            painter.setPen(colour("green" if here or item.page == 2 else "soft"))
            painter.drawText(box, _MIDDLE, str(item.number))
            self._stroke(painter, column, box)
        painter.setClipRect(part)
        painter.setPen(colour("soft"))
        for (left, wide), words, side in (
            (shape.numbers, NO, _MIDDLE), (shape.names, CHILD, _LEFT), (shape.totals, TOTAL, _MIDDLE),
            (shape.groups, GROUP, _MIDDLE),
        ):
            inside = QRect(left, 0, wide, HEAD)
            painter.drawText(inside.adjusted(_PAD if side == _LEFT else 0, 0, 0, 0), side, self._say(words))
        self._frame(painter, shape, QRect(0, 0, shape.wide, HEAD), "line")

    def _clip_items(self, painter: QPainter, shape: Shape, part: QRect) -> None:
        """What scrolls is drawn only between what is frozen."""
        between = QRect(shape.left, part.y(), shape.right - shape.left, part.height())
        painter.setClipRect(part.intersected(between))

    def _line(self, painter: QPainter, shape: Shape, row: int, part: QRect, focused: bool) -> None:
        line, here, box = self.pad.lines[row], row == self.pad.row, shape.row(row, self._down)
        painter.fillRect(part, colour("chosen" if here else "card"))
        self._clip_items(painter, shape, part)
        gaps = set(self.pad.gaps(row))
        for column in shape.seen(part):
            cell = QRect(shape.x(column), box.y(), shape.cell, box.height())
            self._cell(painter, line, column, cell, column in gaps)
            if here and column == self.pad.column:
                self._cursor(painter, line, column, cell, focused)
            self._stroke(painter, column, cell)
        painter.setClipRect(part)
        if part.left() < shape.left:
            self._name(painter, shape, line, box)
        if part.right() >= shape.right:
            self._sum(painter, shape, line, box)
        self._frame(painter, shape, box, "hair")

    def _cell(self, painter: QPainter, line: Line, column: int, cell: QRect, gap: bool) -> None:
        if gap:
            painter.fillRect(cell, colour("bad_soft"))
            self._write(painter, cell, "·", "bad")
        else:
            self._write(painter, cell, self._shown(line, column), "text")

    def _shown(self, line: Line, column: int) -> str:
        value = self.pad.at(line, column)
        if value is None:
            return ""
        return "•" if self._veiled(line, column) else str(value)

    def _cursor(self, painter: QPainter, line: Line, column: int, cell: QRect, focused: bool) -> None:
        """Full where keys arrive, a frame where they do not."""
        if focused:
            painter.fillRect(cell, colour("green"))
            self._write(painter, cell, self._shown(line, column), "card")
        else:
            painter.setPen(QPen(colour("green"), 2))
            painter.drawRect(cell.adjusted(1, 1, -1, -1))

    def _write(self, painter: QPainter, cell: QRect, text: str, ink: str) -> None:
        if text:
            painter.setFont(self._plain)
            painter.setPen(colour(ink))
            painter.drawText(cell, _MIDDLE, text)

    def _stroke(self, painter: QPainter, column: int, cell: QRect) -> None:
        """A thin line before each item, a stronger one before every sixth and before the second page."""
        item = self.pad.items[column]
        strong = (item.number - 1) % 5 == 0
        painter.setPen(QPen(colour("edge" if item.number == 1 else "line"), 2 if strong else 1))
        painter.drawLine(cell.topLeft(), cell.bottomLeft() + QPoint(0, 1))

    def _name(self, painter: QPainter, shape: Shape, line: Line, box: QRect) -> None:
        child, place = line.row.child.student, line.row.child.enrollment
        left, wide = shape.numbers
        self._write(painter, QRect(left, box.y(), wide, ROW), str(place.no or "–"), "text")
        left, wide = shape.names
        room = QRect(left + _PAD, box.y(), wide - _PAD - 4, ROW)
        name = child.name if shape.name > 250 else f"{child.title}{child.first_name}"
        if self.names_hidden:
            paint.veil_text(painter, room, min(room.width(), 120))
            return
        painter.setFont(self._plain)
        painter.setPen(colour("text"))
        metrics = QFontMetrics(self._plain)
        told = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, told)
        used = metrics.horizontalAdvance(told) + 6
        if child.nickname and room.width() - used > 40:
            nickname = self._say(NICKNAME.with_(nickname=child.nickname))
            behind = room.adjusted(used, 0, 0, 0)
            painter.setPen(colour("soft"))
            painter.drawText(
                behind, _LEFT, metrics.elidedText(nickname, Qt.TextElideMode.ElideRight, behind.width())
            )

    def _sum(self, painter: QPainter, shape: Shape, line: Line, box: QRect) -> None:
        shown = self._margin(line)
        left, wide = shape.totals
        painter.setFont(self._bold)
        painter.setPen(colour(shown.tone))
        painter.drawText(QRect(left, box.y(), wide, ROW), _MIDDLE, shown.total)
        if shown.badge:
            text, tone = shown.badge
            left, wide = shape.groups
            badge = QRect(0, 0, min(paint.badge_width(painter, text), wide - 8), 22)
            badge.moveCenter(QRect(left, box.y(), wide, ROW).center())
            paint.badge(painter, badge, text, tone)

    def _frame(self, painter: QPainter, shape: Shape, box: QRect, below: str) -> None:
        painter.setPen(QPen(colour("edge"), 1))
        for x in (shape.left, shape.right):
            painter.drawLine(x, box.top(), x, box.bottom())
        painter.setPen(QPen(colour(below), 1))
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())

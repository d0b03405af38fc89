"""The two-storeyed heading of the board, and its foot with what is done in each column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from student_care_desktop.domain.papers import Tally
from student_care_desktop.ui.theme import colour, letter
from student_care_desktop.ui.tongue import breakable

__all__ = ["BoardFoot", "BoardHead", "Span"]

Span = tuple[int, int, str]
"""First and last column that stand under one heading, and its words."""
_UPPER, _LOWER = 34, 48
_TIGHT = 60
"""Below so wide a column its heading is written smaller."""


class BoardHead(QHeaderView):
    """Columns under the steps they belong to; a click on one is told by ``sectionClicked``."""

    def __init__(self, texts: Sequence[str], spans: Sequence[Span]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._texts, self._spans = list(texts), list(spans)
        self.setSectionsClickable(True)
        self.setFixedHeight(_UPPER + _LOWER)
        self.setMouseTracking(True)
        self._over = -1

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _UPPER + _LOWER)

    def mouseMoveEvent(self, event: object) -> None:
        super().mouseMoveEvent(event)  # type: ignore[arg-type]
        over = self.logicalIndexAt(event.position().toPoint())  # type: ignore[attr-defined]
        if over != self._over:
            self._over = over
            self.viewport().update()

    def leaveEvent(self, event: object) -> None:
        self._over = -1
        super().leaveEvent(event)  # type: ignore[arg-type]

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        grouped = any(first <= section <= last for first, last, _ in self._spans)
        room = rect.adjusted(0, _UPPER, 0, 0) if grouped else rect
        painter.fillRect(room, colour("chosen" if section == self._over and grouped else "head"))
        painter.setFont(letter(12 if rect.width() >= _TIGHT or not grouped else 11, bold=True))
        painter.setPen(colour("soft" if grouped else "text"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        side = Qt.AlignmentFlag.AlignLeft if section == 2 else Qt.AlignmentFlag.AlignHCenter
        inner = room.adjusted(9 if section == 2 else 3, 0, -3, 0)
        painter.drawText(inner, flags | side, breakable(self._texts[section]))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setFont(letter(12, bold=True))
            for first, last, text in self._spans:
                left = self.sectionViewportPosition(first)
                right = self.sectionViewportPosition(last) + self.sectionSize(last)
                room = QRect(left, 0, right - left, _UPPER)
                painter.fillRect(room, colour("head"))
                painter.setPen(colour("text"))
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
                painter.fillRect(left, _UPPER - 1, right - left, 1, colour("hair"))
                painter.fillRect(left, 0, 1, self.height(), colour("line"))
            painter.fillRect(0, self.height() - 1, self.width(), 1, colour("line"))


class BoardFoot(QWidget):
    """Counts and percent below the columns of the heading it follows."""

    def __init__(self, head: QHeaderView) -> None:
        super().__init__()
        self._head = head
        self._label, self._tallies, self._of = "", dict[int, Tally](), 0
        self.setFixedHeight(46)
        head.sectionResized.connect(lambda *moved: self.update())
        head.geometriesChanged.connect(self.update)

    def put(self, text: str, tallies: dict[int, Tally], of: int) -> None:
        """Show these counts by column; ``text`` stands below the names, ``of`` are all children.

        Where only some of them need it, how many these are stands beside.
        """
        self._label, self._tallies, self._of = text, tallies, of
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, colour("line"))
            painter.setFont(letter(14))
            painter.setPen(colour("soft"))
            name = QRect(self._head.sectionViewportPosition(2) + 9, 0, 400, self.height())
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, self._label)
            for section, tally in self._tallies.items():
                self._count(painter, section, tally)

    def _count(self, painter: QPainter, section: int, tally: Tally) -> None:
        left, width = self._head.sectionViewportPosition(section), self._head.sectionSize(section)
        painter.setPen(colour("text"))
        painter.setFont(letter(14, bold=True))
        done = str(tally.done) if tally.of == self._of else f"{tally.done}/{tally.of}"
        painter.drawText(QRect(left, 3, width, 22), Qt.AlignmentFlag.AlignCenter, done)
        painter.setPen(colour("soft"))
        painter.setFont(letter(12))
        percent = "–" if tally.percent is None else f"{tally.percent:.0f}%"
        painter.drawText(QRect(left, 23, width, 18), Qt.AlignmentFlag.AlignCenter, percent)

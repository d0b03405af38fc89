"""The list of areas beside the ticks: each with how it stands; a click or PgUp and PgDn turn to another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from student_care_desktop.domain.areas import Area
from student_care_desktop.domain.marking import Marking
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui import paint
from student_care_desktop.ui.furniture import clear, column, scrolled
from student_care_desktop.ui.theme import colour, letter
from student_care_desktop.ui.tongue import breakable

__all__ = ["AreaList"]

STANDS = {
    "done": mark("Screen", "{area}: answered"), "now": mark("Screen", "{area}: suggestions wait"),
    "open": mark("Screen", "{area}: not yet answered"),
}
_LINE, _WIDTH, _SIDES = 32, 216, 64
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class AreaLine(QAbstractButton):
    """An area: its mark, its name, and how many lines are ticked."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self._state, self._count, self._here = "open", 0, False
        room = QRect(0, 0, _WIDTH - _SIDES, 100)
        metrics = QFontMetrics(letter(13, bold=True))
        self.setFixedHeight(max(_LINE, metrics.boundingRect(room, int(_WRAP), breakable(text)).height() + 8))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def put(self, state: str, count: int, here: bool, told: str) -> None:
        """Show how the area stands."""
        now = (state, count, here)
        if now != (self._state, self._count, self._here):
            self._state, self._count, self._here = now
            self.update()
        self.setAccessibleName(told)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self._here:
                painter.fillRect(self.rect(), colour("chosen"))
                painter.fillRect(0, 0, 4, self.height(), colour("green"))
            paint.mark(painter, QPointF(20, self.height() / 2), self._state, 18)
            painter.setFont(letter(13, bold=self._here))
            painter.setPen(colour("text"))
            room = QRect(36, 0, self.width() - _SIDES, self.height())
            painter.drawText(room, int(_WRAP), breakable(self.text()))
            if self._count:
                right = QRect(self.width() - 28, 0, 22, self.height())
                painter.drawText(right, Qt.AlignmentFlag.AlignCenter, str(self._count))


class AreaList(QWidget):
    """``asked`` carries the key of the area that was clicked."""

    asked = Signal(str)

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self.setFixedWidth(_WIDTH)
        self._lines: dict[str, AreaLine] = {}
        self._list = column(gap=0)
        inner = QWidget()
        inner.setLayout(column(self._list, None, gap=0))
        self.setLayout(column(scrolled(inner)))

    def put(self, marking: Marking, areas: Sequence[Area], here: str) -> None:
        """Show how each of ``areas`` stands."""
        if list(self._lines) != [area.key for area in areas]:
            self._fill(areas)
        for area in areas:
            state = "done" if marking.answered(area.key) else "now" if marking.waiting(area.key) else "open"
            count = sum(sign.key in marking.signs for sign in marking.areas.of(area.key))
            told = self._say(STANDS[state].with_(area=area.title))
            self._lines[area.key].put(state, count, area.key == here, told)

    def _fill(self, areas: Sequence[Area]) -> None:
        clear(self._list)
        self._lines = {area.key: AreaLine(self._say(area.title)) for area in areas}
        for key, line in self._lines.items():
            line.clicked.connect(partial(self.asked.emit, key))
            self._list.addWidget(line)

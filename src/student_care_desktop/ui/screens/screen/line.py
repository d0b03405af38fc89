"""One line of the form: a box to tick, what the line says, and the facts that speak for it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from student_care_desktop.domain.areas import Level, Sign
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui import paint
from student_care_desktop.ui.theme import colour, icon, letter
from student_care_desktop.ui.tongue import breakable

__all__ = ["LEVELS", "SignLine"]

LEVELS = {
    Level.RISK: (mark("Screen", "risk"), "warn"), Level.PROBLEM: (mark("Screen", "problem"), "bad"),
}
NOTED = mark("Screen", "noted only")
WAITS = mark("Screen", "suggested: yes or no?")
YES, NO = mark("Screen", "confirmed"), mark("Screen", "not so")
TICKED, NOT_TICKED = mark("Screen", "ticked"), mark("Screen", "not ticked")
STATE = mark("Screen", "{line}, {state}")
_PAD, _BOX, _LEFT = 10, 20, 42
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@lru_cache(2000)
def _height(text: str, size: int, width: int) -> int:
    """Pixels that ``text`` takes in a column of ``width``."""
    room = QRect(0, 0, width, 400)
    return QFontMetrics(letter(size)).boundingRect(room, int(_WRAP), breakable(text)).height()


class SignLine(QAbstractButton):
    """Space ticks, Delete refuses a suggestion; ``because`` are the facts that speak for it, in words."""

    ticked = Signal()
    refused = Signal()
    moved = Signal(int)
    """Up or down: -1 or 1."""
    turned = Signal(int)
    """To the area before or after: -1 or 1."""

    def __init__(self, text: str, say: Say, sign: Sign | None = None, because: str = "") -> None:
        super().__init__()
        self._say, self._state = say, "open"
        self.become(text, sign, because)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.ticked)

    def become(self, text: str, sign: Sign | None, because: str) -> None:
        """Stand for another line of the form."""
        self.sign, self._because = sign, because
        self.setText(text)
        self._fit()

    def put(self, on: bool, refused: bool) -> None:
        """Show whether it is ticked, refused, or waits for an answer."""
        self._state = "on" if on else "refused" if refused else "waits" if self._because else "open"
        self.setChecked(on)
        word = {"on": YES if self._because else TICKED, "refused": NO, "waits": WAITS, "open": NOT_TICKED}
        line = STATE.with_(line=self.text(), state=word[self._state])
        self.setAccessibleName(self._say(line))
        self.setAccessibleDescription(self._because)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        tall = self._tall(self.text(), 14) + (self._tall(self._because, 12) + 4 if self._because else 0)
        self.setFixedHeight(max(36, tall + 14))

    def _tall(self, text: str, size: int) -> int:
        return _height(text, size, self._room())

    def _room(self) -> int:
        return max(self.width() - _LEFT - (150 if self._because else 96), 80)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.refused.emit()
        elif key == Qt.Key.Key_Space:
            self.click()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paper(painter)
            box = QRect(_PAD, 8, _BOX, _BOX)
            icon("box-on" if self.isChecked() else "box-off", "green").paint(painter, box)
            top = 9
            painter.setFont(letter(14))
            painter.setPen(colour("soft" if self._state == "refused" else "text"))
            room = QRect(_LEFT, top, self._room(), self.height())
            painter.drawText(room, int(_WRAP), breakable(self.text()))
            if self._because:
                painter.setFont(letter(12))
                painter.setPen(colour("soft"))
                below = room.adjusted(0, self._tall(self.text(), 14) + 2, 0, 0)
                painter.drawText(below, int(_WRAP), breakable(self._because))
            self._badges(painter)

    def _paper(self, painter: QPainter) -> None:
        ground = "warn_soft" if self._state == "waits" else "chosen" if self.isChecked() else ""
        if ground or self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 1, 0, -1), colour(ground or "hover"))
        if self.hasFocus():
            painter.fillRect(0, 1, 4, self.height() - 2, colour("green"))
            painter.setPen(colour("green"))
            painter.drawRect(self.rect().adjusted(0, 1, -1, -2))

    def _badges(self, painter: QPainter) -> None:
        if self.sign is None:
            return
        right = self.width() - _PAD
        if self.sign.level in LEVELS:
            words, tone = LEVELS[self.sign.level] if self.sign.counts else (NOTED, "quiet")
            right = self._badge(painter, self._say(words), tone, right, 8)
        state = {"waits": (WAITS, "warn"), "refused": (NO, "quiet"), "on": (YES, "good")}.get(self._state)
        if state and self._because:
            self._badge(painter, self._say(state[0]), state[1], self.width() - _PAD, 32)

    def _badge(self, painter: QPainter, text: str, tone: str, right: int, top: int) -> int:
        wide = paint.badge_width(painter, text)
        if top + 20 <= self.height():
            paint.badge(painter, QRect(right - wide, top, wide, 20), text, tone)
        return right - wide - 6

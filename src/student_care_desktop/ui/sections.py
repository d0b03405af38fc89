"""A list of sections at the left of a card: one is lit, arrow keys move, a mark says what needs mending."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QVBoxLayout, QWidget

from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui import paint
from student_care_desktop.ui.furniture import column, heading, paragraph, scrolled
from student_care_desktop.ui.theme import colour, icon, letter

__all__ = ["SectionList"]

MEND = mark("Sections", "{section}, something to mend")
_WIDTH, _LINE = 216, 40


class SectionLine(QAbstractButton):
    """One section: its name, perhaps a picture before it, perhaps an alarm behind it."""

    def __init__(self, text: str, picture: str, mend: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setFixedHeight(_LINE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._picture, self._mend, self.alarmed = picture, mend, False

    def alarm(self, on: bool) -> None:
        """Say that something in this section must be mended."""
        self.alarmed = on
        self.setAccessibleName(self._mend if on else self.text())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        lit = self.isChecked()
        with QPainter(self) as painter:
            if lit or self.underMouse():
                painter.fillRect(self.rect(), colour("card" if lit else "hair"))
            if lit:
                painter.fillRect(0, 0, 4, self.height(), colour("green"))
            left = 18
            if self._picture:
                icon(self._picture, "green" if lit else "soft", 18).paint(painter, QRect(18, 11, 18, 18))
                left = 46
            painter.setFont(letter(14, bold=lit))
            painter.setPen(colour("text"))
            room = QRect(left, 0, self.width() - left - (34 if self.alarmed else 8), _LINE)
            text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
            if self.alarmed:
                paint.mark(painter, QPointF(self.width() - 20, _LINE / 2), "alarm", 18)
            if self.hasFocus():
                painter.setPen(colour("green"))
                painter.drawRoundedRect(self.rect().adjusted(6, 3, -6, -4), 6, 6)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()


class SectionList(QFrame):
    """``asked`` carries the key of the section a person goes to."""

    asked = Signal(str)

    def __init__(self, say: Say, sections: Sequence[tuple[str, Words, str]]) -> None:
        super().__init__()
        self._say = say
        self.setObjectName("steps")
        self.setFixedWidth(_WIDTH)
        self._head, self._below = heading(), paragraph("", "soft")
        self._head.setWordWrap(True)
        head = column(self._head, self._below, gap=1)
        head.setContentsMargins(18, 17, 14, 10)
        self._group = QButtonGroup(self)
        self.lines = {key: self._line(key, words, picture) for key, words, picture in sections}
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for line in self.lines.values():
            lines.addWidget(line)
        lines.addStretch(1)
        self._area = scrolled(inner)
        whole = column(head, self._area, gap=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _line(self, key: str, words: Words, picture: str) -> SectionLine:
        text = self._say(words)
        made = SectionLine(text, picture, self._say(MEND.with_(section=text)))
        made.clicked.connect(lambda: self.asked.emit(key))
        self._group.addButton(made)
        return made

    def name(self, above: str, below: str = "") -> None:
        """What the whole is about."""
        self._head.setText(above)
        self._below.setText(below)
        self._below.setVisible(bool(below))

    def light(self, key: str) -> None:
        """Show where the person is."""
        self.lines[key].setChecked(True)
        self._area.ensureWidgetVisible(self.lines[key], 0, _LINE)

    def beside(self, key: str, step: int) -> str:
        """The section ``step`` lines further, going round."""
        keys = list(self.lines)
        return keys[(keys.index(key) + step) % len(keys)]

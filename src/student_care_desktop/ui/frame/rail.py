"""The rail at the left: the places that work, one key each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame

from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.furniture import Elided, column, label
from student_care_desktop.ui.house import Place
from student_care_desktop.ui.theme import colour, icon, letter

__all__ = ["Rail"]

PROGRAM = mark("Rail", "Student care")
KEYS = mark("Rail", "{place} (Ctrl+{number})")
WAITING = mark("Rail", "{place}: {count} cannot wait")
_WIDTH, _LINE, _CORNER = 176, 44, 10


class RailButton(QAbstractButton):
    """A place on the rail; the one that is lit reaches into the page."""

    def __init__(self, text: str, picture: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFixedHeight(_LINE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._pictures = {True: icon(picture, "deep"), False: icon(picture, "mist")}
        self._count = 0

    def count(self, number: int) -> None:
        """Show how many things cannot wait; nothing for none."""
        self._count = number
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        lit = self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if lit or self.underMouse():
                painter.fillPath(self._tab(lit), colour("ground" if lit else "green"))
            self._pictures[lit].paint(painter, QRect(16, 12, 20, 20))
            painter.setPen(colour("text" if lit else "#E6F0ED"))
            painter.setFont(letter(15, bold=lit))
            room = QRect(46, 0, self.width() - 50, _LINE)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
            if self._count:
                self._badge(painter)
            if self.hasFocus():
                painter.setPen(colour("green" if lit else "card"))
                painter.drawRoundedRect(QRectF(11.5, 3.5, self.width() - 16, _LINE - 7), 7, 7)

    def _badge(self, painter: QPainter) -> None:
        text = str(self._count) if self._count < 100 else "99+"
        painter.setFont(letter(12, bold=True))
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        box = QRectF(self.width() - 16 - width, 13, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("alarm"))
        painter.drawRoundedRect(box, 9, 9)
        painter.setPen(colour("card"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _tab(self, lit: bool) -> QPainterPath:
        path = QPainterPath()
        width = self.width() - 8 + (_CORNER if lit else -8)
        path.addRoundedRect(QRectF(8, 0, width, _LINE), _CORNER, _CORNER)
        return path

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()


class Rail(QFrame):
    """Name of the program and the school, then the places in order."""

    asked = Signal(str)
    """The key of a place."""

    def __init__(self, places: Sequence[Place], say: Say, school: str) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(_WIDTH)
        self._say = say
        self._school = Elided(school, "schoolname")
        head = column(label(say(PROGRAM), "program"), self._school, gap=0)
        head.setContentsMargins(16, 14, 8, 18)
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        lines = column(gap=0)
        for number, place in enumerate((each for each in places if each.picture), 1):
            lines.addWidget(self._button(place, say, number))
        self.setLayout(column(head, lines, None, gap=0))

    def _button(self, place: Place, say: Say, number: int) -> RailButton:
        made = RailButton(say(place.title), place.picture)
        made.setAccessibleName(say(place.title))
        made.setToolTip(say(KEYS.with_(place=place.title, number=number)))
        made.clicked.connect(lambda: self.asked.emit(place.key))
        self._buttons[place.key] = made
        self._group.addButton(made)
        return made

    def light(self, key: str) -> None:
        """Show that the person is at this place."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def count(self, key: str, number: int) -> None:
        """Show beside a place how many things there cannot wait."""
        if key in self._buttons:
            button = self._buttons[key]
            button.count(number)
            name = self._say(WAITING.with_(place=button.text(), count=number)) if number else button.text()
            button.setAccessibleName(name)

    def name_school(self, name: str) -> None:
        """The school's name, which can change."""
        self._school.put(name)

"""The list of steps at the left of a wizard: each with its state, and a way back to it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from student_care_desktop.domain.flow import Page, Standing, Walk
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui import paint
from student_care_desktop.ui.furniture import clear, column, paragraph, scrolled
from student_care_desktop.ui.theme import colour, letter

__all__ = ["Steps"]

MEANING = {
    Standing.DONE: mark("Steps", "{step}, done"), Standing.NOW: mark("Steps", "{step}, you are here"),
    Standing.OPEN: mark("Steps", "{step}, not yet"),
}
_WIDTH = 232
_LINE = 40


class Step(QAbstractButton):
    """One step: its mark and name; a step that may be entered can be clicked."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self._standing = Standing.OPEN
        self.setFixedHeight(_LINE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def put(self, standing: Standing, reachable: bool) -> None:
        """Show how the step stands, and whether it may be entered."""
        self._standing = standing
        self.setEnabled(reachable)
        self.setCursor(Qt.CursorShape.PointingHandCursor if reachable else Qt.CursorShape.ArrowCursor)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = self._standing == Standing.NOW
        with QPainter(self) as painter:
            if now:
                painter.fillRect(self.rect(), colour("card"))
                painter.fillRect(0, 0, 4, self.height(), colour("green"))
            paint.mark(painter, QPointF(28, _LINE / 2), self._standing.value)
            painter.setFont(letter(14, bold=now))
            painter.setPen(colour("soft" if self._standing == Standing.OPEN else "text"))
            room = QRect(48, 0, self.width() - 56, _LINE)
            text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
            if self.hasFocus():
                painter.setPen(colour("green"))
                painter.drawRoundedRect(self.rect().adjusted(6, 3, -6, -4), 6, 6)


class Steps(QFrame):
    """The column of steps."""

    asked = Signal(str)
    """The key of a step that was clicked."""

    def __init__(self, say: Say, name: str, subject: str) -> None:
        super().__init__()
        self._say = say
        self.setObjectName("steps")
        self.setFixedWidth(_WIDTH)
        head = column(paragraph(name, "heading"), gap=1)
        if subject:
            head.addWidget(paragraph(subject, "soft"))
        head.setContentsMargins(18, 17, 14, 10)
        self._list = column(gap=0)
        self._made: dict[str, Step] = {}
        inner = QWidget()
        inner.setLayout(column(self._list, None, gap=0))
        self.setLayout(column(head, scrolled(inner), gap=0))

    def show_walk(self, walk: Walk) -> None:
        """Show how each page stands."""
        if list(self._made) != [page.key for page in walk.pages]:
            clear(self._list)
            self._made = {page.key: self._step(page) for page in walk.pages}
        for page in walk.pages:
            standing, made = walk.standing(page.key), self._made[page.key]
            made.put(standing, standing == Standing.NOW or walk.reachable(page.key))
            made.setAccessibleName(self._say(MEANING[standing].with_(step=made.text())))

    def _step(self, page: Page) -> Step:
        name = self._say(page.name)
        made = Step(name)
        made.setToolTip(name)
        made.clicked.connect(lambda: self.asked.emit(page.key))
        self._list.addWidget(made)
        return made

"""The veil: covers the window while long work runs; says what is done, how far, and how to cancel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from shiboken6 import isValid

from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.furniture import Card, button, heading, paragraph, row, set_paragraph
from student_care_desktop.ui.tasks import Tasks

__all__ = ["Veil"]

WORKING = mark("Veil", "Working …")
CANCEL = mark("Veil", "Cancel")
STOPPING = mark("Veil", "Stopping. Nothing will be left half done.")
SAFE = mark("Veil", "You may cancel: nothing will be left half done.")
_PATIENCE = 350
"""Milliseconds before the veil is seen: short work never flashes."""


class Veil(QWidget):
    """Blocks the window from the first moment; becomes visible when the work takes longer."""

    def __init__(self, over: QWidget, tasks: Tasks, say: Say) -> None:
        super().__init__(over)
        self._over, self._say, self._tasks = over, say, tasks
        self._seen = False
        self._before: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = self._build()
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._reveal)
        over.installEventFilter(self)
        tasks.started.connect(self._cover)
        tasks.stepped.connect(self._step)
        tasks.finished.connect(self._lift)
        self.hide()

    def _build(self) -> Card:
        card = Card(margin=22)
        card.setParent(self)
        card.setFixedWidth(440)
        self._words = heading()
        self._note = paragraph("", "soft")
        self._bar = QProgressBar(textVisible=False)
        self._cancel = button(self._say(CANCEL), self.cancel)
        card.add(self._words, self._bar, row(self._note, self._cancel))
        card.hide()
        return card

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._tasks.cancel()
        self._cancel.setEnabled(False)
        set_paragraph(self._note, self._say(STOPPING))

    def _cover(self) -> None:
        self._before = QApplication.focusWidget()
        self._cancel.setEnabled(True)
        self._cancel.setText(self._say(self._tasks.stop or CANCEL))
        self._words.setText(self._say(WORKING))
        set_paragraph(self._note, self._say(SAFE))
        self._bar.setRange(0, 0)
        self._fit()
        self.raise_()
        self.show()
        self.setFocus()
        self._timer.start()

    def _reveal(self) -> None:
        self._seen = True
        self._card.show()
        self._fit()
        self._cancel.setFocus()
        self.update()

    def _step(self, done: int, of: int, words: Words) -> None:
        text = self._say(words)
        self._words.setText(text)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._bar.setAccessibleName(text)

    def _lift(self) -> None:
        self._timer.stop()
        self._seen = False
        self._card.hide()
        self.hide()
        if self._before and isValid(self._before) and self._before.isVisible():
            self._before.setFocus()

    def _fit(self) -> None:
        self.setGeometry(self._over.rect())
        self._card.adjustSize()
        self._card.move((self.width() - self._card.width()) // 2, (self.height() - self._card.height()) // 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def focusNextPrevChild(self, next: bool) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._cancel.isEnabled():
            self.cancel()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._seen:
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), QColor(18, 51, 47, 110))

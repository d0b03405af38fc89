"""The lock: after some minutes without a hand on the keys, nothing of the children is on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget
from shiboken6 import isValid

from student_care_desktop.ui.gate import Gate
from student_care_desktop.ui.house import House

__all__ = ["Lock"]

_HANDS = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}


class Lock(QStackedWidget):
    """Shows ``inner``, or the gate in its place; ``unlock`` refuses a wrong passphrase.

    ``patience`` says how many minutes a desk may be left alone.
    """

    def __init__(
        self, house: House, inner: QWidget, unlock: Callable[[str], object], patience: Callable[[], int]
    ) -> None:
        super().__init__()
        self._house, self._patience = house, patience
        who = house.desk.who if house.desk else ""
        self._gate = Gate(house, lambda _, passphrase: unlock(passphrase), who=who)
        self._gate.setObjectName("front")
        self._gate.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._before: QWidget | None = None
        self._lent: QWidget | None = None
        self.addWidget(inner)
        self.addWidget(self._gate)
        self._gate.opened.connect(self._open_up)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.close_up)
        app = QApplication.instance()
        if app:
            app.installEventFilter(self)

    def watch(self) -> None:
        """Begin to count anew, as many minutes as are set now."""
        self._timer.start(self._patience() * 60_000)

    @property
    def locked(self) -> bool:
        """Whether the gate is shown."""
        return self.currentWidget() is self._gate

    @property
    def shut(self) -> bool:
        """Whether the keys of the window do nothing: it is locked, or lent to a child."""
        return self.locked or self._lent is not None

    def lend(self, widget: QWidget) -> None:
        """Show ``widget`` and nothing else, until the gate has been shown and opened."""
        self._lent = widget
        self.addWidget(widget)
        self.setCurrentWidget(widget)
        widget.setFocus()

    def close_up(self) -> None:
        """Show the gate; long work goes on behind it, an open box is cancelled, what was lent is over."""
        box = QApplication.activeModalWidget()
        if isinstance(box, QDialog):
            box.reject()
        self._before = QApplication.focusWidget()
        self.setCurrentWidget(self._gate)
        self._house.locked.emit()
        if self._lent:
            self.removeWidget(self._lent)
            self._lent.deleteLater()
            self._lent = None

    def _open_up(self) -> None:
        self.setCurrentIndex(0)
        self._timer.start()
        if self._before and isValid(self._before):
            self._before.setFocus()
        self._house.unlocked.emit()

    def rest(self) -> None:
        """Watch no longer: the window closes."""
        self._timer.stop()
        app = QApplication.instance()
        if app:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS and not self.locked:
            self._timer.start()
        return False

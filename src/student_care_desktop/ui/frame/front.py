"""The front of the house: the window that stands there before a school is open."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from student_care_desktop.domain.words import Words
from student_care_desktop.ui.frame.strip import Strip
from student_care_desktop.ui.frame.veil import Veil
from student_care_desktop.ui.furniture import column
from student_care_desktop.ui.house import House

__all__ = ["Front"]


class Front(QWidget):
    """Shows one thing on green: the gate, or the first-run wizard."""

    def __init__(self, house: House, inner: QWidget, title: Words) -> None:
        super().__init__()
        self.setObjectName("front")
        self.setWindowTitle(house.say(title))
        self.setMinimumSize(1024, 560)
        self.strip = Strip(house.say)
        house.messages.told.connect(self.strip.show_message)
        middle = QHBoxLayout()
        middle.addWidget(inner)
        whole = column(self.strip, gap=0)
        whole.addLayout(middle, 1)
        whole.setContentsMargins(48, 28, 48, 28)
        self.setLayout(whole)
        self._veil = Veil(self, house.tasks, house.say)

"""The card in the middle of the green, as the gate has it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLayout, QWidget

from student_care_desktop.ui.furniture import Card, column, row, title
from student_care_desktop.ui.theme import icon

__all__ = ["Doorstep"]


class Doorstep(QWidget):
    """One card with a picture, a heading and what is put below it."""

    def __init__(self, picture: str, heading: str, *, wide: int = 520) -> None:
        super().__init__()
        shown = QLabel()
        shown.setPixmap(icon(picture, "green", 30).pixmap(30, 30))
        self.card = Card(margin=28)
        self.card.setFixedWidth(wide)
        self.card.body.setSpacing(14)
        self.card.add(row(shown, title(heading), None, gap=10))
        self.setAccessibleName(heading)
        self.setLayout(column(None, row(None, self.card, None), None))

    def add(self, *things: QWidget | QLayout) -> None:
        """Put things below what is there."""
        self.card.add(*things)

"""What the law asks and whom to call, beside everything that is written of a child in danger."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.protection import DUTY, HOTLINES
from student_care_desktop.ui.furniture import Card, heading, label, paragraph

__all__ = ["hotline_card"]

TITLE = mark("Protection", "Call at once")


def hotline_card(say: Say) -> Card:
    """The hotlines and the duty to report."""
    lines = QGridLayout()
    lines.setHorizontalSpacing(14)
    lines.setVerticalSpacing(4)
    for place, (number, words) in enumerate(HOTLINES):
        lines.addWidget(label(number, "figure"), place, 0)
        lines.addWidget(paragraph(say(words)), place, 1)
    lines.setColumnStretch(1, 1)
    card = Card(margin=16, tone="bad")
    card.add(heading(say(TITLE)), lines, paragraph(say(DUTY), "small"))
    return card

"""A strip over a page that offers something: one line of words, one button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from student_care_desktop.ui.furniture import button, paragraph, row, set_paragraph

__all__ = ["OfferStrip"]


class OfferStrip(QFrame):
    """Hidden until there is something to offer."""

    def __init__(self, take: str, act: Callable[[], object], keys: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "strip")
        self.setProperty("tone", "quiet")
        self._told = paragraph("")
        self.use = button(take, act, keys=keys)
        line = row(self._told, self.use, gap=12)
        line.setStretch(0, 1)
        line.setContentsMargins(12, 5, 8, 5)
        self.setLayout(line)
        self.hide()

    def offer(self, words: str) -> None:
        """Show what is offered; nothing hides the strip."""
        set_paragraph(self._told, words)
        self.setVisible(bool(words))

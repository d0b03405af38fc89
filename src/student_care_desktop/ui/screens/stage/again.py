"""The strip that offers last year's words on a page where nothing stands yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QFrame

from student_care_desktop.domain.flow import Page
from student_care_desktop.domain.words import mark
from student_care_desktop.services.strategy import stages
from student_care_desktop.ui.furniture import button, paragraph, row, set_paragraph
from student_care_desktop.ui.screens.stage.here import StageHere

__all__ = ["AgainStrip"]

LINES = mark("Stage room", "Last year {count} lines were written here. Nothing is filled in unless you ask.")
WORDS = mark("Stage room", "Last year this page was written. Nothing is filled in unless you ask.")
USE = mark("Stage room", "Begin with last year's words")


class AgainStrip(QFrame):
    """``take`` is given last year's rows or record when the person asks for them."""

    def __init__(self, page: Page, here: StageHere, take: Callable[[Any], object]) -> None:
        super().__init__()
        self._page, self._here, self._found = page, here, None
        self.setProperty("kind", "strip")
        self.setProperty("tone", "quiet")
        self._told = paragraph("")
        self.use = button(here.say(USE), lambda: take(self._found))
        line = row(self._told, self.use, gap=12)
        line.setStretch(0, 1)
        line.setContentsMargins(12, 5, 8, 5)
        self.setLayout(line)
        self.hide()

    def offer(self, *, empty: bool) -> None:
        """Look whether there is something to begin with, and offer it."""
        here, page = self._here, self._page
        wanted = page.again and empty and not here.closed
        self._found = stages.last_year(here.house.desk, here.stage().key, page.key) if wanted else None
        if isinstance(self._found, tuple):
            set_paragraph(self._told, here.say(LINES.with_(count=len(self._found))))
        elif self._found is not None:
            set_paragraph(self._told, here.say(WORDS))
        self.setVisible(self._found is not None)

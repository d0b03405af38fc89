"""Pages that only show: a table read beside the window, and one line that says what it means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import Card, column, paragraph, set_paragraph
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.tables import Column, TableView
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["TablePage"]

R = TypeVar("R")
Read = Callable[[Any], tuple[Sequence[R], Words]]
"""From the desk: the lines, and what they say together."""
WORKING = mark("Stage room", "Counting …")
NOTHING = mark("Stage room", "There is nothing to count yet.")


class TablePage(PageView, Generic[R]):
    """``open_`` is what Enter on a line does; the answer is True."""

    def __init__(
        self, here: StageHere, columns: Sequence[Column[R]], name: Words, read: Read[R],
        open_: Callable[[R], object],
    ) -> None:
        super().__init__()
        self._here, self._read = here, read
        self.table: TableView[R] = TableView(columns, here.say, name, WORKING)
        self.table.opened.connect(open_)
        self.told = paragraph("", "soft")
        paper = Card(margin=1)
        paper.add(self.table)
        whole = column(self.told, paper, gap=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def enter(self, answers: Answers) -> None:
        desk = self._here.house.desk
        self._here.house.quiet.run(lambda: self._read(desk), lambda found: self._put(*found))

    def _put(self, lines: Sequence[R], words: Words) -> None:
        self.table.say_when_empty(NOTHING)
        self.table.records.hide_names(self._here.house.names_hidden)
        self.table.put(lines)
        set_paragraph(self.told, self._here.say(words))

    def settle(self) -> None:
        self.table.setFocus()

    def answer(self) -> bool:
        return True

"""The room of the import: the wizard, and the way from one page's work to the next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.flow import Walk
from student_care_desktop.ui.dropping import FileDrop
from student_care_desktop.ui.furniture import column
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.importing.columns_page import ColumnsPage
from student_care_desktop.ui.screens.importing.done_page import DonePage
from student_care_desktop.ui.screens.importing.file_page import FilePage
from student_care_desktop.ui.screens.importing.flow import FLOW
from student_care_desktop.ui.screens.importing.look_page import LookPage
from student_care_desktop.ui.wizards import Wizard

__all__ = ["ImportRoom"]


class ImportRoom(QWidget):
    """Keeps where the person is until the import is done or cancelled; takes a dropped file at any time."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.file, self.columns = FilePage(house), ColumnsPage(house)
        self.look, self.done = LookPage(house), DonePage(house)
        views = {
            "file": lambda: self.file, "columns": lambda: self.columns,
            "look": lambda: self.look, "done": lambda: self.done,
        }
        for page in (self.file, self.columns, self.look, self.done):
            page.setParent(self)
            page.hide()
        self.wizard = Wizard(FLOW.walk(), views, house.say)
        self.wizard.finished.connect(self._go)
        self.wizard.cancelled.connect(self._go)
        self.file.replaced.connect(lambda: self.wizard.put(FLOW.walk()))
        self.look.refused.connect(self.wizard.back)
        self.look.applied.connect(self.done.tell)
        self.done.left.connect(self.begin)
        self.setLayout(column(self.wizard))
        FileDrop(self, self.open).hovered.connect(self.file.zone.hover)

    def begin(self) -> None:
        """An empty wizard."""
        self.file.clear()
        self.wizard.put(FLOW.walk())

    def open(self, path: Path) -> None:
        """Begin with this file."""
        self.begin()
        self.file.read(path)

    def visit(self, thing: Any) -> None:
        """Come in, perhaps with a file; a finished import makes way for a new one."""
        if isinstance(thing, Path):
            self.open(thing)
        elif self.wizard.walk.last:
            self.begin()
        self.wizard.view.settle()

    def on_changed(self, changes: Changes) -> None:
        for page in (self.columns, self.look, self.done):
            page.hide_names(self._house.names_hidden)
        self.file.offer_years()

    def may_leave(self) -> bool:
        return True

    def _go(self, walk: Walk) -> None:
        self.begin()
        self._house.go("students")

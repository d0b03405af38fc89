"""The room of an import: the wizard, and the way from one page's work to the next."""

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
from student_care_desktop.ui.screens.importing.errand import Errand
from student_care_desktop.ui.screens.importing.look_page import LookPage
from student_care_desktop.ui.wizards import Wizard

__all__ = ["ImportRoom"]


class ImportRoom(QWidget):
    """Keeps where the person is until the import is done or cancelled; takes a dropped file at any time."""

    def __init__(self, house: House, errand: Errand) -> None:
        super().__init__()
        self._house, self._errand = house, errand
        self.file, self.columns = errand.first(house), ColumnsPage(house, errand.fields, errand.asks_class)
        self.look, self.done = LookPage(house, errand), DonePage(house, errand)
        views = {
            "file": lambda: self.file, "columns": lambda: self.columns,
            "look": lambda: self.look, "done": lambda: self.done,
        }
        for page in (self.file, self.columns, self.look, self.done):
            page.setParent(self)
            page.hide()
        self.wizard = Wizard(errand.flow.walk(), views, house.say)
        self.wizard.finished.connect(self._go)
        self.wizard.cancelled.connect(self._go)
        self.file.replaced.connect(lambda: self.wizard.put(errand.flow.walk()))
        self.look.refused.connect(self.wizard.back)
        self.look.applied.connect(self.done.tell)
        self.done.left.connect(self.begin)
        self.setLayout(column(self.wizard))
        FileDrop(self, self.open).hovered.connect(self.file.zone.hover)

    def begin(self) -> None:
        """An empty wizard."""
        self.file.clear()
        self.wizard.put(self._errand.flow.walk())

    def open(self, path: Path) -> None:
        """Begin with this file."""
        self.begin()
        self.file.read(path)

    def visit(self, thing: Any) -> None:
        """Come in, perhaps with a file; a finished import makes way for a new one."""
        if isinstance(thing, Path):
            self.open(thing)
        elif thing is not None:
            self.begin()
            self.file.begin_with(thing)
        elif self.wizard.walk.last:
            self.begin()
        self.wizard.view.settle()

    def on_changed(self, changes: Changes) -> None:
        for page in (self.columns, self.look, self.done):
            page.hide_names(self._house.names_hidden)
        self.file.look_again()

    def may_leave(self) -> bool:
        return True

    def _go(self, walk: Walk) -> None:
        self.begin()
        place = self._errand.back_to
        self._house.go(place if self._house.has(place) else "students")

"""A button that opens a short list of things to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QMenu, QPushButton

from student_care_desktop.ui.furniture import button
from student_care_desktop.ui.theme import icon

__all__ = ["Entries", "Entry", "menu_button"]

Entry = tuple[str, str, Callable[[], object]]
"""Its words, its picture (or ""), and what it does."""

Entries = Callable[[], Sequence[Entry | None]]
"""What the list offers each time it is opened; None is a line between."""


def menu_button(text: str, entries: Entries, *, picture: str = "", keys: str = "") -> QPushButton:
    """A button whose list is made when it opens."""
    made = button(text, kind="menu", picture=picture)
    menu = QMenu(made)
    menu.setAccessibleName(text)
    menu.aboutToShow.connect(lambda: _fill(menu, entries()))
    made.setMenu(menu)
    if keys:
        made.setShortcut(keys)
    return made


def _fill(menu: QMenu, entries: Sequence[Entry | None]) -> None:
    menu.clear()
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        text, picture, act = entry
        action = menu.addAction(text)
        if picture:
            action.setIcon(icon(picture, "text", 18))
        action.triggered.connect(_calling(act))


def _calling(act: Callable[[], object]) -> Callable[[], None]:
    def call() -> None:
        act()

    return call

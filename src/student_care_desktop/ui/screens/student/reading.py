"""The frame of the page that is read: the way back, the place in the class, the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.furniture import button, column, label, row, scrolled
from student_care_desktop.ui.menus import Entries, menu_button

__all__ = ["Reading"]

BACK = mark("Student page", "Students")
BACK_TO = mark("Student page", "Students of {class_name}")
PLACE = mark("Student page", "{place} of {count}")
BEFORE = mark("Student page", "The child before (PgUp)")
AFTER = mark("Student page", "The next child (PgDn)")
HOME = mark("Student page", "Home visit")
EDIT = mark("Student page", "Edit")
EDIT_KEYS = mark("Student page", "Edit (Ctrl+E)")
CARE = mark("Student page", "Care")
PRINT = mark("Student page", "Print")
MORE = mark("Student page", "More")


class Reading(QWidget):
    """``asked`` carries the id of another child of the class."""

    asked = Signal(str)
    edit_asked = Signal()
    back_asked = Signal()
    home_asked = Signal()
    """The visit to the child's home."""

    def __init__(self, say: Say, papers: Entries, more: Entries, care: Entries) -> None:
        super().__init__()
        self._say = say
        self._ids: Sequence[str] = ()
        self._here = -1
        self._back = button(say(BACK), self.back_asked.emit, kind="quiet", picture="left")
        self._place = label(role="soft")
        self._before = self._arrow("left", BEFORE, -1)
        self._after = self._arrow("right", AFTER, 1)
        self.edit = button(say(EDIT), self.edit_asked.emit, kind="primary", picture="edit", keys="Ctrl+E")
        self.edit.setToolTip(say(EDIT_KEYS))
        self.home = button(say(HOME), self.home_asked.emit)
        self.care = menu_button(say(CARE), care, keys="Ctrl+D")
        self.papers = menu_button(say(PRINT), papers, picture="print", keys="Ctrl+P")
        self.more = menu_button(say(MORE), more)
        bar = row(
            self._back, None, self._place, self._before, self._after, self.home, self.care, self.papers,
            self.more, self.edit, gap=8,
        )
        self._area = scrolled(QWidget())
        self.setLayout(column(bar, self._area, gap=12))
        self.setFocusProxy(self.edit)

    def let_edit(self, may: bool) -> None:
        """Whether the record may be edited; where it may not, the cursor stands on the way back."""
        self.edit.setVisible(may)
        self.setFocusProxy(self.edit if may else self._back)

    def _arrow(self, picture: str, words: Words, step: int) -> QPushButton:
        made = button("", lambda: self.turn(step), picture=picture)
        made.setAccessibleName(self._say(words))
        made.setToolTip(self._say(words))
        shortcut = QShortcut(QKeySequence("PgUp" if step < 0 else "PgDown"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.turn(step))
        return made

    def put(self, page: QWidget) -> None:
        """Show ``page``, from its top."""
        self._area.setWidget(page)
        page.setAutoFillBackground(False)

    def go_down(self, pixels: int) -> None:
        """Show what stands ``pixels`` below the top."""
        self._area.verticalScrollBar().setValue(pixels)

    def stand(self, ids: Sequence[str], here: str, class_name: str) -> None:
        """Where the child stands among those of the class."""
        self._ids = ids
        self._here = ids.index(here) if here in ids else -1
        known = self._here >= 0
        text = self._say(PLACE.with_(place=self._here + 1, count=len(ids))) if known else ""
        self._place.setText(text)
        self._before.setEnabled(known and self._here > 0)
        self._after.setEnabled(known and self._here < len(ids) - 1)
        back = self._say(BACK_TO.with_(class_name=class_name) if class_name else BACK)
        self._back.setText(back)
        self._back.setAccessibleName(back)

    def turn(self, step: int) -> None:
        """To the child before or after."""
        goal = self._here + step
        if self._here >= 0 and 0 <= goal < len(self._ids):
            self.asked.emit(self._ids[goal])

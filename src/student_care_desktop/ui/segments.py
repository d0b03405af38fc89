"""Buttons side by side of which one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QWidget

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.furniture import button, row

__all__ = ["TURN", "Segments"]

TURN = mark("Segments", "Ctrl+PgDn and Ctrl+PgUp turn the pages")


class Segments(QWidget):
    """``turned`` is called with the place that was chosen; arrow keys go from one to the next.

    The tab key stops at the one that is chosen.
    """

    def __init__(self, texts: Sequence[str], turned: Callable[[int], object]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        last = len(texts) - 1
        made = []
        for place, text in enumerate(texts):
            one = button(text, kind="segment")
            one.setCheckable(True)
            one.setProperty("edge", {0: "first", last: "last"}.get(place, "middle"))
            self._group.addButton(one, place)
            made.append(one)
        self._group.idToggled.connect(self._follow)
        made[0].setChecked(True)
        self.setLayout(row(*made, gap=0))
        self._group.idToggled.connect(lambda place, on: turned(place) if on else None)

    def _follow(self) -> None:
        for one in self._group.buttons():
            chosen = one.isChecked()
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    @property
    def place(self) -> int:
        """Which one is chosen."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Choose one."""
        self._group.button(place).setChecked(True)

    def allow(self, place: int, allowed: bool) -> None:
        """Whether one of them may be chosen."""
        self._group.button(place).setEnabled(allowed)

    def text(self, place: int, text: str) -> None:
        """Another text for one of them."""
        self._group.button(place).setText(text)

    def by_keys(self, page: QWidget, turn: Callable[[int], object], told: str) -> None:
        """Anywhere on ``page`` Ctrl+PgDn and Ctrl+PgUp ``turn`` to the place beside; ``told`` says so."""
        for one in self._group.buttons():
            one.setToolTip(told)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._turn(turn, step))

    def _turn(self, turn: Callable[[int], object], step: int) -> None:
        place = self.place + step
        if 0 <= place < len(self._group.buttons()) and self._group.button(place).isEnabled():
            turn(place)

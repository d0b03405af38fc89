"""Buttons side by side of which one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QButtonGroup, QWidget

from student_care_desktop.ui.furniture import button, row

__all__ = ["Segments"]


class Segments(QWidget):
    """``turned`` is called with the place that was chosen; arrow keys go from one to the next."""

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
        made[0].setChecked(True)
        self.setLayout(row(*made, gap=0))
        self._group.idToggled.connect(lambda place, on: turned(place) if on else None)

    @property
    def place(self) -> int:
        """Which one is chosen."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Choose one."""
        self._group.button(place).setChecked(True)

    def text(self, place: int, text: str) -> None:
        """Another text for one of them."""
        self._group.button(place).setText(text)

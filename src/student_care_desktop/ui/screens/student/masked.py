"""A national id that shows only while the eye beside it is held."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.thai import show_national_id
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.furniture import button, label, row

__all__ = ["MaskedId"]

HOLD = mark("Student page", "Hold to show the number")


class MaskedId(QWidget):
    """X-XXXX-XXXXX-12-3; whole while the button is down, by mouse or by the space bar."""

    def __init__(self, number: str, say: Say) -> None:
        super().__init__()
        self._number = number
        self.shown = label()
        self.eye = button("", kind="eye", picture="show")
        self.eye.setAccessibleName(say(HOLD))
        self.eye.setToolTip(say(HOLD))
        self.eye.pressed.connect(lambda: self._show(masked=False))
        self.eye.released.connect(lambda: self._show(masked=True))
        self.setLayout(row(self.shown, self.eye, None, gap=4))
        self._show(masked=True)

    def _show(self, *, masked: bool) -> None:
        self.shown.setText(show_national_id(self._number, masked=masked))

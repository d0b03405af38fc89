"""The place where a child answers by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.selfreport.room import SelfReportRoom

    return SelfReportRoom(house)


PLACE = Place(
    key="selfreport", title=mark("SelfReport", "The child answers on the screen"), build=_build, under="board"
)

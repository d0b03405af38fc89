"""Counselling: sessions and sealed notes for those who read them, a count and a day for all others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.counsel.room import CounselRoom

    return CounselRoom(house)


PLACE = Place(
    key="counsel", title=mark("Counsel", "Counselling"), build=_build, under="students",
    needs="counselling.standings",
)

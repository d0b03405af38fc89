"""Child protection: who was told, what is still to be reported, hotlines; what was seen is sealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.protect.room import ProtectRoom

    return ProtectRoom(house)


PLACE = Place(
    key="protect", title=mark("Protection", "Child protection"), build=_build, under="students",
    needs="protection.reports",
)

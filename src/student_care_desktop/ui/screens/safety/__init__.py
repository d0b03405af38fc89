"""The place for backups and the check of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.safety.room import SafetyRoom

    return SafetyRoom(house)


PLACE = Place(
    key="safety", title=mark("Safety", "Backup"), build=_build, picture="backup",
    needs="backups.back_up",
)

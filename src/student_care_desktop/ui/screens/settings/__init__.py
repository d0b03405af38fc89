"""The place for what is set once: school, years, classes, staff, keys, language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.settings.room import SettingsRoom

    return SettingsRoom(house)


PLACE = Place(key="settings", title=mark("Settings", "Settings"), build=_build, picture="settings")

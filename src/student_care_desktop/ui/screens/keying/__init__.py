"""The place of keying: answer sheets of a class, a row for each child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.keying.room import KeyingRoom

    return KeyingRoom(house)


PLACE = Place(
    key="keying", title=mark("Keying", "Key answer sheets"), build=_build, under="board",
    needs="sheets.keep",
)

"""The place of Step 3: promoting one child, or a class child by child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.promote.room import PromoteRoom

    return PromoteRoom(house)


PLACE = Place(
    key="promote", title=mark("Promote", "Promotion"), build=_build, under="board", needs="promoting.keep",
)

"""The place where two records of one child become one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.merging.room import MergingRoom

    return MergingRoom(house)


PLACE = Place(
    key="merging", title=mark("Merging", "Merge two records"), build=_build, under="students",
    needs="merging.merge",
)

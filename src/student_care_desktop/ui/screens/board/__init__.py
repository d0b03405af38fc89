"""The place of a class: every child, and how far knowing and screening have come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.board.room import BoardRoom

    return BoardRoom(house)


PLACE = Place(
    key="board", title=mark("Board", "Class board"), build=_build, picture="board",
    needs="boards.boards",
)

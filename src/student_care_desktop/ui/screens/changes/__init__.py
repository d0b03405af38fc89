"""The place where every change is seen again, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE", "REMOVED"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.changes.room import HistoryRoom

    return HistoryRoom(house)


def _build_removed(house: House) -> QWidget:
    from student_care_desktop.ui.screens.changes.removed import RemovedRoom

    return RemovedRoom(house)


PLACE = Place(
    key="history", title=mark("Changes", "History"), build=_build, picture="history",
    needs="history.changes", begins=False,
)
REMOVED = Place(
    key="removed", title=mark("Changes", "What was taken out"), build=_build_removed, under="history",
    needs="history.removed",
)

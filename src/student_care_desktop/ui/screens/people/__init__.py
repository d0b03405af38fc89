"""People and rights: the accounts, and what each role may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.people.room import PeopleRoom

    return PeopleRoom(house)


PLACE = Place(
    key="people", title=mark("People", "People and rights"), build=_build, under="settings",
    needs="people.people",
)

"""The place where a roster is imported: a wizard from the file to the children in their classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.importing.room import ImportRoom

    return ImportRoom(house)


PLACE = Place(key="import", title=mark("Import", "Import a roster"), build=_build, under="students")

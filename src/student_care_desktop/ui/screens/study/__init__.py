"""Case studies: a page a chapter, begun from the records, with the picture of the family."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.study.room import StudyRoom

    return StudyRoom(house)


PLACE = Place(
    key="study", title=mark("Study", "Case study"), build=_build, under="students", needs="studies.studies",
)

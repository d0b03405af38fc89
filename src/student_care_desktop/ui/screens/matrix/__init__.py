"""The place of the screening of a class: the matrix, the signatures, what was changed, who moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.matrix.room import MatrixRoom

    return MatrixRoom(house)


PLACE = Place(
    key="matrix", title=mark("Matrix room", "Screening of the class"), build=_build, under="board",
    needs="committee.signature",
)

"""The place for instruments and their cut-offs: which are there, what judges them, what wording is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.instruments.room import InstrumentsRoom

    return InstrumentsRoom(house)


PLACE = Place(
    key="instruments", title=mark("Instruments", "Instruments and cut-offs"), build=_build, under="settings",
    needs="norms.choose",
)

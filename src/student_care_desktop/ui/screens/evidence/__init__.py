"""The place of the evidence of the year: added, named, looked at, gathered into one book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.evidence.room import EvidenceRoom

    return EvidenceRoom(house)


PLACE = Place(
    key="evidence", title=mark("Evidence room", "Evidence"), build=_build, under="strategy",
    needs="strategy.evidence.evidence",
)

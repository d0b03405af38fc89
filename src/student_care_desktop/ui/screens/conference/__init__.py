"""Case conferences: minutes, codes for names, resolutions that become actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.conference.room import ConferenceRoom

    return ConferenceRoom(house)


PLACE = Place(
    key="conference", title=mark("Conference", "Case conference"), build=_build, under="students",
    needs="conferences.conferences",
)

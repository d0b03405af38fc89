"""The place for backups and the check of everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["CONTENTS", "PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.safety.room import SafetyRoom

    return SafetyRoom(house)


def _build_contents(house: House) -> QWidget:
    from student_care_desktop.ui.screens.safety.contents import ContentsRoom

    return ContentsRoom(house)


PLACE = Place(
    key="safety", title=mark("Safety", "Backup"), build=_build, picture="backup",
    needs="backups.back_up",
)
CONTENTS = Place(
    key="backup-contents", title=mark("Safety", "In a backup"), build=_build_contents, under="safety",
    needs="returning.difference",
)

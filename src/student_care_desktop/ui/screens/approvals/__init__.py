"""The papers laid before the principal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.approvals.room import ApprovalsRoom

    return ApprovalsRoom(house)


PLACE = Place(
    key="approvals", title=mark("Approvals", "Papers to approve"), build=_build, under="today",
    needs="approvals.approve",
)

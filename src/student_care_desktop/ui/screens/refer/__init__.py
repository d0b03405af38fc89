"""Referrals: what was sent to me, what I sent, one referral with its steps, and the wizard of step 5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.refer.room import ReferRoom

    return ReferRoom(house)


PLACE = Place(
    key="refer", title=mark("Refer", "Referrals"), build=_build, picture="refer",
    needs="referral_lists.inbox",
)

"""The place for paper and figures: forms, the school's summary, the workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACE"]


def _build(house: House) -> QWidget:
    from student_care_desktop.ui.screens.reports.room import ReportsRoom

    return ReportsRoom(house)


PLACE = Place(
    key="reports", title=mark("Reports", "Reports"), build=_build, picture="reports",
    needs="printing.print_form",
)

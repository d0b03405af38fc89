"""The places where files come in: a roster, marks, answers; each a wizard from the file to the children."""

from __future__ import annotations

from typing import TYPE_CHECKING

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.house import House, Place

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

__all__ = ["PLACES"]


def _roster(house: House) -> QWidget:
    from student_care_desktop.ui.screens.importing.room import ImportRoom
    from student_care_desktop.ui.screens.importing.roster_errand import ROSTER

    return ImportRoom(house, ROSTER)


def _marks(house: House) -> QWidget:
    from student_care_desktop.ui.screens.importing.marks_errand import MARKS_ERRAND
    from student_care_desktop.ui.screens.importing.room import ImportRoom

    return ImportRoom(house, MARKS_ERRAND)


def _sheets(house: House) -> QWidget:
    from student_care_desktop.ui.screens.importing.room import ImportRoom
    from student_care_desktop.ui.screens.importing.sheets_errand import SHEETS_ERRAND

    return ImportRoom(house, SHEETS_ERRAND)


PLACES = (
    Place(
        key="import", title=mark("Import", "Import a roster"), build=_roster, under="students",
        needs="rosters.apply",
    ),
    Place(
        key="marks-file", title=mark("Import", "Import marks"), build=_marks, under="students",
        needs="marks.apply",
    ),
    Place(
        key="sheets-file", title=mark("Import", "Answers in a workbook"), build=_sheets, under="students",
        needs="answers.apply",
    ),
)

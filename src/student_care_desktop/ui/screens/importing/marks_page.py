"""The first page of the import of marks: the file, the year and the term."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLayout

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import doors, marks
from student_care_desktop.services.imports import Opened
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import column, label, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.importing.file_page import YEAR, FilePage, counted
from student_care_desktop.ui.screens.importing.flow import Asked
from student_care_desktop.ui.screens.importing.zone import ZoneWords

__all__ = ["MarksPage"]

MARKS = ZoneWords(
    drop=mark("Import", "Drop the file of marks here, or"),
    kinds=mark("Import", "Excel (.xlsx, .xls), CSV or text, as it comes from SGS, SchoolMIS or a teacher"),
    title=mark("Import", "Open a file of marks"), filter=mark("Import", "Files of marks"),
)
TIPS = (
    (
        mark("Import", "What is read"),
        mark(
            "Import",
            "GPA, GPAX, subjects with 0, ร, มส and มผ, grades of single subjects, school days, days absent "
            "and on leave, times late.",
        ),
    ),
    (
        mark("Import", "Nobody is added"),
        mark("Import", "A row whose child the school does not know is left out and listed, never guessed."),
    ),
    (
        mark("Import", "Empty cells"),
        mark("Import", "They take nothing away: attendance may come this month and the marks later."),
    ),
)
TERM = mark("Import", "Term")
CHOOSE_TERM = mark("Import", "Choose the term …")
TERM_NUMBER = mark("Import", "Term {number}")
NO_TERM = mark("Import", "The file does not say clearly which term it is for. Choose it.")
OTHER_TERM = mark(
    "Import", "The file says term {found}, but term {chosen} is chosen here. Check it before going on."
)
TERMS = (1, 2, 3)


class MarksPage(FilePage):
    """A term that the file does not name clearly is asked for, never guessed."""

    def __init__(self, house: House) -> None:
        self.terms = StillCombo()
        super().__init__(house, MARKS, TIPS)

    def _chooser(self) -> QLayout:
        self.terms.setAccessibleName(self._say(TERM))
        self.terms.setMinimumWidth(190)
        self.terms.addItem(self._say(CHOOSE_TERM), None)
        for number in TERMS:
            self.terms.addItem(self._say(TERM_NUMBER.with_(number=number)), number)
        self.terms.currentIndexChanged.connect(self._look)
        years, terms = label(self._say(YEAR), "label"), label(self._say(TERM), "label")
        years.setBuddy(self.years)
        terms.setBuddy(self.terms)
        return row(column(years, self.years, gap=4), column(terms, self.terms, gap=4), None, gap=14)

    def opens(self) -> Any:
        return marks.read

    def found(self, opened: Opened) -> Words:
        return counted(opened)

    def look_again(self) -> None:
        """The years of the school: marks make no new one."""
        known = [year.number for year in doors.years(self._house.desk)]
        self._offer_years(known, sorted(known, reverse=True))

    def clear(self) -> None:
        super().clear()
        self.terms.setCurrentIndex(0)

    def answer(self) -> Asked | None:
        if not self._opened:
            return None
        return Asked(self._opened, self.years.currentData(), self.terms.currentData())

    def _put(self, opened: Any) -> None:
        if opened:
            year, term = marks.said(opened)
            self.terms.setCurrentIndex(max(self.terms.findData(term), 0))
            if self.years.findData(year) >= 0:
                self.years.setCurrentIndex(self.years.findData(year))
        super()._put(opened)

    def _doubt(self) -> Words | None:
        if not self._opened:
            return None
        found, chosen = marks.said(self._opened)[1], self.terms.currentData()
        if chosen is None:
            return NO_TERM
        if found not in (None, chosen):
            return OTHER_TERM.with_(found=found, chosen=chosen)
        return super()._doubt()

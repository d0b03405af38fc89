"""The first page of the roster's import: the file and the year."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLayout, QWidget

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.thai import long_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import doors, rosters
from student_care_desktop.services.imports import Opened
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import column, label, paragraph, row, scrolled, set_paragraph
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.importing.flow import Asked
from student_care_desktop.ui.screens.importing.zone import Tips, ZonePage, ZoneWords, tips

__all__ = ["FilePage", "counted"]

ROSTER = ZoneWords(
    drop=mark("Import", "Drop the roster here, or"),
    kinds=mark("Import", "Excel (.xlsx, .xls), CSV or text, as it comes from DMC or from a teacher"),
    title=mark("Import", "Open a roster"), filter=mark("Import", "Rosters"),
)
FOUND = mark("Import", "{count} children on {sheets} sheets")
FOUND_ONE = mark("Import", "{count} children")
FOUND_DAY = mark("Import", "{found} · as of {day}")
YEAR = mark("Import", "Import into the academic year")
NEW_YEAR = mark("Import", "{year} (a new year is added)")
OTHER_YEAR = mark(
    "Import", "The file says {found}, but {chosen} is chosen here. Check the year before going on."
)
TIPS = (
    (
        mark("Import", "From DMC"),
        mark(
            "Import",
            "Take the file as DMC gives it, such as 2568-1-student.xlsx. No need to open or edit it.",
        ),
    ),
    (
        mark("Import", "A teacher's own list"),
        mark(
            "Import",
            "Title rows, merged cells and Thai digits are read, and name and surname in one cell.",
        ),
    ),
    (
        mark("Import", "The same file again"),
        mark("Import", "A child is known by id, student number or name and birthday; nobody is doubled."),
    ),
)


def counted(opened: Opened) -> Words:
    """How many children stand in the file."""
    used = [sheet for sheet in opened.guess.sheets if sheet.use]
    words = FOUND if len(used) > 1 else FOUND_ONE
    return words.with_(count=f"{sum(sheet.count for sheet in used):,}", sheets=len(used))


class FilePage(ZonePage):
    """The file, and the year it is for."""

    def __init__(self, house: House, words: ZoneWords = ROSTER, told: Tips = TIPS) -> None:
        super().__init__(house, words)
        self.years = StillCombo()
        self.years.setAccessibleName(self._say(YEAR))
        self.years.setMinimumWidth(230)
        self.years.currentIndexChanged.connect(self._look)
        self._note = paragraph("", "warn")
        inner = QWidget()
        inner.setLayout(
            column(self.zone, self._chooser(), self._note, tips(house, told), None, gap=14)
        )
        self.setLayout(column(scrolled(inner)))
        self.look_again()

    def _chooser(self) -> QLayout:
        """The line that asks for the year."""
        above = label(self._say(YEAR), "label")
        above.setBuddy(self.years)
        return column(above, row(self.years, None), gap=4)

    def opens(self) -> Any:
        return rosters.read

    def found(self, opened: Opened) -> Words:
        used = [sheet for sheet in opened.guess.sheets if sheet.use]
        made = next((sheet.made for sheet in used if sheet.made), None)
        words = counted(opened)
        return FOUND_DAY.with_(found=words, day=long_day(made)) if made else words

    def look_again(self) -> None:
        """The years of the school, and the one after them."""
        known = [year.number for year in doors.years(self._house.desk)]
        self._offer_years(known, sorted({*known, max(known) + 1}, reverse=True))

    def _offer_years(self, known: list[int], offered: list[int]) -> None:
        chosen = self.years.currentData() or self._house.scope.year
        with QSignalBlocker(self.years):
            self.years.clear()
            for year in offered:
                words = NEW_YEAR.with_(year=year)
                self.years.addItem(str(year) if year in known else self._say(words), year)
            self.years.setCurrentIndex(max(self.years.findData(chosen), 0))

    def clear(self) -> None:
        """Forget the file, and take the year that is chosen at the top."""
        super().clear()
        self.years.setCurrentIndex(max(self.years.findData(self._house.scope.year), 0))

    def enter(self, answers: Answers) -> None:
        self._look()

    def answer(self) -> Asked | None:
        return Asked(self._opened, self.years.currentData()) if self._opened else None

    def _put(self, opened: Any) -> None:
        super()._put(opened)
        self._look()

    def _look(self) -> None:
        """Say what the person should look at before going on."""
        words = self._doubt()
        set_paragraph(self._note, self._say(words) if words else "")
        self._note.setVisible(words is not None)
        self.changed.emit()

    def _doubt(self) -> Words | None:
        """The file's title may name another year than the one that is chosen."""
        sheets = self._opened.guess.sheets if self._opened else ()
        found = next((sheet.year for sheet in sheets if sheet.year), None)
        chosen = self.years.currentData()
        differs = found is not None and found != chosen
        return OTHER_YEAR.with_(found=found, chosen=chosen) if differs else None

"""The first page of the import: the file and the year."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.thai import long_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import doors, rosters
from student_care_desktop.services.rosters import Opened
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import (
    Card,
    Elided,
    button,
    column,
    heading,
    label,
    paragraph,
    repolish,
    row,
    scrolled,
    set_paragraph,
)
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.importing.flow import Asked
from student_care_desktop.ui.theme import icon
from student_care_desktop.ui.wizards import PageView

__all__ = ["DropZone", "FilePage"]

CHOOSE = mark("Import", "Choose a file …")
ANOTHER = mark("Import", "Choose another file …")
OPEN_TITLE = mark("Import", "Open a roster")
ROSTERS = mark("Import", "Rosters")
DROP = mark("Import", "Drop the roster here, or")
KINDS = mark("Import", "Excel (.xlsx, .xls), CSV or text, as it comes from DMC or from a teacher")
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
_PATTERNS = "*.xlsx *.xls *.csv *.tsv *.txt *.html *.htm"


class DropZone(QFrame):
    """Where a file is dropped or chosen, and what was found in it."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._say = house.say
        self.setProperty("kind", "drop")
        self._picture = QLabel()
        self._words, self._kinds = heading(), paragraph("", "soft")
        self._name = Elided(role="heading")
        self.choose = button(self._say(CHOOSE), picture="folder")
        words = column(self._name, self._words, self._kinds, gap=3)
        line = row(self._picture, words, self.choose, gap=16)
        line.setStretch(1, 1)
        line.setContentsMargins(22, 20, 22, 20)
        self.setLayout(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.put(None)

    def put(self, opened: Opened | None) -> None:
        """Show the file, or ask for one."""
        say = self._say
        picture = icon("table", "good", 40) if opened else icon("import", "soft", 40)
        self._picture.setPixmap(picture.pixmap(40, 40))
        self._name.setVisible(opened is not None)
        self._name.put(opened.path.name if opened else "")
        self._words.setVisible(opened is None)
        self._words.setText(say(DROP))
        set_paragraph(self._kinds, say(_found(opened) if opened else KINDS))
        self.choose.setText(say(ANOTHER if opened else CHOOSE))
        self.choose.setAccessibleName(self.choose.text())
        repolish(self, tone="good" if opened else "")

    def hover(self, above: bool) -> None:
        """A file hangs over the page, or no longer."""
        repolish(self, tone="over" if above else "good" if self._name.isVisibleTo(self) else "")


def _found(opened: Opened) -> Words:
    used = [sheet for sheet in opened.guess.sheets if sheet.use]
    words = FOUND if len(used) > 1 else FOUND_ONE
    words = words.with_(count=f"{sum(sheet.count for sheet in used):,}", sheets=len(used))
    made = next((sheet.made for sheet in used if sheet.made), None)
    return FOUND_DAY.with_(found=words, day=long_day(made)) if made else words


class FilePage(PageView):
    """Choosing reads the file at once; one that is no roster is told of in the strip and changes nothing."""

    replaced = Signal()
    """Another file was read: what later pages said of the one before no longer holds."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._opened: Opened | None = None
        self.zone = DropZone(house)
        self.zone.choose.clicked.connect(self._choose)
        self.years = StillCombo()
        self.years.setAccessibleName(self._say(YEAR))
        self.years.setMinimumWidth(230)
        self.years.currentIndexChanged.connect(self._look_at_year)
        self._note = paragraph("", "warn")
        above = label(self._say(YEAR), "label")
        above.setBuddy(self.years)
        years = column(above, row(self.years, None), self._note, gap=4)
        inner = QWidget()
        inner.setLayout(column(self.zone, years, self._tips(), None, gap=18))
        self.setLayout(column(scrolled(inner)))
        self.offer_years()

    def _tips(self) -> QFrame:
        cards = []
        for name, text in TIPS:
            card = Card(margin=14)
            card.body.setSpacing(3)
            card.add(label(self._say(name), "strong"), paragraph(self._say(text), "soft"))
            card.body.addStretch(1)
            cards.append(card)
        whole, line = QFrame(), row(*cards, gap=12)
        for place in range(len(cards)):
            line.setStretch(place, 1)
        whole.setLayout(line)
        return whole

    def offer_years(self) -> None:
        """The years of the school, and the one after them."""
        known = [year.number for year in doors.years(self._house.desk)]
        chosen = self.years.currentData() or self._house.scope.year
        with QSignalBlocker(self.years):
            self.years.clear()
            for year in sorted({*known, max(known) + 1}, reverse=True):
                words = NEW_YEAR.with_(year=year)
                self.years.addItem(str(year) if year in known else self._say(words), year)
            self.years.setCurrentIndex(max(self.years.findData(chosen), 0))

    def clear(self) -> None:
        """Forget the file, and take the year that is chosen at the top."""
        self._put(None)
        self.years.setCurrentIndex(max(self.years.findData(self._house.scope.year), 0))

    def read(self, path: Path) -> None:
        """Read a file in the background; what was chosen before stays if it is no roster."""
        desk = self._house.desk
        self._house.work(lambda progress: rosters.read(desk, path, progress), self._take)

    def settle(self) -> None:
        self.zone.choose.setFocus()

    def enter(self, answers: Answers) -> None:
        self._look_at_year()

    def answer(self) -> Asked | None:
        return Asked(self._opened, self.years.currentData()) if self._opened else None

    def _choose(self) -> None:
        path = self._house.messages.open_file(OPEN_TITLE, ROSTERS, _PATTERNS)
        if path:
            self.read(path)

    def _take(self, opened: Opened) -> None:
        self._put(opened)
        self.replaced.emit()

    def _put(self, opened: Opened | None) -> None:
        self._opened = opened
        self.zone.put(opened)
        self._look_at_year()

    def _look_at_year(self) -> None:
        """Say so when the file's title names another year than the one that is chosen."""
        sheets = self._opened.guess.sheets if self._opened else ()
        found = next((sheet.year for sheet in sheets if sheet.year), None)
        chosen = self.years.currentData()
        differs = found is not None and found != chosen
        words = self._say(OTHER_YEAR.with_(found=found, chosen=chosen)) if differs else ""
        set_paragraph(self._note, words)
        self._note.setVisible(differs)
        self.changed.emit()

"""The first run: school, year, passphrase, recovery sheet; at its end the school stands and is open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from student_care_desktop.domain.flow import Answers, Flow, Kind, Page
from student_care_desktop.domain.school import School, academic_year, default_terms
from student_care_desktop.domain.thai import long_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.furniture import Card, column, label, paragraph, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.passphrase import NewPassphrase
from student_care_desktop.ui.preview import Preview
from student_care_desktop.ui.wizards.engine import Wizard
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["FIRST_RUN", "FirstRun", "Founding"]

NAME_NEEDED = mark("FirstRun", "Write the school's name first: it stands on every printed form.")
NOT_KEPT = mark("FirstRun", "Print or save the recovery sheet, then tick the box.")
KEPT = mark("FirstRun", "The recovery sheet is printed or saved in a safe place")
SETTING_UP = mark("FirstRun", "Setting up the school …")
YEAR = mark("FirstRun", "Academic year")
TERM = mark("FirstRun", "Term {number}")
SPAN = mark("FirstRun", "{first} to {last}")
YEAR_LATER = mark(
    "FirstRun",
    "The program takes the year from the date of this computer. Other years are added under Settings.",
)
ADVICE = mark(
    "FirstRun",
    "The passphrase locks every child's record on this computer. Nobody can open the records without it, "
    "not even the makers of the program. Choose something long that you keep in mind; do not write it on "
    "the computer.",
)


def _school_named(answers: Answers) -> Words | None:
    school = answers.get("school")
    return None if isinstance(school, School) and school.name else NAME_NEEDED


def _sheet_kept(answers: Answers) -> Words | None:
    return None if answers.get("recovery") else NOT_KEPT


FIRST_RUN = Flow(
    key="first_run",
    title=mark("FirstRun", "Set up the school"),
    pages=(
        Page(
            key="school", kind=Kind.FORM, step=mark("FirstRun", "School"),
            title=mark("FirstRun", "Your school"),
            why=mark("FirstRun", "Name and address stand on every printed form. All can be changed later."),
            record=School, wrong=_school_named,
            fields=(
                "name", "code", "area_office", "phone", "address", "district", "province", "principal",
                "principal_position",
            ),
        ),
        Page(
            key="year", kind=Kind.FACTS, step=mark("FirstRun", "Academic year"),
            title=mark("FirstRun", "The year you begin with"),
            why=mark("FirstRun", "Classes and children are kept year by year."),
        ),
        Page(
            key="passphrase", kind=Kind.FORM, step=mark("FirstRun", "Passphrase"),
            title=mark("FirstRun", "A passphrase for the records"),
            why=mark("FirstRun", "It is asked each time the program opens."),
            go_on=mark("FirstRun", "Set up the school"),
        ),
        Page(
            key="recovery", kind=Kind.PRINT, step=mark("FirstRun", "Recovery sheet"),
            title=mark("FirstRun", "Print the recovery sheet now"),
            why=mark(
                "FirstRun", "It is shown only once. With it the records open when the passphrase is lost."
            ),
            go_on=mark("FirstRun", "Begin"), wrong=_sheet_kept, sealed=True,
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Founding:
    """What the first run asks of the services.

    ``create(school, passphrase)`` gives whatever is open then and the recovery key; ``sheet(opened,
    key)`` draws the recovery sheet as PDF; ``save(path, pdf)`` writes it safely.
    """

    create: Callable[[School, str], tuple[Any, str]]
    sheet: Callable[[Any, str], bytes]
    save: Callable[[Path, bytes], object]


class FirstRun(QWidget):
    """The wizard of the first run; ``opened`` carries what ``create`` opened."""

    opened = Signal(object)
    cancelled = Signal()

    def __init__(self, house: House, founding: Founding, today: dt.date) -> None:
        super().__init__()
        self._founded: Any = None
        self.recovery = RecoveryPage(house, founding)
        views: dict[str, Callable[[], PageView]] = {
            "year": lambda: YearPage(house, today),
            "passphrase": lambda: PassphrasePage(house, self._found),
            "recovery": lambda: self.recovery,
        }
        self._house, self._founding = house, founding
        self.wizard = Wizard(FIRST_RUN.walk(), views, house.say)
        self.wizard.finished.connect(lambda: self.opened.emit(self._founded))
        self.wizard.cancelled.connect(self.cancelled)
        self.setLayout(column(self.wizard))

    def _found(self, passphrase: str, go: Callable[[], None]) -> None:
        """Set the school up in the background, then go on to the recovery sheet."""
        school = self.wizard.walk.answers["school"]

        def work(progress: Progress) -> tuple[Any, bytes]:
            progress.step(0, 0, SETTING_UP)
            opened, key = self._founding.create(school, passphrase)
            return opened, self._founding.sheet(opened, key)

        def done(made: tuple[Any, bytes]) -> None:
            self._founded = made[0]
            self.recovery.put(made[1])
            go()

        self._house.work(work, done)


class YearPage(PageView):
    """The year and terms the school begins with."""

    def __init__(self, house: House, today: dt.date) -> None:
        super().__init__()
        say = house.say
        self._year = academic_year(today)
        cards = [_fact(say(YEAR), str(self._year), "")]
        for number, (first, last) in enumerate(default_terms(self._year), 1):
            span = SPAN.with_(first=long_day(first), last=long_day(last))
            cards.append(_fact(say(TERM.with_(number=number)), str(number), say(span)))
        self.setLayout(column(row(*cards, gap=14), paragraph(say(YEAR_LATER), "soft"), None, gap=14))

    def settle(self) -> None:
        """Nothing to write here: Enter goes on."""

    def answer(self) -> int:
        return self._year


def _fact(name: str, figure: str, note: str) -> Card:
    card = Card()
    card.body.setSpacing(2)
    card.add(label(name, "soft"), label(figure, "figure"), paragraph(note, "small"))
    return card


class PassphrasePage(PageView):
    """The passphrase, twice; going on sets the school up.  The answer never holds the passphrase."""

    def __init__(self, house: House, found: Callable[[str, Callable[[], None]], None]) -> None:
        super().__init__()
        self._found = found
        self.new = NewPassphrase(house.say)
        self.new.setMaximumWidth(420)
        self.new.changed.connect(self.changed)
        self.setLayout(column(self.new, paragraph(house.say(ADVICE), "soft"), None, gap=16))

    def settle(self) -> None:
        self.new.first.setFocus()

    def answer(self) -> bool:
        return self.new.problem() is None

    def problem(self) -> Words | None:
        return self.new.problem()

    def leave(self, go: Callable[[], None]) -> None:
        self._found(self.new.value(), go)


class RecoveryPage(PageView):
    """The recovery sheet, to be printed or saved before the work begins."""

    def __init__(self, house: House, founding: Founding) -> None:
        super().__init__()
        self._say = house.say
        self.preview = Preview(house, founding.save, closable=False)
        self.kept = QCheckBox(house.say(KEPT))
        self.kept.toggled.connect(self.changed)
        self.setLayout(column(self.preview, self.kept, gap=10))

    def put(self, pdf: bytes) -> None:
        """Show the sheet."""
        name = self._say(mark("FirstRun", "recovery-sheet.pdf"))
        self.preview.put(pdf, name, self._say(mark("FirstRun", "Recovery sheet")))

    def settle(self) -> None:
        self.preview.papers.setFocus()

    def answer(self) -> bool:
        return self.kept.isChecked()

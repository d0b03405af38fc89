"""The school's own facts, its years, the language of the screen, and what the program is made of."""

from __future__ import annotations

from functools import partial
from importlib.metadata import version

from student_care_desktop.domain.school import School
from student_care_desktop.domain.words import mark
from student_care_desktop.services import doors, school
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import Card, button, heading, label, link, paragraph, row
from student_care_desktop.ui.house import EVERYTHING, House

__all__ = ["AboutCard", "InstrumentsCard", "ListsCard", "SchoolCard", "YearsCard"]

SCHOOL, SAVE = mark("Settings", "School"), mark("Settings", "Save")
SAVED = mark("Settings", "The school's facts are saved.")
YEARS = mark("Settings", "Academic years")
ADD_YEAR = mark("Settings", "Add the year {year}")
YEAR_ADDED = mark("Settings", "The year {year} is there. Choose it at the top to work in it.")
TOOLS = mark("Settings", "Instruments and cut-offs")
TOOLS_MORE = mark(
    "Settings", "SDQ, EQ and the others: which cut-offs judge them, the school's own, and their wording."
)
OPEN_TOOLS = mark("Settings", "Open instruments …")
LISTS = mark("Settings", "Lists of step 4")
LISTS_MORE = mark(
    "Settings", "The kinds of activity and the ready patterns that are offered for cases and plans."
)
OPEN_LISTS = mark("Settings", "Open the lists …")
LANGUAGE = mark("Settings", "Language of the screen")
ABOUT = mark("Settings", "About the program")
MADE_OF = mark(
    "Settings",
    "Version {version}. Works without a network and sends nothing anywhere. Fonts: Noto Sans Thai and "
    "Sarabun (SIL Open Font License). Made with Qt (LGPL), SQLCipher (BSD), SQLAlchemy (MIT), ReportLab "
    "(BSD), HarfBuzz (MIT), openpyxl (MIT) and a Thai word list in the public domain (CC0).",
)
KEYS = (
    "name", "code", "area_office", "phone", "address", "district", "province", "principal",
    "principal_position",
)
TONGUES = (("th", "ภาษาไทย"), ("en", "English"))


class SchoolCard(Card):
    """The facts that stand on every printed form."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.form: Form[School] = Form(School, KEYS, house.say)
        self.save = button(house.say(SAVE), self.keep, kind="primary", picture="save", keys="Ctrl+S")
        self.add(heading(house.say(SCHOOL)), self.form, row(None, self.save))
        self.look_again()

    def look_again(self) -> None:
        """Show what is stored."""
        self.form.load(school.school_of(self._house.desk))

    def keep(self) -> None:
        """Save the form."""
        wrong = next(iter(self.form.problems()), None)
        if wrong:
            self.form.focus(wrong)
            return
        facts = self.form.value()
        self._house.attempt(lambda: school.save_school(self._house.desk, facts), self._kept)

    def _kept(self, _: object) -> None:
        self.look_again()
        self._house.messages.tell(SAVED)
        self._house.changed.emit(EVERYTHING)


class YearsCard(Card):
    """The years of the school; the next one is added here."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._next = house, 0
        self._known = label("")
        self.more = button("", self._add_year, picture="add")
        self.add(heading(house.say(YEARS)), row(self._known, None, self.more))
        self.look_again()

    def look_again(self) -> None:
        """Show what is stored."""
        numbers = [year.number for year in doors.years(self._house.desk)]
        self._next = max(numbers, default=self._house.desk.today.year + 542) + 1
        self._known.setText("  ·  ".join(map(str, numbers)))
        self.more.setText(self._house.say(ADD_YEAR.with_(year=self._next)))

    def _add_year(self) -> None:
        number = self._next

        def added(_: object) -> None:
            self._house.messages.tell(YEAR_ADDED.with_(year=number))
            self._house.changed.emit(EVERYTHING)

        self._house.attempt(lambda: doors.add_year(self._house.desk, number), added)


class InstrumentsCard(Card):
    """The way to the instruments and their cut-offs."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.open = button(house.say(OPEN_TOOLS), lambda: house.go("instruments"), picture="table")
        self.add(
            heading(house.say(TOOLS)), paragraph(house.say(TOOLS_MORE), "soft"), row(None, self.open)
        )


class ListsCard(Card):
    """The way to the lists of step 4 that the school writes itself."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.open = button(house.say(OPEN_LISTS), lambda: house.go("carelists"), picture="edit")
        self.add(heading(house.say(LISTS)), paragraph(house.say(LISTS_MORE), "soft"), row(None, self.open))


class AboutCard(Card):
    """The language, and what the program is made of."""

    def __init__(self, house: House) -> None:
        super().__init__()
        tongues = [link(name, partial(house.tongue_wanted.emit, key)) for key, name in TONGUES]
        made_of = MADE_OF.with_(version=version("student-care-desktop"))
        self.add(
            heading(house.say(LANGUAGE)), row(*tongues, None, gap=16),
            heading(house.say(ABOUT)), paragraph(house.say(made_of), "soft"),
        )

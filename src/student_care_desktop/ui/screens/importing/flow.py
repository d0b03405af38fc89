"""The pages of the import wizard as data, and what they answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from student_care_desktop.domain.flow import Answers, Flow, Kind, Page
from student_care_desktop.domain.roster import Guess, RosterSheet
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.imports import Import, Opened

__all__ = [
    "FILE_NEEDED", "FLOW", "LOOK", "Asked", "Done", "columns_page", "done_page", "looked", "used_sheets",
]

FILE_NEEDED = mark("Import", "Choose the file first: press Choose a file, or drop it on this page.")
NO_SHEET = mark("Import", "No sheet is read. Tick at least one.")
NO_NAME = mark("Import", "Say which column of “{sheet}” holds the children's names. Press Enter on its row.")
NOT_COMPARED = mark("Import", "The file has not been compared with the school's records yet.")
NOTHING_NEW = mark("Import", "Everything in this file is on record already. There is nothing to import.")
_NAMES = {"student.first_name", "student.full_name"}


@dataclass(frozen=True, slots=True)
class Asked:
    """The answer of the first page: the file as it was opened, the year (B.E.) and the term it is for."""

    opened: Opened
    year: int
    term: int | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """What was imported, and the change set that can be taken back."""

    what: Import
    change: str


def _file_chosen(answers: Answers) -> Words | None:
    return None if answers.get("file") else FILE_NEEDED


def used_sheets(answers: Answers) -> list[RosterSheet] | Words:
    """The sheets that are read, or why there are none."""
    guess = answers.get("columns")
    if not isinstance(guess, Guess):
        return FILE_NEEDED
    return [sheet for sheet in guess.sheets if sheet.use] or NO_SHEET


def _columns_right(answers: Answers) -> Words | None:
    used = used_sheets(answers)
    if isinstance(used, Words):
        return used
    nameless = next((sheet for sheet in used if not _NAMES & sheet.fields().keys()), None)
    return NO_NAME.with_(sheet=nameless.name) if nameless else None


def looked(answers: Answers) -> Words | None:
    """Why nothing can be imported yet, if so."""
    look = answers.get("look")
    if not isinstance(look, Import):
        return NOT_COMPARED
    counts = look.counts()
    return None if counts["added"] or counts["changed"] else NOTHING_NEW


LOOK = Page(
    key="look", kind=Kind.FACTS, step=mark("Import", "Look before saving"),
    title=mark("Import", "This is what would change"),
    why=mark("Import", "Nothing has been saved yet. Nobody is ever deleted by an import."),
    wrong=looked,
)
"""The page of looking is the same in every import."""


def columns_page(wrong: Callable[[Answers], Words | None]) -> Page:
    """The page of columns; ``wrong`` says which column an import cannot do without."""
    return Page(
        key="columns", kind=Kind.ROWS, step=mark("Import", "Columns"),
        title=mark("Import", "What is in each column?"),
        why=mark(
            "Import",
            "The program guessed from the headings. Press Enter on a row to correct it; "
            "the school's next file is then read the same way.",
        ),
        wrong=wrong,
    )


def done_page(title: Words) -> Page:
    """The last page of an import whose children are then looked at."""
    return Page(
        key="done", kind=Kind.FACTS, step=mark("Import", "Finished"), title=title,
        why=mark("Import", "A backup was made first, and the whole import can be taken back at any time."),
        go_on=mark("Import", "To the students"), sealed=True,
    )


FLOW = Flow(
    key="import_roster",
    title=mark("Import", "Import a roster"),
    pages=(
        Page(
            key="file", kind=Kind.FACTS, step=mark("Import", "Choose the file"),
            title=mark("Import", "Which file, and which year?"),
            why=mark("Import", "Nothing is saved until you have looked at everything that would change."),
            wrong=_file_chosen,
        ),
        columns_page(_columns_right),
        LOOK,
        done_page(mark("Import", "The roster is imported")),
    ),
)

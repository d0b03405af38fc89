"""Answers in a workbook, out and back, as data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from student_care_desktop.domain.drafting import ProposedRow
from student_care_desktop.domain.flow import Answers, Flow, Kind, Page
from student_care_desktop.domain.scoring import GAP
from student_care_desktop.domain.sheets import DRAFT, STATES, Sheet
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import answers as books
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.imports import Import
from student_care_desktop.ui.screens.importing.errand import Errand, Proposing
from student_care_desktop.ui.screens.importing.flow import LOOK
from student_care_desktop.ui.screens.importing.sheets_page import SheetsPage
from student_care_desktop.ui.screens.importing.sights import CLASS, NAME, NUMBER, PLACE, SIGHTS
from student_care_desktop.ui.tables import Align, Column, Ink

__all__ = ["SHEETS_ERRAND"]

FILE_NEEDED = mark(
    "Import", "Open a filled workbook first: press Choose a file, or drop it on this page."
)
URGENT = mark(
    "Import", "Answers of {count} children need somebody today. Their cases are open and restricted."
)
OF = mark("Import", "{answered} of {all}")


def _file_chosen(answers: Answers) -> Words | None:
    return None if isinstance(answers.get("file"), books.Book) else FILE_NEEDED


def _proposes(answers: Answers) -> Proposing | None:
    book = answers.get("file")
    if not isinstance(book, books.Book):
        return None
    return lambda desk, progress: books.propose(desk, book, progress)


def _urgent(desk: Desk, done: Import) -> Words | None:
    count = books.urgent(desk, done)
    return URGENT.with_(count=count) if count else None


def _sheet(records: Iterable[object]) -> Sheet:
    return next((one for one in records if isinstance(one, Sheet)), Sheet())


def _answered(row: ProposedRow) -> Words:
    answers = _sheet(row.new).answers
    return OF.with_(answered=len(answers) - answers.count(GAP), all=len(answers))


def _state(row: ProposedRow) -> str:
    return _sheet(row.new).status



_NEW: tuple[Column[Any], ...] = (
    CLASS, NUMBER, NAME,
    Column(
        key="answered", heading=mark("Import", "Items answered"), value=_answered, align=Align.MIDDLE,
        width=130,
    ),
    Column(
        key="state", heading=mark("Import", "Becomes"), value=lambda row: dict(STATES)[_state(row)],
        ink=Ink.BADGE, tone=lambda row: "warn" if _state(row) == DRAFT else "good", width=110,
    ),
    PLACE,
)

FLOW = Flow(
    key="import_sheets",
    title=mark("Import", "Answers in a workbook"),
    pages=(
        Page(
            key="file", kind=Kind.FACTS, step=mark("Import", "Save or open"),
            title=mark("Import", "A workbook of answers for the class"),
            why=mark("Import", "Nothing is saved until you have looked at everything that would change."),
            wrong=_file_chosen,
        ),
        replace(
            LOOK, why=mark("Import", "Nothing has been saved yet. An empty cell never deletes an answer.")
        ),
        Page(
            key="done", kind=Kind.FACTS, step=mark("Import", "Finished"),
            title=mark("Import", "The answers are imported"),
            why=mark(
                "Import", "A backup was made first, and the whole import can be taken back at any time."
            ),
            go_on=mark("Import", "To the class"), sealed=True,
        ),
    ),
)
SHEETS_ERRAND = Errand(
    flow=FLOW, first=SheetsPage, proposes=_proposes, apply=books.apply,
    sights=(
        replace(
            SIGHTS[0], note=mark("Import", "had no sheet yet"), columns=_NEW,
            empty=mark("Import", "No sheet of a child who had none."),
        ),
        *SIGHTS[1:],
    ),
    go_on=mark("Import", "Import {count} answer sheets"),
    done=mark("Import", "The answers of {file} are imported into the academic year {year}"),
    take_back=mark(
        "Import",
        "The sheets of {added} children are taken out again, those of {changed} are put back as they were.",
    ),
    told=_urgent, back_to="board",
)

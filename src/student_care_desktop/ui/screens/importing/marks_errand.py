"""The import of marks and attendance as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from student_care_desktop.domain.drafting import ProposedRow
from student_care_desktop.domain.flow import Answers, Flow, Kind, Page
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.marks import CHILD, MARKS, REPORT
from student_care_desktop.domain.roster import Guess
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import marks
from student_care_desktop.ui.screens.importing.errand import Errand, Proposing
from student_care_desktop.ui.screens.importing.flow import (
    FILE_NEEDED,
    LOOK,
    Asked,
    columns_page,
    done_page,
    used_sheets,
)
from student_care_desktop.ui.screens.importing.marks_page import NO_TERM, MarksPage
from student_care_desktop.ui.screens.importing.sights import CLASS, NAME, NUMBER, SIGHTS
from student_care_desktop.ui.tables import Align, Column

__all__ = ["MARKS_ERRAND"]

NOBODY = mark(
    "Import", "Say which column of “{sheet}” holds the student number or the name. Press Enter on its row."
)
NO_FIGURE = mark("Import", "No column of “{sheet}” holds marks or days. Press Enter on its row to say so.")


def _file_chosen(answers: Answers) -> Words | None:
    asked = answers.get("file")
    if not isinstance(asked, Asked):
        return FILE_NEEDED
    return NO_TERM if asked.term is None else None


def _columns_right(answers: Answers) -> Words | None:
    used = used_sheets(answers)
    if isinstance(used, Words):
        return used
    for needed, words in ((CHILD, NOBODY), (REPORT, NO_FIGURE)):
        lacking = next((sheet for sheet in used if not needed & sheet.fields().keys()), None)
        if lacking:
            return words.with_(sheet=lacking.name)
    return None


def _proposes(answers: Answers) -> Proposing | None:
    asked, guess = answers.get("file"), answers.get("columns")
    if not isinstance(asked, Asked) or not isinstance(guess, Guess):
        return None
    opened, year, term = replace(asked.opened, guess=guess), asked.year, asked.term
    return lambda desk, progress: marks.propose(desk, opened, year, term, progress)


def _report(row: ProposedRow) -> TermReport:
    return next((one for one in row.new if isinstance(one, TermReport)), TermReport())


def _figure(key: str, heading: Words, value: Callable[[TermReport], Any], width: int) -> Column[Any]:
    return Column(
        key=key, heading=heading, value=lambda row: value(_report(row)), align=Align.RIGHT, width=width,
        found=False,
    )


_NEW: tuple[Column[Any], ...] = (
    CLASS, NUMBER, NAME,
    replace(
        _figure("gpa", mark("Import", "GPA"), lambda one: one.gpa, 74),
        show=lambda gpa, say: "" if gpa is None else f"{gpa:.2f}",
    ),
    _figure("failed", mark("Import", "Not passed"), lambda one: one.failed, 96),
    _figure("absent", mark("Import", "Absent"), lambda one: one.absent_days, 74),
    _figure("leave", mark("Import", "On leave"), lambda one: one.leave_days, 74),
    _figure("late", mark("Import", "Late"), lambda one: one.late_times, 74),
)

FLOW = Flow(
    key="import_marks",
    title=mark("Import", "Import marks"),
    pages=(
        Page(
            key="file", kind=Kind.FACTS, step=mark("Import", "Choose the file"),
            title=mark("Import", "Which file, which year and which term?"),
            why=mark("Import", "Marks and days of school fill in much of the screening by themselves."),
            wrong=_file_chosen,
        ),
        columns_page(_columns_right),
        LOOK,
        done_page(mark("Import", "The marks are imported")),
    ),
)
MARKS_ERRAND = Errand(
    flow=FLOW, first=MarksPage, proposes=_proposes, apply=marks.apply,
    sights=(
        replace(
            SIGHTS[0], note=mark("Import", "had no marks yet"), columns=_NEW,
            empty=mark("Import", "No marks of a child who had none."),
        ),
        *SIGHTS[1:],
    ),
    go_on=mark("Import", "Import the marks of {count} children"),
    done=mark("Import", "The marks of {file} are imported into the academic year {year}"),
    take_back=mark(
        "Import",
        "The marks of {added} children are taken out again, those of {changed} are put back as they were.",
    ),
    fields=MARKS,
)

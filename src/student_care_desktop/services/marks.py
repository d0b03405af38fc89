"""Importing marks and attendance: read, propose, look, apply.  Nobody is added, nobody is taken out."""

from __future__ import annotations

from pathlib import Path

from student_care_desktop.catalog.marks import marks_presets
from student_care_desktop.domain import marks
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.matching import Known
from student_care_desktop.domain.school import Year
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.marks import parse
from student_care_desktop.services import access, imports
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.imports import Import, Opened, save_bad_rows
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.students import many

__all__ = ["apply", "propose", "read", "said", "save_bad_rows"]

IMPORT = mark("Why", "Import the marks {file}, term {term}/{year}: {added} added, {changed} changed")
TERM_NEEDED = mark(
    "Marks",
    "The file does not say clearly which term it is for. Nothing was changed. Say it: term 1 or term 2.",
)
NO_FIGURE = mark(
    "Marks",
    "No column is surely marks or days, so nothing was changed. A column of single grades needs the name "
    "of its subject above it. In the window you can say what each column is.",
)
NO_YEAR = mark("Marks", "The school has no children in the year {year} yet. Nothing was changed.")
HEADINGS = "marks.headings"


@service
def read(desk: Desk, path: Path, progress: Progress | None = None) -> Opened:
    """Open a file and guess how it is read; CareError in words when there are no marks in it."""
    return imports.read(desk, path, marks_presets(), HEADINGS, progress)


def said(opened: Opened) -> tuple[int | None, int | None]:
    """The year and the term that the file itself names; None where it does not, or is not clear."""
    return marks.said(opened.guess)


@service
def propose(
    desk: Desk, opened: Opened, year: int | None = None, term: int | None = None,
    progress: Progress | None = None,
) -> Import:
    """What importing the file would do.

    Year and term are those given, else those that the file names; the year may also be the chosen one.
    Raises CareError when the term is not known: a doubtful one is never guessed.
    """
    progress = progress or Progress()
    told_year, told_term = said(opened)
    number, term = year or told_year or desk.year.number, term or told_term
    if term is None:
        raise CareError(TERM_NEEDED)
    if not any(marks.REPORT & sheet.fields().keys() for sheet in opened.guess.sheets if sheet.use):
        raise CareError(NO_FIGURE)
    file = parse(opened.tables, opened.guess, marks_presets(), number, desk.today)
    progress.step(1, 4, imports.COMPARING)
    with access.looking(desk) as look:
        target = look.first(Year, number=number)
        if target is None:
            raise CareError(NO_YEAR.with_(year=number))
        children = look.all(Student)
        rows = imports.everybody_of(look, target, children)
        found = many(look, TermReport, "enrollment_id", [row.enrollment.id for row in rows])
        reports = {one.enrollment_id: one for one in found if one.term == term}
        place = marks.Place(target, term, rows, reports)
        proposal = marks.propose(file, Known(children), place)
        return Import(opened, file, proposal, (), imports.state(look))


@service
def apply(desk: Desk, look_at: Import, progress: Progress | None = None) -> None:
    """Write the proposal as one change set, after a proven backup; see :func:`imports.write`."""
    counts, proposal = look_at.counts(), look_at.proposal
    reports = (one for row in proposal.rows for one in (*row.new, *row.changed))
    term = next((one.term for one in reports if isinstance(one, TermReport)), 0)
    why = IMPORT.with_(
        file=look_at.opened.path.name, term=term, year=proposal.year.number,
        added=counts["added"], changed=counts["changed"],
    )
    imports.write(desk, look_at, why, imports.lesson(marks_presets(), HEADINGS), progress)

"""A class's answers in a workbook: out to be filled in anywhere, back through propose, look, apply."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from student_care_desktop.catalog.instruments import instrument, instruments
from student_care_desktop.domain.answering import Stored
from student_care_desktop.domain.answers import AnswersFacts, AnswersLine, Code, columns, may_go_out, shown
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import INFORMANTS, Instrument
from student_care_desktop.domain.roster import Guess
from student_care_desktop.domain.school import Classroom, School, Year
from student_care_desktop.domain.sheets import Sheet, UrgentCase
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.answers_book import write_answers
from student_care_desktop.exchange.answers_file import AnswersSheet, coded, coded_sheet, plain_list
from student_care_desktop.exchange.grid import Table
from student_care_desktop.exchange.workbook import read_tables
from student_care_desktop.services import access, answering, imports
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.imports import Import, Opened, save_bad_rows
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.school import school_of
from student_care_desktop.services.sheets import GridRow, Page, grid
from student_care_desktop.storage.files import written
from student_care_desktop.storage.units import Reading

__all__ = ["Book", "apply", "propose", "read", "save_bad_rows", "sheets_book", "urgent"]

IMPORT = mark(
    "Why", "Import answers of {instrument} from {file}: {added} sheets added, {changed} changed"
)
NO_BOOK = mark(
    "Answers",
    "{file} is no workbook of answers that this program made. Nothing was changed. If it is a list of your "
    "own, say which instrument it is, who answered and which round.",
)
TWO = mark(
    "Answers", "{file} holds more than one workbook of answers. Bring in one at a time. Nothing was changed."
)
NO_LIST = mark(
    "Answers",
    "{file} has no line of headings with the children's number or name and at least half of the items of "
    "{instrument} (1 to {items}). Nothing was changed.",
)
NOT_ITS = mark(
    "Answers",
    "{file} has columns for the items {items}, and {instrument} has no such items. Is it another "
    "instrument? Nothing was changed.",
)
OTHER_PAGE = mark(
    "Answers",
    "This workbook is for {instrument}, answered by {informant}, round {round}, not for what was chosen. "
    "Nothing was changed.",
)
OTHER_SCHOOL = mark(
    "Answers", "This workbook was made for another school. Nothing was changed. Choose one of this school."
)
NO_CLASS = mark(
    "Answers", "The class of this workbook is not in this school any more. Nothing was changed."
)
UNKNOWN = mark("Answers", "This program has no instrument called {key}. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Book:
    """A file of answers as it was opened: which page it fills, and where everything stands in it."""

    opened: Opened
    sheet: AnswersSheet
    page: Page
    tool: Instrument

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self.opened.path


@service
def sheets_book(desk: Desk, room: Classroom, page: Page, target: Path) -> int:
    """Write the workbook of a class, filled with what is stored already; how many children are in it.

    An answer that can be urgent is never written into it.  Raises CareError for an instrument that may
    not stand in a list of a class.
    """
    tool = _tool(page.instrument)
    may_go_out(tool, page.informant)
    with access.doing(desk, "export", "sheets"):
        found, school = grid(desk, room, page), school_of(desk)
    code = Code(school.id, desk.year.number, room.id, tool.key, page.informant, page.round)
    lines = tuple(_line(tool, page, row) for row in found.rows)
    facts = AnswersFacts(school=school.name, room=room.name, code=code, tool=tool, lines=lines)
    with written(target) as file:
        write_answers(facts, file, desk.say)
    desk.store.note("export", f"sheets {page.instrument} {page.informant} {room.name}", desk.now())
    return len(lines)


def _line(tool: Instrument, page: Page, row: GridRow) -> AnswersLine:
    child, sheet = row.child, row.sheet
    stored = (sheet.answers, sheet.supplement) if sheet else ("", "")
    answers = shown(tool, columns(tool, page.informant), *stored)
    return AnswersLine(
        child.enrollment.no, child.student.number, child.student.name, child.enrollment.id, answers
    )


@service
def read(
    desk: Desk, path: Path, asked: Page | None = None, progress: Progress | None = None, *,
    otherwise: Page | None = None,
) -> Book:
    """Open a workbook of answers.

    ``asked`` tells the page of a list that carries no code; of one that does, it must be the same page.
    ``otherwise`` only tells it of a list without a code.
    Raises CareError in words for everything that is no such file.
    """
    (progress or Progress()).step(0, 4, imports.READING)
    tables = read_tables(path)
    places = list(coded(tables))
    if len(places) > 1:
        raise CareError(TWO.with_(file=path.name))
    page = _page(places[0][3]) if places else asked or otherwise
    if page is None:
        raise CareError(NO_BOOK.with_(file=path.name))
    tool = _tool(page.instrument)
    may_go_out(tool, page.informant)
    if asked is not None and asked != page:
        raise CareError(OTHER_PAGE.with_(
            instrument=tool.title, informant=INFORMANTS[page.informant], round=page.round
        ))
    if places:
        sheet = coded_sheet(tables, places[0], columns(tool, page.informant))
    else:
        sheet = _plain(tables, path, page, tool)
    return Book(Opened(path, tables, Guess(()), {}), sheet, page, tool)


def _page(code: Code) -> Page:
    return Page(code.instrument, code.informant, code.round)


def _plain(tables: Sequence[Table], path: Path, page: Page, tool: Instrument) -> AnswersSheet:
    found = plain_list(tables, columns(tool, page.informant))
    if found is None:
        raise CareError(NO_LIST.with_(file=path.name, instrument=tool.title, items=tool.items))
    if found.strange:
        items = ", ".join(sorted(found.strange, key=float))
        raise CareError(NOT_ITS.with_(file=path.name, items=items, instrument=tool.title))
    return found


def _tool(key: str) -> Instrument:
    if key not in instruments():
        raise CareError(UNKNOWN.with_(key=key))
    return instrument(key)


@service
def propose(desk: Desk, book: Book, progress: Progress | None = None) -> Import:
    """What bringing the answers in would do; judged exactly as keyed ones."""
    (progress or Progress()).step(1, 4, imports.COMPARING)
    with access.looking(desk) as look:
        year, room = _where(desk, look, book)
        stored = _stored(look, book, year, room)
        file, proposal = answering.compare(desk, look, book.sheet, stored, book.page)
        return Import(book.opened, file, proposal, (), imports.state(look))


@service
def apply(desk: Desk, look_at: Import, progress: Progress | None = None) -> None:
    """Write all sheets and the urgent cases that they open as one change set; see :func:`imports.write`."""
    counts = look_at.counts()
    sheets = (one for row in look_at.proposal.rows for one in (*row.new, *row.changed))
    key = next((one.instrument for one in sheets if isinstance(one, Sheet)), "")
    why = IMPORT.with_(
        instrument=_tool(key).title if key else "", file=look_at.opened.path.name, added=counts["added"],
        changed=counts["changed"],
    )
    imports.write(desk, look_at, why, progress=progress)


@service
def urgent(desk: Desk, done: Import) -> int:
    """Children whose answers need somebody today; 0 for those who may not see it."""
    if not access.may_see_restricted(desk):
        return 0
    return sum(isinstance(one, UrgentCase) for row in done.proposal.rows for one in row.new)


def _where(desk: Desk, look: Reading, book: Book) -> tuple[Year, Classroom | None]:
    """The year and the class that the code names; of a list without one the chosen year."""
    code = book.sheet.code
    if code is None:
        return desk.year, None
    school = look.first(School)
    if school is None or code.school != school.id:
        raise CareError(OTHER_SCHOOL)
    room = look.get(Classroom, code.room)
    year = look.get(Year, room.year_id) if room else None
    if room is None or year is None or year.number != code.year:
        raise CareError(NO_CLASS)
    return year, room


def _stored(look: Reading, book: Book, year: Year, room: Classroom | None) -> Stored:
    children = look.all(Student)
    rows = imports.everybody_of(look, year, children)
    here = {row.enrollment.id for row in rows}
    keys = [line.key for line in book.sheet.lines if line.key and line.key not in here]
    names = {child.id: child.name for child in children} if keys else {}
    others = {one.id: names[one.student_id] for one in look.all(Enrollment, id=keys)} if keys else {}
    page = book.page
    sheets = look.all(Sheet, instrument=page.instrument, informant=page.informant, round=page.round)
    by_place = {sheet.enrollment_id: sheet for sheet in sheets if sheet.enrollment_id in here}
    return Stored(year, rows, room.name if room else "", by_place, others)

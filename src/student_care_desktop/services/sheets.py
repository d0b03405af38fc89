"""Answer sheets: a class and an instrument on one page, a row kept as soon as it is left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from student_care_desktop.catalog.instruments import instrument as instrument_named
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import Instrument
from student_care_desktop.domain.norms import Reading
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.scoring import GAP, Scored, read_answers
from student_care_desktop.domain.sheets import DONE, Sheet, UrgentCase, plain_json
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.judging import (
    own_reading,
    reading_of,
    scored,
    signed,
    urgent_case,
    with_result,
)
from student_care_desktop.services.norms import every_version
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading as Look

__all__ = [
    "Grid", "GridRow", "Page", "finish", "grid", "keep", "keep_again", "keep_entered", "scored_of",
    "sheets_of",
]

KEEP = mark("Why", "Key {instrument} of {name}")
AGAIN = mark("Why", "Key {instrument} of {name} a second time")
NOT_ENROLLED = mark("Sheets", "This child is not enrolled in the chosen year. Nothing was saved.")


@dataclass(frozen=True, slots=True)
class Page:
    """Which sheets: an instrument, who answered, and the round of the year."""

    instrument: str
    informant: str
    round: int


@dataclass(frozen=True, slots=True)
class GridRow:
    """A child and, when one was keyed, its sheet."""

    child: ClassRow
    sheet: Sheet | None


@dataclass(frozen=True, slots=True)
class Grid:
    """A class on one page: what is keyed, how it is judged, and where each child stands.

    ``instrument`` knows every version of the school's own norms: older sheets were judged by them.
    """

    page: Page
    instrument: Instrument
    reading: Reading
    rows: tuple[GridRow, ...]

    @property
    def done(self) -> int:
        """Sheets that are results."""
        return sum(row.sheet is not None and row.sheet.status == DONE for row in self.rows)


@service
def grid(desk: Desk, room: Classroom, page: Page) -> Grid:
    """The children of ``room`` who are studying, with their sheets of this page."""
    tool = instrument_named(page.instrument)
    with access.looking(desk) as look:
        rows = rows_of(look, desk.year, [room], everybody=False)
        sheets = _sheets(look, page, [row.enrollment.id for row in rows])
        found = tuple(GridRow(row, sheets.get(row.enrollment.id)) for row in rows)
        known = replace(tool, norms=(*tool.norms, *every_version(look, tool)))
        return Grid(page, known, reading_of(look, tool), found)


@service
def sheets_of(desk: Desk, student: Student) -> list[Sheet]:
    """Every sheet of one child, over all years, newest first."""
    with access.looking(desk) as look:
        places = [one.id for one in look.all(Enrollment, student_id=student.id)]
        sheets = look.all(Sheet, enrollment_id=places)
    return sorted(sheets, key=lambda one: (one.keyed_at, one.instrument), reverse=True)


@service
def keep(
    desk: Desk, page: Page, place: Enrollment, answers: str, supplement: str = "",
    seconds: int | None = None,
) -> Sheet:
    """Keep the answers of one child: a result when every item is answered, else a draft.

    ``answers`` and ``supplement`` hold one character an item, ``.`` for a gap.  Raises CareError for an
    answer that the instrument does not have; an urgent answer opens a restricted case in the same change.
    """
    tool = instrument_named(page.instrument)
    with access.changing(desk, _why(desk, KEEP, tool, place)) as unit:
        old = _sheet(unit, page, place)
        new = replace(
            old, day=old.day or desk.today, answers=answers, supplement=supplement, entered="",
            seconds=seconds if seconds is not None else old.seconds, **signed(desk, tool),
        )
        found = _scored(unit, tool, new)
        new = with_result(new, tool, reading_of(unit, tool), found, draft=GAP in answers)
        unit.put_all([new, *_urgent(desk, unit, new, found)])
        return new


@service
def finish(desk: Desk, page: Page, place: Enrollment) -> Sheet:
    """Call a sheet with gaps done: its gaps stay gaps, and a scale with a gap has no score."""
    tool = instrument_named(page.instrument)
    with access.changing(desk, _why(desk, KEEP, tool, place)) as unit:
        old = _sheet(unit, page, place)
        new = with_result(old, tool, reading_of(unit, tool), _scored(unit, tool, old), draft=False)
        unit.put(new)
        return new


@service
def keep_entered(
    desk: Desk, page: Page, place: Enrollment, scores: Mapping[str, int], results: Mapping[str, str],
    noted: Mapping[str, str],
) -> Sheet:
    """Keep scores or results that were found elsewhere (an instrument whose answers stay on its paper)."""
    tool = instrument_named(page.instrument)
    with access.changing(desk, _why(desk, KEEP, tool, place)) as unit:
        new = replace(
            _sheet(unit, page, place), day=desk.today, answers="", **signed(desk, tool),
            entered=plain_json({"scores": dict(scores), "results": dict(results)}), noted=plain_json(noted),
        )
        found = _scored(unit, tool, new)
        new = with_result(new, tool, reading_of(unit, tool), found, draft=False)
        unit.put_all([new, *_urgent(desk, unit, new, found)])
        return new


@service
def keep_again(desk: Desk, page: Page, place: Enrollment, answers: str) -> Sheet:
    """Keep a second keying beside the first, which it does not touch."""
    tool = instrument_named(page.instrument)
    read_answers(tool.main, answers)
    with access.changing(desk, _why(desk, AGAIN, tool, place)) as unit:
        new = replace(_sheet(unit, page, place), again=answers)
        unit.put(new)
        return new


def scored_of(look: Look, sheet: Sheet) -> Scored:
    """What the answers of ``sheet`` give today, with its own norms."""
    tool = instrument_named(sheet.instrument)
    return _scored(look, tool, sheet, own_reading(sheet, every_version(look, tool)))


def _child(look: Look, sheet: Sheet) -> Student | None:
    place = look.get(Enrollment, sheet.enrollment_id)
    return look.get(Student, place.student_id) if place else None


def _sheets(look: Look, page: Page, places: list[str]) -> dict[str, Sheet]:
    found = look.all(
        Sheet, enrollment_id=places, instrument=page.instrument, informant=page.informant, round=page.round
    )
    return {sheet.enrollment_id: sheet for sheet in found}


def _sheet(look: Look, page: Page, place: Enrollment) -> Sheet:
    """The stored sheet of a child, or a new one."""
    return _sheets(look, page, [place.id]).get(place.id) or Sheet(
        enrollment_id=place.id, instrument=page.instrument, informant=page.informant, round=page.round
    )


def _scored(look: Look, tool: Instrument, sheet: Sheet, reading: Reading | None = None) -> Scored:
    child = _child(look, sheet)
    if child is None:
        raise CareError(NOT_ENROLLED)
    return scored(tool, reading or reading_of(look, tool), sheet, child)


def _urgent(desk: Desk, look: Look, sheet: Sheet, found: Scored) -> list[Record]:
    """The case that an urgent answer opens, once for each sheet."""
    case = urgent_case(sheet, found, desk.today, desk.who)
    return [case] if case and not look.first(UrgentCase, source=sheet.id) else []


def _why(desk: Desk, words: Words, tool: Instrument, place: Enrollment) -> Words:
    with access.looking(desk) as look:
        child = look.get(Student, place.student_id)
    if child is None:
        raise CareError(NOT_ENROLLED)
    return words.with_(instrument=tool.title, name=child.name)


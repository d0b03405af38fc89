"""Who has not done it yet: what waits, child by child, counted by class and by day; each number opens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from student_care_desktop.domain.drill import Behind, Drill
from student_care_desktop.domain.due import Matter
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.tables import Cell, FigureTable, Heading, Measure, Place, Row, by_class
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import advisers_by_class, in_order
from student_care_desktop.services.tables.count import tallied
from student_care_desktop.services.today import day_in
from student_care_desktop.storage.files import written
from student_care_desktop.storage.units import Reading

__all__ = ["KINDS", "Undone", "export_undone", "undone", "undone_in"]

KINDS: tuple[tuple[str, Words], ...] = (
    ("record", mark("Undone", "Record")), ("visit", mark("Undone", "Home visit")),
    ("sheet", mark("Undone", "Sheets")), ("screening", mark("Undone", "Screening")),
    ("case", mark("Undone", "Care case")), ("follow_up", mark("Undone", "Follow-up")),
    ("referral", mark("Undone", "Referral")), ("meeting", mark("Undone", "Parents' meeting")),
    ("homeroom", mark("Undone", "Homeroom")),
)
"""What somebody has to do; papers and urgent cases are not counted here."""
BY_CLASS, BY_DAY = mark("Undone", "Not done yet, by class"), mark("Undone", "Not done yet, by day")
LIST = mark("Undone", "Not done yet, line by line")
WAITS, ALL = mark("Undone", "Not done yet (matters)"), mark("Undone", "Together")
OLDEST = mark("Undone", "Latest by (days)")
DUE, NO_DAY = mark("Undone", "To be done by"), mark("Undone", "Without a day")
LATE, LATE_ABOUT = mark("Undone", "Days late"), mark("Undone", "{what}, {days} days late")
CLASS, NO, WHAT = mark("Undone", "Class"), mark("Undone", "No."), mark("Undone", "What waits")
KIND, WHOLE = mark("Undone", "Kind"), mark("Undone", "Together")
NOTE = mark("Undone", "What few may see, urgent cases and papers to sign are not counted here.")


@dataclass(frozen=True, slots=True)
class _Lead:
    """A class and its advisers, as they stand at the left of a table."""

    classroom: Classroom
    advisers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """The same matters counted twice, and as a list that names nobody."""

    by_class: Drill
    by_day: Drill
    listed: FigureTable


@service
def undone(desk: Desk) -> Undone:
    """What is not done yet in the classes that the person answers for."""
    with access.looking(desk) as look:
        return undone_in(desk, look)


def undone_in(desk: Desk, look: Reading) -> Undone:
    """The same inside an open look; nothing that few may see stands in it."""
    kinds = {key for key, _ in KINDS}
    day = day_in(desk, look, each=True)
    matters = [one for one in day.matters if one.kind in kinds and not one.restricted]
    here = {one.classroom_id for one in matters} | {board.classroom.id for board in day.boards}
    rooms = in_order(look.all(Classroom, year_id=desk.year.id, id=list(here)))
    people = advisers_by_class(look, rooms)
    leads = [_Lead(room, tuple(one.name for one in people[room.id])) for room in rooms]
    return Undone(by_class=_by_class(leads, matters), by_day=_by_day(matters), listed=_listed(matters))


@service
def export_undone(desk: Desk, target: Path) -> None:
    """Write both tables and the list to a workbook; nobody is named."""
    from student_care_desktop.exchange.tables import write_tables

    with access.doing(desk, "export", "undone"), access.looking(desk) as look:
        found, school = undone_in(desk, look), look.first(School) or School()
    with written(target) as file:
        tables = (found.by_class.table, found.by_day.table, found.listed)
        write_tables(tables, school.name, desk.today, file, desk.say)
    desk.store.note("export", "undone", desk.now())


def _by_class(leads: Sequence[_Lead], matters: Sequence[Matter]) -> Drill:
    keys = tuple(key for key, _ in KINDS)
    measures = (
        *(Measure(key, words, WAITS, width=11) for key, words in KINDS),
        Measure("all", ALL, WAITS, sums=keys, width=9),
    )
    figures = tallied((one.classroom_id, one.kind) for one in matters)
    full = {room: {key: here.get(key, 0) for key in keys} for room, here in figures.items()}
    plain = by_class("undone-classes", BY_CLASS, leads, measures, full, (NOTE,))
    whose = list(_rooms_of(plain))
    rows = tuple(
        replace(row, cells=(*row.cells, _oldest(one for one in matters if one.classroom_id in rooms)))
        for row, rooms in zip(plain.rows, whose, strict=True)
    )
    table = replace(plain, columns=(*plain.columns, Heading(OLDEST, "count", 12)), rows=rows, advised=True)
    return _drill(table, [[one for one in matters if one.classroom_id in rooms] for rooms in whose])


def _rooms_of(table: FigureTable) -> Iterator[set[str]]:
    """The classes that each row counts: its own, those of the grade above it, all."""
    every: set[str] = set()
    grade: set[str] = set()
    name: object = None
    for row in table.rows:
        if row.room:
            grade = (grade if row.cells[0] == name else set()) | {row.room}
            name, every = row.cells[0], every | {row.room}
        yield {row.room} if row.room else grade if row.look == "subtotal" else every


def _by_day(matters: Sequence[Matter]) -> Drill:
    """The oldest day first; what has no day stands last."""
    days = sorted({one.due for one in matters}, key=lambda day: day or dt.date.max)
    rows = [_day_row(day, [one for one in matters if one.due == day]) for day in days]
    total = _day_row(None, matters)
    whole = Row((WHOLE, *total.cells[1:]), "total")
    columns = (
        Heading(DUE, "text", 22), *(Heading(words, "count", 11, WAITS) for _, words in KINDS),
        Heading(ALL, "count", 9, WAITS), Heading(OLDEST, "count", 12),
    )
    table = FigureTable(
        key="undone-days", title=BY_DAY, columns=columns, rows=(*rows, whole), notes=(NOTE,), frozen=1,
    )
    return _drill(table, [*([one for one in matters if one.due == day] for day in days), matters])


def _day_row(day: dt.date | None, matters: Sequence[Matter]) -> Row:
    counts = [sum(one.kind == key for one in matters) for key, _ in KINDS]
    name = show_day(day) if day else NO_DAY
    return Row((name, *counts, len(matters), _oldest(matters)))


def _oldest(matters: Iterable[Matter]) -> Cell:
    """How many days the latest of these is late."""
    return max((one.days_late or 0 for one in matters), default=0)


def _drill(table: FigureTable, rows: Sequence[Sequence[Matter]]) -> Drill:
    """The lines behind each count of a row: of a kind, of all kinds."""
    first, cells = table.lead, dict[Place, tuple[Behind, ...]]()
    for at, mine in enumerate(rows):
        for place, (key, _) in enumerate(KINDS):
            cells[at, first + place] = _lines(one for one in mine if one.kind == key)
        cells[at, first + len(KINDS)] = _lines(mine)
    return Drill(table, cells)


def _lines(matters: Iterable[Matter]) -> tuple[Behind, ...]:
    """The latest first."""
    return tuple(map(_behind, sorted(matters, key=lambda one: -(one.days_late or 0))))


def _behind(one: Matter) -> Behind:
    about = LATE_ABOUT.with_(what=one.text, days=one.days_late) if one.days_late else one.text
    known: Mapping[str, tuple[str, object]] = {
        "meeting": ("classlife", "meetings"), "homeroom": ("classlife", "homeroom"),
    }
    place, thing = known.get(one.kind, ("student", one.student_id))
    return Behind(
        about=about, class_name=one.class_name, no=one.no, number=one.number, name=one.name,
        student_id=one.student_id, place=place, thing=thing,
    )


def _listed(matters: Sequence[Matter]) -> FigureTable:
    """A line for each: class and number in the class, no name."""
    kinds = dict(KINDS)
    columns = (
        Heading(CLASS, "code", 10), Heading(NO, "code", 8), Heading(KIND, "text", 18),
        Heading(WHAT, "long", 60), Heading(DUE, "text", 18), Heading(LATE, "count", 12),
    )
    rows = tuple(
        Row((
            one.class_name, str(one.no or ""), kinds[one.kind], one.text,
            show_day(one.due) if one.due else told("–", "–"), one.days_late or 0,
        ))
        for one in matters
    )
    return FigureTable(key="undone-list", title=LIST, columns=columns, rows=rows, frozen=2)

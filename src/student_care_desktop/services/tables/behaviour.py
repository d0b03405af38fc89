"""Behaviour points by class; with names also the children from whom points were taken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from student_care_desktop.domain.conduct import BANDS, BehaviourEntry, Rules, Standing, band_of, standing
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.tables import Cell, FigureTable, Heading, Measure, Row, by_class
from student_care_desktop.domain.words import mark
from student_care_desktop.services.conduct import rules_in
from student_care_desktop.services.tables.count import Count, pupils

__all__ = ["behaviour"]

TITLE, NAMED = mark("Summary", "Behaviour points"), mark("Summary", "Behaviour points, names")
GROUP = mark("Summary", "Points left (people)")
HOW = mark("Summary", "Everybody begins the year with {start} points; what is given never leads above that.")
NO, CLASS, PLACE = mark("Summary", "Order"), mark("Summary", "Class"), mark("Summary", "No.")
NAME, NUMBER = mark("Summary", "Name and surname"), mark("Summary", "Student number")
TAKEN, LEFT = mark("Summary", "Points taken off"), mark("Summary", "Points left")
CONFIDENTIAL = mark("Summary", "Personal data: keep it safe, and hand on only what is needed.")


def behaviour(count: Count, *, with_names: bool) -> Iterator[FigureTable]:
    """The counts, and with names the children who have lost points, in the order of the classes."""
    law = rules_in(count.look)
    stands = _standings(count, law)
    here = count.everybody()
    for place, room in count.room_of_place.items():
        left = stands[place].left if place in stands else law.start
        here[room][f"band.{band_of(left, law.start)}"] += 1
    measures = (
        *pupils(count), *(Measure(f"band.{key}", label, GROUP, width=14) for key, label in BANDS),
    )
    yield by_class("behaviour", TITLE, count.classes, measures, here, (HOW.with_(start=law.start),))
    if with_names:
        yield _named(count, {place: one for place, one in stands.items() if one.taken})


def _standings(count: Count, law: Rules) -> dict[str, Standing]:
    entries: defaultdict[str, list[BehaviourEntry]] = defaultdict(list)
    for one in count.look.all(BehaviourEntry):
        if one.enrollment_id in count.room_of_place:
            entries[one.enrollment_id].append(one)
    return {place: standing(law, mine) for place, mine in entries.items()}


def _named(count: Count, stands: Mapping[str, Standing]) -> FigureTable:
    places = {one.id: one for one in count.look.all(Enrollment, id=list(stands))}
    ids = [one.student_id for one in places.values()]
    children = {one.id: one for one in count.look.all(Student, id=ids)}
    rooms = {one.classroom.id: (order, one.classroom.name) for order, one in enumerate(count.classes)}
    seats = [(rooms[count.room_of_place[key]], place, stands[key]) for key, place in places.items()]
    seats.sort(key=lambda seat: (seat[0][0], seat[1].no or 999, seat[1].id))
    rows = []
    for order, (room, place, one) in enumerate(seats, 1):
        child = children[place.student_id]
        cells: tuple[Cell, ...] = (
            order, child.name, child.number, room[1], place.no, one.taken, one.left,
        )
        rows.append(Row(cells))
    columns = (
        Heading(NO, "count", 8), Heading(NAME, "text", 32), Heading(NUMBER, "code", 16),
        Heading(CLASS, "code", 10), Heading(PLACE, "count", 8), Heading(TAKEN, "count", 14),
        Heading(LEFT, "count", 14),
    )
    return FigureTable(
        key="behaviour-names", title=NAMED, columns=columns, rows=tuple(rows), notes=(CONFIDENTIAL,),
        frozen=2, named=True,
    )

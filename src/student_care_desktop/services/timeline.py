"""The timeline of a child: everything the records tell, as far as this person may see."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.domain.areas import LABELS
from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.screenings import STATES, Screening
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.domain.stories import Event, in_order, year_of
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.visits import HOWS, HomeVisit
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import names_in
from student_care_desktop.services.screening import rows_in
from student_care_desktop.services.timeline_care import care_events
from student_care_desktop.services.timeline_life import life_events
from student_care_desktop.storage.units import Reading

__all__ = ["timeline"]

VISIT = mark("Timeline", "Home visit, round {round}")
SCREENED = mark("Timeline", "Screening, round {round}: {group}")
SHEET = mark("Timeline", "{tool} answered by {informant}")
DRAFT = mark("Timeline", "still a draft")
BY = mark("Timeline", "by {who}")
HOW = mark("Timeline", "{how}, by {who}")


@service
def timeline(desk: Desk, student_id: str) -> list[Event]:
    """Everything of one child in all years, the newest first; restricted things for whoever may see them."""
    may_see = access.may_see_restricted(desk)
    with access.looking(desk) as look:
        child = look.get(Student, student_id)
        if child is None:
            return []
        years = {one.id: one.number for one in look.all(Year)}
        places = {
            one.id: years.get(one.year_id, 0) for one in look.all(Enrollment, student_id=student_id)
        }
        found = [
            *_visits(look, child, years), *_screenings(look, child, places, may_see),
            *_sheets(look, places, may_see), *life_events(look, child, places, desk.year.number),
            *care_events(desk, look, places),
        ]
    return in_order(found)


def _visits(look: Reading, child: Student, years: Mapping[str, int]) -> Iterator[Event]:
    people = names_in(look)
    names = ("id", "year_id", "round", "day", "how", "visited_by", "status")
    for key, year, round_, day, how, who, status in look.values(HomeVisit, names, student_id=child.id):
        told = HOW.with_(how=dict(HOWS)[how], who=people.get(who, who)) if who else dict(HOWS)[how]
        yield Event(
            kind="visit", day=day, year=years.get(year, year_of(day, 0)), title=VISIT.with_(round=round_),
            detail=told if status == DONE else DRAFT, state="done" if status == DONE else "now", about=key,
            round=round_,
        )


def _screenings(
    look: Reading, child: Student, places: Mapping[str, int], may_see: bool
) -> Iterator[Event]:
    people = names_in(look)
    for form in look.all(Screening, enrollment_id=list(places)) if places else ():
        place = look.get(Enrollment, form.enrollment_id) or Enrollment()
        room = look.get(Classroom, place.classroom_id)
        row = ClassRow(student=child, enrollment=place, class_name=room.name if room else "")
        seen = rows_in(look, [row], form.round, may_see=may_see)[0]
        group = LABELS[seen.groups.overall.group] if seen.known else dict(STATES)[form.status]
        yield Event(
            kind="screening", day=form.day, year=places[place.id], about=form.id, enrollment_id=place.id,
            title=SCREENED.with_(round=form.round, group=group), round=form.round,
            detail=BY.with_(who=people.get(by, by)) if (by := form.confirmed_by) else "",
            state="done" if seen.known else "now",
        )


def _sheets(look: Reading, places: Mapping[str, int], may_see: bool) -> Iterator[Event]:
    """The sheets of an instrument by who answered; of a restricted one for whoever may see."""
    names = (
        "id", "enrollment_id", "instrument", "informant", "round", "day", "keyed_at", "status", "keyed_by",
    )
    known, people = instruments(), names_in(look)
    for row in look.values(Sheet, names, enrollment_id=list(places)) if places else ():
        key, place, tool, informant, round_, day, at, status, who = row
        if tool in known and (may_see or not known[tool].restricted):
            title = SHEET.with_(tool=known[tool].title, informant=INFORMANTS[informant])
            yield Event(
                kind="sheet", day=day or _day(at), year=places[place], title=title,
                detail=_keyed(people.get(who, who)) if status == DONE else DRAFT,
                state="done" if status == DONE else "now", about=key, what=tool, round=round_,
                enrollment_id=place,
            )


def _keyed(who: str) -> Words | str:
    return BY.with_(who=who) if who else ""


def _day(moment: Any) -> dt.date | None:
    return dt.date.fromisoformat(moment[:10]) if moment else None

"""Counts of step 1: records, visits, voices, bodies; and what children say of school."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import reduce

from student_care_desktop.catalog.voices import voice
from student_care_desktop.domain.growth import reading
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.students import Measurement
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.visits import DONE, HOWS, HomeVisit
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.counts.live import NOTHING, Counted, Live
from student_care_desktop.services.growth import table_in
from student_care_desktop.services.record_gaps import gaps_of

__all__ = ["happy", "nutrition_fit", "recorded", "trusted", "visited", "visited_home", "voiced", "weighed"]

WHOLE, LACKS = mark("Behind", "The record is complete"), mark("Behind", "Still missing: {what}")
AND = mark("Behind", "{first}, {more}")
VISITED = mark("Behind", "{how}, {day}")
NO_DAY, NOT_VISITED = mark("Behind", "no day"), mark("Behind", "Not visited yet")
VOICED, SILENT = mark("Behind", "Filled in the student's voice"), mark("Behind", "Has not filled it in yet")
CONTENT, NOT_CONTENT = mark("Behind", "Faces of 4 and 5"), mark("Behind", "Other faces: talk with the child")
WEIGHED, NOT_WEIGHED = mark("Behind", "{weight} kg, {height} cm"), mark("Behind", "Not weighed this year yet")
FIT, NOT_FIT = mark("Behind", "Weight fits the height"), mark("Behind", "Weight does not fit the height")
_GLAD = 4
"""The mean face from which on a child says yes."""
_HOME = "home"


def recorded(live: Live) -> Counted:
    """The record lacks nothing that it must have, as the board says it."""
    days = live.look.values(Measurement, ("student_id", "day"))
    bodies = {child for child, day in days if day and live.first <= day < live.end}
    gaps = {row.enrollment.id: gaps_of(row, live.houses, bodies) for row in live.rows}
    whole = {place: WHOLE for place, some in gaps.items() if not some}
    lacking = {place: LACKS.with_(what=_listed(some)) for place, some in gaps.items() if some}
    return live.split(whole, lacking, way=_know)


def _know(row: ClassRow) -> tuple[str, object]:
    return "know", (row.student.id, 1)


def _listed(some: tuple[Words, ...]) -> Words:
    return reduce(lambda first, more: AND.with_(first=first, more=more), some)


def _visits(live: Live) -> Mapping[str, tuple[dt.date, str]]:
    """By enrollment day and way of the last finished visit; one to the home counts before the others."""
    found: dict[str, tuple[bool, dt.date, str]] = {}
    names = ("student_id", "day", "how")
    for child, day, how in live.look.values(HomeVisit, names, year_id=live.year.id, status=DONE):
        if child in live.by_child:
            visit = (how == _HOME, day or dt.date.min, how)
            place = live.place_of(child)
            found[place] = max(found.get(place, visit), visit)
    return {place: (day, how) for place, (_, day, how) in found.items()}


def visited(live: Live) -> Counted:
    """Visited in any way, in any round of the year."""
    return live.duty(_told(_visits(live)), NOT_VISITED, _know)


def visited_home(live: Live) -> Counted:
    """Of those the ones whose home the teacher went to."""
    visits = _visits(live)
    homes = {place: visit for place, visit in visits.items() if visit[1] == _HOME}
    return live.split(_told(homes), _told(visits), live.chosen(visits))


def _told(visits: Mapping[str, tuple[dt.date, str]]) -> Mapping[str, Words]:
    hows = dict(HOWS)
    return {
        place: VISITED.with_(how=hows.get(how, how), day=NO_DAY if day == dt.date.min else short_day(day))
        for place, (day, how) in visits.items()
    }


def voiced(live: Live) -> Counted:
    """The student's voice of this year is not empty."""
    return live.duty({live.place_of(child): VOICED for child in live.voices}, SILENT, _know)


def happy(live: Live) -> Counted:
    """What is said of happiness is said with faces of 4 and more on average."""
    return _glad(live, "happiness")


def trusted(live: Live) -> Counted:
    """The same of trust in teachers."""
    return _glad(live, "trust")


def _glad(live: Live, about: str) -> Counted:
    keys = [one.key for one in voice().statements if one.about == about]
    said = {}
    for child, sheet in live.voices.items():
        faces = [sheet.document[key] for key in keys if key in sheet.document]
        if faces:
            said[live.place_of(child)] = sum(faces) >= _GLAD * len(faces)
    glad = {place: CONTENT for place, yes in said.items() if yes}
    return live.split(glad, NOT_CONTENT, live.chosen(said))


def _bodies(live: Live) -> Mapping[str, Measurement]:
    """The last whole measurement of the year by enrollment."""
    found: dict[str, Measurement] = {}
    for one in _whole(live):
        place = live.place_of(one.student_id)
        old = found.get(place)
        if not old or (old.day or dt.date.min) <= (one.day or dt.date.min):
            found[place] = one
    return found


def _whole(live: Live) -> Iterator[Measurement]:
    names = ("student_id", "day", "weight_kg", "height_cm")
    for child, day, weight, height in live.look.values(Measurement, names):
        if child in live.by_child and live.within(day) and weight and height:
            yield Measurement(student_id=child, day=day, weight_kg=weight, height_cm=height)


def weighed(live: Live) -> Counted:
    """Weighed and measured since the year began."""
    return live.duty(
        {
            place: WEIGHED.with_(weight=f"{one.weight_kg:g}", height=f"{one.height_cm:g}")
            for place, one in _bodies(live).items()
        },
        NOT_WEIGHED,
    )


def nutrition_fit(live: Live) -> Counted:
    """Fit by the growth table of the school; without a table nobody can tell."""
    table = table_in(live.look)
    if table is None:
        return NOTHING
    judged = {}
    for place, size in _bodies(live).items():
        child = live.by_place[place].student
        group = reading(size, child.sex, child.birthday, table).groups.get("weight_for_height")
        if group:
            judged[place] = group
    fit = {place: FIT for place, group in judged.items() if group == "fit"}
    return live.split(fit, NOT_FIT, live.chosen(judged))

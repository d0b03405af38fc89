"""Problems and needs that stand in the records already: counted, offered, taken over with one key."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.areas import Areas
from student_care_desktop.domain.school import Year
from student_care_desktop.domain.strategy.direction import NEED_SOURCES, Need
from student_care_desktop.domain.strategy.needs import Found, Part
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.signs import areas_of
from student_care_desktop.services.strategy.stages import Stage, keep_page, stage
from student_care_desktop.services.strategy.year_counts import Known, YearCounts
from student_care_desktop.storage.units import Reading

__all__ = ["found", "found_in", "take_up"]

YEARS = 4
"""So many years of record are shown beside each other."""

IN_AREA = mark("Found", "Students at risk or with a problem: {area}")
SPECIAL = mark("Found", "Students with special needs")
GONE, AWAY = mark("Found", "Dropped out or struck off"), mark("Found", "Long absent from school")
UNHEARD = mark("Found", "Nobody to turn to, or no safe place")
AROUND = mark("Found", "Risk spots around the home")
ROAD = mark("Found", "The way to school is a danger")
FAMILY = mark("Found", "Fragile families")
WISH = mark("Found", "Parents ask the school to help: {what}")
SCREENING, ROLL = mark("Found", "Screening"), mark("Found", "Student register")
MARKS, VISITS = mark("Found", "Marks and attendance"), mark("Found", "Home visits")
VOICES = mark("Found", "The student's voice")

NOTHING = mark("Found", "{where}, {year}: fewer than five children")
TOLD = mark("Found", "{where}, {year}: {size} of {of} children ({share}%)")
BEFORE = mark("Found", "{told}, the year before {share}%")

_SOURCES = [key for key, _ in NEED_SOURCES]
_AROUND = frozenset({"safety.slum", "drugs.environment", "gaming.shop_near"})
_ROAD = frozenset({"travel.route", "travel.boat_or_truck", "travel.motorcycle"})
_FAMILY = frozenset({
    "safety.parents_apart", "safety.family_conflict", "safety.family_gambling", "safety.family_drugs",
    "safety.family_violence", "drugs.family",
})


@dataclass(frozen=True, slots=True)
class _Facet:
    """Something to be counted the same way in every year."""

    key: str
    source: str
    title: Words
    where: Words
    count: Callable[[YearCounts], Known]
    restricted: bool = False


@service
def found(desk: Desk) -> tuple[Found, ...]:
    """Everything that the records tell, by source, the largest share first; restricted areas for the few."""
    with access.looking(desk) as look:
        return found_in(look, desk.year, may_see=access.may_see_restricted(desk))


def found_in(look: Reading, year: Year, *, may_see: bool) -> tuple[Found, ...]:
    """The same inside an open look."""
    years = _years(look, year, may_see)
    told = [_counted(facet, years) for facet in _facets(areas_of(look), years)]
    return tuple(sorted((one for one in told if one.now), key=_place))


def _place(one: Found) -> tuple[int, float]:
    share = one.now.share if one.now else None
    return _SOURCES.index(one.source), -(share or 0)


def _years(look: Reading, year: Year, may_see: bool) -> list[YearCounts]:
    past = sorted(
        (one for one in look.all(Year) if one.number <= year.number), key=lambda one: -one.number
    )[:YEARS]
    counts = (YearCounts(look, one, may_see=may_see) for one in past)
    return [one for one in counts if not one.empty]


def _facets(form: Areas, years: Sequence[YearCounts]) -> Iterator[_Facet]:
    by_area = {one.year.id: dict(one.areas()) for one in years}

    def area(key: str) -> Callable[[YearCounts], Known]:
        return lambda counts: by_area[counts.year.id].get(key, {})

    def signs(keys: frozenset[str]) -> Callable[[YearCounts], Known]:
        return lambda counts: counts.signs(keys, form)

    for one in form.all:
        title = SPECIAL if one.key == "special_needs" else IN_AREA.with_(area=one.title)
        yield _Facet(one.key, "learners", title, SCREENING, area(one.key), form.private(one.key))
    yield _Facet("gone", "learners", GONE, ROLL, YearCounts.gone)
    yield _Facet("away", "learners", AWAY, MARKS, YearCounts.away)
    yield _Facet("unheard", "learners", UNHEARD, VOICES, YearCounts.unheard, restricted=True)
    yield _Facet("around", "community", AROUND, SCREENING, signs(_AROUND))
    yield _Facet("road", "community", ROAD, SCREENING, signs(_ROAD))
    yield _Facet("family", "society", FAMILY, SCREENING, signs(_FAMILY))
    yield from _wishes()


def _wishes() -> Iterator[_Facet]:
    """What parents said on visits they want of the school."""
    question = next(one for one in visit_forms().questions if one.key == "help_wanted")

    def wish(key: str) -> Callable[[YearCounts], Known]:
        return lambda counts: counts.wishes(key)

    for one in question.options:
        if not one.write:
            title = WISH.with_(what=one.text)
            yield _Facet(f"wish_{one.key}", "others", title, VISITS, wish(one.key))


def _counted(facet: _Facet, years: Sequence[YearCounts]) -> Found:
    known = [(one, facet.count(one)) for one in years]
    newest = next(((one, count) for one, count in known if count), None)
    grades = newest[0].by_grade(newest[1]) if newest and not facet.restricted else ()
    return Found(
        key=facet.key, source=facet.source, title=facet.title, what=facet.title, where=facet.where,
        years=tuple(one.whole(count) for one, count in known), grades=grades, restricted=facet.restricted,
    )


@service
def take_up(desk: Desk, keys: Collection[str]) -> Stage:
    """Write these findings among the needs of the year; one that stands there gets its figures of today."""
    told = [one for one in found(desk) if one.key in keys]
    was: tuple[Need, ...] = stage(desk, "strategy_1").answers["needs"]
    kept = {one.area: one for one in was if one.counted and one.area}
    fresh = {one.key: _need(desk, one, kept.get(one.key)) for one in told}
    rows = [fresh.pop(one.area) if one.area in fresh and one.counted else one for one in was]
    return keep_page(desk, "strategy_1", "needs", (*rows, *fresh.values()), was, done=False)


def _need(desk: Desk, one: Found, before: Need | None) -> Need:
    part = one.telling
    said = before or Need(source=one.source, area=one.key, text=desk.say(one.what), counted=True)
    size, of = (part.size, part.of) if part else (None, None)
    return replace(said, evidence=desk.say(_evidence(one)), size=size, of=of)


def _evidence(one: Found) -> Words:
    part: Part | None = one.telling
    if part is None:
        return NOTHING.with_(where=one.where, year=one.now.key if one.now else "")
    told = TOLD.with_(
        where=one.where, year=part.key, size=part.size, of=part.of, share=f"{part.share or 0:.1f}"
    )
    place = [year.key for year in one.years].index(part.key)
    past = one.years[place + 1].share if place + 1 < len(one.years) else None
    if past is None or one.restricted:
        return told
    return BEFORE.with_(told=told, share=f"{past:.1f}")

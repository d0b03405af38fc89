"""The ready patterns of this school: the shipped three of an area, or the school's own of that area."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from student_care_desktop.catalog.areas import facts
from student_care_desktop.catalog.patterns import patterns as shipped
from student_care_desktop.domain.areas import Area, Areas
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.facts import Sort
from student_care_desktop.domain.patterns import Pattern, Patterns, Step, patterns_problem
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.activity_kinds import kinds_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.known import called
from student_care_desktop.services.own_copies import own_copies, put_aside, put_version
from student_care_desktop.services.signs import forms_of
from student_care_desktop.storage.units import Reading

__all__ = ["keep_patterns", "measures_for", "patterns", "patterns_in", "restore_patterns"]

KEEP = mark("Why", "Change the ready patterns of {area}")
RESTORE = mark("Why", "Use the shipped ready patterns of {area} again")
NO_KIND = mark("Pattern", "“{name}”, line {line}: choose the kind of activity. Nothing was saved.")
NO_AREA = mark("Pattern", "The screening form has no such area any more. Nothing was saved.")


@service
def patterns(desk: Desk) -> Patterns:
    """The patterns of every area, as this school has them."""
    with access.looking(desk) as look:
        return patterns_in(look)


def patterns_in(look: Reading) -> Patterns:
    """The same inside an open look."""
    ready = shipped()
    areas = {_key(one.key): one.key for one in forms_of(look).now.all}
    copies = own_copies(look, areas)
    own = {areas[key]: _read(copy.now) for key, copy in copies.items() if copy.now is not None}
    return replace(ready, by_area={**ready.by_area, **own}, own=frozenset(own))


def measures_for(areas: Areas, area: str) -> tuple[tuple[str, Words], ...]:
    """What the patterns of an area can be measured by: the numbers and bands that its signs ask for."""
    known = facts()
    asked = dict.fromkeys(one.fact for sign in areas.of(area) for one in sign.suggested_by)
    return tuple((key, called(key)) for key in asked if key in known and known[key].sort is not Sort.YES)


@service
def keep_patterns(desk: Desk, area: str, chosen: Sequence[Pattern]) -> Patterns:
    """The school's own patterns of an area from now on; CareError names the line that cannot stand."""
    with access.looking(desk) as look:
        title, kinds = _area(look, area).title, kinds_in(look)
    if problem := patterns_problem(chosen, shipped().who):
        raise CareError(problem)
    for one in chosen:
        for line, step in enumerate(one.steps, 1):
            if not step.method or kinds.field.problem(step.method):
                raise CareError(NO_KIND.with_(name=one.name, line=line))
    with access.changing(desk, KEEP.with_(area=title)) as unit:
        put_version(unit, _key(area), _written(chosen))
        return patterns_in(unit)


@service
def restore_patterns(desk: Desk, area: str) -> Patterns:
    """The shipped patterns of an area again."""
    with access.looking(desk) as look:
        title = _area(look, area).title
    with access.changing(desk, RESTORE.with_(area=title)) as unit:
        put_aside(unit, _key(area))
        return patterns_in(unit)


def _key(area: str) -> str:
    return f"patterns.{area}"


def _area(look: Reading, key: str) -> Area:
    found = next((one for one in forms_of(look).now.all if one.key == key), None)
    if found is None:
        raise CareError(NO_AREA)
    return found


def _written(chosen: Iterable[Pattern]) -> list[dict[str, Any]]:
    return [
        {
            "name": _both(one.name), "goal": _both(one.goal), "measure": one.measure,
            "steps": [[step.method, *_both(step.text), step.who, step.days] for step in one.steps],
        }
        for one in chosen
    ]


def _both(words: Words) -> list[str]:
    return [(words.thai or words.text).strip(), words.text.strip()]


def _read(kept: Iterable[dict[str, Any]]) -> tuple[Pattern, ...]:
    return tuple(
        Pattern(
            told(*one["name"]), told(*one["goal"]),
            tuple(
                Step(method, told(thai, english), who, days)
                for method, thai, english, who, days in one["steps"]
            ),
            one["measure"],
        )
        for one in kept
    )

"""The kinds of activity of this school: the shipped list, or the school's own with all its versions.

A kind that an action or a pattern bears never vanishes: taken out of the list, it is no longer offered.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from student_care_desktop.catalog.activity_kinds import shipped_kinds
from student_care_desktop.domain.activity_kinds import ALWAYS, Kind, Kinds, problem_of
from student_care_desktop.domain.cases import CareAction
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import mark, told
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.own_copies import own_copy, put_aside, put_version
from student_care_desktop.storage.units import Reading

__all__ = ["keep_kinds", "kinds", "kinds_in", "refuse_unknown", "restore_kinds", "times_used"]

KEEP = mark("Why", "Change the kinds of activity")
RESTORE = mark("Why", "Use the shipped kinds of activity again")
UNKNOWN = mark(
    "ActivityKind",
    "“{name}” is no kind of activity of this school any more. Choose another one; nothing was saved.",
)
_KEY = "activity-kinds"


@service
def kinds(desk: Desk) -> Kinds:
    """The kinds of activity that this school offers, and the names of those it once had."""
    with access.looking(desk) as look:
        return kinds_in(look)


def kinds_in(look: Reading) -> Kinds:
    """The same inside an open look."""
    copy, shipped = own_copy(look, _KEY), shipped_kinds()
    lists = [shipped.all, *map(_read, copy.versions)]
    now = lists[-1] if copy.used else shipped.all
    newest = {one.key: one for some in lists for one in some}
    here = {one.key for one in now}
    former = tuple(replace(one, offered=False) for key, one in newest.items() if key not in here)
    version = f"{shipped.version}.{len(copy.versions)}" if copy.used else shipped.version
    return Kinds(now, former, version, own=copy.used)


@service
def times_used(desk: Desk) -> dict[str, int]:
    """How many actions within reach are of each kind."""
    with access.looking(desk) as look:
        return dict(_times(look))


def _times(look: Reading) -> Counter[str]:
    return Counter(method for (method,) in look.values(CareAction, ("method",)))


@service
def keep_kinds(desk: Desk, chosen: Sequence[Kind]) -> Kinds:
    """The school's own list from now on, as a new version; a kind without a key is new.

    One that is left out although it is needed or ships stays, as no longer offered.
    """
    with access.changing(desk, KEEP) as unit:
        before, used = kinds_in(unit), _times(unit)
        taken = {one.key for one in (*before.all, *before.former)}
        made = _keyed(chosen, taken)
        there = {one.key for one in made}
        lasting = {*used, *(one.key for one in shipped_kinds().all)}
        left = (one for one in before.all if one.key not in there and one.key in lasting)
        made += [replace(one, offered=one.key in ALWAYS) for one in left]
        if problem := problem_of(made):
            raise CareError(problem)
        put_version(unit, _KEY, _written(made))
        return kinds_in(unit)


@service
def restore_kinds(desk: Desk) -> Kinds:
    """The shipped kinds again; what bears one of the school's own keeps its name."""
    with access.changing(desk, RESTORE) as unit:
        put_aside(unit, _KEY)
        return kinds_in(unit)


def refuse_unknown(look: Reading, actions: Iterable[CareAction], seen: Iterable[CareAction] = ()) -> None:
    """CareError for an action of a kind that this school never had, unless it bore it before."""
    before = {one.id: one.method for one in seen}
    chosen = {one.method for one in actions if before.get(one.id) != one.method}
    known = kinds_in(look).field if chosen else None
    for key in chosen:
        if known and known.problem(key):
            raise CareError(UNKNOWN.with_(name=key))


def _keyed(chosen: Sequence[Kind], taken: set[str]) -> list[Kind]:
    """A new kind is named by its first name: whoever meets the key alone can still read it."""
    made: list[Kind] = []
    for one in chosen:
        name = (one.text.thai or one.text.text).strip()
        key, number = one.key or name, 1
        while not one.key and key in taken:
            number += 1
            key = f"{name} {number}"
        taken.add(key)
        made.append(Kind(key, told(name, one.text.text.strip()), one.offered))
    return made


def _written(made: Iterable[Kind]) -> list[list[Any]]:
    return [[one.key, one.text.thai, one.text.text, one.offered] for one in made]


def _read(version: Iterable[Sequence[Any]]) -> tuple[Kind, ...]:
    return tuple(Kind(key, told(thai, english), offered) for key, thai, english, offered in version)

"""Ready patterns of care plans, three for each area, from ``resources/process/patterns.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from student_care_desktop.catalog.activity_kinds import shipped_kinds
from student_care_desktop.catalog.areas import facts
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.areas import AREA_KEYS
from student_care_desktop.domain.patterns import Pattern, Patterns, Step, patterns_problem
from student_care_desktop.domain.words import Words, mark

__all__ = ["load_patterns", "patterns"]

EACH = 3
SO_MANY = mark("Contradiction", "{wanted} are wanted, not {found}")
UNKNOWN_AREA = mark("Contradiction", "there is no area called {name}")
NO_DAYS = mark("Contradiction", "a step is due in 1 to 365 days, not {days}")


@cache
def patterns() -> Patterns:
    """The patterns that ship with the program."""
    return load_patterns(resource("process", "patterns.toml"))


def load_patterns(path: Path) -> Patterns:
    """The patterns of ``path``; raises Contradiction, which names file and key."""
    table, _ = open_table(path)
    table.text("version")
    who = {name: one.only_words() for name, one in table.tables("who")}
    areas = table.table("area")
    for name in areas:
        if name not in AREA_KEYS:
            raise areas.wrong(name, UNKNOWN_AREA.with_(name=name))
    found = {area: tuple(_pattern(row, who) for row in areas.rows(area)) for area in AREA_KEYS}
    for area, some in found.items():
        if len(some) != EACH:
            raise areas.wrong(area, SO_MANY.with_(wanted=EACH, found=len(some)))
        if problem := patterns_problem(some, who):
            raise areas.wrong(area, problem)
    areas.done()
    table.done()
    return Patterns(found, who)


def _pattern(row: Table, who: Mapping[str, Words]) -> Pattern:
    steps = tuple(_step(one, who) for one in row.rows("actions"))
    if not 1 < len(steps) <= EACH + 1:
        raise row.wrong("actions", SO_MANY.with_(wanted="2–4", found=len(steps)))
    made = Pattern(
        name=row.words(), goal=row.table("goal").only_words(), steps=steps,
        measure=row.choice("measure", facts(), ""),
    )
    row.done()
    return made


def _step(row: Table, who: Mapping[str, Words]) -> Step:
    made = Step(
        method=row.choice("method", [one.key for one in shipped_kinds().all]),
        who=row.choice("who", tuple(who)), days=row.whole("days"), text=row.words(),
    )
    if not 1 <= made.days <= 365:
        raise row.wrong("days", NO_DAYS.with_(days=made.days))
    row.done()
    return made

"""The kinds of activity that ship with the program, from ``resources/process/activity_kinds.toml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.activity_kinds import ALWAYS, Kind, Kinds, problem_of
from student_care_desktop.domain.words import mark

__all__ = ["load_kinds", "shipped_kinds"]

MISSES = mark("Contradiction", "the kind “{key}” is needed by the program")


@cache
def shipped_kinds() -> Kinds:
    """The kinds that ship with the program."""
    return load_kinds(resource("process", "activity_kinds.toml"))


def load_kinds(path: Path) -> Kinds:
    """The kinds of ``path``; raises Contradiction, which names file and key."""
    table, _ = open_table(path)
    kinds = Kinds(tuple(_kind(row) for row in table.rows("kinds")), version=table.text("version"))
    keys = [one.key for one in kinds.all]
    table.once("kinds", keys)
    for key in ALWAYS:
        if key not in keys:
            raise table.wrong("kinds", MISSES.with_(key=key))
    if problem := problem_of(kinds.all):
        raise table.wrong("kinds", problem)
    table.done()
    return kinds


def _kind(row: Table) -> Kind:
    made = Kind(row.name("key"), row.words())
    row.done()
    return made

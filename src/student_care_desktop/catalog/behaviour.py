"""The rules of behaviour points, from ``resources/process/behaviour.toml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.conduct import FULL, Rule, Rules, Step
from student_care_desktop.domain.words import mark

__all__ = ["RESETS", "load_rules", "shipped_rules"]

RESETS = ("year", "term")
NOTHING = mark("Contradiction", "a rule takes or gives 1 to {most} points")
ORDER = mark("Contradiction", "steps stand from the most points to the fewest, below the start")


@cache
def shipped_rules() -> Rules:
    """The rules that ship with the program."""
    return load_rules(resource("process", "behaviour.toml"))


def load_rules(path: Path) -> Rules:
    """The rules of ``path``; raises Contradiction, which names file and key."""
    table, _ = open_table(path)
    rules = Rules(
        start=table.whole("start"), reset=table.choice("reset", RESETS), version=table.text("version"),
        rules=tuple(_rule(row) for row in table.rows("rules")),
        steps=tuple(_step(row) for row in table.rows("steps")),
    )
    table.once("rules", (one.key for one in rules.rules))
    table.once("steps", (one.key for one in rules.steps))
    points = [rules.start, *(one.at for one in rules.steps)]
    if points != sorted(set(points), reverse=True):
        raise table.wrong("steps", ORDER)
    table.done()
    return rules


def _rule(row: Table) -> Rule:
    made = Rule(row.name("key"), row.words(), row.whole("points"))
    if not 1 <= abs(made.points) <= FULL:
        raise row.wrong("points", NOTHING.with_(most=FULL))
    row.done()
    return made


def _step(row: Table) -> Step:
    made = Step(row.name("key"), row.words(), row.whole("at"), row.flag("letter"))
    row.done()
    return made

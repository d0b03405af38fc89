"""What a supervisor looks at, and the criteria for teachers, from ``resources/process/supervision.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.strategy.planning import SERVES
from student_care_desktop.domain.words import Words

__all__ = ["Supervising", "WalkItem", "load_supervising", "supervising"]


@dataclass(frozen=True, slots=True)
class WalkItem:
    """One line of the walk-through; ``indicator`` is the key of the class's figure beside it, or empty."""

    key: str
    step: str
    name: Words
    indicator: str = ""


@dataclass(frozen=True, slots=True)
class Supervising:
    """The walk-through list, and the criteria (key, words) in the order of the paper."""

    items: tuple[WalkItem, ...]
    criteria: tuple[tuple[str, Words], ...]


@cache
def supervising() -> Supervising:
    """What ships with the program."""
    return load_supervising(resource("process", "supervision.toml"))


def load_supervising(path: Path) -> Supervising:
    """The lists of ``path``; raises Contradiction, which names file and key."""
    table, _ = open_table(path)
    table.text("version")
    items = tuple(_item(row) for row in table.rows("items"))
    criteria = tuple(_criterion(row) for row in table.rows("criteria"))
    table.once("items", [one.key for one in items])
    table.once("criteria", [key for key, _ in criteria])
    table.done()
    return Supervising(items, criteria)


def _item(row: Table) -> WalkItem:
    made = WalkItem(
        key=row.name("key"), step=row.choice("step", tuple(dict(SERVES))), name=row.words(),
        indicator=row.text("indicator", ""),
    )
    row.done()
    return made


def _criterion(row: Table) -> tuple[str, Words]:
    made = row.name("key"), row.words()
    row.done()
    return made

"""Guidelines and measures to begin with, from ``resources/process/measures.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.strategy.agreement import MEASURE_KINDS
from student_care_desktop.domain.words import Words, told

__all__ = ["ReadyMeasure", "load_measures", "ready_measures"]


@dataclass(frozen=True, slots=True)
class ReadyMeasure:
    """One measure of the program's own wording; ``kind`` as in ``MEASURE_KINDS``."""

    key: str
    kind: str
    title: Words
    text: Words


@cache
def ready_measures() -> tuple[ReadyMeasure, ...]:
    """What ships with the program, in the order of the file."""
    return load_measures(resource("process", "measures.toml"))


def load_measures(path: Path) -> tuple[ReadyMeasure, ...]:
    """The measures of ``path``; raises Contradiction, which names file and key."""
    table, _ = open_table(path)
    table.text("version")
    found = tuple(_measure(row) for row in table.rows("measures"))
    table.once("measures", [one.key for one in found])
    table.done()
    return found


def _measure(row: Table) -> ReadyMeasure:
    made = ReadyMeasure(
        row.name("key"), row.choice("kind", tuple(dict(MEASURE_KINDS))), row.words(),
        told(row.lines("text_th"), row.lines("text_en")),
    )
    row.done()
    return made

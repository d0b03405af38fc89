"""The numbers of days that ship with the program, from ``resources/process/due_days.toml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import open_table
from student_care_desktop.domain.due_days import DAY_KEYS, DueDays, wrong_days

__all__ = ["load_days", "shipped_days"]


@cache
def shipped_days() -> DueDays:
    """The days that ship with the program."""
    return load_days(resource("process", "due_days.toml"))


def load_days(path: Path) -> DueDays:
    """The days of ``path``; raises Contradiction, which names file and key."""
    table, _ = open_table(path)
    table.text("version")
    days = table.table("days")
    numbers = {key: days.whole(key) for key in DAY_KEYS}
    days.done()
    table.done()
    if problem := wrong_days(numbers):
        raise table.wrong("days", problem)
    return DueDays(**numbers)

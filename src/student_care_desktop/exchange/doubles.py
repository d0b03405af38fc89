"""Children who stand twice in a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.doubts import Doubt
from student_care_desktop.exchange.sheet import Place, Trouble

__all__ = ["doubles"]

_SAME_ID = mark("Roster", "The same 13-digit number also stands at {where}. The row is left out.")
_SAME_NUMBER = mark("Roster", "The same student number also stands at {where}. The row is left out.")
_SAME_NO = mark("Roster", "The same number in class also stands at {where}.")
_SAME_CHILD = mark("Roster", "Same name and date of birth as at {where}: two children, or one child twice?")

_SHOWN = 3


def doubles(rows: Sequence[dict[str, Any]], places: Sequence[Place]) -> list[Trouble]:
    """Every row whose id or number stands twice is left out; equal names and numbers in class are noted."""
    found: list[Trouble] = []
    for field, words in (("student.national_id", _SAME_ID), ("student.number", _SAME_NUMBER)):
        groups = _groups(row.get(field) for row in rows)
        found += _troubles(groups, places, field, Doubt(None, words, "left_out"))
    out = {trouble.row for trouble in found}
    seats = _groups(_seat(row) if at not in out else None for at, row in enumerate(rows))
    found += _troubles(seats, places, "enrollment.no", Doubt(None, _SAME_NO, "note"), 1)
    people = _groups(_person(row) if at not in out else None for at, row in enumerate(rows))
    return found + _troubles(people, places, "student.first_name", Doubt(None, _SAME_CHILD, "note"), 1)


def _groups(keys: Iterable[Hashable]) -> list[list[int]]:
    """The rows of each key that stands more than once; None is no key."""
    found = list(keys)
    rows: dict[Hashable, list[int]] = {key: [] for key, times in Counter(found).items() if times > 1}
    rows.pop(None, None)
    if rows:
        for at, key in enumerate(found):
            if key in rows:
                rows[key].append(at)
    return list(rows.values())


def _seat(row: dict[str, Any]) -> Hashable:
    no = row.get("enrollment.no")
    return (row.get("class.grade"), row.get("class.room"), no) if no else None


def _person(row: dict[str, Any]) -> Hashable:
    day = row.get("student.birthday")
    return (row.get("student.first_name"), row.get("student.last_name"), day) if day else None


def _troubles(
    groups: list[list[int]], places: Sequence[Place], field: str, doubt: Doubt, first: int = 0
) -> list[Trouble]:
    """The doubt for the rows of each group, from the one numbered ``first`` on."""
    return [
        Trouble(at, field, replace(doubt, what=doubt.what.with_(where=_others(group, at, places, field))))
        for group in groups
        for at in group[first:]
    ]


def _others(group: list[int], at: int, places: Sequence[Place], field: str) -> str:
    return ", ".join([places[other].address(field) for other in group if other != at][:_SHOWN])

"""A fence round some classes: which records belong to their children, and so may be seen or written."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Connection, select

from student_care_desktop.domain.errors import NotAllowed
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark
from student_care_desktop.storage.tables import KINDS, Kind, kind_named

__all__ = ["OUTSIDE", "Bounds", "Fence"]

OUTSIDE = mark(
    "Access", "This record belongs to a class that is not yours. Nothing was shown and nothing was changed."
)

_CHAINED = ("screening", "care_case", "referral")
"""Kinds of a child's place in a year that own records of their own."""

_SHARED = ("activity", "class_picture")
"""Kinds whose records are the whole school's where they name no class: all see them, few write them."""

_OWNERS = ("student", "enrollment", "household", "classroom", *_CHAINED)
"""Kinds that a fence knows one by one; a record belongs where its owner does."""


def _owner_column(kind: Kind) -> tuple[str, str] | None:
    """The column that says where a record belongs, and the kind of its owner; None for what all may see."""
    if kind.name in _OWNERS:
        return "id", kind.name
    if kind.name == "approval":  # of a child or of a class, and it always names the class
        return "classroom_id", "classroom"
    return next(((column, owner) for column, owner in kind.refs if owner in _OWNERS), None)


_COLUMNS = {kind: found for kind in KINDS if kind.name != "adviser" and (found := _owner_column(kind))}


@dataclass(frozen=True, slots=True)
class Bounds:
    """Whose records a unit may touch: children of ``rooms`` (class ids; None: all), of no ``hidden`` kind."""

    rooms: Collection[str] | None = None
    hidden: frozenset[str] = frozenset()

    @property
    def open(self) -> bool:
        """Whether there is no bound at all."""
        return self.rooms is None and not self.hidden


class Fence:
    """The children of some classes, with everything of theirs in every year, but for what is hidden."""

    def __init__(self, connection: Connection, bounds: Bounds) -> None:
        self._hidden = bounds.hidden
        self._all = bounds.rooms is None
        self._inside: dict[str, set[str]] = {} if bounds.rooms is None else _inside(connection, bounds.rooms)

    def column(self, kind: Kind) -> str | None:
        """The column by which records of ``kind`` are told apart; None where all may be seen."""
        found = _COLUMNS.get(kind)
        return found[0] if found and not self._all else None

    def lets(self, kind: Kind, value: Any) -> bool:
        """Whether a record of ``kind`` with ``value`` in that column is inside."""
        found = _COLUMNS.get(kind)
        if found is None or (not value and kind.name in _SHARED):
            return True
        return value in self._inside[found[1]]

    def hides(self, kind: Kind) -> bool:
        """Whether nothing of a kind may be seen."""
        return kind.name in self._hidden

    def sees(self, kind: Kind, record: Record) -> bool:
        """Whether a record is inside."""
        if self.hides(kind):
            return False
        column = self.column(kind)
        return column is None or self.lets(kind, getattr(record, column))

    def check(self, kind: Kind, before: Record | None, after: Record | None) -> None:
        """NotAllowed unless a write stays inside; a new household or case of a child here is inside."""
        if before is None and after is not None:
            self._take_in(kind, after)
        for state in (before, after):
            if state is not None and not (self.sees(kind, state) and self._stays(kind, state)):
                raise NotAllowed(OUTSIDE)

    def _take_in(self, kind: Kind, record: Record) -> None:
        if self._all:
            return
        owner = getattr(record, "enrollment_id", "")
        new_house = kind.name == "household"
        if new_house or (kind.name in _CHAINED and owner in self._inside["enrollment"]):
            self._inside[kind.name].add(record.id)

    def _stays(self, kind: Kind, record: Record) -> bool:
        """Nobody is moved into a class of somebody else, and what is the whole school's stays as it is."""
        if kind.name in _SHARED and not self._all and not getattr(record, "classroom_id", ""):
            return False
        room = getattr(record, "classroom_id", "") if kind.name == "enrollment" else ""
        return not room or self._all or room in self._inside["classroom"]


def _inside(connection: Connection, rooms: Collection[str]) -> dict[str, set[str]]:
    """The ids of the owners inside: children, their enrollments, households, classes, cases."""
    ask = partial(_column, connection)
    children = set(ask("enrollment", "student_id", "classroom_id", rooms))
    places = set(ask("enrollment", "id", "student_id", children))
    return {
        "student": children, "enrollment": places,
        "household": set(ask("student", "household_id", "id", children)),
        "classroom": {*ask("enrollment", "classroom_id", "student_id", children), *rooms},
        **{kind: set(ask(kind, "id", "enrollment_id", places)) for kind in _CHAINED},
    }


def _column(
    connection: Connection, kind: str, column: str, where: str, values: Iterable[str]
) -> Iterable[str]:
    table = kind_named(kind).table
    wanted = list(values)
    for start in range(0, len(wanted), 2_000):
        part = wanted[start : start + 2_000]
        yield from connection.execute(select(table.c[column]).where(table.c[where].in_(part))).scalars()

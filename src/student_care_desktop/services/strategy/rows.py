"""The rows of a page inside an open look: read, put away, with what pointed to a row that is gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.strategy.cycles import CycleRow
from student_care_desktop.domain.words import mark
from student_care_desktop.storage.tables import KINDS, Kind, kind_of
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["kept_rows", "put_rows", "rows_of"]

R = TypeVar("R", bound=CycleRow)

MEANWHILE = mark(
    "Strategy",
    "Somebody else changed these lines meanwhile. Nothing was saved; theirs is kept. Open the page again.",
)
WRONG = mark("Strategy", "Line {place}: {problem} Nothing was saved.")


def rows_of(look: Reading, kind: type[R], cycle_id: str) -> tuple[R, ...]:
    """The rows of a cycle in the order of their page."""
    found = look.all(kind, cycle_id=cycle_id) if cycle_id else []
    return tuple(sorted(found, key=lambda row: (row.place, row.id)))


def put_rows(unit: Writing, kind: type[R], cycle_id: str, rows: Sequence[R], was: Sequence[R]) -> None:
    """Make ``rows`` the rows of the page; ``was`` is what the person saw.

    CareError, with nothing written, where a line cannot stand or a line that the person touched was changed
    by somebody else; lines that somebody else added stay.
    """
    new = _numbered(rows, cycle_id)
    _check(new)
    now = {row.id: row for row in rows_of(unit, kind, cycle_id)}
    seen, after = {row.id: row for row in was}, {row.id: row for row in new}
    touched = {key for key in {*seen, *after} if not _same(seen.get(key), after.get(key))}
    if any(not _same(now.get(key), seen.get(key)) for key in touched):
        raise CareError(MEANWHILE)
    for key in touched - {*after}:
        _take_out(unit, kind_of(kind), now[key])
    for row in new:
        mine = row if row.id in touched else replace(now.get(row.id, row), place=row.place)
        if mine != now.get(row.id):
            unit.put(mine)


def kept_rows(kind: type[R], rows: Sequence[R]) -> tuple[R, ...]:
    """The rows of which anything was written; a line left empty is none."""
    blank = kind()
    names = [name for name in fields_of(kind) if name not in ("cycle_id", "place")]
    return tuple(row for row in rows if any(getattr(row, name) != getattr(blank, name) for name in names))


def _numbered(rows: Sequence[R], cycle_id: str) -> list[R]:
    return [replace(row, cycle_id=cycle_id, place=place) for place, row in enumerate(rows, start=1)]


def _same(one: CycleRow | None, other: CycleRow | None) -> bool:
    """Whether two states say the same, wherever in the list they stand."""
    if one is None or other is None:
        return one is other
    return replace(one, place=0, cycle_id="") == replace(other, place=0, cycle_id="")


def _check(rows: Sequence[CycleRow]) -> None:
    for row in rows:
        for name, field in fields_of(type(row)).items():
            problem = field.problem(getattr(row, name))
            if problem:
                raise CareError(WRONG.with_(place=row.place, problem=problem))


def _take_out(unit: Writing, kind: Kind, row: Record) -> None:
    """Take out a row: what is only a part of it goes, what merely names it stays without the name."""
    for other in KINDS:
        for column, target in other.refs:
            if target == kind.name:
                _let_go(unit, other, column, row.id)
    unit.remove_all([row])


def _let_go(unit: Writing, other: Kind, column: str, gone: str) -> None:
    pointing: list[Any] = unit.all(other.record, **{column: gone})
    if any(column in columns for columns in other.alone):
        unit.remove_all(pointing)
    else:
        for one in pointing:
            unit.put(replace(one, **{column: ""}))

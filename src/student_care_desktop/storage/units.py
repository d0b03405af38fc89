"""Records in, records out: the one repository of all kinds, and the change set that a write makes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

import orjson
from sqlalchemy import Connection, delete, select, update

from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark
from student_care_desktop.storage.fence import OUTSIDE, Fence
from student_care_desktop.storage.shapes import compact, dates, insert_into, nullable_text, shape
from student_care_desktop.storage.tables import Kind, change_line, kind_named, kind_of

__all__ = ["LASTS", "Line", "Reading", "Writing", "restored"]

LASTS = mark(
    "History", "A child protection report stays on record for good: it is not taken out. Nothing was changed."
)

R = TypeVar("R", bound=Record)
_CHUNK = 2_000


@dataclass(frozen=True, slots=True)
class Line:
    """One record of a change set: its fields before and after; None = was not, or is no more."""

    kind: str
    record_id: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


class Reading:
    """One consistent look at the records, or at those inside a fence; whatever leaves it is frozen."""

    def __init__(self, connection: Connection, fence: Fence | None = None) -> None:
        self.connection = connection
        self.fence = fence

    def all(self, record: type[R], **where: Any) -> list[R]:
        """Every record whose attributes equal ``where``; a collection means any of its values."""
        found, fence, kind = self._everywhere(record, **where), self.fence, kind_of(record)
        return [one for one in found if fence.sees(kind, one)] if fence else found

    def _everywhere(self, record: type[R], **where: Any) -> list[R]:
        """The same without regard to the fence: what a write must know of what it replaces."""
        kind = kind_of(record)
        return [found for part in _parts(where) for found in self._select(kind, part)]

    def first(self, record: type[R], **where: Any) -> R | None:
        """One record whose attributes equal ``where``, or None."""
        found = self.all(record, **where)
        return found[0] if found else None

    def sees(self, record: Record) -> bool:
        """Whether a record that somebody brings along is inside the fence."""
        return self.fence is None or self.fence.sees(kind_of(type(record)), record)

    def keep_inside(self, record: Record) -> None:
        """NotAllowed for a record outside of the fence."""
        if not self.sees(record):
            raise NotAllowed(OUTSIDE)

    def get(self, record: type[R], key: str) -> R | None:
        """The record with this id, or None."""
        return self.first(record, id=key)

    def values(self, record: type[R], names: Sequence[str], **where: Any) -> list[Sequence[Any]]:
        """Only these attributes of the records, in this order: what a list of thousands needs."""
        kind = kind_of(record)
        column = self.fence.column(kind) if self.fence else None
        wanted = [*names, column] if column else names
        rows = [row for part in _parts(where) for row in self._rows(kind, wanted, part)]
        if self.fence and self.fence.hides(kind):
            return []
        if not column or not self.fence:
            return rows
        return [row[:-1] for row in rows if self.fence.lets(kind, row[-1])]

    def taken(self, record: type[R], name: str) -> list[Any]:
        """One attribute of all records, also those outside the fence: what a running number must know."""
        return [row[0] for row in self._rows(kind_of(record), (name,), {})]

    def _select(self, kind: Kind, where: Mapping[str, Any]) -> Iterator[Any]:
        for row in self._rows(kind, kind.columns, where):
            yield _record(kind, row)

    def _rows(self, kind: Kind, names: Sequence[str], where: Mapping[str, Any]) -> Iterator[Any]:
        query = select(*(kind.table.c[name] for name in names))
        for name, value in where.items():
            column = kind.table.c[name]
            nowhere = value == "" and name in nullable_text(kind)
            query = query.where(column.in_(value) if _many(value) else column == (None if nowhere else value))
        yield from self.connection.execute(query).fetchall()


class Writing(Reading):
    """One transaction; it remembers what it changed, field by field, old and new."""

    def __init__(self, connection: Connection, fence: Fence | None = None) -> None:
        super().__init__(connection, fence)
        self._touched: dict[tuple[str, str], tuple[Record | None, Record | None]] = {}

    @property
    def lines(self) -> list[Line]:
        """What this unit changed: one line a record, however often the record was touched."""
        found = (_line(*key, before, after) for key, (before, after) in self._touched.items())
        return [line for line in found if line]

    def put(self, record: Record) -> None:
        """Insert or change one record."""
        self.put_all([record])

    def put_all(self, records: Iterable[Record]) -> None:
        """Insert or change many records, of any kinds; those that are as they were leave no trace.

        Changed ones first: a new one may take a place that a changed one leaves.
        """
        for kind, group in _by_kind(records).items():
            for part in _chunks(group):
                wanted = {new.id: new for new in part}
                known = {old.id: old for old in self._everywhere(kind.record, id=list(wanted))}
                for key, old in known.items():
                    self._change(kind, old, wanted[key])
                self._add(kind, [new for key, new in wanted.items() if key not in known])

    def add_all(self, records: Iterable[Record]) -> None:
        """Insert many records that are known to be new."""
        for kind, group in _by_kind(records).items():
            self._add(kind, group)

    def remove_all(self, records: Iterable[Record]) -> None:
        """Take records out; their last state stays in the history.  CareError for one that must last."""
        for kind, group in _by_kind(records).items():
            if kind.lasting:
                raise CareError(LASTS)
            for part in _chunks([record.id for record in group]):
                known = self._everywhere(kind.record, id=part)
                self.connection.execute(delete(kind.table).where(kind.table.c.id.in_(part)))
                for old in known:
                    self._touch(kind, old.id, old, None)

    def _add(self, kind: Kind, records: Sequence[Record]) -> None:
        if not records:
            return
        form = shape(kind)
        self.connection.exec_driver_sql(form.insert, [form.row(record) for record in records])
        for record in records:
            self._touch(kind, record.id, None, record)

    def _change(self, kind: Kind, old: Record, new: Record) -> None:
        changed = _differing(kind, old, new)
        if not changed:
            return
        statement = update(kind.table).where(kind.table.c.id == new.id)
        values = {name: getattr(new, name) for name in changed}
        empty = {name: None for name, _ in kind.refs if values.get(name) == ""}
        self.connection.execute(statement.values({**values, **empty}))
        self._touch(kind, new.id, old, new)

    def _touch(self, kind: Kind, key: str, before: Record | None, after: Record | None) -> None:
        if self.fence:
            self.fence.check(kind, before, after)
        first, _ = self._touched.get((kind.name, key), (before, None))
        self._touched[kind.name, key] = (first, after)

    def write_lines(self, seq: int, lines: Iterable[Line]) -> None:
        """Store ``lines`` under change set number ``seq``."""
        rows = [
            (seq, line.kind, line.record_id, _as_json(line.before), _as_json(line.after)) for line in lines
        ]
        if rows:
            self.connection.exec_driver_sql(insert_into(change_line), rows)


def restored(kind_name: str, text: str | None) -> dict[str, Any] | None:
    """The fields that a change line kept as JSON, as Python values."""
    if text is None:
        return None
    kind = kind_named(kind_name)
    days, lists = dates(kind), set(kind.lists)
    values: dict[str, Any] = orjson.loads(text)
    for name, value in values.items():
        if value is not None and name in days:
            values[name] = dt.date.fromisoformat(value)
        elif name in lists:
            values[name] = tuple(value)
    return values


def _as_json(values: Mapping[str, Any] | None) -> str | None:
    if values is None:
        return None
    return compact(values)


def _line(name: str, key: str, before: Record | None, after: Record | None) -> Line | None:
    """How a record was changed, from its first state in the unit to its last; None if it was not."""
    kind = kind_named(name)
    if before and after:
        changed = _differing(kind, before, after)
        states = [{name: getattr(state, name) for name in changed} for state in (before, after)]
        return Line(name, key, *states) if changed else None
    if not before and not after:
        return None
    return Line(name, key, _filled(kind, before), _filled(kind, after))


def _differing(kind: Kind, one: Record, other: Record) -> list[str]:
    return [name for name in kind.columns if getattr(one, name) != getattr(other, name)]


def _filled(kind: Kind, record: Record | None) -> dict[str, Any] | None:
    """The fields of ``record`` that are not as they come; None for no record."""
    if record is None:
        return None
    return shape(kind).filled(record)


def _record(kind: Kind, row: Sequence[Any]) -> Record:
    values = dict(zip(kind.columns, row, strict=True))
    for name in nullable_text(kind):
        values[name] = values[name] or ""
    for name in kind.lists:
        values[name] = tuple(values[name])
    return kind.record(**values)


def _many(value: Any) -> bool:
    return isinstance(value, Collection) and not isinstance(value, str)


def _parts(where: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """``where`` with its longest collection cut into pieces that the database can take."""
    name = max((key for key in where if _many(where[key])), key=lambda key: len(where[key]), default=None)
    if name is None:
        yield where
        return
    for part in _chunks(list(where[name])):
        yield {**where, name: part}


def _chunks(items: Sequence[Any]) -> Iterator[list[Any]]:
    iterator = iter(items)
    while part := list(islice(iterator, _CHUNK)):
        yield part


def _by_kind(records: Iterable[Record]) -> dict[Kind, list[Any]]:
    groups: dict[Kind, list[Any]] = {}
    for record in records:
        groups.setdefault(kind_of(type(record)), []).append(record)
    return groups

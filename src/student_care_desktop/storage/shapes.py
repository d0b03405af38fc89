"""How records of a kind become rows and history, worked out once: an import makes tens of thousands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from functools import cache
from operator import attrgetter
from typing import Any

import orjson
from sqlalchemy import Table, insert
from sqlalchemy.dialects import sqlite

from student_care_desktop.domain.fields import Date, fields_of
from student_care_desktop.domain.records import Record
from student_care_desktop.storage.tables import Kind

__all__ = ["Shape", "compact", "dates", "insert_into", "nullable_text", "shape"]


def compact(values: Any) -> str:
    """JSON without a space."""
    return orjson.dumps(values).decode()


@cache
def dates(kind: Kind) -> frozenset[str]:
    """The columns that hold days."""
    return frozenset(name for name, field in fields_of(kind.record).items() if isinstance(field, Date))


@cache
def _defaults(kind: Kind) -> Mapping[str, Any]:
    return {field.name: field.default for field in fields(kind.record) if field.default is not MISSING}


@cache
def nullable_text(kind: Kind) -> frozenset[str]:
    """The columns that point to other records: empty text in a record, null in a row."""
    return frozenset(name for name, _ in kind.refs)


class Shape:
    """How records of a kind become rows and history, worked out once: an import makes tens of thousands."""

    def __init__(self, kind: Kind) -> None:
        self.insert = insert_into(kind.table)
        self._get = attrgetter(*kind.columns)
        written: dict[str, Callable[[Any], str | None]] = {name: _or_null for name, _ in kind.refs}
        written |= dict.fromkeys(dates(kind), _iso)
        written |= dict.fromkeys(kind.lists, compact)
        self._written = [(kind.columns.index(name), write) for name, write in written.items()]
        defaults = _defaults(kind)
        self._told = [(name, defaults.get(name, _NO_DEFAULT)) for name in kind.columns]
        self._told[kind.columns.index("id")] = ("id", _NEVER)

    def row(self, record: Record) -> tuple[Any, ...]:
        """The values of a record as the driver takes them, in the order of ``insert``."""
        values = list(self._get(record))
        for place, write in self._written:
            values[place] = write(values[place])
        return tuple(values)

    def filled(self, record: Record) -> dict[str, Any]:
        """The fields of a record that are not as they come."""
        return {
            name: value
            for (name, default), value in zip(self._told, self._get(record), strict=True)
            if value != default and default is not _NEVER
        }


_NO_DEFAULT, _NEVER = object(), object()


@cache
def shape(kind: Kind) -> Shape:
    """The shape of a kind."""
    return Shape(kind)


def insert_into(table: Table) -> str:
    """The INSERT of a table with the driver's placeholders, columns in order."""
    return str(insert(table).compile(dialect=sqlite.dialect(paramstyle="qmark")))


def _or_null(value: str) -> str | None:
    return value or None


def _iso(value: dt.date | None) -> str | None:
    return value.isoformat() if value else None

"""Counts over the children studying in a year, by class, made by the database itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Column, ColumnElement, Integer, Select, case, func, literal_column, select, text

from student_care_desktop.storage.tables import metadata
from student_care_desktop.storage.units import Reading

__all__ = [
    "disabilities_by_class", "disadvantages_by_class", "filled_by_class", "heads_by_class", "levels_by_class",
    "norms_in_use",
]

_student = metadata.tables["student"]
_enrollment = metadata.tables["enrollment"]
_guardian = metadata.tables["guardian"]
_measurement = metadata.tables["measurement"]
_household = metadata.tables["household"]
_sheet = metadata.tables["sheet"]


def heads_by_class(unit: Reading, year_id: str) -> dict[str, dict[str, int]]:
    """For each class id: ``m``, ``f``, ``all``, ``no_photo``, ``no_national_id``, ``disadvantaged``."""
    columns = {
        "m": _sum(_student.c.sex == "m"),
        "f": _sum(_student.c.sex == "f"),
        "all": func.count(),
        "no_photo": _sum(_student.c.photo.is_(None)),
        "no_national_id": _sum(_student.c.national_id == ""),
        "disadvantaged": _sum(func.json_array_length(_student.c.disadvantages) > 0),
    }
    query = select(_enrollment.c.classroom_id, *columns.values()).group_by(_enrollment.c.classroom_id)
    query = _studying(query.join(_student, _student.c.id == _enrollment.c.student_id), year_id)
    return {row[0]: dict(zip(columns, row[1:], strict=True)) for row in unit.connection.execute(query)}


def filled_by_class(
    unit: Reading, year_id: str, fields: Mapping[str, Sequence[str]]
) -> dict[str, int]:
    """For each class id, how many of ``fields`` (by ``student``, ``household``, a guardian's role or
    ``measurement``) hold something, over all its children.
    """
    totals: dict[str, int] = {}
    for part, names in fields.items():
        for room, count in unit.connection.execute(_filled(part, names, year_id)):
            totals[room] = totals.get(room, 0) + int(count or 0)
    return totals


def disadvantages_by_class(unit: Reading, year_id: str) -> dict[str, dict[str, int]]:
    """For each class id, how many children have each disadvantage."""
    each = func.json_each(_student.c.disadvantages).table_valued("value")
    query = select(_enrollment.c.classroom_id, each.c.value, func.count())
    query = query.select_from(_enrollment).join(_student, _student.c.id == _enrollment.c.student_id)
    query = _studying(query.join(each, text("1")), year_id)
    found: dict[str, dict[str, int]] = {}
    rows = unit.connection.execute(query.group_by(_enrollment.c.classroom_id, each.c.value))
    for room, key, count in rows:
        found.setdefault(room, {})[key] = count
    return found


def _studying(query: Select[Any], year_id: str) -> Select[Any]:
    return query.where(_enrollment.c.year_id == year_id, _enrollment.c.status == "studying")


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _has(column: Column[Any]) -> ColumnElement[int]:
    """1 when the column holds something."""
    if column.nullable:
        return case((column.isnot(None), 1), else_=0)
    return case((column != "", 1), else_=0)


def _filled(part: str, names: Sequence[str], year_id: str) -> Select[Any]:
    if part == "measurement":
        return _measured(names, year_id)
    query = select(_enrollment.c.classroom_id).group_by(_enrollment.c.classroom_id)
    query = _studying(query.join(_student, _student.c.id == _enrollment.c.student_id), year_id)
    table = _student
    if part == "household":
        table = _household
        query = query.join(table, table.c.id == _student.c.household_id)
    elif part != "student":
        table = _guardian
        query = query.join(table, (table.c.student_id == _student.c.id) & (table.c.role == part))
    return query.add_columns(func.sum(_total([_has(table.c[name]) for name in names])))


def _measured(names: Sequence[str], year_id: str) -> Select[Any]:
    """A child counts once for each name that any of its measurements holds."""
    inner = select(
        _measurement.c.student_id,
        *[func.max(_has(_measurement.c[name])).label(name) for name in names],
    ).group_by(_measurement.c.student_id).subquery()
    query = select(_enrollment.c.classroom_id, func.sum(_total([inner.c[name] for name in names])))
    query = query.join(inner, inner.c.student_id == _enrollment.c.student_id)
    return _studying(query, year_id).group_by(_enrollment.c.classroom_id)


def _total(terms: Sequence[ColumnElement[int]]) -> ColumnElement[int]:
    total: ColumnElement[int] = literal_column("0", Integer)
    for term in terms:
        total = total + term
    return total


def levels_by_class(
    unit: Reading, year_id: str, instrument: str, *, each: bool = False
) -> list[tuple[int, str, str, str, str, int]]:
    """Round, class id, informant, scale, level (empty for a scale without one) and how many sheets.

    Only results: a draft is none.  ``each``: by enrollment instead of by class.
    """
    whose = _enrollment.c.id if each else _enrollment.c.classroom_id
    bands = func.json_each(_sheet.c.bands).table_valued("key", "value")
    where = (_sheet.c.round, whose, _sheet.c.informant, bands.c.key, bands.c.value)
    query = select(*where, func.count()).select_from(_sheet)
    query = query.join(_enrollment, _enrollment.c.id == _sheet.c.enrollment_id).join(bands, text("1"))
    query = _studying(query, year_id).where(_sheet.c.instrument == instrument, _sheet.c.status == "done")
    rows = unit.connection.execute(query.group_by(*where))
    return [(row[0], row[1], row[2], row[3], row[4] or "", row[5]) for row in rows]


def norms_in_use(unit: Reading, year_id: str, instrument: str) -> list[tuple[int, str, str]]:
    """Round and both norm sets by which the sheets of an instrument were judged, each once."""
    where = (_sheet.c.round, _sheet.c.norms, _sheet.c.supplement_norms)
    query = select(*where).distinct().select_from(_sheet)
    query = query.join(_enrollment, _enrollment.c.id == _sheet.c.enrollment_id)
    query = _studying(query, year_id).where(_sheet.c.instrument == instrument, _sheet.c.status == "done")
    return [(row[0], row[1], row[2]) for row in unit.connection.execute(query.order_by(*where))]


def disabilities_by_class(
    unit: Reading, year_id: str, *, each: bool = False
) -> dict[str, dict[str, int]]:
    """For each class id, how many children have each disability, and as ``any`` how many have one.

    ``each``: by enrollment instead of by class.
    """
    health, whose = metadata.tables["health"], _enrollment.c.id if each else _enrollment.c.classroom_id
    kinds = func.json_each(health.c.disabilities).table_valued("value")
    ways: tuple[tuple[ColumnElement[Any], ColumnElement[int]], ...] = (
        (kinds.c.value, func.count()),
        (literal_column("'any'"), func.count(_enrollment.c.id.distinct())),
    )
    found: dict[str, dict[str, int]] = {}
    for name, count in ways:
        query = select(whose, name, count).select_from(_enrollment)
        query = query.join(health, health.c.student_id == _enrollment.c.student_id).join(kinds, text("1"))
        query = _studying(query, year_id).group_by(whose, name)
        for room, key, number in unit.connection.execute(query):
            found.setdefault(room, {})[key] = number
    return found

"""Everything that belongs to a child, found by what points to what."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from student_care_desktop.domain.records import Record
from student_care_desktop.storage.tables import KINDS, Kind, kind_of
from student_care_desktop.storage.units import Reading

__all__ = ["owned", "rivals", "whose"]


def owned(look: Reading, root: Record) -> list[Record]:
    """``root`` and all that points to it, and all that points to that; owners first."""
    ids: dict[str, set[str]] = {kind_of(type(root)).name: {root.id}}
    found: dict[str, Record] = {root.id: root}
    for kind in KINDS:
        for column, owner in kind.refs:
            if owner in ids and owner != kind.name:
                here = look.all(kind.record, **{column: ids[owner]})
                found |= {one.id: one for one in here}
                if here and kind is not kind_of(type(root)):
                    ids.setdefault(kind.name, set()).update(one.id for one in here)
    return list(found.values())


def rivals(look: Reading, records: Iterable[Record]) -> list[tuple[Record, Record]]:
    """Pairs of a record and another one that stands where it wants to stand (a number, a round of a year)."""
    pairs = []
    for kind, group in _by_kind(records).items():
        for columns in kind.alone:
            standing = {_held(one, columns): one for one in look.all(kind.record)} if group else {}
            for one in group:
                rival = standing.get(_held(one, columns))
                if all(_held(one, columns)) and rival and rival.id != one.id:
                    pairs.append((one, rival))
    return pairs


def whose(look: Reading) -> Mapping[str, str]:
    """The id of the child that each record belongs to, by the record's id."""
    known: dict[str, str] = {}
    for kind in KINDS:
        column = _towards_child(kind)
        for one in look.all(kind.record) if column else ():
            child = one.id if column == "id" else known.get(getattr(one, column), "")
            if child:
                known[one.id] = child
    return known


_CHILDREN: Collection[str] = ("student", "enrollment", "screening")


def _towards_child(kind: Kind) -> str:
    """The column that leads to the child; empty for what belongs to nobody alone."""
    if kind.name == "student":
        return "id"
    return next((column for column, owner in kind.refs if owner in _CHILDREN), "")


def _held(record: Record, columns: Iterable[str]) -> tuple[object, ...]:
    return tuple(getattr(record, name) for name in columns)


def _by_kind(records: Iterable[Record]) -> dict[Kind, list[Record]]:
    groups: dict[Kind, list[Record]] = {}
    for record in records:
        groups.setdefault(kind_of(type(record)), []).append(record)
    return groups

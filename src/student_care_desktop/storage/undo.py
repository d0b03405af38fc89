"""Taking a change set back: every record as it was before, or a refusal that names what is in the way."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import or_, select

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage.history import ChangeSet, lines_of, words_from_json
from student_care_desktop.storage.tables import KINDS, Kind, change, change_line, kind_named
from student_care_desktop.storage.units import Line, Reading, Writing

__all__ = ["Plan", "lasting", "plan", "reverse", "revive"]

ALREADY = mark("History", "This change set has been taken back already. Nothing was changed.")
FIRST = mark("History", "The setting-up of the school cannot be taken back. Nothing was changed.")
DEPENDS = mark(
    "History",
    "It cannot be taken back: something newer depends on it ({newer}). Nothing was changed. "
    "Take that back first.",
)
OTHER = mark("History", "another record")
FOR_EVER = mark(
    "History",
    "It cannot be taken back: a child protection report stays as it was written. Nothing was changed. "
    "Write what is right now into the report.",
)

Records = Mapping[str, Record]
"""Records by id."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What taking a change set back does: records that will be gone, and those that will be as before."""

    gone: Records
    back: Records


def reverse(unit: Writing, target: ChangeSet) -> None:
    """Put every record of ``target`` back as it was before; CareError as :func:`plan` raises it."""
    planned = plan(unit, target)
    unit.remove_all(planned.gone.values())
    unit.put_all(planned.back.values())


def revive(unit: Writing, target: ChangeSet) -> list[Record]:
    """Bring back what ``target`` took out and is still gone; the records.

    Raises CareError when what they pointed to is gone, or a number of theirs was given away.
    """
    lines = [line for line in lines_of(unit, target.id) if line.after is None]
    now = _now(unit, lines)
    _, back = _undone([line for line in lines if line.record_id not in now], {})
    undo = _Undo(unit, target, {}, {}, back)
    undo.refuse_if_pointing_nowhere()
    undo.refuse_if_given_away()
    unit.put_all(back.values())
    return list(back.values())


def plan(unit: Reading, target: ChangeSet) -> Plan:
    """What taking ``target`` back would do.

    Raises CareError when it is the first one, when it was taken back already, when it wrote down what stays
    for good, or when something newer depends on it: a record is no longer as ``target`` left it, a newer one
    points to what would vanish, what an old one pointed to is gone, or its number was given away.
    """
    if target.seq == 1:
        raise CareError(FIRST)
    if target.taken_back_by:
        raise CareError(ALREADY)
    lines = lines_of(unit, target.id)
    if any(map(_lasts, lines)):
        raise CareError(FOR_EVER)
    now = _now(unit, lines)
    for line in lines:
        if not _as_left(line, now.get(line.record_id)):
            raise CareError(DEPENDS.with_(newer=_newer(unit, target, [line.record_id], line.after or ())))
    undo = _Undo(unit, target, now, *_undone(lines, now))
    undo.refuse_if_pointed_to()
    undo.refuse_if_pointing_nowhere()
    undo.refuse_if_given_away()
    return Plan(undo.gone, undo.back)


def _now(unit: Reading, lines: Iterable[Line]) -> Records:
    """The records of ``lines`` that still stand."""
    wanted: dict[str, list[str]] = {}
    for line in lines:
        wanted.setdefault(line.kind, []).append(line.record_id)
    return {
        record.id: record
        for kind, keys in wanted.items()
        for record in unit.all(kind_named(kind).record, id=keys)
    }


def lasting(unit: Reading, target: ChangeSet) -> bool:
    """Whether ``target`` wrote down what stays for good, so that nobody takes it back."""
    return any(map(_lasts, lines_of(unit, target.id)))


def _lasts(line: Line) -> bool:
    """Whether a line wrote down something that stays; what only moved it to another owner can be undone."""
    kind = kind_named(line.kind)
    moved = line.before is not None and set(line.before) <= {column for column, _ in kind.refs}
    return kind.lasting and not moved


def _as_left(line: Line, record: Record | None) -> bool:
    """Whether a record is just as the change set left it."""
    if line.after is None or record is None:
        return line.after is None and record is None
    if line.before is None:
        return type(record)(id=record.id, **line.after) == record
    return all(getattr(record, name) == value for name, value in line.after.items())


def _undone(lines: Iterable[Line], now: Records) -> tuple[Records, Records]:
    """The records that will be gone, and those that will be back as they were."""
    gone, back = {}, {}
    for line in lines:
        record = now.get(line.record_id)
        if record is None:
            back[line.record_id] = kind_named(line.kind).record(id=line.record_id, **(line.before or {}))
        elif line.before is None:
            gone[record.id] = record
        else:
            back[record.id] = replace(record, **line.before)
    return gone, back


@dataclass(frozen=True, slots=True)
class _Undo:
    """What taking ``target`` back would do, and three reasons not to."""

    unit: Reading
    target: ChangeSet
    now: Records
    gone: Records
    back: Records

    def refuse_if_pointed_to(self) -> None:
        """No record that stays may point to one that vanishes."""
        for kind in KINDS:
            for column, owner in kind.refs:
                vanishing = _of(self.gone, kind_named(owner)).keys()
                found = self.unit.all(kind.record, **{column: vanishing}) if vanishing else []
                staying = [self.back.get(one.id, one) for one in found if one.id not in self.gone]
                self._refuse([one.id for one in staying if getattr(one, column) in vanishing], [column])

    def refuse_if_pointing_nowhere(self) -> None:
        """What a record pointed to must still stand, or come back as well."""
        for kind in KINDS:
            for column, owner in kind.refs:
                wanted = {getattr(one, column) for one in _of(self.back, kind).values()} - {""}
                known = {one.id for one in self.unit.all(kind_named(owner).record, id=wanted)}
                self._refuse(wanted - known - self.back.keys())

    def refuse_if_given_away(self) -> None:
        """What only one record may bear (a student number, the name of a class) must still be free."""
        for kind in KINDS:
            for columns in kind.alone:
                mine = {one.id: _held(one, columns) for one in _of(self.back, kind).values()}
                anew = {
                    held for key, held in mine.items()
                    if all(held) and (key not in self.now or held != _held(self.now[key], columns))
                }
                others = self.unit.all(kind.record) if anew else []
                rivals = [one.id for one in others if one.id not in mine and _held(one, columns) in anew]
                self._refuse([key for key in rivals if key not in self.gone], columns)

    def _refuse(self, records: Collection[str], fields: Collection[str] = ()) -> None:
        if records:
            raise CareError(DEPENDS.with_(newer=_newer(self.unit, self.target, records, fields)))


def _of(records: Records, kind: Kind) -> Records:
    return {key: one for key, one in records.items() if type(one) is kind.record}


def _held(record: Record, columns: Iterable[str]) -> tuple[Any, ...]:
    return tuple(getattr(record, name) for name in columns)


def _newer(unit: Reading, target: ChangeSet, records: Collection[str], fields: Collection[str]) -> Words:
    """Why the newest change set after ``target`` that still stands touched ``fields`` of ``records``.

    No fields means any.  A change set and the one that took it back do not count: together they did
    nothing.
    """
    undone = change.alias()
    query = (
        select(change.c.why, change_line.c.before, change_line.c.after)
        .join(change_line, change.c.seq == change_line.c.seq)
        .outerjoin(undone, undone.c.id == change.c.takes_back)
        .where(change_line.c.record_id.in_(list(records)[:100]), change.c.seq > target.seq)
        .where(change.c.taken_back_by.is_(None), or_(undone.c.id.is_(None), undone.c.takes_back.is_not(None)))
        .order_by(change.c.seq.desc())
    )
    for why, before, after in unit.connection.execute(query):
        if not fields or not before or not after or set(fields) & json.loads(after).keys():
            return words_from_json(why)
    return OTHER

"""The history: one change set a write, and taking one back later."""

from __future__ import annotations

import datetime as dt
import json
import platform
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Row, insert, select, update

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.records import Record, new_id
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage.tables import KINDS, change, change_line, kind_named
from student_care_desktop.storage.units import Line, Reading, Writing, restored

__all__ = ["ChangeSet", "changes", "find_change", "lines_of", "record_change", "reverse"]

UNKNOWN = mark("History", "There is no change set {id}.")
ALREADY = mark("History", "This change set has been taken back already. Nothing was changed.")
DEPENDS = mark(
    "History",
    "It cannot be taken back: something newer depends on it ({newer}). Nothing was changed. "
    "Take that back first.",
)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One write: who, when (local time, ISO 8601), why, on which device, and how many records."""

    id: str
    seq: int
    at: str
    who: str
    device: str
    why: Words
    records: int
    takes_back: str | None
    taken_back_by: str | None


def record_change(unit: Writing, who: str, at: dt.datetime, why: Words, takes_back: str = "") -> str | None:
    """Write the history of ``unit``; its id, or None if nothing had changed."""
    if not unit.lines:
        return None
    key = new_id()
    values = {
        "id": key, "who": who, "at": at.isoformat(timespec="seconds"), "device": platform.node(),
        "why": _words_as_json(why), "records": len(unit.lines), "takes_back": takes_back or None,
    }
    seq = unit.connection.execute(insert(change).values(values)).inserted_primary_key[0]
    unit.write_lines(seq)
    if takes_back:
        statement = update(change).where(change.c.id == takes_back)
        unit.connection.execute(statement.values(taken_back_by=key))
    return key


def changes(unit: Reading, limit: int | None = None) -> list[ChangeSet]:
    """The change sets, newest first."""
    query = select(change).order_by(change.c.seq.desc()).limit(limit)
    return [_change_set(row) for row in unit.connection.execute(query)]


def find_change(unit: Reading, key: str) -> ChangeSet:
    """The change set whose id is or begins with ``key``; CareError if there is not exactly one."""
    query = select(change).where(change.c.id.startswith(key, autoescape=True)).limit(2)
    found = unit.connection.execute(query).all() if key else []
    if len(found) != 1:
        raise CareError(UNKNOWN.with_(id=key))
    return _change_set(found[0])


def lines_of(unit: Reading, key: str) -> list[Line]:
    """What the change set ``key`` touched."""
    query = select(change_line).join(change, change.c.seq == change_line.c.seq).where(change.c.id == key)
    return [_line(row) for row in unit.connection.execute(query)]


def reverse(unit: Writing, target: ChangeSet) -> None:
    """Put every record of ``target`` back as it was before.

    Raises CareError when it was taken back already, or when a record is no longer as ``target`` left
    it or is pointed to by a newer one; the words name the newer change set.
    """
    if target.taken_back_by:
        raise CareError(ALREADY)
    lines = lines_of(unit, target.id)
    now = {kind: _current(unit, kind, lines) for kind in {line.kind for line in lines}}
    for line in lines:
        _refuse_if_newer(unit, target, line, now[line.kind].get(line.record_id))
    _refuse_if_pointed_to(unit, target, lines)
    _undo(unit, lines, now)


def _undo(unit: Writing, lines: Iterable[Line], now: Mapping[str, Mapping[str, Record]]) -> None:
    gone: list[Record] = []
    back: list[Record] = []
    for line in lines:
        record = now[line.kind].get(line.record_id)
        if record is None:
            back.append(kind_named(line.kind).record(id=line.record_id, **(line.before or {})))
        elif line.before is None:
            gone.append(record)
        else:
            back.append(replace(record, **line.before))
    unit.remove_all(gone)
    unit.put_all(back)


def _current(unit: Reading, kind: str, lines: Iterable[Line]) -> dict[str, Record]:
    wanted = [line.record_id for line in lines if line.kind == kind]
    return {record.id: record for record in unit.all(kind_named(kind).record, id=wanted)}


def _refuse_if_newer(unit: Reading, target: ChangeSet, line: Line, record: Record | None) -> None:
    """A record must be just as the change set left it."""
    gone = line.after is None
    same = record is None if gone else record is not None and _as_left(line, record)
    if not same:
        raise CareError(DEPENDS.with_(newer=_newer(unit, target, [line.record_id])))


def _as_left(line: Line, record: Record) -> bool:
    if line.before is not None:
        return all(getattr(record, name) == value for name, value in (line.after or {}).items())
    return type(record)(id=record.id, **(line.after or {})) == record


def _refuse_if_pointed_to(unit: Reading, target: ChangeSet, lines: Iterable[Line]) -> None:
    """No record outside the change set may point to one that would vanish."""
    made: dict[str, list[str]] = {}
    for line in lines:
        if line.before is None:
            made.setdefault(line.kind, []).append(line.record_id)
    own = {line.record_id for line in lines}
    for kind in KINDS:
        for column, owner in kind.refs:
            pointing = unit.all(kind.record, **{column: made[owner]}) if owner in made else []
            newer = [record.id for record in pointing if record.id not in own]
            if newer:
                raise CareError(DEPENDS.with_(newer=_newer(unit, target, newer)))


def _newer(unit: Reading, target: ChangeSet, records: list[str]) -> Words | str:
    """The newest change set after ``target`` that touched one of ``records``."""
    query = (
        select(change)
        .join(change_line, change.c.seq == change_line.c.seq)
        .where(change_line.c.record_id.in_(records[:100]), change.c.seq > target.seq)
        .order_by(change.c.seq.desc())
    )
    row = unit.connection.execute(query).first()
    return _change_set(row).why if row else records[0]


def _line(row: Row[Any]) -> Line:
    return Line(row.kind, row.record_id, restored(row.kind, row.before), restored(row.kind, row.after))


def _change_set(row: Row[Any]) -> ChangeSet:
    return ChangeSet(
        row.id, row.seq, row.at, row.who, row.device, _words_from_json(row.why), row.records,
        row.takes_back, row.taken_back_by,
    )


def _words_as_json(words: Words) -> str:
    def plain(value: object) -> object:
        return json.loads(_words_as_json(value)) if isinstance(value, Words) else value

    facts = {key: plain(value) for key, value in words.facts.items()}
    body = {"context": words.context, "text": words.text, "facts": facts}
    return json.dumps(body, ensure_ascii=False, default=str)


def _words_from_json(text: str) -> Words:
    return _words(json.loads(text))


def _words(body: Mapping[str, Any]) -> Words:
    facts = {
        key: _words(value) if isinstance(value, dict) else value for key, value in body["facts"].items()
    }
    return Words(body["context"], body["text"], facts)

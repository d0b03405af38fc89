"""The history: one change set a write, listed and found again."""

from __future__ import annotations

import datetime as dt
import json
import platform
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, exists, func, insert, select, update

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.records import new_id
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage.tables import change, change_line
from student_care_desktop.storage.units import Line, Reading, Writing, restored

__all__ = [
    "ChangeSet", "changes", "find_change", "lines_of", "record_change", "removed_since", "touched_by",
    "touching", "words_from_json",
]

UNKNOWN = mark("History", "There is no change set {id}.")
SEVERAL = mark("History", "More than one change set begins with {id}. Write more of it.")


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """One write: who (the account), when (local time, ISO 8601), why, on which device, how many records.

    ``person`` is whose account it is, where that is told.
    """

    id: str
    seq: int
    at: str
    who: str
    device: str
    why: Words
    records: int
    takes_back: str | None
    taken_back_by: str | None
    person: str = ""

    @property
    def called(self) -> str:
        """The person, or else the account."""
        return self.person or self.who


def record_change(unit: Writing, who: str, at: dt.datetime, why: Words, takes_back: str = "") -> str | None:
    """Write the history of ``unit``; its id, or None if nothing had changed."""
    lines = unit.lines
    if not lines:
        return None
    key = new_id()
    values = {
        "id": key, "who": who, "at": at.isoformat(timespec="seconds"), "device": platform.node(),
        "why": _words_as_json(why), "records": len(lines), "takes_back": takes_back or None,
    }
    seq = unit.connection.execute(insert(change).values(values).returning(change.c.seq)).scalar_one()
    unit.write_lines(seq, lines)
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
        raise CareError((SEVERAL if found else UNKNOWN).with_(id=key))
    return _change_set(found[0])


def lines_of(unit: Reading, key: str, limit: int | None = None) -> list[Line]:
    """What the change set ``key`` touched, or the first ``limit`` records of it."""
    query = select(change_line).join(change, change.c.seq == change_line.c.seq).where(change.c.id == key)
    return [_line(row) for row in unit.connection.execute(query.limit(limit))]


def touched_by(unit: Reading, key: str) -> dict[tuple[bool, bool], int]:
    """How many records the change set ``key`` touched, by whether each was there before and after."""
    was, stays = change_line.c.before.is_not(None), change_line.c.after.is_not(None)
    query = select(was, stays, func.count()).join(change, change.c.seq == change_line.c.seq)
    rows = unit.connection.execute(query.where(change.c.id == key).group_by(was, stays))
    return {(bool(before), bool(after)): count for before, after, count in rows}


def removed_since(unit: Reading, at: str) -> list[tuple[ChangeSet, list[Line]]]:
    """What was taken out since ``at`` (ISO 8601) and has not come back: by change set, newest first."""
    newer = change_line.alias()
    later = exists().where(newer.c.record_id == change_line.c.record_id, newer.c.seq > change_line.c.seq)
    query = (
        select(change, change_line)
        .join(change_line, change.c.seq == change_line.c.seq)
        .where(change_line.c.after.is_(None), change.c.at >= at, ~later)
        .order_by(change.c.seq.desc())
    )
    return _grouped(unit, query)


def touching(unit: Reading, records: Collection[str], limit: int) -> list[tuple[ChangeSet, list[Line]]]:
    """The newest change sets that touched any of these record ids, each with what it did to them."""
    query = (
        select(change, change_line)
        .join(change_line, change.c.seq == change_line.c.seq)
        .where(change_line.c.record_id.in_(records), change.c.seq.in_(_newest(records, limit)))
        .order_by(change.c.seq.desc())
    )
    return _grouped(unit, query)


def _grouped(unit: Reading, query: Select[Any]) -> list[tuple[ChangeSet, list[Line]]]:
    """Change sets in the order of ``query``, each with its lines."""
    found: dict[str, tuple[ChangeSet, list[Line]]] = {}
    for row in unit.connection.execute(query):
        found.setdefault(row.id, (_change_set(row), []))[1].append(_line(row))
    return list(found.values())


def _newest(records: Collection[str], limit: int) -> Select[tuple[int]]:
    seqs = select(change_line.c.seq).where(change_line.c.record_id.in_(records)).distinct()
    return seqs.order_by(change_line.c.seq.desc()).limit(limit)


def _line(row: Row[Any]) -> Line:
    return Line(row.kind, row.record_id, restored(row.kind, row.before), restored(row.kind, row.after))


def _change_set(row: Row[Any]) -> ChangeSet:
    return ChangeSet(
        row.id, row.seq, row.at, row.who, row.device, words_from_json(row.why), row.records,
        row.takes_back, row.taken_back_by,
    )


def _words_as_json(words: Words) -> str:
    def plain(value: object) -> object:
        return json.loads(_words_as_json(value)) if isinstance(value, Words) else value

    facts = {key: plain(value) for key, value in words.facts.items()}
    body = {"context": words.context, "text": words.text, "facts": facts, "thai": words.thai}
    return json.dumps(body, ensure_ascii=False, default=str)


def words_from_json(text: str) -> Words:
    """The reason that a change set kept as JSON."""
    return _words(json.loads(text))


def _words(body: Mapping[str, Any]) -> Words:
    facts = {
        key: _words(value) if isinstance(value, dict) else value for key, value in body["facts"].items()
    }
    return Words(body["context"], body["text"], facts, body.get("thai", ""))

"""The trace: who came in, was refused, looked at restricted parts, printed, exported, imported.

It is no history: it tells of looks, not of changes, and nothing takes it back.  Each line carries a seal over
its own text and the seal before it, so a line that is changed, removed or moved breaks every seal after it.
A month is closed by a seal that is printed: whoever rewrites the file cannot rewrite the paper.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import platform
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, astuple, dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage.tables import trace

__all__ = ["FIRST", "Trace", "add_lines", "broken", "lines"]

FIRST = "0" * 32
"""What stands in place of a seal before the first line."""

BROKEN = mark("Check", "The trace was changed by hand: line {seq} ({at}) does not fit the line before it")
MISSING = mark("Check", "The trace lacks lines: after line {before} comes line {seq}")


@dataclass(frozen=True, slots=True)
class Trace:
    """One line: when (local time, ISO 8601), who, on which device, what was done, with what, of whom, why.

    ``whose`` is the id of a child's record, or empty; ``seal`` 32 hexadecimal digits.
    """

    seq: int
    at: str
    who: str
    device: str
    act: str
    what: str
    whose: str
    why: str
    seal: str


def add_lines(
    connection: Connection, at: dt.datetime, who: str, told: Mapping[str, str], whose: Iterable[str]
) -> None:
    """Write after the last line one for each of ``whose``; ``told`` are act, what and why."""
    last = connection.execute(select(trace.c.seq, trace.c.seal).order_by(trace.c.seq.desc()).limit(1)).first()
    seq, seal = (last.seq, last.seal) if last else (0, FIRST)
    made = []
    for place, child in enumerate(whose, 1):
        line = Trace(
            seq=seq + place, at=at.isoformat(timespec="seconds"), who=who, device=platform.node(),
            act=told["act"], what=told["what"], whose=child, why=told["why"], seal="",
        )
        seal = _sealed(line, seal)
        made.append({**asdict(line), "seal": seal})
    connection.execute(insert(trace), made)


def lines(connection: Connection, whose: str = "") -> list[Trace]:
    """The lines, newest first; only those about one child if its id is given."""
    query = select(trace).order_by(trace.c.seq.desc())
    if whose:
        query = query.where(trace.c.whose == whose)
    return [_trace(row) for row in connection.execute(query)]


def broken(found: Iterable[Trace]) -> Iterator[Words]:
    """What is wrong with the chain, oldest line first."""
    seq, seal = 0, FIRST
    for line in found:
        if line.seq != seq + 1:
            yield MISSING.with_(before=seq, seq=line.seq)
        if line.seal != _sealed(line, seal):
            yield BROKEN.with_(seq=line.seq, at=line.at)
        seq, seal = line.seq, line.seal


def _sealed(line: Trace, before: str) -> str:
    text = json.dumps([before, *astuple(line)[:-1]], ensure_ascii=False, separators=(",", ":"))
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


_NAMES = tuple(Trace.__dataclass_fields__)


def _trace(row: Row[Any]) -> Trace:
    return Trace(**{name: getattr(row, name) for name in _NAMES})

"""Texts that are being written: one sealed row each, without history, gone when what they are for is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass

from sqlalchemy import delete, insert, select, update

from student_care_desktop.storage.tables import draft
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["Draft", "drafts", "drop_draft", "put_draft", "reseal_drafts"]


@dataclass(frozen=True, slots=True)
class Draft:
    """Whose hand wrote it (an account), when last (local time, ISO 8601), and the sealed text."""

    key: str
    who: str
    at: str
    text: str


def put_draft(unit: Writing, one: Draft) -> None:
    """Keep the newest state of a text; what it said before is gone."""
    drop_draft(unit, one.key)
    unit.connection.execute(insert(draft), asdict(one))


def drop_draft(unit: Writing, key: str) -> None:
    """Forget a text that was kept or given up; one that is not there is no error."""
    unit.connection.execute(delete(draft).where(draft.c.key == key))


def drafts(unit: Reading, beginning: str) -> list[Draft]:
    """The texts whose keys begin so, the newest first."""
    query = select(draft).where(draft.c.key.startswith(beginning, autoescape=True))
    rows = unit.connection.execute(query.order_by(draft.c.at.desc()))
    return [Draft(row.key, row.who, row.at, row.text) for row in rows]


def reseal_drafts(unit: Writing, beginning: str, anew: Callable[[str], str]) -> None:
    """Seal every text whose key begins so as ``anew`` says."""
    for one in drafts(unit, beginning):
        unit.connection.execute(update(draft).where(draft.c.key == one.key).values(text=anew(one.text)))

"""Texts that are being written, on the disk while they are typed: sealed, without history.

A draft is sealed for the holders of the vault, or, where the writer is none, for the writer alone; its key
tells which.  Nobody else is even told that there is one.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.fields import Date, fields_of
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.drafts import Draft, drafts, drop_draft, put_draft
from student_care_desktop.storage.units import Reading, Writing
from student_care_desktop.storage.vault import Vault, seal

__all__ = ["HELD", "Found", "as_page", "forget", "found", "from_page", "hold"]

R = TypeVar("R")

HELD = "held/"
"""How the keys of drafts begin that the holders of the vault read."""
_OWN = "own/"


@dataclass(frozen=True, slots=True)
class Found:
    """A draft that was found again: of which record, who wrote it, when last, and what it says."""

    record_id: str
    who: str
    at: str
    page: Mapping[str, Any]


def hold(desk: Desk, unit: Writing, key: str, page: Mapping[str, Any], *, own: bool = False) -> None:
    """Keep what the page ``key`` (``counselling/<record>``) says now; ``own``: for the writer alone."""
    text = json.dumps(page, ensure_ascii=False)
    sealed = seal(_own_key(desk) if own else desk.store.ring.vault, text)
    put_draft(unit, Draft(_named(key, own), desk.who, desk.now().isoformat(timespec="seconds"), sealed))


def found(desk: Desk, look: Reading, kind: str, *, own: bool = False) -> list[Found]:
    """The drafts of a kind (``counselling/``) that this person may open, the newest first."""
    vault = Vault(desk.store.hand.secret) if own else desk.store.vault
    if vault is None:
        return []
    named = drafts(look, _named(kind, own))
    return [made for one in named if (not own or one.who == desk.who) and (made := _opened(vault, one))]


def forget(unit: Writing, key: str, *, own: bool = False) -> None:
    """What the draft was for is kept, or the writer gave it up."""
    drop_draft(unit, _named(key, own))


def _named(key: str, own: bool) -> str:
    return f"{_OWN if own else HELD}{key}"


def _own_key(desk: Desk) -> str:
    slot = desk.store.ring.slot(desk.who)
    return slot.public if slot else ""


def _opened(vault: Vault, one: Draft) -> Found | None:
    """What a draft says; None where it was sealed for a key that is no more (a reset passphrase)."""
    try:
        page = json.loads(vault.read(one.text))
    except CareError:
        return None
    return Found(one.key.rpartition("/")[2], one.who, one.at, page)


def as_page(record: object) -> dict[str, Any]:
    """The fields of a record as a page keeps them; days as ISO 8601."""
    found = {key: getattr(record, key) for key in fields_of(type(record))}
    return {key: value.isoformat() if isinstance(value, dt.date) else value for key, value in found.items()}


def from_page(kind: type[R], page: Mapping[str, Any]) -> R:
    """The record that a page kept."""
    found = {}
    for key, field in fields_of(kind).items():
        value = page.get(key)
        if value is not None:
            found[key] = dt.date.fromisoformat(value) if isinstance(field, Date) else value
    return kind(**found)

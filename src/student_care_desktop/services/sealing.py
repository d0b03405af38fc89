"""Restricted notes: sealed before they are stored, read only by the counsellor and the supervisor."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from student_care_desktop.domain.errors import NotAllowed
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.vault import CLOSED, Vault, new_vault, seal

__all__ = ["count_of", "opened", "reseal", "sealed"]

RESEAL = mark("Why", "Seal the restricted notes anew")


def sealed(desk: Desk, case: UrgentCase, text: str) -> UrgentCase:
    """The case with ``text`` as one more note: it can be written by anybody and read by few."""
    public = desk.store.ring.vault
    notes = [seal(public, one) for one in (*case.note.split("\n"), text) if one]
    return replace(case, note="\n".join(notes))


def count_of(case: UrgentCase) -> int:
    """How many notes a case has, each sealed by itself."""
    return len([one for one in case.note.split("\n") if one])


def opened(desk: Desk, case: UrgentCase) -> UrgentCase:
    """The case as a holder of the vault reads it; NotAllowed for everybody else."""
    vault = desk.store.vault
    if vault is None:
        raise NotAllowed(CLOSED)
    return replace(case, note=_read(vault, case.note))


def _read(vault: Vault, note: str) -> str:
    return "\n".join(vault.read(one) for one in note.split("\n"))


def reseal(desk: Desk, holders: Collection[str]) -> None:
    """A new vault for ``holders``: every note is opened with the old key and sealed with the new one.

    The history of the notes stays sealed with the old key, which nobody holds any more.
    """
    old, new = desk.store.vault, new_vault()
    if old is None:
        raise NotAllowed(CLOSED)
    with access.changing(desk, RESEAL) as unit:
        unit.put_all(
            replace(one, note="\n".join(seal(new.public, old.read(each)) for each in one.note.split("\n")))
            for one in unit.all(UrgentCase)
        )
        desk.store.share_vault(new, sorted(holders))

"""Restricted notes: sealed before they are stored, read only by the counsellor and the supervisor."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from student_care_desktop.domain.errors import NotAllowed
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.vault import CLOSED, new_vault, seal

__all__ = ["opened", "reseal", "sealed"]

RESEAL = mark("Why", "Seal the restricted notes anew")


def sealed(desk: Desk, case: UrgentCase) -> UrgentCase:
    """The case as it is stored: its note can be written by anybody and read by few."""
    return replace(case, note=seal(desk.store.ring.vault, case.note))


def opened(desk: Desk, case: UrgentCase) -> UrgentCase:
    """The case as a holder of the vault reads it; NotAllowed for everybody else."""
    vault = desk.store.vault
    if vault is None:
        raise NotAllowed(CLOSED)
    return replace(case, note=vault.read(case.note))


def reseal(desk: Desk, holders: Collection[str]) -> None:
    """A new vault for ``holders``: every note is opened with the old key and sealed with the new one.

    The history of the notes stays sealed with the old key, which nobody holds any more.
    """
    old, new = desk.store.vault, new_vault()
    if old is None:
        raise NotAllowed(CLOSED)
    with access.changing(desk, RESEAL) as unit:
        unit.put_all(
            replace(one, note=seal(new.public, old.read(one.note))) for one in unit.all(UrgentCase)
        )
        desk.store.share_vault(new, sorted(holders))

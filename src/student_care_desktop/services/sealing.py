"""Restricted notes: sealed before they are stored, read only by the counsellor and the supervisor.

A field of kind Sealed holds lines; each is sealed by itself, so that anybody may add one and few read them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from student_care_desktop.domain.errors import NotAllowed
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.drafts import HELD
from student_care_desktop.storage.drafts import reseal_drafts
from student_care_desktop.storage.tables import KINDS
from student_care_desktop.storage.units import Reading
from student_care_desktop.storage.vault import CLOSED, Vault, new_vault, seal

__all__ = ["count_of", "opened", "reseal", "sealed"]

RESEAL = mark("Why", "Seal the restricted notes anew")


def sealed(desk: Desk, lines: str, text: str) -> str:
    """``lines`` with ``text`` as one more: it can be written by anybody and read by few."""
    public = desk.store.ring.vault
    return "\n".join(seal(public, one) for one in (*lines.split("\n"), text) if one)


def count_of(lines: str) -> int:
    """How many notes there are, each sealed by itself."""
    return len([one for one in lines.split("\n") if one])


def opened(desk: Desk, lines: str) -> list[str]:
    """What each line says to a holder of the vault, the oldest first; NotAllowed for everybody else."""
    vault = desk.store.vault
    if vault is None:
        raise NotAllowed(CLOSED)
    return [vault.read(one) for one in lines.split("\n") if one]


def reseal(desk: Desk, holders: Collection[str]) -> None:
    """A new vault for ``holders``: every note and draft is opened with the old key and sealed with the new.

    The history of the notes stays sealed with the old key, which nobody holds any more.
    """
    old, new = desk.store.vault, new_vault()
    if old is None:
        raise NotAllowed(CLOSED)
    with access.changing(desk, RESEAL) as unit:
        unit.put_all(_anew(unit, old, new))
        reseal_drafts(unit, HELD, lambda text: _moved(text, old, new))
        desk.store.share_vault(new, sorted(holders))


def _anew(look: Reading, old: Vault, new: Vault) -> Iterator[Record]:
    for kind in KINDS:
        for record in look.all(kind.record) if kind.sealed else ():
            lines = {name: _moved(getattr(record, name), old, new) for name in kind.sealed}
            yield replace(record, **lines)


def _moved(lines: str, old: Vault, new: Vault) -> str:
    return "\n".join(seal(new.public, old.read(one)) for one in lines.split("\n"))

"""The vault of the restricted notes: anybody writes into it, only those who hold its key read.

A note is sealed with the vault's public key.  Its secret half stands in the key slots, sealed once for each
holder's own pair and once for the recovery sheet's.  Changing the holders makes a new vault: every note is
opened with the old key and sealed with the new one, so a box that was copied away opens nothing new.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import nacl.exceptions
import nacl.public

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import mark
from student_care_desktop.storage.keys import KeyRing

__all__ = ["MARK", "Vault", "new_vault", "open_vault", "seal", "shared"]

MARK = "sealed:"
"""How a sealed note begins, in the database and everywhere it goes."""

CLOSED = mark(
    "Vault",
    "This note is sealed for the counsellor and the supervisor. Nothing of it can be shown to this account.",
)
RECOVERY = ""


@dataclass(frozen=True, slots=True)
class Vault:
    """The open vault: its secret half, 32 bytes."""

    secret: bytes

    @property
    def public(self) -> str:
        """The half that seals, hexadecimal."""
        return bytes(nacl.public.PrivateKey(self.secret).public_key).hex()

    def read(self, note: str) -> str:
        """What a sealed note says; CareError if it was sealed with another vault."""
        if not note.startswith(MARK):
            return note
        box = nacl.public.SealedBox(nacl.public.PrivateKey(self.secret))
        try:
            return box.decrypt(bytes.fromhex(note.removeprefix(MARK))).decode()
        except (nacl.exceptions.CryptoError, ValueError):
            raise CareError(CLOSED) from None


def new_vault() -> Vault:
    """A vault that nobody holds yet."""
    return Vault(bytes(nacl.public.PrivateKey.generate()))


def seal(public: str, text: str) -> str:
    """``text`` as only a holder of the vault reads it; empty text and what is sealed already stay."""
    if not text or text.startswith(MARK):
        return text
    box = nacl.public.SealedBox(nacl.public.PublicKey(bytes.fromhex(public)))
    return MARK + box.encrypt(text.encode()).hex()


def open_vault(ring: KeyRing, who: str, secret: bytes) -> Vault | None:
    """The vault as the slot of ``who`` opens it; None where it is closed to them."""
    box = ring.boxes.get(who)
    if not box or not secret:
        return None
    try:
        own = nacl.public.SealedBox(nacl.public.PrivateKey(secret))
        return Vault(own.decrypt(bytes.fromhex(box)))
    except (nacl.exceptions.CryptoError, ValueError):
        return None


def shared(ring: KeyRing, vault: Vault, holders: Collection[str]) -> KeyRing:
    """A ring whose vault is ``vault``, open to ``holders`` and to the recovery sheet, and to nobody else."""
    slots = [slot for who in (*holders, RECOVERY) if (slot := ring.slot(who)) and slot.public]
    boxes = {
        slot.who: nacl.public.SealedBox(nacl.public.PublicKey(bytes.fromhex(slot.public)))
        .encrypt(vault.secret).hex()
        for slot in slots
    }
    return ring.with_vault(vault.public, boxes)

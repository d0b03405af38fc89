"""The key slots: one random data key, wrapped once for each person and once for the recovery sheet.

``school.keys`` is JSON: ``{"format": 1, "edition": n, "slots": [...], "seal": "..."}``; the seal shows
damage.  A passphrase slot is wrapped by argon2id (64 MiB, 3 passes), the recovery slot by its own 160
random bits.  The file stands in two places and in every backup.
"""

from __future__ import annotations

import base64
import hashlib
import json
import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import nacl.exceptions
import nacl.hash
import nacl.pwhash.argon2id as argon2id
import nacl.secret
import nacl.utils
from nacl.encoding import RawEncoder

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.words import mark
from student_care_desktop.storage.files import written

__all__ = ["KeyRing", "Slot", "heal_keys", "new_keys", "read_keys", "write_keys"]

FORMAT = 1
MEMORY = 64 * 1024 * 1024
PASSES = 3
WRONG_PASSPHRASE = mark("Keys", "The passphrase is not right. Check the keyboard language and try again.")
WRONG_RECOVERY = mark("Keys", "This is not the recovery key of this data. Compare it letter by letter.")
TOO_SHORT = mark("Keys", "The passphrase needs at least 4 characters.")
NO_KEYS = mark(
    "Keys",
    "The key file (school.keys) is missing or damaged in both places, so the data cannot be opened. "
    "Nothing was changed. Restore the newest backup, or copy school.keys back from a backup.",
)
NEWER_KEYS = mark("Keys", "The key file comes from a newer program. Install the newer program to open it.")


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapping of the data key; ``who`` is empty for the recovery sheet."""

    kind: str  # "passphrase" or "recovery"
    who: str
    salt: str
    passes: int
    memory: int
    box: str


@dataclass(frozen=True, slots=True)
class KeyRing:
    """All slots of one school; each change makes a new edition."""

    slots: tuple[Slot, ...]
    edition: int = 1

    def unlock(self, who: str, passphrase: str) -> bytes:
        """The data key (32 bytes) for ``who``; CareError if the passphrase is not theirs."""
        for slot in self.slots:
            if slot.kind == "passphrase" and slot.who == who and (key := _open(slot, passphrase)):
                return key
        raise CareError(WRONG_PASSPHRASE)

    def unlock_with_recovery(self, text: str) -> bytes:
        """The data key for the recovery key as printed; CareError if it is another one."""
        for slot in self.slots:
            if slot.kind == "recovery" and (key := _open(slot, _letters(text))):
                return key
        raise CareError(WRONG_RECOVERY)

    def with_passphrase(self, who: str, passphrase: str, data_key: bytes) -> KeyRing:
        """A ring where ``who`` opens with ``passphrase``, whatever stood there before."""
        others = tuple(slot for slot in self.slots if (slot.kind, slot.who) != ("passphrase", who))
        slot = _wrap("passphrase", who, passphrase, data_key)
        return replace(self, slots=(*others, slot), edition=self.edition + 1)

    def with_new_recovery(self, data_key: bytes) -> tuple[KeyRing, str]:
        """A ring with a new recovery key, as printed; the sheet before it no longer opens anything."""
        letters = _new_letters()
        others = tuple(slot for slot in self.slots if slot.kind != "recovery")
        ring = replace(
            self, slots=(*others, _wrap("recovery", "", letters, data_key)), edition=self.edition + 1
        )
        return ring, _printed(letters)


def new_keys(who: str, passphrase: str) -> tuple[KeyRing, bytes, str]:
    """A fresh ring, its data key (32 bytes) and the recovery key as printed (8 groups of 4 letters)."""
    data_key = nacl.utils.random(32)
    letters = _new_letters()
    slots = (
        _wrap("passphrase", who, passphrase, data_key),
        _wrap("recovery", "", letters, data_key),
    )
    return KeyRing(slots), data_key, _printed(letters)


def _new_letters() -> str:
    return base64.b32encode(nacl.utils.random(20)).decode()


def _printed(letters: str) -> str:
    return "-".join(letters[i : i + 4] for i in range(0, 32, 4))


def read_keys(places: Sequence[Path]) -> KeyRing:
    """The newest readable ring among ``places``; StorageTrouble if there is none."""
    rings = [ring for place in places if (ring := _read(place))]
    if not rings:
        raise StorageTrouble(NO_KEYS)
    return max(rings, key=lambda ring: ring.edition)


def write_keys(ring: KeyRing, places: Sequence[Path]) -> None:
    """Write ``ring`` to the first place, and to the others; on a full disk those wait for ``heal_keys``."""
    first, *others = places
    _write(ring, first)
    heal_keys(ring, others)


def keys_as_bytes(ring: KeyRing) -> bytes:
    """The ring as it stands in a file."""
    body = {"format": FORMAT, "edition": ring.edition, "slots": [asdict(slot) for slot in ring.slots]}
    return json.dumps({**body, "seal": _seal(body)}, indent=1).encode()


def _seal(body: Mapping[str, Any]) -> str:
    plain = json.dumps(body, sort_keys=True).encode()
    return hashlib.blake2b(plain, digest_size=16).hexdigest()


def keys_from_bytes(data: bytes) -> KeyRing | None:
    """The ring in ``data``; None if it is none; StorageTrouble if it is from a newer program."""
    try:
        found = json.loads(data)
        if found["format"] > FORMAT:
            raise StorageTrouble(NEWER_KEYS)
        if found.pop("seal") != _seal(found):
            return None
        return KeyRing(tuple(Slot(**slot) for slot in found["slots"]), found["edition"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def heal_keys(ring: KeyRing, places: Sequence[Path]) -> None:
    """Write ``ring`` to the places where it is lost, damaged or old, as far as the disk lets us."""
    for place in places:
        with suppress(StorageTrouble):
            if _read(place) != ring:
                _write(ring, place)


def _write(ring: KeyRing, place: Path) -> None:
    with written(place) as file:
        file.write(keys_as_bytes(ring))


def _read(place: Path) -> KeyRing | None:
    try:
        return keys_from_bytes(place.read_bytes())
    except OSError:
        return None


def _letters(text: str) -> str:
    """The 32 letters of a recovery key, however it was typed; look-alike digits are mended."""
    kept = "".join(letter for letter in text.upper() if letter.isalnum())
    return kept.translate(str.maketrans("018", "OIB"))


def _wrapping_key(slot: Slot, secret: str) -> bytes:
    data = unicodedata.normalize("NFC", secret).encode()
    salt = bytes.fromhex(slot.salt)
    if slot.kind == "recovery":
        return nacl.hash.blake2b(data, salt=salt, digest_size=32, encoder=RawEncoder)
    return argon2id.kdf(32, data, salt, opslimit=slot.passes, memlimit=slot.memory)


def _wrap(kind: str, who: str, secret: str, data_key: bytes) -> Slot:
    if kind == "passphrase" and len(secret) < 4:
        raise CareError(TOO_SHORT)
    salt = nacl.utils.random(argon2id.SALTBYTES).hex()
    slot = Slot(kind, who, salt, PASSES, MEMORY, "")
    box = nacl.secret.SecretBox(_wrapping_key(slot, secret)).encrypt(data_key)
    return replace(slot, box=bytes(box).hex())


def _open(slot: Slot, secret: str) -> bytes | None:
    try:
        key = _wrapping_key(slot, secret)
        return nacl.secret.SecretBox(key).decrypt(bytes.fromhex(slot.box))
    except (nacl.exceptions.CryptoError, ValueError):
        return None

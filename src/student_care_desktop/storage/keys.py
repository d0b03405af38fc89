"""The key slots: one random data key, wrapped once for each person and once for the recovery sheet.

``school.keys`` is JSON: ``{"format": 2, "edition": n, "slots": [...], "vault": {...}, "seal": "..."}``; the
seal shows damage.  A passphrase slot is wrapped by argon2id (64 MiB, 3 passes), the recovery slot by its own
160 random bits.  Each slot also holds a key pair of its own, whose secret half is wrapped like the data key:
by it the vault of the restricted notes (:mod:`vault`) is opened to some and not to others.  Format 1 had no
pairs; a slot gets its pair when it is next opened.  The file stands in two places and in every backup.
"""

from __future__ import annotations

import base64
import hashlib
import json
import unicodedata
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import nacl.exceptions
import nacl.hash
import nacl.public
import nacl.pwhash.argon2id as argon2id
import nacl.secret
import nacl.utils
from nacl.encoding import RawEncoder

from student_care_desktop.domain.errors import CareError, Damage, StorageTrouble
from student_care_desktop.domain.words import mark
from student_care_desktop.storage.files import written

__all__ = [
    "WRONG_PASSPHRASE", "Hand", "KeyRing", "Slot", "heal_keys", "new_keys", "read_keys",
    "write_keys",
]

FORMAT = 2
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
    public: str = ""  # hexadecimal; empty in a slot of format 1
    secret: str = ""  # the other half, wrapped like the data key

    @property
    def key(self) -> tuple[str, str]:
        """What no two slots share."""
        return self.kind, self.who


@dataclass(frozen=True, slots=True)
class Hand:
    """What a secret opened: the data key (32 bytes), and the secret half of the slot's pair (32 bytes)."""

    data_key: bytes
    secret: bytes


@dataclass(frozen=True, slots=True)
class KeyRing:
    """All slots of one school; each change makes a new edition.

    ``vault`` is the public key of the restricted notes, ``boxes`` its secret half sealed for each who may
    read them (:mod:`vault`), by the slot's ``who``: empty for the recovery sheet.
    """

    slots: tuple[Slot, ...]
    edition: int = 1
    vault: str = ""
    boxes: Mapping[str, str] = field(default_factory=dict)

    def slot(self, who: str) -> Slot | None:
        """The slot of ``who``, of the recovery sheet if it is empty; None if there is none."""
        kind = "passphrase" if who else "recovery"
        return next((slot for slot in self.slots if slot.key == (kind, who)), None)

    def unlock(self, who: str, passphrase: str) -> Hand:
        """What opens for ``who``; CareError if the passphrase is not theirs."""
        slot = self.slot(who) if who else None
        if slot and (hand := _open(slot, passphrase)):
            return hand
        raise CareError(WRONG_PASSPHRASE)

    def unlock_with_recovery(self, text: str) -> Hand:
        """What the recovery key opens, as it is printed; CareError if it is another one."""
        slot = self.slot("")
        if slot and (hand := _open(slot, _letters(text))):
            return hand
        raise CareError(WRONG_RECOVERY)

    def with_passphrase(self, who: str, passphrase: str, hand: Hand) -> KeyRing:
        """A ring where ``who`` opens with ``passphrase``; the pair in ``hand`` is theirs from now on.

        A hand without a secret gives them a new pair: what was sealed for the old one is closed to them
        until somebody who reads it seals it for them anew.
        """
        return self._with(_wrap("passphrase", who, passphrase, hand), keep_box=bool(hand.secret))

    def with_new_recovery(self, hand: Hand) -> tuple[KeyRing, str]:
        """A ring with a new recovery key, as printed; the sheet before it no longer opens anything."""
        letters = _new_letters()
        slot = _wrap("recovery", "", letters, Hand(hand.data_key, b""))
        return self._with(slot, keep_box=False), _printed(letters)

    def without(self, who: str) -> KeyRing:
        """A ring that ``who`` no longer opens."""
        others = tuple(slot for slot in self.slots if slot.key != ("passphrase", who))
        return self._next(slots=others, boxes={key: box for key, box in self.boxes.items() if key != who})

    def with_vault(self, public: str, boxes: Mapping[str, str]) -> KeyRing:
        """A ring with these boxes of the vault."""
        return self._next(vault=public, boxes=dict(boxes))

    def _with(self, slot: Slot, *, keep_box: bool) -> KeyRing:
        others = tuple(one for one in self.slots if one.key != slot.key)
        boxes = {who: box for who, box in self.boxes.items() if keep_box or who != slot.who}
        return self._next(slots=(*others, slot), boxes=boxes)

    def _next(self, **changed: Any) -> KeyRing:
        return replace(self, edition=self.edition + 1, **changed)


def new_keys(who: str, passphrase: str) -> tuple[KeyRing, Hand, str]:
    """A fresh ring, what it opens, and the recovery key as printed (8 groups of 4 letters)."""
    data_key = nacl.utils.random(32)
    letters = _new_letters()
    pair = nacl.public.PrivateKey.generate()
    hand = Hand(data_key, bytes(pair))
    slots = (
        _wrap("passphrase", who, passphrase, hand),
        _wrap("recovery", "", letters, Hand(data_key, b"")),
    )
    return KeyRing(slots), hand, _printed(letters)


def _new_letters() -> str:
    return base64.b32encode(nacl.utils.random(20)).decode()


def _printed(letters: str) -> str:
    return "-".join(letters[i : i + 4] for i in range(0, 32, 4))


def read_keys(places: Sequence[Path]) -> KeyRing:
    """The newest readable ring among ``places``; Damage if there is none."""
    rings = [ring for place in places if (ring := _read(place))]
    if not rings:
        raise Damage(NO_KEYS)
    return max(rings, key=lambda ring: ring.edition)


def write_keys(ring: KeyRing, places: Sequence[Path]) -> None:
    """Write ``ring`` to the first place, and to the others; on a full disk those wait for ``heal_keys``."""
    first, *others = places
    _write(ring, first)
    heal_keys(ring, others)


def keys_as_bytes(ring: KeyRing) -> bytes:
    """The ring as it stands in a file."""
    body = {
        "format": FORMAT, "edition": ring.edition, "slots": [asdict(slot) for slot in ring.slots],
        "vault": {"public": ring.vault, "boxes": dict(ring.boxes)},
    }
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
        vault = found.get("vault", {"public": "", "boxes": {}})
        slots = tuple(Slot(**slot) for slot in found["slots"])
        return KeyRing(slots, found["edition"], vault["public"], vault["boxes"])
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


def _wrap(kind: str, who: str, secret: str, hand: Hand) -> Slot:
    """A slot that ``secret`` opens; a hand without a secret half gets a new pair."""
    if kind == "passphrase" and len(secret) < 4:
        raise CareError(TOO_SHORT)
    salt = nacl.utils.random(argon2id.SALTBYTES).hex()
    slot = Slot(kind, who, salt, PASSES, MEMORY, "")
    box = nacl.secret.SecretBox(_wrapping_key(slot, secret))
    pair = nacl.public.PrivateKey(hand.secret) if hand.secret else nacl.public.PrivateKey.generate()
    return replace(
        slot, box=bytes(box.encrypt(hand.data_key)).hex(), public=bytes(pair.public_key).hex(),
        secret=bytes(box.encrypt(bytes(pair))).hex(),
    )


def _open(slot: Slot, secret: str) -> Hand | None:
    try:
        box = nacl.secret.SecretBox(_wrapping_key(slot, secret))
        own = box.decrypt(bytes.fromhex(slot.secret)) if slot.secret else b""
        return Hand(box.decrypt(bytes.fromhex(slot.box)), own)
    except (nacl.exceptions.CryptoError, ValueError):
        return None

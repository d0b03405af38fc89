"""A hand-over pack: some files in one, closed by a passphrase that the sender tells the receiver.

``SCPACK1`` and a salt of 16 bytes, then a SecretBox (XSalsa20-Poly1305) with a zip inside; its key comes from
the passphrase by argon2id (64 MiB, 3 passes), as that of a key slot.
"""

from __future__ import annotations

import unicodedata
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import nacl.exceptions
import nacl.pwhash.argon2id as argon2id
import nacl.secret
import nacl.utils

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import mark
from student_care_desktop.storage.files import trouble_of, written
from student_care_desktop.storage.keys import MEMORY, PASSES

__all__ = ["open_pack", "write_pack"]

MAGIC = b"SCPACK1\n"
LEAST = 8
SHORT = mark("Pack", "The passphrase needs at least {least} characters. Nothing was written.")
NO_PACK = mark("Pack", "{file} is no hand-over pack of this program, or it was cut off. Nothing was opened.")
WRONG = mark(
    "Pack", "The passphrase does not open {file}, or the file was changed on the way. Nothing was opened. "
    "Ask the school that sent it."
)


def write_pack(path: Path, files: Mapping[str, bytes], passphrase: str) -> None:
    """Write ``files`` by name into one closed file; whole or not at all."""
    if len(passphrase) < LEAST:
        raise CareError(SHORT.with_(least=LEAST))
    inside = BytesIO()
    with zipfile.ZipFile(inside, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in files.items():
            bundle.writestr(name, content)
    salt = nacl.utils.random(argon2id.SALTBYTES)
    closed = bytes(_box(passphrase, salt).encrypt(inside.getvalue()))
    with written(path) as file:
        file.write(MAGIC + salt + closed)


def open_pack(path: Path, passphrase: str) -> Mapping[str, bytes]:
    """The files in a pack by name; CareError for another file, another passphrase, a changed pack."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise trouble_of(error, path) from error
    start = len(MAGIC) + argon2id.SALTBYTES
    if not data.startswith(MAGIC) or len(data) <= start:
        raise CareError(NO_PACK.with_(file=path.name))
    try:
        inside = _box(passphrase, data[len(MAGIC) : start]).decrypt(data[start:])
        with zipfile.ZipFile(BytesIO(inside)) as bundle:
            return {name: bundle.read(name) for name in bundle.namelist()}
    except (nacl.exceptions.CryptoError, zipfile.BadZipFile, ValueError):
        raise CareError(WRONG.with_(file=path.name)) from None


def _box(passphrase: str, salt: bytes) -> nacl.secret.SecretBox:
    secret = unicodedata.normalize("NFC", passphrase).encode()
    return nacl.secret.SecretBox(argon2id.kdf(32, secret, salt, opslimit=PASSES, memlimit=MEMORY))

"""Photos and scans: encrypted files named by their content, flushed before any record names them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import nacl.exceptions
import nacl.hash
import nacl.secret
from nacl.encoding import HexEncoder, RawEncoder

from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.domain.words import mark
from student_care_desktop.storage.files import flush_folder, reachable, written

__all__ = ["Attachments", "copy_attachments", "pictures_of"]

Tell = Callable[[int, int], None]

LOST = mark("Trouble", "The picture file {digest} is missing or damaged. Restore it from a backup.")


class Attachments:
    """A folder of encrypted files under a key derived from the data key."""

    def __init__(self, folder: Path, data_key: bytes) -> None:
        self.folder = folder
        self._key = nacl.hash.blake2b(b"", key=data_key, person=b"attachments", encoder=RawEncoder)

    def store(self, data: bytes) -> str:
        """Keep ``data``, whole and flushed; its name, the same for the same content.

        A damaged file of that name is mended.
        """
        digest = self._digest(data)
        try:
            self.load(digest)
        except StorageTrouble:
            with written(self.path(digest)) as file:
                file.write(nacl.secret.SecretBox(self._key).encrypt(data))
            flush_folder(self.folder)
        return digest

    def load(self, digest: str) -> bytes:
        """The content named ``digest``; StorageTrouble if it is missing or damaged."""
        try:
            data = nacl.secret.SecretBox(self._key).decrypt(self.path(digest).read_bytes())
        except (OSError, nacl.exceptions.CryptoError) as error:
            raise StorageTrouble(LOST.with_(digest=digest[:12])) from error
        if self._digest(data) != digest:
            raise StorageTrouble(LOST.with_(digest=digest[:12]))
        return data

    def names(self) -> Iterator[str]:
        """The names of all files in the folder."""
        for path in self.folder.glob("*/*"):
            if not path.name.startswith("."):
                yield path.name

    def path(self, digest: str) -> Path:
        """Where the file named ``digest`` lies."""
        return self.folder / digest[:2] / digest

    def _digest(self, data: bytes) -> str:
        digest: bytes = nacl.hash.blake2b(data, key=self._key, digest_size=32, encoder=HexEncoder)
        return digest.decode()


def copy_attachments(
    source: Path, target: Path, tell: Tell = lambda done, of: None, names: Collection[str] | None = None
) -> int:
    """Copy the picture files that ``target`` lacks, or those of ``names``; how many.

    ``tell`` hears each step, and may stop it.
    """
    found = [path for path in source.glob("*/*") if names is None or path.name in names]
    goals = {path: target / path.parent.name / path.name for path in found}
    missing = [path for path, goal in goals.items() if not path.name.startswith(".") and not reachable(goal)]
    for done, path in enumerate(missing):
        tell(done, len(missing))
        with written(goals[path]) as file, path.open("rb") as origin:
            shutil.copyfileobj(origin, file)
    return len(missing)


def pictures_of(file: Path) -> Iterator[Path]:
    """Where the pictures of a backup may lie: beside it, or in the data folder that it is part of."""
    yield file.parent / "attachments"
    if file.parent.name == "backups":
        yield file.parent.parent / "attachments"

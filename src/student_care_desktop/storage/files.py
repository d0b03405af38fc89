"""Files that are either whole or not there: written beside, flushed, renamed."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from student_care_desktop.domain.errors import StorageTrouble, why_of
from student_care_desktop.domain.words import mark

__all__ = ["flush_folder", "has_room", "is_full", "reachable", "trouble_of", "written"]

DISK_FULL = mark(
    "Trouble",
    "The disk is full. Nothing was changed and everything saved before is safe. "
    "Free some space, then do it again.",
)
CANNOT_WRITE = mark(
    "Trouble", "Cannot write {file} ({reason}). Nothing was changed. Choose another folder and try again."
)
NO_FILE = mark(
    "Trouble", "{file} is no file but a folder or a device. Nothing was changed. Give the name of a file."
)
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def is_full(error: OSError) -> bool:
    """Whether the disk, the quota or the largest possible file is full."""
    return error.errno in _FULL


def trouble_of(error: OSError, path: Path) -> StorageTrouble:
    """What a failed write means, in words."""
    if is_full(error):
        return StorageTrouble(DISK_FULL)
    return StorageTrouble(CANNOT_WRITE.with_(file=path.name, reason=why_of(error)))


def has_room(path: Path) -> bool:
    """Whether the disk on which ``path`` lies still takes anything worth writing (64 kB)."""
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free > 65_536
    return True


def reachable(path: Path) -> bool:
    """Whether something is there now; a stick that was pulled answers with an error of its own."""
    try:
        path.stat()
    except (OSError, ValueError):
        return False
    return True


def flush_folder(folder: Path) -> None:
    """Make a rename in ``folder`` survive a power cut (a no-op where folders cannot be opened)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _real(path: Path) -> Path:
    """Where a link leads; a folder, a pipe or a device is never replaced by a file."""
    if path.exists() and not path.is_file():
        raise StorageTrouble(NO_FILE.with_(file=path.name))
    return Path(os.path.realpath(path)) if path.is_symlink() else path


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """A binary file to write; it replaces ``path`` only when the block ends well.

    Raises StorageTrouble when the disk is full, the folder cannot be written, or a device stands there.
    """
    temporary: Path | None = None
    try:
        path = _real(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        raise trouble_of(error, path) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

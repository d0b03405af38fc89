"""Data folders, looked at from outside: known before the rooms that open them are imported."""

from __future__ import annotations

import json
from pathlib import Path

from student_care_desktop.storage.folder import Folder

__all__ = ["SUFFIX", "accounts_in", "backups_in", "holds_school"]

SUFFIX = ".backup"
"""How the name of a backup ends."""


def holds_school(folder: Path) -> bool:
    """Whether a school lives in ``folder``."""
    return Folder(folder).exists


def accounts_in(folder: Path) -> list[str]:
    """The accounts that have a passphrase, by name; none where the key slots cannot be read.

    Only names are read here: whoever opens the school reads the slots again, and whether they are whole.
    """
    for place in Folder(folder).key_places:
        try:
            slots = json.loads(place.read_bytes())["slots"]
            return sorted(slot["who"] for slot in slots if slot["kind"] == "passphrase")
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return []


def backups_in(folder: Path) -> list[Path]:
    """The backups that lie in a data folder, newest first."""
    found = Folder(folder).backups.glob(f"*{SUFFIX}")
    return sorted(found, key=lambda path: path.stat().st_mtime_ns, reverse=True)

"""Data folders, looked at from outside: known before the rooms that open them are imported."""

from __future__ import annotations

from pathlib import Path

from student_care_desktop.storage.folder import Folder

__all__ = ["SUFFIX", "backups_in", "holds_school"]

SUFFIX = ".backup"
"""How the name of a backup ends."""


def holds_school(folder: Path) -> bool:
    """Whether a school lives in ``folder``."""
    return Folder(folder).exists


def backups_in(folder: Path) -> list[Path]:
    """The backups that lie in a data folder, newest first."""
    found = Folder(folder).backups.glob(f"*{SUFFIX}")
    return sorted(found, key=lambda path: path.stat().st_mtime_ns, reverse=True)

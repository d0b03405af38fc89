"""A second place for backups, known again by a file that lies in it: a stick gets another letter each time.

Nothing here needs more than FAT offers: whole files, written beside and renamed, each below 4 GB.
"""

from __future__ import annotations

import json
import os
import shutil
import string
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from student_care_desktop.domain.records import new_id
from student_care_desktop.storage.backup import HALF
from student_care_desktop.storage.files import reachable, written

__all__ = ["MARKER", "find_shelf", "mark_shelf", "marker_of", "sweep", "volumes"]

MARKER = "student-care-backups.json"


def mark_shelf(folder: Path) -> str:
    """Make ``folder`` known again wherever it turns up; what its marker says.

    StorageTrouble where nothing can be written.
    """
    known = marker_of(folder)
    if known:
        return known
    made = new_id()
    with written(folder / MARKER) as file:
        file.write(json.dumps({"place": made}).encode())
    return made


def marker_of(folder: Path) -> str:
    """What the marker in ``folder`` says; empty if there is none."""
    try:
        return str(json.loads((folder / MARKER).read_text(encoding="utf-8"))["place"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def find_shelf(folder: Path, marker: str, drives: Iterable[Path]) -> Path | None:
    """Where the place marked ``marker`` is now: where it was, or the same folder on another drive."""
    for place in _candidates(folder, drives):
        if marker_of(place) == marker:
            return place
    return None


def _candidates(folder: Path, drives: Iterable[Path]) -> Iterator[Path]:
    yield folder
    names = folder.parts[1:]
    for drive in drives:
        for first in range(len(names) + 1):
            yield drive.joinpath(*names[first:])


def volumes() -> list[Path]:
    """The drives that are plugged in, by where this system shows them."""
    if os.name == "nt":
        drives = (Path(f"{letter}:\\") for letter in string.ascii_uppercase[2:])
        return [drive for drive in drives if reachable(drive)]
    found = [folder for place in ("/media", "/run/media", "/mnt", "/Volumes") for folder in _folders(place)]
    return [*found, *(inner for one in found for inner in _folders(one))]


def _folders(place: str | Path) -> list[Path]:
    """The folders in ``place``; none where a stick was pulled and only its name is left."""
    try:
        with os.scandir(place) as inside:
            return [Path(one) for one in inside if one.is_dir()]
    except OSError:
        return []


def sweep(folder: Path) -> None:
    """Take away what a backup that never ended left there: a stick that was pulled, a program killed."""
    with suppress(OSError):
        for path in folder.glob(".*.part"):
            path.unlink(missing_ok=True)
        for path in folder.glob(f"{HALF}*"):
            shutil.rmtree(path, ignore_errors=True)

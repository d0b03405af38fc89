"""The garuda of official letters: a picture that the school supplies, for the program ships none."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.exchange.pictures import shrink
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading

__all__ = ["garuda_in", "keep_garuda", "remove_garuda"]

KEEP = mark("Why", "Use a picture of the garuda on letters")
REMOVE = mark("Why", "Use no picture of the garuda on letters")
CANNOT_READ = mark("Letterhead", "The file {file} cannot be read. Nothing was changed. Choose another one.")
LONG_SIDE = 800
"""Points; 3 cm on paper need 355."""
_KEY = "garuda"


def garuda_in(desk: Desk, look: Reading) -> bytes | None:
    """The picture as JPEG, inside an open look; None where there is none or its file is lost."""
    kept = look.first(Setting, key=_KEY)
    digest = json.loads(kept.value) if kept else ""
    with suppress(StorageTrouble):
        return access.picture(desk, digest) if digest else None
    return None


@service
def keep_garuda(desk: Desk, path: Path) -> None:
    """Take the school's picture from a file; CareError where it cannot be read or is no picture."""
    try:
        data = path.read_bytes()
    except OSError:
        raise CareError(CANNOT_READ.with_(file=path.name)) from None
    _point(desk, KEEP, access.keep_picture(desk, shrink(data, LONG_SIDE).data))


@service
def remove_garuda(desk: Desk) -> None:
    """Letters leave its place free again."""
    _point(desk, REMOVE, "")


def _point(desk: Desk, why: Words, digest: str) -> None:
    with access.changing(desk, why) as unit:
        old, value = unit.first(Setting, key=_KEY), json.dumps(digest)
        unit.put(replace(old, value=value) if old else Setting(key=_KEY, value=value))

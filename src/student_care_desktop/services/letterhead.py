"""The head of official letters: the garuda, which the school supplies for the program ships none, and
how their numbers begin.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.papers import Letterhead
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.exchange.pictures import shrink
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading

__all__ = ["garuda_in", "keep_garuda", "keep_prefix", "letterhead_in", "prefix", "remove_garuda"]

KEEP = mark("Why", "Use a picture of the garuda on letters")
REMOVE = mark("Why", "Use no picture of the garuda on letters")
BEGIN = mark("Why", "How the numbers of letters begin")
CANNOT_READ = mark("Letterhead", "The file {file} cannot be read. Nothing was changed. Choose another one.")
LONG_SIDE = 800
"""Points; 3 cm on paper need 355."""
_GARUDA, _PREFIX = "garuda", "letter-prefix"
_LIMIT = 60


def letterhead_in(desk: Desk, look: Reading, number: str = "") -> Letterhead:
    """What letters bear, inside an open look; no garuda where there is none or its file is lost."""
    digest, emblem = garuda_in(look), None
    with suppress(StorageTrouble):
        emblem = access.picture(desk, digest) if digest else None
    return Letterhead(emblem, _kept(look, _PREFIX), number)


def garuda_in(look: Reading) -> str:
    """The name of the file of the school's picture; empty where there is none."""
    return _kept(look, _GARUDA)


def _kept(look: Reading, key: str) -> str:
    kept = look.first(Setting, key=key)
    return str(json.loads(kept.value)) if kept else ""


@service
def prefix(desk: Desk) -> str:
    """How the numbers of letters begin (ศธ 04001.1/ว); empty where the school has not said it."""
    with access.looking(desk) as look:
        return _kept(look, _PREFIX)


@service
def keep_prefix(desk: Desk, text: str) -> None:
    """Let the numbers of all letters begin with ``text``; empty: with nothing."""
    _keep(desk, BEGIN, _PREFIX, clean(text)[:_LIMIT])


@service
def keep_garuda(desk: Desk, path: Path) -> None:
    """Take the school's picture from a file; CareError where it cannot be read or is no picture."""
    try:
        data = path.read_bytes()
    except OSError:
        raise CareError(CANNOT_READ.with_(file=path.name)) from None
    _keep(desk, KEEP, _GARUDA, access.keep_picture(desk, shrink(data, LONG_SIDE).data))


@service
def remove_garuda(desk: Desk) -> None:
    """Letters leave its place free again."""
    _keep(desk, REMOVE, _GARUDA, "")


def _keep(desk: Desk, why: Words, key: str, text: str) -> None:
    with access.changing(desk, why) as unit:
        old, value = unit.first(Setting, key=key), json.dumps(text)
        unit.put(replace(old, value=value) if old else Setting(key=key, value=value))

"""A dying disk: bits that flip and files that are cut, always found, with the last backup as the way out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from random import Random

from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.services import backups
from student_care_desktop.services.folders import backups_in
from tools.baddays.figure import Figure
from tools.baddays.school import PASSPHRASE, clock, copy, make, well
from tools.baddays.turns import Turns

__all__ = ["cut_often", "flip_often"]

WAY_OUT = "restore the newest backup"


def flip_often(folder: Path, dice: Random, turns: Turns) -> Figure:
    """One bit of ``school.db`` in each of so many copies."""
    whole = (make(folder / "whole") / "school.db").read_bytes()

    def damaged(place: int) -> tuple[str, bytes]:
        at, bit = dice.randrange(len(whole)), dice.randrange(8)
        return f"bit {bit} of byte {at}", flipped(whole, at, bit)

    return _seen("a flipped bit of school.db", folder, map(damaged, turns))


def cut_often(folder: Path, dice: Random, turns: Turns) -> Figure:
    """``school.db`` cut to so many lengths; an empty file among them, and one that lacks a single byte."""
    whole = (make(folder / "whole") / "school.db").read_bytes()

    def damaged(place: int) -> tuple[str, bytes]:
        length = (0, len(whole) - 1)[place] if place < 2 else dice.randrange(1, len(whole))
        return f"{length} bytes", whole[:length]

    return _seen("school.db cut short", folder, map(damaged, turns))


def flipped(content: bytes, at: int, bit: int) -> bytes:
    """``content`` with one bit turned."""
    return content[:at] + bytes([content[at] ^ (1 << bit)]) + content[at + 1 :]


def _seen(day: str, folder: Path, damaged: Iterable[tuple[str, bytes]]) -> Figure:
    """Whether each damage is refused at the door or found by the check, and every tenth one restored."""
    wrong, refused, restored, tried = [], 0, 0, 0
    for place, (what, content) in enumerate(damaged):
        here, tried = copy(folder / "whole", folder / "damaged"), place + 1
        (here / "school.db").write_bytes(content)
        try:
            if not well(here):
                wrong.append(f"{what}: nobody noticed")
        except StorageTrouble as trouble:
            refused += 1
            wrong += [] if WAY_OUT in str(trouble) else [f"{what}: no way out was told: {trouble}"]
        if place % 10 == 0:
            restored += 1
            wrong += [f"{what}: {one}" for one in _restored(here)]
    found = tried - refused
    note = f"{refused} refused at the door with the way out, {found} found by the check; {restored} restored"
    return Figure(day, tried, tuple(wrong), note)


def _restored(folder: Path) -> list[str]:
    """Put the last backup in its place; what is wrong with it then."""
    backups.restore_over(backups_in(folder)[0], folder, PASSPHRASE, clock)
    return well(folder)

"""A dying disk: bits that flip and files that are cut, always found, with the last backup as the way out."""

from __future__ import annotations

from pathlib import Path
from random import Random

from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.services import backups
from student_care_desktop.services.folders import backups_in
from tools.baddays.figure import Figure
from tools.baddays.school import PASSPHRASE, clock, copy, make, well

__all__ = ["cut_often", "flip_often"]

WAY_OUT = "restore the newest backup"


def flip_often(folder: Path, dice: Random, times: int) -> Figure:
    """One bit of ``school.db`` in each of so many copies."""
    whole = (make(folder / "whole") / "school.db").read_bytes()
    damaged = []
    for _ in range(times):
        at, bit = dice.randrange(len(whole)), dice.randrange(8)
        damaged.append((f"bit {bit} of byte {at}", flipped(whole, at, bit)))
    return _seen("a flipped bit of school.db", folder, damaged)


def cut_often(folder: Path, dice: Random, times: int) -> Figure:
    """``school.db`` cut to so many lengths; an empty file among them, and one that lacks a single byte."""
    whole = (make(folder / "whole") / "school.db").read_bytes()
    lengths = [0, len(whole) - 1, *(dice.randrange(1, len(whole)) for _ in range(times - 2))]
    return _seen("school.db cut short", folder, [(f"{length} bytes", whole[:length]) for length in lengths])


def flipped(content: bytes, at: int, bit: int) -> bytes:
    """``content`` with one bit turned."""
    return content[:at] + bytes([content[at] ^ (1 << bit)]) + content[at + 1 :]


def _seen(day: str, folder: Path, damaged: list[tuple[str, bytes]]) -> Figure:
    """Whether each damage is refused at the door or found by the check, and every tenth one restored."""
    wrong, refused, restored = [], 0, 0
    for place, (what, content) in enumerate(damaged):
        here = copy(folder / "whole", folder / "damaged")
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
    found = len(damaged) - refused
    note = f"{refused} refused at the door with the way out, {found} found by the check; {restored} restored"
    return Figure(day, len(damaged), tuple(wrong), note)


def _restored(folder: Path) -> list[str]:
    """Put the last backup in its place; what is wrong with it then."""
    backups.restore_over(backups_in(folder)[0], folder, PASSPHRASE, clock)
    return well(folder)

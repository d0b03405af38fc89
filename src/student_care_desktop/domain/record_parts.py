"""The parts of a child's record that can go out with a referral or a hand-over pack, chosen one by one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from student_care_desktop.domain.words import Words, mark

__all__ = ["NOTES", "PARTS", "RESTRICTED_PARTS", "TITLES", "Part", "PartLine", "left_out"]

PARTS: tuple[tuple[str, Words], ...] = (
    ("identity", mark("Part", "Identity: national id, date of birth, sex")),
    ("contact", mark("Part", "Guardian, telephone, address")),
    ("health", mark("Part", "Health")),
    ("growth", mark("Part", "Weight and height")),
    ("learning", mark("Part", "Marks and attendance")),
    ("talents", mark("Part", "Talents and strengths")),
    ("visit", mark("Part", "Home visit")),
    ("screening", mark("Part", "Groups of the screening")),
    ("sheets", mark("Part", "Results of answer sheets")),
    ("case", mark("Part", "Care case: what was done and how it went")),
    ("restricted", mark("Part", "Restricted signs and results")),
    ("notes", mark("Part", "Counselling notes, word for word")),
)
"""In the order of the paper; name, class and age always stand on it."""
RESTRICTED_PARTS = ("restricted", "notes")
"""Never chosen by the program, and only by who may see them."""
NOTES = "notes"
"""Sealed: chosen by the counsellor or the supervisor alone."""
TITLES = dict(PARTS)


@dataclass(frozen=True, slots=True)
class PartLine:
    """One line: what it is, and what stands there in the words of the person who reads it."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """One chosen part of one child's record; ``lines`` is empty where nothing is recorded."""

    key: str
    lines: tuple[PartLine, ...] = ()

    @property
    def title(self) -> Words:
        """What the part is called."""
        return TITLES[self.key]


def left_out(chosen: Collection[str]) -> tuple[str, ...]:
    """The parts that do not go out, in their order."""
    return tuple(key for key, _ in PARTS if key not in chosen)

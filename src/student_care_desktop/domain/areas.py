"""Screening: areas, signs, and the group that the confirmed signs make of a child.

A sign is confirmed by a teacher and by nobody else.  An area is *screened* when a teacher has answered it,
also with "no sign"; until then it is not yet known, and a child with an area not yet known is never called
normal.  How groups are made of ticks stands in :mod:`grouping`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from student_care_desktop.domain.facts import Condition, Fact
from student_care_desktop.domain.words import Words, mark, told

__all__ = [
    "AREA_KEYS", "FLAGS", "GROUPS", "LABELS", "LETTERS", "Area", "Areas", "Group", "Level", "Sign",
    "Suggestion", "Ticks", "signs_by_fact", "suggest",
]

AREA_KEYS = (
    "talent", "study", "health", "economy", "safety", "drugs", "violence", "sexual", "gaming",
    "special_needs", "media", "mental", "travel",
)
"""The areas a school may screen, in the order of the form: eleven, and two that some schools add."""

FLAGS = ("talent", "special_needs")
"""Areas that are no better or worse: the child has it or has it not."""


class Group(StrEnum):
    """The groups, from light to heavy; HIDDEN is what somebody sees who may not see."""

    NORMAL = "normal"
    UNKNOWN = "unknown"
    RISK = "risk"
    PROBLEM = "problem"
    HIDDEN = "–"


GROUPS = (Group.NORMAL, Group.RISK, Group.PROBLEM, Group.UNKNOWN)
"""The groups in the order of tables and charts."""

LABELS: Mapping[Group, Words] = {
    Group.NORMAL: mark("Group", "Normal"),
    Group.RISK: mark("Group", "At risk"),
    Group.PROBLEM: mark("Group", "Problem"),
    Group.UNKNOWN: mark("Group", "Not yet known"),
    Group.HIDDEN: told("–", "–"),
}

LETTERS: Mapping[Group, Words] = {
    Group.NORMAL: mark("GroupLetter", "N"),
    Group.RISK: mark("GroupLetter", "R"),
    Group.PROBLEM: mark("GroupLetter", "P"),
    Group.UNKNOWN: told("–", "–"),
    Group.HIDDEN: told("–", "–"),
}
"""One letter for the cell of a matrix."""


class Level(StrEnum):
    """What a sign means: a risk, a problem, or the flag of its area."""

    RISK = "risk"
    PROBLEM = "problem"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Area:
    """One area of screening."""

    key: str
    title: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One line of the screening form, to be ticked or not.

    ``key`` begins with the area (``study.gpa_low``).  A sign that does not count is noted, but makes no
    group.  ``restricted``: shown only to whoever may see it.  ``urgent``: opens a case at once.
    ``suggested_by``: any of these conditions lets it be suggested.  ``stage`` is ``primary``, ``secondary``
    or empty for both; ``sure`` is one of :data:`norms.SURE`.
    """

    key: str
    area: str
    level: Level
    text: Words
    counts: bool = True
    restricted: bool = False
    urgent: bool = False
    suggested_by: tuple[Condition, ...] = ()
    stage: str = ""
    source: tuple[str, ...] = ()
    sure: str = ""

    def asked_in(self, grade: str) -> bool:
        """Whether the form of ``grade`` (ม.1) has this line."""
        return self.stage in ("", "secondary" if grade.startswith("ม") else "primary")


@dataclass(frozen=True, slots=True)
class Areas:
    """The areas of one version of the form; ``hash`` is the SHA-256 of the file they came from."""

    all: tuple[Area, ...]
    signs: tuple[Sign, ...]
    version: str
    hash: str
    _by_key: Mapping[str, Sign] = field(init=False, repr=False, compare=False)
    _by_area: Mapping[str, tuple[Sign, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_area: dict[str, tuple[Sign, ...]] = {}
        for sign in self.signs:
            by_area[sign.area] = (*by_area.get(sign.area, ()), sign)
        object.__setattr__(self, "_by_key", {sign.key: sign for sign in self.signs})
        object.__setattr__(self, "_by_area", by_area)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the areas, in the order of the form."""
        return tuple(area.key for area in self.all)

    def sign(self, key: str) -> Sign:
        """The sign of ``key``; KeyError where this version has none."""
        return self._by_key[key]

    def of(self, area: str) -> tuple[Sign, ...]:
        """The signs of one area."""
        return self._by_area.get(area, ())

    def private(self, area: str) -> bool:
        """Whether every sign of an area is restricted, so that the area as a whole is."""
        signs = self.of(area)
        return bool(signs) and all(sign.restricted for sign in signs)


@dataclass(frozen=True, slots=True)
class Ticks:
    """What a teacher confirmed of one child: the signs that are there, and the areas that were answered."""

    signs: frozenset[str] = frozenset()
    screened: frozenset[str] = frozenset()

    def with_sign(self, key: str) -> Ticks:
        """The same with one more sign."""
        return Ticks(self.signs | {key}, self.screened)

    def stale(self, areas: Areas) -> frozenset[str]:
        """Signs and areas that this version of the form no longer has: to be shown and asked anew."""
        return (self.signs - areas._by_key.keys()) | (self.screened - set(areas.keys))

    def urgent(self, areas: Areas) -> tuple[Sign, ...]:
        """The confirmed signs for which a case must be opened at once."""
        return tuple(sign for sign in areas.signs if sign.urgent and sign.key in self.signs)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A sign that known facts speak for, with these facts by name; a teacher must confirm it."""

    sign: Sign
    because: tuple[tuple[str, Fact], ...]


def suggest(facts: Mapping[str, Fact], areas: Areas) -> tuple[Suggestion, ...]:
    """The signs that ``facts`` speak for, in the order of the form; it confirms nothing."""
    found = ((sign, _because(sign.suggested_by, facts)) for sign in areas.signs)
    return tuple(Suggestion(sign, because) for sign, because in found if because)


def _because(conditions: Iterable[Condition], facts: Mapping[str, Fact]) -> tuple[tuple[str, Fact], ...]:
    """Every fact that fulfils one of ``conditions``, each named once."""
    return tuple({key: (key, fact) for one in conditions for key, fact in one.found(facts)}.values())


def signs_by_fact(areas: Areas) -> Mapping[str, tuple[Sign, ...]]:
    """Which signs a fact speaks for, by the fact's name as conditions write it."""
    found: dict[str, tuple[Sign, ...]] = {}
    for sign in areas.signs:
        for condition in sign.suggested_by:
            found[condition.fact] = (*found.get(condition.fact, ()), sign)
    return found

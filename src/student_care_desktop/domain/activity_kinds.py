"""Kinds of activity of step 4: those that are offered, and the names of all that a record may bear."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from student_care_desktop.domain.fields import Choice
from student_care_desktop.domain.words import Words, mark

__all__ = ["ALWAYS", "HELP", "MOST", "NO_KINDS", "OTHER", "Kind", "Kinds", "problem_of"]

HELP, OTHER = "help", "other"
ALWAYS = (HELP, OTHER)
"""Kinds that the program itself speaks of: they may be renamed, and are always offered."""

MOST = 40

NO_NAME = mark("ActivityKind", "Every kind of activity needs a name. Nothing was saved.")
TWICE = mark("ActivityKind", "“{name}” stands twice in the list. Nothing was saved.")
TOO_MANY = mark("ActivityKind", "At most {most} kinds of activity can be kept. Nothing was saved.")
NEEDED = mark("ActivityKind", "“{name}” is needed by other pages and stays offered. Nothing was saved.")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of activity; one that is not ``offered`` keeps its name for records that bear it."""

    key: str
    text: Words
    offered: bool = True


@dataclass(frozen=True, slots=True)
class Kinds:
    """The list in use; ``former`` are kinds of earlier lists; ``own``: the school wrote it itself."""

    all: tuple[Kind, ...] = ()
    former: tuple[Kind, ...] = ()
    version: str = ""
    own: bool = False

    @property
    def offered(self) -> tuple[Kind, ...]:
        """Those that a new action may be."""
        return tuple(one for one in self.all if one.offered)

    @property
    def first(self) -> str:
        """The key of the kind that stands first."""
        return next((one.key for one in self.offered), OTHER)

    @property
    def field(self) -> Choice:
        """How the kind of an action is chosen and shown."""
        gone = (*self.former, *(one for one in self.all if not one.offered))
        return Choice(mark("CareAction", "Kind"), options=_pairs(self.offered), former=_pairs(gone))

    def called(self, key: str) -> Words | str:
        """What a kind is called, by the newest list that has it; the key itself where none has."""
        found = (one.text for one in (*self.all, *self.former) if one.key == key)
        return next(found, key)

    def usable(self, key: str) -> str:
        """The key where it is still offered, else that of the others."""
        return key if any(one.key == key for one in self.offered) else OTHER


NO_KINDS = Kinds()
"""What a blank paper needs to know."""


def _pairs(kinds: Iterable[Kind]) -> tuple[tuple[str, Words], ...]:
    return tuple((one.key, one.text) for one in kinds)


def problem_of(kinds: Iterable[Kind]) -> Words | None:
    """Why a list cannot be used."""
    seen: set[str] = set()
    for place, one in enumerate(kinds):
        name = one.text.thai or one.text.text
        if place >= MOST:
            return TOO_MANY.with_(most=MOST)
        if not name.strip():
            return NO_NAME
        if name in seen:
            return TWICE.with_(name=name)
        if one.key in ALWAYS and not one.offered:
            return NEEDED.with_(name=one.text)
        seen.add(name)
    return None

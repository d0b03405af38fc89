"""Ticking the form of one child: every step gives a new marking, and nothing is ticked beforehand.

A suggestion waits until it is confirmed or refused.  An area is answered when something is ticked in it or
when "no sign" was said, and no suggestion of it still waits.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from student_care_desktop.domain.areas import Areas, Sign, Suggestion, Ticks
from student_care_desktop.domain.words import Words, mark

__all__ = ["Marking"]

WAITING = mark("Screen", "{area}: answer the suggestions first, Space for yes, Delete for no.")
OPEN = mark("Screen", "{area}: tick what is there, or say “no sign” (key 0).")


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """What is ticked, what was refused, and the areas in which something was said."""

    areas: Areas
    grade: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    signs: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()
    details: str = ""

    @property
    def suggested(self) -> frozenset[str]:
        """The signs that facts speak for."""
        return frozenset(one.sign.key for one in self.suggestions)

    def lines(self, area: str) -> tuple[Sign, ...]:
        """The lines of an area for a child of this grade, suggestions first; what is ticked is there too."""
        suggested = self.suggested
        asked = [
            sign for sign in self.areas.of(area)
            if sign.asked_in(self.grade) or sign.key in self.signs | suggested
        ]
        return tuple(sorted(asked, key=lambda sign: sign.key not in suggested))

    def waiting(self, area: str) -> tuple[Sign, ...]:
        """The suggestions that are neither confirmed nor refused."""
        keys = self.suggested - self.signs - self.refused
        return tuple(sign for sign in self.areas.of(area) if sign.key in keys)

    def answered(self, area: str) -> bool:
        """Whether the area is screened."""
        return area in self.said and not self.waiting(area)

    def turn(self, key: str) -> Marking:
        """Tick a line, or take its tick away; what was refused or waits is confirmed."""
        area = self.areas.sign(key).area
        if key not in self.signs:
            return replace(
                self, signs=self.signs | {key}, refused=self.refused - {key}, said=self.said | {area}
            )
        left = self.signs - {key}
        said = self.said if self._any(area, left) else self.said - {area}
        return replace(self, signs=left, said=said)

    def refuse(self, key: str) -> Marking:
        """The suggestion is not true of the child; what was never suggested cannot be refused."""
        if key not in self.suggested:
            return self
        unticked = self.turn(key) if key in self.signs else self
        return replace(unticked, refused=self.refused | {key})

    def nothing(self, area: str) -> Marking:
        """There is no sign in this area; not while a suggestion waits for an answer."""
        if self.waiting(area):
            return self
        ticked = {sign.key for sign in self.areas.of(area)} & self.signs
        return replace(
            self, signs=self.signs - ticked, said=self.said | {area},
            refused=self.refused | (ticked & self.suggested),
        )

    def problem(self, areas: Iterable[str]) -> Words | None:
        """The first of ``areas`` that is not answered, and what is missing there."""
        for area in self.areas.all:
            if area.key in areas and not self.answered(area.key):
                return (WAITING if self.waiting(area.key) else OPEN).with_(area=area.title)
        return None

    @property
    def ticks(self) -> Ticks:
        """What is to be kept: an area with a suggestion that waits is not screened yet."""
        return Ticks(self.signs, frozenset(key for key in self.areas.keys if self.answered(key)))

    def _any(self, area: str, signs: Collection[str]) -> bool:
        return any(sign.key in signs for sign in self.areas.of(area))

"""A cell of the rights matrix tried out: a service in the hands of a role, for one child."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from student_care_desktop.catalog.rights import rights
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.people import HOLDERS, Scope
from tests.reach.arguments import calls, ways
from tests.reach.leaks import words_of, written_in
from tests.reach.world import World
from tests.services.test_rights import FUNCTIONS

__all__ = ["HEAD", "OPENS", "Cell", "Outcome"]

HEAD = "care_head"
ALSO: Mapping[str, tuple[str, str]] = {
    "printing.drawn": ("form", "student-record"), "printing.print_form": ("form", "student-record"),
    "answers.sheets_book": ("export", "sheets"),
}
"""What else must be allowed: the form that is printed, the file that goes out."""
OPENS = ("handover.open_pack",)
"""Shows what the person brought along in a closed file, with its passphrase."""
READS_NOTES = ("urgent.notes_of", "protection.read")
"""Bounded by the vault too: the right to ask is wider than the circle of those who can open it."""


@dataclass(frozen=True)
class Outcome:
    """What came of a call: what it gave, what it was refused with, what it wrote and changed.

    ``before`` is the text of the files that lay there already.
    """

    given: object
    error: CareError | None
    arguments: Mapping[str, Any]
    before: str
    files: str
    touched: frozenset[str]

    @property
    def asked(self) -> object:
        """What the caller had already: it can be given back."""
        return self.arguments, self.before

    @property
    def refused(self) -> bool:
        """Whether the person may not do it."""
        return isinstance(self.error, NotAllowed)

    @property
    def shown(self) -> object:
        """All that reached the person."""
        return self.given, self.files, words_of(self.error)


@dataclass(frozen=True)
class Cell:
    """A service in the hands of a role."""

    world: World
    name: str
    role: str

    @property
    def scope(self) -> Scope:
        """How far it reaches, with all that it always needs."""
        return min(rights().scope([self.role], *each) for each in self._needed)

    @property
    def hidden(self) -> frozenset[str]:
        """The kinds of record that the role does not see here."""
        return rights().hidden([self.role], "service", self.name)

    @property
    def _needed(self) -> Sequence[tuple[str, str]]:
        return [("service", self.name), *([ALSO[self.name]] if self.name in ALSO else [])]

    def refuses(self, one: Outcome) -> bool:
        """Whether the role may do it, but not in this way: with names, or without the key of the vault."""
        if one.arguments.get("with_names"):
            return rights().scope([self.role], "export", "summary-with-names") is Scope.NONE
        return self.name in READS_NOTES and self.role not in HOLDERS

    def outcomes(self, aim: str) -> list[Outcome]:
        """What comes of each way to call it for a child, each in the school as it was built."""
        return [self._outcome(aim, way) for way in range(ways(self.name))]

    def refused(self, asked: Mapping[str, Any]) -> bool:
        """Whether the role is refused when it asks for this, and the trace has a line of it."""
        before = len(self.world.refusals())
        _, error = self._called(asked)
        told = self.world.refusals()
        new = told[: len(told) - before]
        return isinstance(error, NotAllowed) and len(new) == 1 and new[0] in [what for _, what in self._needed]

    def _outcome(self, aim: str, way: int = 0) -> Outcome:
        target = self.world.aim(aim)
        asked = calls(self.name, target, way)
        known, seq = written_in(target.folder), self.world.newest()
        found, error = self._called(asked)
        files, touched = written_in(target.folder).replace(known, ""), self.world.touched(seq)
        self.world.put_back()
        return Outcome(found, error, asked, known, files, touched)

    def _called(self, asked: Mapping[str, Any]) -> tuple[object, CareError | None]:
        with self.world.sitting(self.role) as desk:
            try:
                return FUNCTIONS[self.name](desk, **asked), None
            except CareError as refusal:
                return None, refusal

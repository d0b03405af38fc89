"""Stage 2: the systems that the founding document names, and the table standard × system."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.strategy.linkage import LINKS, LinkedSystem, StandardLink
from student_care_desktop.domain.words import Words, mark

__all__ = ["FIVE", "LinkTable", "link_table"]

FIVE: tuple[tuple[str, Words, Words], ...] = (
    ("guidance", mark("LinkedSystem", "Guidance"), mark("LinkedSystem", "Standard of guidance work")),
    (
        "drugs", mark("LinkedSystem", "Drug prevention"),
        mark("LinkedSystem", "White school: prevent, search, treat, watch, manage"),
    ),
    (
        "development", mark("LinkedSystem", "Learner development activities"),
        mark("LinkedSystem", "Guideline of learner development activities, core curriculum"),
    ),
    (
        "environment", mark("LinkedSystem", "Safety of the surroundings"),
        mark("LinkedSystem", "MOE Safety School: prevent, instil, suppress"),
    ),
    (
        "rights", mark("LinkedSystem", "Protection of the rights of children and youth"),
        mark("LinkedSystem", "Child Protection Act"),
    ),
)
"""Key, name, and the standard it usually has."""

_KEYS = tuple(key for key, _ in LINKS)


@dataclass(frozen=True, slots=True)
class LinkTable:
    """The cells by standard and system; a cell that nobody answered is missing, never *none*."""

    standards: tuple[tuple[str, Words], ...]
    systems: tuple[LinkedSystem, ...]
    cells: Mapping[tuple[str, str], StandardLink]

    def cell(self, standard: str, system: LinkedSystem) -> StandardLink:
        """What stands there; an empty one where nothing does."""
        found = self.cells.get((standard, system.id))
        return found or StandardLink(standard=standard, system_id=system.id)

    def counts(self, system: LinkedSystem) -> tuple[int, int, int, int]:
        """Same, partly, none and not answered yet, of all standards."""
        links = [self.cell(key, system).link for key, _ in self.standards]
        same, partly, none = (links.count(key) for key in _KEYS)
        return same, partly, none, len(links) - same - partly - none

    @property
    def answered(self) -> int:
        """Cells with an answer."""
        return sum(len(self.standards) - self.counts(one)[3] for one in self.systems)

    @property
    def all(self) -> int:
        """All cells."""
        return len(self.standards) * len(self.systems)


def link_table(
    standards: Sequence[tuple[str, Words]], systems: Sequence[LinkedSystem], links: Iterable[StandardLink]
) -> LinkTable:
    """The table; a link to a system or standard that is gone is left out."""
    rows, columns = {key for key, _ in standards}, {one.id for one in systems}
    cells = {
        (one.standard, one.system_id): one
        for one in links if one.standard in rows and one.system_id in columns
    }
    return LinkTable(tuple(standards), tuple(systems), cells)

"""Stage 1: what the records tell of problems and needs, and in which order they are taken up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.small_groups import FEWEST, Equation, hidden_cells
from student_care_desktop.domain.strategy.direction import Need
from student_care_desktop.domain.words import Words

__all__ = ["Found", "Part", "by_priority", "few", "hidden_sizes", "told_need"]


@dataclass(frozen=True, slots=True)
class Part:
    """So many of so many: the school in a year, or a grade (``key`` is the year or the grade)."""

    key: str
    size: int
    of: int

    @property
    def share(self) -> float | None:
        """Percent, None where nobody is known."""
        return 100 * self.size / self.of if self.of else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A problem or need that records tell of.

    ``source`` is one of :data:`direction.NEED_SOURCES`, ``what`` what it says as a need, ``where`` the
    records it was counted from.  ``years`` has the year of the cycle first, then those before it on record;
    ``grades`` are parts of :attr:`now`.  ``restricted``: only the school as a whole is counted, and no group
    of fewer than five is told.
    """

    key: str
    source: str
    title: Words
    what: Words
    where: Words
    years: tuple[Part, ...] = ()
    grades: tuple[Part, ...] = ()
    restricted: bool = False

    @property
    def now(self) -> Part | None:
        """The figure of the newest year that has any."""
        return next((one for one in self.years if one.of), None)

    @property
    def change(self) -> float | None:
        """Percent points more than the year before; None where either is not known."""
        known = [one.share for one in self.years[:2]]
        if len(known) < 2 or known[0] is None or known[1] is None:
            return None
        return known[0] - known[1]

    @property
    def telling(self) -> Part | None:
        """The figure that may be written down for all to read."""
        now = self.now
        return None if now is None or (self.restricted and few(now.size)) else now


def few(size: int | None) -> bool:
    """Whether a group is so small that it points at children."""
    return size is not None and 0 < size < FEWEST


def by_priority(needs: Iterable[Need]) -> tuple[Need, ...]:
    """The gravest first: severity times urgency, then the share; what is not judged yet comes last."""
    return tuple(sorted(needs, key=lambda one: (-(one.priority or 0), -(one.share or 0), one.place)))


def told_need(need: Need) -> tuple[int | None, float | None]:
    """Children and percent as a paper may tell them: neither where the group is small."""
    return (None, None) if few(need.size) else (need.size, need.share)


def hidden_sizes(found: Sequence[Found]) -> frozenset[tuple[int, int]]:
    """What a paper hides of a table of findings: row, and column (0 the school, then its grades)."""
    values, sums = {}, list[Equation]()
    for row, one in enumerate(found):
        now = one.now
        if now is None:
            continue
        sizes = [now.size, *(part.size for part in one.grades)]
        values.update({(row, column): size for column, size in enumerate(sizes)})
        if one.grades:
            sums.append(((row, 0), tuple((row, column) for column in range(1, len(sizes)))))
    return frozenset(hidden_cells(values, sums))

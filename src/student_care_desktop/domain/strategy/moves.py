"""What changed for the children: from the group of the first screening of the year to that of the last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from student_care_desktop.domain.areas import Group

__all__ = ["MOVED", "Moves", "moves"]

MOVED = (Group.NORMAL, Group.RISK, Group.PROBLEM)
"""The groups between which a child moves."""
_WEIGHT = {group: at for at, group in enumerate(MOVED)}


@dataclass(frozen=True, slots=True)
class Moves:
    """Children by the group before and after; ``once``: known from one screening alone, so nobody knows."""

    cells: Mapping[tuple[Group, Group], int] = field(default_factory=dict)
    once: int = 0

    def count(self, before: Group, after: Group) -> int:
        """How many went this way."""
        return self.cells.get((before, after), 0)

    def start(self, group: Group) -> int:
        """How many began in a group."""
        return sum(self.count(group, after) for after in MOVED)

    def end(self, group: Group) -> int:
        """How many ended in a group."""
        return sum(self.count(before, group) for before in MOVED)

    @property
    def all(self) -> int:
        """Every child who was screened at least twice."""
        return sum(self.cells.values())

    @property
    def better(self) -> int:
        """How many came into a lighter group."""
        return self._ways(-1)

    @property
    def worse(self) -> int:
        """How many came into a heavier one."""
        return self._ways(1)

    @property
    def same(self) -> int:
        """How many stayed."""
        return self.all - self.better - self.worse

    def _ways(self, sign: int) -> int:
        return sum(
            count for (before, after), count in self.cells.items()
            if sign * (_WEIGHT[after] - _WEIGHT[before]) > 0
        )


def moves(groups: Iterable[Sequence[Group]]) -> Moves:
    """The moves of children, each with the groups of the year in order; what is not known is no group."""
    cells: Counter[tuple[Group, Group]] = Counter()
    once = 0
    for each in groups:
        known = [group for group in each if group in MOVED]
        if len(known) > 1:
            cells[known[0], known[-1]] += 1
        else:
            once += len(known)
    return Moves(dict(cells), once)

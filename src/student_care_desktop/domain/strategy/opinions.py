"""What those concerned think of the indicators: by group and of all, with means and counts of verdicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.strategy.agreement import (
    STAKEHOLDER_GROUPS,
    VERDICTS,
    AgreedIndicator,
    Opinion,
)
from student_care_desktop.domain.strategy.means import Mean, mean_of

__all__ = ["Heard", "OpinionRow", "key_of", "opinion_rows"]


@dataclass(frozen=True, slots=True)
class Heard:
    """What a group, or all together, think of one indicator."""

    suitable: Mean
    feasible: Mean
    verdicts: Mapping[str, int]
    """How many said use, adjust and drop; all three stand there."""
    people: int

    @property
    def clear(self) -> str:
        """The verdict of more than half of those who gave one; empty where there is none."""
        given = sum(self.verdicts.values())
        return next((key for key, count in self.verdicts.items() if 2 * count > given), "")


@dataclass(frozen=True, slots=True)
class OpinionRow:
    """One indicator: what each group thinks, in the order of the groups, and all of them."""

    indicator: AgreedIndicator
    groups: Mapping[str, Heard]
    whole: Heard


def opinion_rows(
    indicators: Sequence[AgreedIndicator], opinions: Sequence[Opinion]
) -> tuple[OpinionRow, ...]:
    """A row for each indicator.

    The group that is written down with an opinion counts, so what somebody said stays when the person is
    taken off the list.
    """
    return tuple(
        _row(one, [said for said in opinions if said.indicator == key_of(one)]) for one in indicators
    )


def key_of(one: AgreedIndicator) -> str:
    """By what an opinion names an indicator; the school's own by its name."""
    return one.indicator or one.name[:40]


def _row(one: AgreedIndicator, said: Sequence[Opinion]) -> OpinionRow:
    keys = [key for key, _ in STAKEHOLDER_GROUPS]
    groups = {key: _heard([each for each in said if each.group == key]) for key in keys}
    return OpinionRow(one, groups, _heard(said))


def _heard(said: Sequence[Opinion]) -> Heard:
    given = Counter(one.verdict for one in said if one.verdict)
    return Heard(
        mean_of(one.suitable for one in said), mean_of(one.feasible for one in said),
        {key: given[key] for key, _ in VERDICTS}, len(said),
    )

"""What is known of each indicator: the figure of the records, and beside it what the committee judged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.indicators import LEVELS, Figure, IndicatorSet, Standard
from student_care_desktop.domain.strategy.cycles import Evidence
from student_care_desktop.domain.strategy.evaluation import Rating
from student_care_desktop.domain.strategy.means import Mean, mean_of

__all__ = ["Judged", "StandardLine", "below", "by_standard", "judged", "rate", "snapshot"]


@dataclass(frozen=True, slots=True)
class Judged:
    """An indicator: its figure now, and the committee's rating; neither stands in for the other."""

    figure: Figure
    rating: Rating | None = None
    papers: tuple[str, ...] = ()
    """The names of the papers and pictures that were gathered for it."""

    @property
    def judged_level(self) -> int | None:
        """The level that people gave."""
        return self.rating.level if self.rating else None

    @property
    def level(self) -> int | None:
        """The level that counts where one is wanted: the committee's, else that of the figure."""
        return self.judged_level or self.figure.level

    @property
    def moved(self) -> bool:
        """Whether the figure has changed since the committee judged it."""
        rating = self.rating
        if rating is None or rating.level is None:
            return False
        return (rating.numerator, rating.denominator) != snapshot(self.figure)

    @property
    def below(self) -> bool:
        """Whether the figure misses its target; of what only people judge, a level under the target."""
        if self.figure.met is not None:
            return not self.figure.met
        wanted = self.figure.target if self.figure.indicator.by_hand else LEVELS[2]
        return self.judged_level is not None and self.judged_level < wanted


@dataclass(frozen=True, slots=True)
class StandardLine:
    """A standard with its indicators; the means of both kinds of level are told apart."""

    standard: Standard
    items: tuple[Judged, ...]

    @property
    def by_figure(self) -> Mean:
        """Of the levels that the figures make."""
        return mean_of(one.figure.level for one in self.items)

    @property
    def by_people(self) -> Mean:
        """Of the levels that the committee gave."""
        return mean_of(one.judged_level for one in self.items)


def snapshot(figure: Figure) -> tuple[float | None, float | None]:
    """Numerator and denominator as a rating keeps them; None for what is not measured."""
    return (figure.numerator, figure.denominator) if figure.measured else (None, None)


def judged(
    figures: Iterable[Figure], ratings: Iterable[Rating], evidence: Iterable[Evidence] = ()
) -> tuple[Judged, ...]:
    """Every figure with its rating and the names of its evidence."""
    given = {one.indicator: one for one in ratings}
    papers: defaultdict[str, list[str]] = defaultdict(list)
    for one in evidence:
        papers[one.indicator].append(one.name)
    return tuple(Judged(one, given.get(one.key), tuple(papers[one.key])) for one in figures)


def rate(found: Judged, level: int | None, words: str, evidence: str, by: Rating) -> Rating:
    """The rating of this indicator with these words; a new level keeps the figure that was seen with it.

    ``by`` says who judges, and on which day.
    """
    old = found.rating or Rating(indicator=found.figure.key)
    if (level, words, evidence) == (old.level, old.judgement, old.evidence):
        return old
    made = replace(old, level=level, judgement=words, evidence=evidence, by=by.by, day=by.day)
    if level == old.level and found.rating:
        return made
    numerator, denominator = snapshot(found.figure)
    return replace(made, numerator=numerator, denominator=denominator)


def by_standard(indicators: IndicatorSet, found: Sequence[Judged]) -> tuple[StandardLine, ...]:
    """The standards in their order, without those that have no indicator in use."""
    lines = [
        StandardLine(one, tuple(each for each in found if each.figure.indicator.standard == one.key))
        for one in indicators.standards
    ]
    return tuple(line for line in lines if line.items)


def below(found: Iterable[Judged]) -> tuple[Judged, ...]:
    """What misses its target, the lowest level first: where the suggestions come from."""
    return tuple(sorted((one for one in found if one.below), key=lambda one: one.level or 0))

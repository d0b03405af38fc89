"""What each level of an indicator means, in words made from its limits; what was decided, in effect."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.indicator_words import number, value_words
from student_care_desktop.domain.indicators import LEVELS, Indicator, IndicatorSet
from student_care_desktop.domain.strategy import evaluation
from student_care_desktop.domain.strategy.agreement import AgreedIndicator
from student_care_desktop.domain.words import Words, mark

__all__ = ["Span", "agreed_set", "level_texts", "spans"]

FROM, BELOW = mark("LevelText", "{low} and above"), mark("LevelText", "below {low}")
BETWEEN = mark("LevelText", "{low} to below {high}")
UP_TO, OVER = mark("LevelText", "no more than {high}"), mark("LevelText", "more than {high}")
OVER_TO = mark("LevelText", "more than {low}, no more than {high}")
EXACTLY = mark("LevelText", "exactly {low}")
_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Span:
    """From where to where a level reaches; None is without end.

    Where more is better ``low`` belongs to it and ``high`` does not; where less is better the other way.
    """

    level: int
    low: float | None
    high: float | None
    rising: bool = True

    def holds(self, value: float) -> bool:
        """Whether a value lies in it."""
        if self.rising:
            return (self.low is None or value >= self.low) and (self.high is None or value < self.high)
        return (self.low is None or value > self.low) and (self.high is None or value <= self.high)


def spans(indicator: Indicator) -> tuple[Span, ...]:
    """The five levels of an indicator that is measured, the highest first; nothing where people judge it."""
    if len(indicator.limits) != len(LEVELS) - 1:
        return ()
    rising, edges = indicator.better == "higher", (None, *indicator.limits, None)
    pairs = [(edges[at], edges[at + 1]) for at in range(len(LEVELS))]
    found = [
        Span(level, *(pair if rising else pair[::-1]), rising)
        for level, pair in zip(LEVELS, pairs, strict=True)
    ]
    return tuple(reversed(found))


def level_texts(indicator: Indicator) -> tuple[Words, ...]:
    """What level 5, 4, 3, 2 and 1 mean; what people judge is called by the names of the levels."""
    if not (found := spans(indicator)):
        return tuple(name for _, name in evaluation.LEVELS)
    return tuple(_told(indicator, one) for one in found)


def _told(indicator: Indicator, span: Span) -> Words:
    low, high = (_limit(indicator, one) for one in (span.low, span.high))
    if not span.rising:
        words = OVER_TO if span.low is not None and span.high is not None else UP_TO
        return words.with_(low=low, high=high) if span.high is not None else OVER.with_(high=low)
    if span.low is None:
        return BELOW.with_(low=high)
    if span.high is not None:
        return BETWEEN.with_(low=low, high=high)
    full = indicator.unit == "percent" and span.low >= _WHOLE
    return (EXACTLY if full else FROM).with_(low=low)


def _limit(indicator: Indicator, value: float | None) -> Words | str:
    """A limit with its %, else the number alone: its unit stands with the target."""
    if value is None:
        return ""
    return value_words(indicator, value) if indicator.unit == "percent" else number(value)


def agreed_set(indicators: IndicatorSet, agreed: Sequence[AgreedIndicator]) -> IndicatorSet:
    """The school's indicators with what was decided: left out, taken up again, or with another target.

    What nobody decided on, and what the school wrote itself, changes nothing.
    """
    decided = {one.indicator: one for one in agreed if one.indicator and one.decision}
    changed = tuple(
        _decided(one, decided[one.key]) if one.key in decided else one for one in indicators.indicators
    )
    return replace(indicators, indicators=changed)


def _decided(indicator: Indicator, agreed: AgreedIndicator) -> Indicator:
    if agreed.decision == "drop":
        return replace(indicator, dropped=True)
    target = indicator.target if agreed.target is None else agreed.target
    return replace(indicator, dropped=False, target=target)

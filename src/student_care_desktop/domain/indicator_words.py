"""A figure in words: 98.7%, 46.06 hours, or not measured; on the screen, on paper and in commands alike."""

from __future__ import annotations

from student_care_desktop.domain.indicators import LEVEL_NAMES, Figure, Indicator
from student_care_desktop.domain.words import Words, mark, told

__all__ = ["NOT_MEASURED", "change_words", "level_words", "number", "over", "value_words"]

NOT_MEASURED = mark("Figure", "not measured")
PERCENT = mark("Figure", "{value}%")
WITH_UNIT = mark("Figure", "{value} {measure}")
LEVEL = mark("Figure", "level {value}")
LEVEL_NAMED = mark("Figure", "{level} {name}")
NO_LEVEL = told("–", "–")
MORE, LESS = mark("Figure", "{value} more than last year"), mark("Figure", "{value} less than last year")
SAME = mark("Figure", "as last year")


def number(value: float) -> str:
    """With as many decimals as it has, and commas: 1,250 · 98.7 · 3.05."""
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def value_words(indicator: Indicator, value: float | None) -> Words:
    """A value, a target or a limit of this indicator; None says that nothing was measured."""
    if value is None:
        return NOT_MEASURED
    if indicator.unit == "percent":
        return PERCENT.with_(value=number(value))
    if indicator.unit == "level":
        return LEVEL.with_(value=number(value))
    return WITH_UNIT.with_(value=number(value), measure=indicator.measure or "")


def over(figure: Figure) -> str:
    """What was counted over what: 592/600; a dash where nothing was measured."""
    return f"{figure.numerator:,}/{figure.denominator:,}" if figure.measured else "–"


def level_words(figure: Figure) -> Words:
    """4 Very good; a dash without a level."""
    if figure.level is None:
        return NO_LEVEL
    return LEVEL_NAMED.with_(level=figure.level, name=LEVEL_NAMES[figure.level - 1])


def change_words(figure: Figure) -> Words | None:
    """How it moved since the year before; None where that is not known."""
    if figure.change is None:
        return None
    if figure.change == 0:
        return SAME
    return (MORE if figure.change > 0 else LESS).with_(value=number(abs(figure.change)))

"""Figures of indicators as people read them."""

from __future__ import annotations

from student_care_desktop.domain.indicators import Figure
from student_care_desktop.domain.words import Words, mark

__all__ = ["amount", "counted_of", "target_of", "value_of"]

PERCENT = mark("Strategy board", "{value}%")
PLAIN = mark("Strategy board", "{value} {unit}")
LEVEL = mark("Strategy board", "level {value}")
COUNTED = mark("Strategy board", "{numerator}/{denominator}")
NOTHING = mark("Strategy board", "not measured")


def amount(value: float) -> str:
    """Without a needless decimal."""
    return f"{value:,.10g}"


def _said(figure: Figure, value: float) -> Words:
    one = figure.indicator
    if one.measure:
        return PLAIN.with_(value=amount(value), unit=one.measure)
    return (PERCENT if one.unit == "percent" else LEVEL).with_(value=amount(value))


def value_of(figure: Figure) -> Words:
    """The value with its unit; what no record feeds is not measured, never a figure."""
    return NOTHING if figure.value is None else _said(figure, figure.value)


def target_of(figure: Figure) -> Words:
    """What is to be reached."""
    return _said(figure, figure.target)


def counted_of(figure: Figure) -> Words | None:
    """What was counted over what."""
    if not figure.measured:
        return None
    return COUNTED.with_(numerator=f"{figure.numerator:,}", denominator=f"{figure.denominator:,}")

"""The table of the indicators: what was counted, value, target, level; Enter opens the list behind a line."""

from __future__ import annotations

from student_care_desktop.domain.indicator_words import over, value_words
from student_care_desktop.domain.indicators import Figure
from student_care_desktop.domain.words import mark
from student_care_desktop.ui.tables import Align, Column, Ink

__all__ = ["COLUMNS", "EMPTY", "NAME"]

NAME = mark("Strategy board", "Indicators")
EMPTY = mark("Strategy board", "Nothing is measured by these.")
_WHOLE, _LEVELS = 100, 5


def _share(figure: Figure) -> float | None:
    """How full the bar is: the percent, or else the level."""
    if figure.value is None:
        return None
    percent = figure.indicator.unit == "percent"
    return figure.value / _WHOLE if percent else (figure.level or 0) / _LEVELS


def _tone(figure: Figure) -> str:
    return "good" if figure.met else "warn"


COLUMNS: tuple[Column[Figure], ...] = (
    Column(
        key="standard", heading=mark("Strategy board", "Std."), value=lambda one: one.indicator.standard,
        width=58, ink=Ink.SOFT,
    ),
    Column(key="title", heading=mark("Strategy board", "Indicator"), value=lambda one: one.indicator.title),
    Column(
        key="counted", heading=mark("Strategy board", "Counted"), value=over, width=104,
        align=Align.MIDDLE, order=lambda one: (one.numerator, one.denominator),
    ),
    Column(
        key="bar", heading=mark("Strategy board", "Result"), value=_share, ink=Ink.BAR, tone=_tone, width=150,
        show=lambda value, say: "", order=lambda one: (one.value is not None, one.value or 0), found=False,
    ),
    Column(
        key="value", heading=mark("Strategy board", "Value"), width=112,
        value=lambda one: value_words(one.indicator, one.value), align=Align.MIDDLE,
        ink=Ink.STRONG, order=lambda one: (one.value is not None, one.value or 0),
    ),
    Column(
        key="target", heading=mark("Strategy board", "Target"), width=92,
        value=lambda one: value_words(one.indicator, one.target),
        align=Align.MIDDLE, order=lambda one: one.target,
    ),
    Column(
        key="level", heading=mark("Strategy board", "Level"), value=lambda one: one.level, width=110,
        align=Align.MIDDLE, ink=Ink.DOTS,
    ),
)

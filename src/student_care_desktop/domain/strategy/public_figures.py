"""Figures of a year as they may leave the school: nothing points at fewer than five children."""

from __future__ import annotations

from collections.abc import Mapping

from student_care_desktop.domain.indicator_words import NOT_MEASURED, value_words
from student_care_desktop.domain.indicators import Figure
from student_care_desktop.domain.small_groups import FEWEST, HIDDEN, Equation, hidden_cells
from student_care_desktop.domain.strategy.moves import MOVED, Moves
from student_care_desktop.domain.tables import Place
from student_care_desktop.domain.words import Words, mark

__all__ = ["exact", "public_moves", "public_value"]

AT_LEAST = mark("Public", "at least {value}%")
AT_MOST = mark("Public", "at most {value}%")
_WHOLE, _YES, _NO = (0, 0), (0, 1), (0, 2)
_STEP = 5
"""Percent in which a bound is told."""
_OF_CHILDREN = ("enrollment", "student")
"""Kinds of record that say that a number counts children."""


def exact(figure: Figure) -> bool:
    """Whether the value itself may be told: neither those who count nor the rest are one to four."""
    if not figure.measured:
        return False
    if figure.indicator.unit == "percent":
        return not _hidden(figure)
    if figure.indicator.unit == "count":
        counts = any(kind in figure.indicator.records for kind in _OF_CHILDREN)
        return not (counts and 0 < figure.numerator < FEWEST)
    return figure.denominator >= FEWEST


def _hidden(figure: Figure) -> bool:
    rest = figure.denominator - figure.numerator
    values = {_WHOLE: figure.denominator, _YES: figure.numerator, _NO: rest}
    return bool(hidden_cells(values, [(_WHOLE, (_YES, _NO))]))


def public_value(figure: Figure) -> Words:
    """The value; instead of one that would give few children away a bound that leaves room for five."""
    if not figure.measured:
        return NOT_MEASURED
    if exact(figure):
        return value_words(figure.indicator, figure.value)
    if figure.indicator.unit != "percent" or figure.denominator < 2 * FEWEST:
        return HIDDEN
    if figure.numerator >= FEWEST:
        low = 100 * (figure.denominator - FEWEST) // figure.denominator // _STEP * _STEP
        return AT_LEAST.with_(value=low)
    high = -(-100 * FEWEST // (figure.denominator * _STEP)) * _STEP
    return AT_MOST.with_(value=high)


def public_moves(moves: Moves) -> Mapping[Place, int | None]:
    """The table from-to with its sums, row 3 and column 3; None is hidden, and no sum gives it away."""
    last, values = len(MOVED), dict[Place, int]()
    for at, before in enumerate(MOVED):
        values[at, last], values[last, at] = moves.start(before), moves.end(before)
        values |= {(at, to): moves.count(before, after) for to, after in enumerate(MOVED)}
    values[last, last] = moves.all
    shut = hidden_cells(values, list(_sums(last)))
    return {place: None if place in shut else value for place, value in values.items()}


def _sums(last: int) -> list[Equation]:
    across = [((at, last), tuple((at, to) for to in range(last))) for at in range(last + 1)]
    down = [((last, to), tuple((at, to) for at in range(last))) for to in range(last + 1)]
    return [*across, *down]

"""Strengths, weaknesses, opportunities and threats: a plain list, or weighed, with the school's position."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from student_care_desktop.domain.documents import (
    Bullets,
    Cell,
    Column,
    Facts,
    Heading,
    Paragraph,
    Part,
    Table,
)
from student_care_desktop.domain.strategy.direction import ASPECTS, SIDES, Factor
from student_care_desktop.domain.strategy.potential import Potential, potential
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.strategy.agreed import empty_rows

__all__ = ["swot"]

NO, FACTOR = mark("StagePaper", "No."), mark("Factor", "Factor")
ASPECT = mark("StagePaper", "Aspect")
WEIGHT, SCORE = mark("StagePaper", "Weight"), mark("StagePaper", "Score")
WEIGHED = mark("StagePaper", "Weight × score")
SUM = mark("StagePaper", "Sum")
POSITION = mark("StagePaper", "Position of the school")
NO_POSITION = mark("StagePaper", "There is no position yet, for the weights do not allow one:")
INSIDE = mark("StagePaper", "Within: strengths minus weaknesses")
OUTSIDE = mark("StagePaper", "Around: opportunities minus threats")
PLACE = mark("StagePaper", "Field")


def swot(factors: Sequence[Factor], *, blank: bool) -> Iterator[Part]:
    """The four sides; a school that weighs gets its sums and its position, or why it has none."""
    told = potential(factors)
    for key, title in SIDES:
        yield Heading(title, 2)
        yield _side([one for one in factors if one.side == key], told, key, blank=blank)
    if not told.used:
        return
    yield Heading(POSITION, 2)
    if told.problems:
        yield Paragraph(NO_POSITION)
        yield Bullets(told.problems)
    else:
        yield Facts(((INSIDE, _signed(told.inside)), (OUTSIDE, _signed(told.outside)), (PLACE, told.place)))


def _signed(value: float | None) -> str:
    return "–" if value is None else f"{value:+.2f}"


def _side(factors: Sequence[Factor], told: Potential, key: str, *, blank: bool) -> Table:
    aspects = any(one.aspect for one in factors)
    columns: tuple[Column, ...] = (Column(NO, 0.5, "middle"), Column(FACTOR, 5))
    if aspects:
        columns += (Column(ASPECT, 2),)
    if told.used:
        columns += (
            Column(WEIGHT, 0.8, "right"), Column(SCORE, 0.8, "middle"), Column(WEIGHED, 1.3, "right"),
        )
    rows = tuple(_row(place, one, aspects, told.used) for place, one in enumerate(factors, start=1))
    total: tuple[Cell, ...] = ()
    if told.used and factors:
        weights = sum(one.weight or 0.0 for one in factors)
        total = ("", SUM, *(("",) if aspects else ()), weights, "", told.sums.get(key))
    return Table(columns, rows or empty_rows(columns, blank=blank), total=total)


def _row(place: int, one: Factor, aspects: bool, weighed: bool) -> tuple[Cell, ...]:
    row: tuple[Cell, ...] = (place, one.text)
    if aspects:
        row += (dict(ASPECTS).get(one.aspect, ""),)
    if weighed:
        both = one.weight is not None and one.score is not None
        row += (one.weight, one.score, (one.weight or 0) * (one.score or 0) if both else None)
    return row

"""Stage 3: what its pages begin with, what was heard of each indicator, and what was decided in effect.

What is offered are lines that are not kept yet; only those come that the page does not have.
"""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.catalog.measures import ready_measures
from student_care_desktop.domain.indicators import Indicator, IndicatorSet
from student_care_desktop.domain.school import Staff
from student_care_desktop.domain.strategy.agreement import (
    AgreedIndicator,
    Measure,
    Opinion,
    Trainee,
    Training,
)
from student_care_desktop.domain.strategy.levels import agreed_set, level_texts
from student_care_desktop.domain.strategy.opinions import OpinionRow, opinion_rows
from student_care_desktop.domain.words import Say
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.own_indicators import indicators_in, keep_indicators
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.storage.units import Reading

__all__ = [
    "carry_decisions", "hours_in", "hours_of_staff", "offered_indicators", "offered_measures", "opinions",
    "opinions_in",
]


@service
def offered_indicators(desk: Desk) -> tuple[AgreedIndicator, ...]:
    """The indicators of the school that the page does not have, with what each level means."""
    with access.looking(desk) as look:
        kept = rows_of(look, AgreedIndicator, cycle_in(look, desk.year).id)
        there = {one.indicator for one in kept}
        used = indicators_in(look).used
    return tuple(_agreed(one, desk.say) for one in used if one.key not in there)


def _agreed(one: Indicator, say: Say) -> AgreedIndicator:
    five, four, three, two, lowest = (say(words) for words in level_texts(one))
    return AgreedIndicator(
        indicator=one.key, name=say(one.title), standard=one.standard, target=one.target, level_5=five,
        level_4=four, level_3=three, level_2=two, level_1=lowest,
    )


@service
def offered_measures(desk: Desk, *, work: bool = False) -> tuple[Measure, ...]:
    """Ready measures of which the year has none of the same name; ``work``: standards of operation."""
    with access.looking(desk) as look:
        there = {one.title for one in rows_of(look, Measure, cycle_in(look, desk.year).id)}
    found = [
        Measure(kind=one.kind, title=desk.say(one.title), text=desk.say(one.text))
        for one in ready_measures() if (one.kind == "work") == work
    ]
    return tuple(one for one in found if one.title not in there)


@service
def opinions(desk: Desk) -> tuple[OpinionRow, ...]:
    """What each group, and all together, think of each indicator of the year."""
    with access.looking(desk) as look:
        return opinions_in(look, cycle_in(look, desk.year).id)


def opinions_in(look: Reading, cycle_id: str) -> tuple[OpinionRow, ...]:
    """The same inside an open look."""
    agreed, said = rows_of(look, AgreedIndicator, cycle_id), rows_of(look, Opinion, cycle_id)
    return opinion_rows(agreed, said)


@service
def carry_decisions(desk: Desk) -> IndicatorSet:
    """Put what was decided into the school's own indicators: targets changed, others left out.

    CareError says which target makes no sense; then nothing is changed.
    """
    with access.looking(desk) as look:
        agreed = rows_of(look, AgreedIndicator, cycle_in(look, desk.year).id)
        wanted = agreed_set(indicators_in(look), agreed)
    return keep_indicators(desk, wanted)


@service
def hours_of_staff(desk: Desk) -> tuple[tuple[Staff, float], ...]:
    """Who of the staff took part in trainings of the year, and how many hours; the most first."""
    with access.looking(desk) as look:
        return hours_in(desk, look)


def hours_in(desk: Desk, look: Reading) -> tuple[tuple[Staff, float], ...]:
    """The same inside an open look."""
    cycle = cycle_in(look, desk.year)
    held = {one.id: one for one in rows_of(look, Training, cycle.id)}
    people = {one.id: one for one in look.all(Staff)}
    return _hours(rows_of(look, Trainee, cycle.id), held, people)


def _hours(
    there: Sequence[Trainee], held: dict[str, Training], people: dict[str, Staff]
) -> tuple[tuple[Staff, float], ...]:
    """The hours of the training count where none of a person's own are written."""
    sums: dict[str, float] = {}
    for one in there:
        training = held.get(one.training_id)
        if training is not None and one.staff_id in people:
            hours = training.hours if one.hours is None else one.hours
            sums[one.staff_id] = sums.get(one.staff_id, 0.0) + (hours or 0.0)
    return tuple(sorted(((people[key], hours) for key, hours in sums.items()), key=lambda one: -one[1]))

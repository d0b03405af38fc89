"""The figures of a real school: each worked out once more by plain loops, each the length of its list."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from math import floor
from statistics import fmean, median

import pytest

from student_care_desktop.catalog.indicators import shipped_indicators
from student_care_desktop.domain.drill import Behind
from student_care_desktop.domain.indicators import Figure
from student_care_desktop.services import boards, cases, indicators, outcomes, screening, summaries
from student_care_desktop.services.desk import Desk
from tests.services.plain_counts import NOBODY, PLAIN, Plain, Records

KEYS = [one.key for one in shipped_indicators().indicators if one.count]
NOT_THERE = ("aq_fit", "iq_fit", "mq_fit", "nutrition_fit")
"""What the demonstration school has no record of."""
BY_OTHERS = ("poor_helped",)
"""Compared with the table that counts the same: a household's income is no plain loop."""


@pytest.fixture(scope="module")
def records(town: Desk) -> Records:
    return Records(town)


@pytest.fixture(scope="module")
def found(town: Desk) -> dict[str, Figure]:
    return {one.key: one for one in indicators.figures(town)}


def named(line: Behind) -> str:
    """What a line is about, as the plain loops name it."""
    if line.student_id and line.place not in ("refer",) and not (line.place == "solve" and line.thing[0] == "case"):  # type: ignore[index]
        return line.student_id
    if line.place in ("refer", "solve"):
        return str(line.thing[1])  # type: ignore[index]
    return str(line.thing) if line.place == "conference" else line.class_name or line.name


def value_of(unit: str, yes: int, no: int, amounts: list[float]) -> float | None:
    """The value, worked out in another way than the program does."""
    if unit == "percent":
        return floor(Fraction(1000 * yes, yes + no) + Fraction(1, 2)) / 10 if yes + no else None
    if unit == "count":
        return float(yes) if yes + no else None
    if not amounts:
        return None
    return round((fmean(amounts) if unit == "mean" else median(amounts)) + 1e-9, 2)


def test_every_count_has_its_plain_loop() -> None:
    assert {*PLAIN, *NOT_THERE, *BY_OTHERS} == set(KEYS)


@pytest.mark.parametrize("key", [*PLAIN, *NOT_THERE])
def test_the_list_holds_exactly_those_whom_plain_loops_find(
    town: Desk, records: Records, found: dict[str, Figure], key: str
) -> None:
    plain: Plain = PLAIN[key](records) if key in PLAIN else NOBODY
    behind, figure = indicators.behind(town, key), found[key]
    assert Counter(map(named, behind.counted)) == Counter(plain[0])
    assert Counter(map(named, behind.missing)) == Counter(plain[1])
    assert (figure.numerator, figure.denominator) == (len(plain[0]), len(plain[0]) + len(plain[1]))
    assert figure.value == value_of(figure.indicator.unit, len(plain[0]), len(plain[1]), plain[2])
    assert (behind.figure.numerator, behind.figure.value) == (figure.numerator, figure.value)


@pytest.mark.parametrize("key", KEYS)
def test_each_list_is_as_long_as_its_number_and_names_whom_it_is_about(
    town: Desk, found: dict[str, Figure], key: str
) -> None:
    behind, figure = indicators.behind(town, key), found[key]
    assert len(behind.counted) == figure.numerator
    assert len(behind.counted) + len(behind.missing) == figure.denominator
    for line in (*behind.counted, *behind.missing):
        assert town.say(line.about)
        assert line.class_name or line.name or line.place == "conference" or key == "stages_signed"


def test_the_figures_are_those_of_the_board(town: Desk, found: dict[str, Figure]) -> None:
    rooms = boards.boards(town)
    for key, column in (("visited", "visit"), ("voiced", "voice"), ("took_part", "activities")):
        done = sum(board.tally(column).done for board in rooms)
        assert (key, found[key].numerator) == (key, done)
    every = [row for round_ in (1, 2, 3) for board in boards.boards(town, round_=round_) for row in board.rows]
    assert found["screened"].numerator == len({row.child.student.id for row in every if row.screened.known})
    whole = [row for board in rooms for row in board.rows if not row.missing]
    assert found["recorded"].numerator == len(whole)
    needy = [row for board in rooms for row in board.rows if row.group.value in ("risk", "problem")]
    assert found["risk_with_case"].denominator == len(needy)
    assert found["recorded"].denominator == sum(len(board.rows) for board in rooms)


def test_the_figures_are_those_of_the_lists_of_cases_and_the_outcomes(town: Desk, found: dict[str, Figure]) -> None:
    waiting = {one.child.student.id for one in cases.waiting(town)}
    assert {one.student_id for one in indicators.behind(town, "help_fits").missing} == waiting
    groups = [row.groups.overall.group.value for row in screening.screened(town, None, 1)]
    assert found["screened_again"].denominator == sum(one in ("risk", "problem") for one in groups)
    bars = {bar.key: len(bar.lines) for bar in outcomes.outcomes(town).help}
    assert found["helped_soon"].numerator == bars["week"] + bars["fortnight"] + bars["month"]
    assert found["helped_soon"].denominator == sum(bars.values())


def test_the_figures_are_those_of_the_summary(town: Desk, found: dict[str, Figure]) -> None:
    tables = {one.key: one for one in summaries.summary(town).tables}

    def total(table: str, heading: str) -> object:
        at = [str(one.label) for one in tables[table].columns].index(heading)
        cell = tables[table].rows[-1].cells[at]
        return getattr(cell, "value", cell)

    assert total("progress", "Home visit") == found["visited"].numerator
    assert total("progress", "Screening") == found["screened"].numerator
    assert total("progress", "Talked with") == found["talked"].numerator
    assert total("poverty", "In need") == found["poor_helped"].denominator
    assert total("leaving", "Dropped out") == found["dropped_out"].numerator


def test_what_was_agreed_with_those_concerned_is_in_force(found: dict[str, Figure]) -> None:
    assert "tools_ready" not in found, "the school of the demonstration leaves it out this year"
    assert (found["gpa"].target, found["attends"].target) == (2.6, 95.0)


def test_the_panels_are_five_values_and_five_parts_of_the_definition(town: Desk, found: dict[str, Figure]) -> None:
    panels = indicators.panels(town)
    assert [one.kind.part for one in panels] == ["value"] * 5 + ["definition"] * 5
    for panel in panels:
        assert panel.figures
        assert all(found[one.key] == one for one in panel.figures)
        assert panel.figures[0].key == panel.kind.lead
    known = next(one for one in panels if one.kind.key == "self_known")
    assert {one.key for one in known.unmeasured} == {"iq_fit", "mq_fit", "aq_fit"}
    assert known.lead is not None
    assert known.lead.key == "eq_fit"


def test_what_no_record_feeds_is_not_measured_and_never_a_number(found: dict[str, Figure]) -> None:
    for key in (*NOT_THERE, "plan_ready", "leader_support"):
        one = found[key]
        assert (one.value, one.level, one.measured, one.met) == (None, None, False, None), key
        assert (one.numerator, one.denominator) == (0, 0), key

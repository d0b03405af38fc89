"""Levels from limits, opinions by group, decisions in effect, seats of the teams, the calendar as pictures."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from student_care_desktop.catalog.calendar import usual_year
from student_care_desktop.catalog.indicators import shipped_indicators
from student_care_desktop.catalog.measures import ready_measures
from student_care_desktop.catalog.teams import usual_teams
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.indicators import Indicator, level_of
from student_care_desktop.domain.strategy.agreement import MEASURE_KINDS, AgreedIndicator, Opinion
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.strategy.levels import agreed_set, level_texts, spans
from student_care_desktop.domain.strategy.opinions import opinion_rows
from student_care_desktop.domain.strategy.planning import CalendarItem, Duty
from student_care_desktop.domain.strategy.seating import GradePeople, Person, Seat, seated
from student_care_desktop.domain.strategy.year_calendar import chart_of, month_notes, months_of
from student_care_desktop.domain.strategy.year_papers import number_of
from student_care_desktop.domain.words import english, told

THAI = tongue("th")
MEASURED = [one for one in shipped_indicators().indicators if one.limits]
DAY = dt.date(2025, 6, 2)


def _named(key: str) -> Indicator:
    found = shipped_indicators().named(key)
    assert found
    return found


@given(st.sampled_from(MEASURED), st.floats(0, 200, allow_nan=False))
def test_every_value_lies_in_one_span_which_is_its_level(indicator: Indicator, value: float) -> None:
    holding = [span.level for span in spans(indicator) if span.holds(value)]
    assert holding == [level_of(indicator, value)]


@pytest.mark.parametrize(
    ("key", "texts"),
    [
        ("passed_all", ["90% ขึ้นไป", "80% แต่ไม่ถึง 90%", "70% แต่ไม่ถึง 80%", "60% แต่ไม่ถึง 70%", "ต่ำกว่า 60%"]),
        ("gpa", ["3 ขึ้นไป", "2.75 แต่ไม่ถึง 3", "2.5 แต่ไม่ถึง 2.75", "2 แต่ไม่ถึง 2.5", "ต่ำกว่า 2"]),
    ],
)
def test_levels_in_words_say_the_limits(key: str, texts: list[str]) -> None:
    assert [THAI(words) for words in level_texts(_named(key))] == texts


def test_less_is_better_and_a_whole_hundred_are_told_so() -> None:
    falling = replace(_named("gpa"), better="lower", limits=(7.0, 3.0, 1.0, 0.0))
    assert [english(words) for words in level_texts(falling)] == [
        "no more than 0", "more than 0, no more than 1", "more than 1, no more than 3",
        "more than 3, no more than 7", "more than 7",
    ]
    full = replace(_named("passed_all"), limits=(70.0, 80.0, 90.0, 100.0))
    assert english(level_texts(full)[0]) == "exactly 100%"


def test_what_people_judge_has_the_names_of_the_levels() -> None:
    judged = next(one for one in shipped_indicators().indicators if one.by_hand)
    assert spans(judged) == ()
    assert len({english(words) for words in level_texts(judged)}) == 5


def test_decisions_change_targets_leave_out_and_take_up_again() -> None:
    shipped = shipped_indicators()
    agreed = (
        AgreedIndicator(indicator="gpa", decision="adjust", target=2.6),
        AgreedIndicator(indicator="attends", decision="drop", target=1),
        AgreedIndicator(indicator="happy", target=3), AgreedIndicator(name="ของโรงเรียน", decision="use"),
    )
    found = agreed_set(shipped, agreed)
    assert found.named("gpa") == replace(_named("gpa"), target=2.6)
    assert found.named("attends") is None
    assert found.named("happy") == _named("happy")
    again = agreed_set(found, (AgreedIndicator(indicator="attends", decision="use"),))
    assert again.named("attends") == _named("attends")


def test_means_by_group_and_of_all_and_the_verdict_of_more_than_half() -> None:
    one = AgreedIndicator(indicator="gpa")
    said = (
        Opinion(stakeholder_id="a", group="parents", indicator="gpa", suitable=5, feasible=4, verdict="use"),
        Opinion(stakeholder_id="", group="parents", indicator="gpa", suitable=4, verdict="use"),
        Opinion(stakeholder_id="c", group="board", indicator="gpa", suitable=1, feasible=2, verdict="drop"),
        Opinion(stakeholder_id="c", group="board", indicator="happy", suitable=1, verdict="drop"),
    )
    row = opinion_rows([one], said)[0]
    assert str(row.groups["parents"].suitable.mean) == "4.50"
    assert str(row.groups["parents"].feasible.mean) == "4.00"
    assert str(row.whole.suitable.mean) == "3.33"
    assert row.groups["students"].people == 0
    assert row.groups["students"].suitable.mean is None
    assert dict(row.whole.verdicts) == {"use": 2, "adjust": 0, "drop": 1}
    assert row.whole.clear == "use"
    assert opinion_rows([one], said[:1] + said[2:3])[0].whole.clear == ""


PRINCIPAL = Person("p", "นางหนึ่ง", "ผู้อำนวยการโรงเรียน", ("principal",))
DEPUTY = Person("d", "นายสอง", "รองผู้อำนวยการ", ("deputy",))
HEAD = Person("h", "นางสาม", "หัวหน้างานระบบดูแลช่วยเหลือนักเรียน", ("care_head", "guidance"))
TEACHER = Person("t", "นายสี่", "ครู")


def _seated(people: list[Person], grades: list[GradePeople]) -> tuple[Duty, ...]:
    usual = usual_teams()
    return seated(usual.seats, people, grades, usual.duties, THAI)


def test_one_person_sits_in_several_teams_and_once_in_each() -> None:
    found = _seated([PRINCIPAL, DEPUTY, HEAD], [GradePeople("ม.1", (HEAD,), (HEAD, TEACHER))])
    heads = [(one.team, one.grade) for one in found if one.staff_id == "h"]
    assert heads == [("lead", ""), ("coordinate", ""), ("work", "ม.1")]
    chair = next(one for one in found if one.team == "lead")
    assert (chair.name, chair.post) == ("นางหนึ่ง", "ประธานกรรมการ")
    assert [one.name for one in found if one.team == "work"] == ["นางสาม", "นายสี่"]


def test_each_team_says_what_it_does_once() -> None:
    grades = [GradePeople("ม.1", (), (TEACHER,)), GradePeople("ม.2", (), (TEACHER,))]
    found = _seated([PRINCIPAL], grades)
    assert [one.team for one in found if one.duty] == ["lead", "coordinate", "work"]


def test_seats_that_nobody_is_found_for_stand_open() -> None:
    found = _seated([], [])
    assert next(one.post for one in found if one.team == "lead") == "ประธานกรรมการ"
    assert {one.staff_id for one in found} == {""}
    assert "ผู้แทนผู้ปกครอง" in [one.name for one in found]


def test_only_the_first_is_asked_where_one_is_wanted() -> None:
    seat = Seat(team="lead", post=told("ประธาน", "Chair"), posts=("ครู",), first=True)
    people = [TEACHER, replace(TEACHER, key="u", name="นายห้า")]
    assert [one.name for one in seated((seat,), people, (), {}, THAI)] == ["นายสี่"]


def test_the_chart_reaches_to_all_lines_and_follows_the_steps() -> None:
    items = [
        CalendarItem(name="ข", serves="care_2", starts=DAY, ends=DAY),
        CalendarItem(name="ก", serves="care_1", starts=dt.date(2025, 4, 1), ends=dt.date(2025, 5, 1)),
        CalendarItem(name="ค"),
    ]
    chart = chart_of(items, dt.date(2025, 5, 16), dt.date(2026, 3, 31))
    assert [row.label for row in chart.rows] == ["ก", "ข", "ค"]
    assert (chart.start, chart.end) == (dt.date(2025, 4, 1), dt.date(2026, 3, 31))


def test_a_long_line_is_told_where_it_begins_and_ends_a_short_one_on_its_days() -> None:
    short = CalendarItem(name="สั้น", starts=DAY, ends=dt.date(2025, 6, 5))
    long = CalendarItem(name="ยาว", starts=DAY, ends=dt.date(2025, 8, 29))
    assert months_of([short, long]) == [dt.date(2025, 6, 1), dt.date(2025, 8, 1)]
    notes = list(month_notes([short, long], dt.date(2025, 6, 1)))
    assert [(note.day, note.end) for note in notes] == [(DAY, short.ends), (DAY, None)]
    assert months_of([CalendarItem(name="ไม่มีวัน")]) == []


def test_numbers_of_orders_stand_with_commas_between_them() -> None:
    sign = StageSign(number=" 12/2568, 13/2568 ")
    assert [number_of(sign, place) for place in range(3)] == ["12/2568", "13/2568", ""]
    assert number_of(None, 0) == ""


def test_what_ships_is_whole() -> None:
    assert {one.kind for one in ready_measures()} == {key for key, _ in MEASURE_KINDS} - {"other"}
    assert all(THAI(one.title) and THAI(one.text) for one in ready_measures())
    assert set(usual_teams().duties) == {"lead", "coordinate", "work"}
    assert len(usual_year()) > 10

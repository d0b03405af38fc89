"""Visits to classes: planned at once, the gaps of a class filled in, found, answered by its own teacher."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.school import Adviser, Classroom, Term
from student_care_desktop.domain.strategy.supervision import Supervision
from student_care_desktop.domain.words import english, mark
from student_care_desktop.services import access, doors, history, school, today
from student_care_desktop.services.clock import clock
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy import stages, supervising
from tests.fixtures.people import DAY

EDIT = mark("Test", "Edit")


@pytest.fixture
def town(village: Desk) -> Desk:
    """The village before anybody was supervised."""
    with access.changing(village, EDIT) as unit:
        unit.remove_all(unit.all(Supervision))
    return village


def _planned(desk: Desk) -> tuple[Supervision, ...]:
    found: tuple[Supervision, ...] = supervising.plan_visits(desk, "นายนิเทศ ใจดี").answers["calendar"]
    return found


def _rooms(desk: Desk) -> list[Classroom]:
    with access.looking(desk) as look:
        return look.all(Classroom, year_id=desk.year.id)


def test_every_class_is_planned_twice_on_weekdays_without_a_line_typed(town: Desk) -> None:
    desk = town
    rows = _planned(desk)
    pairs = sorted((one.classroom_id, one.round) for one in rows)
    assert pairs == sorted((room.id, round_) for room in _rooms(desk) for round_ in (1, 2))
    days = [one.day for one in rows]
    assert all(day is not None and day.weekday() < 5 for day in days)
    with access.looking(desk) as look:
        terms = {one.number: one for one in look.all(Term, year_id=desk.year.id)}
    for one in rows:
        term = terms[one.round or 0]
        assert term.starts is not None
        assert term.ends is not None
        assert one.day is not None
        assert term.starts < one.day <= term.ends
    assert _planned(desk) == rows


def test_what_is_planned_already_stays_and_only_the_rest_is_proposed(town: Desk) -> None:
    desk, room = town, _rooms(town)[0]
    own = Supervision(classroom_id=room.id, round=1, day=dt.date(2025, 6, 2), topic="โฮมรูม")
    stages.keep_page(desk, "strategy_6", "calendar", (own,), done=False)
    rows = _planned(desk)
    assert [one.topic for one in rows if one.classroom_id == room.id and one.round == 1] == ["โฮมรูม"]
    assert len(rows) == 2 * len(_rooms(desk))


def test_a_class_without_adviser_is_visited_too(town: Desk) -> None:
    desk, room = town, _rooms(town)[0]
    with access.changing(desk, EDIT) as unit:
        unit.remove_all(unit.all(Adviser, classroom_id=room.id))
    mine = [one for one in _planned(desk) if one.classroom_id == room.id]
    assert [(one.round, one.teacher) for one in mine] == [(1, ""), (2, "")]
    assert supervising.walk_through(desk, mine[0].id).lines


def test_the_gaps_of_a_class_are_those_of_its_children_and_stay_as_they_were(town: Desk) -> None:
    desk = town
    visit = _planned(desk)[0]
    told = supervising.walk_through(desk, visit.id)
    seen = next(one for one in told.lines if one.indicator == "visited")
    assert seen.gap is not None
    assert seen.gap[1] - seen.gap[0] == len(seen.missing)
    assert {one.class_name for one in seen.missing} <= {told.class_name}
    lines = [replace(one, found=True, level=4) for one in told.lines]
    done = supervising.keep_findings(desk, replace(visit, good="ดี", next_day=dt.date(2025, 12, 9)), lines)
    assert (done.state, done.day) == ("done", visit.day if visit.day and visit.day <= desk.today else desk.today)
    assert json.loads(done.gaps)["visited"] == list(seen.gap)
    again = supervising.walk_through(desk, visit.id)
    assert [(one.gap, one.level) for one in again.lines if one.indicator == "visited"] == [(seen.gap, 4)]
    last = history.last(desk)
    assert last
    history.take_back(desk, last.id)
    assert supervising.walk_through(desk, visit.id).visit.state == "planned"


def test_the_next_day_and_levels_must_make_sense(town: Desk) -> None:
    desk = town
    visit = _planned(desk)[0]
    for wrong in (replace(visit, next_day=dt.date(2024, 1, 1)), replace(visit, round=99)):
        with pytest.raises(CareError):
            supervising.keep_findings(desk, wrong, ())
    assert supervising.walk_through(desk, visit.id).visit == visit


def test_two_supervisors_at_one_visit_lose_nothing(town: Desk) -> None:
    desk = town
    visit = _planned(desk)[0]
    lines = supervising.walk_through(desk, visit.id).lines
    supervising.keep_findings(desk, replace(visit, good="ของคนแรก"), lines, visit)
    with pytest.raises(CareError):
        supervising.keep_findings(desk, replace(visit, good="ของคนที่สอง"), lines, visit)
    assert supervising.walk_through(desk, visit.id).visit.good == "ของคนแรก"


def test_the_teacher_answers_for_her_own_class_alone(town: Desk, tmp_path: Path) -> None:
    desk = town
    rows = _planned(desk)
    for one in rows:
        supervising.keep_findings(desk, replace(one, advice="เยี่ยมบ้านให้ครบ"), ())
    desk.close()
    teacher = doors.unlock(tmp_path / "village", "demo", clock(DAY), english, "homeroom")
    mine = {one.id for one in school.classes(teacher)}
    own = supervising.visits(teacher)
    assert {one.visit.classroom_id for one in own} == mine
    said = supervising.reply(teacher, own[0].visit.id, "จะเยี่ยมให้ครบภายในเดือนนี้")
    assert (said.state, said.replied, said.advice) == ("replied", teacher.today, "เยี่ยมบ้านให้ครบ")
    other = next(one for one in rows if one.classroom_id not in mine)
    with pytest.raises((CareError, NotAllowed)):
        supervising.reply(teacher, other.id, "ของห้องอื่น")
    with pytest.raises(NotAllowed):
        supervising.keep_findings(teacher, own[0].visit, ())
    teacher.close()


def test_nothing_is_answered_before_the_visit_or_with_empty_words(town: Desk) -> None:
    desk = town
    visit = _planned(desk)[0]
    with pytest.raises(CareError):
        supervising.reply(desk, visit.id, "ตอบก่อน")
    supervising.keep_findings(desk, visit, ())
    with pytest.raises(CareError):
        supervising.reply(desk, visit.id, "  ")
    assert supervising.walk_through(desk, visit.id).visit.reply == ""


def test_the_words_of_the_supervisor_leave_the_reply_as_it_is(town: Desk) -> None:
    desk = town
    visit = supervising.keep_findings(desk, _planned(desk)[0], ())
    supervising.reply(desk, visit.id, "รับทราบ")
    kept = supervising.keep_findings(desk, replace(visit, advice="เพิ่มเติม"), ())
    assert (kept.reply, kept.advice, kept.state) == ("รับทราบ", "เพิ่มเติม", "replied")


def test_today_tells_the_head_of_visits_due_and_the_teacher_of_answers_due(town: Desk, tmp_path: Path) -> None:
    desk = town
    rows = _planned(desk)
    due = [one for one in rows if one.day and one.day <= desk.today]
    told = [one for one in today.day(desk).matters if one.kind == "supervision"]
    assert {one.classroom_id for one in due} <= {one.classroom_id for one in told}
    for one in due:
        supervising.keep_findings(desk, one, ())
    left = [one.due for one in today.day(desk).matters if one.kind == "supervision"]
    assert all(day and day > desk.today for day in left)
    desk.close()
    teacher = doors.unlock(tmp_path / "village", "demo", clock(DAY), english, "homeroom")
    mine = {one.id for one in school.classes(teacher)}
    waits = [one for one in today.day(teacher).matters if one.kind == "supervision"]
    assert {one.classroom_id for one in waits} == mine & {one.classroom_id for one in due}
    for visit in supervising.visits(teacher):
        if visit.visit.state == "done":
            supervising.reply(teacher, visit.visit.id, "รับทราบ")
    assert not [one for one in today.day(teacher).matters if one.kind == "supervision"]
    teacher.close()

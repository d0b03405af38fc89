"""The cycle of a year: pages kept, taken up from last year, two at one page, a year that is over, taken back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.strategy.agreement import Opinion, Stakeholder
from student_care_desktop.domain.strategy.carrying import a_year_later, carried
from student_care_desktop.domain.strategy.cycles import Cycle, StageSign
from student_care_desktop.domain.strategy.direction import Need, Policy
from student_care_desktop.domain.strategy.linkage import LinkedSystem, StandardLink
from student_care_desktop.domain.strategy.planning import Goal, Project
from student_care_desktop.domain.strategy.supervision import Supervision
from student_care_desktop.services import access, doors, history, school
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy import rows, stages
from tests.fixtures.school import Clock

ONE, TWO = Need(source="learners", text="เรียนไม่ทัน"), Need(source="community", text="อบายมุขใกล้โรงเรียน")


def _needs(desk: Desk, *kept: Need, was: tuple[Need, ...] | None = None) -> tuple[Need, ...]:
    done = stages.keep_page(desk, "strategy_1", "needs", kept, was, done=True)
    found: tuple[Need, ...] = done.answers["needs"]
    return found


def test_an_empty_year_has_seven_stages_with_nothing_done(desk: Desk) -> None:
    found = stages.stages(desk)
    assert [one.key for one in found] == [f"strategy_{at}" for at in range(1, 8)]
    assert {one.done for one in found} == {0}
    assert found[0].answers["needs"] == ()


def test_a_page_is_kept_in_order_without_its_empty_lines_and_is_taken_back(desk: Desk) -> None:
    kept = _needs(desk, TWO, Need(), ONE)
    assert [(row.place, row.text) for row in kept] == [(1, TWO.text), (2, ONE.text)]
    assert stages.stage(desk, "strategy_1").done == 1
    last = history.last(desk)
    assert last
    history.take_back(desk, last.id)
    assert stages.stage(desk, "strategy_1").answers["needs"] == ()
    assert stages.stage(desk, "strategy_1").done == 0


def test_keeping_the_same_again_leaves_no_trace(desk: Desk) -> None:
    kept = _needs(desk, ONE)
    before = len(history.changes(desk))
    _needs(desk, *kept, was=kept)
    assert len(history.changes(desk)) == before


def test_two_at_one_page_lose_nothing(desk: Desk) -> None:
    seen = _needs(desk, ONE, TWO)
    theirs = _needs(desk, replace(seen[0], severity=5), seen[1], was=seen)
    mine = (seen[0], replace(seen[1], urgency=4))
    both = _needs(desk, *mine, was=seen)
    assert [(row.severity, row.urgency) for row in both] == [(5, None), (None, 4)]
    with pytest.raises(CareError):
        _needs(desk, replace(seen[0], severity=1), seen[1], was=seen)
    assert stages.stage(desk, "strategy_1").answers["needs"][0].severity == theirs[0].severity


def test_a_line_that_cannot_stand_is_named_and_nothing_is_kept(desk: Desk) -> None:
    with pytest.raises(CareError) as wrong:
        _needs(desk, ONE, replace(TWO, severity=9))
    assert "2" in desk.say(wrong.value.words)
    assert stages.stage(desk, "strategy_1").answers["needs"] == ()


def test_the_direction_is_one_record_for_the_year(desk: Desk) -> None:
    seen = stages.stage(desk, "strategy_1").cycle
    done = stages.keep_page(
        desk, "strategy_1", "direction", replace(seen, vision="เด็กทุกคนมีคนดูแล"), seen, done=True
    )
    again = stages.stage(desk, "strategy_1").cycle
    assert (done.cycle.vision, again.vision) == ("เด็กทุกคนมีคนดูแล",) * 2
    with pytest.raises(CareError):
        stages.keep_page(desk, "strategy_1", "direction", replace(seen, vision="อื่น"), seen, done=True)


def test_last_year_is_a_start_with_new_ids_and_no_results(desk: Desk) -> None:
    old = _needs(desk, replace(ONE, size=12, of=40, severity=3))
    stages.keep_page(desk, "strategy_1", "policies", (Policy(name="พาน้องกลับมาเรียน", year=2568),), done=True)
    assert stages.last_year(desk, "strategy_1", "needs") is None
    doors.add_year(desk, desk.year.number + 1)
    doors.choose_year(desk, desk.year.number + 1)
    (offered,) = stages.last_year(desk, "strategy_1", "needs")
    assert (offered.text, offered.size, offered.severity) == (ONE.text, None, None)
    assert offered.id != old[0].id
    assert stages.stage(desk, "strategy_1").answers["needs"] == ()
    _needs(desk, offered)
    assert stages.stage(desk, "strategy_1").answers["needs"][0].text == ONE.text


def test_a_year_that_is_over_is_closed_until_it_is_opened_again(desk: Desk, time: Clock) -> None:
    _needs(desk, ONE)
    time.forward(60 * 24 * 400)
    assert stages.stage(desk, "strategy_1").over
    with pytest.raises(CareError):
        _needs(desk, ONE, TWO)
    stages.reopen(desk)
    assert len(_needs(desk, TWO)) == 1
    assert stages.stage(desk, "strategy_1").cycle.reopened == desk.today


def test_signing_needs_a_name_and_a_day_and_is_stale_after_a_change(desk: Desk, time: Clock) -> None:
    with pytest.raises(CareError):
        stages.sign_stage(desk, "strategy_1", StageSign(by="", day=desk.today))
    first = stages.sign_stage(desk, "strategy_1", StageSign(by="ผอ. ใจดี", day=desk.today))
    second = stages.sign_stage(desk, "strategy_1", StageSign(by="ผอ. ใจงาม", day=desk.today))
    assert first.sign
    assert second.sign
    assert second.sign.id == first.sign.id
    assert not second.stale
    time.forward(60 * 24 * 2)
    _needs(desk, ONE)
    assert stages.stage(desk, "strategy_1").stale


def test_what_pointed_to_a_row_that_is_gone_goes_or_stays_without_it(desk: Desk) -> None:
    with access.changing(desk, stages.REOPEN.with_(year=1)) as unit:
        cycle = Cycle(year_id=desk.year.id)
        unit.put(cycle)
        goal, system = Goal(cycle_id=cycle.id, text="ก"), LinkedSystem(cycle_id=cycle.id, name="แนะแนว")
        person = Stakeholder(cycle_id=cycle.id, name="ผู้แทน", group="parents")
        unit.put_all([goal, system, person])
        unit.put_all([
            Project(cycle_id=cycle.id, name="ข", goal_id=goal.id),
            StandardLink(cycle_id=cycle.id, standard="1.1", system_id=system.id, link="same"),
            Opinion(cycle_id=cycle.id, stakeholder_id=person.id, group="parents", suitable=4),
        ])
    with access.changing(desk, stages.REOPEN.with_(year=1)) as unit:
        for kind, row in ((Goal, goal), (LinkedSystem, system), (Stakeholder, person)):
            rows.put_rows(unit, kind, cycle.id, (), (row,))
    with access.looking(desk) as look:
        assert look.first(Project).goal_id == ""  # type: ignore[union-attr]
        assert look.all(StandardLink) == []
        (opinion,) = look.all(Opinion)
    assert (opinion.stakeholder_id, opinion.group, opinion.suitable) == ("", "parents", 4)


def test_days_of_last_year_move_on_by_a_year() -> None:
    assert a_year_later(dt.date(2024, 2, 29)) == dt.date(2025, 2, 28)
    (again,) = carried([Project(name="ก", starts=dt.date(2025, 5, 16), spent=10.0, state="done")])
    assert (again.starts, again.spent, again.state) == (dt.date(2026, 5, 16), None, "planned")


def test_what_was_found_in_another_class_is_not_for_its_neighbour(desk: Desk) -> None:
    rooms = school.classes(desk)[:2]
    visits = tuple(Supervision(classroom_id=room.id, round=1, topic=room.name) for room in rooms)
    stages.keep_page(desk, "strategy_6", "calendar", visits, done=True)
    assert len(stages.stage(desk, "strategy_6").answers["calendar"]) == 2
    desk.account = Account(name="homeroom", roles=("homeroom",), classes=(rooms[1].id,))
    (mine,) = stages.stage(desk, "strategy_6").answers["calendar"]
    assert mine.classroom_id == rooms[1].id
    desk.account = Account(name="nurse", roles=("nurse",))
    assert stages.stage(desk, "strategy_6").answers["calendar"] == ()

"""Indicators on a school that tests write into: nothing yet, half a year, who may see whom, the own copy."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.catalog.indicators import shipped_indicators
from student_care_desktop.domain.cases import CareAction, CareCase
from student_care_desktop.domain.class_life import Meeting, MeetingGuest
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.health import Economy
from student_care_desktop.domain.indicators import Figure, Indicator
from student_care_desktop.domain.learning import Scholarship
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.promotion import Talk
from student_care_desktop.domain.referrals import Referral
from student_care_desktop.domain.school import Adviser, Year
from student_care_desktop.domain.sheets import DONE, Sheet, UrgentCase
from student_care_desktop.domain.strategy.agreement import AgreedIndicator, Stakeholder, Trainee, Training
from student_care_desktop.domain.strategy.cycles import Cycle, StageSign
from student_care_desktop.domain.strategy.linkage import SafetySpot
from student_care_desktop.domain.strategy.planning import Project
from student_care_desktop.domain.strategy.supervision import Supervision
from student_care_desktop.domain.students import Enrollment, Measurement
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.words import mark, told
from student_care_desktop.services import access, doors, history, indicators, own_indicators, school
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.growth import load_growth
from tests.fixtures.school import row_of
from tests.services.plain_counts import PLAIN, Records
from tests.services.test_cases import screen
from tests.services.test_growth import sd_lines, written

WHY = mark("Test", "Try")
DAY = dt.date(2025, 7, 1)


def put(desk: Desk, *records: object) -> None:
    with access.changing(desk, WHY) as unit:
        unit.put_all(records)  # type: ignore[arg-type]


def figure(desk: Desk, key: str, year: Year | None = None) -> Figure:
    return next(one for one in indicators.figures(desk, year) if one.key == key)


def told_of(one: Figure) -> tuple[int, int, float | None, int | None]:
    return one.numerator, one.denominator, one.value, one.level


def place(desk: Desk, number: str = "70001") -> str:
    return row_of(desk, number).enrollment.id


def visit(desk: Desk, number: str, how: str = "home") -> HomeVisit:
    child = row_of(desk, number).student
    return HomeVisit(student_id=child.id, year_id=desk.year.id, day=DAY, how=how, status="done")


def as_role(desk: Desk, role: str, room: str = "ม.1/1") -> Desk:
    desk.account = Account(name=role, roles=(role,), classes=(school.find_class(desk, room).id,), grades=("ม.1",))
    desk.store.who = role
    return desk


def test_a_school_without_children_has_no_figure_at_all(bare_desk: Desk) -> None:
    found = indicators.figures(bare_desk)
    assert len(found) == len(shipped_indicators().indicators)
    assert {told_of(one) for one in found} == {(0, 0, None, None)}
    assert {one.trend for one in found} == {""}
    assert all(panel.lead is None and panel.unmeasured == panel.figures for panel in indicators.panels(bare_desk))
    for one in found:
        behind = indicators.behind(bare_desk, one.key)
        assert (behind.counted, behind.missing) == ((), ())


def test_before_anybody_has_begun_duties_are_0_and_results_are_not_measured(desk: Desk) -> None:
    found = {one.key: told_of(one) for one in indicators.figures(desk)}
    for key in ("recorded", "visited", "screened", "talked", "voiced", "weighed"):
        assert found[key] == (0, 6, 0.0, 1), key
    for key in ("risk_with_case", "referral_answered", "parents_met", "gpa", "happy", "points_kept", "took_part",
                "activity_hours", "sdq_normal", "iq_fit", "first_act_days", "partners", "conferences", "visited_home"):
        assert found[key] == (0, 0, None, None), key
    assert found["dropped_out"] == (0, 6, 0.0, 5)


def test_half_a_year_counts_what_is_there(desk: Desk) -> None:
    put(desk, visit(desk, "70001"), visit(desk, "70002", "phone"), Talk(enrollment_id=place(desk), day=DAY))
    assert told_of(figure(desk, "visited")) == (2, 6, 33.3, 1)
    assert told_of(figure(desk, "visited_home")) == (1, 2, 50.0, 2)
    assert told_of(figure(desk, "talked")) == (1, 6, 16.7, 1)
    assert told_of(figure(desk, "screened_again")) == (0, 0, None, None), "nobody was screened again yet"
    missing = indicators.behind(desk, "visited").missing
    assert [(one.place, one.thing) for one in missing][:1] == [("know", (missing[0].student_id, 1))]


def test_a_draft_is_not_done(desk: Desk) -> None:
    put(desk, replace(visit(desk, "70001"), status="draft"), CareCase(enrollment_id=place(desk), area="study"))
    screen(desk, "70001", "study.gpa_low")
    assert figure(desk, "visited").numerator == 0
    assert told_of(figure(desk, "risk_with_case")) == (0, 1, 0.0, 1)
    put(desk, CareCase(enrollment_id=place(desk), area="economy", number="1/2568", opened=DAY))
    assert told_of(figure(desk, "risk_with_case")) == (1, 1, 100.0, 5)
    assert told_of(figure(desk, "help_fits")) == (0, 1, 0.0, 1), "the case answers another area"


def test_who_has_left_counts_no_more(desk: Desk) -> None:
    put(desk, visit(desk, "70001"))
    with access.looking(desk) as look:
        enrollment = look.get(Enrollment, place(desk))
    assert enrollment
    put(desk, replace(enrollment, status="dropped_out", left=dt.date(2025, 10, 1)))
    assert told_of(figure(desk, "visited")) == (0, 5, 0.0, 1)
    assert told_of(figure(desk, "dropped_out")) == (1, 6, 1.0, 4)
    assert [one.number for one in indicators.behind(desk, "dropped_out").counted] == ["70001"]


def test_a_class_without_adviser_and_one_with_too_many_children(desk: Desk) -> None:
    assert told_of(figure(desk, "classes_advised")) == (3, 4, 75.0, 2), "three teachers for four classes"
    lines = indicators.behind(desk, "classes_advised")
    assert len(lines.missing) == 1
    with access.changing(desk, WHY) as unit:
        unit.remove_all(unit.all(Adviser))
    assert told_of(figure(desk, "classes_advised")) == (0, 4, 0.0, 1)
    assert len(indicators.figures(desk)) == len(shipped_indicators().indicators)


def test_a_parent_who_came_twice_is_one_child(desk: Desk) -> None:
    room = school.find_class(desk, "ม.1/1")
    first, second = (Meeting(classroom_id=room.id, term=term, day=DAY, status="done") for term in (1, 2))
    draft = Meeting(classroom_id=school.find_class(desk, "ม.1/9").id, term=1)
    guests = [MeetingGuest(meeting_id=one.id, enrollment_id=place(desk), came=True) for one in (first, second)]
    not_held = MeetingGuest(meeting_id=draft.id, enrollment_id=place(desk, "70004"), came=True)
    put(desk, first, second, draft, *guests, not_held)
    assert told_of(figure(desk, "parents_met")) == (1, 6, 16.7, 1)


def test_what_the_management_of_the_year_says(desk: Desk) -> None:
    keys = ("stages_signed", "projects_done", "supervised", "training_hours", "stakeholders_came", "spots_mended")
    assert {told_of(figure(desk, key)) for key in keys} == {(0, 0, None, None)}
    cycle, other = Cycle(year_id=desk.year.id), Cycle(year_id=doors.add_year(desk, 2567).id)
    one, two, *_ = school.classes(desk)
    first, second, _ = school.staff(desk)
    course = Training(cycle_id=cycle.id, topic="SDQ", hours=6)
    put(
        desk, cycle, other, course,
        *(StageSign(cycle_id=cycle.id, stage=key, day=DAY) for key in ("strategy_1", "strategy_4")),
        StageSign(cycle_id=cycle.id, stage="strategy_5"), StageSign(cycle_id=other.id, stage="strategy_6", day=DAY),
        *(Project(cycle_id=cycle.id, name=f"P{at}", state=state) for at, state in enumerate(("done", "running", "stopped"))),
        *(Supervision(cycle_id=cycle.id, classroom_id=one.id, state=state) for state in ("done", "replied", "planned")),
        *(Supervision(cycle_id=cycle.id, classroom_id=two.id, state=state) for state in ("done", "planned")),
        Trainee(cycle_id=cycle.id, training_id=course.id, staff_id=first.id),
        Trainee(cycle_id=cycle.id, training_id=course.id, staff_id=second.id, hours=3.5),
        Stakeholder(cycle_id=cycle.id, name="ก", group="parents", invited=True, came=True),
        Stakeholder(cycle_id=cycle.id, name="ข", group="board", invited=True), Stakeholder(cycle_id=cycle.id, name="ค"),
        SafetySpot(cycle_id=cycle.id, where="สระน้ำ", mended=DAY), SafetySpot(cycle_id=cycle.id, where="บันได"),
    )
    records = Records(desk)
    found = {one.key: told_of(one)[:3] for one in indicators.figures(desk)}
    assert [found[key] for key in keys] == [
        (2, 7, 28.6), (1, 2, 50.0), (1, 4, 25.0), (2, 3, 4.75), (1, 2, 50.0), (1, 2, 50.0),
    ]
    for key in keys:
        plain, behind = PLAIN[key](records), indicators.behind(desk, key)
        names = [sorted(line.name or line.class_name for line in some) for some in (behind.counted, behind.missing)]
        assert names == [sorted(plain[0]), sorted(plain[1])], key


def test_a_result_without_a_norm_is_no_measurement(desk: Desk) -> None:
    sheet = Sheet(enrollment_id=place(desk), instrument="iq", informant="student", status=DONE, scores='{"total":104}')
    put(desk, sheet)
    assert told_of(figure(desk, "iq_fit")) == (0, 0, None, None)
    put(desk, replace(sheet, bands='{"total":"above"}'))
    assert told_of(figure(desk, "iq_fit")) == (1, 1, 100.0, 5)
    put(desk, replace(sheet, bands='{"total":"below"}'))
    assert told_of(figure(desk, "iq_fit")) == (0, 1, 0.0, 1)


def test_weight_is_judged_by_the_table_of_the_school_alone(desk: Desk, tmp_path: Path) -> None:
    people = [row_of(desk, number).student for number in ("70001", "70002", "70003")]
    for child, weight in zip(people, (35.0, 29.0, 60.0), strict=True):
        put(desk, Measurement(student_id=child.id, day=desk.today, weight_kg=weight, height_cm=140))
    put(desk, Measurement(student_id=people[0].id, day=DAY, weight_kg=29, height_cm=140))
    put(desk, Measurement(student_id=row_of(desk, "70004").student.id, day=DAY.replace(year=2024), weight_kg=35, height_cm=140))
    assert told_of(figure(desk, "weighed")) == (3, 6, 50.0, 1)
    assert told_of(figure(desk, "nutrition_fit")) == (0, 0, None, None)
    load_growth(desk, written(tmp_path, *sd_lines()))
    assert told_of(figure(desk, "nutrition_fit")) == (1, 3, 33.3, 1)
    assert [one.number for one in indicators.behind(desk, "nutrition_fit").counted] == ["70001"]


def test_the_poor_who_got_something_this_year(desk: Desk) -> None:
    ids = [row_of(desk, f"7000{at}").student.id for at in range(1, 6)]
    case = CareCase(enrollment_id=place(desk, "70004"), area="economy", number="1/2568", opened=DAY)
    put(
        desk, *(Economy(student_id=key, eef="poor", poor_subsidy=key == ids[1]) for key in ids[:4]),
        Economy(student_id=ids[4], eef="not_poor", poor_subsidy=True),
        Scholarship(student_id=ids[0], year=2568, name="ทุนสมมติ"), Scholarship(student_id=ids[2], year=2567, name="ทุนปีก่อน"),
        case, CareAction(case_id=case.id, text="มอบชุดนักเรียน", help="uniform"),
    )
    assert told_of(figure(desk, "poor_helped")) == (2, 4, 50.0, 2)
    put(desk, CareAction(case_id=case.id, text="มอบอุปกรณ์การเรียน", help="stationery", done=DAY))
    assert [one.number for one in indicators.behind(desk, "poor_helped").counted] == ["70001", "70002", "70004"]
    assert [one.number for one in indicators.behind(desk, "poor_helped").missing] == ["70003"]


def test_last_year_stands_beside_this_one_and_is_reached_by_its_own_name(desk: Desk) -> None:
    assert figure(desk, "visited").before is None, "the school has no year before"
    this, before = desk.year, doors.add_year(desk, 2567)
    child = row_of(desk, "70001").student
    doors.choose_year(desk, 2567)
    room = school.add_class(desk, "ป.6/1")
    put(
        desk, Enrollment(student_id=child.id, year_id=before.id, classroom_id=room.id, no=1),
        HomeVisit(student_id=child.id, year_id=before.id, day=dt.date(2024, 7, 1), status="done"),
    )
    doors.choose_year(desk, 2568)
    put(desk, visit(desk, "70001"), visit(desk, "70002"), visit(desk, "70003"))
    now = figure(desk, "visited")
    assert (now.value, now.before, now.change, now.trend) == (50.0, 100.0, -50.0, "worse")
    assert told_of(figure(desk, "visited", before)) == (1, 1, 100.0, 5)
    assert desk.year == this
    assert figure(desk, "talked").before is None, "of a year that is over and has no talk nothing is known"


def test_how_soon_an_urgent_sign_is_answered_names_nobody_to_those_who_may_not_know(desk: Desk) -> None:
    mine, other = place(desk), place(desk, "70004")
    put(
        desk, UrgentCase(enrollment_id=mine, cause="self_harm", opened=DAY, opened_by="head"),
        UrgentCase(enrollment_id=other, cause="self_harm", opened=DAY, opened_by="head"),
        Referral(enrollment_id=mine, sent=DAY - dt.timedelta(days=9), state="sent"),
        Referral(enrollment_id=mine, sent=DAY + dt.timedelta(days=3), state="sent", area="sexual"),
    )
    assert told_of(figure(desk, "first_act_days")) == (1, 2, 3.0, 3)
    open_ = indicators.behind(desk, "first_act_days")
    assert ([one.number for one in open_.counted], [one.number for one in open_.missing]) == (["70001"], ["70004"])
    assert not open_.veiled
    seen = [line.whose for line in desk.store.trace() if (line.act, line.what) == ("view", "urgent-case")]
    assert sorted(seen) == sorted(row_of(desk, number).student.id for number in ("70001", "70004"))
    veiled = indicators.behind(as_role(desk, "grade_head"), "first_act_days")
    lines = (*veiled.counted, *veiled.missing)
    assert veiled.veiled
    assert [(one.name, one.number, one.class_name, one.student_id, one.thing) for one in lines] == [("–", "", "", "", None)] * 2
    assert veiled.figure.value == 3.0
    assert len([line for line in desk.store.trace() if line.what == "urgent-case"]) == 2, "nobody was seen"
    with pytest.raises(NotAllowed):
        indicators.behind(as_role(desk, "deputy"), "first_act_days")
    assert figure(desk, "first_act_days").value == 3.0


def test_what_few_may_see_is_counted_and_listed_for_those_alone(desk: Desk) -> None:
    screen(desk, "70001", "sexual.paired")
    screen(desk, "70002", "study.gpa_low")
    put(
        desk, CareCase(enrollment_id=place(desk), area="sexual", number="1/2568", opened=DAY),
        Referral(enrollment_id=place(desk), sent=DAY, state="answered", area="sexual"),
    )
    keys = ("screened", "risk_with_case", "help_fits", "referral_answered")
    mine = {key: told_of(figure(desk, key))[:2] for key in keys}
    assert mine == {"screened": (2, 6), "risk_with_case": (1, 2), "help_fits": (1, 2), "referral_answered": (1, 1)}
    other = as_role(desk, "grade_head")
    seen = {key: told_of(figure(other, key))[:2] for key in keys}
    assert seen == {"screened": (2, 6), "risk_with_case": (0, 1), "help_fits": (0, 1), "referral_answered": (0, 0)}
    for key in keys[1:]:
        behind = indicators.behind(other, key)
        assert "70001" not in [one.number for one in (*behind.counted, *behind.missing)], key


def test_a_homeroom_teacher_sees_the_schools_figures_and_the_own_class_behind_them(desk: Desk) -> None:
    put(desk, visit(desk, "70001"), visit(desk, "70004"))
    mine = as_role(desk, "homeroom")
    assert told_of(figure(mine, "visited")) == (2, 6, 33.3, 1)
    behind = indicators.behind(mine, "visited")
    assert [one.number for one in behind.counted] == ["70001"]
    assert {one.class_name for one in (*behind.counted, *behind.missing)} == {"ม.1/1"}
    assert told_of(behind.figure) == (1, 3, 33.3, 1)


@pytest.mark.parametrize("role", ["nurse", "subject", "registrar", "discipline", "special_ed", "admin"])
def test_who_may_not_see_reports_sees_no_figures(desk: Desk, role: str) -> None:
    asker = as_role(desk, role)
    for act in (indicators.figures, indicators.panels, own_indicators.indicator_set):
        with pytest.raises(NotAllowed):
            act(asker)


def test_an_unknown_indicator_is_named(desk: Desk) -> None:
    with pytest.raises(CareError, match="“nothing”"):
        indicators.behind(desk, "nothing")


def changed(desk: Desk, key: str, **facts: object) -> tuple[Indicator, ...]:
    now = own_indicators.indicator_set(desk)
    return tuple(replace(one, **facts) if one.key == key else one for one in now.indicators)  # type: ignore[arg-type]


def keep(desk: Desk, found: tuple[Indicator, ...]) -> None:
    own_indicators.keep_indicators(desk, replace(own_indicators.indicator_set(desk), indicators=found))


OWN = Indicator(
    key="own_1", title=told("ห้องพยาบาลพร้อม", "The sick room is ready"), standard="3.4", unit="level", target=4,
    counted=told("กรรมการให้ระดับ", "people say"), among=told("หลักฐาน", "evidence"), panels=("wellbeing",), own=True,
)


def test_the_schools_own_targets_limits_names_and_additions(desk: Desk) -> None:
    put(desk, visit(desk, "70001"), visit(desk, "70002"), visit(desk, "70003"))
    keep(desk, changed(desk, "visited", target=40, limits=(10, 20, 30, 50), title=told("ไปบ้าน", "At home")))
    one = figure(desk, "visited")
    assert (one.value, one.level, one.met, one.indicator.title.thai) == (50.0, 5, True, "ไปบ้าน")
    keep(desk, (*changed(desk, "gpa", dropped=True), OWN))
    found = {one.key: one for one in indicators.figures(desk)}
    assert "gpa" not in found
    assert found["visited"].target == 40, "the change before stays"
    assert told_of(found["own_1"]) == (0, 0, None, None)
    assert found["own_1"].indicator == OWN
    wellbeing = next(panel for panel in indicators.panels(desk) if panel.kind.key == "wellbeing")
    assert "own_1" in [one.key for one in wellbeing.figures]
    with pytest.raises(CareError):
        indicators.behind(desk, "gpa")
    assert [one.number for one in own_indicators.indicator_versions(desk)] == [1, 2]
    assert own_indicators.indicator_set(desk).version == f"{shipped_indicators().version}.2"


def agree(desk: Desk, *rows: AgreedIndicator, signed: bool = True, year: Year | None = None) -> None:
    cycle = Cycle(year_id=(year or desk.year).id)
    sign = StageSign(cycle_id=cycle.id, stage="strategy_3", day=DAY if signed else None)
    put(desk, cycle, sign, *(replace(row, cycle_id=cycle.id, place=at) for at, row in enumerate(rows, 1)))


ROWS = (
    AgreedIndicator(indicator="visited", name="เยี่ยมบ้านให้ครบ", target=90, decision="adjust"),
    AgreedIndicator(indicator="gpa", target=1, decision="drop"),
    AgreedIndicator(indicator="screened", target=120, decision="adjust"),
    AgreedIndicator(indicator="talked", target=50, decision=""),
    AgreedIndicator(id="a" * 32, name="ห้องน้ำสะอาด", standard="3.4", decision="use"),
    AgreedIndicator(name="ไม่มีมาตรฐาน", standard="5.5", decision="use"),
    AgreedIndicator(name="ไม่เอา", standard="3.4", decision="drop"),
)


def test_what_was_agreed_holds_for_its_year_once_it_is_signed(desk: Desk) -> None:
    agree(desk, *ROWS)
    found = {one.key: one for one in indicators.figures(desk)}
    assert (found["visited"].target, found["visited"].indicator.title.thai) == (90, "เยี่ยมบ้านให้ครบ")
    assert "gpa" not in found
    with pytest.raises(CareError):
        indicators.behind(desk, "gpa")
    assert found["screened"].target == 100, "more than all is no target"
    assert found["talked"].target == 100, "nothing was decided"
    added = [one for one in found.values() if one.indicator.own]
    assert [(one.key, one.indicator.title.thai, one.target, one.measured) for one in added] == [
        (f"own_{'a' * 32}", "ห้องน้ำสะอาด", 4, False)
    ]
    before = doors.add_year(desk, 2567)
    assert figure(desk, "visited", before).target == 100
    assert indicators.behind(desk, added[0].key).counted == ()


def test_what_is_not_signed_yet_changes_nothing(desk: Desk) -> None:
    agree(desk, *ROWS, signed=False)
    assert [one.indicator for one in indicators.figures(desk)] == list(shipped_indicators().used)


def test_every_version_stays_and_what_ships_comes_back(desk: Desk) -> None:
    keep(desk, changed(desk, "visited", target=0))
    keep(desk, changed(desk, "visited", target=100))
    assert own_indicators.indicator_set(desk).indicators == shipped_indicators().indicators
    keep(desk, changed(desk, "visited", target=0))
    own_indicators.restore_indicators(desk)
    assert own_indicators.indicator_set(desk) == shipped_indicators()
    versions = own_indicators.indicator_versions(desk)
    assert [one.number for one in versions] == [1, 2, 3]
    visited = versions[0].indicators.named("visited")
    assert visited is not None
    assert (visited.target, versions[0].by, versions[0].day) == (0, "head", desk.today)


def test_nothing_changed_makes_no_version_and_a_change_can_be_taken_back(desk: Desk) -> None:
    keep(desk, shipped_indicators().indicators)
    assert own_indicators.indicator_versions(desk) == ()
    keep(desk, changed(desk, "visited", target=0))
    history.take_back(desk, history.changes(desk)[0].id)
    assert own_indicators.indicator_set(desk) == shipped_indicators()


@pytest.mark.parametrize("wrong", [
    {"target": 101}, {"target": -1}, {"limits": (1, 2, 3)}, {"limits": (4, 3, 2, 1)}, {"title": told("", "")},
])
def test_an_indicator_that_makes_no_sense_is_refused_and_nothing_is_kept(desk: Desk, wrong: dict[str, object]) -> None:
    with pytest.raises(CareError):
        keep(desk, changed(desk, "visited", **wrong))
    assert own_indicators.indicator_versions(desk) == ()


@pytest.mark.parametrize("wrong", [
    {"key": "visited"}, {"count": "visited", "records": ("home_visit",), "unit": "percent", "limits": (1, 2, 3, 4)},
    {"panels": ("nowhere",)}, {"standard": "9.9"}, {"unit": "percent", "limits": (1, 2, 3, 4)}, {"target": 7},
])
def test_an_addition_that_makes_no_sense_is_refused(desk: Desk, wrong: dict[str, object]) -> None:
    with pytest.raises(CareError):
        keep(desk, (*shipped_indicators().indicators, replace(OWN, **wrong)))  # type: ignore[arg-type]
    assert own_indicators.indicator_versions(desk) == ()


def test_what_ships_cannot_be_taken_out(desk: Desk) -> None:
    without = tuple(one for one in shipped_indicators().indicators if one.key != "visited")
    keep(desk, without)
    assert own_indicators.indicator_set(desk).named("visited") is not None


def test_only_the_head_changes_the_indicators(desk: Desk) -> None:
    found = changed(desk, "visited", target=1)
    for role in ("principal", "homeroom", "admin"):
        with pytest.raises(NotAllowed):
            own_indicators.keep_indicators(
                as_role(desk, role), replace(shipped_indicators(), indicators=found)
            )

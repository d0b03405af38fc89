"""Case conferences: codes for names, resolutions that are dated actions of a case, and who sees which child."""

import datetime as dt
from dataclasses import replace

import pytest

from student_care_desktop.catalog.breaking import breaker
from student_care_desktop.domain.cases import CareAction, CareCase
from student_care_desktop.domain.conferences import Attendant, Resolution, coded, next_code
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.words import mark
from student_care_desktop.services import conferences, school
from student_care_desktop.services.conferences import Heard
from student_care_desktop.services.desk import Desk
from tests.fixtures.school import row_of

DUE = dt.date(2025, 12, 8)
DECIDED = Resolution(text="ครูที่ปรึกษาเยี่ยมบ้าน", method="parents", owner="ครูแก้วตา", due=DUE)


def held(desk: Desk, *numbers: str) -> list[Heard]:
    record = conferences.keep(desk, conferences.new_conference(desk), [Attendant(name="ครูแก้วตา", came=True)])
    for number in numbers:
        conferences.add_child(desk, record.id, row_of(desk, number).enrollment.id)
    return list(conferences.meeting_of(desk, record.id).heard)


def again(desk: Desk, one: Heard) -> Heard:
    meeting = conferences.meeting_of(desk, one.record.conference_id)
    return next(other for other in meeting.heard if other.record.id == one.record.id)


def test_children_get_codes_in_order_and_stand_there_once(desk: Desk) -> None:
    one, two = held(desk, "70001", "70002")
    assert (one.record.code, two.record.code) == ("ก", "ข")
    with pytest.raises(CareError):
        conferences.add_child(desk, one.record.conference_id, one.record.enrollment_id)


def test_codes_never_run_out() -> None:
    taken: list[str] = []
    for _ in range(60):
        taken.append(next_code(taken))
    assert len(set(taken)) == 60


def test_a_resolution_opens_a_case_and_becomes_its_dated_action(desk: Desk) -> None:
    (one,) = held(desk, "70001")
    with pytest.raises(CareError):
        conferences.resolve(desk, one.record.id, DECIDED)
    conferences.resolve(desk, one.record.id, DECIDED, area="study")
    found = again(desk, one)
    (case,) = found.cases
    assert (case.source, case.area, case.state, case.opened) == ("conference", "study", "open", desk.today)
    (action,) = found.actions
    assert (action.text, action.owner, action.due, action.source) == (
        DECIDED.text, DECIDED.owner, DUE, one.record.conference_id
    )
    assert found.record.case_id == case.id


def test_a_child_with_an_open_case_gets_no_second_one(desk: Desk) -> None:
    (one,) = held(desk, "70001")
    case = CareCase(enrollment_id=one.record.enrollment_id, area="drugs", opened=desk.today)
    with desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        unit.put(case)
    conferences.resolve(desk, one.record.id, DECIDED)
    conferences.resolve(desk, one.record.id, replace(DECIDED, text="พบแพทย์"))
    with desk.store.read() as look:
        assert [found.id for found in look.all(CareCase)] == [case.id]
        assert len(look.all(CareAction, case_id=case.id)) == 2


@pytest.mark.parametrize("lack", [
    {"text": " "}, {"owner": ""}, {"due": None}, {"due": dt.date(2025, 11, 1)},
])
def test_a_resolution_says_what_who_and_by_when(desk: Desk, lack: dict[str, str]) -> None:
    (one,) = held(desk, "70001")
    with pytest.raises(CareError):
        conferences.resolve(desk, one.record.id, replace(DECIDED, **lack), area="study")  # type: ignore[arg-type]
    assert again(desk, one).cases == ()


def test_minutes_are_finished_when_each_child_has_a_resolution_and_a_manager(desk: Desk) -> None:
    (one,) = held(desk, "70001")
    conferences.resolve(desk, one.record.id, DECIDED, area="study")
    with pytest.raises(CareError):
        conferences.finish(desk, one.record.conference_id)
    conferences.keep_child(desk, replace(again(desk, one).record, manager="ครูแก้วตา"))
    assert conferences.finish(desk, one.record.conference_id).status == "done"


def test_a_child_added_by_mistake_goes_and_one_with_a_resolution_stays(desk: Desk) -> None:
    one, two = held(desk, "70001", "70002")
    conferences.resolve(desk, one.record.id, DECIDED, area="study")
    conferences.drop_child(desk, two.record.id)
    with pytest.raises(CareError):
        conferences.drop_child(desk, one.record.id)
    assert [heard.record.code for heard in conferences.meeting_of(desk, one.record.conference_id).heard] == ["ก"]


def test_a_homeroom_teacher_sees_the_own_child_and_no_other(desk: Desk) -> None:
    held(desk, "70001", "70006")
    room = school.find_class(desk, "ม.1/1")
    desk.account = Account(name="t", roles=("homeroom",), classes=(room.id,))
    (meeting,) = conferences.conferences(desk)
    assert [one.child.student.number for one in meeting.heard] == ["70001"]


def test_who_came_and_who_did_not_is_kept(desk: Desk) -> None:
    people = [Attendant(name="ก", position="ครู", came=True), Attendant(name="ข", came=False), Attendant(name=" ")]
    record = conferences.keep(desk, conferences.new_conference(desk), people)
    stored = conferences.meeting_of(desk, record.id).record
    assert [(one.name, one.came) for one in conferences.attendants_of(stored)] == [("ก", True), ("ข", False)]


def test_a_text_names_nobody_when_the_code_stands_for_the_name(desk: Desk) -> None:
    child = row_of(desk, "70002").student
    pieces = breaker().pieces
    assert coded("เด็กหญิงน้ำค้าง ทดสอบดี ขาดเรียน", child, "ก", pieces) == "ก ขาดเรียน"
    assert coded("น้ำมาเรียนสาย", child, "ก", pieces) == "กมาเรียนสาย"
    assert coded("น้ำหนัก 40 กก.", child, "ก", pieces) == "น้ำหนัก 40 กก."

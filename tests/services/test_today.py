"""Today on a real school: each kind of matter comes and goes with the records, and to whom it is told."""

import datetime as dt
from dataclasses import replace

import pytest

from student_care_desktop.domain.areas import Group, Ticks
from student_care_desktop.domain.cases import CareAction, CareCase, FollowUp
from student_care_desktop.domain.class_life import HomeroomEntry, Meeting
from student_care_desktop.domain.counsel import Counselling, ProtectionReport
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.promotion import Talk
from student_care_desktop.domain.referrals import Agency, Referral, ReferralStep
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, approvals, boards, school, screening, sheets, today, visits
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sheets import Page
from tests.fixtures.school import row_of
from tests.fixtures.sending import HOSPITAL

WHY = mark("Test", "Try")
DAY = dt.date(2025, 11, 24)


def put(desk, *records):
    with access.changing(desk, WHY) as unit:
        unit.put_all(records)
    return records[0]


def as_role(desk, *roles):
    room = school.find_class(desk, "ม.1/1")
    desk.account = Account(name=roles[0], roles=roles, classes=(room.id,), grades=("ม.1",))
    desk.store.who = roles[0]
    return desk


def told(desk, kind, number=None):
    """The matters of a kind, of one child or of classes."""
    found = [one for one in today.day(desk).matters if one.kind == kind]
    return [one for one in found if number is None or one.number == number]


@pytest.fixture
def place(desk):
    return row_of(desk, "70001").enrollment


def screen(desk, place, *signs):
    areas = screening.page(desk, place.id, 1).areas
    found = [sign.key for sign in areas.signs if sign.key in signs]
    screening.keep(desk, place.id, 1, Ticks(frozenset(found), frozenset(areas.keys)))
    screening.confirm(desk, place.id, 1)


def sign_of(desk, place, level, *, private=False):
    """A sign of the form that makes this group, in an area for all eyes or for few."""
    areas = screening.page(desk, place.id, 1).areas
    return next(
        sign for sign in areas.signs
        if sign.level == level and sign.counts and not sign.urgent and areas.private(sign.area) is private
        and (private or not sign.restricted)
    )


def test_what_every_child_needs_is_a_line_of_the_class_until_one_is_left(desk):
    visit = next(one for one in told(desk, "visit") if one.class_name == "ม.1/1")
    assert (visit.number, visit.count, visit.due) == ("", 3, dt.date(2025, 7, 31))
    assert visit.days_late == 116
    for number in ("70001", "70002"):
        child = row_of(desk, number).student
        here = visits.visit_of(desk, child.id)
        visits.finish(desk, here, {"home_visit.day": dt.date(2025, 7, 1)})
    assert [one.number for one in told(desk, "visit") if one.class_name == "ม.1/1"] == ["70003"]
    child = row_of(desk, "70003").student
    visits.finish(desk, visits.visit_of(desk, child.id), {"home_visit.day": dt.date(2025, 7, 1)})
    assert not [one for one in told(desk, "visit") if one.class_name == "ม.1/1"]


def test_a_sheet_is_told_by_instrument_and_informant_until_it_is_keyed(desk):
    def left():
        return {
            one.what: one.count for one in told(desk, "sheet") if one.class_name == "ม.1/1"
        }

    assert left() == {"sdq-teacher": 3, "sdq-student": 3, "sdq-parent": 3, "eq": 3}
    for number in ("70001", "70002", "70003"):
        sheets.keep(desk, Page("sdq", "teacher", 1), row_of(desk, number).enrollment, "0" * 25)
    assert "sdq-teacher" not in left()


def test_a_screening_is_not_begun_then_a_draft_then_done_then_given_back(desk, place):
    def lines():
        return [(one.text.text, one.count) for one in told(desk, "screening") if one.class_name == "ม.1/1"]

    assert lines() == [("Not screened yet: {count} children", 3)]
    areas = screening.page(desk, place.id, 1).areas
    screening.keep(desk, place.id, 1, Ticks(frozenset(), frozenset(areas.keys)))
    drafts = told(desk, "screening", "70001")
    assert [(one.text.text, one.begun) for one in drafts] == [("The screening form is still a draft", True)]
    screening.confirm(desk, place.id, 1)
    assert told(desk, "screening", "70001") == []
    screening.give_back(desk, place.id, 1, "ดูด้านสุขภาพอีกครั้ง")
    assert "given back" in told(desk, "screening", "70001")[0].text.text


def test_a_child_at_risk_without_a_case_is_a_line_until_a_case_is_opened(desk, place):
    sign = sign_of(desk, place, "risk")
    screen(desk, place, sign.key)
    line = told(desk, "case", "70001")[0]
    assert (line.what, line.due, line.days_late) == (sign.area, DAY + dt.timedelta(14), 0)
    case = put(desk, CareCase(enrollment_id=place.id, area=sign.area, opened=DAY))
    assert [one.text.text for one in told(desk, "case", "70001")] == ["{area}: the case has no next step"]
    action = put(desk, CareAction(case_id=case.id, text="คุย", owner="ครู", due=DAY + dt.timedelta(30)))
    assert told(desk, "case", "70001") == []
    put(desk, replace(action, due=DAY - dt.timedelta(3)))
    assert [one.days_late for one in told(desk, "case", "70001")] == [3]
    put(desk, replace(action, done=DAY), replace(case, state="closed", closed=DAY, outcome="improved"))
    assert told(desk, "case", "70001") == []


def test_a_case_closed_before_the_screening_is_no_answer_to_it(desk, place):
    sign = sign_of(desk, place, "problem")
    put(desk, CareCase(
        enrollment_id=place.id, area=sign.area, state="closed", opened=dt.date(2025, 6, 1),
        closed=dt.date(2025, 7, 1),
    ))
    screen(desk, place, sign.key)
    assert [one.what for one in told(desk, "case", "70001")] == [sign.area]


def test_a_follow_up_is_told_from_a_week_before_until_it_was_made(desk, place, time):
    case = put(desk, CareCase(enrollment_id=place.id, area="study", opened=DAY))
    first = FollowUp(case_id=case.id, day=DAY, outcome="same", next_day=DAY + dt.timedelta(14))
    put(desk, first)
    assert told(desk, "follow_up") == []
    time.forward(60 * 24 * 8)
    assert [(one.number, one.days_late) for one in told(desk, "follow_up")] == [("70001", 0)]
    time.forward(60 * 24 * 9)
    assert [one.days_late for one in told(desk, "follow_up")] == [3]
    put(desk, FollowUp(
        case_id=case.id, day=desk.today, outcome="improved", next_day=desk.today + dt.timedelta(60)
    ))
    assert told(desk, "follow_up") == []


@pytest.mark.parametrize(("days", "line"), [(7, ""), (8, "Referral to {whom} not answered for {days} days")])
def test_a_referral_is_red_after_seven_days_of_silence(desk, place, days, line):
    sent = put(desk, Referral(
        enrollment_id=place.id, receiver="guidance", state="sent", sent=DAY - dt.timedelta(days), area="study",
    ))
    assert "".join(one.text.text for one in told(desk, "referral")) == line
    put(desk, replace(sent, state="helping", heard=DAY))
    assert told(desk, "referral") == []


def test_an_agency_is_reminded_once_more_after_fifteen_days(desk, place):
    hospital = put(desk, Agency(name="โรงพยาบาลทดสอบ", kind="hospital"))
    put(desk, Referral(
        enrollment_id=place.id, agency_id=hospital.id, kind="external", state="sent", area="study",
        sent=DAY - dt.timedelta(16),
    ))
    line = told(desk, "referral")[0]
    assert line.text.facts["whom"] == "โรงพยาบาลทดสอบ"
    assert "once more" in line.text.text
    assert line.days_late == 9


def test_who_received_a_referral_is_told_at_once_and_who_did_not_is_not(desk, place):
    sent = put(desk, Referral(
        enrollment_id=place.id, receiver="guidance", state="sent", sent=DAY, area="study", sender_account="other",
    ))
    as_role(desk, "guidance")
    assert [one.text.text for one in told(desk, "referral")] == ["Referred to you: take it or give it back"]
    put(desk, replace(sent, state="returned", heard=DAY))
    as_role(desk, "nurse")
    assert told(desk, "referral") == []
    as_role(desk, "discipline")
    assert told(desk, "referral") == []


def test_the_parents_meeting_of_the_term_and_the_homeroom_of_the_day(desk, time):
    room = school.find_class(desk, "ม.1/1")

    def lines(kind):
        return [one for one in told(desk, kind) if one.class_name == "ม.1/1"]

    assert lines("meeting")[0].due == dt.date(2025, 12, 31)
    meeting = put(desk, Meeting(classroom_id=room.id, term=2, day=DAY))
    assert (lines("meeting")[0].about, lines("meeting")[0].begun) == (meeting.id, True)
    put(desk, replace(meeting, status="done"))
    assert lines("meeting") == []
    assert lines("homeroom")[0].due == dt.date(2025, 11, 21), "nothing was written for more than a week"
    put(desk, HomeroomEntry(classroom_id=room.id, day=dt.date(2025, 11, 20)))
    assert (lines("homeroom")[0].due, lines("homeroom")[0].days_late) == (DAY, 0)
    put(desk, HomeroomEntry(classroom_id=room.id, day=DAY))
    assert lines("homeroom") == []
    time.forward(60 * 24 * 5)
    assert lines("homeroom") == [], "a Saturday"


def test_what_waits_for_the_principal_is_approved_or_comes_back(desk, place):
    as_role(desk, "homeroom")
    room = school.find_class(desk, "ม.1/1")
    asked = approvals.ask(desk, "meeting", "a-meeting", classroom_id=room.id)
    assert approvals.ask(desk, "meeting", "a-meeting", classroom_id=room.id).id == asked.id
    assert told(desk, "approval") == []
    as_role(desk, "principal")
    line = told(desk, "approval")[0]
    assert (line.about, line.class_name, line.number) == ("a-meeting", "ม.1/1", "")
    with pytest.raises(CareError):
        approvals.give_back(desk, asked, " ")
    approvals.give_back(desk, asked, "ขาดรายชื่อ")
    assert told(desk, "approval") == []
    with pytest.raises(CareError):
        approvals.approve(desk, asked)
    as_role(desk, "homeroom")
    assert "returned" in told(desk, "approval")[0].text.text
    again = approvals.ask(desk, "meeting", "a-meeting", classroom_id=room.id)
    assert told(desk, "approval") == []
    as_role(desk, "principal")
    assert [one.approval.remark for one in approvals.decided(desk)] == ["ขาดรายชื่อ"]
    approvals.approve(desk, again)
    assert approvals.waiting(desk) == []


def test_a_referral_that_waits_goes_out_when_the_principal_approves(desk, place):
    put(desk, HOSPITAL)
    sent = put(desk, Referral(
        enrollment_id=place.id, kind="external", state="waiting", day=DAY, area="study", problem="อ่านไม่ออก",
        asked="ตรวจประเมิน", agency_id=HOSPITAL.id, consent="given",
    ))
    as_role(desk, "principal")
    waiting = approvals.waiting(desk)
    assert [one.approval.about for one in waiting] == [sent.id]
    assert told(desk, "approval")[0].number == "70001"
    with pytest.raises(CareError):
        approvals.give_back(desk, waiting[0].approval, "")
    approvals.approve(desk, waiting[0].approval)
    with desk.store.read() as look:
        now = look.get(Referral, sent.id)
        steps = look.all(ReferralStep, referral_id=sent.id)
    assert (now.state, now.sent) == ("sent", DAY)
    assert ("waiting", "sent") in [(one.before, one.after) for one in steps]
    assert told(desk, "approval") == []
    assert approvals.waiting(desk) == []


def test_urgent_things_come_first_and_only_to_whoever_may_know(desk, place):
    case = put(desk, UrgentCase(enrollment_id=place.id, opened=DAY - dt.timedelta(1), opened_by="other"))
    put(desk, ProtectionReport(enrollment_id=place.id, found="2025-11-23T10:00"))
    assert [one.kind for one in today.day(desk).matters[:3]][:2] == ["urgent", "urgent"]
    assert all(one.restricted for one in told(desk, "urgent"))
    for role, count in (("principal", 2), ("guidance", 2), ("homeroom", 2), ("grade_head", 0), ("nurse", 0)):
        assert len(told(as_role(desk, role), "urgent")) == count, role
    as_role(desk, "care_head")
    put(desk, replace(case, closed=DAY))
    assert [one.what for one in told(desk, "urgent")] == ["protect"]


def test_an_area_for_few_eyes_has_a_line_of_its_own_that_others_do_not_see(desk, place):
    hidden, open_ = sign_of(desk, place, "risk", private=True), sign_of(desk, place, "risk")
    screen(desk, place, hidden.key, open_.key)
    assert {one.what: one.restricted for one in told(desk, "case", "70001")} == {
        hidden.area: True, open_.area: False,
    }
    as_role(desk, "grade_head")
    assert [one.what for one in told(desk, "case", "70001")] == [open_.area]
    put(desk, CareCase(enrollment_id=place.id, area=hidden.area, opened=DAY))
    assert [one.what for one in told(desk, "case", "70001")] == [open_.area]


def test_each_role_is_told_of_its_own_classes_and_work(desk):
    classes = {one.class_name for one in today.day(as_role(desk, "homeroom")).matters}
    assert classes == {"ม.1/1"}
    classes = {one.class_name for one in today.day(as_role(desk, "grade_head")).matters}
    assert classes == {"ม.1/1", "ม.1/9", "ม.1/10"}
    assert {one.kind for one in today.day(as_role(desk, "principal")).matters} <= {"approval", "urgent"}
    assert not today.day(desk).named
    assert today.day(as_role(desk, "guidance", "homeroom")).matters
    assert {one.class_name for one in today.day(desk).matters if one.kind == "visit"} == {"ม.1/1"}
    with pytest.raises(NotAllowed):
        today.day(as_role(desk, "admin"))


def test_a_counselling_appointment_is_told_to_the_counsellor_alone(desk, place):
    put(desk, Counselling(enrollment_id=place.id, number=1, day=DAY, next_day=DAY))
    assert [one.text.text for one in told(desk, "follow_up")] == ["Counselling appointment"]
    assert told(as_role(desk, "homeroom"), "follow_up") == []
    as_role(desk, "care_head")
    put(desk, Counselling(enrollment_id=place.id, number=2, day=DAY))
    assert told(desk, "follow_up") == []


def test_in_the_second_round_only_children_in_need_are_screened_again(desk, place, time):
    screen(desk, place, sign_of(desk, place, "risk").key)
    time.time = time.time.replace(year=2026, month=1, day=12)
    again = [one for one in told(desk, "screening") if one.round == 2]
    assert [(one.number, one.due) for one in again] == [("70001", dt.date(2026, 2, 28))]


def test_the_board_shows_steps_three_to_five(desk, place):
    def cells():
        room = school.find_class(desk, "ม.1/1")
        row = boards.board_of(desk, room).rows[0]
        return [row.cells[key] for key in ("talk", "activities", "case", "referral")]

    assert cells() == ["open", "open", "", ""]
    screen(desk, place, sign_of(desk, place, "risk").key)
    put(desk, Talk(enrollment_id=place.id, term=2, day=DAY))
    assert cells() == ["done", "open", "open", ""]
    area = boards.board_of(desk, school.find_class(desk, "ม.1/1")).rows[0].about["area"]
    case = put(desk, CareCase(enrollment_id=place.id, area=area, opened=DAY))
    sent = put(desk, Referral(enrollment_id=place.id, case_id=case.id, state="sent", sent=DAY, area=area))
    assert cells() == ["done", "open", "alarm", "now"]
    put(desk, CareAction(case_id=case.id, due=DAY + dt.timedelta(20)))
    put(desk, replace(sent, sent=DAY - dt.timedelta(9)))
    assert cells() == ["done", "open", "now", "alarm"]
    board = boards.board_of(desk, school.find_class(desk, "ม.1/1"))
    assert board.rows[0].about["case"] == case.id
    assert (board.tally("case").done, board.tally("case").of) == (1, 1)
    assert (board.tally("referral").done, board.tally("referral").of) == (0, 1)


def test_a_later_screening_says_more_than_the_first(desk, place):
    sign = sign_of(desk, place, "risk")
    screen(desk, place, sign.key)
    assert told(desk, "case", "70001")
    areas = screening.page(desk, place.id, 2).areas
    screening.keep(desk, place.id, 2, Ticks(frozenset(), frozenset(areas.keys)))
    assert told(desk, "case", "70001"), "a draft says nothing yet"
    screening.confirm(desk, place.id, 2)
    assert told(desk, "case", "70001") == []


def test_the_board_and_today_tell_the_same_group(town: Desk) -> None:
    """A child is never well in one place and at risk in the other: the newest result counts everywhere."""
    told = {one.enrollment_id for one in today.day(town).matters if one.kind == "case" and not one.about}
    rows = [row for board in boards.boards(town) for row in board.rows]
    assert told
    assert [row.group for row in rows if row.child.enrollment.id in told and row.group is Group.NORMAL] == []

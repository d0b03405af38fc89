"""The timeline of a child tells everything, newest first, and only what one may see."""

import datetime as dt

import pytest

from student_care_desktop.domain.cases import CareAction, CareCase, FollowUp
from student_care_desktop.domain.class_life import Meeting, MeetingGuest
from student_care_desktop.domain.conduct import BehaviourEntry
from student_care_desktop.domain.counsel import (
    Conference,
    ConferenceChild,
    Counselling,
    ProtectionReport,
    TeacherView,
)
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.promotion import Activity, Award, Participation, StrengthPlan, Talk
from student_care_desktop.domain.referrals import Referral, ReferralStep
from student_care_desktop.domain.stories import KINDS, Event, in_order, kinds_in
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, school, screening, sheets, visits
from student_care_desktop.services.sheets import Page
from student_care_desktop.services.timeline import timeline
from tests.fixtures.school import row_of

DAY = dt.date(2025, 11, 24)


def ago(days):
    return DAY - dt.timedelta(days)


def put(desk, *records):
    with access.changing(desk, mark("Test", "Try")) as unit:
        unit.put_all(records)


@pytest.fixture
def place(desk):
    return row_of(desk, "70001").enrollment


@pytest.fixture
def full(desk, place):
    """A child of whom there is one of everything."""
    room = school.find_class(desk, "ม.1/1")
    case = CareCase(enrollment_id=place.id, area="study", opened=ago(60), state="closed", closed=ago(5), outcome="improved")
    sent = Referral(enrollment_id=place.id, case_id=case.id, receiver="guidance", state="sent", sent=ago(30), area="study")
    done = Activity(year_id=desk.year.id, name="ค่ายทักษะชีวิต", kind="camp", last=ago(40), hours=6)
    meeting = Meeting(classroom_id=room.id, term=1, day=dt.date(2025, 6, 28), status="done")
    held = Conference(year_id=desk.year.id, number="1/2568", day=ago(20), status="done")
    put(
        desk, case, CareAction(case_id=case.id, method="parents", text="พบแม่", done=ago(50)),
        CareAction(case_id=case.id, text="ยังไม่ทำ", due=ago(1)),
        FollowUp(case_id=case.id, day=ago(25), outcome="improved"), sent,
        ReferralStep(referral_id=sent.id, place=1, day=ago(30), before="draft", after="sent"),
        done, Participation(activity_id=done.id, enrollment_id=place.id, came=True), meeting,
        MeetingGuest(meeting_id=meeting.id, enrollment_id=place.id, came=True, who="mother"), held,
        ConferenceChild(conference_id=held.id, enrollment_id=place.id, code="ก", resolution="สอนเสริม"),
        Talk(enrollment_id=place.id, term=1, day=ago(70), topic="เพื่อน"),
        Award(student_id=place.student_id, day=ago(80), title="อ่านทำนองเสนาะ"),
        StrengthPlan(enrollment_id=place.id, area="sport", goal="วิ่ง", done=ago(3), result="ได้เหรียญ"),
        BehaviourEntry(enrollment_id=place.id, day=ago(8), points=-5, detail="มาสาย"),
        Counselling(enrollment_id=place.id, number=1, day=ago(15)),
        Counselling(enrollment_id=place.id, number=2, day=ago(9)),
        ProtectionReport(enrollment_id=place.id, found="2025-11-20T10:00"),
        TeacherView(enrollment_id=place.id, teacher="ครูเลข", asked=ago(12), day=ago(11)),
    )
    sheets.keep(desk, Page("sdq", "teacher", 1), place, "0" * 25)
    screening.keep(desk, place.id, 1, screening.page(desk, place.id, 1).ticks, details="ดูต่อ")
    visits.finish(
        desk, visits.visit_of(desk, place.student_id), {"home_visit.day": dt.date(2025, 7, 2)}
    )
    return place


def test_there_is_a_line_of_every_kind_the_newest_first(desk, full):
    found = timeline(desk, full.student_id)
    assert set(kinds_in(found)) == set(KINDS)
    days = [one.day for one in found if one.day]
    assert days == sorted(days, reverse=True)
    assert {one.year for one in found} == {2568}


def test_a_case_is_told_from_its_opening_to_its_end_and_what_was_not_done_is_not(desk, full):
    case = [one for one in timeline(desk, full.student_id) if one.kind == "case"]
    assert [one.day for one in case] == [ago(5), ago(25), ago(50), ago(60)]
    assert "ยังไม่ทำ" not in [one.detail for one in case]


def test_counselling_is_a_count_and_no_word(desk, full):
    told = [one for one in timeline(desk, full.student_id) if one.kind == "counselling"]
    assert [(one.title.facts["count"], one.day, one.detail) for one in told] == [(2, ago(9), "")]


def test_a_referral_that_is_silent_too_long_waits(desk, full):
    told = [one for one in timeline(desk, full.student_id) if one.kind == "referral"]
    assert [one.state for one in told] == ["alarm"]


@pytest.mark.parametrize(("role", "hidden"), [
    ("homeroom", set()), ("grade_head", {"protection"}), ("nurse", {"protection", "counselling", "case", "visit"}),
    ("discipline", {"protection", "counselling", "sheet", "visit", "talk"}),
])
def test_each_role_sees_what_it_may(desk, full, role, hidden):
    room = school.find_class(desk, "ม.1/1")
    desk.account = Account(name=role, roles=(role,), classes=(room.id,), grades=("ม.1",))
    kinds = set(kinds_in(timeline(desk, full.student_id)))
    assert not kinds & hidden
    assert role != "homeroom" or kinds == set(KINDS)


def test_a_case_in_an_area_for_few_eyes_is_not_told_to_others(desk, place):
    areas = screening.page(desk, place.id, 1).areas
    area = next(one for one in areas.keys if areas.private(one))
    put(desk, CareCase(enrollment_id=place.id, area=area, opened=DAY), Referral(
        enrollment_id=place.id, area=area, receiver="guidance", state="sent", sent=DAY,
    ))
    assert set(kinds_in(timeline(desk, place.student_id))) == {"case", "referral"}
    desk.account = Account(name="d", roles=("discipline",))
    assert timeline(desk, place.student_id) == []


def test_another_class_sees_nothing(desk, full):
    room = school.find_class(desk, "ป.6/1")
    desk.account = Account(name="t", roles=("homeroom",), classes=(room.id,))
    assert timeline(desk, full.student_id) == []


def test_the_newest_year_comes_first_and_what_has_no_day_last():
    old = Event(kind="talk", day=dt.date(2025, 3, 1), year=2567, title=mark("Test", "Old"))
    new = Event(kind="talk", day=dt.date(2025, 6, 1), year=2568, title=mark("Test", "New"))
    none = Event(kind="sheet", day=None, year=2568, title=mark("Test", "None"))
    assert in_order([old, none, new]) == [new, none, old]

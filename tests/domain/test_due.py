"""What is due when, what comes first, what is folded: by the day alone."""

import datetime as dt

import pytest

from student_care_desktop.domain.due import (
    Matter,
    days_late,
    folded,
    homeroom_due,
    in_order,
    meeting_due,
    tone,
    works,
)
from student_care_desktop.domain.school import Term
from student_care_desktop.domain.words import mark

DAY = dt.date(2025, 11, 24)
TEXT = mark("Test", "Something of {area}")
SECOND = Term(number=2, starts=dt.date(2025, 11, 1), ends=dt.date(2026, 4, 1))


def matter(kind, late=None, near=None, **more):
    due = DAY - dt.timedelta(late) if late is not None else DAY + dt.timedelta(near) if near is not None else None
    return Matter(kind=kind, text=TEXT, due=due, days_late=days_late(due, DAY), **more)


def test_urgent_first_then_children_who_wait_then_the_latest_then_the_nearest():
    far, near = matter("meeting", near=30), matter("meeting", near=2)
    visit, record = matter("visit", late=100), matter("record", late=160)
    silent, urgent, none = matter("referral", late=2), matter("urgent", late=0), matter("case")
    wanted = [urgent, silent, record, visit, near, far, none]
    assert in_order([none, far, visit, near, record, silent, urgent]) == wanted


def test_of_two_that_are_equally_late_classes_come_in_the_order_of_the_school():
    names = ["ม.1/10", "ป.6/1", "ม.1/9", "อ.2/1"]
    found = in_order(matter("visit", late=3, class_name=name) for name in names)
    assert [one.class_name for one in found] == ["อ.2/1", "ป.6/1", "ม.1/9", "ม.1/10"]


@pytest.mark.parametrize(("one", "wanted"), [
    (matter("urgent", late=0), "alarm"), (matter("referral", late=1), "alarm"), (matter("visit", late=9), "now"),
    (matter("meeting", near=7), "now"), (matter("meeting", near=8), "open"), (matter("case"), "open"),
    (matter("screening", near=60, begun=True), "now"),
])
def test_a_state_is_told_by_how_near_it_is(one, wanted):
    assert tone(one, DAY, 7) == wanted


def test_many_lines_that_say_the_same_are_one_and_urgent_ones_never():
    many = mark("Test", "{count} of them")
    cases = [matter("case", near=3, no=number, classroom_id="a", many=many) for number in range(5)]
    few = [matter("case", near=3, no=number, classroom_id="b", many=many) for number in range(3)]
    urgent = [matter("urgent", late=1, no=number, classroom_id="a") for number in range(5)]
    found = folded([*urgent, *cases, *few])
    assert [len(one.matters) for one in found] == [1, 1, 1, 1, 1, 5, 1, 1, 1]
    assert [str(found[at].text) for at in (5, 6)] == ["5 of them", "Something of {area}"]


def test_work_begins_on_its_day_and_is_owed_until_the_year_ends():
    assert works(2568, dt.date(2025, 5, 15)) == []
    assert {kind for kind, _, _ in works(2568, dt.date(2025, 5, 20))} == {"record", "visit"}
    assert ("visit", 1, dt.date(2025, 7, 31)) in works(2568, DAY)
    assert ("screening", 2, dt.date(2026, 2, 28)) in works(2568, dt.date(2026, 1, 10))
    assert works(2568, dt.date(2026, 5, 16)) == []


@pytest.mark.parametrize(("days", "today", "wanted"), [
    ((), DAY, dt.date(2025, 11, 21)),
    ((dt.date(2025, 11, 17),), DAY, DAY),
    ((DAY,), DAY, None),
    ((dt.date(2025, 11, 28),), dt.date(2025, 11, 29), None),
    ((), dt.date(2025, 11, 3), dt.date(2025, 11, 3)),
])
def test_the_homeroom_that_is_owed(days, today, wanted):
    assert homeroom_due(days, SECOND, today) == wanted


def test_the_parents_meeting_is_due_at_the_end_of_the_month_after_the_term_began():
    first = Term(number=1, starts=dt.date(2025, 5, 16))
    assert [meeting_due(one) for one in (first, SECOND)] == [dt.date(2025, 6, 30), dt.date(2025, 12, 31)]
    assert meeting_due(Term(starts=dt.date(2025, 12, 1))) == dt.date(2026, 1, 31)


def test_the_same_work_of_many_classes_is_one_line_that_counts_the_children():
    across = mark("Test", "{count} homes")
    rooms = [matter("visit", near=3, classroom_id=room, across=across, what="visit", count=5) for room in "abcd"]
    other = [matter("visit", near=3, classroom_id=room, across=across, what="visit", round=2) for room in "ab"]
    one_child = matter("visit", near=3, classroom_id="e", across=across, what="visit")
    first, *rest = folded([*rooms, one_child, *other])
    assert (len(first.matters), first.classes, str(first.text)) == (5, 5, "21 homes")
    assert [len(one.matters) for one in rest] == [1, 1]  # few classes stay as they are

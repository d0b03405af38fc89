"""The printed file of one child: a cover, then what there is, within what the person may print."""

from __future__ import annotations

import pytest

from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.errors import NotAllowed
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.referrals import Referral
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.services import printing
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.printing import Choice
from tests.fixtures.school import row_of
from tests.reports.reading import texts


def referred_child(town: Desk) -> Student:
    with town.store.read() as look:
        cases = {one.enrollment_id for one in look.all(CareCase)}
        sent = [one for one in look.all(Referral) if one.enrollment_id in cases and one.state == "answered"]
        place = look.get(Enrollment, (sent or look.all(Referral))[0].enrollment_id)
        assert place is not None
        child = look.get(Student, place.student_id)
        assert child is not None
        return child


def test_it_begins_with_a_cover_and_holds_every_step(town: Desk) -> None:
    child = referred_child(town)
    pages = texts(printing.drawn(town, "child-file", Choice(student=child.number)))
    assert "แฟ้มประวัติรายบุคคล" in pages[0]
    assert child.name in pages[0]
    assert "เอกสารในแฟ้มนี้" in pages[0]
    whole = " ".join(pages)
    assert "ข้อมูลนักเรียนรายบุคคล" in whole
    assert all(child.first_name in page for page in pages if "เลขประจำตัว" in page)


def test_of_a_child_of_whom_little_is_known_it_holds_the_record_alone(desk: Desk) -> None:
    pages = texts(printing.drawn(desk, "child-file", Choice(student="70001")))
    assert "1." in pages[0]
    assert "2." not in pages[0].split("In this file")[1].split("Printed on")[0]
    assert row_of(desk, "70001").student.name in pages[0]


def test_the_secret_parts_only_on_wish_of_who_may(town: Desk) -> None:
    child = referred_child(town)
    plain = texts(printing.drawn(town, "child-file", Choice(student=child.number)))
    secret = texts(printing.drawn(town, "child-file", Choice(student=child.number, restricted=True)))
    assert "ลับ" not in plain[0]
    assert [page for page in secret if "ลับ" not in page] == [], "every page of a secret file says so"


def test_who_has_no_right_gets_nothing(town: Desk) -> None:
    number = referred_child(town).number
    with town.store.read() as look:
        nurse = look.first(Account, name="nurse")
    assert nurse is not None
    town.account, head = nurse, town.account
    try:
        with pytest.raises(NotAllowed):
            printing.drawn(town, "child-file", Choice(student=number))
    finally:
        town.account = head

"""Children: the list in the order of the school, one child's records, what is refused, what a save leaves."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.students import Enrollment, Guardian, Household, Measurement
from student_care_desktop.services import doors, history, school, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.students import Sheaf
from tests.fixtures.school import add_child, national_id, row_of


def sheaf_of(desk: Desk, number: str = "70002") -> Sheaf:
    return students.sheaf(desk, students.find(desk, number).id)


def edited(sheaf: Sheaf, **facts: Any) -> Sheaf:
    return replace(sheaf, student=replace(sheaf.student, **facts))


def names(desk: Desk, room: str | None = None) -> list[str]:
    found = students.roster(desk, school.find_class(desk, room) if room else None)
    return [row.student.first_name for row in found]


# The list


def test_the_list_goes_by_class_and_then_by_number_in_class(desk: Desk) -> None:
    assert [(row.class_name, row.enrollment.no, row.student.number) for row in students.roster(desk)] == [
        ("ป.6/1", 1, "70006"), ("ม.1/1", 1, "70001"), ("ม.1/1", 2, "70002"), ("ม.1/1", 3, "70003"),
        ("ม.1/9", 1, "70004"), ("ม.1/10", 1, "70005"),
    ]


def test_ten_comes_after_nine_and_no_number_comes_last(desk: Desk) -> None:
    for place, no in enumerate((10, 9, None, 4)):
        sheaf = add_child(desk, "ม.1/9", f"8000{place}", first_name=f"คน{no}")
        assert sheaf.enrollment
        students.save(desk, replace(sheaf, enrollment=replace(sheaf.enrollment, no=no)))
    assert names(desk, "ม.1/9") == ["เพียงฟ้า", "คน4", "คน9", "คน10", "คนNone"]


def test_who_left_is_in_the_list_of_everybody_only(desk: Desk) -> None:
    sheaf = sheaf_of(desk)
    assert sheaf.enrollment
    left = replace(sheaf.enrollment, status="transferred", left=dt.date(2025, 11, 20))
    students.save(desk, replace(sheaf, enrollment=left))
    assert names(desk, "ม.1/1") == ["ปุณณวิช", "น้ำค้าง", "ก้องภพ"]
    studying = students.roster(desk, school.find_class(desk, "ม.1/1"), everybody=False)
    assert [row.student.first_name for row in studying] == ["ปุณณวิช", "ก้องภพ"]


def test_each_year_has_its_own_list(desk: Desk) -> None:
    doors.add_year(desk, 2569)
    doors.choose_year(desk, 2569)
    assert students.roster(desk) == []
    room = school.add_class(desk, "ม.2/1")
    students.move(desk, students.find(desk, "70002"), room)
    assert names(desk) == ["น้ำค้าง"]
    doors.choose_year(desk, 2568)
    assert len(students.roster(desk)) == 6


@pytest.mark.parametrize(
    ("people", "called"),
    [
        ({}, ("", "")),
        ({"mother": "081"}, ("แม่", "081")),
        ({"father": "082", "mother": "081"}, ("แม่", "081")),
        ({"father": "082", "mother": ""}, ("พ่อ", "082")),
        ({"father": "082", "mother": "081", "guardian": "083"}, ("ย่า", "083")),
        ({"mother": "", "guardian": ""}, ("ย่า", "")),
    ],
)
def test_the_list_names_whom_to_call(desk: Desk, people: dict[str, str], called: tuple[str, str]) -> None:
    sheaf = sheaf_of(desk)
    named = {"father": "พ่อ", "mother": "แม่", "guardian": "ย่า"}
    guardians = tuple(
        replace(one, first_name=named[one.role], phone=people[one.role]) if one.role in people else one
        for one in sheaf.guardians
    )
    students.save(desk, replace(sheaf, guardians=guardians))
    row = row_of(desk, "70002")
    assert (row.guardian_name, row.guardian_phone) == called


# One child


def test_a_sheaf_holds_an_empty_place_for_what_is_not_known(desk: Desk) -> None:
    sheaf = sheaf_of(desk)
    assert [person.role for person in sheaf.guardians] == ["father", "mother", "guardian"]
    assert sheaf.household.house_no == ""
    assert sheaf.measurements == ()
    with desk.store.read() as look:
        assert not look.all(Guardian), "empty places are not stored"
        assert not look.all(Household)


def test_everything_a_page_edits_is_one_change_set(desk: Desk) -> None:
    sheaf = sheaf_of(desk)
    before = len(history.changes(desk))
    changed = Sheaf(
        student=replace(sheaf.student, nickname="ค้าง", disadvantages=("poor",)),
        household=replace(sheaf.household, house_no="9/9", distance_km=1.5),
        guardians=tuple(replace(one, first_name=one.role, phone="08") for one in sheaf.guardians),
        enrollment=sheaf.enrollment,
        measurements=(Measurement(student_id=sheaf.student.id, day=dt.date(2025, 11, 3), weight_kg=41.5),),
    )
    students.save(desk, changed)
    newest, *older = history.changes(desk)
    assert (len(older), newest.records, str(newest.why)) == (
        before, 6, "Edit the record of เด็กหญิงน้ำค้าง ทดสอบดี"
    )
    again = sheaf_of(desk)
    assert again == replace(changed, student=again.student)
    assert again.student == replace(changed.student, household_id=changed.household.id)
    history.take_back(desk, newest.id)
    assert sheaf_of(desk).student == sheaf.student
    assert sheaf_of(desk).measurements == ()


def test_saving_what_is_as_it_was_leaves_no_trace(desk: Desk) -> None:
    before = history.changes(desk)
    students.save(desk, sheaf_of(desk))
    assert history.changes(desk) == before


def test_a_new_child_is_told_as_new(desk: Desk) -> None:
    add_child(desk, "ม.1/10", "70099", first_name="มาใหม่", title="เด็กหญิง")
    assert str(history.changes(desk, 1)[0].why) == "Add เด็กหญิงมาใหม่"
    assert names(desk, "ม.1/10") == ["ธันวา", "มาใหม่"]


def test_what_the_page_no_longer_shows_is_taken_out_and_comes_back(desk: Desk) -> None:
    sheaf = sheaf_of(desk)
    father = replace(sheaf.guardians[0], first_name="ผิดคน")
    days = (dt.date(2025, 6, 1), dt.date(2025, 11, 1))
    weights = tuple(Measurement(student_id=sheaf.student.id, day=day, weight_kg=40.0) for day in days)
    full = replace(sheaf, guardians=(father, *sheaf.guardians[1:]), measurements=weights)
    students.save(desk, full)
    silent = Guardian(id=father.id, student_id=father.student_id, role="father")
    students.save(desk, replace(full, guardians=(silent, *sheaf.guardians[1:]), measurements=weights[:1]))
    assert sheaf_of(desk).guardians[0].first_name == ""
    assert sheaf_of(desk).measurements == weights[:1]
    history.take_back(desk, history.changes(desk, 1)[0].id)
    assert sheaf_of(desk).guardians[0] == father
    assert sheaf_of(desk).measurements == weights


def test_brothers_and_sisters_share_a_household(desk: Desk) -> None:
    first, second = sheaf_of(desk, "70001"), sheaf_of(desk, "70002")
    students.save(desk, replace(first, household=replace(first.household, house_no="1")))
    home = sheaf_of(desk, "70001").household
    students.save(desk, replace(edited(second, household_id=home.id), household=replace(home, house_no="2")))
    assert sheaf_of(desk, "70001").household.house_no == "2"


@pytest.mark.parametrize(
    ("code", "said", "kind"),
    [
        ("", "citizen", "none"), (national_id(99), "none", "citizen"), ("G900000000001", "citizen", "g"),
        ("AB1234567", "passport", "passport"), ("AB1234567", "citizen", "other"),
    ],
)
def test_the_kind_of_id_shows_in_the_code(desk: Desk, code: str, said: str, kind: str) -> None:
    students.save(desk, edited(sheaf_of(desk), national_id=code, id_kind=said))
    assert sheaf_of(desk).student.id_kind == kind


# What is refused


def refused(desk: Desk, changed: Sheaf) -> str:
    before = history.changes(desk)
    with pytest.raises(CareError) as told:
        students.save(desk, changed)
    assert history.changes(desk) == before
    assert str(told.value).endswith("Nothing was saved.")
    return str(told.value)


def test_a_taken_number_is_refused_and_its_owner_named(desk: Desk) -> None:
    told = refused(desk, edited(sheaf_of(desk), number="70001"))
    assert "70001" in told
    assert "เด็กชายปุณณวิช ทดสอบดี" in told


@pytest.mark.parametrize("code", [national_id(0), "G900000000001"])
def test_a_taken_id_is_refused_and_its_owner_named(desk: Desk, code: str) -> None:
    students.save(desk, edited(sheaf_of(desk, "70001"), national_id=code))
    told = refused(desk, edited(sheaf_of(desk), national_id=code))
    assert "belongs to เด็กชายปุณณวิช ทดสอบดี" in told
    assert code not in told, "an id is not read aloud"


def test_many_children_may_have_no_number_and_no_id_yet(desk: Desk) -> None:
    for place in range(2):
        add_child(desk, "ม.1/9", "", first_name=f"ยังไม่มีเลข{place}")
    assert len(names(desk, "ม.1/9")) == 3


def test_a_child_needs_a_first_name(desk: Desk) -> None:
    assert "first name" in refused(desk, edited(sheaf_of(desk), first_name=""))


def test_a_wrong_check_digit_is_never_refused(desk: Desk) -> None:
    wrong = national_id(77)[:-1] + str((int(national_id(77)[-1]) + 1) % 10)
    students.save(desk, edited(sheaf_of(desk), national_id=wrong))
    assert sheaf_of(desk).student.national_id == wrong


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"siblings": 0}, "Brothers and sisters"), ({"siblings": 31}, "Brothers and sisters"),
        ({"sex": "x"}, "Sex"), ({"disadvantages": ("rich",)}, "Disadvantage"),
        ({"blood_group": "C"}, "Blood group"),
        ({"number": "7" * 21}, "Student number"), ({"nickname": "ก" * 41}, "Nickname"),
        ({"national_id": "9" * 21}, "National id"),
    ],
)
def test_a_wrong_value_is_refused_and_its_field_named(desk: Desk, facts: dict[str, Any], field: str) -> None:
    assert refused(desk, edited(sheaf_of(desk), **facts)).startswith(field)


def test_wrong_values_of_the_other_records_are_refused_too(desk: Desk) -> None:
    sheaf = sheaf_of(desk)
    assert sheaf.enrollment
    heavy = Measurement(student_id=sheaf.student.id, weight_kg=251.0)
    poor = replace(sheaf.guardians[0], income=-1)
    empty = replace(sheaf.household, members=0)
    zero = replace(sheaf.enrollment, no=0)
    assert refused(desk, replace(sheaf, measurements=(heavy,))).startswith("Weight")
    assert refused(desk, replace(sheaf, guardians=(poor,))).startswith("Income")
    assert refused(desk, replace(sheaf, household=empty)).startswith("Members")
    assert refused(desk, replace(sheaf, enrollment=zero)).startswith("No. in class")


def test_a_number_that_nobody_has_is_told(desk: Desk) -> None:
    for number in ("", "99999"):
        with pytest.raises(CareError, match=f"student number {number}"):
            students.find(desk, number)
    with pytest.raises(CareError, match="no child"):
        students.sheaf(desk, "nobody")


# Moving


def test_a_moved_child_comes_last_in_the_other_class(desk: Desk) -> None:
    students.move(desk, students.find(desk, "70004"), school.find_class(desk, "ม.1/1"))
    assert names(desk, "ม.1/1") == ["ปุณณวิช", "น้ำค้าง", "ก้องภพ", "เพียงฟ้า"]
    assert row_of(desk, "70004").enrollment.no == 4
    assert str(history.changes(desk, 1)[0].why) == "Move เด็กหญิงเพียงฟ้า สมมติชื่อ to ม.1/1"
    history.take_back(desk, history.changes(desk, 1)[0].id)
    assert row_of(desk, "70004").class_name == "ม.1/9"


def test_moving_to_the_same_class_changes_nothing(desk: Desk) -> None:
    before = history.changes(desk)
    students.move(desk, students.find(desk, "70001"), school.find_class(desk, "ม.1/1"))
    assert history.changes(desk) == before


def test_a_child_has_one_place_a_year(desk: Desk) -> None:
    for room in ("ม.1/9", "ม.1/10", "ม.1/1"):
        students.move(desk, students.find(desk, "70001"), school.find_class(desk, room))
    with desk.store.read() as look:
        assert len(look.all(Enrollment, student_id=students.find(desk, "70001").id)) == 1

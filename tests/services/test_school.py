"""The school's facts, staff, classes and advisers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.school import School, Staff
from student_care_desktop.services import doors, history, school
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.students import roster


def test_the_school_is_what_was_set_up_and_what_was_edited(bare_desk: Desk) -> None:
    assert school.school_of(bare_desk).name == "โรงเรียนทดสอบ"
    school.save_school(bare_desk, replace(school.school_of(bare_desk), province="แพร่"))
    assert (school.school_of(bare_desk).name, school.school_of(bare_desk).province) == ("โรงเรียนทดสอบ", "แพร่")
    with bare_desk.store.read() as look:
        assert len(look.all(School)) == 1


def test_a_new_year_has_its_two_terms(bare_desk: Desk) -> None:
    doors.add_year(bare_desk, 2569)
    doors.choose_year(bare_desk, 2569)
    assert [(term.number, str(term.starts), str(term.ends)) for term in school.terms(bare_desk)] == [
        (1, "2026-05-16", "2026-10-11"), (2, "2026-11-01", "2027-04-01"),
    ]
    assert [year.number for year in doors.years(bare_desk)] == [2569, 2568]


def test_a_year_that_stands_is_not_made_twice(bare_desk: Desk) -> None:
    before = len(history.changes(bare_desk))
    assert doors.add_year(bare_desk, 2568) == bare_desk.year
    assert len(history.changes(bare_desk)) == before


def test_a_year_that_the_school_does_not_have_cannot_be_chosen(bare_desk: Desk) -> None:
    with pytest.raises(CareError, match="no year 2560"):
        doors.choose_year(bare_desk, 2560)
    assert bare_desk.year.number == 2568


def test_classes_stand_in_the_order_of_the_school(desk: Desk) -> None:
    assert [room.name for room in school.classes(desk)] == ["ป.6/1", "ม.1/1", "ม.1/9", "ม.1/10"]


@pytest.mark.parametrize("name", ["ม.1/2", "ม.1-2", "ม1/2", "ชั้นมัธยมศึกษาปีที่ ๑ ห้อง ๒"])
def test_a_class_is_added_however_its_name_is_written(desk: Desk, name: str) -> None:
    assert school.add_class(desk, name).name == "ม.1/2"
    assert school.find_class(desk, name).name == "ม.1/2"


@pytest.mark.parametrize("name", ["", "ม.7/1", "ห้องครู", "1/1"])
def test_what_is_no_class_is_refused(desk: Desk, name: str) -> None:
    with pytest.raises(CareError, match="not the name of a class"):
        school.add_class(desk, name)


def test_a_class_is_not_added_twice(desk: Desk) -> None:
    with pytest.raises(CareError, match=r"ม\.1/9 exists already"):
        school.add_class(desk, "ม.1-9")


def test_a_class_that_is_not_there_is_named(desk: Desk) -> None:
    with pytest.raises(CareError, match=r"no class ม\.5/1 in the year 2568"):
        school.find_class(desk, "ม.5/1")


def test_only_an_empty_class_can_be_removed(desk: Desk) -> None:
    with pytest.raises(CareError, match=r"3 children are enrolled in ม\.1/1"):
        school.remove_class(desk, school.find_class(desk, "ม.1/1"))
    room = school.add_class(desk, "ม.2/1")
    school.set_advisers(desk, room, school.staff(desk))
    school.remove_class(desk, room)
    assert "ม.2/1" not in [one.name for one in school.classes(desk)]


def test_advisers_stand_in_the_order_given(desk: Desk) -> None:
    room = school.find_class(desk, "ม.1/1")
    people = school.staff(desk)
    for order in ([people[2], people[0]], [people[0], people[2]], [people[1]], []):
        school.set_advisers(desk, room, order)
        card = next(card for card in school.class_cards(desk) if card.classroom == room)
        assert card.advisers == tuple(order)


def test_the_same_advisers_again_leave_no_trace(desk: Desk) -> None:
    room = school.find_class(desk, "ม.1/1")
    people = school.staff(desk)[:2]
    school.set_advisers(desk, room, people)
    before = len(history.changes(desk))
    school.set_advisers(desk, room, people)
    assert len(history.changes(desk)) == before


def test_class_cards_count_the_children_who_study(desk: Desk) -> None:
    assert [(card.classroom.name, card.children) for card in school.class_cards(desk)] == [
        ("ป.6/1", 1), ("ม.1/1", 3), ("ม.1/9", 1), ("ม.1/10", 1),
    ]
    with desk.store.write(school.EDIT_SCHOOL, desk.now()) as unit:
        unit.put(replace(roster(desk)[1].enrollment, status="transferred"))
    assert [card.children for card in school.class_cards(desk)] == [1, 2, 1, 1]


def test_staff_stand_in_thai_order_and_those_who_left_come_last(desk: Desk) -> None:
    assert [one.first_name for one in school.staff(desk)] == ["กล้า", "แก้วตา", "เรไร"]
    school.save_staff(desk, replace(school.staff(desk)[0], status="left"))
    assert [one.first_name for one in school.staff(desk)] == ["แก้วตา", "เรไร", "กล้า"]


def test_a_teacher_needs_a_name(desk: Desk) -> None:
    with pytest.raises(CareError, match="first name"):
        school.save_staff(desk, Staff(last_name="ไพรงาม"))
    assert len(school.staff(desk)) == 3

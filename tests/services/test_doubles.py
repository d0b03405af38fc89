"""A child who stands on record twice is found: by number, by id, by name and birth date."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.doubles import doubles, everybody
from tests.fixtures.school import add_child, national_id

BORN = dt.date(2012, 8, 1)


def born(desk: Desk, number: str) -> Student:
    sheaf = students.sheaf(desk, students.find(desk, number).id)
    students.save(desk, replace(sheaf, student=replace(sheaf.student, birthday=BORN)))
    return students.find(desk, number)


@pytest.mark.parametrize(
    "name",
    [
        {"first_name": "ปุณณวิช", "last_name": "ทดสอบดี"},
        {"first_name": " ปุณณ วิช", "last_name": "ทดสอบ ดี"},
        {"first_name": "ด.ช. ปุณณวิช", "last_name": "ทดสอบดี"},
        {"first_name": "เด็กชายปุณณวิช", "last_name": "ทดสอบดี", "title": "นาย"},
        {"first_name": "ปุณณวิช", "last_name": "ทดสอบดี", "title": "สามเณร"},
    ],
)
def test_title_and_spacing_do_not_hide_the_same_name(desk: Desk, name: dict[str, str]) -> None:
    known = born(desk, "70001")
    (double,) = everybody(desk).of(replace(Student(birthday=BORN), **name))  # type: ignore[arg-type]
    assert (double.other.id, double.reasons) == (known.id, ("first_name",))


@pytest.mark.parametrize(
    "facts",
    [
        {"first_name": "ปุณณวิช", "last_name": "ทดสอบดี"},
        {"first_name": "ปุณณวิช", "last_name": "ทดสอบดี", "birthday": dt.date(2012, 8, 2)},
        {"first_name": "ปุณณวิช", "last_name": "อื่น", "birthday": BORN},
        {"first_name": "", "birthday": BORN}, {},
    ],
)
def test_what_is_not_known_or_not_the_same_is_no_double(desk: Desk, facts: dict[str, object]) -> None:
    born(desk, "70001")
    assert everybody(desk).of(Student(**facts)) == []  # type: ignore[arg-type]


def test_number_and_id_are_told_each(desk: Desk) -> None:
    known = students.find(desk, "70001")
    (double,) = everybody(desk).of(Student(number="๗๐๐๐๑", national_id=known.national_id))
    assert double.reasons == ("number", "national_id")
    assert [str(one) for one in double.why] == ["same student number", "same national id"]
    assert double.other.name == known.name


def test_a_child_is_not_its_own_double(desk: Desk) -> None:
    assert everybody(desk).of(born(desk, "70001")) == []
    assert doubles(desk) == []


def test_every_pair_of_the_school_is_listed_once_the_surest_first(desk: Desk) -> None:
    born(desk, "70001")
    for number, first in (("80001", "ปุณณวิช"), ("80002", "เด็กชายปุณณวิช")):
        add_child(desk, "ม.1/9", number, first_name=first, last_name="ทดสอบดี", birthday=BORN)
    with desk.store.write(mark("Why", "Add {name}").with_(name="x"), desk.now()) as unit:
        unit.put(Student(number="70002", first_name="ใคร", national_id=national_id(1)))
    found = doubles(desk)
    assert len(found) == 4
    assert found[0].reasons == ("number", "national_id")
    pairs = [frozenset((one.one.id, one.other.id)) for one in found]
    assert len(set(pairs)) == 4

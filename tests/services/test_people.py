"""An account that belongs to somebody of the staff: the classes it follows, and the name papers bear."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.school import Staff
from student_care_desktop.domain.words import english
from student_care_desktop.services import doors, people, school, students
from student_care_desktop.services.clock import clock
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.services.people import Person
from tests.fixtures.people import DAY, Give


@pytest.fixture
def head(staffed_folder: Path) -> Desk:
    """The head at the desk; the account homeroom is given ม.1/1."""
    return doors.unlock(staffed_folder, "demo", clock(DAY), english)


def adviser_of(desk: Desk, room: str) -> Staff:
    return next(one.advisers[0] for one in school.class_cards(desk) if one.classroom.name == room)


def named(desk: Desk, name: str) -> Person:
    return next(one for one in people.people(desk) if one.account.name == name)


def come_in(folder: Path, who: str) -> Desk:
    return doors.unlock(folder, "demo", clock(DAY), english, who)


def test_a_homeroom_account_follows_the_classes_of_its_person_year_by_year(
    head: Desk, staffed_folder: Path
) -> None:
    now, adviser = head.year.number, adviser_of(head, "ม.2/1")
    people.link(head, "homeroom", adviser.id)
    doors.add_year(head, now + 1)
    doors.choose_year(head, now + 1)
    school.set_advisers(head, school.add_class(head, "ม.3/7"), [adviser])
    head.close()
    desk = come_in(staffed_folder, "homeroom")
    given = {"ม.1/1", "ม.2/1"}
    assert {row.class_name for row in students.roster(desk)} == given
    doors.choose_year(desk, now + 1)
    assert {one.name for one in school.classes(desk)} == {"ม.3/7"}
    doors.choose_year(desk, now)
    assert {row.class_name for row in students.roster(desk)} == given
    desk.close()


def test_who_is_no_longer_adviser_no_longer_sees_the_class(head: Desk, staffed_folder: Path) -> None:
    adviser = adviser_of(head, "ม.2/1")
    people.link(head, "homeroom", adviser.id)
    school.set_advisers(head, school.find_class(head, "ม.2/1"), [])
    head.close()
    desk = come_in(staffed_folder, "homeroom")
    assert {row.class_name for row in students.roster(desk)} == {"ม.1/1"}
    desk.close()


def test_only_the_role_of_a_homeroom_teacher_follows(head: Desk, staffed_folder: Path) -> None:
    people.link(head, "subject", adviser_of(head, "ม.2/1").id)
    assert named(head, "subject").follows == ()
    head.close()
    desk = come_in(staffed_folder, "subject")
    assert set(desk.account.classes) == {school.find_class(desk, "ม.1/1").id}
    desk.close()


def test_papers_bear_the_name_of_the_person(head: Desk, staffed_folder: Path) -> None:
    adviser = adviser_of(head, "ม.1/1")
    people.link(head, "homeroom", adviser.id)
    head.close()
    desk = come_in(staffed_folder, "homeroom")
    with desk.store.read() as look:
        assert name_at(desk, look) == adviser.name
    desk.close()


def test_a_linked_homeroom_account_needs_no_class_and_keeps_its_link_with_its_roles(head: Desk) -> None:
    adviser = adviser_of(head, "ม.2/1")
    people.link(head, "homeroom", adviser.id)
    people.save_roles(head, "homeroom", ["homeroom"])
    assert (named(head, "homeroom").classes, named(head, "homeroom").follows) == ((), ("ม.2/1",))
    with pytest.raises(CareError, match="Say for which class"):
        people.link(head, "homeroom", "")
    assert named(head, "homeroom").staff == adviser.name
    head.close()


def test_one_person_has_one_account_and_is_still_here(head: Desk) -> None:
    first, second = adviser_of(head, "ม.1/1"), adviser_of(head, "ม.2/1")
    people.link(head, "homeroom", first.id)
    with pytest.raises(CareError, match="has the account homeroom already"):
        people.link(head, "nurse", first.id)
    school.save_staff(head, replace(second, status="left"))
    for gone in (second.id, "nobody"):
        with pytest.raises(CareError, match="has left"):
            people.link(head, "nurse", gone)
    people.disable(head, "homeroom")
    people.link(head, "nurse", first.id)
    assert named(head, "nurse").staff == first.name
    head.close()


def test_the_list_of_accounts_names_the_person(head: Desk, give: Give) -> None:
    adviser = adviser_of(head, "ม.1/1")
    people.link(head, "homeroom", adviser.id)
    people.link(head, "nurse", "")
    head.close()
    listed = {one["name"]: one["staff"] for one in give("admin", "users", "--json").json}
    assert (listed["homeroom"], listed["nurse"]) == (adviser.name, None)

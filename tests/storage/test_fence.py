"""A fence round a class: what is outside is neither read nor written, whichever way one asks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from student_care_desktop.domain.errors import NotAllowed
from student_care_desktop.domain.learning import Talent
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.students import Enrollment, Guardian, Household, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import school
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.fence import Bounds
from student_care_desktop.storage.tables import KINDS
from tests.fixtures.school import row_of

WHY = mark("Test", "Try")
HERE, ELSEWHERE = "70001", "70004"


@pytest.fixture
def room(desk: Desk) -> str:
    """The class of the first three children."""
    return school.find_class(desk, "ม.1/1").id


def test_a_look_holds_the_children_of_the_class_and_nobody_else(desk: Desk, room: str) -> None:
    other = row_of(desk, ELSEWHERE)
    with desk.store.read(Bounds([room])) as look:
        assert {one.number for one in look.all(Student)} == {"70001", "70002", "70003"}
        assert look.get(Student, other.student.id) is None
        assert look.first(Enrollment, student_id=other.student.id) is None
        assert len(look.values(Student, ["number"])) == 3
        assert [one.id for one in look.all(Classroom)] == [room]
        for kind in KINDS:
            seen = look.all(kind.record)
            assert all(look.fence and look.fence.sees(kind, one) for one in seen)


def test_a_fence_round_nothing_holds_nobody(desk: Desk) -> None:
    with desk.store.read(Bounds([])) as look:
        assert [*look.all(Student), *look.all(Enrollment), *look.all(Classroom)] == []


def _tries(desk: Desk, room: str) -> dict[str, list[Record]]:
    other, mine = row_of(desk, ELSEWHERE), row_of(desk, HERE)
    away = school.find_class(desk, "ม.1/9").id
    return {
        "a changed child": [replace(other.student, nickname="ก")],
        "a new child": [Student(number="99999", first_name="ใหม่")],
        "a talent of another child": [Talent(student_id=other.student.id, area="sport")],
        "a guardian taken over": [Guardian(student_id=other.student.id, role="father", first_name="ก")],
        "a screening": [Screening(enrollment_id=other.enrollment.id)],
        "a child sent to another class": [replace(mine.enrollment, classroom_id=away)],
    }


@pytest.mark.parametrize("name", [
    "a changed child", "a new child", "a talent of another child", "a guardian taken over", "a screening",
    "a child sent to another class",
])
def test_nothing_outside_is_written(desk: Desk, room: str, name: str) -> None:
    records = _tries(desk, room)[name]
    with desk.store.read() as look:
        before = [look.all(kind.record) for kind in KINDS]
    with pytest.raises(NotAllowed), desk.store.write(WHY, desk.now(), Bounds([room])) as unit:
        unit.put_all(records)
    with desk.store.read() as look:
        assert [look.all(kind.record) for kind in KINDS] == before


def test_a_child_of_another_class_is_not_removed(desk: Desk, room: str) -> None:
    other = row_of(desk, ELSEWHERE)
    with pytest.raises(NotAllowed), desk.store.write(WHY, desk.now(), Bounds([room])) as unit:
        unit.remove_all([other.enrollment])
    assert row_of(desk, ELSEWHERE) == other


def test_the_own_class_is_written_with_new_households_and_forms(desk: Desk, room: str) -> None:
    mine, house = row_of(desk, HERE), Household(house_no="9")
    child = replace(mine.student, household_id=house.id, nickname="เปา")
    form = Screening(enrollment_id=mine.enrollment.id)
    with desk.store.write(WHY, desk.now(), Bounds([room])) as unit:
        unit.put_all([house, child, form, Talent(student_id=child.id, area="sport")])
    with desk.store.read(Bounds([room])) as look:
        assert look.get(Student, child.id) == child
        assert look.all(Household) == [house]
        assert look.all(Screening) == [form]


def test_hidden_kinds_are_neither_read_nor_written(desk: Desk) -> None:
    mine = row_of(desk, HERE)
    talent = Talent(student_id=mine.student.id, area="sport")
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put(talent)
    bounds = Bounds(hidden=frozenset({"talent"}))
    with desk.store.read(bounds) as look:
        assert [*look.all(Talent), *look.values(Talent, ["area"])] == []
        assert len(look.all(Student)) == 6
    with pytest.raises(NotAllowed), desk.store.write(WHY, desk.now(), bounds) as unit:
        unit.put(replace(talent, area="music"))

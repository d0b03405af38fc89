"""Every write is one change set with old and new values, and is taken back unless something newer depends."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.school import Adviser, Classroom, Staff
from student_care_desktop.domain.students import Enrollment, Guardian, Household, Student
from student_care_desktop.domain.words import mark, told
from student_care_desktop.services import backups, doors, history, school, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.history import lines_of
from student_care_desktop.storage.units import Line
from tests.fixtures.school import Clock, Made, add_child, row_of

WHY = mark("Why", "Edit the record of {name}").with_(name="น้ำค้าง")


def write(desk: Desk, *records: object, why: str = "") -> str:
    """The id of the change set that puts ``records``."""
    with desk.store.write(mark("Why", "Add {name}").with_(name=why) if why else WHY, desk.now()) as unit:
        unit.put_all(records)  # type: ignore[arg-type]
    return history.changes(desk, 1)[0].id


def lines(desk: Desk, key: str) -> list[Line]:
    with desk.store.read() as look:
        return lines_of(look, key)


def child(desk: Desk, number: str = "70002") -> Student:
    return students.find(desk, number)


def everything(desk: Desk) -> dict[type, set[object]]:
    kinds = (Classroom, Staff, Adviser, Student, Household, Guardian, Enrollment)
    with desk.store.read() as look:
        return {kind: set(look.all(kind)) for kind in kinds}


# One write, one change set


def test_a_write_is_one_change_set_that_says_who_when_why_and_where(desk: Desk, time: Clock) -> None:
    time.forward(5)
    before = len(history.changes(desk))
    write(desk, replace(child(desk), nickname="ค้าง"), Staff(first_name="ใหม่"), why="สองอย่าง")
    newest, *older = history.changes(desk)
    assert len(older) == before
    assert (newest.who, newest.at, newest.records) == ("head", "2025-11-24T09:05:00+07:00", 2)
    assert str(newest.why) == "Add สองอย่าง"
    assert newest.device
    assert newest.seq > older[0].seq


def test_it_keeps_the_old_and_the_new_value_of_what_changed_and_nothing_else(desk: Desk) -> None:
    key = write(desk, replace(child(desk), nickname="ค้าง", disadvantages=("poor",)))
    assert lines(desk, key) == [
        Line("student", child(desk).id, {"nickname": "น้ำ", "disadvantages": ()},
             {"nickname": "ค้าง", "disadvantages": ("poor",)}),
    ]


def test_a_new_and_a_removed_record_are_kept_whole(desk: Desk) -> None:
    person = Staff(first_name="ใหม่", status="left")
    key = write(desk, person)
    assert lines(desk, key) == [Line("staff", person.id, None, {"first_name": "ใหม่", "status": "left"})]
    with desk.store.write(WHY, desk.now()) as unit:
        unit.remove_all([replace(person, first_name="stale")])
    assert lines(desk, history.changes(desk, 1)[0].id) == [
        Line("staff", person.id, {"first_name": "ใหม่", "status": "left"}, None)
    ]


def test_a_record_touched_many_times_is_one_line(desk: Desk) -> None:
    old = child(desk)
    with desk.store.write(WHY, desk.now()) as unit:
        for name in ("ก", "ข", "ค"):
            unit.put(replace(old, nickname=name, phone=""))
    (line,) = lines(desk, history.changes(desk, 1)[0].id)
    assert (line.before, line.after) == ({"nickname": "น้ำ"}, {"nickname": "ค"})
    history.take_back(desk, history.changes(desk, 1)[0].id)
    assert child(desk) == old


def test_what_is_as_it_was_leaves_no_change_set(desk: Desk) -> None:
    before = history.changes(desk)
    write(desk, child(desk))
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put(replace(child(desk), nickname="x"))
        unit.put(replace(child(desk), nickname="น้ำ"))
        passing = Staff(first_name="มาแล้วไป")
        unit.put(passing)
        unit.remove_all([passing, Staff(first_name="ไม่เคยมี")])
    assert history.changes(desk) == before


def test_a_write_that_fails_leaves_nothing(desk: Desk) -> None:
    before, changes = everything(desk), history.changes(desk)
    with pytest.raises(ZeroDivisionError), desk.store.write(WHY, desk.now()) as unit:  # noqa: PT012
        unit.put_all([replace(child(desk), nickname="x"), Staff(first_name="ใหม่")])
        _ = 1 / 0
    assert everything(desk) == before
    assert history.changes(desk) == changes
    write(desk, replace(child(desk), nickname="y"))
    assert child(desk).nickname == "y"


def test_looking_is_no_history(desk: Desk) -> None:
    before = history.changes(desk)
    students.roster(desk)
    students.sheaf(desk, child(desk).id)
    backups.check_all(desk)
    desk.close()
    assert len(before) == 17, "set up, three teachers, four classes, three posts, six children"


def test_the_reason_is_kept_in_words_that_each_language_can_say(desk: Desk) -> None:
    why = WHY.with_(name=mark("Grade", "Primary {number}").with_(number=6), sign=told("ผอม", "Thin"))
    with desk.store.write(why, desk.now()) as unit:
        unit.put(Staff(first_name="ใหม่"))
    assert history.changes(desk, 1)[0].why == why


# Taking back


@pytest.mark.parametrize("later", ["at once", "after opening it again"])
def test_an_edit_is_taken_back(desk: Desk, furnished_school: Made, time: Clock, later: str) -> None:
    before = everything(desk)
    key = write(desk, replace(child(desk), nickname="x", birthday=None, siblings=3), why="แก้")
    if later != "at once":
        desk.close()
        desk = furnished_school.open(desk.store.folder.root, time)
    assert str(history.take_back(desk, key)) == "Add แก้"
    assert everything(desk) == before
    newest, taken = history.changes(desk, 2)
    assert (newest.takes_back, taken.taken_back_by) == (key, newest.id)
    assert str(newest.why) == "Take back: Add แก้"
    desk.close()


def test_a_new_child_is_taken_back_whole(desk: Desk) -> None:
    before = everything(desk)
    add_child(desk, "ม.1/1", "70099", first_name="มาใหม่")
    history.take_back(desk, history.changes(desk, 1)[0].id)
    assert everything(desk) == before


def test_a_removed_class_comes_back_with_its_advisers(desk: Desk) -> None:
    room = school.add_class(desk, "ม.2/1")
    school.set_advisers(desk, room, school.staff(desk)[:2])
    before = everything(desk)
    school.remove_class(desk, room)
    history.take_back(desk, history.changes(desk, 1)[0].id)
    assert everything(desk) == before


def test_a_take_back_is_taken_back_and_again(desk: Desk) -> None:
    before = everything(desk)
    add_child(desk, "ม.1/1", "70099", first_name="มาใหม่")
    after = everything(desk)
    for expected in (before, after, before, after):
        history.take_back(desk, history.changes(desk, 1)[0].id)
        assert everything(desk) == expected
    assert backups.check_all(desk) == []


def test_a_bulk_of_thousands_is_taken_back(desk: Desk) -> None:
    before = everything(desk)
    homes = [Household(house_no=str(place)) for place in range(2_000)]
    children = [Student(number=f"B{place}", household_id=home.id) for place, home in enumerate(homes)]
    key = write(desk, *homes, *children, replace(child(desk), phone="081"))
    assert history.changes(desk, 1)[0].records == 4_001
    history.take_back(desk, key)
    assert everything(desk) == before


def test_only_once(desk: Desk) -> None:
    key = write(desk, replace(child(desk), nickname="x"))
    history.take_back(desk, key)
    with pytest.raises(CareError, match=r"taken back already.*Nothing was changed"):
        history.take_back(desk, key)


def refused(desk: Desk, key: str) -> str:
    """Why ``key`` cannot be taken back; nothing has changed by trying."""
    before, changes = everything(desk), history.changes(desk)
    with pytest.raises(CareError, match="Nothing was changed") as told:
        history.take_back(desk, key)
    assert everything(desk) == before
    assert history.changes(desk) == changes
    return str(told.value)


def test_refused_when_a_newer_edit_changed_the_same_field(desk: Desk) -> None:
    key = write(desk, replace(child(desk), nickname="ก"))
    write(desk, replace(child(desk), nickname="ข"), why="ชื่อเล่นใหม่")
    write(desk, replace(child(desk), phone="081"), why="เบอร์โทร")
    assert "(Add ชื่อเล่นใหม่)" in refused(desk, key), "it names the one in the way, not the newest"


def test_another_field_of_the_same_child_is_not_in_the_way(desk: Desk) -> None:
    key = write(desk, replace(child(desk), nickname="ก"))
    write(desk, replace(child(desk), phone="081"))
    history.take_back(desk, key)
    assert (child(desk).nickname, child(desk).phone) == ("น้ำ", "081")


def test_after_the_newer_one_is_taken_back_the_older_one_can_be(desk: Desk) -> None:
    key = write(desk, replace(child(desk), nickname="ก"))
    newer = write(desk, replace(child(desk), nickname="ข"))
    refused(desk, key)
    history.take_back(desk, newer)
    history.take_back(desk, key)
    assert child(desk).nickname == "น้ำ"


def test_what_was_taken_back_already_is_not_named(desk: Desk) -> None:
    key = write(desk, replace(child(desk), nickname="ก"))
    write(desk, replace(child(desk), nickname="ข"), why="อันที่ขวาง")
    history.take_back(desk, write(desk, replace(child(desk), nickname="ค"), why="ยกเลิกแล้ว"))
    assert "(Add อันที่ขวาง)" in refused(desk, key)


def test_refused_when_a_newer_record_points_to_what_would_vanish(desk: Desk) -> None:
    school.add_class(desk, "ม.2/1")
    key = history.changes(desk, 1)[0].id
    add_child(desk, "ม.2/1", "70099", first_name="มาใหม่")
    assert "มาใหม่" in refused(desk, key)


def test_refused_when_an_old_record_was_moved_to_what_would_vanish(desk: Desk) -> None:
    """The class and the child's place come from one change set; a newer one joins them."""
    room = Classroom(year_id=desk.year.id, grade="ม.2", room="1")
    row = row_of(desk, "70002")
    key = write(desk, room, replace(row.enrollment, no=9))
    students.move(desk, row.student, room)
    write(desk, replace(row_of(desk, "70002").enrollment, no=9))
    assert "Move" in refused(desk, key)


def test_refused_when_what_a_child_had_before_is_gone(desk: Desk) -> None:
    room = school.add_class(desk, "ม.2/1")
    students.move(desk, child(desk), room)
    students.move(desk, child(desk), school.find_class(desk, "ม.1/9"))
    key = history.changes(desk, 1)[0].id
    school.remove_class(desk, room)
    assert "Remove the empty class ม.2/1" in refused(desk, key)


def test_refused_when_a_removed_class_was_made_anew(desk: Desk) -> None:
    school.remove_class(desk, school.add_class(desk, "ม.2/1"))
    key = history.changes(desk, 1)[0].id
    school.add_class(desk, "ม.2/1")
    assert "Add the class ม.2/1" in refused(desk, key)


def test_refused_when_the_old_number_belongs_to_another_child_now(desk: Desk) -> None:
    key = write(desk, replace(child(desk), number="70090"))
    add_child(desk, "ม.1/1", "70002", first_name="มาใหม่")
    assert "มาใหม่" in refused(desk, key)
    assert backups.check_all(desk) == []


def test_children_who_changed_numbers_change_back(desk: Desk) -> None:
    """Numbers are compared as they would stand afterwards, not one by one."""
    first, second = child(desk, "70001"), child(desk, "70002")
    key = write(desk, replace(first, number="X"), replace(second, number="70001"))
    write(desk, replace(child(desk, "X"), phone="081"))
    history.take_back(desk, key)
    assert {child(desk, "70001").first_name, child(desk, "70002").first_name} == {"ปุณณวิช", "น้ำค้าง"}


def test_the_setting_up_of_the_school_stays(bare_desk: Desk) -> None:
    assert "setting-up" in refused(bare_desk, history.changes(bare_desk)[-1].id)
    assert history.last(bare_desk) is None


def test_the_last_that_can_be_taken_back(desk: Desk) -> None:
    first = write(desk, replace(child(desk), nickname="ก"))
    second = write(desk, replace(child(desk), nickname="ข"))
    for key in (second, first):
        last = history.last(desk)
        assert last is not None
        assert last.id == key
        history.take_back(desk, key)


def test_taking_a_year_back_leaves_the_desk_in_one_that_stands(desk: Desk) -> None:
    doors.add_year(desk, 2569)
    doors.choose_year(desk, 2569)
    history.take_back(desk, history.changes(desk, 1)[0].id)
    assert desk.year.number == 2568
    assert len(students.roster(desk)) == 6


# Finding one again


def test_the_beginning_of_an_id_is_enough(desk: Desk) -> None:
    key = write(desk, replace(child(desk), nickname="ก"))
    history.take_back(desk, key[:12])
    assert child(desk).nickname == "น้ำ"


@pytest.mark.parametrize("key", ["", "zz", "%", "_", "' OR 1=1"])
def test_an_unknown_id_is_refused(desk: Desk, key: str) -> None:
    with pytest.raises(CareError, match="no change set"):
        history.take_back(desk, key)


def test_a_beginning_that_fits_two_asks_for_more(desk: Desk) -> None:
    ids = [one.id for one in history.changes(desk)]
    shared = next(first[0] for first in ids if sum(one[0] == first[0] for one in ids) > 1)
    with pytest.raises(CareError, match="More than one"):
        history.take_back(desk, shared)


def test_a_restored_backup_can_be_taken_back_too(desk: Desk, tmp_path: Path) -> None:
    key = write(desk, replace(child(desk), nickname="ก"))
    proof = backups.back_up(desk, tmp_path / "out" / "school.backup")
    backups.restore(proof.file, tmp_path / "new", "demo")
    desk.close()
    shutil.rmtree(desk.store.folder.root)
    again = doors.unlock(tmp_path / "new", "demo", desk.now, desk.say)
    history.take_back(again, key)
    assert child(again).nickname == "น้ำ"
    again.close()

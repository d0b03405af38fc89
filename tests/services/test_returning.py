"""A backup looked into while the school is open: what is in it, what differs, one child brought back."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.health import Health
from student_care_desktop.domain.school import School
from student_care_desktop.domain.students import Guardian, Student
from student_care_desktop.domain.words import english, mark
from student_care_desktop.services import backups, doors, history, returning, sheaves, students
from student_care_desktop.services.belonging import owned
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.tables import KINDS
from tests.fixtures.papers import keyed
from tests.fixtures.school import Clock
from tests.services.test_backups import hang

REMOVE = mark("Test", "Take a child out")


@pytest.fixture
def file(desk: Desk, tmp_path: Path, time: Clock) -> Path:
    """A backup of a school where 70001 has a picture, a guardian, health and answers."""
    hang(desk, "70001", b"face")
    child = students.find(desk, "70001")
    with desk.store.write(mark("Test", "Add"), desk.now()) as unit:
        unit.put_all([
            Guardian(student_id=child.id, first_name="สมพร"), Health(student_id=child.id, chronic="หอบหืด"),
        ])
    keyed(desk, "70001", "sdq", "student", "1" * 25)
    made = backups.back_up(desk, tmp_path / "stick" / "school.backup").file
    time.forward(10)
    return made


def everything(desk: Desk) -> dict[str, object]:
    with desk.store.read() as look:
        return {one.id: one for kind in KINDS for one in look.all(kind.record)}


def take_out(desk: Desk, number: str) -> None:
    with desk.store.write(REMOVE, desk.now()) as unit:
        child = unit.first(Student, number=number)
        assert child
        unit.remove_all(reversed(owned(unit, child)))


def rename(desk: Desk, number: str, name: str) -> None:
    sheaf = sheaves.sheaf(desk, students.find(desk, number).id)
    sheaves.save(desk, replace(sheaf, student=replace(sheaf.student, first_name=name)))


def test_it_says_what_is_in_a_backup_and_who_opens_it(desk: Desk, file: Path, time: Clock) -> None:
    time.forward(-10)
    made = time()
    desk.store.give_key("homeroom", "demo")
    then = returning.contents(desk, file)
    assert (then.at, then.accounts, then.recovery) == (made, ("head",), True)
    assert (then.counts["student"], then.counts["sheet"]) == (6, 1)
    later = backups.back_up(desk, file.with_name("later.backup")).file
    assert set(returning.contents(desk, later).accounts) == {"head", "homeroom"}


def test_a_child_taken_out_comes_back_with_all_parts(desk: Desk, file: Path) -> None:
    before = everything(desk)
    take_out(desk, "70001")
    shutil.rmtree(desk.store.folder.attachments)
    touched = returning.restore_child(desk, file, "70001")
    assert everything(desk) == before
    assert touched >= 6
    assert backups.check_all(desk) == [], "its picture came back as well"


def test_it_is_one_change_set_that_can_be_taken_back(desk: Desk, file: Path) -> None:
    take_out(desk, "70001")
    before = everything(desk)
    returning.restore_child(desk, file, "70001")
    last = history.last(desk)
    assert last
    assert "70001" in str(last.why)
    history.take_back(desk, last.id)
    assert everything(desk) == before


def test_only_that_child_is_as_it_was(desk: Desk, file: Path) -> None:
    rename(desk, "70001", "คนละชื่อ")
    rename(desk, "70002", "เปลี่ยนแล้ว")
    returning.restore_child(desk, file, "70001")
    assert students.find(desk, "70001").first_name == "ปุณณวิช"
    assert students.find(desk, "70002").first_name == "เปลี่ยนแล้ว"


def test_what_the_child_got_since_stays(desk: Desk, file: Path) -> None:
    keyed(desk, "70001", "sdq", "teacher", "1" * 25)
    rename(desk, "70001", "คนละชื่อ")
    before = len(everything(desk))
    returning.restore_child(desk, file, "70001")
    assert len(everything(desk)) == before


def test_a_backup_stands_before_it(desk: Desk, file: Path) -> None:
    rename(desk, "70001", "คนละชื่อ")
    returning.restore_child(desk, file, "70001")
    assert [path.name for path in desk.store.folder.backups.glob("*-before-restore.backup")]


def test_a_number_that_somebody_else_has_now_is_told(desk: Desk, file: Path) -> None:
    take_out(desk, "70001")
    other = sheaves.sheaf(desk, students.find(desk, "70002").id)
    sheaves.save(desk, replace(other, student=replace(other.student, number="70001")))
    before = everything(desk)
    with pytest.raises(CareError, match=r"has the number of this child now.*Nothing was changed"):
        returning.restore_child(desk, file, "70001")
    assert everything(desk) == before


def test_a_child_who_is_not_in_it_is_told(desk: Desk, file: Path) -> None:
    with pytest.raises(CareError, match="no child with the number 99999"):
        returning.restore_child(desk, file, "99999")


def test_a_damaged_backup_brings_nothing(desk: Desk, file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    before = everything(desk)
    with pytest.raises((CareError, StorageTrouble)):
        returning.restore_child(desk, file, "70001")
    assert everything(desk) == before


def test_it_says_what_would_change_by_kind_and_child(desk: Desk, file: Path) -> None:
    assert returning.difference(desk, file) == returning.Difference((), ())
    take_out(desk, "70001")
    rename(desk, "70002", "เปลี่ยนแล้ว")
    keyed(desk, "70003", "sdq", "student", "1" * 25)
    found = returning.difference(desk, file)
    tallies = {str(one.kind): (one.added, one.changed, one.removed) for one in found.kinds}
    assert (tallies["Child"], tallies["Answer sheet"]) == ((1, 1, 0), (1, 0, 1))
    assert {one.number: one.state for one in found.children} == {
        "70001": "back", "70002": "changed", "70003": "changed"
    }


def test_a_backup_of_another_school_asks_for_its_own_key(
    desk: Desk, tmp_path: Path, time: Clock
) -> None:
    other, _ = doors.set_up(tmp_path / "other", "อีกโรงเรียน", School(name="อื่น"), time, english)
    made = backups.back_up(other, tmp_path / "other.backup").file
    other.close()
    with pytest.raises(CareError, match="a key of its own"):
        returning.difference(desk, made)
    with pytest.raises(CareError, match="passphrase is not right"):
        returning.difference(desk, made, "demo")
    found = returning.difference(desk, made, "อีกโรงเรียน")
    assert {str(one.kind): one.removed for one in found.kinds}["Child"] == 6


# Taken out, and brought back


def test_what_was_taken_out_is_listed_for_a_year_and_comes_back(desk: Desk, file: Path, time: Clock) -> None:
    before = everything(desk)
    take_out(desk, "70001")
    (gone,) = history.removed(desk)
    assert "ปุณณวิช" in gone.names[0]
    assert {str(one.kind) for one in gone.kinds} >= {"Child", "Guardian", "Health", "Answer sheet"}
    time.forward(60 * 24 * 364)
    assert history.bring_back(desk, history.removed(desk)[0].id) >= 6
    assert everything(desk) == before
    assert history.removed(desk) == []
    with pytest.raises(CareError, match="Nothing of it is missing"):
        history.bring_back(desk, gone.id)


def test_after_a_year_it_is_no_longer_offered(desk: Desk, file: Path, time: Clock) -> None:
    take_out(desk, "70001")
    time.forward(60 * 24 * 366)
    assert history.removed(desk) == []


def test_it_comes_back_also_when_newer_changes_stand_on_the_same_step(desk: Desk, file: Path) -> None:
    """The whole step cannot be taken back any more; what it took out still can."""
    child = students.find(desk, "70001")
    with desk.store.write(REMOVE, desk.now()) as unit:
        unit.remove_all(unit.all(Guardian, student_id=child.id))
        unit.put(replace(child, nickname="ใหม่"))
    rename(desk, "70001", "คนละชื่อ")
    with desk.store.write(REMOVE, desk.now()) as unit:
        unit.put(replace(students.find(desk, "70001"), nickname="ใหม่กว่า"))
    step = history.changes(desk)[2]
    assert history.preview(desk, step.id).blocked is not None
    assert history.bring_back(desk, step.id) == 1
    with desk.store.read() as look:
        assert len(look.all(Guardian, student_id=child.id)) == 1


def test_what_belongs_to_something_gone_does_not_come_back_alone(desk: Desk, file: Path) -> None:
    child = students.find(desk, "70001")
    with desk.store.write(REMOVE, desk.now()) as unit:
        unit.remove_all(unit.all(Guardian, student_id=child.id))
    step = history.changes(desk)[0]
    take_out(desk, "70001")
    with pytest.raises(CareError, match="Nothing was changed"):
        history.bring_back(desk, step.id)


def test_a_preview_tells_kinds_children_and_what_is_in_the_way(desk: Desk, file: Path) -> None:
    take_out(desk, "70001")
    step = history.changes(desk)[0]
    found = history.preview(desk, step.id)
    assert {str(one.kind): one.added for one in found.kinds}["Child"] == 1
    assert (len(found.children), found.blocked) == (1, None)
    first = history.changes(desk)[-2]
    assert "something newer depends on it" in str(history.preview(desk, first.id).blocked)

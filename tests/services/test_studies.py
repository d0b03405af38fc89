"""Case studies: begun from the records with their source, written chapter by chapter, finished when whole."""

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.health import Health
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.studies import CHAPTERS
from student_care_desktop.domain.words import mark
from student_care_desktop.services import history, school, studies
from student_care_desktop.services.desk import Desk
from tests.fixtures.school import row_of


def place(desk: Desk, number: str = "70001") -> str:
    return row_of(desk, number).enrollment.id


def know(desk: Desk) -> None:
    child = row_of(desk, "70001").student
    with desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        unit.put(Health(student_id=child.id, chronic="หอบหืด"))


def test_a_study_begins_with_what_the_records_tell_and_says_where_from(desk: Desk) -> None:
    know(desk)
    found = studies.study_of(desk, place(desk))
    assert "หอบหืด" in found.text("health")
    assert [words.text for words in found.starts["health"].sources] == ["Health record"]
    assert "Health record" in found.text("sources")
    assert found.text("diagnosis") == ""
    assert not found.written("health")
    assert set(found.starts) == {one.key for one in CHAPTERS}


def test_a_chapter_that_was_written_stands_and_the_others_still_follow_the_records(desk: Desk) -> None:
    record = studies.study_of(desk, place(desk)).record
    record = studies.keep(desk, record, "diagnosis", "ขาดผู้ดูแลหลังเลิกเรียน")
    know(desk)
    found = studies.study_of(desk, place(desk))
    assert found.record.id == record.id
    assert (found.text("diagnosis"), found.written("diagnosis")) == ("ขาดผู้ดูแลหลังเลิกเรียน", True)
    assert "หอบหืด" in found.text("health")


def test_a_chapter_that_was_emptied_stays_empty(desk: Desk) -> None:
    know(desk)
    studies.keep(desk, studies.study_of(desk, place(desk)).record, "health", "")
    assert studies.study_of(desk, place(desk)).text("health") == ""


def test_two_who_write_different_chapters_lose_nothing(desk: Desk) -> None:
    both = studies.study_of(desk, place(desk)).record
    studies.keep(desk, both, "reason", "มาสายทุกวัน")
    studies.keep(desk, both, "plan", "เยี่ยมบ้านอีกครั้ง")
    found = studies.study_of(desk, place(desk))
    assert (found.text("reason"), found.text("plan")) == ("มาสายทุกวัน", "เยี่ยมบ้านอีกครั้ง")


def test_it_is_finished_when_reason_diagnosis_and_plan_stand_and_then_no_record_changes_it(desk: Desk) -> None:
    record = studies.study_of(desk, place(desk)).record
    with pytest.raises(CareError):
        studies.finish(desk, record)
    for key in ("reason", "diagnosis", "plan"):
        record = studies.keep(desk, record, key, f"ข้อความ {key}")
    done = studies.finish(desk, record)
    assert (done.status, done.ended) == ("done", desk.today)
    know(desk)
    assert "หอบหืด" not in studies.study_of(desk, place(desk)).text("health")


def test_a_chapter_can_be_taken_back(desk: Desk) -> None:
    record = studies.study_of(desk, place(desk)).record
    record = studies.keep(desk, record, "reason", "มาสายทุกวัน")
    studies.keep(desk, record, "reason", "มาสายบ้าง")
    history.take_back(desk, history.changes(desk)[0].id)
    assert studies.study_of(desk, place(desk)).text("reason") == "มาสายทุกวัน"


def test_a_homeroom_teacher_sees_the_studies_of_the_own_class_only(desk: Desk) -> None:
    for number in ("70001", "70006"):
        studies.keep(desk, studies.study_of(desk, place(desk, number)).record, "reason", "มาสาย")
    other = place(desk, "70006")
    room = school.find_class(desk, "ม.1/1")
    desk.account = Account(name="t", roles=("homeroom",), classes=(room.id,))
    assert [child.student.number for _, child in studies.studies(desk)] == ["70001"]
    with pytest.raises(CareError):
        studies.study_of(desk, other)


def test_a_chapter_is_on_the_disk_while_it_is_typed_until_it_is_stored_or_says_nothing_new(desk: Desk) -> None:
    record = studies.study_of(desk, place(desk)).record
    before = len(history.changes(desk))
    studies.keep_draft(desk, record, "diagnosis", "ขาดผู้ดูแลหลัง")
    studies.keep_draft(desk, record, "diagnosis", "ขาดผู้ดูแลหลังเลิกเรียน")
    found = studies.begun(desk, place(desk))
    assert found
    assert (found.key, found.text) == ("diagnosis", "ขาดผู้ดูแลหลังเลิกเรียน")
    assert studies.begun(desk, place(desk, "70002")) is None
    assert len(history.changes(desk)) == before, "typing is not history"
    studies.keep(desk, record, "diagnosis", found.text)
    assert studies.begun(desk, place(desk)) is None
    studies.keep_draft(desk, record, "plan", "คิดอยู่")
    studies.give_up(desk, place(desk))
    assert studies.begun(desk, place(desk)) is None

"""Child protection: it cannot be taken out or taken back, few read it, and what is not reported is urgent."""

from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.counsel import ProtectionReport
from student_care_desktop.domain.counselling import Seen
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.words import mark
from student_care_desktop.services import backups, history, merging, protection, returning, school
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.history import find_change
from student_care_desktop.storage.undo import plan
from tests.fixtures.school import add_child, row_of
from tests.services.test_counselling import cells

SAID = "หนูเจ็บที่แขน ลุงเป็นคนทำ"
SEEN = Seen(said=SAID, injuries="รอยช้ำที่แขนซ้าย")


def place(desk: Desk, number: str = "70001") -> str:
    return row_of(desk, number).enrollment.id


def written(desk: Desk, number: str = "70001", **more) -> ProtectionReport:
    return protection.keep(desk, replace(protection.new_report(desk, place(desk, number)).record, **more), SEEN)


def at(desk: Desk, role: str) -> Desk:
    room = school.find_class(desk, "ม.1/1")
    desk.account = Account(name="test", roles=(role,), classes=(room.id,))
    return desk


def test_what_is_not_reported_yet_is_urgent_until_it_is(desk: Desk) -> None:
    report = written(desk, told="ผู้อำนวยการ")
    assert [one.record.id for one in protection.unreported(desk)] == [report.id]
    protection.keep(
        desk, replace(report, reported_to="บ้านพักเด็กและครอบครัว", reported_at="2025-11-24T08:50", channel="1300"),
        Seen(),
    )
    assert protection.unreported(desk) == []
    assert protection.report_of(desk, report.id).versions == 1


def test_what_is_added_stands_beside_what_was_there_and_reading_is_traced(desk: Desk) -> None:
    report = written(desk)
    protection.keep(desk, report, Seen(seen="ร้องไห้"))
    versions = protection.read(desk, report.id)
    assert [one.told.seen or one.told.said for one in versions] == ["ร้องไห้", SAID]
    assert [one.whose for one in desk.store.trace() if one.what == "protection-report"] == [
        row_of(desk, "70001").student.id
    ]


def test_the_principal_sees_that_there_is_one_and_who_was_told_and_not_what_was_said(desk: Desk) -> None:
    report = written(desk, told="ครูแนะแนว", reported_to="ตำรวจ", reported_at="2025-11-24T08:50")
    at(desk, "principal")
    desk.store.who = "principal"
    (seen,) = protection.reports(desk)
    assert (seen.record.told, seen.record.reported_to, seen.reported) == ("ครูแนะแนว", "ตำรวจ", True)
    with pytest.raises(NotAllowed):
        protection.read(desk, report.id)


def test_a_homeroom_teacher_writes_of_the_own_class_and_of_no_other(desk: Desk) -> None:
    other = place(desk, "70006")
    at(desk, "homeroom")
    assert written(desk).enrollment_id
    with pytest.raises(CareError):
        protection.new_report(desk, other)


@pytest.mark.parametrize("role", ["subject", "nurse", "discipline", "registrar", "admin", "deputy", "grade_head"])
def test_nobody_else_knows_that_there_is_one(desk: Desk, role: str) -> None:
    written(desk)
    at(desk, role)
    with pytest.raises(NotAllowed):
        protection.reports(desk)


@pytest.mark.parametrize("change", [
    {"found": ""}, {"found": "2025-11-25T08:00"}, {"reported_at": "2025-11-24T08:50"},
    {"reported_to": "ตำรวจ", "reported_at": "2025-12-24T08:50"},
])
def test_times_that_cannot_be_are_refused(desk: Desk, change: dict[str, str]) -> None:
    with pytest.raises(CareError):
        written(desk, **change)
    assert protection.reports(desk) == []


def test_a_report_that_says_nothing_is_refused(desk: Desk) -> None:
    with pytest.raises(CareError):
        protection.keep(desk, protection.new_report(desk, place(desk)).record, Seen())


def test_it_is_never_taken_back_and_the_undo_passes_it_by(desk: Desk) -> None:
    before = history.last(desk)
    report = written(desk)
    newest = history.changes(desk)[0]
    with pytest.raises(CareError) as refused:
        history.take_back(desk, newest.id)
    assert "child protection report" in str(refused.value.words)
    preview = history.preview(desk, newest.id)
    assert preview.blocked is not None
    last = history.last(desk)
    assert (last.id if last else None) == (before.id if before else None)
    assert protection.report_of(desk, report.id).versions == 1


def test_a_later_word_is_not_taken_back_either(desk: Desk) -> None:
    report = written(desk)
    protection.keep(desk, replace(report, told="ผู้อำนวยการ"), Seen())
    with pytest.raises(CareError):
        history.take_back(desk, history.changes(desk)[0].id)


def test_no_write_takes_it_out(desk: Desk) -> None:
    report = written(desk)
    with pytest.raises(CareError), desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        unit.remove_all([report])
    assert protection.reports(desk)


def test_merging_keeps_it_and_the_merge_can_still_be_taken_back(desk: Desk) -> None:
    add_child(desk, "ม.1/9", "70099", first_name="ปุณณวิช", last_name="ทดสอบดี")
    report = written(desk, "70099")
    keep, other = row_of(desk, "70001").student, row_of(desk, "70099").student
    proposed = merging.propose_merge(desk, keep.id, other.id)
    merging.merge(desk, proposed, {pair.key: "keep" for pair in proposed.pairs})
    (found,) = protection.reports(desk)
    assert (found.record.id, found.child.student.number) == (report.id, "70001")
    merge = history.changes(desk)[0]
    with desk.store.read() as look:
        assert plan(look, find_change(look, merge.id)).gone == {}
    history.take_back(desk, merge.id)
    assert protection.reports(desk)[0].child.student.number == "70099"


def test_a_child_brought_back_from_a_backup_does_not_bring_an_older_report(desk: Desk, tmp_path: Path) -> None:
    report = written(desk)
    file = backups.back_up(desk, tmp_path / "school.backup").file
    protection.keep(desk, replace(report, told="ผู้อำนวยการ"), Seen(seen="เพิ่มเติม"))
    returning.restore_child(desk, file, "70001")
    found = protection.report_of(desk, report.id)
    assert (found.versions, found.record.told) == (2, "ผู้อำนวยการ")


def test_what_a_teacher_types_is_sealed_for_the_teacher_alone(desk: Desk) -> None:
    """A homeroom teacher holds no key to the vault: the draft opens with their own key and nobody else's."""
    from student_care_desktop.domain.words import english
    from student_care_desktop.services import doors, people
    from student_care_desktop.services.clock import clock

    people.add(desk, "teacher", ["homeroom"], "demo2", ["ม.1/1"])
    folder = desk.store.folder.root
    desk.close()
    teacher = doors.unlock(folder, "demo2", clock("2025-11-24"), english, "teacher")
    new = protection.new_report(teacher, place(teacher)).record
    protection.keep_draft(teacher, new, SEEN)
    assert [cell for table, cell in cells(teacher) if SAID in cell] == []
    assert [(one.record.id, one.seen.said) for one in protection.begun(teacher)] == [(new.id, SAID)]
    teacher.close()
    head = doors.unlock(folder, "demo", clock("2025-11-24"), english, "head")
    assert protection.begun(head) == []
    head.close()

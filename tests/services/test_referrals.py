"""Referrals on a real encrypted school: who sends, approves, receives and answers, and that none is forgotten."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.cases import CareAction, CareCase
from student_care_desktop.domain.counsel import Counselling
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.health import Health
from student_care_desktop.domain.record_parts import PARTS
from student_care_desktop.domain.referrals import INSIDE, Agency, Approval, Referral, ReferralStep
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.words import english, mark
from student_care_desktop.services import agencies, backups, doors, history, referral_lists, referrals
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sealing import sealed
from student_care_desktop.services.signs import screening_form
from student_care_desktop.storage.backup import open_backup
from tests.fixtures.school import Clock, row_of
from tests.fixtures.sending import HOSPITAL, hire, sit, written
from tests.services.test_attachments import SCAN, jpeg, saved

WHY = mark("Test", "Try")
DAY = dt.date(2025, 11, 24)


def put(desk: Desk, *records: object) -> None:
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put_all(records)  # type: ignore[arg-type]


def stored(desk: Desk, referral: Referral) -> Referral:
    with desk.store.read() as look:
        found = look.get(Referral, referral.id)
    assert found
    return found


def steps_of(desk: Desk, referral: Referral) -> list[tuple[str, str, str]]:
    with desk.store.read() as look:
        found = sorted(look.all(ReferralStep, referral_id=referral.id), key=lambda one: one.place)
    return [(one.before, one.after, one.note) for one in found]


def test_inside_the_school_it_goes_there_and_an_answer_comes_back(desk: Desk) -> None:
    hire(desk, "homeroom", "guidance")
    made = written(sit(desk, "homeroom"))
    assert made.number == "1/2568"
    assert referral_lists.inbox(sit(desk, "guidance")) == []
    referrals.move(sit(desk, "homeroom"), made.id, "sent")
    guidance = sit(desk, "guidance")
    assert [row.referral.id for row in referral_lists.inbox(guidance)] == [made.id]
    for to, note in (("received", ""), ("helping", "นัดพบวันพุธ"), ("answered", "อาการดีขึ้น ให้ครูสังเกตต่อ")):
        referrals.move(guidance, made.id, to, note)
    mine = referral_lists.outbox(sit(desk, "homeroom"))[0]
    assert (mine.referral.state, mine.referral.result) == ("answered", "อาการดีขึ้น ให้ครูสังเกตต่อ")
    assert mine.referral.next_day == dt.date(2025, 12, 24)
    referrals.move(desk, made.id, "ended", "กลับมาเรียนปกติ")
    assert [after for _, after, _ in steps_of(desk, made)] == ["sent", "received", "helping", "answered", "ended"]
    assert stored(desk, made).closed == DAY


def test_what_somebody_else_sent_of_a_child_of_my_class_is_among_mine(desk: Desk) -> None:
    hire(desk, "homeroom", "guidance", "nurse")
    made = written(sit(desk, "guidance"))
    assert referral_lists.outbox(sit(desk, "homeroom")) == [], "a draft is its writer's"
    referrals.move(sit(desk, "guidance"), made.id, "sent")
    assert [row.referral.id for row in referral_lists.outbox(sit(desk, "homeroom"))] == [made.id]
    assert referral_lists.outbox(sit(desk, "nurse")) == []


def test_one_step_is_one_change_set_that_can_be_taken_back(desk: Desk) -> None:
    made = written(desk, kind="external")
    before = len(history.changes(desk))
    referrals.move(desk, made.id, "waiting")
    changes = history.changes(desk)
    assert len(changes) == before + 1
    history.take_back(desk, changes[0].id)
    assert stored(desk, made).state == "draft"
    assert steps_of(desk, made) == []
    with desk.store.read() as look:
        assert look.all(Approval) == []


def test_outside_it_waits_for_the_principal_who_sees_that_child_alone(desk: Desk) -> None:
    hire(desk, "homeroom", "guidance", "principal")
    made = written(sit(desk, "guidance"), kind="external")
    other = written(desk, "70002")
    referrals.move(desk, made.id, "waiting")
    with pytest.raises(NotAllowed):
        referrals.move(desk, made.id, "sent")
    principal = sit(desk, "principal")
    assert [row.referral.id for row in referral_lists.inbox(principal)] == [made.id]
    assert referral_lists.page_of(principal, made.id).possible == ("sent", "returned")
    with pytest.raises(NotAllowed):
        referral_lists.page_of(principal, other.id)
    with pytest.raises(CareError):
        referrals.move(principal, made.id, "returned")
    referrals.move(principal, made.id, "returned", "ขอแนบผลการคัดกรอง")
    referrals.move(sit(desk, "guidance"), made.id, "waiting")
    referrals.move(sit(desk, "principal"), made.id, "sent")
    with desk.store.read() as look:
        told = [(one.state, one.remark) for one in look.all(Approval, about=made.id)]
    assert sorted(told) == [("approved", ""), ("returned", "ขอแนบผลการคัดกรอง")]
    assert stored(desk, made).sent == DAY


def test_where_nobody_is_principal_in_the_program_the_head_writes_down_what_was_signed(desk: Desk) -> None:
    made = written(desk, kind="external")
    referrals.move(desk, made.id, "waiting")
    hire(desk, "principal")
    with pytest.raises(NotAllowed):
        referrals.move(desk, made.id, "sent")
    put(desk, replace(sit(desk, "principal").account, status="disabled"))
    assert referrals.move(sit(desk), made.id, "sent").state == "sent"


def test_nothing_goes_outside_without_consent_or_the_law(desk: Desk) -> None:
    made = written(desk, kind="external", consent="refused")
    with pytest.raises(CareError, match="guardian"):
        referrals.move(desk, made.id, "waiting")
    assert referrals.move(desk, made.id, "no_consent").closed == DAY
    lawful = written(desk, kind="external", consent="law", law_note="ผู้ปกครองเป็นผู้กระทำ")
    assert referrals.move(desk, lawful.id, "waiting").state == "waiting"


def test_a_step_out_of_order_says_which_one_is_next_and_changes_nothing(desk: Desk) -> None:
    made = written(desk)
    with pytest.raises(CareError, match="The next step is “Sent”"):
        referrals.move(desk, made.id, "answered", "ดีขึ้น")
    assert (stored(desk, made), steps_of(desk, made)) == (made, [])


@pytest.mark.parametrize("role", [key for key, _ in INSIDE])
def test_every_receiver_gets_the_slip_and_the_chosen_parts_of_that_child(desk: Desk, role: str) -> None:
    """Also what the role's own fence hides is there, for it was handed over; of other children nothing is."""
    child = row_of(desk, "70001")
    put(desk, Health(student_id=child.student.id, chronic="หอบหืด"))
    hire(desk, "homeroom", role)
    made = written(sit(desk, "homeroom"), receiver=role, chosen=("health",))
    referrals.move(desk, made.id, "sent")
    at = sit(desk, role)
    page = referral_lists.page_of(at, made.id)
    assert [row.referral.id for row in referral_lists.inbox(at)] == [made.id]
    assert [(part.key, part.lines[0].text) for part in page.parts] == [("health", "หอบหืด")]
    assert page.row.referral.problem == made.problem
    assert set(page.possible) >= {"received", "returned"}
    referrals.move(at, made.id, "returned", "ขอรายละเอียดเพิ่ม")
    assert stored(desk, made).state == "returned"
    assert any(line.what == "referral" and line.whose == child.student.id for line in desk.store.trace())


@pytest.mark.parametrize("role", ["discipline", "nurse", "special_ed", "subject"])
def test_what_was_sent_to_somebody_else_is_not_there(desk: Desk, role: str) -> None:
    hire(desk, "homeroom", "guidance", role)
    made = written(sit(desk, "homeroom"))
    referrals.move(desk, made.id, "sent")
    at = sit(desk, role)
    assert (referral_lists.inbox(at), referral_lists.outbox(at), referral_lists.everyone(at)) == ([], [], [])
    with pytest.raises(NotAllowed):
        referral_lists.page_of(at, made.id)
    with pytest.raises(NotAllowed):
        referrals.move(at, made.id, "received")
    assert [line.act for line in desk.store.trace()][:2] == ["refused", "refused"]


def test_a_named_subject_teacher_receives_it_in_any_class_and_no_other(desk: Desk) -> None:
    hire(desk, "homeroom", "subject")
    made = written(sit(desk, "homeroom"), receiver="subject", receiver_name="subject")
    referrals.move(desk, made.id, "sent")
    elsewhere = sit(desk, "subject", "homeroom", room="ป.6/1", grade="ป.6")
    assert [row.referral.id for row in referral_lists.inbox(elsewhere)] == [made.id]
    made = written(sit(desk, "homeroom"), "70002", receiver="subject", receiver_name="นางคนอื่น สมมติ")
    referrals.move(desk, made.id, "sent")
    assert len(referral_lists.inbox(sit(desk, "subject"))) == 1


def test_another_class_is_not_reached_and_nothing_is_begun_for_it(desk: Desk) -> None:
    made = written(desk, "70006")
    teacher = sit(desk, "homeroom")
    assert referral_lists.everyone(teacher) == []
    with pytest.raises(NotAllowed):
        referral_lists.page_of(teacher, made.id)
    with pytest.raises(CareError):
        referrals.draft(teacher, made.enrollment_id)
    with pytest.raises(CareError):
        referrals.keep(teacher, replace(made, id="f" * 32, sender_account=""))


def test_silence_makes_it_red_for_sender_and_head_and_a_word_ends_it(desk: Desk, time: Clock) -> None:
    hire(desk, "homeroom", "guidance")
    made = written(sit(desk, "homeroom"))
    referrals.move(desk, made.id, "sent")
    time.forward(9 * 24 * 60)
    for who in (("homeroom",), ()):
        row = referral_lists.everyone(sit(desk, *who))[0]
        assert (row.silent, row.due, row.red) == (9, (7,), True)
    referrals.write_word(sit(desk, "homeroom"), made.id, "โทรไปแล้วไม่มีผู้รับ")
    assert referral_lists.outbox(desk)[0].red
    referrals.write_word(desk, made.id, "ครูแนะแนวแจ้งว่านัดแล้ว", answered=True)
    assert (referral_lists.outbox(desk)[0].silent, referral_lists.outbox(desk)[0].red) == (0, False)


def test_follow_ups_are_dated_one_after_the_other_and_a_late_one_is_red(desk: Desk, time: Clock) -> None:
    made = written(desk, kind="external")
    for to, note in (("waiting", ""), ("sent", ""), ("received", ""), ("answered", "รักษาต่อเนื่อง")):
        referrals.move(desk, made.id, to, note)
    with pytest.raises(CareError):
        referrals.write_word(desk, made.id, "คำบอกเล่า")
    time.forward(31 * 24 * 60)
    assert referral_lists.everyone(desk)[0].late
    assert referrals.move(desk, made.id, "following", "กินยาสม่ำเสมอ").next_day == dt.date(2026, 2, 24)
    assert not referral_lists.everyone(desk)[0].late


def test_a_draft_is_filled_from_the_case_which_then_knows_that_its_child_is_away(desk: Desk) -> None:
    child = row_of(desk, "70001")
    case = CareCase(enrollment_id=child.enrollment.id, area="study", problem="ขาดเรียนบ่อย", opened=DAY)
    put(desk, case, CareAction(case_id=case.id, text="เยี่ยมบ้าน", done=DAY, result="แม่รับทราบ"))
    blank = referrals.draft(desk, child.enrollment.id, case.id)
    assert (blank.area, blank.problem, blank.helped) == (
        "study", "ขาดเรียนบ่อย", "24/11/2568 เยี่ยมบ้าน → แม่รับทราบ",
    )
    made = referrals.keep(desk, replace(blank, receiver="guidance", asked="ขอให้ช่วย"))
    referrals.move(desk, made.id, "sent")
    with desk.store.read() as look:
        assert [one.state for one in look.all(CareCase)] == ["referred"]
    referrals.move(desk, made.id, "cancelled", "ไม่จำเป็นแล้ว")
    with desk.store.read() as look:
        assert [one.state for one in look.all(CareCase)] == ["open"]


def test_what_was_sent_is_not_rewritten(desk: Desk) -> None:
    made = written(desk)
    referrals.move(desk, made.id, "sent")
    with pytest.raises(CareError):
        referrals.keep(desk, replace(made, problem="เปลี่ยนเรื่อง"))
    assert stored(desk, made).problem == made.problem


def test_restricted_parts_go_out_only_by_who_may_read_them(desk: Desk) -> None:
    child = row_of(desk, "70001")
    form = screening_form(desk).now
    sign = next(one for one in form.signs if one.restricted and form.private(one.area))
    put(desk, Screening(
        enrollment_id=child.enrollment.id, status="confirmed", signs=(sign.key,), screened=(sign.area,),
        version=form.version, digest=form.hash,
    ))
    said = sealed(desk, "", '{"said": "ลับมาก"}')
    put(desk, Counselling(enrollment_id=child.enrollment.id, day=DAY, words=said))
    hire(desk, "nurse", "grade_head", "homeroom", "guidance")
    with pytest.raises(CareError):
        written(sit(desk, "nurse"), chosen=("restricted",))
    with pytest.raises(CareError):
        written(sit(desk, "homeroom"), chosen=("notes",))
    every = tuple(key for key, _ in PARTS if key not in ("restricted", "notes"))
    plain = written(desk, chosen=every)
    told = str(referral_lists.page_of(desk, plain.id).parts)
    assert str(sign.text) not in told
    assert "ลับมาก" not in told
    secret = written(sit(desk), chosen=("restricted", "notes"), receiver="nurse")
    referrals.move(desk, secret.id, "sent")
    assert str(sign.text) in str(referral_lists.page_of(desk, secret.id).parts)
    assert str(sign.text) in str(referral_lists.page_of(sit(desk, "nurse"), secret.id).parts)
    lines = {row.referral.id: row for row in referral_lists.everyone(sit(desk, "grade_head"))}
    veiled = lines[secret.id]
    assert (veiled.veiled, veiled.area, veiled.referral.problem) == (True, "–", "–")
    page = referral_lists.page_of(desk, secret.id)
    assert (page.parts, page.row.referral.asked) == ((), "–")


def test_what_is_open_from_last_year_is_still_in_the_list(desk: Desk) -> None:
    made = written(desk)
    referrals.move(desk, made.id, "sent")
    closed = written(desk, "70002")
    referrals.move(desk, closed.id, "cancelled", "ไม่จำเป็น")
    doors.add_year(desk, 2569)
    doors.choose_year(desk, 2569)
    assert [row.referral.id for row in referral_lists.everyone(desk)] == [made.id]


def test_the_list_of_agencies_has_the_known_places_and_the_schools_own(desk: Desk) -> None:
    own = agencies.save_agency(desk, Agency(kind="hospital", name="โรงพยาบาลสมมติ", phone="ๆ"))
    assert agencies.agencies(desk, "mental")[0] == own
    assert {"1300", "1323", "1165", "1387"} <= {one.phone for one in agencies.agencies(desk)}
    agencies.save_agency(desk, replace(HOSPITAL, name="โรงพยาบาลอำเภอสมมติ"))
    assert [one.name for one in agencies.agencies(desk) if one.id == HOSPITAL.id] == ["โรงพยาบาลอำเภอสมมติ"]
    with pytest.raises(CareError):
        agencies.save_agency(desk, replace(own, name=" "))
    written(desk, kind="external", agency_id=own.id)
    with pytest.raises(CareError):
        agencies.remove_agency(desk, own)
    agencies.remove_agency(desk, replace(HOSPITAL))
    assert next(one for one in agencies.agencies(desk) if one.id == HOSPITAL.id) == HOSPITAL


def test_the_demonstration_school_has_late_silent_and_restricted_ones(staffed_folder: Path, time: Clock) -> None:
    """What a visitor must be able to see: each kind of trouble, and every state that a step led to."""
    desk = doors.unlock(staffed_folder, "demo", time, english)
    rows = referral_lists.everyone(desk)
    found = {(row.referral.kind, row.referral.state, row.silent) for row in rows}
    assert found >= {
        ("internal", "answered", 0), ("internal", "sent", 9), ("internal", "returned", 0), ("external", "sent", 20),
        ("external", "waiting", 0), ("external", "refused", None), ("external", "no_consent", None),
    }
    assert {row.due for row in rows if row.referral.state == "sent"} == {(7,), (7, 15)}
    late = [row.referral for row in rows if row.late]
    assert [(one.state, one.next_day) for one in late] == [("following", dt.date(2025, 11, 21))]
    with desk.store.read() as look:
        assert [one.after for one in look.all(ReferralStep, referral_id=late[0].id)].count("following") == 2
        assert sorted(one.state for one in look.all(Approval)).count("asked") == 1
    drawer = [row for row in rows if "restricted" in row.referral.chosen]
    assert [(row.referral.area, row.referral.consent) for row in drawer] == [("sexual", "law")]
    desk.close()


def answered(desk: Desk, folder: Path) -> ReferralStep:
    """A referral to a hospital whose answer came with a scanned paper; the step that tells it."""
    made = written(desk, kind="external")
    for state in ("waiting", "sent", "received"):
        referrals.move(desk, made.id, state)
    referrals.move(desk, made.id, "answered", "ตรวจแล้ว ปกติ", paper=saved(folder, "ใบตอบรับ.pdf", SCAN))
    return referral_lists.page_of(desk, made.id).steps[-1]


def test_the_paper_that_came_with_an_answer_lies_encrypted_and_is_found_again(desk: Desk, tmp_path: Path) -> None:
    step = answered(desk, tmp_path)
    assert b"%PDF" not in desk.store.attachments.path(step.digest).read_bytes()
    assert referral_lists.paper(desk, step.id) == SCAN
    assert backups.check_all(desk) == [], "the check knows whose file it is"
    proof = backups.back_up(desk, tmp_path / "away" / "one.backup")
    with open_backup(proof.file) as unpacked:
        assert step.digest in unpacked.pictures(desk.store.data_key)
    desk.store.attachments.path(step.digest).unlink()
    assert [one.text for one in backups.check_all(desk)] == ["The picture file {digest} is missing or damaged"]


def test_the_paper_is_taken_back_with_its_step_and_a_bad_one_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    step = answered(desk, tmp_path)
    history.take_back(desk, history.changes(desk, 1)[0].id)
    with pytest.raises(CareError, match="No paper came"):
        referral_lists.paper(desk, step.id)
    with desk.store.read() as look:
        assert [one.state for one in look.all(Referral)] == ["received"]
    before = history.changes(desk)
    with pytest.raises(CareError, match="not a picture"):
        referrals.move(desk, step.referral_id, "answered", "ตรวจแล้ว", paper=saved(tmp_path, "แฟ้ม.docx", b"PK word"))
    assert history.changes(desk) == before


def test_the_paper_of_a_child_of_another_class_is_refused(desk: Desk, tmp_path: Path) -> None:
    step = answered(desk, tmp_path)
    assert referral_lists.paper(sit(desk, "homeroom"), step.id) == SCAN
    with pytest.raises(NotAllowed):
        referral_lists.paper(sit(desk, "homeroom", room="ม.1/9"), step.id)
    sit(desk)
    assert [one.what for one in desk.store.trace() if one.act == "refused"] == ["referral_lists.paper"]


def test_whoever_may_not_read_the_words_may_not_open_the_paper(desk: Desk, tmp_path: Path) -> None:
    step = answered(desk, tmp_path)
    with desk.store.write(WHY, desk.now()) as unit:
        made = unit.get(Referral, step.referral_id)
        assert made
        unit.put(replace(made, area="sexual"))
    assert [one.digest for one in referral_lists.page_of(sit(desk, "grade_head"), made.id).steps] == [""] * 4
    with pytest.raises(NotAllowed):
        referral_lists.paper(desk, step.id)


def test_a_photographed_letter_comes_with_a_word_and_opens_as_a_page(desk: Desk, tmp_path: Path) -> None:
    made = written(desk)
    referrals.move(desk, made.id, "sent")
    referrals.write_word(desk, made.id, "ครูแนะแนวฝากจดหมาย", paper=saved(tmp_path, "a.jpg", jpeg()))
    step = referral_lists.page_of(desk, made.id).steps[-1]
    assert referral_lists.paper(desk, step.id).startswith(b"%PDF")

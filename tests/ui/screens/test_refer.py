"""Step 5 by keyboard, first page to last: nothing is chosen beforehand, all is kept, and the paper tells it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from student_care_desktop.domain.cases import CareAction, CareCase
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.referrals import Approval, Referral, ReferralStep
from student_care_desktop.domain.words import mark
from student_care_desktop.services import agencies, letterhead, printing, referral_lists, referrals
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.screens.refer.listing import COLUMNS
from student_care_desktop.ui.screens.refer.parts import PartsPage
from student_care_desktop.ui.screens.refer.room import ReferRoom
from student_care_desktop.ui.screens.refer.where import WherePage
from tests.fixtures.rooms import Office
from tests.fixtures.school import Clock, row_of
from tests.fixtures.screen import Hands
from tests.fixtures.sending import HOSPITAL, written
from tests.reports.reading import texts

CTRL = Qt.KeyboardModifier.ControlModifier
DAY = dt.date(2025, 11, 24)


def come(office: Office, thing: object = None) -> ReferRoom:
    office.window.go("refer", thing)
    room = office.window.room
    assert isinstance(room, ReferRoom)
    return room


def page(room: ReferRoom) -> str:
    assert room.wizard
    return room.wizard.walk.at


def on(hands: Hands) -> None:
    hands.press(Qt.Key.Key_Return, CTRL)


def stored(desk: Desk) -> list[Referral]:
    with desk.store.read() as look:
        return look.all(Referral)


def test_a_child_is_referred_inside_from_the_first_page_to_the_last(
    office: Office, hands: Hands, desk: Desk
) -> None:
    room = come(office, ("pick", ""))
    on(hands)
    assert page(room) == "people", "nobody is ticked beforehand"
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Space)
    on(hands)
    assert page(room) == "where"
    on(hands)
    assert page(room) == "where", "to whom must be said"
    assert stored(desk) == []
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    hands.type("ครูแ")
    on(hands)
    assert page(room) == "what"
    assert [one.state for one in stored(desk)] == ["draft"]
    hands.type("ไม่พูดกับเพื่อนสองสัปดาห์")
    on(hands)
    assert page(room) == "what", "what is asked must be said"
    for _ in range(3):
        hands.press(Qt.Key.Key_Tab)
    hands.type("ขอให้พูดคุยกับนักเรียน")
    on(hands)
    assert page(room) == "parts"
    assert room.wizard
    parts = room.wizard.view
    assert isinstance(parts, PartsPage)
    assert parts.parts.chosen == (), "no part is chosen beforehand"
    hands.press(Qt.Key.Key_Space)
    on(hands)
    assert page(room) == "review"
    on(hands)
    assert page(room) == "sign"
    on(hands)
    assert page(room) == "sign", "the box is not ticked by itself"
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    on(hands)
    assert page(room) == "print"
    kept = stored(desk)[0]
    assert (kept.state, kept.sent, kept.receiver, kept.chosen) == ("sent", DAY, "guidance", ("identity",))
    assert (kept.problem, kept.asked) == ("ไม่พูดกับเพื่อนสองสัปดาห์", "ขอให้พูดคุยกับนักเรียน")
    with desk.store.read() as look:
        assert [(one.before, one.after) for one in look.all(ReferralStep)] == [("draft", "sent")]
    child = referral_lists.everyone(desk)[0].student
    paper = " ".join(texts(printing.drawn(desk, "referral-slip", Choice(child=child.id, record=kept.id))))
    assert "ไม่พูดกับเพื่อนสองสัปดาห์" in paper
    assert child.last_name in paper
    on(hands)
    assert room.sheet.isVisible()
    assert room.sheet.page
    assert room.sheet.page.row.referral == kept


def test_outside_it_asks_for_consent_and_lays_it_before_the_principal(
    office: Office, hands: Hands, desk: Desk
) -> None:
    child = row_of(desk, "70001")
    room = come(office, ("new", child.enrollment.id, ""))
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    assert room.wizard
    where = room.wizard.view
    assert isinstance(where, WherePage)
    where.boxes["agency_id"].input.editor.setFocus()
    hands.type("โรงพยาบาลชุมชน")
    on(hands)
    assert page(room) == "what"
    hands.type("หมดสติในห้องเรียน")
    for _ in range(3):
        hands.press(Qt.Key.Key_Tab)
    hands.type("ตรวจรักษา")
    on(hands)
    on(hands)
    assert page(room) == "details"
    on(hands)
    assert page(room) == "consent"
    on(hands)
    assert page(room) == "consent", "nothing goes outside before the guardian was asked"
    hands.type("ยินยอม")
    on(hands)
    on(hands)
    assert page(room) == "sign"
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    on(hands)
    assert page(room) == "print"
    kept = stored(desk)[0]
    assert (kept.state, kept.agency_id, kept.consent) == ("waiting", HOSPITAL.id, "given")
    with desk.store.read() as look:
        assert [(one.kind, one.about, one.state) for one in look.all(Approval)] == [
            ("referral", kept.id, "asked"),
        ]
    letter = " ".join(texts(printing.drawn(desk, "referral-letter", Choice(child=child.student.id))))
    assert "ขอส่งนักเรียนเข้ารับการช่วยเหลือ" in letter


def test_parents_who_do_not_agree_close_it_and_it_goes_nowhere(
    office: Office, hands: Hands, desk: Desk
) -> None:
    made = written(desk, kind="external", consent="refused")
    room = come(office, ("referral", made.id))
    room.sheet.edit.emit(made.id)
    assert room.wizard
    room.wizard.go("sign")
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    on(hands)
    assert [(one.state, one.closed) for one in stored(desk)] == [("no_consent", DAY)]


def test_a_case_fills_what_is_known_and_leaving_keeps_the_draft(
    office: Office, hands: Hands, desk: Desk
) -> None:
    child = row_of(desk, "70001")
    case = CareCase(enrollment_id=child.enrollment.id, area="study", problem="ขาดเรียนบ่อย", opened=DAY)
    with desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        unit.put_all([case, CareAction(case_id=case.id, text="เยี่ยมบ้าน")])
    room = come(office, ("new", child.enrollment.id, case.id))
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    hands.type("ครูพ")
    office.window.go("students")
    kept = stored(desk)[0]
    assert (kept.case_id, kept.area, kept.problem, kept.helped) == (case.id, "study", "ขาดเรียนบ่อย", "เยี่ยมบ้าน")
    assert (kept.receiver, kept.state) == ("nurse", "draft")
    room = come(office, ("referral", kept.id))
    assert room.sheet.page
    assert room.sheet.page.may_write


def test_the_lists_show_who_waits_and_enter_opens_it(
    office: Office, hands: Hands, desk: Desk, time: Clock
) -> None:
    made = written(desk)
    referrals.move(desk, made.id, "sent")
    time.forward(9 * 24 * 60)
    room = come(office)
    assert room.list._tabs.checkedId() == 1, "nothing was sent to the head: what the head sent is shown"
    assert room.list.table.records.rowCount() == 1
    row = room.list.table.records.record(0)
    assert "เงียบ 9 วัน" in [column.text(row, office.say) for column in COLUMNS]
    room.list.table.setFocus()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    assert room.sheet.isVisible()


def test_a_step_is_made_on_its_page_and_what_is_wrong_keeps_the_words(
    office: Office, hands: Hands, desk: Desk
) -> None:
    made = written(desk)
    referrals.move(desk, made.id, "sent")
    referrals.move(desk, made.id, "received")
    room = come(office, ("referral", made.id))
    room.sheet.acts.moved.emit("answered")
    assert "เขียนผล" in office.told[-1]
    hands.type("พูดคุยแล้ว อาการดีขึ้น")
    room.sheet.acts.moved.emit("answered")
    assert [(one.state, one.result) for one in stored(desk)] == [("answered", "พูดคุยแล้ว อาการดีขึ้น")]
    assert room.sheet.page
    assert room.sheet.page.possible == ("following", "ended")


def test_names_are_hidden_on_the_page_too(office: Office, desk: Desk) -> None:
    child = row_of(desk, "70001").student
    made = written(desk, chosen=("contact",))
    office.house.hide_names(True)
    room = come(office, ("referral", made.id))
    assert child.first_name not in room.sheet._title.text()
    contact = [one for one in room.sheet.findChildren(QLabel) if "•••" in one.text()]
    assert contact, "guardian and telephone are dots"
    room = come(office, ("new", made.enrollment_id, ""))
    assert room.wizard
    assert not [one for one in room.wizard.findChildren(QLabel) if child.first_name in one.text()]


def test_an_agency_is_mended_where_it_is_used(office: Office, hands: Hands, desk: Desk) -> None:
    room = come(office)
    room._to_agencies()
    room.places.table.choose(lambda one: one.id == HOSPITAL.id)
    room.places.form.focus("phone")
    hands.type("0 5900 0000")
    room.places.keep()
    assert [one.phone for one in agencies.agencies(desk) if one.id == HOSPITAL.id] == ["0 5900 0000"]


def test_how_letter_numbers_begin_is_said_once_and_the_number_typed_in_the_preview(
    office: Office, hands: Hands, desk: Desk
) -> None:
    room = come(office)
    room._to_agencies()
    room.places.prefix.setFocus()
    hands.type("ศธ 04299.05/ว")
    hands.press(Qt.Key.Key_Return)
    assert letterhead.prefix(desk) == "ศธ 04299.05/ว"
    made = written(desk, kind="external")
    child = row_of(desk, "70001").student
    room.paper.look_at("referral-letter", Choice(child=child.id, record=made.id), child.number)
    office.until(room.paper.preview.number.isVisible)
    room.paper.preview.number.setFocus()
    hands.type("118")
    hands.press(Qt.Key.Key_Return)
    office.until(lambda: "ว๑๑๘" in texts(room.paper.preview._pdf)[0])
    assert room.paper.preview.number.text() == "118"
    room.paper.look_at("referral-student", Choice(child=child.id, record=made.id), child.number)
    office.until(lambda: not room.paper.preview.number.isVisible())


@pytest.mark.parametrize("size", [(1366, 768), (1092, 560)])
def test_it_fits_the_smallest_screen(office: Office, desk: Desk, size: tuple[int, int]) -> None:
    made = written(desk)
    for thing in (None, ("referral", made.id), ("pick", ""), ("new", made.enrollment_id, "")):
        room = come(office, thing)
        office.window.resize(*size)
        assert office.window.minimumSizeHint().width() <= size[0]
        assert office.window.minimumSizeHint().height() <= size[1]
        assert room.isVisible()


def test_a_paper_goes_with_the_answer_and_is_opened_from_the_page(
    office: Office, hands: Hands, desk: Desk, tmp_path: Path
) -> None:
    made = written(desk)
    referrals.move(desk, made.id, "sent")
    referrals.move(desk, made.id, "received")
    room = come(office, ("referral", made.id))
    office.answer_files(page_file(tmp_path))
    room.sheet.acts.attach.setFocus()
    hands.press(Qt.Key.Key_Return)
    assert [one.text() for one in room.sheet.findChildren(QLabel) if one.text().endswith(".pdf")] == ["ผล.pdf"]
    room.sheet.acts.note.input.editor.setFocus()
    hands.type("พบแพทย์แล้ว")
    room.sheet.acts.moved.emit("answered")
    office.until(lambda: bool(room.sheet.page and room.sheet.page.row.referral.state == "answered"))
    assert room.sheet.acts.paper is None, "it goes with one step"
    opens = [one for one in room.sheet.findChildren(QPushButton) if one.text() == "เปิดเอกสารที่ได้รับ"]
    assert len(opens) == 1, "of three steps one came with a paper"
    office.until(opens[0].isVisible)
    opens[0].setFocus()
    hands.press(Qt.Key.Key_Return)
    office.until(lambda: room.paper.currentWidget() is room.paper.preview)
    assert room.paper.preview.papers.count == 1


def page_file(folder: Path) -> Path:
    file = folder / "ผล.pdf"
    with pypdfium2.PdfDocument.new() as made:
        made.new_page(300, 400)
        made.save(file)
    return file

"""Step 1, Know: the home visit from its first page to its last by keyboard, read back from the records."""

import datetime as dt
import shutil
import unicodedata
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from PIL import Image
from PySide6.QtCore import Qt

from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.students import Measurement
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.voices import VoiceSheet
from student_care_desktop.services import (
    access,
    boards,
    history,
    know,
    printing,
    school,
    students,
    summaries,
    visits,
)
from student_care_desktop.services.printing import Choice
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.screens.know.closed import ClosedAnswer
from tests.fixtures.school import row_of

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
FIRST, SECOND = "70002", "70001"


@pytest.fixture
def place(office):
    """The wizard, before children of ม.1/1 are picked."""
    house = office.house
    house.choose(Scope(house.scope.year, school.find_class(office.desk, "ม.1/1").id))
    office.window.go("know")
    return office.window.room


def on(hands):
    hands.press(KEY.Key_Return, CTRL)


def tab(hands, times=1):
    for _ in range(times):
        hands.press(KEY.Key_Tab)


def stands(place):
    return place.wizard.walk.at


def go_to(place, hands, page):
    """On with Ctrl+Enter until a page is there."""
    for _ in range(20):
        if stands(place) == page:
            return
        on(hands)
    raise AssertionError(f"{page} was never reached: {stands(place)}")


def read(desk, kind, **where):
    with access.looking(desk) as look:
        return look.all(kind, **where)


def test_the_four_pages_from_first_to_last_by_keyboard(office, place, hands):
    child = row_of(office.desk, FIRST).student
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Space)
    on(hands)
    assert stands(place) == "record"
    assert place.wizard.view.asked["student.first_name"].box.input.line.text() == child.first_name
    assert place.wizard.view.asked["home_visit.form"].buttons["obec4"].isChecked()
    place.wizard.view.asked["household.house_no"].focus()
    hands.type("๙๙/๑")
    on(hands)
    assert stands(place) == "guardian"
    place.wizard.view.asked["guardian.first_name"].focus()
    hands.type("มาลี")
    on(hands)
    _write_members(hands)
    on(hands)
    assert stands(place) == "house"
    on(hands)
    _answer_relations(place, hands)
    on(hands)
    assert stands(place) == "health"
    hands.press(KEY.Key_Space)
    place.wizard.view.asked["household.distance_km"].focus()
    hands.type("2.5")
    on(hands)
    _tick(place, hands, "drugs")
    on(hands)
    assert stands(place) == "body"
    hands.type("41.5")
    hands.press(KEY.Key_Return)
    hands.type("150")
    go_to(place, hands, "voice")
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Right)
    go_to(place, hands, "sign")
    _sign(place, hands)
    assert stands(place) == "print"
    on(hands)
    assert office.told[-1].startswith("เยี่ยมบ้านเสร็จแล้ว")
    _as_kept(office.desk, child)


def _write_members(hands):
    """The child stands there already; the grandmother comes below."""
    hands.press(KEY.Key_Insert)
    hands.press(KEY.Key_Right)
    hands.type("ยาย")
    hands.press(KEY.Key_Return)
    hands.type("๖๘")
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Space)
    for _ in range(3):
        hands.press(KEY.Key_Right)
    hands.type("1,500")  # and on: what is being written counts


def _answer_relations(place, hands):
    assert stands(place) == "relations"
    assert "worries" in place.wizard.view.asked, "the whole page is there"
    hands.type("3")
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Space)


def _tick(place, hands, question):
    """The last box of a question: none of these."""
    asked = place.wizard.view.asked[question]
    asked.none.setFocus()
    hands.press(KEY.Key_Space)


def _sign(place, hands, day="20/11/2568"):
    hands.type(day)
    place.wizard.view.agree.setFocus()
    hands.press(KEY.Key_Space)
    on(hands)


def _as_kept(desk, child):
    (visit,) = read(desk, HomeVisit, student_id=child.id)
    answers = visit.document
    assert (visit.status, visit.day, visit.form) == ("done", dt.date(2025, 11, 20), "obec4")
    assert answers["burden"] == ["disabled", "elderly"], "as the table of members shows"
    assert answers["hours_together"] == 3
    assert answers["relations"] == {"father": "close"}
    assert answers["health"] == ["weak"]
    assert answers["drugs"] == []
    assert "violence" not in answers, "what nobody answered is not known"
    assert (visit.income_month, visit.income_per_head) == (1500, 750)
    here = visits.visit_of(desk, child.id)
    assert (here.household.house_no, here.household.distance_km) == ("๙๙/๑", 2.5)
    assert here.guardian.first_name == "มาลี"
    members = sorted(read(desk, HouseholdMember), key=lambda one: one.place)
    assert [(one.relation, one.age, one.disabled) for one in members][1] == ("", 68, True)
    assert members[0].relation == "self"
    (body,) = read(desk, Measurement, student_id=child.id)
    assert (body.weight_kg, body.height_cm) == (41.5, 150)
    (voice,) = read(desk, VoiceSheet, student_id=child.id)
    assert voice.document == {"happy": 2}
    text = _text(printing.drawn(desk, "home-visit", Choice(child=child.id)))
    assert child.first_name in text
    assert "มาลี" in text
    assert "750" in text
    assert "1,500" in text
    book = desk.store.folder.root.parent / "summary.xlsx"
    summaries.export_summary(desk, book)
    rows = [list(row) for row in load_workbook(book, data_only=True)["เยี่ยมบ้าน"].iter_rows(values_only=True)]
    column = next(at for row in rows for at, cell in enumerate(row) if cell == "เยี่ยมแล้ว")
    assert next(row[column] for row in rows if "ม.1/1" in row) == 1, "one child of the class is visited"


def _text(pdf):
    """The paper as it is read, without the breaks of its lines."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range() for page in document]
    return unicodedata.normalize("NFC", "".join(pages))


def test_finish_later_keeps_everything_and_goes_on_where_it_stopped(office, place, hands):
    child = row_of(office.desk, FIRST).student
    office.window.go("know", (child.id, 1))
    on(hands)
    on(hands)
    assert stands(place) == "members"
    _write_members(hands)
    place.wizard._leave.setFocus()
    hands.press(KEY.Key_Space)
    assert office.told[-1].startswith("เก็บงานของ")
    office.window.go("know", (child.id, 1))
    assert stands(place) == "house", "the page after the one that was left"
    hands.press(KEY.Key_PageUp, CTRL)
    assert [one.name for one in place.wizard.view.table.value()][1] == "ยาย"


def test_back_keeps_what_was_written_and_it_is_stored(office, place, hands):
    child = row_of(office.desk, FIRST).student
    office.window.go("know", (child.id, 1))
    on(hands)
    place.wizard.view.asked["guardian.first_name"].focus()
    hands.type("สมศรี")
    hands.press(KEY.Key_PageUp, CTRL)
    assert visits.visit_of(office.desk, child.id).guardian.first_name == "สมศรี"
    on(hands)
    assert place.wizard.view.asked["guardian.first_name"].box.input.line.text() == "สมศรี"


def test_it_goes_on_after_the_program_was_killed(office, place, hands, furnished_school, time, tmp_path, say):
    child = row_of(office.desk, FIRST).student
    office.window.go("know", (child.id, 1))
    on(hands)
    on(hands)
    _write_members(hands)
    on(hands)
    assert stands(place) == "house"
    folder = Path(shutil.copytree(office.desk.store.folder.root, tmp_path / "after"))
    desk = furnished_school.open(folder, time)
    try:
        known = know.known_of(desk, child.id)
        assert known.left == ("record", "guardian", "members")
        assert [one.name for one in known.visiting.members][1] == "ยาย"
    finally:
        desk.close()


def test_one_child_after_the_other_and_done_ones_stay_done(office, place, hands):
    first, second = (row_of(office.desk, number).student for number in (SECOND, FIRST))
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Space)
    on(hands)
    assert place._subject(place._known).endswith("คนที่ 1 จาก 2 คน")
    go_to(place, hands, "sign")
    _sign(place, hands)
    on(hands)
    assert place._known.visiting.student.id == second.id
    assert place._subject(place._known).endswith("คนที่ 2 จาก 2 คน")
    (visit,) = read(office.desk, HomeVisit, status="done")
    assert visit.student_id == first.id


def test_nothing_is_done_before_it_is_signed(office, place, hands):
    child = row_of(office.desk, FIRST).student
    office.window.go("know", (child.id, 1))
    go_to(place, hands, "sign")
    hands.type("20/11/2568")
    on(hands)
    assert stands(place) == "sign"
    assert office.window.room.may_leave()
    (visit,) = read(office.desk, HomeVisit, student_id=child.id)
    assert (visit.status, visit.day) == ("draft", dt.date(2025, 11, 20))
    place.wizard.view.form.boxes["day"].input.line.setText("20/11/2569")
    place.wizard.view.agree.setChecked(True)
    on(hands)
    assert stands(place) == "sign", "a visit in the future cannot be done"
    assert read(office.desk, HomeVisit, status="done") == []


def test_the_short_form_has_its_own_pages(office, place, hands):
    child = row_of(office.desk, FIRST).student
    office.window.go("know", (child.id, 1))
    place.wizard.view.asked["home_visit.form"].buttons["short"].setFocus()
    hands.press(KEY.Key_Space)
    on(hands)
    assert stands(place) == "visit"
    hands.press(KEY.Key_Space)
    on(hands)
    assert stands(place) == "body"
    (visit,) = read(office.desk, HomeVisit, student_id=child.id)
    assert (visit.form, visit.document) == ("short", {"house": "own"})


def test_a_child_who_changes_class_between_rounds_keeps_both_visits(office, place, hands):
    child = row_of(office.desk, FIRST).student
    office.window.go("know", (child.id, 1))
    go_to(place, hands, "sign")
    _sign(place, hands)
    students.move(office.desk, child, school.find_class(office.desk, "ม.1/9"))
    office.window.go("know", (child.id, 2))
    assert place._known.visiting.class_name == "ม.1/9"
    assert place._known.left == ()
    assert place.wizard.view.asked["household.house_no"] is not None
    on(hands)
    rounds = {one.round: one.status for one in read(office.desk, HomeVisit, student_id=child.id)}
    assert rounds == {1: "done", 2: "draft"}


def test_names_hidden_keeps_what_was_written_and_hides_the_child(office, place, hands):
    child = row_of(office.desk, FIRST).student
    office.window.go("know", (child.id, 1))
    on(hands)
    place.wizard.view.asked["guardian.first_name"].focus()
    hands.type("มาลี")
    office.house.hide_names(True)
    assert stands(place) == "guardian"
    assert place.wizard.view.asked["guardian.first_name"].box.input.line.text() == "มาลี"
    assert child.first_name not in place._subject(place._known)
    assert "มาลี" not in place.wizard.view.asked["guardian.first_name"].box.input.line.displayText()


@pytest.mark.parametrize("content", [b"no picture at all", b"\x89PNG\r\n\x1a\n broken"])
def test_a_file_that_is_no_picture_is_told_and_nothing_is_lost(office, place, hands, tmp_path, content):
    place = _at_pictures(office, place, hands)
    file = tmp_path / "house.jpg"
    file.write_bytes(content)
    _choose(office, place, hands, file)
    assert office.told
    (visit,) = read(office.desk, HomeVisit)
    assert "photo_outside" not in visit.document
    assert stands(place) == "pictures"


def test_sixty_megapixels_are_refused_and_a_photo_loses_its_place(office, place, hands, tmp_path):
    place = _at_pictures(office, place, hands)
    huge, good = tmp_path / "huge.png", tmp_path / "house.jpg"
    Image.new("1", (9000, 7000)).save(huge)
    _choose(office, place, hands, huge)
    assert "60" in office.told[-1]
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    Image.new("RGB", (3000, 2000), "green").save(good, exif=exif)
    _choose(office, place, hands, good)
    (visit,) = read(office.desk, HomeVisit)
    kept = visits.picture(office.desk, visit.document["photo_outside"])
    assert kept is not None
    assert b"Camera" not in kept
    assert place.wizard.view.asked["photo_outside"].frame.picture is not None
    on(hands)
    (visit,) = read(office.desk, HomeVisit)
    assert visit.document["photo_outside"], "leaving the page keeps the picture"


def _at_pictures(office, place, hands):
    child = row_of(office.desk, FIRST).student
    office.window.go("know", (child.id, 1))
    go_to(place, hands, "pictures")
    return place


def _choose(office, place, hands, file):
    office.answer_files(file)
    office.window.activateWindow()
    office.until(office.window.isActiveWindow)
    place.wizard.view.asked["photo_outside"].focus()
    hands.press(KEY.Key_Return)
    office.rest()
    office.until(place.isEnabled)


def test_each_page_is_one_change_set_and_an_unchanged_page_leaves_none(office, place, hands):
    child = row_of(office.desk, FIRST).student
    office.window.go("know", (child.id, 1))
    before = len(history.changes(office.desk))
    on(hands)
    assert len(history.changes(office.desk)) == before + 1
    hands.press(KEY.Key_PageUp, CTRL)
    on(hands)
    assert len(history.changes(office.desk)) == before + 2, "the page in between, then nothing new"
    assert len(read(office.desk, Setting)) >= 1




def test_an_answer_that_cannot_wait_opens_a_case_and_says_whom_to_call(office, place, hands):
    child = row_of(office.desk, FIRST).student
    alarms: list[object] = []
    office.house.alarmed.connect(alarms.append)
    office.window.go("know", (child.id, 1))
    go_to(place, hands, "behaviour")
    place.wizard.view.asked["violence"].buttons["self_harm"].setFocus()
    hands.press(KEY.Key_Space)
    on(hands)
    assert len(alarms) == 1
    assert [case.cause for case in read(office.desk, UrgentCase)] == ["violence.self_harm"]
    board = boards.board_of(office.desk, school.find_class(office.desk, "ม.1/1"))
    assert [one.cells["visit"] for one in board.rows if one.child.student.id == child.id] == ["alarm"]


def test_a_number_that_cannot_be_read_holds_the_page_until_it_is_mended(office, place, hands):
    child = row_of(office.desk, FIRST).student
    office.window.go("know", (child.id, 1))
    go_to(place, hands, "members")
    for _ in range(2):
        hands.press(KEY.Key_Right)
    hands.type("300")
    on(hands)
    assert stands(place) == "members"
    assert place.wizard._note.accessibleName()
    for _ in range(3):
        hands.press(KEY.Key_Backspace)
    hands.type("๑๓")
    on(hands)
    assert stands(place) == "house"
    assert [one.age for one in read(office.desk, HouseholdMember)] == [13]


def test_what_few_may_see_is_a_dash_to_others_and_stays_as_it_was(office, place, hands, monkeypatch):
    child = row_of(office.desk, FIRST).student.id
    told = {"violence": ["fought", "self_harm"], "sexual": ["pregnant"]}
    visits.keep(office.desk, visits.visit_of(office.desk, child), told)
    monkeypatch.setattr(access, "may_see_restricted", lambda desk: False)
    office.window.go("know", (child, 1))
    go_to(place, hands, "behaviour")
    asked = place.wizard.view.asked
    assert isinstance(asked["sexual"], ClosedAnswer)
    assert "self_harm" not in asked["violence"].buttons
    asked["violence"].buttons["fought"].click()
    asked["violence"].buttons["aggressive"].click()
    on(hands)
    [visit] = read(office.desk, HomeVisit, student_id=child)
    assert visit.document["violence"] == ["aggressive", "self_harm"]
    assert visit.document["sexual"] == ["pregnant"]


def test_who_answered_is_dots_on_the_sign_page_while_names_are_hidden(office, place, hands):
    child = row_of(office.desk, FIRST).student.id
    office.house.hide_names(True)
    office.window.go("know", (child, 1))
    go_to(place, hands, "sign")
    line = place.wizard.view.form.boxes["informant_name"].input.line
    assert line.echoMode() == line.EchoMode.Password

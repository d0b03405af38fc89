"""The import by keyboard, from the file to the children in the data, and back again."""

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from student_care_desktop.domain.roster import FIELDS
from student_care_desktop.services import history, rosters, students
from tests.fixtures.school import national_id

CTRL = Qt.KeyboardModifier.ControlModifier
HEADS = ("เลขประจำตัวนักเรียน", "เลขประจำตัวประชาชน", "คำนำหน้าชื่อ", "ชื่อ", "นามสกุล", "ชั้น", "ห้อง", "ที่เพื่อนเรียก")
ROWS = (
    ("70001", national_id(0), "เด็กชาย", "ปุณณวิช", "ทดสอบใหม่", "ม.1", "1", "ปุณณ์"),
    ("80001", national_id(81), "เด็กหญิง", "ใหม่เอี่ยม", "สมมติชื่อ", "ม.1", "1", "เอี่ยม"),
    ("80002", national_id(82), "เด็กชาย", "มาใหม่", "สมมติชื่อ", "ม.2", "1", "ใหม่"),
    ("80003", national_id(83), "เด็กชาย", "", "ไม่มีชื่อ", "ม.2", "1", ""),
)


def write(path, rows=ROWS, heads=HEADS):
    """A roster as a school keeps it."""
    book = openpyxl.Workbook()
    for line in (heads, *rows):
        book.active.append(line)
    book.save(path)
    book.close()
    return path


@pytest.fixture
def roster(tmp_path):
    return write(tmp_path / "รายชื่อ.xlsx")


@pytest.fixture
def room(office):
    office.window.go("import")
    return office.window.room


def go_on(office, hands):
    """To the next page, by the key of the primary button."""
    hands.press(Qt.Key.Key_Return, CTRL)
    office.rest()


def names(desk):
    return {row.student.first_name for row in students.roster(desk)}


def choose_file(office, hands, path):
    """Enter on the button the cursor waits at."""
    office.answer_files(path)
    hands.press(Qt.Key.Key_Return)
    office.rest()


def test_the_whole_way_by_keyboard(office, hands, room, roster):
    before = len(history.changes(office.desk))
    choose_file(office, hands, roster)
    go_on(office, hands)
    assert room.wizard.walk.at == "columns"
    nickname = HEADS.index("ที่เพื่อนเรียก")
    assert room.columns.table.records.record(nickname).field is None
    for _ in range(nickname):
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.type("ชื่อเล่น")
    hands.press(Qt.Key.Key_Return)
    assert room.columns.table.records.record(nickname).field == "student.nickname"
    go_on(office, hands)
    assert room.wizard.walk.at == "look"
    assert room.look.answer().counts() == {"added": 2, "changed": 1, "same": 0, "missing": 2, "left_out": 1}
    go_on(office, hands)
    assert room.wizard.walk.at == "done"
    found = {row.student.number: row for row in students.roster(office.desk)}
    assert found["80001"].student.nickname == "เอี่ยม"
    assert found["80002"].class_name == "ม.2/1"
    assert found["70001"].student.last_name == "ทดสอบใหม่"
    assert len(history.changes(office.desk)) == before + 1
    go_on(office, hands)
    assert office.window._here == "students"


def test_a_corrected_heading_is_read_the_same_way_next_time(office, hands, room, roster):
    choose_file(office, hands, roster)
    go_on(office, hands)
    place = HEADS.index("ที่เพื่อนเรียก")
    room.columns.table.setCurrentIndex(room.columns.table.records.index(place, 0))
    room.columns._take("student.nickname")
    go_on(office, hands)
    go_on(office, hands)
    again = rosters.read(office.desk, roster)
    assert again.guess.sheets[0].columns[place].field == "student.nickname"


def test_the_import_is_taken_back_from_its_last_page(office, hands, room, roster):
    before = names(office.desk)
    choose_file(office, hands, roster)
    for _ in range(3):
        go_on(office, hands)
    asked = office.answer_yes()
    room.done.take_back.setFocus()
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert "2" in asked[0]
    assert names(office.desk) == before
    assert room.wizard.walk.at == "file"


def test_a_file_that_is_no_roster_keeps_the_person_on_the_first_page(office, hands, room, tmp_path):
    picture = tmp_path / "รูป.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    choose_file(office, hands, picture)
    assert office.told
    assert office.window.strip.isVisible()
    go_on(office, hands)
    assert room.wizard.walk.at == "file"


def test_cancelling_while_it_is_written_leaves_nothing(office, hands, room, tmp_path):
    rows = [(str(81000 + at), national_id(1000 + at), "เด็กชาย", f"ชื่อ{at}", "สมมติ", "ม.3", "1", "") for at in range(400)]
    choose_file(office, hands, write(tmp_path / "ใหญ่.xlsx", rows))
    go_on(office, hands)
    go_on(office, hands)
    before = len(history.changes(office.desk))
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.press(Qt.Key.Key_Escape)
    office.rest()
    assert room.wizard.walk.at == "look"
    assert len(history.changes(office.desk)) == before
    assert not any(row.class_name == "ม.3/1" for row in students.roster(office.desk))


def test_the_same_file_again_has_nothing_to_import(office, hands, room, roster):
    rosters.apply(office.desk, rosters.propose(office.desk, rosters.read(office.desk, roster)))
    choose_file(office, hands, roster)
    for _ in range(3):
        go_on(office, hands)
    assert room.wizard.walk.at == "look"


def test_going_back_and_choosing_another_file_forgets_what_was_read(office, hands, room, roster, tmp_path):
    choose_file(office, hands, roster)
    go_on(office, hands)
    go_on(office, hands)
    room.wizard.go("file")
    office.answer_files(write(tmp_path / "อื่น.xlsx", ROWS[1:2]))
    room.file.zone.choose.click()
    office.rest()
    room.wizard.go("look")
    assert room.wizard.walk.at == "file"
    go_on(office, hands)
    go_on(office, hands)
    assert room.look.answer().counts()["added"] == 1


def test_every_figure_opens_its_list(office, hands, room, roster):
    choose_file(office, hands, roster)
    go_on(office, hands)
    go_on(office, hands)
    look = room.look
    shown = {}
    for key, figure in look.figures.items():
        figure.setFocus()
        hands.press(Qt.Key.Key_Space)
        shown[key] = look._stack.currentWidget().records.rowCount()
    assert shown == {"added": 2, "changed": 2, "same": 0, "left_out": 1, "missing": 2, "questions": 0}


def test_the_rows_to_mend_are_saved_with_their_reason(office, hands, room, roster, tmp_path):
    choose_file(office, hands, roster)
    go_on(office, hands)
    go_on(office, hands)
    target = tmp_path / "แก้.xlsx"
    office.answer_files(target)
    room.look.save_bad.click()
    office.rest()
    book = openpyxl.load_workbook(target)
    cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    book.close()
    assert any("ไม่มีชื่อ" in text for text in cells)


def test_hidden_names_are_hidden_here_too(office, hands, room, roster):
    choose_file(office, hands, roster)
    go_on(office, hands)
    go_on(office, hands)
    table = room.look.tables["added"]
    index = table.records.index(0, [column.key for column in table.records.columns].index("name"))
    assert index.data() == "ด.ญ.ใหม่เอี่ยม สมมติชื่อ"
    office.house.hide_names(True)
    assert index.data() == ""


def test_the_picker_offers_every_field(room):
    texts = [room.columns.picker._model.item(at).text() for at in range(room.columns.picker._model.rowCount())]
    assert texts == []
    room.columns.picker._fill("")
    fields = [
        room.columns.picker._model.item(at).data(Qt.ItemDataRole.UserRole)
        for at in range(room.columns.picker._model.rowCount())
    ]
    assert {key for key in fields if key} == set(FIELDS)


def test_a_file_dropped_anywhere_on_the_window_begins_an_import(office, roster):
    office.window.go("history")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(roster))])
    how = Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(office.window, QDragEnterEvent(QPoint(300, 300), *how))
    QApplication.sendEvent(office.window, QDropEvent(QPointF(300, 300), *how))
    office.rest()
    assert office.window._here == "import"
    assert office.window.room.file.answer().opened.path == roster

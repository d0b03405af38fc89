"""Marks and answers come in by keyboard, through the same pages as the roster, and back again."""

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.marks import MARKS
from student_care_desktop.domain.sheets import Sheet
from student_care_desktop.services import access, answers, history, school
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.house import Scope
from tests.fixtures.school import row_of

CTRL = Qt.KeyboardModifier.ControlModifier
HEADS = ("เลขประจำตัวนักเรียน", "ชื่อ-สกุล", "GPA", "ขาด", "เข้าแถวสาย")
ROWS = (("70001", "เด็กชายปุณณวิช ทดสอบดี", 2.5, 3, 4), ("99999", "เด็กชายไม่รู้จัก ใครเลย", 3, 0, 0))
SDQ = Page("sdq", "student", 1)


def go_on(office, hands):
    hands.press(Qt.Key.Key_Return, CTRL)
    office.rest()


def choose(office, hands, path):
    """Enter on the button the cursor waits at."""
    office.answer_files(path)
    hands.press(Qt.Key.Key_Return)
    office.rest()


def report(office, term):
    with access.looking(office.desk) as look:
        return look.first(TermReport, enrollment_id=row_of(office.desk, "70001").enrollment.id, term=term)


@pytest.fixture
def marks(workbook):
    return workbook([("ผลการเรียน ม.1/1",), HEADS, *ROWS], name="ผลการเรียน.xlsx")


@pytest.fixture
def filled(office, tmp_path):
    """A workbook in which one child's answers were filled in."""
    file = tmp_path / "คำตอบ.xlsx"
    answers.sheets_book(office.desk, school.find_class(office.desk, "ม.1/1"), SDQ, file)
    book = openpyxl.load_workbook(file)
    for item in range(25):
        book.worksheets[0].cell(5, 4 + item, item % 3)
    book.worksheets[0].cell(6, 4, 8)
    book.save(file)
    return file


def test_marks_by_keyboard_from_the_file_to_the_record(office, hands, marks):
    office.window.go("marks-file")
    room = office.window.room
    choose(office, hands, marks)
    go_on(office, hands)
    assert room.wizard.walk.at == "file", "the term is asked for, never guessed"
    room.file.terms.setFocus()
    hands.press(Qt.Key.Key_Down)
    go_on(office, hands)
    assert room.wizard.walk.at == "columns"
    for _ in range(HEADS.index("เข้าแถวสาย")):
        hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    hands.type("มาสาย")
    hands.press(Qt.Key.Key_Return)
    go_on(office, hands)
    assert room.look.answer().counts() == {"added": 1, "changed": 0, "same": 0, "missing": 2, "left_out": 1}
    before = len(history.changes(office.desk))
    go_on(office, hands)
    assert room.wizard.walk.at == "done"
    assert len(history.changes(office.desk)) == before + 1
    one = report(office, 1)
    assert one
    assert (one.gpa, one.absent_days, one.late_times) == (2.5, 3, 4)
    office.answer_yes()
    room.done.take_back.setFocus()
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert report(office, 1) is None


def test_the_picker_of_marks_offers_what_marks_have(office, hands, marks):
    office.window.go("marks-file")
    picker = office.window.room.columns.picker
    picker._fill("")
    items = [picker._model.item(at) for at in range(picker._model.rowCount())]
    assert {item.data(Qt.ItemDataRole.UserRole) for item in items} - {None, ""} == set(MARKS)


def test_another_term_than_the_files_is_pointed_out(office, hands, workbook):
    office.window.go("marks-file")
    room = office.window.room
    choose(office, hands, workbook([("ภาคเรียนที่ 2/2568",), HEADS, *ROWS]))
    assert room.file.answer().term == 2
    assert not room.file._note.isVisible()
    room.file.terms.setFocus()
    hands.press(Qt.Key.Key_Up)
    assert room.file._note.isVisible()
    assert "2" in room.file._note.text()


def test_a_workbook_of_answers_is_saved_filled_and_brought_back(office, hands, tmp_path):
    office.window.go("sheets-file")
    room, target = office.window.room, tmp_path / "ออก.xlsx"
    office.answer_files(target)
    room.file.classes.setCurrentText("ม.1/1")
    room.file.informants.setCurrentIndex(room.file.informants.findData("teacher"))
    room.file.save.setFocus()
    hands.press(Qt.Key.Key_Space)
    office.rest()
    assert office.told
    book = openpyxl.load_workbook(target)
    for item in range(25):
        book.worksheets[0].cell(6, 4 + item, 1)
    book.save(target)
    room.file.zone.choose.setFocus()
    choose(office, hands, target)
    go_on(office, hands)
    assert room.wizard.walk.at == "look"
    assert room.look.answer().counts()["added"] == 1
    go_on(office, hands)
    assert room.wizard.walk.at == "done"
    with access.looking(office.desk) as look:
        found = look.all(Sheet, enrollment_id=row_of(office.desk, "70002").enrollment.id)
    assert [(one.informant, one.answers, one.status) for one in found] == [("teacher", "1" * 25, "done")]


def test_hidden_names_are_hidden_while_answers_are_looked_at(office, hands, filled):
    office.window.go("sheets-file", filled)
    office.rest()
    go_on(office, hands)
    look = office.window.room.look
    for key in ("added", "questions"):
        look.figures[key].setFocus()
        hands.press(Qt.Key.Key_Space)
        table = look.tables[key]
        at = [column.key for column in table.records.columns].index("name")
        assert table.records.index(0, at).data()
        office.house.hide_names(True)
        assert table.records.index(0, at).data() == ""
        office.house.hide_names(False)


def test_nothing_to_import_keeps_the_person_looking(office, hands, filled):
    answers.apply(office.desk, answers.propose(office.desk, answers.read(office.desk, filled)))
    office.window.go("sheets-file", filled)
    office.rest()
    for _ in range(3):
        go_on(office, hands)
    assert office.window.room.wizard.walk.at == "look"


def test_a_file_of_another_kind_keeps_the_person_on_the_first_page(office, hands, marks, filled):
    for place, file in (("marks-file", filled), ("sheets-file", marks)):
        office.told.clear()
        office.window.go(place, file)
        office.rest()
        assert office.told
        go_on(office, hands)
        assert office.window.room.wizard.walk.at == "file"


def test_a_page_that_is_being_keyed_is_chosen_already(office):
    room = school.find_class(office.desk, "ม.1/9")
    office.window.go("sheets-file", (room.id, Page("9q", "student", 2)))
    file = office.window.room.file
    assert (file.classes.currentText(), file.page()) == ("ม.1/9", Page("9q", "student", 2))


def test_the_board_of_a_class_leads_to_both(office):
    room = school.find_class(office.desk, "ม.1/9")
    for place in ("sheets-file", "marks-file"):
        office.house.choose(Scope(office.house.scope.year, room.id))
        office.window.go("board")
        acts = {text: act for text, _, act in filter(None, office.window.room._whole_class())}
        words = {"sheets-file": "ไฟล์กรอกคำตอบ …", "marks-file": "ผลการเรียนและเวลาเรียน …"}[place]
        acts[words]()
        assert office.window._here == place
    office.window.go("sheets-file")
    assert office.window.room.file.classes.currentText() == "ม.1/9"


def test_a_dropped_file_goes_to_the_import_of_its_kind(office, marks, filled):
    for path, place in ((marks, "marks-file"), (filled, "sheets-file")):
        dragged = QMimeData()
        dragged.setUrls([QUrl.fromLocalFile(str(path))])
        how = Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(office.window, QDragEnterEvent(QPoint(300, 300), *how))
        QApplication.sendEvent(office.window, QDropEvent(QPointF(300, 300), *how))
        office.until(lambda place=place: office.window._here == place)
        office.rest()
        assert office.window.room.file.answer() is not None

"""Forms, figures and the workbook, through the reports place."""

import docx
import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.areas import AREA_KEYS, Ticks
from student_care_desktop.domain.errors import Cancelled
from student_care_desktop.services import printing, school, screening, students, summaries
from student_care_desktop.services.printing import Choice
from student_care_desktop.services.progress import Progress
from tests.fixtures.papers import keyed
from tests.fixtures.school import row_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def room(office):
    office.window.go("reports")
    office.rest()
    return office.window.room


def text_of(path):
    document = pypdfium2.PdfDocument(path)
    pages = []
    for page in document:
        text = page.get_textpage()
        pages.append(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return pages


def choose_class(room, name):
    combo = room.forms.whom.classes
    combo.setCurrentIndex(combo.findText(name))


def look(office, hands, room):
    """Enter on the form that is chosen."""
    room.forms.table.setFocus()
    hands.press(Qt.Key.Key_Return)
    office.rest()


def test_a_class_list_is_looked_at_and_saved_by_keyboard(office, hands, room, tmp_path):
    choose_class(room, "ม.1/1")
    room.forms.table.setFocus()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert room.forms.preview.papers.count == 1
    target = tmp_path / "ห้อง.pdf"
    office.answer_files(target)
    room.forms.preview.save()
    (page,) = text_of(target)
    assert "น้ำค้าง" in page
    assert "เพียงฟ้า" not in page


def test_what_few_may_see_is_printed_only_when_it_is_ticked_for_this_form(office, hands, room, tmp_path):
    choose_class(room, "ม.1/1")
    for ticked in (False, True):
        assert room.forms.open.isVisible()
        assert not room.forms.open.isChecked()
        if ticked:
            room.forms.open.setFocus()
            hands.press(Qt.Key.Key_Space)
        look(office, hands, room)
        target = tmp_path / f"{ticked}.pdf"
        office.answer_files(target)
        room.forms.preview.save()
        assert all((page.split().count("ลับ") == 2) == ticked for page in text_of(target))
    room.forms.table.setFocus()
    hands.press(Qt.Key.Key_Down)
    assert not room.forms.open.isVisible()
    hands.press(Qt.Key.Key_Up)
    assert not room.forms.open.isChecked()


def test_one_child_is_found_chosen_and_printed(office, hands, room, tmp_path):
    room.forms.whom.kinds["child"].setFocus()
    hands.press(Qt.Key.Key_Space)
    hands.type("เตย")
    office.rest()
    assert room.forms.whom.choice() is None
    hands.press(Qt.Key.Key_Down)
    look(office, hands, room)
    target = tmp_path / "คน.pdf"
    office.answer_files(target)
    room.forms.preview.save()
    assert "ใบเตย" in "".join(text_of(target))


def test_no_child_is_chosen_beforehand(office, hands, room):
    room.forms.whom.kinds["child"].click()
    look(office, hands, room)
    assert office.told
    assert room.forms._stack.currentIndex() == 0


def test_another_choice_clears_what_was_shown(office, hands, room):
    choose_class(room, "ม.1/1")
    look(office, hands, room)
    assert room.forms._stack.currentIndex() == 1
    choose_class(room, "ม.1/9")
    assert room.forms._stack.currentIndex() == 0


def test_hidden_names_are_not_shown_on_paper(office, hands, room):
    look(office, hands, room)
    office.house.hide_names(True)
    assert room.forms._stack.currentIndex() == 0
    look(office, hands, room)
    assert room.forms._stack.currentIndex() == 0


def test_a_blank_form_names_nobody(office, hands, room, tmp_path):
    room.forms.blank.setFocus()
    hands.press(Qt.Key.Key_Space)
    look(office, hands, room)
    target = tmp_path / "เปล่า.pdf"
    office.answer_files(target)
    room.forms.preview.save()
    assert "ปุณณวิช" not in "".join(text_of(target))


def test_a_form_that_can_be_word_is_saved_as_word(office, hands, room, tmp_path):
    look(office, hands, room)
    assert not room.forms.preview.word.isVisible()
    room.forms.choose("memo-paper")
    look(office, hands, room)
    target = tmp_path / "บันทึก.docx"
    office.answer_files(target)
    room.forms.preview.word.setFocus()
    hands.press(Qt.Key.Key_Space)
    office.rest()
    assert "บันทึกข้อความ" in "".join(one.text for one in docx.Document(str(target)).paragraphs)


def test_a_file_for_each_child(office, room, tmp_path):
    choose_class(room, "ม.1/1")
    office.answer_files(tmp_path)
    room.forms.each.click()
    office.rest()
    assert len(list(tmp_path.glob("student-record-*.pdf"))) == 3


def test_printing_one_each_leaves_nothing_when_it_is_cancelled(desk, tmp_path):
    progress = Progress(lambda done, of, words: progress.cancel() if done == 2 else None)
    with pytest.raises(Cancelled):
        printing.print_form(desk, "student-record", Choice(everyone=True), tmp_path / "out", progress=progress)
    assert not list(tmp_path.rglob("*.pdf"))


def test_a_child_without_a_number_can_be_printed(desk):
    one = students.roster(desk)[0].student
    assert printing.drawn(desk, "student-record", Choice(child=one.id)).startswith(b"%PDF")


def test_the_summary_counts_the_school(office, room):
    room.visit("summary")
    office.rest()
    lines = room.summary.table.records.records
    assert [line.name for line in lines] == ["ป.6/1", "ม.1/1", "ม.1/9", "ม.1/10"]
    assert room.summary.total.records.record(0).children == 6
    assert "6" in room.summary.figures["children"].accessibleName()
    assert "ม.1/1" in room.summary.chart.accessibleName()


def cells_of(path):
    book = openpyxl.load_workbook(path)
    texts = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    book.close()
    return texts


def test_the_workbook_names_nobody_unless_asked(office, hands, room, tmp_path):
    room.visit("summary")
    office.rest()
    plain, named = tmp_path / "สรุป.xlsx", tmp_path / "มีชื่อ.xlsx"
    office.answer_files(plain)
    room.summary.export.export.click()
    office.rest()
    room.summary.export.names.setFocus()
    hands.press(Qt.Key.Key_Space)
    office.answer_files(named)
    room.summary.export.export.click()
    office.rest()
    assert not any("น้ำค้าง" in text for text in cells_of(plain))
    assert any("น้ำค้าง" in text for text in cells_of(named))
    assert not room.summary.export.names.isChecked()


def test_the_tables_say_the_same_as_the_workbook(office, hands, room, tmp_path):
    keyed(office.desk, "70001", "sdq", "student", "1201201201201201201201201")
    room.visit("tables")
    office.rest()
    page = room.tables
    page.choice.setFocus()
    hands.press(Qt.Key.Key_Down)
    assert page.choice.currentText() == "SDQ"
    summaries.export_summary(office.desk, tmp_path / "s.xlsx")
    book = openpyxl.load_workbook(tmp_path / "s.xlsx", data_only=True)
    sheet, model, table = book["SDQ"], page.view.figures, page.choice.currentData()
    for row in range(model.rowCount()):
        shown = [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        written = [sheet.cell(row + 5, column + table.frozen + 1).value for column in range(model.columnCount())]
        assert shown == [f"{one:.1f}" if isinstance(one, float) else str(one or "0") for one in written[:-1]] + (
            [f"{written[-1]:.1f}" if isinstance(written[-1], float | int) else written[-1]]
        )
    book.close()
    assert "สพฐ." in page._notes.accessibleName()


def test_enter_on_a_figure_lists_the_children_behind_it(office, hands, room):
    room.visit("tables")
    office.rest()
    page = room.tables
    page.view.setFocus()
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Return)
    office.rest()
    lines = page.list.table.records.records
    assert [one.number for one in lines] == ["70001", "70003"], "the boys of ม.1/1"
    assert page.list.title.text() == "ม.1/1 · จำนวนนักเรียน (คน): ชาย: 2 รายการ"
    hands.press(Qt.Key.Key_Return)
    assert not page.isVisible(), "the child's page is open"


def test_enter_on_the_work_of_a_class_opens_the_class(office, hands, room):
    room.visit("tables")
    office.rest()
    page, view = room.tables, room.tables.view
    keys = [page.choice.itemData(at).key for at in range(page.choice.count())]
    page.choice.setCurrentIndex(keys.index("homeroom"))
    view.setFocus()
    hands.press(Qt.Key.Key_Down)
    name = view.figures.headerData(view.currentIndex().row(), Qt.Orientation.Vertical)
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert office.house.scope.classroom == "", "the number is 0: there is nothing to open"
    view.setCurrentIndex(view.figures.index(view.currentIndex().row(), 3))
    hands.press(Qt.Key.Key_Return)
    office.rest()
    assert name == "ม.1/1"
    assert office.house.scope.classroom == school.find_class(office.desk, "ม.1/1").id


def test_the_shares_of_screening_open_the_children_behind_a_part(office, hands, desk):
    place = row_of(desk, "70001").enrollment.id
    screening.keep(desk, place, 1, Ticks(frozenset({"study.gpa_low"}), frozenset(AREA_KEYS)))
    screening.confirm(desk, place, 1)
    office.window.go("reports", "screening-results")
    office.rest()
    page = office.window.room.screening
    office.until(lambda: page.areas.chosen is not None)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Right)
    assert page.areas.accessibleName() == "การเรียน: เสี่ยง 1 คน"
    hands.press(Qt.Key.Key_Return)
    assert [one.student.number for one in page.list.table.records.records] == ["70001"]
    page.turn_to(1)
    shares = {one.name: one for one in page.classes._shares}
    assert (shares["ม.1/1"].known, shares["ม.1/1"].share) == (1, 1.0), "not yet known is in no percent"

"""The pages that every wizard shares, by keyboard: people, facts, matrix, rows, sign, print."""

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from student_care_desktop.domain.flow import Flow, Kind, Page, Signed
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.words import mark, told
from student_care_desktop.services.printing import Choice
from student_care_desktop.ui.wizards import Wizard
from student_care_desktop.ui.wizards.choice_list import ChoiceList
from student_care_desktop.ui.wizards.documents import Document, PrintPage
from student_care_desktop.ui.wizards.facts import FactsPage, Figure
from student_care_desktop.ui.wizards.matrix import MatrixPage
from student_care_desktop.ui.wizards.people import NEEDED, PeoplePage, Person
from student_care_desktop.ui.wizards.row_model import RowColumn
from student_care_desktop.ui.wizards.rows import RowsTable
from student_care_desktop.ui.wizards.sign import SignPage

WHY = mark("Test", "Because")
CLASS = [Person("a", "ก้องภพ", 1, "ก้อง", state="done", told="เสร็จ"), Person("b", "น้ำค้าง", 2), Person("c", "ปุณณวิช", 3)]


def _page(key, kind, **more):
    return Page(key=key, kind=kind, title=mark("Test", "Home"), why=WHY, **more)


SIGN = _page(
    "sign", Kind.SIGN, record=HomeVisit, fields=("visited_by", "day"),
    wrong=lambda answers: None if answers["sign"].agreed else WHY,
)
FLOW = Flow(
    key="test", title=mark("Test", "Visit"),
    pages=(_page("people", Kind.PEOPLE), _page("matrix", Kind.MATRIX), _page("facts", Kind.FACTS), SIGN),
)
MEMBERS = {"father": told("พ่อ", "father"), "mother": told("แม่", "mother")}
LEVELS = {"close": told("สนิท", "close"), "none": told("ไม่มี", "none")}


@pytest.fixture
def wizard(hands, say):
    views = {
        "people": lambda: PeoplePage(lambda: CLASS, say),
        "matrix": lambda: MatrixPage("matrix", list(MEMBERS.items()), list(LEVELS.items()), say),
        "facts": lambda: FactsPage(lambda answers: [Figure("เลือก", str(len(answers["people"])))]),
        "sign": lambda: SignPage(SIGN, say, mark("Test", "Because")),
    }
    made = Wizard(FLOW.walk(), views, say)
    hands.show(made)
    return made


def _next(hands):
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_nobody_is_ticked_beforehand_and_nobody_is_refused(wizard, hands, say):
    assert wizard.view.answer() == ()
    _next(hands)
    assert wizard.walk.at == "people"
    assert wizard._note.accessibleName() == say(NEEDED)


def test_space_ticks_and_the_answer_is_in_the_order_of_the_class(wizard, hands):
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Down)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Up)
    hands.press(Qt.Key.Key_Space)
    assert wizard.view.answer() == ("b", "c")
    hands.press(Qt.Key.Key_Space)
    assert wizard.view.answer() == ("c",)


def test_the_shared_pages_from_first_to_last_by_keyboard(wizard, hands, qtbot):
    hands.press(Qt.Key.Key_Space)
    _next(hands)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Right)
    assert wizard.view.answer() == {"father": "close", "mother": "none"}
    hands.press(Qt.Key.Key_Backspace)
    assert wizard.view.answer() == {"father": "close"}
    _next(hands)
    _next(hands)
    hands.press(Qt.Key.Key_Tab)
    hands.type("๒๐/๑๑/๒๕๖๘")
    _next(hands)
    assert wizard.walk.at == "sign", "the box is not ticked yet"
    wizard.view.agree.setFocus()
    hands.press(Qt.Key.Key_Space)
    with qtbot.waitSignal(wizard.finished) as finished:
        _next(hands)
    assert finished.args[0].answers["sign"] == Signed(
        HomeVisit(id=wizard.view.answer().record.id, day=dt.date(2025, 11, 20)), agreed=True
    )


@pytest.fixture
def rows(hands, say):
    columns = (
        RowColumn("name", mark("HouseholdMember", "Name")), RowColumn("age", mark("HouseholdMember", "Age"), 60),
        RowColumn("disabled", mark("HouseholdMember", "Disabled"), 90),
        RowColumn("wages", mark("HouseholdMember", "Wages"), 90),
        RowColumn("sum", mark("Test", "Home"), 90, read=lambda one: f"{one.wages or 0:,.0f}"),
    )
    made = RowsTable(HouseholdMember, columns, say, mark("Test", "Home"), most=2)
    made.put([])
    hands.show(made)
    made.setFocus()
    return made


def test_a_row_is_written_by_keyboard_in_thai_digits(rows, hands):
    hands.press(Qt.Key.Key_Insert)
    hands.type("ย่า")
    hands.press(Qt.Key.Key_Return)
    hands.type("๖๘")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Right)
    hands.type("1,200.50")
    hands.press(Qt.Key.Key_Return)
    (one,) = rows.value()
    assert (one.name, one.age, one.disabled, one.wages) == ("ย่า", 68, True, 1200.5)
    assert rows.rows.data(rows.rows.index(0, 5)) == "1,200"


def test_a_choice_is_found_by_all_the_letters_that_are_typed(hands):
    page = QWidget()
    choices = ChoiceList(page)
    choices.addItems(["–", "ปู่", "ย่า", "ตา", "ยาย"])
    hands.show(page)
    choices.setFocus()
    hands.type("ย")
    assert choices.currentText() == "ย่า"
    choices.showPopup()
    for letter in "าย":
        QApplication.sendEvent(
            choices.view(), QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )
    assert choices.view().currentIndex().data() == "ยาย"


def test_what_cannot_stand_is_refused_and_the_cell_keeps_its_value(rows, hands):
    refused: list[object] = []
    rows.refused.connect(refused.append)
    hands.press(Qt.Key.Key_Insert)
    hands.press(Qt.Key.Key_Right)
    hands.type("300")
    hands.press(Qt.Key.Key_Return)
    assert rows.value()[0].age is None
    assert refused[-1] is not None


def test_what_is_being_written_counts_when_the_page_is_left(rows, hands):
    hands.press(Qt.Key.Key_Insert)
    hands.type("ย่า")
    assert rows.value()[0].name == ""
    rows.commit()
    assert rows.value()[0].name == "ย่า"


def test_rows_come_and_go_and_the_table_is_never_too_full(rows, hands):
    for _ in range(3):
        hands.press(Qt.Key.Key_Insert)
    assert len(rows.value()) == 2
    hands.press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert len(rows.value()) == 1


def test_documents_are_offered_only_where_there_is_such_a_form(office, hands):
    row = Choice(room="ม.1/1")
    page = PrintPage(
        office.house,
        lambda answers: [Document("class-list", row, "ม.1/1"), Document("no-such-form", row, "ม.1/1")],
    )
    hands.show(page)
    page.enter({})
    office.until(lambda: any(one.isVisible() for one in page._page.findChildren(QPushButton)))
    (card,) = page._page.findChildren(QPushButton)
    card.setFocus()
    hands.press(Qt.Key.Key_Space)
    office.rest()
    office.until(lambda: page.preview.papers.count > 0)
    hands.press(Qt.Key.Key_Escape)
    assert page._stack.currentWidget() is page._page

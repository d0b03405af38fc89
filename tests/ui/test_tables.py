"""Tables: right Thai order, forgiving search, fast at 5,000 rows, everything by keyboard."""

import dataclasses
import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import mark
from student_care_desktop.ui.tables import RECORD, Column, RecordModel, TableView, field_column

NAMES = ("ขาว", "เกม", "กานต์", "แก้ว", "ไข่มุก", "ญาดา", "เอก", "ฟ้า", "โชค", "ณัฐ")
COLUMNS: tuple[Column[Student], ...] = (
    field_column(Student, "number", width=100),
    field_column(Student, "first_name", private=True),
    field_column(Student, "nickname"),
    field_column(Student, "sex"),
    field_column(Student, "birthday"),
)


def _children(count, seed=1):
    chance = random.Random(seed)
    return [
        Student(
            number=str(70001 + place), first_name=chance.choice(NAMES) + chance.choice(NAMES),
            nickname=chance.choice(NAMES), sex=chance.choice("mf"),
        )
        for place in range(count)
    ]


@pytest.fixture
def view(hands, say):
    made = TableView(COLUMNS, say, mark("Test", "Children"), mark("Test", "Nobody yet"))
    made.put([Student(number=str(place), first_name=name, nickname="ต้น") for place, name in enumerate(NAMES)])
    hands.show(made)
    made.setFocus()
    return made


def _column(model, key):
    place = [column.key for column in model.columns].index(key)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def test_names_are_in_thai_order(view):
    view.sort_by(1)
    assert _column(view.records, "first_name") == [
        "กานต์", "เกม", "แก้ว", "ขาว", "ไข่มุก", "โชค", "ญาดา", "ณัฐ", "ฟ้า", "เอก",
    ]


def test_nothing_comes_first_and_choices_keep_the_order_of_their_list(say):
    model = RecordModel(COLUMNS, say)
    model.put([Student(sex="f"), Student(sex=""), Student(sex="m")])
    model.sort(3)
    assert [model.index(row, 0).data(RECORD).sex for row in range(3)] == ["", "m", "f"]


@pytest.mark.parametrize("typed", ["แกว", "แก้ว", "แก้ ว"])
def test_search_forgives_tone_marks_and_spaces(view, typed):
    view.records.find(typed)
    assert _column(view.records, "first_name") == ["แก้ว"]


def test_search_does_not_run_over_from_one_column_into_the_next(view):
    view.records.find("0ขาว")
    assert view.records.rowCount() == 0


def test_filter_and_search_work_together(view):
    view.records.keep(lambda child: child.first_name != "แก้ว")
    view.records.find("แก้ว")
    assert view.records.rowCount() == 0
    assert view.records.total == len(NAMES)


def test_enter_opens_the_chosen_record(view, hands, qtbot):
    hands.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as caught:
        hands.press(Qt.Key.Key_Return)
    assert caught.args[0].first_name == "เกม"


def test_typing_goes_to_the_child(view, hands):
    hands.type("ญา")
    assert view.current().first_name == "ญาดา"


def test_alt_and_arrow_sort_by_the_current_column(view, hands):
    view.setCurrentIndex(view.records.index(3, 1))
    chosen = view.current()
    hands.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _column(view.records, "first_name")[0] == "กานต์"
    assert view.current() is chosen
    hands.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _column(view.records, "first_name")[0] == "เอก"


def test_a_record_that_changed_stays_chosen(view):
    view.setCurrentIndex(view.records.index(4, 1))
    children = [dataclasses.replace(child, nickname="ใหม่") for child in view.records.records]
    view.put(children)
    assert view.current() is children[4]


def test_hidden_names_cannot_be_read_but_numbers_can(view):
    view.records.hide_names(True)
    assert set(_column(view.records, "first_name")) == {""}
    assert _column(view.records, "number")[0] == "0"


def test_the_table_and_its_headings_have_names(view, say):
    assert view.accessibleName() == "Children"
    heads = [view.records.headerData(place, Qt.Orientation.Horizontal) for place in range(5)]
    assert heads == [say(column.heading) for column in COLUMNS]


def test_an_empty_table_says_why(hands, say, monkeypatch):
    view = TableView(COLUMNS, say, mark("Test", "Children"), mark("Test", "Nobody yet"))
    hands.show(view)
    blank = view.viewport().grab().toImage()
    view.put(_children(1))
    view.records.find("ไม่มีใครชื่อนี้")
    unmatched = view.viewport().grab().toImage()
    assert blank != unmatched


def test_the_model_keeps_the_rules_of_qt(qtbot, say):
    model = RecordModel(COLUMNS, say)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.put(_children(20))
    model.sort(1)
    model.find("ก")
    model.keep(lambda child: child.sex == "m")
    model.put([])
    assert tester.model() is model


def test_a_column_knows_its_words(say):
    column = Column(key="x", heading=mark("Test", "X"), value=lambda record: record)
    assert column.text(None, say) == ""
    assert column.text(3, say) == "3"
    assert column.text(mark("Test", "Words"), say) == "Words"

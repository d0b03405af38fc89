"""Boxes only where a person must decide; a crash report that holds nothing about a child."""

import sys
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPlainTextEdit, QPushButton

from student_care_desktop.domain.errors import Cancelled, CareError, StorageTrouble
from student_care_desktop.domain.words import mark
from student_care_desktop.ui import crash
from student_care_desktop.ui.messages import Messages

FULL = mark("Test", "The disk is full. Nothing was written. Make room and try again.")
KIND = mark("Test", "Excel")


@pytest.fixture
def messages(say):
    return Messages(say)


@pytest.fixture
def boxes(monkeypatch):
    """The boxes that were opened, each answered with ``boxes.answer``."""

    class Boxes(list[Any]):
        answer = 0

    opened = Boxes()

    def look(box):
        texts = [label.accessibleName() or label.text() for label in box.findChildren(QLabel)]
        reports = [page.toPlainText() for page in box.findChildren(QPlainTextEdit)]
        focus = [each.text() for each in box.findChildren(QPushButton) if each.isDefault()]
        opened.append((texts, reports, focus))
        return opened.answer

    monkeypatch.setattr(QDialog, "exec", look)
    return opened


def test_what_a_person_can_mend_and_what_they_cancelled_open_no_box(messages, boxes):
    told: list[Any] = []
    messages.told.connect(told.append)
    messages.trouble(CareError(FULL))
    messages.trouble(Cancelled())
    assert [message.tone for message in told] == ["bad", "quiet"]
    assert boxes == []


def test_trouble_with_the_disk_is_one_box_with_a_way_out(messages, boxes, say):
    messages.trouble(StorageTrouble(FULL))
    (texts, _, _), = boxes
    assert say(FULL) in texts


def test_a_crash_report_says_where_and_never_what(messages, boxes, capsys):
    name = "ด.ญ.ญาดา"
    try:
        dict[str, str]()[name]
    except KeyError as error:
        messages.trouble(error)
    (_, (report,), _), = boxes
    assert "KeyError" in report
    assert "test_messages.py" in report
    assert name not in report
    assert name not in capsys.readouterr().err
    keys = [line.split(":")[0] for line in report.splitlines() if not line.startswith(" ")]
    assert keys == ["program", "system", "python", "qt", "mistake", "where"]


def test_our_mistakes_reach_the_box_and_the_program_goes_on(messages, boxes, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    messages.catch()
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("x"), None)
    assert len(boxes) == 1


def test_copying_the_report(messages, boxes, qapp):
    boxes.answer = 2
    messages.trouble(ZeroDivisionError("x"))
    assert QApplication.clipboard().text() == boxes[0][1][0]


@pytest.mark.parametrize(("answer", "said"), [(1, True), (0, False)])
def test_a_question_has_two_answers(messages, boxes, answer, said):
    boxes.answer = answer
    assert messages.ask(mark("Test", "Sure?"), FULL, mark("Test", "Take back"), danger=True) is said


def test_a_dangerous_answer_is_never_the_one_that_enter_gives(messages, boxes):
    messages.ask(mark("Test", "Sure?"), FULL, mark("Test", "Take back"), danger=True)
    assert boxes[0][2] == []


def test_a_file_to_save_gets_its_suffix(messages, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "สรุป"), ""))
    assert messages.save_file(KIND, "a.xlsx", KIND, "*.xlsx") == tmp_path / "สรุป.xlsx"


def test_changing_ones_mind_gives_no_file(messages, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    assert messages.open_file(KIND, KIND, "*.xlsx *.csv") is None


def test_a_report_needs_no_screen():
    assert "mistake: ValueError" in crash.report(ValueError("secret"))
    assert "secret" not in crash.report(ValueError("secret"))

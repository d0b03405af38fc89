"""Before the school is open: the gate, the recovery sheet, the first run, the preview."""

import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen.canvas import Canvas

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import mark
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.frame.front import Front
from student_care_desktop.ui.gate import Gate
from student_care_desktop.ui.papers import draw
from student_care_desktop.ui.preview import Preview, send
from student_care_desktop.ui.wizards.first_run import FirstRun, Founding
from tests.fixtures.school import NINE

CTRL = Qt.KeyboardModifier.ControlModifier
WRONG = mark("Test", "Wrong passphrase")
TITLE = mark("Test", "Care")


def _pdf(pages=3):
    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=(595, 842))
    for _ in range(pages):
        canvas.rect(100, 100, 300, 500, fill=1)
        canvas.showPage()
    canvas.save()
    return paper.getvalue()


def _unlock(who, passphrase):
    if passphrase != "demo":
        raise CareError(WRONG)
    return "desk"


@pytest.fixture
def gate(hands, house):
    made = Gate(house, _unlock, lambda who, key, new: (key, new))
    front = Front(house, made, TITLE)
    hands.show(front)
    yield made
    front.close()


def test_the_passphrase_opens_the_school(gate, hands, qtbot):
    hands.type("demo")
    with qtbot.waitSignal(gate.opened) as caught:
        hands.press(Qt.Key.Key_Return)
    assert caught.args == ["desk"]
    assert gate.line.text() == ""


def test_a_wrong_passphrase_says_so_and_lets_the_person_try_again(gate, hands, qtbot, say):
    hands.type("domo")
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gate._problem.accessibleName() == say(WRONG))
    assert hands.focus is gate.line
    hands.type("demo")
    with qtbot.waitSignal(gate.opened):
        hands.press(Qt.Key.Key_Return)


def test_the_recovery_sheet_opens_it_with_a_new_passphrase(gate, hands, qtbot):
    gate._turn(1)
    hands.type("ABCD EFGH")
    gate.new.first.setFocus()
    hands.type("รหัสใหม่ยาว")
    hands.press(Qt.Key.Key_Return)
    hands.type("รหัสใหม่ยาว")
    with qtbot.waitSignal(gate.opened) as caught:
        hands.press(Qt.Key.Key_Return)
    assert caught.args == [("ABCD EFGH", "รหัสใหม่ยาว")]


def test_who_comes_in_is_chosen_where_several_may(hands, house, qtbot):
    """The one who was here last is offered; another is chosen with the arrow keys."""
    made = Gate(house, lambda who, passphrase: (who, passphrase), accounts=("head", "nurse"), who="nurse")
    front = Front(house, made, TITLE)
    hands.show(front)
    assert made.who == "nurse"
    made._who.setFocus()
    hands.press(Qt.Key.Key_Up)
    made.line.setFocus()
    hands.type("demo")
    with qtbot.waitSignal(made.opened) as caught:
        hands.press(Qt.Key.Key_Return)
    assert caught.args == [("head", "demo")]
    front.close()


def test_a_school_with_one_account_asks_for_nobody(gate):
    assert gate._who.isHidden()


def test_two_new_passphrases_must_be_the_same(gate, hands):
    gate._turn(1)
    gate.new.first.setFocus()
    hands.type("รหัสใหม่ยาว")
    hands.press(Qt.Key.Key_Return)
    hands.type("อีกอย่างหนึ่ง")
    hands.press(Qt.Key.Key_Return)
    assert gate._problem.isVisible()
    assert gate.new.problem() is not None


class Books:
    """What a first run founds, kept in memory."""

    def __init__(self):
        self.founded = []
        self.saved = {}

    def create(self, school, passphrase):
        self.founded.append((school.name, passphrase))
        return "desk", "KEY"

    def founding(self):
        return Founding(self.create, lambda opened, key: _pdf(1), self.saved.__setitem__)


def test_the_first_run_by_keyboard(hands, house, qtbot, tmp_path, monkeypatch):
    books = Books()
    run = FirstRun(house, books.founding(), NINE.date())
    front = Front(house, run, TITLE)
    hands.show(front)
    hands.type("โรงเรียนบ้านต้นกล้า")
    hands.press(Qt.Key.Key_Return, CTRL)
    assert run.wizard.walk.at == "year"
    run.wizard.next()
    hands.type("ดอกไม้บานยามเช้า")
    hands.press(Qt.Key.Key_Return)
    hands.type("ดอกไม้บานยามเช้า")
    hands.press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: run.wizard.walk.at == "recovery")
    assert books.founded == [("โรงเรียนบ้านต้นกล้า", "ดอกไม้บานยามเช้า")]
    assert "ดอกไม้" not in str(dict(run.wizard.walk.answers))
    run.wizard.back()
    assert run.wizard.walk.at == "recovery"
    run.wizard.next()
    assert run.wizard.walk.at == "recovery"

    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(house.messages, "save_file", lambda *_: path)
    run.recovery.preview.save()
    assert books.saved[path].startswith(b"%PDF")
    run.recovery.kept.setFocus()
    hands.press(Qt.Key.Key_Space)
    with qtbot.waitSignal(run.opened) as caught:
        run.wizard.next()
    assert caught.args == ["desk"]
    front.close()


def test_a_short_passphrase_founds_nothing(hands, house):
    books = Books()
    run = FirstRun(house, books.founding(), NINE.date())
    hands.show(run)
    hands.type("โรงเรียน")
    run.wizard.next()
    run.wizard.next()
    hands.type("abc")
    run.wizard.next()
    assert run.wizard.walk.at == "passphrase"
    assert books.founded == []


@pytest.fixture
def preview(hands, house):
    made = Preview(house, Path.write_bytes)
    hands.show(made)
    made.put(_pdf(), "ระเบียน.pdf", "ระเบียนสะสม")
    return made


def test_the_preview_turns_pages_and_zooms_by_keyboard(preview, hands):
    assert preview.papers.count == 3
    hands.press(Qt.Key.Key_End)
    assert preview.papers.page == 2
    hands.press(Qt.Key.Key_Home)
    assert preview.papers.page == 0
    before = preview.papers._zoom
    hands.press(Qt.Key.Key_Equal, CTRL)
    assert preview.papers._zoom > before
    hands.press(Qt.Key.Key_0, CTRL)
    assert preview.papers._zoom == pytest.approx(before)


def test_the_page_is_drawn(preview):
    image = draw(preview.papers._document, 0, 72)
    assert (image.width(), image.height()) == (595, 842)
    assert image.pixelColor(250, 500).lightness() < 10
    assert image.pixelColor(20, 20).lightness() > 250


def test_the_preview_saves_where_the_person_says(preview, house, monkeypatch, tmp_path):
    path = tmp_path / "ระเบียน.pdf"
    monkeypatch.setattr(house.messages, "save_file", lambda *_: path)
    preview.save()
    assert path.read_bytes().startswith(b"%PDF")


def test_escape_closes_the_preview(preview, hands, qtbot):
    with qtbot.waitSignal(preview.closed):
        hands.press(Qt.Key.Key_Escape)


def test_the_chosen_pages_go_to_the_printer(qapp, tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setFromTo(2, 3)
    send(_pdf(), printer, Progress())
    made = (tmp_path / "out.pdf").read_bytes()
    assert made.count(b"/Type /Page\n") == 2

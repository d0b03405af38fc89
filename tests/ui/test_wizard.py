"""The wizard engine through the keyboard."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.flow import Flow, Kind, Page
from student_care_desktop.domain.students import Household
from student_care_desktop.domain.words import mark
from student_care_desktop.ui.wizards import PageView, Wizard

WHY = mark("Test", "Because")
NEEDED = mark("Test", "Write the province first")


def _province(answers):
    return None if answers.get("home") and answers["home"].province else NEEDED


FLOW = Flow(
    key="test", title=mark("Test", "Visit"),
    pages=(
        Page(
            key="home", kind=Kind.FORM, title=mark("Test", "Home"), why=WHY, record=Household,
            fields=("district", "province"), wrong=_province,
        ),
        Page(
            key="way", kind=Kind.FORM, title=mark("Test", "Way"), why=WHY, record=Household,
            fields=("distance_km",),
        ),
        Page(key="end", kind=Kind.FACTS, title=mark("Test", "End"), why=WHY, go_on=mark("Test", "Finish")),
    ),
)


class End(PageView):
    """Reads what was answered; leaves only when it was let go."""

    def __init__(self):
        super().__init__()
        self.seen = None

    def enter(self, answers):
        self.seen = dict(answers)

    def answer(self):
        return "read"


@pytest.fixture
def wizard(hands, say):
    made = Wizard(FLOW.walk(), {"end": End}, say)
    hands.show(made)
    return made


def _next(hands):
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def _back(hands):
    hands.press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)


def test_the_cursor_waits_in_the_first_field(wizard, hands):
    assert hands.focus is wizard.view.form.boxes["district"].input.line


def test_tab_leads_from_the_last_field_of_any_page_to_the_buttons_below_it(wizard, hands):
    for _ in range(2):  # the first page and one that was made later
        boxes = list(wizard.view.form.boxes.values())
        boxes[-1].input.editor.setFocus()
        hands.press(Qt.Key.Key_Tab)
        assert hands.focus is wizard._leave
        boxes[0].input.editor.setFocus()
        hands.type("9")
        _next(hands)


def test_a_page_that_is_not_right_says_what_to_do_and_stays(wizard, hands, say):
    _next(hands)
    assert wizard.walk.at == "home"
    assert wizard._note.accessibleName() == say(NEEDED)


def test_the_whole_way_by_keyboard_and_back_keeps_everything(wizard, hands, qtbot):
    hands.type("เมือง")
    hands.press(Qt.Key.Key_Return)
    hands.type("พะเยา")
    _next(hands)
    hands.type("6")
    _back(hands)
    assert wizard.walk.at == "home"
    assert wizard.view.answer().province == "พะเยา"
    _next(hands)
    assert wizard.view.answer().distance_km == 6
    _next(hands)
    assert wizard.view.seen["way"].distance_km == 6
    assert hands.focus is wizard._next, "nothing to write here: Enter goes on, and never away"
    with qtbot.waitSignal(wizard.finished) as caught:
        wizard.next()
    assert caught.args[0].answers["end"] == "read"


def test_a_value_that_cannot_be_read_holds_the_page(wizard, hands):
    hands.press(Qt.Key.Key_Return)
    hands.type("พะเยา")
    _next(hands)
    hands.type("ไกล")
    _next(hands)
    assert wizard.walk.at == "way"


def test_a_step_at_the_left_leads_back(wizard, hands):
    hands.press(Qt.Key.Key_Return)
    wizard._steps.asked.emit("way")
    assert wizard.walk.at == "home"
    hands.type("พะเยา")
    _next(hands)
    wizard._steps.asked.emit("home")
    assert wizard.walk.at == "home"


def test_finish_later_keeps_what_is_on_the_page(hands, say, qtbot):
    kept: list[Any] = []
    wizard = Wizard(FLOW.walk(), {"end": End}, say, keep=kept.append)
    hands.show(wizard)
    hands.type("เมือง")
    with qtbot.waitSignal(wizard.later):
        wizard.put_away()
    assert kept[-1].answers["home"].district == "เมือง"
    assert kept[-1].at == "home"


def test_without_drafts_leaving_is_cancelling(wizard, qtbot):
    with qtbot.waitSignal(wizard.cancelled):
        wizard.put_away()

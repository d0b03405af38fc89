"""Scores and results found elsewhere: entered box by box, by keyboard, and told for what they are."""

import json

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.domain.instruments import Instrument
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.screens.keying.facts import fields_of_tool
from tests.fixtures.keying import ROOM

SNAP = Page("snap-iv", "teacher", 1)
CDI = Page("cdi", "student", 1)
NINE_S = Page("9s", "teacher", 1)
DISABILITY = Page("disability-screens", "teacher", 1)
CTRL = Qt.KeyboardModifier.ControlModifier


def first_sheet(clerk, page):
    return clerk.kept(page)[0].sheet


def choose(clerk, steps):
    """Down in the list that has the cursor."""
    for _ in range(steps):
        clerk.press(Qt.Key.Key_Down)


def test_scores_of_children_one_after_the_other(clerk):
    clerk.sit(CDI)
    for score in ("14", "๑๕", "3"):
        clerk.hands.type(score)
        clerk.press(Qt.Key.Key_Return)
    clerk.room.entry.settle()
    rows = clerk.kept(CDI)
    assert [row.sheet.score("total") for row in rows] == [14, 15, 3]
    assert [row.sheet.band("total") for row in rows] == ["none", "likely", "none"]


def test_cut_offs_that_the_school_has_not_entered_give_no_level_and_say_so(clerk):
    clerk.sit(SNAP)
    clerk.hands.type("20")
    clerk.press(Qt.Key.Key_Return, CTRL)
    sheet = first_sheet(clerk, SNAP)
    assert (sheet.score("inattention"), sheet.band("inattention")) == (20, None)
    told = [words.text for words in clerk.room.entry._about()]
    assert any("no level" in text for text in told)
    assert "ยังไม่บอกระดับ" in clerk.room.head.subtitle.accessibleName()


def test_a_score_outside_the_scale_stays_on_the_screen_and_the_child_too(clerk):
    clerk.sit(CDI)
    clerk.hands.type("99")
    clerk.press(Qt.Key.Key_Return)
    assert clerk.room.entry.here.child.enrollment.no == 1
    assert "ยังไม่ได้บันทึก" in clerk.office.told[-1]
    assert first_sheet(clerk, CDI) is None
    box = clerk.room.entry.boxes["score.total"]
    assert box.input.problem() is not None
    box.input.line.clear()


def test_results_and_the_facts_noted_beside(clerk):
    clerk.sit(DISABILITY)
    entry = clerk.room.entry
    entry.boxes["result.learning"].input.editor.setFocus()
    choose(clerk, 2)
    entry.boxes["noted.certificate"].input.editor.setFocus()
    clerk.hands.type("สพฐ. 12/2566")
    clerk.press(Qt.Key.Key_Return, CTRL)
    sheet = first_sheet(clerk, DISABILITY)
    assert (sheet.band("learning"), sheet.group("learning")) == ("suspected", "risk")
    assert sheet.band("seeing") is None
    assert json.loads(sheet.noted) == {"certificate": "สพฐ. 12/2566"}
    clerk.sit(DISABILITY, at=clerk.kept(DISABILITY)[0].child.enrollment.id)
    assert entry.boxes["noted.certificate"].input.value() == "สพฐ. 12/2566"
    assert entry.boxes["result.learning"].input.value() == "suspected"


def test_a_risk_of_suicide_found_by_9s_is_told_at_once(clerk):
    clerk.sit(NINE_S)
    clerk.room.entry.boxes["result.suicide"].input.editor.setFocus()
    choose(clerk, 2)
    clerk.press(Qt.Key.Key_Return, CTRL)
    assert clerk.office.window.alarm.isVisible()


def test_an_untouched_child_leaves_no_sheet_and_no_trace(clerk):
    clerk.sit(SNAP)
    clerk.press(Qt.Key.Key_Return, CTRL)
    clerk.press(Qt.Key.Key_Return, CTRL)
    assert [row.sheet for row in clerk.kept(SNAP)] == [None, None, None]


@pytest.mark.parametrize("tool", [one for one in instruments().values() if one.entry != "answers"], ids=lambda one: one.key)
def test_every_scale_and_every_fact_has_its_box(tool: Instrument) -> None:
    keys = [key.split(".", 1)[1] for key in fields_of_tool(tool)]
    assert {scale.key for scale in tool.main.scales} | {ask.key for ask in tool.asks} == set(keys)


def test_hidden_names_are_hidden_here_too(clerk):
    clerk.sit(SNAP)
    assert "ปุณณวิช" in clerk.room.entry._name.accessibleName()
    clerk.office.house.hide_names(True)
    assert "ปุณณวิช" not in clerk.room.entry._name.accessibleName()


def test_another_class_is_asked_for_at_the_top_and_what_was_written_is_kept(clerk):
    from student_care_desktop.services import school
    from student_care_desktop.ui.house import Scope

    clerk.sit(CDI)
    clerk.hands.type("7")
    other = school.find_class(clerk.office.desk, "ม.1/9")
    clerk.office.house.choose(Scope(2568, other.id))
    assert clerk.room.entry.here.child.class_name == "ม.1/9"
    assert clerk.kept(CDI, ROOM)[0].sheet.score("total") == 7

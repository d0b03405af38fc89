"""A positive answer about a child's safety: told at once, to whoever keyed it, and nowhere else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from student_care_desktop.domain.school import School, Staff
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.services import access, school, students, summaries, urgent
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.callsheet import call_sheet
from student_care_desktop.ui.urgent import tell_urgent
from tests.fixtures.school import row_of

PHQ_A = Page("phq-a", "student", 1)
ALARMING = "00000000100"


def place_of(desk):
    return row_of(desk, "70001").enrollment


def alarm(clerk):
    """A sheet with a positive item 9, keyed and left."""
    clerk.sit(PHQ_A)
    clerk.key(ALARMING)
    clerk.table._keeper.flush()
    return clerk.office.window.alarm


def shown(panel):
    return " ".join(label.accessibleName() or label.text() for label in panel.findChildren(QLabel))


def test_it_is_told_at_once_with_steps_hotlines_and_the_call_list(clerk):
    desk = clerk.office.desk
    school.save_staff(desk, Staff(title="นาง", first_name="ใจดี", position="ครูแนะแนว", phone="08-9999-0001"))
    school.save_school(desk, School(id=school.school_of(desk).id, name="ร", principal="นายอำนวย งานดี"))
    panel = alarm(clerk)
    text = shown(panel)
    assert panel.isVisible()
    for wanted in ("ปุณณวิช", "PHQ-A", "1323", "1300", "191", "1669", "ใจดี", "08-9999-0001", "นายอำนวย งานดี", "ครูแนะแนว"):
        assert wanted in text, wanted


def test_keys_that_were_on_their_way_do_not_put_it_away(clerk, hands):
    panel = alarm(clerk)
    for letter in "0120":
        hands.type(letter)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Space)
    assert panel.isVisible()
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    assert panel.isHidden()
    assert clerk.table.grid.hasFocus()
    assert clerk.table.pad.row == 1


def test_a_case_is_shown_once_unless_asked_for(clerk):
    panel, house = alarm(clerk), clerk.office.house
    panel.done()
    enrollment = place_of(clerk.office.desk).id
    assert not tell_urgent(house, enrollment)
    assert tell_urgent(house, enrollment, again=True)
    panel.done()
    assert not tell_urgent(house, row_of(clerk.office.desk, "70002").enrollment.id)


def test_a_harmless_sheet_tells_nothing(clerk):
    clerk.sit(PHQ_A)
    clerk.key("33333333000")
    clerk.table._keeper.flush()
    assert clerk.office.window.alarm.isHidden()
    assert urgent.alarms(clerk.office.desk, place_of(clerk.office.desk).id) == []


def test_hidden_names_are_hidden_here_too(clerk):
    clerk.office.house.hide_names(True)
    assert "ปุณณวิช" not in shown(alarm(clerk))


def test_it_stands_in_no_list_of_the_class_and_in_no_export(clerk, tmp_path):
    desk = clerk.office.desk
    alarm(clerk).done()
    assert [one.cause for one in _cases(desk)] == ["phq-a self-harm"]
    line = clerk.table.pad.lines[0]
    assert clerk.table._work.margin(line).total in ("1", "กรอกแล้ว")
    summaries.export_summary(desk, tmp_path / "x.xlsx", with_names=True)
    import openpyxl

    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    cells = " ".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
    assert "PHQ" not in cells
    assert "phq-a" not in cells
    assert all("self-harm" not in str(row) for row in students.roster(desk))


def test_the_call_list_on_paper_says_the_same(clerk):
    alarm(clerk)
    found = urgent.alarms(clerk.office.desk, place_of(clerk.office.desk).id)[0]
    text = call_sheet(found, clerk.office.say).toPlainText()
    for wanted in ("ลับ", "ปุณณวิช", "1323", "1669", "24 พฤศจิกายน 2568"):
        assert wanted in text


def test_signs_of_a_visit_or_a_screening_are_told_in_words(clerk, desk):
    with access.changing(desk, urgent.UNKNOWN) as unit:
        unit.put(UrgentCase(enrollment_id=place_of(desk).id, cause="safety.abused mental.self_harm", opened=desk.today))
    found = urgent.alarms(desk, place_of(desk).id)[0]
    assert len(found.causes) == 2
    assert all("." not in clerk.office.say(words) for words in found.causes)


def _cases(desk):
    with access.looking(desk) as look:
        return look.all(UrgentCase)

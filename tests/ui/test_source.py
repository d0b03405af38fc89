"""The frame around the places at a real school: with names hidden it names nobody."""

from dataclasses import replace

from student_care_desktop.services import students
from student_care_desktop.ui.source import source_of
from tests.fixtures.school import row_of


def test_hidden_names_stand_neither_in_the_last_change_nor_in_the_search(office):
    child = row_of(office.desk, "70001").student
    sheaf = students.sheaf(office.desk, child.id)
    students.save(office.desk, replace(sheaf, student=replace(child, nickname="เปา")))
    source = source_of(office.house)
    assert child.first_name in office.say(source.facts().last)
    assert child.first_name in source.find("70001")[0].title
    office.house.hide_names(True)
    assert child.first_name not in office.say(source.facts().last)
    (hit,) = source.find("70001")
    assert child.first_name not in hit.title + hit.detail
    assert "70001" in hit.detail, "a child can still be found by its number"


def test_taking_a_change_back_names_nobody_while_names_are_hidden(office):
    child = row_of(office.desk, "70001").student
    sheaf = students.sheaf(office.desk, child.id)
    students.save(office.desk, replace(sheaf, student=replace(child, nickname="เปา")))
    office.house.hide_names(True)
    source_of(office.house).undo()
    assert row_of(office.desk, "70001").student.nickname == child.nickname
    assert child.first_name not in office.told[-1]

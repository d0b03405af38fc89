"""Figures that open, through the windows: each number shows exactly its lines, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.catalog.areas import areas
from student_care_desktop.domain.areas import Ticks
from student_care_desktop.domain.cases import CareCase
from student_care_desktop.services import screening
from tests.fixtures.papers import WHY
from tests.fixtures.school import row_of

ENTER, DOWN, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Right


@pytest.fixture
def cared(desk):
    """Two children with a case in one area, one of them closed; one of them screened."""
    with desk.store.write(WHY, desk.now()) as unit:
        for number, how in (("70001", ("open", "")), ("70002", ("closed", "improved"))):
            unit.put(CareCase(
                enrollment_id=row_of(desk, number).enrollment.id, number=number, area="study",
                opened=desk.today, state=how[0], outcome=how[1],
            ))
    place = row_of(desk, "70001").enrollment.id
    screening.keep(desk, place, 1, Ticks(frozenset(["study.gpa_low"]), frozenset(areas().keys)))
    screening.confirm(desk, place, 1)
    return desk


@pytest.fixture
def room(cared, office):
    office.window.go("reports", "outcomes")
    office.rest()
    return office.window.room


def shown(page):
    records = page.list.table.records
    return [records.record(row).number for row in range(records.rowCount())]


def test_every_number_of_what_came_of_it_opens_its_list(office, hands, room):
    page = room.outcomes
    for bars in (page.areas, page.help, page.loop):
        bars.setFocus()
        for bar in range(len(bars._bars)):
            for part in range(len(bars._bars[bar].parts)):
                bars._at = (bar, part)
                hands.press(ENTER)
                assert len(shown(page)) == len(bars.chosen[1].lines)
                bars.setFocus()


def test_arrow_keys_walk_and_enter_lists_the_child(office, hands, room):
    page = room.outcomes
    page.areas.setFocus()
    assert "0" in page.help.accessibleName()
    hands.press(ENTER)
    assert shown(page) == ["70002"]
    page.areas.setFocus()
    for _ in range(3):
        hands.press(RIGHT)
    hands.press(ENTER)
    assert shown(page) == ["70001"]
    assert page.list.table.hasFocus()
    hands.press(ENTER)
    assert office.window.room is not room


def test_what_is_not_done_yet_opens_by_class_and_by_day(office, hands, cared):
    office.window.go("reports", "undone")
    office.rest()
    page = office.window.room.undone
    for place in (0, 1):
        page.turn_to(place)
        page.view.setFocus()
        for cell, lines in page.drill.cells.items():
            page.view.setCurrentIndex(page.view.figures.index(cell[0], cell[1] - page.view.figures.first))
            hands.press(ENTER)
            assert len(shown(page)) == len(lines)
            page.view.setFocus()


def test_a_table_of_figures_goes_to_paper(office, hands, cared):
    office.window.go("reports", "tables")
    office.rest()
    page = office.window.room.tables
    page.look("figure-tables-public")
    office.rest()
    assert page.papers.preview.papers.count >= 1
    page.papers.back()


def test_a_group_is_made_kept_and_counted_by_keyboard(office, hands, cared):
    office.window.go("reports", "groups")
    office.rest()
    page = office.window.room.groups
    page.new.setFocus()
    hands.press(Qt.Key.Key_Space)
    office.rest()
    assert page.list.table.records.rowCount() == 0
    assert page.conditions.name.hasFocus()
    hands.type("เคส")
    page.conditions.answers["case"].setFocus()
    hands.press(DOWN)
    office.rest()
    assert page.list.table.records.rowCount() == 1
    page.keep.setFocus()
    hands.press(Qt.Key.Key_Space)
    office.rest()
    (kept,) = page._kept()
    assert (kept.wanted.name, len(kept.rows)) == ("เคส", 1)
    office.house.hide_names(True)
    page.look()
    assert office.told

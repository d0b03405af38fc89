"""Columns of words grow where there is room, so that no name is cut beside an empty stretch."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.tables import Column, Paper, TableView
from student_care_desktop.ui.tables.sharing import shared

WIDTHS = {1: 120, 2: 180}


def test_what_is_left_over_is_shared_after_the_first_column_has_its_own():
    assert shared(WIDTHS, 200) == WIDTHS, "there is nothing to share"
    assert shared(WIDTHS, 260 + 60) == {1: 132, 2: 198}
    assert shared(WIDTHS, 5000) == {1: 180, 2: 270}, "by half of itself at most"
    assert shared({}, 5000) == {}


def test_a_table_shares_when_the_window_grows_and_takes_back_when_it_shrinks(hands, say):
    words = mark("Test", "Kind")
    table = TableView[str](
        (
            Column(key="name", heading=words, value=str),
            Column(key="kind", heading=words, value=str, width=150),
            Column(key="no", heading=words, value=str, width=52),
        ),
        say, words, words,
    )
    hands.show(table)
    table.resize(QSize(420, 300))
    assert (table.columnWidth(1), table.columnWidth(2)) == (150, 52)
    table.resize(QSize(900, 300))
    assert (table.columnWidth(1), table.columnWidth(2)) == (225, 52)
    table.resize(QSize(420, 300))
    assert table.columnWidth(1) == 150


def test_the_paper_ends_below_the_last_line_and_never_outgrows_its_place(hands, say):
    words = mark("Test", "Kind")
    table = TableView[str]((Column(key="name", heading=words, value=str),), say, words, words)
    paper = Paper(table)
    hands.show(paper)
    paper.resize(QSize(400, 600))
    table.put(map(str, range(6)))
    QApplication.processEvents()
    assert paper.card.height() < 330
    assert table.verticalScrollBar().maximum() == 0, "no line is hidden"
    table.put(map(str, range(60)))
    QApplication.processEvents()
    assert 590 <= paper.card.height() <= 600

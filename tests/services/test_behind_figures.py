"""Behind each figure of the tables stand as many children as it says, within reach, restricted ones as –."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from student_care_desktop.domain.drill import Drill
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.tables import FigureTable
from student_care_desktop.domain.words import mark
from student_care_desktop.services import behind_figures, students, summaries
from student_care_desktop.services.desk import Desk
from tests.fixtures.sending import sit, written

HOURS, CLASS_WORK = "Hours of all children", "Done by the class (times)"


def drills(desk: Desk) -> Iterator[tuple[FigureTable, Drill]]:
    for table in summaries.summary(desk).tables:
        yield table, behind_figures.drilled(desk, table)


def test_the_list_is_as_long_as_the_number_in_every_table(town: Desk) -> None:
    seen = set()
    for table, drill in drills(town):
        for row in range(len(table.rows)):
            for column in range(table.lead, len(table.columns)):
                heading, value = table.columns[column], table.value((row, column))
                if heading.kind == "count" and str(heading.group) not in (HOURS, CLASS_WORK) and isinstance(value, int):
                    lines = drill.lines((row, column))
                    if table.key in ("homeroom", "meetings"):
                        assert lines == (), "the work of a class counts no children"
                    else:
                        assert len(lines) == value, (table.key, row, heading, value, len(lines))
                        seen |= {table.key} if value else set()
    assert {"screening", "sdq", "eq", "visits", "poverty", "promoted", "help", "referrals", "progress", "waiting"} <= seen


def test_a_share_opens_the_children_of_its_part(town: Desk) -> None:
    table = next(one for one in summaries.summary(town).tables if one.key == "screening")
    labels = [str(one.label) for one in table.columns]
    last, drill = len(table.rows) - 1, behind_figures.drilled(town, table)
    assert drill.lines((last, labels.index("%"))) == drill.lines((last, labels.index("Screened")))


def test_a_homeroom_teacher_gets_the_children_of_the_own_class(town: Desk) -> None:
    table = next(one for one in summaries.summary(town).tables if one.key == "progress")
    room = next(one.room for one in table.rows if one.room)
    head, town.account = town.account, Account(name="t", roles=("homeroom",), classes=(room,))
    try:
        lines = [line for some in behind_figures.drilled(town, table).cells.values() for line in some]
        mine = {row.student.id for row in students.roster(town)}
    finally:
        town.account = head
    assert lines
    assert {line.student_id for line in lines} <= mine


def test_a_restricted_referral_and_disadvantage_stand_as_a_dash(desk: Desk) -> None:
    made = written(desk, area="sexual")
    with desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        child = students.find(desk, "70001")
        unit.put_all([
            replace(made, state="sent", sent=desk.today), replace(child, disadvantages=("abused",)),
        ])
    for key, column in (("referrals", -1), ("disability", None)):
        table = next(one for one in summaries.summary(desk).tables if one.key == key)
        place = len(table.rows) - 1, (
            len(table.columns) - 1 if column else [str(one.label) for one in table.columns].index("Disadvantaged")
        )
        assert table.value(place) == 1
        assert [one.student_id for one in behind_figures.drilled(desk, table).lines(place)] == [child.id]
        sit(desk, "deputy")
        assert [(one.name, one.student_id) for one in behind_figures.drilled(desk, table).lines(place)] == [("–", "")]
        sit(desk)

"""Who has not done it yet: every number is its list, by class and by day alike; paper and workbook agree."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import openpyxl
import pypdfium2

from student_care_desktop.domain.drill import Drill
from student_care_desktop.domain.people import Account
from student_care_desktop.services import printing, school, today, undone
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.printing import Choice


def numbers_are_lists(drill: Drill) -> int:
    """Cells that open, each compared with its number."""
    for place, lines in drill.cells.items():
        assert drill.table.value(place) == len(lines)
    return len(drill.cells)


def test_every_number_is_as_long_as_its_list(town: Desk) -> None:
    found = undone.undone(town)
    kinds = len(undone.KINDS) + 1
    assert numbers_are_lists(found.by_class) == kinds * len(found.by_class.table.rows)
    assert numbers_are_lists(found.by_day) == kinds * len(found.by_day.table.rows)
    whole = [(len(one.table.rows) - 1, one.table.lead + kinds - 1) for one in (found.by_class, found.by_day)]
    assert found.by_class.table.value(whole[0]) == found.by_day.table.value(whole[1]) != 0
    assert len(found.listed.rows) == found.by_class.table.value(whole[0])


def test_what_a_class_lacks_is_told_child_by_child(town: Desk) -> None:
    folded = today.day(town).matters
    drill = undone.undone(town).by_class
    room = next(one for one in folded if one.kind == "visit" and one.count > 1)
    row = next(at for at, one in enumerate(drill.table.rows) if one.room == room.classroom_id)
    lines = drill.lines((row, drill.table.lead + 1))
    assert len(lines) == room.count == len({line.student_id for line in lines})


def test_the_latest_is_named_in_days_and_stands_first(town: Desk) -> None:
    drill = undone.undone(town).by_day
    last = len(drill.table.columns) - 1
    late = [int(str(drill.table.value((row, last)))) for row in range(len(drill.table.rows) - 1)]
    assert late == sorted(late, reverse=True)
    assert late[0] > 0


def test_a_homeroom_teacher_sees_the_own_class_and_no_other(town: Desk) -> None:
    before, room = town.account, school.classes(town)[1]
    try:
        town.account = Account(name="ครู", roles=("homeroom",), classes=(room.id,))
        found = undone.undone(town)
    finally:
        town.account = before
    assert [row.room for row in found.by_class.table.rows if row.room] == [room.id]
    assert {line.class_name for lines in found.by_day.cells.values() for line in lines} <= {room.name}


def test_the_workbook_holds_the_same_and_names_nobody(town: Desk, tmp_path: Path) -> None:
    target, found = tmp_path / "งาน.xlsx", undone.undone(town)
    undone.export_undone(town, target)
    book = openpyxl.load_workbook(target, data_only=True)
    assert len(book.sheetnames) == 3
    cells = {str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell}
    assert {room.name for room in school.classes(town)} <= cells
    names = {line.name for lines in found.by_class.cells.values() for line in lines if line.name}
    assert names
    assert not names & cells
    listed = book.worksheets[2]
    kinds = {town.say(words) for _, words in undone.KINDS}
    assert sum(row[2] in kinds for row in listed.iter_rows(values_only=True)) == len(found.listed.rows)


def test_the_paper_holds_both_tables(town: Desk) -> None:
    document = pypdfium2.PdfDocument(BytesIO(printing.drawn(town, "undone", Choice(everyone=True))))
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    for title in (undone.BY_CLASS, undone.BY_DAY):
        assert town.say(title) in text
    assert all(room.name in text for room in school.classes(town))

"""The workbook that leaves the school: nobody is named, no class stands there, no small group is told."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Student
from student_care_desktop.services import summaries
from student_care_desktop.services.desk import Desk


def test_what_leaves_the_school_names_nobody_and_tells_no_small_group(town: Desk, tmp_path: Path) -> None:
    target = tmp_path / "public.xlsx"
    summaries.export_public(town, target)
    cells = [cell.value for sheet in load_workbook(target) for row in sheet.iter_rows() for cell in row]
    said = " ".join(str(value) for value in cells if isinstance(value, str))
    with town.store.read() as look:
        names = [child.last_name for child in look.all(Student)]
        rooms = [f"{room.grade}/{room.room}" for room in look.all(Classroom) if room.room]
    assert not [name for name in (*names, *rooms) if name in said]
    assert "ปกปิด" in said
    assert not [value for value in cells if type(value) is int and 0 < value < 5]

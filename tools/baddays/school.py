"""A school that bad days happen to: one class, a roster that changes, sheets, a proven backup."""

from __future__ import annotations

import csv
import datetime as dt
import io
import shutil
from collections.abc import Callable
from pathlib import Path

from student_care_desktop.domain.school import School
from student_care_desktop.domain.words import english
from student_care_desktop.services import backups, doors, rosters, school, sheets
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sheets import Page

__all__ = ["CLASS", "PAGE", "PASSPHRASE", "bring_in", "clock", "copy", "make", "unlock", "well"]

PASSPHRASE = "demo"
CLASS = "ม.1/1"
CHILDREN = 24
PAGE = Page("sdq", "teacher", 1)
_HEADINGS = ("เลขประจำตัวนักเรียน", "ชั้น", "ห้อง", "เพศ", "คำนำหน้าชื่อ", "ชื่อ", "นามสกุล", "บ้านเลขที่")
_NINE = dt.datetime(2025, 11, 24, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=7)))


def clock() -> dt.datetime:
    """Nine o'clock, all day long."""
    return _NINE


def unlock(folder: Path, now: Callable[[], dt.datetime] = clock) -> Desk:
    """The school as its head opens it."""
    return doors.unlock(folder, PASSPHRASE, now, english)


def make(folder: Path, passphrase: str = PASSPHRASE) -> Path:
    """A school in ``folder``: a class of children, a sheet for each, a proven backup; closed."""
    desk, _ = doors.set_up(folder, passphrase, School(name="โรงเรียนทดสอบ"), clock, english)
    try:
        bring_in(desk, 1)
        for row in sheets.grid(desk, school.find_class(desk, CLASS), PAGE).rows:
            sheets.keep(desk, PAGE, row.child.enrollment, "0" * 25)
        backups.back_up_before(desk, "import")
    finally:
        desk.close()
    return folder


def copy(origin: Path, folder: Path) -> Path:
    """The same school once more, in the place of what was in ``folder``."""
    shutil.rmtree(folder, ignore_errors=True)
    return Path(shutil.copytree(origin, folder))


def bring_in(desk: Desk, edition: int) -> None:
    """Import the roster of every child, whose house has the number ``edition`` from now on."""
    file = desk.store.folder.root.parent / "roster.csv"
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(_HEADINGS)
    for place in range(CHILDREN):
        name = "ทดสอบ" + "กขคงจชดตนบ"[place // 10] + "กขคงจชดตนบ"[place % 10]
        rows.writerow((71000 + place, "ม.1", 1, "ช", "ด.ช.", name, "นามสมมติ", edition))
    file.write_text(text.getvalue(), encoding="utf-8")
    rosters.apply(desk, rosters.propose(desk, rosters.read(desk, file)))


def well(folder: Path) -> list[str]:
    """Open it as on any morning; everything that is wrong with it."""
    desk = unlock(folder)
    try:
        return [str(one) for one in backups.check_all(desk)]
    finally:
        desk.close()

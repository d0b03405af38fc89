"""Opening the school: setting one up, unlocking it, the year of today; and who may pass."""

from __future__ import annotations

import ast
import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop import services
from student_care_desktop.domain.errors import CareError, NotAllowed, StorageTrouble
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.school import School, Staff
from student_care_desktop.domain.words import english
from student_care_desktop.services import (
    access,
    backups,
    doors,
    history,
    printing,
    school,
    students,
    summaries,
)
from student_care_desktop.services.clock import clock
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage import store as stores
from tests.fixtures.school import NINE, PASSPHRASE, Clock, Made


def test_a_new_school_stands_in_the_year_of_its_day(tmp_path: Path) -> None:
    desk, recovery = doors.set_up(tmp_path / "new", PASSPHRASE, School(name="ใหม่"), Clock(), english)
    assert desk.year.number == 2568
    assert [term.number for term in school.terms(desk)] == [1, 2]
    assert len(history.changes(desk)) == 1
    assert [len(group) for group in recovery.split("-")] == [4] * 8
    desk.close()
    again = doors.unlock(tmp_path / "new", PASSPHRASE, Clock(), english)
    assert (again.year, school.school_of(again).name) == (desk.year, "ใหม่")
    again.close()


@pytest.mark.parametrize("passphrase", ["", "abc", "กขค"])
def test_a_short_passphrase_sets_nothing_up(tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(CareError, match="at least 4"):
        doors.set_up(tmp_path / "new", passphrase, School(), Clock(), english)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    ("day", "number"),
    [
        ((2026, 5, 15), 2568), ((2026, 5, 16), 2569), ((2030, 1, 1), 2569), ((2025, 5, 15), 2568),
        ((2001, 1, 1), 2568),
    ],
)
def test_the_year_of_today_is_chosen_or_the_nearest_that_stands(
    school_folder: Path, time: Clock, day: tuple[int, int, int], number: int
) -> None:
    desk = doors.unlock(school_folder, PASSPHRASE, time, english)
    doors.add_year(desk, 2569)
    desk.close()
    time.time = dt.datetime(*day, 9, tzinfo=NINE.tzinfo)
    desk = doors.unlock(school_folder, PASSPHRASE, time, english)
    assert (desk.year.number, desk.today) == (number, dt.date(*day))
    desk.close()


def test_a_setting_up_that_was_cut_short_is_mended(tmp_path: Path) -> None:
    """Killed between the data file and its first records: it opens in a year that can be worked in."""
    stores.create(tmp_path / "new", access.HEAD, PASSPHRASE, NINE)[0].close()
    desk = doors.unlock(tmp_path / "new", PASSPHRASE, Clock(), english)
    assert school.add_class(desk, "ม.1/1") in school.classes(desk)
    assert backups.check_all(desk) == []
    desk.close()


def test_the_clock_can_be_set_to_a_day() -> None:
    assert clock("2025-11-24")().date() == dt.date(2025, 11, 24)
    assert clock("2025-11-24")().tzinfo is not None
    assert clock(None)().tzinfo is not None
    with pytest.raises(CareError, match="24/11/2568"):
        clock("24/11/2568")


def test_a_new_passphrase_needs_the_old_one(desk: Desk, school_folder: Path) -> None:
    with pytest.raises(CareError, match="not right"):
        doors.change_passphrase(desk, "wrong", "รหัสใหม่")
    doors.change_passphrase(desk, PASSPHRASE, "รหัสใหม่")
    desk.close()
    doors.unlock(school_folder, "รหัสใหม่", Clock(), english).close()
    with pytest.raises(CareError, match="not right"):
        doors.unlock(school_folder, PASSPHRASE, Clock(), english)


def test_a_new_recovery_sheet_ends_the_old_one(desk: Desk, school_folder: Path, recovery: str) -> None:
    new = doors.new_recovery_key(desk)
    desk.close()
    with pytest.raises(CareError, match="not the recovery key"):
        doors.recover(school_folder, recovery, "รหัสใหม่", Clock(), english)
    doors.recover(school_folder, new, "รหัสใหม่", Clock(), english).close()


def test_a_sheet_that_cannot_be_printed_leaves_the_old_one(
    desk: Desk, school_folder: Path, recovery: str, tmp_path: Path
) -> None:
    with pytest.raises(StorageTrouble, match="no file but a folder"):
        doors.new_recovery_key(desk, lambda key: printing.print_recovery_sheet(desk, key, tmp_path))
    desk.close()
    doors.recover(school_folder, recovery, "รหัสใหม่", Clock(), english).close()


# Who may pass

WORK: dict[str, Callable[[Desk], object]] = {
    "roster": students.roster,
    "find": lambda desk: students.find(desk, "70001"),
    "sheaf": lambda desk: students.sheaf(desk, "any"),
    "save school": lambda desk: school.save_school(desk, School()),
    "staff": school.staff,
    "save staff": lambda desk: school.save_staff(desk, Staff(first_name="ใหม่")),
    "classes": school.classes,
    "add class": lambda desk: school.add_class(desk, "ม.2/1"),
    "summary": summaries.summary,
    "years": doors.years,
    "add year": lambda desk: doors.add_year(desk, 2570),
    "history": history.changes,
    "take back": lambda desk: history.take_back(desk, "any"),
    "backup": lambda desk: backups.back_up_before(desk, "import"),
    "check": backups.check_all,
    "picture": lambda desk: access.picture(desk, "any"),
    "keep picture": lambda desk: access.keep_picture(desk, b"face"),
}


@pytest.mark.parametrize("work", WORK)
def test_an_account_without_rights_sees_and_changes_nothing(desk: Desk, work: str) -> None:
    before = history.changes(desk)
    files = sorted(desk.store.folder.root.rglob("*"))
    head, desk.account = desk.account, Account(name="somebody")
    desk.store.who = "somebody"
    with pytest.raises(NotAllowed, match=r"somebody may not.*Nothing was shown and nothing was changed"):
        WORK[work](desk)
    desk.store.who, desk.account = access.HEAD, head
    assert history.changes(desk) == before
    assert sorted(desk.store.folder.root.rglob("*")) == files


def test_records_are_reached_through_one_door() -> None:
    """No service but ``access`` opens a unit of the store or its pictures."""
    room = Path(services.__path__[0])
    doors_used = {
        (path.name, node.attr)
        for path in room.rglob("*.py") for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute)
        and node.value.attr == "store" and node.attr in ("read", "write", "take_back", "engine")
    }
    assert doors_used == {("access.py", "read"), ("access.py", "write"), ("access.py", "take_back")}


def test_a_desk_in_another_school_sees_only_that_one(bare_school: Made, desk: Desk, bare_desk: Desk) -> None:
    school.save_school(bare_desk, replace(school.school_of(bare_desk), name="อีกโรงเรียน"))
    assert students.roster(bare_desk) == []
    assert school.school_of(desk).name == "โรงเรียนทดสอบ"
    assert len(students.roster(desk)) == 6

"""Who reads the note of an urgent case when people come, forget their passphrase, change their work and go."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.words import english, mark
from student_care_desktop.services import doors, people, students, urgent
from student_care_desktop.services.clock import clock
from student_care_desktop.services.desk import Desk
from tests.fixtures.people import DAY

NOTE = "เด็กเล่าให้ครูฟังว่าไม่อยากกลับบ้าน"


def at(folder: Path, who: str, passphrase: str = "demo") -> Desk:
    return doors.unlock(folder, passphrase, clock(DAY), english, who)


@pytest.fixture
def folder(staffed_folder: Path) -> Path:
    """A school with one note, written by the homeroom teacher."""
    desk = at(staffed_folder, "homeroom")
    case = UrgentCase(enrollment_id=students.roster(desk)[0].enrollment.id, cause="violence.self_harm", opened=desk.today)
    with desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        unit.put(case)
    urgent.write_note(desk, case, NOTE)
    desk.close()
    return staffed_folder


def reads(folder: Path, who: str, passphrase: str = "demo") -> bool:
    """Whether ``who`` is shown the note; whoever is not is refused."""
    desk = at(folder, who, passphrase)
    try:
        with desk.store.read() as look:
            case = next(one for one in look.all(UrgentCase) if one.note)
        return NOTE in urgent.notes_of(desk, case)
    except CareError:
        return False
    finally:
        desk.close()


def test_counsellor_and_head_read_it_and_nobody_else_not_even_the_writer(folder: Path) -> None:
    found = {who for who in ("head", "guidance", "homeroom", "principal", "nurse", "admin") if reads(folder, who)}
    assert found == {"head", "guidance"}


def test_reading_it_stands_in_the_trace(folder: Path) -> None:
    assert reads(folder, "guidance")
    desk = at(folder, "head")
    (line,) = [one for one in desk.store.trace() if one.what == "urgent-note"]
    assert (line.who, line.act) == ("guidance", "view")
    assert line.whose
    desk.close()


def test_a_reset_by_the_administrator_loses_nothing_and_opens_nothing(folder: Path) -> None:
    """Else who keeps the accounts could read every note; the next reader who comes in opens it again."""
    desk = at(folder, "admin")
    people.reset(desk, "guidance", "รหัสใหม่")
    desk.close()
    assert not reads(folder, "guidance", "รหัสใหม่")
    at(folder, "head").close()
    assert reads(folder, "guidance", "รหัสใหม่")


def test_a_reset_by_a_reader_opens_it_at_once(folder: Path) -> None:
    desk = at(folder, "head")
    people.reset(desk, "guidance", "รหัสใหม่")
    desk.close()
    assert reads(folder, "guidance", "รหัสใหม่")


def test_another_counsellor_reads_it_and_the_one_before_does_not(folder: Path) -> None:
    desk = at(folder, "head")
    people.save_roles(desk, "guidance", ["nurse"])
    people.save_roles(desk, "deputy", ["guidance"])
    desk.close()
    assert not reads(folder, "guidance")
    assert reads(folder, "deputy")


def test_the_recovery_sheet_is_the_last_key_and_its_use_stands_in_the_trace(folder: Path) -> None:
    desk = at(folder, "head")
    sheet = doors.new_recovery_key(desk)
    desk.close()
    doors.recover(folder, sheet, "รหัสใหม่", clock(DAY), english).close()
    assert reads(folder, "head", "รหัสใหม่")
    desk = at(folder, "head", "รหัสใหม่")
    assert "recovery" in {one.act for one in desk.store.trace()}
    desk.close()


def test_with_the_recovery_sheet_nobody_becomes_a_reader_who_is_none(folder: Path) -> None:
    desk = at(folder, "head")
    sheet = doors.new_recovery_key(desk)
    desk.close()
    doors.recover(folder, sheet, "รหัสใหม่", clock(DAY), english, "nurse").close()
    desk = at(folder, "nurse", "รหัสใหม่")
    assert (desk.store.vault, sorted(desk.store.ring.boxes)) == (None, ["", "guidance", "head"])
    desk.close()
    assert reads(folder, "guidance")


def test_a_closed_account_reads_nothing(folder: Path) -> None:
    desk = at(folder, "head")
    people.disable(desk, "guidance")
    desk.close()
    with pytest.raises((CareError, NotAllowed)):
        at(folder, "guidance")
    assert reads(folder, "head")

"""One program per file: the second is told who holds it, and nobody clears a lock by hand."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.domain.words import english
from student_care_desktop.services import doors
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.students import roster
from tests.fixtures.school import PASSPHRASE, Clock
from tests.storage.program import Program

HOLD = "desk = open_desk(); tell('open'); sys.stdin.read(); desk.close()"
TRY = "trouble(open_desk)"


def unlock(folder: Path) -> Desk:
    return doors.unlock(folder, PASSPHRASE, Clock(), english)


def test_a_second_program_says_who_holds_the_data(school_folder: Path) -> None:
    with Program(HOLD, school_folder) as holder:
        assert holder.hear() == "open"
        with pytest.raises(StorageTrouble) as told:
            unlock(school_folder)
    for fact in ("head", platform.node(), "08:15", "Nothing was changed", "Close the program there"):
        assert fact in str(told.value)
    unlock(school_folder).close()


def test_a_program_that_comes_later_is_told_of_this_one(desk: Desk) -> None:
    with Program(TRY, desk.store.folder.root) as later:
        assert "open already: head" in later.hear()
    assert len(roster(desk)) == 6


def test_the_same_program_does_not_open_it_twice(desk: Desk) -> None:
    with pytest.raises(StorageTrouble, match="open already"):
        unlock(desk.store.folder.root)


def test_after_a_kill_it_opens_without_a_question(school_folder: Path) -> None:
    with Program(HOLD, school_folder) as holder:
        assert holder.hear() == "open"
        holder.kill()
    assert (school_folder / "school.holder").exists(), "the killed program had no time to tidy up"
    desk = unlock(school_folder)
    assert len(roster(desk)) == 6
    desk.close()


def test_after_closing_nobody_holds_it(desk: Desk) -> None:
    folder = desk.store.folder.root
    desk.close()
    assert not (folder / "school.holder").exists()
    unlock(folder).close()


def test_a_refused_passphrase_holds_nothing(school_folder: Path) -> None:
    for _ in range(2):
        with pytest.raises(Exception, match="passphrase is not right"):
            doors.unlock(school_folder, "wrong", Clock(), english)
    unlock(school_folder).close()

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
TURNS = """
from student_care_desktop.storage.keys import read_keys
from student_care_desktop.storage.store import Folder, Store
place = Folder(folder)
ring = read_keys(place.key_places)
hand, stores = ring.unlock("head", "demo"), []
for line in sys.stdin:
    if line.strip() == "open":
        trouble(lambda: stores.append(Store(place, ring, hand, "head", now())))
    else:
        stores.pop().close()
        tell("closed")
"""


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


def test_two_programs_take_turns_and_nobody_is_refused_after_the_other_closed(school_folder: Path) -> None:
    """Sixty hand-overs between two programs that both go on; while one holds it, the other is told so each time."""
    with Program(TURNS, school_folder) as one, Program(TURNS, school_folder) as other:
        for place in range(60):
            here, there = (one, other) if place % 2 else (other, one)
            assert here.ask("open") == "done", f"hand-over {place}"
            assert "open already" in there.ask("open")
            assert here.ask("close") == "closed"
            assert not (school_folder / "school.holder").exists()


def test_programs_that_come_and_go_follow_each_other(school_folder: Path) -> None:
    """As commands of a script do: each is a program of its own, and opens where the one before has ended."""
    for place in range(4):
        with Program("trouble(lambda: open_desk().close())", school_folder) as program:
            assert program.hear() == "done", f"program {place}"

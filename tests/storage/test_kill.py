"""Killed at any moment of a large write, the school opens again and holds all of it or nothing."""

from __future__ import annotations

import random
import shutil
import time as clock
from pathlib import Path

import pytest

from student_care_desktop.domain.students import Student
from student_care_desktop.services import backups, history
from student_care_desktop.services.desk import Desk
from tests.fixtures.school import Clock, Made
from tests.storage.program import Program

MANY = 2_000
ADD_MANY = f"""
desk = open_desk()
homes = [Household(house_no=str(place)) for place in range({MANY})]
children = [Student(number="K%05d" % place, first_name="กล้า", household_id=homes[place].id)
            for place in range({MANY})]
tell("now")
with desk.store.write(WHY, now()) as unit:
    unit.put_all(homes + children)
tell("done")
sys.stdin.read()
"""


def added(desk: Desk) -> int:
    with desk.store.read() as look:
        return sum(child.number.startswith("K") for child in look.all(Student))


@pytest.fixture(scope="module")
def length(furnished_school: Made, tmp_path_factory: pytest.TempPathFactory) -> float:
    """How many seconds the large write takes on this machine."""
    folder = Path(shutil.copytree(furnished_school.folder, tmp_path_factory.mktemp("kill") / "school"))
    with Program(ADD_MANY, folder) as program:
        program.hear()
        start = clock.perf_counter()
        assert program.hear() == "done"
        return clock.perf_counter() - start


@pytest.mark.parametrize("seed", range(10))
def test_all_or_nothing(furnished_school: Made, school_folder: Path, length: float, seed: int) -> None:
    moment = random.Random(seed).uniform(0.0, 1.15) * length
    with Program(ADD_MANY, school_folder) as program:
        assert program.hear() == "now"
        clock.sleep(moment)
        program.kill()
    desk = furnished_school.open(school_folder, Clock())
    try:
        assert added(desk) in (0, MANY)
        assert (history.changes(desk, 1)[0].records == 2 * MANY) == (added(desk) == MANY)
        assert backups.check_all(desk) == []
    finally:
        desk.close()


def test_a_backup_that_was_killed_leaves_nothing_behind(furnished_school: Made, school_folder: Path) -> None:
    half = school_folder / "backups" / ".backup-half"
    half.mkdir()
    (half / "school.db").write_bytes(b"half")
    (school_folder / "backups" / ".20251124.backup.x.part").write_bytes(b"half")
    furnished_school.open(school_folder, Clock()).close()
    assert [path.name for path in (school_folder / "backups").iterdir()] == ["school.keys"]

"""A power cut during an import: whatever the moment, all of it is there or nothing is."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from student_care_desktop.domain.words import english
from student_care_desktop.services import backups, doors, students
from student_care_desktop.services.clock import clock
from tests.fixtures.commands import Said, child

KILLS = 30
CHILDREN = 400


def test_thirty_kills(demo: Path, say_command: Callable[..., Said], roster: Callable[..., Path]) -> None:
    file = roster([child(place) for place in range(1, CHILDREN + 1)])
    command = [sys.executable, "-m", "student_care_desktop", "--data", str(demo), "import-roster", str(file)]
    luck = random.Random(90)
    whole = _seconds([*command, "--dry-run"])
    before = len(say_command("--data", demo, "students", "--json").json)
    seen = set()
    for _ in range(KILLS):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
            time.sleep(luck.uniform(0.4, 1.3) * whole)
            program.send_signal(signal.SIGKILL)
        added = _students(demo) - before
        assert added in (0, CHILDREN)
        seen.add(added)
        if added:
            newest = say_command("--data", demo, "history", "--json").json[0]
            assert say_command("--data", demo, "take-back", newest["id"]).code == 0
    assert 0 in seen


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ)
    return time.perf_counter() - start


def _students(folder: Path) -> int:
    desk = doors.unlock(folder, "demo", clock("2025-11-24"), english)
    try:
        assert backups.check_all(desk) == []
        return len(students.roster(desk))
    finally:
        desk.close()

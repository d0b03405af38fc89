"""Another program: Python code that runs beside the test, speaks line by line and may be killed."""

from __future__ import annotations

import subprocess
import sys
from types import TracebackType

_OPENING = """
import sys, datetime as dt
from dataclasses import replace
from pathlib import Path
from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.students import Household, Student
from student_care_desktop.domain.words import english, mark
from student_care_desktop.services import backups, doors, students
from student_care_desktop.storage.files import written
WHY = mark("Why", "Add {name}").with_(name="many")
folder = Path(sys.argv[1])
def now():
    return dt.datetime(2025, 11, 24, 8, 15, tzinfo=dt.timezone(dt.timedelta(hours=7)))
def tell(text):
    print(str(text).replace(chr(10), " "), flush=True)
def trouble(work):
    try:
        work()
    except (CareError, StorageTrouble) as error:
        tell(error)
    else:
        tell("done")
def open_desk():
    return doors.unlock(folder, "demo", now, english)
"""


class Program:
    """``code`` as a program of its own; ``folder`` is the data folder it works on."""

    def __init__(self, code: str, *words: object) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-X", "utf8", "-c", _OPENING + code, *map(str, words)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
        )

    def hear(self) -> str:
        """The next line it says; empty when it has ended."""
        assert self._process.stdout
        return self._process.stdout.readline().strip()

    def ask(self, word: str) -> str:
        """Tell it a line; the line it answers."""
        assert self._process.stdin
        self._process.stdin.write(f"{word}\n")
        self._process.stdin.flush()
        return self.hear()

    def kill(self) -> None:
        """As the power cut does it: no last words (kill -9)."""
        self._process.kill()
        self._process.wait()

    def __enter__(self) -> Program:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        """Close its input, so that it ends; kill it if the test has failed."""
        if kind:
            self._process.kill()
        self._process.communicate(timeout=60)

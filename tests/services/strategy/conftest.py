"""A desk in a copy of the demonstration school, of which the test may change anything."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.services import doors
from student_care_desktop.services.clock import clock
from student_care_desktop.services.demo import PASSPHRASE
from student_care_desktop.services.desk import Desk
from tests.fixtures.people import DAY


@pytest.fixture
def village(staffed: Path, tmp_path: Path) -> Iterator[Desk]:
    """The head's desk in a school of 48 children, in Thai."""
    folder = Path(shutil.copytree(staffed, tmp_path / "village"))
    desk = doors.unlock(folder, PASSPHRASE, clock(DAY), tongue("th"))
    yield desk
    desk.close()

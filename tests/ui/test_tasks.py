"""Long work: the answer comes back here, progress is told, cancel stops it, the window keeps moving."""

import threading
import time
from typing import Any

import pytest

from student_care_desktop.domain.errors import Cancelled
from student_care_desktop.domain.words import mark
from student_care_desktop.ui.tasks import Tasks

STEP = mark("Test", "Step")


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.close()


def test_the_result_comes_back_in_the_thread_of_the_window(qtbot, tasks):
    seen: list[Any] = []
    here = threading.get_ident()
    tasks.run(
        lambda progress: threading.get_ident(),
        lambda there: seen.append((there, threading.get_ident())),
        seen.append,
    )
    qtbot.waitUntil(lambda: bool(seen))
    there, back = seen[0]
    assert there != here
    assert back == here
    assert not tasks.busy


def test_what_goes_wrong_is_told(qtbot, tasks):
    seen: list[Any] = []
    tasks.run(lambda progress: 1 / 0, seen.append, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ZeroDivisionError)


def test_cancel_stops_the_work_at_its_next_step(qtbot, tasks):
    seen: list[Any] = []
    steps: list[Any] = []
    started = threading.Event()

    def work(progress):
        for number in range(10_000):
            progress.step(number, 10_000, STEP)
            steps.append(number)
            started.set()
            time.sleep(0.001)

    tasks.run(work, seen.append, seen.append)
    started.wait(2)
    tasks.cancel()
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], Cancelled)
    assert len(steps) < 10_000


def test_work_is_done_one_at_a_time_in_order(qtbot, tasks):
    seen: list[Any] = []
    for number in range(3):
        tasks.run(lambda progress, number=number: number, seen.append, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen == [0, 1, 2]


def test_progress_is_told_no_faster_than_an_eye_follows_and_its_end_always(qtbot, tasks):
    told: list[Any] = []
    seen: list[Any] = []
    tasks.stepped.connect(lambda done, of, words: told.append(done))

    def work(progress):
        for number in range(5001):
            progress.step(number, 5000, STEP)

    tasks.run(work, seen.append, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert told[-1] == 5000
    assert len(told) < 500


def test_a_window_that_closes_waits_for_the_work(qtbot, qapp):
    tasks = Tasks()
    ended: list[Any] = []

    def work(progress):
        time.sleep(0.05)
        ended.append(True)

    tasks.run(work, ended.append, ended.append)
    tasks.close()
    assert ended in ([True], [])
    assert not tasks.busy

"""Long work beside the window: one worker, its progress in words, and a cancel that leaves no half."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from student_care_desktop.domain.words import Words
from student_care_desktop.services.progress import Progress

__all__ = ["Tasks"]

_BRISK = 0.001
"""Seconds between thread switches while work runs: the window keeps moving."""
_GLANCE = 0.04
"""Seconds between two steps worth showing."""


@dataclass(slots=True, eq=False)
class _Job:
    work: Callable[[Progress], Any]
    done: Callable[[Any], object]
    failed: Callable[[BaseException], object]
    progress: Progress
    stop: Words | None


class Tasks(QObject):
    """Runs one piece of work at a time, in the order asked; answers come back in the window's thread."""

    started = Signal()
    stepped = Signal(int, int, object)
    """done, of, Words."""
    finished = Signal()
    """Nothing is left to do."""

    _answered = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="work")
        self._jobs: list[_Job] = []
        self._calm = sys.getswitchinterval()
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether work is running or waiting."""
        return bool(self._jobs)

    @property
    def stop(self) -> Words | None:
        """What cancelling the work at hand is called; None for the usual word."""
        return self._jobs[0].stop if self._jobs else None

    def run(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
        stop: Words | None = None,
    ) -> None:
        """Do ``work(progress)`` in the worker; ``done(result)`` or ``failed(error)`` follows here.

        ``failed`` gets Cancelled when the person cancelled; ``stop`` is what cancelling is called here.
        """
        job = _Job(work, done, failed, Progress(self._teller()), stop)
        self._jobs.append(job)
        if len(self._jobs) == 1:
            sys.setswitchinterval(_BRISK)
            self.started.emit()
        self._worker.submit(self._do, job)

    def _teller(self) -> Callable[[int, int, Words], None]:
        """A listener that passes on no more steps than an eye can follow."""
        told = 0.0

        def tell(done: int, of: int, words: Words) -> None:
            nonlocal told
            now = time.perf_counter()
            if now - told >= _GLANCE or done >= of:
                told = now
                self.stepped.emit(done, of, words)

        return tell

    def cancel(self) -> None:
        """Ask all work to stop at its next step."""
        for job in self._jobs:
            job.progress.cancel()

    def close(self) -> None:
        """Stop, wait for what cannot stop, and say nothing more."""
        self.cancel()
        self._worker.shutdown(wait=True, cancel_futures=True)
        self._jobs.clear()
        sys.setswitchinterval(self._calm)

    def _do(self, job: _Job) -> None:
        try:
            result, error = job.work(job.progress), None
        except Exception as problem:  # told where the work was asked for
            result, error = None, problem
        self._answered.emit(job, result, error)

    def _answer(self, job: _Job, result: Any, error: BaseException | None) -> None:
        if job not in self._jobs:
            return
        self._jobs.remove(job)
        if not self._jobs:
            sys.setswitchinterval(self._calm)
            self.finished.emit()
        if error is None:
            job.done(result)
        else:
            job.failed(error)

"""Keeps what was written behind the window, one after the other: no key waits for the disk."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

__all__ = ["Keeper"]

Told = Callable[[Any, Exception | None], object]
"""Hears what was kept, or what went wrong."""


class Keeper(QObject):
    """One worker; what it did is told in the window's thread, in the order asked."""

    _ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="keep")
        self._jobs: deque[tuple[Future[Any], Told]] = deque()
        self._ready.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def keep(self, work: Callable[[], Any], told: Told) -> None:
        """Do ``work`` behind the window, after all that was asked before."""
        job = self._worker.submit(work)
        self._jobs.append((job, told))
        job.add_done_callback(lambda _: self._ready.emit())

    def flush(self) -> None:
        """Wait until everything is on the disk, and tell."""
        wait([job for job, _ in self._jobs])
        self._tell()

    @property
    def idle(self) -> bool:
        """Whether nothing waits."""
        return not self._jobs

    def _tell(self) -> None:
        while self._jobs and self._jobs[0][0].done():
            job, told = self._jobs.popleft()
            error = job.exception()
            if error is not None and not isinstance(error, Exception):
                raise error
            told(None if error else job.result(), error)

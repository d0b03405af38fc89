"""Small work behind the window that nobody waits for: pictures for a table, the index of the search."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

__all__ = ["Quiet"]

Result = TypeVar("Result")


class Quiet(QObject):
    """One worker; what it finds comes back in the window's thread, in the order asked."""

    _answered = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="quiet")
        self._open = True
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], Result], done: Callable[[Result], object]) -> None:
        """Do ``work`` behind the window, then ``done(result)`` here; our own mistakes are raised here."""
        if self._open:
            self._worker.submit(self._do, work, done)

    def close(self) -> None:
        """Forget what has not begun, wait for what has, and say nothing more."""
        self._open = False
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _do(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        try:
            result, error = work(), None
        except Exception as problem:
            result, error = None, problem
        self._answered.emit(done, result, error)

    def _answer(self, done: Callable[[Any], object], result: Any, error: BaseException | None) -> None:
        if not self._open:
            return
        if error:
            raise error
        done(result)

"""Long work: what is being done, how far, and the wish to stop."""

from __future__ import annotations

from collections.abc import Callable

from student_care_desktop.domain.errors import Cancelled
from student_care_desktop.domain.words import Words

__all__ = ["Progress"]

Listener = Callable[[int, int, Words], None]


class Progress:
    """Told each step by the work; whoever waits may cancel, and the next step raises Cancelled."""

    def __init__(self, listener: Listener | None = None) -> None:
        self._listener = listener
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop; it leaves nothing behind."""
        self._cancelled = True

    def step(self, done: int, of: int, words: Words) -> None:
        """``done`` of ``of`` steps are finished; raises Cancelled when asked to stop."""
        if self._cancelled:
            raise Cancelled
        if self._listener:
            self._listener(done, of, words)

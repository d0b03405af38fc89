"""The desk: an open school, the person at it, the year they work in, the clock."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from student_care_desktop.domain.people import Account, head_account
from student_care_desktop.domain.school import Year
from student_care_desktop.domain.words import Say

if TYPE_CHECKING:
    from student_care_desktop.storage.store import Store

__all__ = ["Clock", "Desk"]

Clock = Callable[[], dt.datetime]


@dataclass(slots=True)
class Desk:
    """What every service needs first; ``now`` gives local time with its offset."""

    store: Store
    now: Clock
    say: Say
    year: Year
    account: Account = field(default_factory=head_account)

    @property
    def who(self) -> str:
        """The account that opened the school."""
        return self.store.who

    @property
    def today(self) -> dt.date:
        """The day on the clock."""
        return self.now().date()

    def close(self) -> None:
        """Let go of the school."""
        self.store.close()

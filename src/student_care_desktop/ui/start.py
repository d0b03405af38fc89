"""How the program was called, and the ways into the data folder that it named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from student_care_desktop.domain.words import Say

if TYPE_CHECKING:
    from student_care_desktop.domain.school import School
    from student_care_desktop.services.desk import Clock, Desk
    from student_care_desktop.services.salvage import Blocked

__all__ = ["Start"]


@dataclass(frozen=True, slots=True)
class Start:
    """How the program was called; ``language`` and ``who`` are empty unless named, ``passphrase`` None."""

    folder: Path
    now: Clock
    language: str = ""
    passphrase: str | None = None
    who: str = ""
    keeps: bool = False
    """Whether backups make themselves; not where a test or a picture is made."""

    def unlock(self, who: str, passphrase: str, say: Say) -> Desk | Blocked:
        """The school opened with a passphrase, or what stands in the way."""
        from student_care_desktop.services import doors

        return self._open(lambda: doors.unlock(self.folder, passphrase, self.now, say, who), who, passphrase)

    def recover(self, who: str, key: str, new: str, say: Say) -> Desk | Blocked:
        """The school opened with the recovery sheet, or what stands in the way."""
        from student_care_desktop.services import doors

        return self._open(lambda: doors.recover(self.folder, key, new, self.now, say, who), who, new)

    def _open(self, opener: Callable[[], Desk], who: str, passphrase: str) -> Desk | Blocked:
        from student_care_desktop.services.salvage import opened_or_blocked

        return opened_or_blocked(opener, self.folder, who, passphrase)

    def found(self, school: School, passphrase: str, say: Say) -> tuple[Desk, str]:
        """A new school, and its recovery key."""
        from student_care_desktop.services import doors

        return doors.set_up(self.folder, passphrase, school, self.now, say)

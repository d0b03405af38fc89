"""Wrong passphrases: each makes the next try wait longer, whoever tries and however often the program starts.

``school.tries`` holds for each account when it was tried in vain; the first right passphrase empties it into
the trace, where the refusals belong.
"""

from __future__ import annotations

import datetime as dt
import json
from contextlib import suppress
from math import ceil
from pathlib import Path

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.words import mark
from student_care_desktop.storage.files import written

__all__ = ["FREE", "LONGEST", "Patience"]

FREE = 3
"""Wrong tries that cost nothing but themselves: a keyboard in the wrong language."""
LONGEST = 300
"""Seconds."""

WAIT = mark("Keys", "Too many wrong passphrases. Try again in {seconds} seconds. Nothing was opened.")


class Patience:
    """The wrong tries at one data folder."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "school.tries"

    def wait(self, who: str, now: dt.datetime) -> None:
        """CareError while ``who`` must wait."""
        tries = self._tries().get(who, [])
        left = _seconds(len(tries)) - (now - tries[-1]).total_seconds() if tries else 0
        if left > 0:
            raise CareError(WAIT.with_(seconds=min(LONGEST, ceil(left))))

    def wrong(self, who: str, now: dt.datetime) -> None:
        """One more wrong try."""
        tries = self._tries()
        self._keep({**tries, who: [*tries.get(who, []), now]})

    def right(self, who: str) -> list[dt.datetime]:
        """The passphrase was right: when it was wrong before; it is forgotten here."""
        tries = self._tries()
        found = tries.pop(who, [])
        if found:
            self._keep(tries)
        return found

    def _tries(self) -> dict[str, list[dt.datetime]]:
        try:
            kept = json.loads(self._file.read_bytes())
            return {who: [dt.datetime.fromisoformat(at) for at in tries] for who, tries in kept.items()}
        except (OSError, ValueError, AttributeError, TypeError):
            return {}

    def _keep(self, tries: dict[str, list[dt.datetime]]) -> None:
        """A disk that cannot be written does not keep the right person out."""
        plain = {who: [at.isoformat() for at in when] for who, when in tries.items()}
        with suppress(StorageTrouble):
            if self._file.parent.is_dir():
                with written(self._file) as file:
                    file.write(json.dumps(plain).encode())


def _seconds(wrong: int) -> int:
    """How long after the last wrong try: nothing for the first three, then 5, 10, 20 … 300 seconds."""
    return min(LONGEST, 5 * 2 ** (wrong - FREE - 1)) if wrong > FREE else 0

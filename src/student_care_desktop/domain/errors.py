"""What can go wrong, by who can mend it.

:class:`CareError`: the person can mend it.  :class:`StorageTrouble`: the world is in the way (disk
full, file locked, newer or damaged file); :class:`Damage` is the one that only a backup mends.  Anything
else is our own mistake.
"""

from __future__ import annotations

from student_care_desktop.domain.words import Words

__all__ = ["Cancelled", "CareError", "Damage", "NotAllowed", "StorageTrouble"]


class CareError(Exception):
    """Refused with a reason that the person can act on."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.words = words


class NotAllowed(CareError):
    """Refused because this person may not see or do it."""


class StorageTrouble(Exception):
    """The data or the disk is in trouble; ``words`` says what happened and the way out."""

    def __init__(self, words: Words) -> None:
        super().__init__(words)
        self.words = words


class Damage(StorageTrouble):
    """What was saved cannot be read any more; a backup is the way back."""


class Cancelled(Exception):
    """The person cancelled; nothing was written."""

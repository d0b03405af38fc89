"""What can go wrong, by who can mend it.

:class:`CareError`: the person can mend it.  :class:`StorageTrouble`: the world is in the way (disk
full, file locked, newer or damaged file); :class:`Damage` is the one that only a backup mends.  Anything
else is our own mistake.
"""

from __future__ import annotations

import errno

from student_care_desktop.domain.words import Words, mark

__all__ = ["Cancelled", "CareError", "Damage", "NotAllowed", "StorageTrouble", "why_of"]

NOT_PERMITTED = mark("Trouble", "it may not be written")
NO_FOLDER = mark("Trouble", "its folder is a file")
_WHY = {
    errno.EACCES: NOT_PERMITTED,
    errno.EPERM: NOT_PERMITTED,
    errno.EROFS: mark("Trouble", "the disk is read-only"),
    errno.ENOENT: mark("Trouble", "it is not there"),
    errno.EEXIST: NO_FOLDER,
    errno.ENOTDIR: NO_FOLDER,
    errno.EISDIR: mark("Trouble", "it is a folder"),
    errno.ENAMETOOLONG: mark("Trouble", "its name is too long"),
    errno.ENOSPC: mark("Trouble", "the disk is full"),
    errno.EIO: mark("Trouble", "the disk does not answer"),
}


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


def why_of(error: OSError) -> Words | str:
    """Why the system refused, in words of the person's language where we have them."""
    return _WHY.get(error.errno or 0, error.strerror or str(error))

"""Scans that come as PDF: told by their bytes, whole or refused."""

from __future__ import annotations

import re

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import mark

__all__ = ["is_portable"]

CUT = mark("Picture", "The PDF is cut short. Nothing was added. Scan or copy it once more.")
LOCKED = mark("Picture", "The PDF is locked with a password. Nothing was added. Save it without one.")
_HEAD, _END = b"%PDF-", b"%%EOF"
_LOCK = re.compile(rb"/Encrypt\s+\d+\s+\d+\s+R|/Encrypt\s*<<")
_NEAR = 1024
"""Bytes from either end within which readers look for the two marks."""


def is_portable(data: bytes) -> bool:
    """Whether ``data`` is a PDF; CareError when it is one that is cut short or locked."""
    if _HEAD not in data[:_NEAR]:
        return False
    if _END not in data[-_NEAR:]:
        raise CareError(CUT)
    if _LOCK.search(data):
        raise CareError(LOCKED)
    return True

"""Times of the day as they are written in Thai offices: 09.30."""

from __future__ import annotations

import re

from student_care_desktop.domain.thai import clean, plain_digits

__all__ = ["parse_hour"]

_HOUR = re.compile(r"^(\d{1,2})(?:[.:]?(\d{2}))?$")


def parse_hour(text: str) -> str | None:
    """``9.30``, ``09:30``, ``๙.๓๐ น.`` or ``0930`` as ``09.30``; None if it is no time of the day."""
    found = _HOUR.match(plain_digits(clean(text)).removesuffix("น.").strip())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return f"{hour:02}.{minute:02}" if hour < 24 and minute < 60 else None

"""The word list of ``resources/words/``, ready for breaking lines."""

from __future__ import annotations

import gzip
from functools import cache

from student_care_desktop.catalog.paths import resource
from student_care_desktop.domain.breaking import Breaker

__all__ = ["breaker"]


@cache
def breaker() -> Breaker:
    """The one breaker of the program: general Thai words, school words and place names."""
    general = gzip.decompress(resource("words", "thai.txt.gz").read_bytes()).decode()
    own = resource("words", "school.txt").read_text(encoding="utf-8")
    return Breaker(general.split() + [line for line in own.split() if not line.startswith("#")])

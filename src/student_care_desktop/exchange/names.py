"""Names in one cell: title, first name and surname taken apart."""

from __future__ import annotations

import re
from functools import cached_property

from student_care_desktop.catalog.roster import Presets, Title, spoken

__all__ = ["Names"]

_HANGING = re.compile("[ัิ-ฺ็-๎]")  # vowels and marks that cannot begin a name


class Names:
    """Takes names apart; ``child`` knows only the titles that children bear."""

    def __init__(self, presets: Presets, child: bool) -> None:
        self._titles = {
            text: title for text, title in presets.titles.items() if title.child or not child
        }

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest = sorted(self._titles, key=len, reverse=True)
        return re.compile("(?i)(" + "|".join(re.escape(text) for text in longest) + r")[ .]*")

    def title_of(self, text: str) -> tuple[Title | None, str]:
        """The title that ``text`` begins with, and the rest; a title needs a name behind it."""
        found = self._pattern.match(text)
        if not found or found.end() == len(text) or _HANGING.match(text, found.end()):
            return None, text
        title = self._titles[spoken(found[1])]
        latin_run_on = found[1][-1].isascii() and found[1][-1].isalpha() and found[0] == found[1]
        return (None, text) if latin_run_on else (title, text[found.end() :])

    def split(self, text: str) -> tuple[str, str, str]:
        """Title, first name and surname; a surname may have spaces (ณ เชียงใหม่)."""
        title, rest = self.title_of(text)
        first, _, last = rest.partition(" ")
        return title.write if title else "", first, last.strip()

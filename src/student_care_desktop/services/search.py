"""Finding a child: forgiving of tone marks, spaces and nicknames, in any class the person may see."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.thai import loose

__all__ = ["SearchIndex"]


@dataclass(frozen=True, slots=True)
class _Entry:
    key: str  # everything the child is called, in loose form, parts apart
    row: ClassRow


class SearchIndex:
    """A prepared search string for each child; built once, asked at every key."""

    def __init__(self, rows: Iterable[ClassRow]) -> None:
        self._entries = [_Entry(_key(row), row) for row in rows]

    def find(self, text: str, limit: int = 50) -> Sequence[ClassRow]:
        """Children whose names, nickname or number hold every word of ``text``; best first.

        A child whose number or name begins with the text comes before one that only holds it.
        """
        words = [loose(word) for word in text.split()]
        words = [word for word in words if word]
        if not words:
            return []
        hits = [entry for entry in self._entries if all(word in entry.key for word in words)]
        joined = "".join(words)
        hits.sort(key=lambda entry: _rank(entry.key, words[0], joined))
        return [entry.row for entry in hits[:limit]]


def _key(row: ClassRow) -> str:
    child = row.student
    whole = loose(child.first_name + child.last_name)
    parts = [
        loose(child.number), loose(child.nickname), whole, loose(child.last_name), loose(child.previous_name),
        loose(child.english_name),
    ]
    return "\n" + "\n".join(part for part in parts if part)


def _rank(key: str, first: str, joined: str) -> int:
    if f"\n{joined}" in key:
        return 0
    return 1 if f"\n{first}" in key else 2

"""Where a line of Thai may break: between words, which Thai writes without spaces.

Maximal matching over a word list: of all ways to read a stretch of letters as words, the one that
leaves the fewest letters unexplained, and then the one with the fewest words.  A stretch that no
word explains (a name, mostly) stays whole, and so does a name behind its title (นาย, นางสาว, ด.ช.), and a
number with what it counts (5 คน).  Never before ๆ ฯ or a vowel or mark that follows its
consonant; never after a vowel that leads (เ แ โ ใ ไ).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

__all__ = ["ZERO_WIDTH_SPACE", "Breaker", "Measure", "cells", "filled"]

Measure = Callable[[str], float]
"""How wide a text is, in the unit of the width that it is compared with."""

ZERO_WIDTH_SPACE = "\u200b"
"""What a screen label takes between words; it never goes into a PDF or into the data."""

_LETTERS = "ก-ฮะ-ฺเ-ๅ็-๎"
_RUN = re.compile(f"[{_LETTERS}]+")
_CELL = re.compile(r"[เแโใไ]*\S[ะ-ฺๅ็-๎ๆฯ]*|\s")
_FORBIDDEN_START = re.compile(r"[ะ-ฺๅ็-๎]|.[ก-ฮ]?[ิุ]?์")
_LEADING = frozenset("เแโใไ")
_ENDS, _BEGINS = "ก-ฮะ-ฺๅ-๎", "ก-ฮเ-ไ"  # letters that a line may end and begin with
_BREAK_AROUND = re.compile(
    rf"(?<=\s)(?=[^\sะ-ฺๅ-๎ฯ)\]}}”’.,;:!?%])|(?<=[{_ENDS}ฯ])(?=[(\[“‘])"
    rf"|(?<=[)\]”’])(?=[{_BEGINS}])|(?<=[{_ENDS}ฯ][/–-])(?=[{_BEGINS}])|(?<=[ๆฯ])(?=[{_BEGINS}])"
)
_PERSON = re.compile(
    rf"(?<![{_LETTERS}])(?:นาย|นางสาว|นาง|น\.ส\.|ด\.ช\.|ด\.ญ\.|เด็กชาย|เด็กหญิง|สามเณร)"
    rf" ?([{_LETTERS}]{{2,20}})(?![{_LETTERS}])(?: ([{_LETTERS}]{{2,24}})(?![{_LETTERS}]))?"
)
_COUNTED = re.compile(
    rf"[0-9๐-๙]( )(?=(?:คน|อย่าง|วัน|ด้าน|ครั้ง|ราย|บาท|ปี|ข้อ|ฉบับ|คะแนน|ชั่วโมง|เรื่อง)(?![{_LETTERS}]))"
    rf"|(?<![{_LETTERS}])ณ( )"
)
_NO_END = frozenset("([“‘เแโใไ")
_UNKNOWN = 1000  # the price of one letter that no word explains; a word costs 1
_SHORT = 2  # a word this short beside an unknown stretch is taken for a part of it


class Breaker:
    """Breaks text between the words of one list; make it once, it is then only read."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._longest: dict[str, int] = {}
        for word in self._words:
            head = word[:2]
            if len(word) > self._longest.get(head, 0):
                self._longest[head] = len(word)

    def breaks(self, text: str) -> list[int]:
        """The places in ``text``, in order, at which a new line may begin."""
        around = (found.start() for found in _BREAK_AROUND.finditer(text))
        places = {place for place in around if text[:place].rstrip()[-1:] not in _NO_END}
        for run in _RUN.finditer(text):
            places.update(run.start() + cut for cut in self._cuts(run.group()))
        return sorted(places - _kept_whole(text) - {0, len(text)})

    def pieces(self, text: str) -> list[str]:
        """``text`` in the smallest parts that must not be broken; joined they are ``text`` again."""
        return [text[start:end] for start, end in pairwise([0, *self.breaks(text), len(text)])]

    def soften(self, text: str) -> str:
        """``text`` with a zero-width space wherever a line may break, for a label on the screen."""
        return ZERO_WIDTH_SPACE.join(self.pieces(text))

    def lines(self, text: str, width: float, measure: Measure) -> list[str]:
        """``text`` in lines no wider than ``width``; its own line ends are kept."""
        return [line for part in text.split("\n") for line in filled(self.pieces(part), width, measure)]

    def _cuts(self, run: str) -> list[int]:
        """The inner word boundaries of a stretch of Thai letters."""
        came_from = self._best_reading(run)
        parts: list[tuple[int, int, bool]] = []
        end = len(run)
        while end:
            start, known = came_from[end]
            parts.append((start, end, known))
            end = start
        return _boundaries(parts[::-1])

    def _best_reading(self, run: str) -> list[tuple[int, bool]]:
        """For each place: where its last part begins in the cheapest reading, and whether it is a word."""
        size = len(run)
        price = [0] + [_UNKNOWN * (size + 1)] * size
        came_from = [(0, False)] * (size + 1)
        for start in range(size):
            for end, cost, known in self._steps(run, start):
                if price[start] + cost < price[end]:
                    price[end] = price[start] + cost
                    came_from[end] = (start, known)
        return came_from

    def _steps(self, run: str, start: int) -> Iterator[tuple[int, int, bool]]:
        yield start + 1, _UNKNOWN, False
        if not _may_begin(run, start):
            return
        longest = self._longest.get(run[start : start + 2], 0)
        for end in range(min(start + longest, len(run)), start + 1, -1):
            if run[start:end] in self._words and _may_begin(run, end):
                yield end, 1, True


def _kept_whole(text: str) -> set[int]:
    """The places inside names of people, and between a number and what it counts."""
    found = {one.end(1) if one.group(1) else one.end(2) for one in _COUNTED.finditer(text)}
    for person in _PERSON.finditer(text):
        found.update(range(person.start() + 1, person.end(1)))
        found.update(range(person.start(2) + 1, person.end(2)) if person.group(2) else ())
    return found


def _may_begin(run: str, place: int) -> bool:
    """Whether a part may begin at ``place`` of a stretch of letters."""
    if place in (0, len(run)):
        return True
    return run[place - 1] not in _LEADING and not _FORBIDDEN_START.match(run, place)


def _boundaries(parts: list[tuple[int, int, bool]]) -> list[int]:
    """Starts of the parts, without those inside an unknown stretch and its short neighbours."""
    return [
        right[0]
        for left, right in pairwise(parts)
        if not (_joins(left, right) or _joins(right, left))
    ]


def _joins(unknown: tuple[int, int, bool], other: tuple[int, int, bool]) -> bool:
    return not unknown[2] and (not other[2] or other[1] - other[0] <= _SHORT)


def filled(pieces: Iterable[str], width: float, measure: Measure) -> list[str]:
    """``pieces`` put together into lines no wider than ``width``.

    A piece that is wider than a whole line is broken between letters, never inside one's marks.
    """
    lines = [""]
    for piece in pieces:
        if measure((lines[-1] + piece).rstrip()) <= width:
            lines[-1] += piece
        elif measure(piece.rstrip()) <= width:
            lines.append(piece)
        else:
            lines += _forced(piece, width, measure)
    return [line.rstrip() for line in (lines if lines[0] else lines[1:] or lines)]


def cells(text: str) -> list[str]:
    """The letters of ``text``, each with the vowels and marks that stand on it."""
    return _CELL.findall(text)


def _forced(piece: str, width: float, measure: Measure) -> list[str]:
    lines = [""]
    for cell in cells(piece):
        if lines[-1] and measure((lines[-1] + cell).rstrip()) > width:
            lines.append("")
        lines[-1] += cell
    return lines

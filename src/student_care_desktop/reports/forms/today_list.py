"""เรื่องที่ต้องทำวันนี้: what waits, for the morning meeting, with a box to tick and room for who does it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.due import Fold, Matter, TodayFacts, folded, rank
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT, Drawing
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE

__all__ = ["NUMBERS_TITLE", "SCHOOL_NUMBERS_TITLE", "SCHOOL_TITLE", "TITLE", "TodayList"]

TITLE = mark("TodayList", "What is to do today, one class")
NUMBERS_TITLE = mark("TodayList", "What is to do today, one class, without names")
SCHOOL_TITLE = mark("TodayList", "What is to do today, all classes")
SCHOOL_NUMBERS_TITLE = mark("TodayList", "What is to do today, all classes, without names")
_HEADING = mark("TodayList", "What is to do today")
_CODE = mark("Paper", "Form {code}")
_OF = mark("TodayList", "{day} · class {class_name} · {count} matters")
_OF_ALL = mark("TodayList", "{day} · {count} matters")
_BLANK = mark("TodayList", "Day ........................................ Class ....................")
_PAGE = mark("Paper", "Page {number}/{of}")
_PRIVATE = mark("Paper", "Holds children's personal data: use it only to care for them")
_HEADS = (
    mark("TodayList", "Class"), mark("TodayList", "Child"), mark("TodayList", "What waits"),
    mark("TodayList", "By"), mark("TodayList", "Who, and when"),
)
_SECTIONS: tuple[Words, ...] = (
    mark("TodayList", "Children who wait too long"), mark("TodayList", "Late"),
    mark("TodayList", "In time"),
)
_LATE = mark("TodayList", "{days} days late")
_CLASSES = mark("TodayList", "{count} classes")
_SAME = mark("TodayList", "no. {numbers}")
_NOTHING = mark("TodayList", "Nothing waits today.")
_TEXT, _LINE, _PAD = 10.0, 13.0, 5.0
_WIDTHS = (18.0, 40.0, 112.0, 0.0, 62.0, 108.0)
"""Box, class, child, what, by, who: in points; what is left over goes to the matter."""
_FULL = 30


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the table, or the heading of a section."""

    cells: tuple[Sequence[str], ...]
    high: float
    section: str = ""


class TodayList:
    """Prints lists of matters into one document; ``named`` writes the children's names, else numbers."""

    def __init__(self, kit: Kit, code: str, *, named: bool = True) -> None:
        self._kit, self._named = kit, named
        self._code = kit.say(_CODE.with_(code=code))
        left = DENSE.width - sum(_WIDTHS)
        self._widths = [wide or left for wide in _WIDTHS]

    def draw(self, facts: TodayFacts, blank: bool) -> None:
        """Print one list; a blank one has empty rows."""
        empty = [_Row(((), (), (), (), ()), 21.0) for _ in range(_FULL)]
        rows = empty if blank else list(self._rows(facts))
        pages = list(_paged(rows))
        for number, part in enumerate(pages, 1):
            drawing = self._kit.drawing()
            y = self._head(drawing, facts, blank)
            for row in part:
                y = self._row(drawing, y, row)
            if not rows:
                drawing.text(DENSE.left + 4, y + 18, self._kit.say(_NOTHING), 12)
            self._foot(drawing, number, len(pages))
            name = facts.classroom.name if facts.classroom else self._kit.say(_HEADING)
            self._kit.page(drawing, (name,) if number == 1 else ())

    def _rows(self, facts: TodayFacts) -> Iterator[_Row]:
        sections: list[list[Fold]] = [[], [], []]
        for fold in folded(facts.matters):
            first = fold.first
            sections[0 if rank(first) < 2 else 1 if first.days_late else 2].append(fold)
        for words, folds in zip(_SECTIONS, sections, strict=True):
            if folds:
                yield _Row((), 22.0, self._kit.say(words))
            for fold in folds:
                yield self._of(fold)

    def _of(self, fold: Fold) -> _Row:
        one, kit = fold.first, self._kit
        where = kit.say(_CLASSES.with_(count=fold.classes)) if fold.classes > 1 else one.class_name
        texts = (where, self._who(fold), kit.say(fold.text), self._by(one), "")
        pairs = zip(texts, self._widths[1:], strict=True)
        cells = tuple(kit.lines(text, wide - 7, _TEXT) if text else [] for text, wide in pairs)
        return _Row(cells, max(len(cell) for cell in cells) * _LINE + _PAD + 2)

    def _who(self, fold: Fold) -> str:
        one = fold.first
        if fold.classes > 1:
            return ", ".join(dict.fromkeys(each.class_name for each in fold.matters))
        if len(fold.matters) > 1:
            numbers = ", ".join(map(str, sorted(each.no for each in fold.matters if each.no)))
            return self._kit.say(_SAME.with_(numbers=numbers)) if numbers else ""
        return one.name if self._named else one.number

    def _by(self, one: Matter) -> str:
        if one.days_late:
            return self._kit.say(_LATE.with_(days=one.days_late))
        return short_day(one.due) if one.due else ""

    def _head(self, drawing: Drawing, facts: TodayFacts, blank: bool) -> float:
        kit, middle, top = self._kit, (DENSE.left + DENSE.right) / 2, DENSE.top
        drawing.text(DENSE.right, top + 7, self._code, 9, align=RIGHT)
        drawing.text(middle, top + 24, kit.say(_HEADING), 17, "bold", MIDDLE)
        drawing.text(middle, top + 43, facts.school.name, 12, align=MIDDLE)
        words = _OF.with_(class_name=facts.classroom.name) if facts.classroom else _OF_ALL
        words = words.with_(day=kit.day_words(facts.today), count=len(facts.matters))
        drawing.text(middle, top + 62, kit.say(_BLANK if blank else words), 12, align=MIDDLE)
        y = top + 76
        drawing.shade(DENSE.left, y, DENSE.width, 20)
        for x, words in zip(self._lefts()[1:], _HEADS, strict=True):
            drawing.text(x + 3, y + 14, kit.say(words), _TEXT, "bold")
        return y + 20

    def _lefts(self) -> list[float]:
        lefts, x = [], DENSE.left
        for wide in self._widths:
            lefts.append(x)
            x += wide
        return lefts

    def _row(self, drawing: Drawing, y: float, row: _Row) -> float:
        if row.section:
            drawing.text(DENSE.left + 3, y + 15, row.section, 11, "bold")
        else:
            drawing.box(DENSE.left + 4, y + 4.5, 9, 9, 0.7)
            for x, lines in zip(self._lefts()[1:], row.cells, strict=True):
                for place, line in enumerate(lines):
                    drawing.text(x + 3, y + 12.5 + place * _LINE, line, _TEXT)
        bottom = y + row.high
        drawing.line(DENSE.left, bottom, DENSE.right, bottom, 0.3)
        return bottom

    def _foot(self, drawing: Drawing, number: int, of: int) -> None:
        say = self._kit.say
        drawing.text(DENSE.left, DENSE.bottom + 12, say(_PRIVATE), 8.5)
        drawing.text(DENSE.right, DENSE.bottom + 12, say(_PAGE.with_(number=number, of=of)), 8.5, align=RIGHT)


def _paged(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """The rows page by page; the heading of a section never stands alone at the foot."""
    room = DENSE.bottom - DENSE.top - 96
    part: list[_Row] = []
    used = 0.0
    for place, row in enumerate(rows):
        after = rows[place + 1].high if row.section and place + 1 < len(rows) else 0
        if part and used + row.high + after > room:
            yield part
            part, used = [], 0.0
        part.append(row)
        used += row.high
    yield part

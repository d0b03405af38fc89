"""The papers of the trace: who has seen a child's file, and the month seal that is signed."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.thai import short_moment
from student_care_desktop.domain.tracing import SealFacts, TraceFacts, TraceLine
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.book import A4
from student_care_desktop.reports.drawing import MIDDLE, RIGHT, Drawing
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import OFFICIAL
from student_care_desktop.reports.places import StampPlace, TextPlace

__all__ = ["CHILD_TITLE", "SEAL_TITLE", "TraceOfChild", "TraceSeal"]

CHILD_TITLE = mark("TraceSheet", "Who has seen this child's file")
SEAL_TITLE = mark("TraceSheet", "Seal of the trace for one month")

_CODE = mark("Paper", "Form {code}")
_SECRET = mark("Paper", "Secret")
_CHILD = mark("TraceSheet", "{name}   number {number}   {class_name}")
_PRINTED = mark("TraceSheet", "Printed on {day}, {count} lines")
_NOBODY = mark(
    "TraceSheet", "Nothing of this child has been printed, exported or looked at that is restricted."
)
_HEADS = (
    mark("TraceSheet", "When"), mark("TraceSheet", "Account"), mark("TraceSheet", "Did"),
    mark("TraceSheet", "With what"),
)
_AT = (0.0, 108.0, 200.0, 304.0)
"""Where the columns begin, in points from the left edge."""
_ROWS, _HIGH, _TEXT = 30, 19.0, 11.0
_MONTH = mark("TraceSheet", "The trace of {month}/{year} has {lines} lines.")
_WHY: tuple[Words, ...] = (
    mark(
        "TraceSheet", "Each line of the trace carries a seal made from its own text and from the line before."
    ),
    mark("TraceSheet", "The seal below closes all lines up to the end of this print. If a line before it is "
         "changed, taken out or moved later, the program reckons another seal than the one on this paper."),
    mark("TraceSheet", "Whoever rewrites the file cannot rewrite this paper: sign it, keep it with the "
         "confidential letters, and compare it when somebody doubts the trace."),
)
_BY = mark("TraceSheet", "Sealed by the account {who} on {day}")
_SIGNS = (mark("TraceSheet", "Head of the care system"), mark("TraceSheet", "Principal"))
_SIGN, _DATED = mark("TraceSheet", "Signed"), mark("TraceSheet", "Day")


class TraceOfChild:
    """Prints who has seen the file of children; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = kit.say(_CODE.with_(code=code))

    def draw(self, facts: TraceFacts, blank: bool) -> None:
        """Print the lines about one child; it has no blank version."""
        lines = facts.lines
        parts = [lines[first : first + _ROWS] for first in range(0, len(lines), _ROWS)] or [()]
        for number, part in enumerate(parts):
            drawing = self._kit.drawing()
            top = self._head(drawing, facts)
            self._rows(drawing, top, part)
            bookmark = (facts.student.name or self._kit.say(CHILD_TITLE),) if number == 0 else ()
            self._kit.page(drawing, bookmark)

    def _head(self, drawing: Drawing, facts: TraceFacts) -> float:
        kit, middle = self._kit, (OFFICIAL.left + OFFICIAL.right) / 2
        child = facts.student
        drawing.text(OFFICIAL.right, OFFICIAL.top - 20, self._code, 9, align=RIGHT)
        StampPlace("", middle, (OFFICIAL.top - 20, A4[1] - 22), 18).ink(kit, drawing, kit.say(_SECRET))
        drawing.text(middle, OFFICIAL.top + 14, kit.say(CHILD_TITLE), 17, "bold", MIDDLE)
        drawing.text(middle, OFFICIAL.top + 34, facts.school.name, 13, align=MIDDLE)
        told = _CHILD.with_(name=child.name, number=child.number, class_name=facts.class_name)
        room = Room(OFFICIAL.width, size=13)
        TextPlace("", OFFICIAL.left, OFFICIAL.top + 56, room, MIDDLE, "bold").ink(kit, drawing, kit.say(told))
        printed = _PRINTED.with_(day=kit.day_words(facts.today), count=len(facts.lines))
        drawing.text(middle, OFFICIAL.top + 75, kit.say(printed), _TEXT, align=MIDDLE)
        return OFFICIAL.top + 100

    def _rows(self, drawing: Drawing, top: float, lines: Sequence[TraceLine]) -> None:
        kit, left = self._kit, OFFICIAL.left
        drawing.shade(left, top - 13, OFFICIAL.width, 18)
        for x, words in zip(_AT, _HEADS, strict=True):
            drawing.text(left + x + 4, top, kit.say(words), _TEXT, "bold")
        for place, line in enumerate(lines, 1):
            y = top + place * _HIGH
            for x, text in zip(_AT, self._cells(line), strict=True):
                drawing.text(left + x + 4, y, text, _TEXT)
            drawing.line(left, y + 5, OFFICIAL.right, y + 5, 0.3)
        if not lines:
            drawing.text(left + 4, top + _HIGH + 4, kit.say(_NOBODY), _TEXT)

    def _cells(self, line: TraceLine) -> Sequence[str]:
        say = self._kit.say
        what = say(line.what) if isinstance(line.what, Words) else line.what
        short = self._kit.lines(what, OFFICIAL.width - _AT[-1] - 8, _TEXT)[:1]
        return short_moment(line.at), line.who, say(line.act), *(short or [""])


class TraceSeal:
    """Prints the seal of a month; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = kit.say(_CODE.with_(code=code))

    def draw(self, facts: SealFacts, blank: bool) -> None:
        """Print one sheet; it has no blank version."""
        kit, drawing = self._kit, self._kit.drawing()
        middle, y = (OFFICIAL.left + OFFICIAL.right) / 2, OFFICIAL.top + 24
        drawing.text(OFFICIAL.right, OFFICIAL.top - 20, self._code, 9, align=RIGHT)
        drawing.text(middle, y, kit.say(SEAL_TITLE), 19, "bold", MIDDLE)
        drawing.text(middle, y + 24, facts.school_name, 14, align=MIDDLE)
        month = _MONTH.with_(month=facts.month.month, year=facts.month.year + 543, lines=f"{facts.lines:,}")
        drawing.text(middle, y + 54, kit.say(month), 14, align=MIDDLE)
        y = self._seal(drawing, y + 78, facts.seal)
        by = _BY.with_(who=facts.who, day=kit.day_words(facts.today))
        drawing.text(middle, y, kit.say(by), 12, align=MIDDLE)
        y = self._why(drawing, y + 38)
        for words in _SIGNS:
            y = self._sign(drawing, y, kit.say(words))
        kit.page(drawing, (kit.say(SEAL_TITLE),))

    def _seal(self, drawing: Drawing, top: float, seal: str) -> float:
        """The seal in a frame, in groups that two people can compare aloud."""
        drawing.shade(OFFICIAL.left, top, OFFICIAL.width, 84, 0.95)
        drawing.box(OFFICIAL.left, top, OFFICIAL.width, 84, 1.2)
        groups = [seal[first : first + 4] for first in range(0, len(seal), 4)]
        for place, group in enumerate(groups):
            x = OFFICIAL.left + (place % 4 + 0.5) * OFFICIAL.width / 4
            drawing.text(x, top + 35 + place // 4 * 33, group, 23, "bold", MIDDLE)
        return top + 108

    def _why(self, drawing: Drawing, y: float) -> float:
        for number, words in enumerate(_WHY, 1):
            drawing.text(OFFICIAL.left, y, f"{number}.", 12)
            for line in self._kit.lines(self._kit.say(words), OFFICIAL.width - 20, 12):
                drawing.text(OFFICIAL.left + 20, y, line, 12)
                y += 20
            y += 4
        return y + 34

    def _sign(self, drawing: Drawing, y: float, role: str) -> float:
        say, half = self._kit.say, OFFICIAL.left + OFFICIAL.width * 0.62
        x = OFFICIAL.left
        for words, end in ((_SIGN, half), (_DATED, OFFICIAL.right)):
            text = say(words)
            drawing.text(x, y, text, 12)
            drawing.dots(x + self._kit.width(text, 12) + 6, end - 10, y + 1.5)
            x = end
        drawing.text((OFFICIAL.left + half) / 2, y + 22, role, 12, align=MIDDLE)
        return y + 62

"""รายงานผลการดูแลช่วยเหลือ: outcome by area, days to the first help, the loop of referrals; nobody is named."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.drill import Bar
from student_care_desktop.domain.figure_papers import OutcomeFacts
from student_care_desktop.domain.outcomes import RESULTS
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.forms.heads import school_line
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures

__all__ = ["TITLE", "CareOutcomes"]

TITLE = mark("OutcomePaper", "Report on care and help")
_CODE = mark("Paper", "Form {code}")
_WHEN = mark("OutcomePaper", "Academic year {year}, as of {day}")
_AREAS = mark("Outcomes", "Outcome of the cases by area")
_HELP = mark("Outcomes", "Days from screening to the first help")
_LOOP = mark("Outcomes", "The loop of referrals")
_AREA, _CASES = mark("OutcomePaper", "Area"), mark("OutcomePaper", "Cases")
_DAYS, _CHILDREN = mark("OutcomePaper", "Days"), mark("OutcomePaper", "Children")
_STAGE, _REFERRALS = mark("OutcomePaper", "Step"), mark("OutcomePaper", "Referrals")
_PICTURE = mark("OutcomePaper", "Picture")
_NO_CASE = mark("OutcomePaper", "No case was opened yet.")
_FOOT = mark("OutcomePaper", "Areas that few may see are not in it. Nobody is named.")
_COUNTED = mark(
    "OutcomePaper",
    "Children at risk or with a problem in a confirmed screening. Help is a thing of the plan that was done, "
    "or a referral.",
)
_SIGN = (Signature("", mark("Role", "Head of the care system")), Signature("", mark("Role", "Principal")))
_GREYS = {"improved": 0.35, "same": 0.62, "worse": 0.1, "open": 0.82, "stopped": 1.0}
_ROW, _HEAD, _SIZE, _LABEL, _COUNT = 18.0, 30.0, 10.0, 134.0, 42.0


class CareOutcomes:
    """Prints the year; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, kit.say(_CODE.with_(code=code))

    def draw(self, facts: OutcomeFacts, blank: bool) -> None:
        """Print one report; it is never blank."""
        layout = Layout(self._kit, DENSE, lambda page: None)
        self._head(layout, facts)
        layout.section(_AREAS, 90)
        self._table(layout, (_AREA, *(words for _, words in RESULTS), _CASES), facts.areas)
        if not facts.areas or not facts.areas[0].lines:
            self._words(layout, _NO_CASE)
        layout.section(_HELP, 130)
        self._table(layout, (_DAYS, _CHILDREN), facts.help)
        self._words(layout, _COUNTED)
        layout.section(_LOOP, 130)
        self._table(layout, (_STAGE, _REFERRALS), facts.loop)
        layout.strip(14)
        signatures(layout, _SIGN)
        layout.plan(_FOOT).print({}, (self._kit.say(TITLE),))

    def _head(self, layout: Layout, facts: OutcomeFacts) -> None:
        kit, frame, drawing = self._kit, layout.frame, layout.sheet.drawing
        top, middle = layout.strip(66), (frame.left + frame.right) / 2
        drawing.text(frame.right, top + 7, self._code, 9, align=RIGHT)
        drawing.text(middle, top + 22, kit.say(TITLE), 16, "bold", MIDDLE)
        drawing.text(middle, top + 40, school_line(facts.school), 12, align=MIDDLE)
        when = _WHEN.with_(year=facts.year, day=kit.day(facts.today))
        drawing.text(middle, top + 56, kit.say(when), 11, align=MIDDLE)

    def _words(self, layout: Layout, words: Words) -> None:
        for line in self._kit.lines(self._kit.say(words), layout.frame.width, 9):
            layout.sheet.drawing.text(layout.frame.left, layout.strip(12) + 9, line, 9)
        layout.strip(6)

    def _table(self, layout: Layout, heads: Sequence[Words], bars: Sequence[Bar]) -> None:
        """The figures with their bar at the right; the head stands again on a new sheet."""
        most = max((len(bar.lines) for bar in bars), default=0)
        for number, bar in enumerate(bars):
            if number == 0 or layout.y + _ROW > layout.frame.bottom:
                self._heads(layout, layout.strip(_HEAD, _ROW), heads)
            self._row(layout, layout.strip(_ROW), bar, most)
        layout.strip(9)

    def _heads(self, layout: Layout, top: float, heads: Sequence[Words]) -> None:
        kit, frame, drawing = self._kit, layout.frame, layout.sheet.drawing
        drawing.shade(frame.left, top, frame.width, _HEAD)
        drawing.box(frame.left, top, frame.width, _HEAD, 0.5)
        drawing.text(frame.left + 4, top + _HEAD / 2 + 3.4, kit.say(heads[0]), _SIZE, "bold")
        x = frame.left + _LABEL
        for words in heads[1:]:
            wide = _COUNT if len(heads) > 2 else 1.6 * _COUNT
            lines = kit.lines(kit.say(words), wide - 3, 8.5, "bold")
            y = top + (_HEAD - 10.5 * len(lines)) / 2 + 8.5
            for number, line in enumerate(lines):
                drawing.text(x + wide / 2, y + 10.5 * number, line, 8.5, "bold", MIDDLE)
            x += wide
        drawing.text((x + frame.right) / 2, top + _HEAD / 2 + 3.2, kit.say(_PICTURE), 8.5, "bold", MIDDLE)

    def _row(self, layout: Layout, top: float, bar: Bar, most: int) -> None:
        kit, frame, drawing = self._kit, layout.frame, layout.sheet.drawing
        parted, x = len(bar.parts) > 1, frame.left + _LABEL
        face = "bold" if parted and not bar.key else "regular"
        y, label = top + _ROW / 2 + 3.4, kit.say(bar.label)
        size = _SIZE * min(1.0, (_LABEL - 6) / max(kit.width(label, _SIZE, face), 1))
        drawing.text(frame.left + 4, y, label, size, face)
        counts = [len(part.lines) for part in bar.parts]
        wide = _COUNT if parted else 1.6 * _COUNT
        for count in (*counts, sum(counts)) if parted else counts:
            drawing.text(x + wide / 2, y, f"{count:,}", _SIZE, face, MIDDLE)
            x += wide
        room = frame.right - x - 10
        note = kit.say(bar.note) if bar.note else ""
        long = room - (96 if not parted else 0)
        self._bar(layout, (x + 5, top + 4.5), long, bar, sum(counts) if parted else most)
        drawing.text(frame.right - 4, y, note, 9, align=RIGHT)
        drawing.line(frame.left, top + _ROW, frame.right, top + _ROW, 0.3)

    def _bar(self, layout: Layout, at: tuple[float, float], wide: float, bar: Bar, most: int) -> None:
        x, y = at
        drawing = layout.sheet.drawing
        for part in bar.parts:
            long = wide * len(part.lines) / (most or 1)
            if long:
                drawing.shade(x, y, long, 9, _GREYS.get(part.key, 0.55))
                drawing.box(x, y, long, 9, 0.4)
            x += long

"""สรุปการส่งต่อ: how many were referred inside and outside, by area and by place, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from student_care_desktop.domain.referral_figures import HIDDEN_AREA, RESULTS, STAGES, ReferralLine
from student_care_desktop.domain.referral_papers import ReferralSummary
from student_care_desktop.domain.referrals import KINDS
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import LEFT, MIDDLE, RIGHT
from student_care_desktop.reports.forms.referral_slip import told
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures
from student_care_desktop.reports.places import Value
from student_care_desktop.reports.tables import Column, Table

__all__ = ["TITLE", "ReferralSummaryForm"]

TITLE = mark("ReferralPaper", "Summary of referrals")

_CODE = mark("Paper", "Form {code}")
_YEAR = mark("ReferralPaper", "Academic year {year}, up to {day}")
_AREAS = mark("ReferralPaper", "By area")
_PLACES = mark("ReferralPaper", "By receiver and agency")
_LOOP = mark("ReferralPaper", "The loop: from sending to the end")
_KIND, _ALL = mark("ReferralPaper", "Kind"), mark("ReferralPaper", "All")
_AREA, _PLACE = mark("ReferralPaper", "Area"), mark("ReferralPaper", "Sent to")
_STAGE, _COUNT = mark("ReferralPaper", "Step"), mark("ReferralPaper", "Referrals")
_DAYS = mark("ReferralPaper", "Days since it was sent (median)")
_HIDDEN = mark("ReferralPaper", "Restricted areas, not broken down")
_NOWHERE = mark("ReferralPaper", "Not sent because the parents did not agree: {count}")
_SIGN = (
    Signature("", mark("Paper", "Guidance teacher")), Signature("", mark("Role", "Head of the care system")),
    Signature("", mark("Role", "Principal")),
)
_ROW, _WIDE, _FIRST = 19.0, 49.0, 70.0
_BLANK = 10


class ReferralSummaryForm:
    """Prints the figures of a year; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, kit.say(_CODE.with_(code=code))

    def draw(self, facts: ReferralSummary, blank: bool) -> None:
        """Print the year; ``blank`` leaves tables to be filled by hand."""
        kit, layout = self._kit, Layout(self._kit, DENSE, lambda page: None)
        self._head(layout, facts, blank)
        layout.section(_AREAS)
        self._table(layout, "area", _AREA, _BLANK if blank else max(len(facts.areas), 1))
        layout.strip(8)
        layout.section(_PLACES)
        self._table(layout, "place", _PLACE, _BLANK if blank else max(len(facts.places), 1))
        layout.strip(8)
        layout.section(_LOOP)
        self._stages(layout)
        if not blank:
            drawing, y = layout.sheet.drawing, layout.strip(24) + 15
            drawing.text(layout.frame.left, y, kit.say(_NOWHERE.with_(count=facts.refused)), 11)
        layout.strip(10)
        signatures(layout, _SIGN)
        values = {} if blank else dict(_values(facts, kit))
        layout.plan().print(values, (kit.say(TITLE),))

    def _head(self, layout: Layout, facts: ReferralSummary, blank: bool) -> None:
        kit, frame, drawing = self._kit, layout.frame, layout.sheet.drawing
        top, middle = layout.strip(62), (frame.left + frame.right) / 2
        drawing.text(frame.right, top + 7, self._code, 9, align=RIGHT)
        drawing.text(middle, top + 22, kit.say(TITLE), 16, "bold", MIDDLE)
        drawing.text(middle, top + 39, facts.school.name, 12, align=MIDDLE)
        when = _YEAR.with_(year=facts.year, day="........................" if blank else kit.day(facts.today))
        drawing.text(middle, top + 55, kit.say(when), 11, align=MIDDLE)

    def _table(self, layout: Layout, key: str, first: Words, rows: int) -> None:
        kit, frame = self._kit, layout.frame
        rest = frame.width - _FIRST - _WIDE * (len(RESULTS) + 1)
        columns = [
            Column("kind", kit.say(_KIND), _FIRST, LEFT), Column("name", kit.say(first), rest, LEFT),
            *(Column(name, kit.say(words), _WIDE, MIDDLE) for name, words in RESULTS),
            Column("all", kit.say(_ALL), _WIDE, MIDDLE),
        ]
        table, done = Table(key, columns, _ROW, 30, size=10), 0
        while done < rows:
            fits = max(1, int((frame.bottom - layout.y - 40) // _ROW))
            part = range(done, min(done + fits, rows))
            table.put(kit, layout.sheet, (frame.left, layout.strip(table.height(len(part)) + 3)), part)
            done = part.stop

    def _stages(self, layout: Layout) -> None:
        kit, frame = self._kit, layout.frame
        columns = [
            Column("step", kit.say(_STAGE), frame.width - 300, LEFT),
            Column("count", kit.say(_COUNT), 100, MIDDLE), Column("days", kit.say(_DAYS), 200, MIDDLE),
        ]
        table = Table("loop", columns, _ROW, 20, size=10)
        top = layout.strip(table.height(len(STAGES)) + 3)
        table.put(kit, layout.sheet, (frame.left, top), range(len(STAGES)))
        drawing = layout.sheet.drawing
        for place, (_, words) in enumerate(STAGES):
            drawing.text(frame.left + 4, top + 20 + _ROW * place + 13, kit.say(words), 10)


def _values(facts: ReferralSummary, kit: Kit) -> Iterator[tuple[str, Value]]:
    for key, lines in (("area", facts.areas), ("place", facts.places)):
        yield from _lines(key, lines, facts, kit)
    for place, stage in enumerate(facts.loop):
        yield f"loop.{place}.count", str(stage.count)
        yield f"loop.{place}.days", "–" if stage.days is None else f"{stage.days:g}"


def _lines(
    key: str, lines: Sequence[ReferralLine], facts: ReferralSummary, kit: Kit
) -> Iterator[tuple[str, Value]]:
    if not lines:
        yield f"{key}.0.name", "–"
    for place, line in enumerate(lines):
        hidden = key == "area" and line.name == HIDDEN_AREA
        yield f"{key}.{place}.kind", kit.say(dict(KINDS)[line.kind])
        yield f"{key}.{place}.name", kit.say(_HIDDEN) if hidden else told(facts.names.get(line.name, ""), kit)
        yield f"{key}.{place}.all", str(line.total)
        for name, _ in RESULTS:
            yield f"{key}.{place}.{name}", str(line.counts.get(name, 0) or "–")

"""สรุปการส่งต่อ: how many were referred inside and outside, by area and by place, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from student_care_desktop.domain.referral_figures import HIDDEN_AREA, RESULTS, STAGES, ReferralLine
from student_care_desktop.domain.referral_papers import ReferralSummary
from student_care_desktop.domain.referrals import KINDS
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.forms.referral_slip import told
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures, together
from student_care_desktop.reports.lists import Heading, put_list
from student_care_desktop.reports.places import Value

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
_STEPS = (Heading("step", _STAGE), Heading("count", _COUNT, 100, MIDDLE), Heading("days", _DAYS, 200, MIDDLE))
_ROW, _WIDE, _FIRST = 20.0, 51.0, 68.0
_BLANK = 8


class ReferralSummaryForm:
    """Prints the figures of a year; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, kit.say(_CODE.with_(code=code))

    def draw(self, facts: ReferralSummary, blank: bool) -> None:
        """Print the year; ``blank`` leaves tables to be filled by hand."""
        kit = self._kit
        layout = Layout(kit, DENSE, lambda page: self._head(page, facts, blank))
        self._head(layout, facts, blank)
        for key, title, first, lines in (
            ("area", _AREAS, _AREA, facts.areas), ("place", _PLACES, _PLACE, facts.places),
        ):
            layout.section(title)
            put_list(layout, key, _headings(first), _BLANK if blank else max(len(lines), 1), _ROW)
            layout.strip(6)
        together(layout, lambda page: self._close(page, facts, blank))
        steps: dict[str, Value] = {f"loop.{at}.step": kit.say(words) for at, (_, words) in enumerate(STAGES)}
        values = steps if blank else steps | dict(_values(facts, kit))
        layout.plan().print(values, (kit.say(TITLE),))

    def _close(self, layout: Layout, facts: ReferralSummary, blank: bool) -> None:
        """The loop, and who signs."""
        layout.section(_LOOP)
        put_list(layout, "loop", _STEPS, len(STAGES), _ROW)
        if not blank:
            said = self._kit.say(_NOWHERE.with_(count=facts.refused))
            layout.sheet.drawing.text(layout.frame.left, layout.strip(24) + 15, said, 11)
        layout.strip(10)
        signatures(layout, _SIGN)

    def _head(self, layout: Layout, facts: ReferralSummary, blank: bool) -> None:
        kit, frame, drawing = self._kit, layout.frame, layout.sheet.drawing
        top, middle = layout.strip(62), (frame.left + frame.right) / 2
        drawing.text(frame.right, top + 7, self._code, 9, align=RIGHT)
        drawing.text(middle, top + 22, kit.say(TITLE), 16, "bold", MIDDLE)
        drawing.text(middle, top + 39, facts.school.name, 12, align=MIDDLE)
        when = _YEAR.with_(year=facts.year, day="........................" if blank else kit.day(facts.today))
        drawing.text(middle, top + 55, kit.say(when), 11, align=MIDDLE)


def _headings(first: Words) -> tuple[Heading, ...]:
    """The columns of a table by area or by place."""
    return (
        Heading("kind", _KIND, _FIRST), Heading("name", first),
        *(Heading(name, words, _WIDE, MIDDLE) for name, words in RESULTS),
        Heading("all", _ALL, _WIDE, MIDDLE),
    )


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

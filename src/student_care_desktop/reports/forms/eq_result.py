"""ผล EQ ของนักเรียน: nine subscales, three domains and the total, each against its normal range."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from student_care_desktop.domain.results import Result, ResultFacts
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.forms.heads import (
    ADVISERS,
    DATED,
    GUIDANCE,
    PRIVATE,
    bookmark,
    child_values,
    put_head,
)
from student_care_desktop.reports.forms.profile import Bars, Group, Row
from student_care_desktop.reports.forms.remarks import NORMS, NOTES, Remarks
from student_care_desktop.reports.forms.told import absent, missing, notes_of, sources
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, signatures
from student_care_desktop.reports.places import Plan, Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["TITLE", "EqResult"]

TITLE = mark("EqResult", "EQ result")
_MISSING = Entry("missing", mark("Results", "Not answered (items)"), weight=1)
_HOW = mark("EqResult", "How to read it")
_DEVELOP = mark(
    "EqResult",
    "A score below the normal range names what can be developed by activities; it is no disorder, and makes "
    "no problem by itself. A score above it is a strength to build on.",
)
_ROW = 21.0
_TITLE = 176.0


class EqResult:
    """Prints results of the EQ into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = code
        self._plan = cache(self._make_plan)

    def draw(self, facts: ResultFacts, blank: bool) -> None:
        """Print one child's page, with its bookmark; ``blank`` has the ranges and nothing of a child."""
        kit, result = self._kit, facts.results[0]
        plan, top, bottom = self._plan()
        values = dict(child_values(facts, kit, blank)) | dict(_values(result, kit, blank))
        drawing = plan.begun(values)
        bars = Bars(kit, DENSE.left, DENSE.right, _ROW, _TITLE, 0, blank=blank)
        y = bars.put(drawing, list(_groups(result, kit)), top)
        y = bars.legend(drawing, result.lines, y)
        Remarks(kit, drawing, DENSE.left, DENSE.right).put((y + 4, bottom), (
            (NOTES, list(notes_of(facts.results, kit))),
            (_HOW, [kit.say(_DEVELOP)]),
            (NORMS, list(sources(facts.results, kit))),
        ))
        kit.page(drawing, bookmark(facts, kit.say(TITLE), blank))

    def _make_plan(self) -> tuple[Plan, float, float]:
        """The fixed part, and between which heights the profile and its remarks stand."""
        layout = Layout(self._kit, DENSE, lambda page: None)
        put_head(layout, self._code, self._kit.say(TITLE), DATED)
        put_rows(layout, {_MISSING.key: _MISSING}, ())
        top, layout.y = layout.y + 6, layout.frame.bottom - SIGNED - 0.01
        signatures(layout, (*ADVISERS, GUIDANCE))
        return layout.plan(PRIVATE), top, layout.frame.bottom - SIGNED


def _values(result: Result, kit: Kit, blank: bool) -> Iterator[tuple[str, Value]]:
    if not blank:
        yield "day", kit.day(result.sheet.day) if result.sheet else "–"
        yield "missing", missing(result, kit)


def _groups(result: Result, kit: Kit) -> Iterator[Group]:
    for line in result.lines:
        row = Row("", line, absent(result, line, kit))
        yield Group(kit.say(line.scale.title), (row,), bool(line.scale.sums))

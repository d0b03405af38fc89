"""ผล SDQ ของนักเรียน: the three raters on one page, bar beside bar against their bands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from student_care_desktop.domain.instruments import Instrument
from student_care_desktop.domain.results import Result, ResultFacts, in_reading_order
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import LEFT, MIDDLE
from student_care_desktop.reports.forms.heads import (
    ADVISERS,
    CHILD,
    GUIDANCE,
    PRIVATE,
    bookmark,
    child_values,
    put_head,
)
from student_care_desktop.reports.forms.profile import Bars, Group, Row
from student_care_desktop.reports.forms.remarks import NORMS, NOTES, Remarks
from student_care_desktop.reports.forms.told import absent, asked, missing, norms_of, notes_of, sources, who
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, signatures
from student_care_desktop.reports.places import Plan, Value
from student_care_desktop.reports.tables import Column, Table

__all__ = ["TITLE", "SdqResult"]

TITLE = mark("SdqResult", "SDQ result of three raters")
_COLUMNS: tuple[tuple[str, Words, float, float], ...] = (
    ("who", mark("Profile", "Informant"), 62, LEFT),
    ("day", mark("Paper", "Date"), 88, MIDDLE),
    ("missing", mark("Results", "Not answered (items)"), 98, MIDDLE),
    ("norms", mark("Results", "Judged by"), 0, LEFT),
)
_ROW = 17.0
_QUESTIONS = mark("Results", "Ask once more: raters are more than one level apart")


class SdqResult:
    """Prints results of the SDQ into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = code
        self._plan = cache(self._make_plan)

    def draw(self, facts: ResultFacts, blank: bool) -> None:
        """Print one child's page, with its bookmark; ``blank`` has the bands and nothing of a child."""
        kit = self._kit
        plan, top, bottom = self._plan(len(facts.results))
        values = dict(child_values(facts, kit, blank)) | dict(_raters(facts.results, kit, blank))
        drawing = plan.begun(values)
        bars = Bars(kit, DENSE.left, DENSE.right, blank=blank)
        y = bars.put(drawing, list(_groups(facts.results, kit)), top)
        y = bars.legend(drawing, [line for one in facts.results for line in one.lines], y)
        remarks = Remarks(kit, drawing, DENSE.left, DENSE.right)
        remarks.put((y + 4, bottom), (
            (_QUESTIONS, list(asked(facts.results, kit))),
            (NOTES, list(notes_of(facts.results, kit))),
            (NORMS, list(sources(facts.results, kit))),
        ))
        kit.page(drawing, bookmark(facts, kit.say(TITLE), blank))

    def _make_plan(self, raters: int) -> tuple[Plan, float, float]:
        """The fixed part, and between which heights the profile and its remarks stand."""
        kit = self._kit
        layout = Layout(kit, DENSE, lambda page: None)
        put_head(layout, self._code, kit.say(TITLE), CHILD)
        left = layout.frame.width - sum(column[2] for column in _COLUMNS)
        columns = [Column(name, kit.say(words), wide or left, align) for name, words, wide, align in _COLUMNS]
        table = Table("rater", columns, _ROW, size=9.2)
        top = layout.strip(table.height(raters) + 8)
        table.put(kit, layout.sheet, (layout.frame.left, top), range(raters))
        top, layout.y = layout.y, layout.frame.bottom - SIGNED - 0.01
        signatures(layout, (*ADVISERS, GUIDANCE))
        return layout.plan(PRIVATE), top, layout.frame.bottom - SIGNED


def _raters(results: Sequence[Result], kit: Kit, blank: bool) -> Iterator[tuple[str, Value]]:
    for number, result in enumerate(results):
        yield f"rater.{number}.who", who(result.informant, kit)
        yield f"rater.{number}.norms", norms_of(result, kit)
        if not blank:
            yield f"rater.{number}.day", kit.day(result.sheet.day) if result.sheet else "–"
            yield f"rater.{number}.missing", missing(result, kit)


def _groups(results: Sequence[Result], kit: Kit) -> Iterator[Group]:
    """Every scale with one row for each rater."""
    tool: Instrument = results[0].tool
    known = {scale.key: scale for scale in tool.scales}
    order = in_reading_order([line for result in results for line in result.lines])
    for key in dict.fromkeys(line.scale.key for line in order):
        rows = []
        for result in results:
            line = result.line(key)
            rows.append(Row(who(result.informant, kit), line, absent(result, line, kit)))
        yield Group(kit.say(known[key].title), rows, bool(known[key].sums))

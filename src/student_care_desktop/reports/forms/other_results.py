"""ผลแบบประเมินอื่นของนักเรียน: every other instrument with its scores, levels, norms and dates."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.results import Result, ResultFacts
from student_care_desktop.domain.words import mark
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
from student_care_desktop.reports.forms.told import absent, missing, notes_of, sources, who
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, signatures

__all__ = ["TITLE", "OtherResults"]

TITLE = mark("OtherResults", "Results of other instruments")
_NOTHING = mark("OtherResults", "No other instrument was used in this year.")
_LINE = mark("OtherResults", "Informant: {informant} · date: {day} · round {round} · not answered: {missing}")
_HEAD = 33.0
_REMARKS = 120.0  # points kept on the last page for notes, norms and the frame
_ROW = 18.0
_TITLE = 176.0


class OtherResults:
    """Prints results of other instruments into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = code
        self._bars = Bars(kit, DENSE.left, DENSE.right, _ROW, _TITLE, 0)

    def draw(self, facts: ResultFacts, blank: bool) -> None:
        """Print one child's results, with their bookmark; there is no blank version."""
        kit = self._kit
        layout = Layout(kit, DENSE, self._head)
        self._head(layout)
        for result in facts.results:
            self._result(layout, result)
        if not facts.results:
            layout.sheet.drawing.text(DENSE.left, layout.strip(24) + 16, kit.say(_NOTHING), 11)
        top = layout.strip(0, keep=_REMARKS + SIGNED)
        remarks = Remarks(kit, layout.sheet.drawing, DENSE.left, DENSE.right)
        remarks.put((top + 4, DENSE.bottom - SIGNED), (
            (NOTES, list(self._notes(facts))), (NORMS, list(sources(facts.results, kit))),
        ))
        layout.y = DENSE.bottom - SIGNED - 0.01
        signatures(layout, (*ADVISERS, GUIDANCE))
        values = dict(child_values(facts, kit, blank))
        layout.plan(PRIVATE).print(values, bookmark(facts, kit.say(TITLE), blank))

    def _head(self, layout: Layout) -> None:
        put_head(layout, self._code, self._kit.say(TITLE), CHILD)

    def _result(self, layout: Layout, result: Result) -> None:
        """The name of an instrument, who answered when, and its scores."""
        kit, groups = self._kit, list(_groups(result, self._kit))
        high = self._bars.height(groups)
        top = layout.strip(_HEAD + high + 12)
        drawing = layout.sheet.drawing
        drawing.text(DENSE.left, top + 14, kit.say(result.tool.title), 11, "bold")
        drawing.text(DENSE.left, top + 27, self._line(result), 9)
        self._bars.put(drawing, groups, top + _HEAD)

    def _line(self, result: Result) -> str:
        kit, sheet = self._kit, result.sheet
        day, number = (kit.day(sheet.day), sheet.round) if sheet else ("–", "–")
        return kit.say(_LINE.with_(
            informant=who(result.informant, kit), day=day, round=number, missing=missing(result, kit)
        ))

    def _notes(self, facts: ResultFacts) -> Iterator[str]:
        for result in facts.results:
            for note in notes_of([result], self._kit):
                yield f"{self._kit.say(result.tool.title)}: {note}"


def _groups(result: Result, kit: Kit) -> Iterator[Group]:
    for line in result.lines:
        row = Row("", line, absent(result, line, kit))
        yield Group(kit.say(line.scale.title), (row,), bool(line.scale.sums))

"""บันทึกคะแนนความประพฤติ: every entry of one child's year, with what is left and who signs."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.conduct import MEASURES, BehaviourEntry
from student_care_desktop.domain.conduct_papers import ConductFacts
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.forms.heads import (
    ADVISERS,
    OF_YEAR,
    PRIVATE,
    bookmark,
    child_values,
    put_head,
)
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, Signature, signatures
from student_care_desktop.reports.lists import Heading, cells, put_list
from student_care_desktop.reports.places import Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["TITLE", "BehaviourRecord"]

TITLE = mark("BehaviourPaper", "Record of behaviour points")

_POINTS = mark("BehaviourPaper", "points")
_SUM = (
    Entry("start", mark("BehaviourPaper", "At the start"), unit=_POINTS, weight=1),
    Entry("taken", mark("Conduct", "Taken off"), unit=_POINTS, weight=1),
    Entry("given", mark("BehaviourPaper", "Given"), unit=_POINTS, weight=1),
    Entry("left", mark("Conduct", "Left"), unit=_POINTS, weight=1, bold=True),
    Entry("step", mark("Conduct", "What follows"), weight=4),
)
_LIST = (
    Heading("day", mark("Behaviour", "Date"), 54, MIDDLE),
    Heading("rule", mark("Behaviour", "Rule"), 128),
    Heading("points", mark("Behaviour", "Points"), 38, MIDDLE),
    Heading("detail", mark("Behaviour", "What happened")),
    Heading("measure", mark("Behaviour", "Measure"), 84),
    Heading("reporter", mark("Behaviour", "Reported by"), 66),
)
_HIGH, _BLANK = 24.0, 20
_DISCIPLINE = Signature("", mark("BehaviourPaper", "Discipline teacher"))


class BehaviourRecord:
    """Prints the record of children; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: ConductFacts, blank: bool) -> None:
        """Print one child; blank: a table to write into."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, DENSE, lambda page: put_head(page, self._code, title, OF_YEAR))
        put_head(layout, self._code, title, OF_YEAR)
        put_rows(layout, {entry.key: entry for entry in _SUM}, ("start:1 taken:1 given:1 left:1", "step:1"))
        layout.y += 6
        rows = [dict(_cells(facts, entry, kit)) for entry in facts.entries] or [{}]
        put_list(layout, "row", _LIST, _BLANK if blank else rows, _HIGH, SIGNED + 12)
        layout.strip(4)
        signatures(layout, (*ADVISERS, _DISCIPLINE))
        values = dict(child_values(facts, kit, blank))
        if not blank:
            values |= dict(_values(facts, kit)) | cells("row", rows)
        layout.plan(PRIVATE).print(values, bookmark(facts, title, blank))


def _values(facts: ConductFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    stands = facts.standing
    yield "start", str(facts.rules.start)
    if stands:
        yield "taken", str(stands.taken)
        yield "given", str(stands.given)
        yield "left", str(stands.left)
        yield "step", kit.say(stands.step.text) if stands.step else "–"


def _cells(facts: ConductFacts, entry: BehaviourEntry, kit: Kit) -> Iterator[tuple[str, Value]]:
    called, measure = facts.rules.called(entry.rule), dict(MEASURES).get(entry.measure)
    yield "day", short_day(entry.day) if entry.day else ""
    yield "rule", kit.say(called) if isinstance(called, Words) else called
    yield "points", f"{entry.points:+d}".replace("-", "−")
    yield "detail", " ".join(part for part in (entry.detail, entry.place) if part)
    yield "measure", kit.say(measure) if measure else ""
    yield "reporter", entry.reporter

"""แผนพัฒนานักเรียนรายบุคคล: a strength, its goal, what is done, what shows it, who judges, what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from student_care_desktop.domain.facts import TALENTS
from student_care_desktop.domain.learning import Talent
from student_care_desktop.domain.promoted import PlanFacts
from student_care_desktop.domain.promotion import StrengthPlan
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.entries import Entry, entries_of, values_of
from student_care_desktop.reports.forms.heads import (
    ADVISERS,
    CHILD,
    PRIVATE,
    bookmark,
    child_values,
    put_head,
)
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures
from student_care_desktop.reports.places import Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["IN_TERM", "TITLE", "StrengthPlanForm", "talent_lines"]

TITLE = mark("PlanPaper", "Individual development plan")

_TERM = Entry("round", mark("Paper", "Term"), weight=1)
IN_TERM = tuple(_TERM if entry.key == "round" else entry for entry in CHILD)
"""The head of a child's paper that is of a term."""

_KNOWN = mark("PlanPaper", "Strengths on the record")
_PLAN, _JUDGED = mark("PlanPaper", "The plan"), mark("PlanPaper", "Result")
_ROWS = {"goal": 2, "activity": 5, "evidence": 3, "result": 5}
_LINES = ("area", "goal", "activity", "evidence")
_GUARDIAN = Signature("", mark("PlanPaper", "Guardian"))
_EVALUATOR = Signature("evaluator", mark("PlanPaper", "Judges"))
_CHILD = Signature("child", mark("PlanPaper", "Student"))


class StrengthPlanForm:
    """Prints development plans into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: PlanFacts, blank: bool) -> None:
        """Print one plan; ``blank`` is a form to fill in."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, DENSE, lambda page: put_head(page, self._code, title, IN_TERM), pitch=21)
        put_head(layout, self._code, title, IN_TERM)
        put_rows(layout, {"talents": Entry("talents", _KNOWN, lines=2)}, ("talents",))
        named = {
            key: Entry(entry.key, entry.label, entry.options, lines=_ROWS.get(key, 1), weight=entry.weight)
            for key, entry in entries_of(StrengthPlan, "plan").items()
        }
        layout.section(_PLAN)
        put_rows(layout, {key: named[key] for key in _LINES}, _LINES)
        put_rows(layout, {key: named[key] for key in ("evaluator", "due")}, ("evaluator:3 due:2",))
        layout.section(_JUDGED)
        put_rows(layout, {key: named[key] for key in ("result", "done")}, ("result", "done"))
        layout.strip(10)
        signatures(layout, (_CHILD, _GUARDIAN))
        signatures(layout, (_EVALUATOR, *ADVISERS))
        values = dict(child_values(facts, kit, blank))
        if not blank:
            values |= dict(_values(facts, kit))
        layout.plan(PRIVATE).print(values, bookmark(facts, title, blank))


def _values(facts: PlanFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    yield from values_of(facts.plan, "plan", kit)
    yield "talents", ", ".join(talent_lines(facts.talents, kit))
    yield "evaluator", facts.plan.evaluator
    yield "child", facts.student.name


def talent_lines(talents: Iterable[Talent], kit: Kit) -> Iterator[str]:
    """The strengths on the record: what, in which way, how far."""
    names = dict(TALENTS)
    for one in talents:
        area = kit.say(names[one.area]) if one.area in names else ""
        rest = " ".join(part for part in (area, one.detail) if part)
        yield f"{rest} ({one.award})" if one.award else rest

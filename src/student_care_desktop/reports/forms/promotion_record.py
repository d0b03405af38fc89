"""บันทึกการส่งเสริมและพัฒนานักเรียน: a child's year: talks, activities with hours, plans, what was honoured."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from student_care_desktop.domain.facts import TALENTS
from student_care_desktop.domain.learning import Scholarship
from student_care_desktop.domain.promoted import PromotionFacts, Taken
from student_care_desktop.domain.promotion import ACTIVITY_KINDS, Award, Participation, StrengthPlan, Talk
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.forms.heads import ADVISERS, PRIVATE, bookmark, child_values, put_head
from student_care_desktop.reports.forms.strength_plan import IN_TERM, talent_lines
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures
from student_care_desktop.reports.lists import Heading, put_list
from student_care_desktop.reports.places import Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["TITLE", "PromotionRecord"]

TITLE = mark("PromotionPaper", "Record of how a student was promoted and developed")

_STRENGTHS = mark("PlanPaper", "Strengths on the record")
_DAY = mark("PromotionPaper", "Date")
_TALKS = (
    Heading("day", _DAY, 56, MIDDLE), Heading("topic", mark("Talk", "About"), 92),
    Heading("said", mark("Talk", "What the child said")),
    Heading("agreed", mark("Talk", "What we agreed"), 118),
    Heading("by", mark("Talk", "Talked with"), 74),
)
_TAKEN = (
    Heading("day", _DAY, 56, MIDDLE), Heading("name", mark("Activity", "Name")),
    Heading("kind", mark("Activity", "Kind"), 104),
    Heading("hours", mark("ActivityPaper", "Hours"), 56, MIDDLE),
    Heading("score", mark("PromotionPaper", "Before → after"), 62, MIDDLE),
    Heading("passed", mark("ActivityPaper", "Result"), 40, MIDDLE),
)
_PLANS = (
    Heading("area", mark("StrengthPlan", "Strength"), 88), Heading("goal", mark("StrengthPlan", "Goal")),
    Heading("due", mark("StrengthPlan", "Due"), 56, MIDDLE),
    Heading("result", mark("StrengthPlan", "Result"), 150),
)
_HONOURS = (
    Heading("day", mark("PromotionPaper", "Date or year"), 62, MIDDLE),
    Heading("title", mark("PromotionPaper", "Award or scholarship")),
    Heading("reason", mark("PromotionPaper", "For what, how much"), 120),
    Heading("level", mark("Award", "Level"), 66), Heading("giver", mark("Award", "Given by"), 96),
)
_SECTIONS: tuple[tuple[str, Words, Sequence[Heading], int], ...] = (
    ("talk", mark("PromotionPaper", "Talks with the student"), _TALKS, 3),
    ("taken", mark("PromotionPaper", "Activities"), _TAKEN, 6),
    ("plan", mark("PromotionPaper", "Development plans"), _PLANS, 2),
    ("honour", mark("PromotionPaper", "Awards and scholarships"), _HONOURS, 3),
)
_HIGH = 24.0
_HOURS = Entry("hours", mark("PromotionPaper", "Hours of activities this year"), weight=1)
_BAHT = mark("PromotionPaper", "{amount} baht")
_AWAY = mark("ActivityPaper", "did not come")
_OPEN = mark("PromotionPaper", "not noted")
_PASSED, _FAILED = mark("ActivityPaper", "P"), mark("ActivityPaper", "NP")
_SIGNED = Signature("signed", mark("PromotionPaper", "Looked over by"))


class PromotionRecord:
    """Prints the records of children into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: PromotionFacts, blank: bool) -> None:
        """Print one child; ``blank`` is a form to fill in."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, DENSE, lambda page: put_head(page, self._code, title, IN_TERM))
        put_head(layout, self._code, title, IN_TERM)
        put_rows(layout, {"talents": Entry("talents", _STRENGTHS, lines=2)}, ("talents",))
        rows = {} if blank else _rows(facts)
        for key, words, headings, room in _SECTIONS:
            layout.section(words)
            put_list(layout, key, headings, room if blank else max(len(rows[key]), 1), _HIGH)
            if key == "taken":
                put_rows(layout, {"hours": _HOURS}, ("hours",))
        layout.strip(8)
        signatures(layout, (*ADVISERS, _SIGNED))
        values = dict(child_values(facts, kit, blank))
        if not blank:
            values |= dict(_values(facts, kit))
        layout.plan(PRIVATE).print(values, bookmark(facts, title, blank))


def _rows(facts: PromotionFacts) -> dict[str, Sequence[Any]]:
    return {
        "talk": facts.talks, "taken": facts.taken, "plan": facts.plans,
        "honour": (*facts.awards, *facts.scholarships),
    }


def _values(facts: PromotionFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    yield "talents", ", ".join(talent_lines(facts.talents, kit))
    yield "hours", kit.say(_OPEN) if facts.hours is None else f"{facts.hours:,g}"
    yield "signed", facts.signed_by
    for key, rows in _rows(facts).items():
        for number, row in enumerate(rows):
            for name, value in _CELLS[type(row)](row, kit):
                yield f"{key}.{number}.{name}", value


Cells = Iterator[tuple[str, str]]


def _talk(talk: Talk, kit: Kit) -> Cells:
    yield "day", short_day(talk.day) if talk.day else ""
    for name in ("topic", "said", "agreed", "by"):
        yield name, getattr(talk, name)


def _taken(taken: Taken, kit: Kit) -> Cells:
    activity, part = taken.activity, taken.part
    kind = dict(ACTIVITY_KINDS).get(activity.kind)
    yield "day", short_day(activity.first) if activity.first else ""
    yield "name", activity.name
    yield "kind", kit.say(kind) if kind else ""
    yield "hours", f"{taken.hours:g}" if part.came else kit.say(_AWAY if part.came is False else _OPEN)
    yield "score", _scores(part)
    yield "passed", {True: kit.say(_PASSED), False: kit.say(_FAILED), None: ""}[part.passed]


def _scores(part: Participation) -> str:
    """8 → 15; a score that is missing is a dash, two are nothing."""
    both = (part.before, part.after)
    return "" if both == (None, None) else " → ".join("–" if one is None else f"{one:g}" for one in both)


def _plan(plan: StrengthPlan, kit: Kit) -> Cells:
    area = dict(TALENTS).get(plan.area)
    yield "area", kit.say(area) if area else ""
    yield "goal", plan.goal
    yield "due", short_day(plan.due) if plan.due else ""
    yield "result", plan.result


def _award(award: Award, kit: Kit) -> Cells:
    yield "day", short_day(award.day) if award.day else ""
    for name in ("title", "reason", "level", "giver"):
        yield name, getattr(award, name)


def _scholarship(given: Scholarship, kit: Kit) -> Cells:
    yield "day", str(given.year or "")
    yield "title", given.name
    yield "reason", kit.say(_BAHT.with_(amount=f"{given.amount:,}")) if given.amount else ""
    yield "giver", given.giver


_CELLS: dict[type, Callable[[Any, Kit], Cells]] = {
    Talk: _talk, Taken: _taken, StrengthPlan: _plan, Award: _award, Scholarship: _scholarship,
}

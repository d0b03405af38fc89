"""Strategy 1, direction and strategy: needs, policies, potential, the direction, its approval."""

from __future__ import annotations

from student_care_desktop.catalog.flows.printing import PRINT
from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Answers, Flow, Kind, Page
from student_care_desktop.domain.strategy.cycles import STAGES, Cycle
from student_care_desktop.domain.strategy.direction import Factor, Need, Policy, Strategy
from student_care_desktop.domain.words import Words, mark

__all__ = ["STRATEGY_1"]

NO_NEED = mark("Strategy", "Write at least one problem or need.")
NO_VISION = mark("Strategy", "Write the vision.")


def _no_need(answers: Answers) -> Words | None:
    return None if answers.get("needs") else NO_NEED


def _no_vision(answers: Answers) -> Words | None:
    found = answers.get("direction")
    return None if isinstance(found, Cycle) and found.vision.strip() else NO_VISION


STRATEGY_1 = Flow(
    key="strategy_1", title=dict(STAGES)["strategy_1"],
    pages=(
        Page(
            key="found", kind=Kind.FACTS, step=mark("Strategy", "From the records"),
            title=mark("Strategy", "What your records tell of problems and needs"),
            why=mark("Strategy", "Counted for you, by source and grade. One key takes over what matters."),
        ),
        Page(
            key="needs", kind=Kind.ROWS, step=mark("Strategy", "Problems and needs"),
            title=mark("Strategy", "Problems and needs of learners, community, society and others"),
            why=mark("Strategy", "What you took over stands here; add what no record knows, and judge each."),
            record=Need, wrong=_no_need, again=True,
            fields=("source", "text", "evidence", "size", "of", "severity", "urgency", "chosen"),
        ),
        Page(
            key="policies", kind=Kind.ROWS, step=mark("Strategy", "Policies"),
            title=mark("Strategy", "Policies and standards of the parent agency"),
            why=mark("Strategy", "What it asks, and what the school still lacks."),
            record=Policy, fields=("name", "agency", "year", "asks", "gap"), again=True,
        ),
        Page(
            key="potential", kind=Kind.ROWS, step=mark("Strategy", "Potential"),
            title=mark("Strategy", "What the school can do: strengths, weaknesses, opportunities, threats"),
            why=mark("Strategy", "Aspects, weights and scores are only for schools that use them."),
            record=Factor, fields=("side", "text", "aspect", "weight", "score"), again=True,
        ),
        Page(
            key="direction", kind=Kind.FORM, step=mark("Strategy", "Direction"),
            title=mark("Strategy", "Vision, mission and aims"),
            why=mark("Strategy", "Where the care of your children is to go."),
            record=Cycle, fields=("vision", "mission", "aims"), wrong=_no_vision, again=True,
        ),
        Page(
            key="strategies", kind=Kind.ROWS, step=mark("Strategy", "Strategies"),
            title=mark("Strategy", "Strategies, with where you stand and your targets"),
            why=mark("Strategy", "Each answers a need and is measured by an indicator."),
            record=Strategy, again=True,
            fields=("text", "answers", "indicator", "baseline", "first", "second", "third"),
        ),
        SIGN, PRINT,
    ),
)

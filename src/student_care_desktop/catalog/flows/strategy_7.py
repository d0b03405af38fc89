"""Strategy 7, evaluate, report, publish: the committee, its plan, ratings, surveys, outcome, publicity."""

from __future__ import annotations

from student_care_desktop.catalog.flows.printing import PRINT
from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Flow, Kind, Page
from student_care_desktop.domain.strategy.cycles import STAGES
from student_care_desktop.domain.strategy.evaluation import EvaluationPlan, Publicity, Rating, SurveySheet
from student_care_desktop.domain.strategy.planning import Duty
from student_care_desktop.domain.words import mark

__all__ = ["STRATEGY_7"]

STRATEGY_7 = Flow(
    key="strategy_7", title=dict(STAGES)["strategy_7"],
    pages=(
        Page(
            key="committee", kind=Kind.ROWS, step=mark("Strategy", "Committee"),
            title=mark("Strategy", "The committee that evaluates"),
            why=mark("Strategy", "They stand in the order of the committee."),
            record=Duty, fields=("name", "position", "post", "duty"), again=True,
            only={"team": ("evaluate",)},
        ),
        Page(
            key="plan", kind=Kind.ROWS, step=mark("Strategy", "Plan of evaluation"),
            title=mark("Strategy", "How each indicator is evaluated"),
            why=mark("Strategy", "Most are counted by the program; say who looks at the others."),
            record=EvaluationPlan, fields=("indicator", "tool", "source", "collector", "day"), again=True,
        ),
        Page(
            key="ratings", kind=Kind.MATRIX, step=mark("Strategy", "Ratings"),
            title=mark("Strategy", "Rate each indicator, its figure and evidence beside it"),
            why=mark("Strategy", "The figure is the program's, the judgement yours; both are printed."),
            record=Rating,
        ),
        Page(
            key="surveys", kind=Kind.MATRIX, step=mark("Strategy", "Satisfaction"),
            title=mark("Strategy", "Satisfaction of students, parents and teachers"),
            why=mark("Strategy", "Papers without names; means and standard deviations are worked out."),
            record=SurveySheet, only={"survey": ("satisfaction",)},
        ),
        Page(
            key="outcome", kind=Kind.FACTS, step=mark("Strategy", "Outcome"),
            title=mark("Strategy", "What changed for the children"),
            why=mark("Strategy", "From the first screening to the last, and what came of referrals."),
        ),
        Page(
            key="publicity", kind=Kind.ROWS, step=mark("Strategy", "Publicity"),
            title=mark("Strategy", "What was made known, where and to whom"),
            why=mark("Strategy", "Good news gives strength for the next year."),
            record=Publicity, fields=("channel", "day", "audience", "what"),
        ),
        SIGN, PRINT,
    ),
)

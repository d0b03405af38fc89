"""Strategy 4, plan: goals, standards of operation, projects, the calendar, who does what."""

from __future__ import annotations

from student_care_desktop.catalog.flows.printing import PRINT
from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Answers, Flow, Kind, Page
from student_care_desktop.domain.strategy.agreement import Measure
from student_care_desktop.domain.strategy.cycles import STAGES
from student_care_desktop.domain.strategy.planning import CalendarItem, Duty, Goal, Project
from student_care_desktop.domain.words import Words, mark

__all__ = ["STRATEGY_4"]

NO_GOAL = mark("Strategy", "Write at least one goal.")


def _no_goal(answers: Answers) -> Words | None:
    return None if answers.get("goals") else NO_GOAL


STRATEGY_4 = Flow(
    key="strategy_4", title=dict(STAGES)["strategy_4"],
    pages=(
        Page(
            key="goals", kind=Kind.ROWS, step=mark("Strategy", "Goals"),
            title=mark("Strategy", "Goals of the year, the most important first"),
            why=mark("Strategy", "From where you stand to where you want to be."),
            record=Goal, fields=("text", "indicator", "baseline", "target", "priority"),
            wrong=_no_goal, again=True,
        ),
        Page(
            key="standards", kind=Kind.ROWS, step=mark("Strategy", "Operation"),
            title=mark("Strategy", "Standards of operation"),
            why=mark("Strategy", "How each piece of work is done here, and by when."),
            record=Measure, fields=("title", "text", "owner", "starts"), again=True, only={"kind": ("work",)},
        ),
        Page(
            key="projects", kind=Kind.ROWS, step=mark("Strategy", "Projects"),
            title=mark("Strategy", "Projects and activities, with their money"),
            why=mark("Strategy", "Money by kind and by source must come to the same."),
            record=Project, again=True,
            fields=(
                "code", "name", "kind", "serves", "goal_id", "starts", "ends", "where", "target", "people",
                "budget", "pay", "services", "materials", "per_head", "learner_development", "income",
                "other_money", "owner", "helpers", "rationale", "objective", "quantity", "quality", "plan",
                "do", "check", "act", "evaluation", "expected", "state", "spent", "result",
            ),
        ),
        Page(
            key="calendar", kind=Kind.ROWS, step=mark("Strategy", "Calendar"),
            title=mark("Strategy", "Calendar of the year"),
            why=mark("Strategy", "The usual year and your projects are drawn as a picture."),
            record=CalendarItem, fields=("name", "serves", "starts", "ends", "owner", "output"), again=True,
        ),
        Page(
            key="duties", kind=Kind.ROWS, step=mark("Strategy", "Duties"),
            title=mark("Strategy", "The three teams and what each does"),
            why=mark("Strategy", "They stand in the order; homeroom teachers come from the classes."),
            record=Duty, fields=("team", "grade", "name", "position", "post", "duty"), again=True,
            only={"team": ("lead", "coordinate", "work", "")},
        ),
        SIGN, PRINT,
    ),
)

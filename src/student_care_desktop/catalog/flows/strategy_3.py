"""Strategy 3, standards and indicators with those concerned: who, opinions, measures, knowledge."""

from __future__ import annotations

from student_care_desktop.catalog.flows.printing import PRINT
from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Answers, Flow, Kind, Page
from student_care_desktop.domain.strategy.agreement import (
    AgreedIndicator,
    Measure,
    Opinion,
    Stakeholder,
    Trainee,
    Training,
)
from student_care_desktop.domain.strategy.cycles import STAGES
from student_care_desktop.domain.words import Words, mark

__all__ = ["STRATEGY_3"]

NOBODY = mark("Strategy", "Write at least one person concerned.")


def _nobody(answers: Answers) -> Words | None:
    return None if answers.get("stakeholders") else NOBODY


STRATEGY_3 = Flow(
    key="strategy_3", title=dict(STAGES)["strategy_3"],
    pages=(
        Page(
            key="stakeholders", kind=Kind.ROWS, step=mark("Strategy", "People concerned"),
            title=mark("Strategy", "Who is concerned, invited and present"),
            why=mark("Strategy", "What many agreed to is done by many."),
            record=Stakeholder, fields=("name", "group", "position", "invited", "came"),
            wrong=_nobody, again=True,
        ),
        Page(
            key="indicators", kind=Kind.ROWS, step=mark("Strategy", "Indicators"),
            title=mark("Strategy", "Standards and indicators, and what each level means"),
            why=mark("Strategy", "The program's are ready; mend what your school agrees otherwise."),
            record=AgreedIndicator, again=True,
            fields=("name", "standard", "target", "level_5", "level_4", "level_3", "level_2", "level_1"),
        ),
        Page(
            key="opinions", kind=Kind.MATRIX, step=mark("Strategy", "Opinions"),
            title=mark("Strategy", "What each group thinks of the indicators"),
            why=mark("Strategy", "Suitable and feasible, 1 to 5; the means are worked out."),
            record=Opinion,
        ),
        Page(
            key="decisions", kind=Kind.ROWS, step=mark("Strategy", "Decisions"),
            title=mark("Strategy", "Use, adjust or leave out"),
            why=mark("Strategy", "What those concerned think stands beside it; the decision is yours."),
            record=AgreedIndicator, fields=("name", "target", "decision", "reason"),
        ),
        Page(
            key="measures", kind=Kind.ROWS, step=mark("Strategy", "Measures"),
            title=mark("Strategy", "Guidelines and measures"),
            why=mark("Strategy", "So that everybody does the same: help, rights, secrecy, bullying, drugs."),
            record=Measure, fields=("kind", "title", "text", "owner", "starts"), again=True,
            only={"kind": ("helping", "rights", "secrecy", "bullying", "drugs", "other", "")},
        ),
        Page(
            key="knowledge", kind=Kind.ROWS, step=mark("Strategy", "Knowledge"),
            title=mark("Strategy", "Knowledge refreshed"),
            why=mark("Strategy", "So that all understand the work in the same way."),
            record=Training, only={"kind": ("refresh",)},
            fields=("topic", "day", "hours", "speaker", "before", "after", "certificate"),
        ),
        Page(
            key="trainees", kind=Kind.ROWS, step=mark("Strategy", "Who took part"),
            title=mark("Strategy", "Who took part in the trainings, and for how many hours"),
            why=mark("Strategy", "Hours only where somebody was not there all the time."),
            record=Trainee, fields=("training_id", "staff_id", "hours"),
        ),
        SIGN, PRINT,
    ),
)

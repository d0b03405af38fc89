"""Strategy 2, standards linked to other systems: one evidence for many, less to write, safe places."""

from __future__ import annotations

from student_care_desktop.catalog.flows.printing import PRINT
from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Answers, Flow, Kind, Page
from student_care_desktop.domain.strategy.burdens import problem
from student_care_desktop.domain.strategy.cycles import STAGES
from student_care_desktop.domain.strategy.evaluation import SurveySheet
from student_care_desktop.domain.strategy.linkage import Burden, LinkedSystem, SafetySpot, StandardLink
from student_care_desktop.domain.words import Words, mark

__all__ = ["STRATEGY_2"]

NO_SYSTEM = mark("Strategy", "Write at least one system.")
NAMELESS = mark("Strategy", "Line {place}: write the name of the system.")


def _no_system(answers: Answers) -> Words | None:
    found = answers.get("systems") or ()
    if not found:
        return NO_SYSTEM
    places = (place for place, one in enumerate(found, 1) if not one.name.strip())
    return next((NAMELESS.with_(place=place) for place in places), None)


def _burden(answers: Answers) -> Words | None:
    return next((told for one in answers.get("burden") or () if (told := problem(one))), None)


STRATEGY_2 = Flow(
    key="strategy_2", title=dict(STAGES)["strategy_2"],
    pages=(
        Page(
            key="systems", kind=Kind.ROWS, step=mark("Strategy", "Systems"),
            title=mark("Strategy", "Systems of the school that share the work"),
            why=mark("Strategy", "The five of the founding document stand there; add those of your school."),
            record=LinkedSystem, fields=("name", "owner", "document"), wrong=_no_system, again=True,
        ),
        Page(
            key="matrix", kind=Kind.MATRIX, step=mark("Strategy", "Links"),
            title=mark("Strategy", "Which evidence serves which system"),
            why=mark("Strategy", "What is gathered once counts for both, so nobody gathers it twice."),
            record=StandardLink,
        ),
        Page(
            key="burden", kind=Kind.ROWS, step=mark("Strategy", "Forms"),
            title=mark("Strategy", "Forms that teachers fill, and what becomes of them"),
            why=mark("Strategy", "Times, papers and minutes of one teacher; correct what is not so here."),
            record=Burden, wrong=_burden, again=True,
            fields=(
                "form", "wanted_by", "again", "fields", "same", "times", "papers", "minutes", "decision",
                "saved",
            ),
        ),
        Page(
            key="spared", kind=Kind.FACTS, step=mark("Strategy", "Hours saved"),
            title=mark("Strategy", "What is saved: by your decisions, and by the program so far"),
            why=mark("Strategy", "Two sums that are never added: what is planned, and what was done."),
        ),
        Page(
            key="happiness", kind=Kind.SHEETS, step=mark("Strategy", "Load and happiness"),
            title=mark("Strategy", "Load and happiness of those who do the work"),
            why=mark("Strategy", "Papers without names; below five papers nothing is told."),
            record=SurveySheet, only={"survey": ("staff",)},
        ),
        Page(
            key="safety", kind=Kind.ROWS, step=mark("Strategy", "Safe places"),
            title=mark("Strategy", "Risk spots and accidents"),
            why=mark("Strategy", "For the link to the safety of the surroundings. Name no child."),
            record=SafetySpot,
            fields=("kind", "day", "where", "what", "severity", "hurt", "owner", "mended"),
        ),
        SIGN, PRINT,
    ),
)

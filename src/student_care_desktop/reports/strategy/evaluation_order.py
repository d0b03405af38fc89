"""The order that appoints the committee of evaluation (คำสั่งแต่งตั้งคณะกรรมการประเมิน)."""

from __future__ import annotations

from student_care_desktop.domain.documents import Document, Member, Paragraph, Team
from student_care_desktop.domain.strategy.report_facts import ReportFacts
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.strategy.agreed import signer

__all__ = ["TITLE", "evaluation_order"]

TITLE = mark("EvaluationOrder", "Order appointing the evaluating committee")
ABOUT = mark(
    "EvaluationOrder",
    "Appointment of the committee evaluating the student care and support system, academic year {year}",
)
AS = mark(
    "EvaluationOrder",
    "Whereas {school} has worked by its student care and support system in the academic year {year}, it "
    "appoints the following committee, so that the work is evaluated by its standards and indicators, "
    "reported, and made better.",
)
TEAM = mark("EvaluationOrder", "Evaluating committee")
DUTIES = (
    mark("EvaluationOrder", "Plan the evaluation: indicators, tools, sources, collectors and days"),
    mark("EvaluationOrder", "Look at the figures and the evidence, and judge the level of each indicator"),
    mark("EvaluationOrder", "Survey the satisfaction of students, parents and teachers, without names"),
    mark("EvaluationOrder", "Write the report with suggestions, and make the results known"),
)
CARE = mark("EvaluationOrder", "Those appointed do their duty with care, for the good of the children.")
DOTS = "…………………"


def evaluation_order(facts: ReportFacts) -> Document:
    """The order as it stands; a blank one has lines for five members."""
    year = str(facts.year) if facts.year and not facts.blank else DOTS
    members = tuple(
        Member(one.name or DOTS, one.position, one.post or one.duty) for one in facts.committee
    ) or tuple(Member(DOTS) for _ in range(5))
    sign = facts.sign
    day = (sign.day if sign else None) or (None if facts.blank else facts.today)
    return Document(
        title=ABOUT.with_(year=year), kind="order", school=facts.school.name, day=day,
        number=sign.number if sign else "",
        parts=(
            Paragraph(AS.with_(school=facts.school.name or DOTS, year=year)),
            Team(TEAM, members, duties=DUTIES), Paragraph(CARE),
        ),
        signers=(signer(facts.school, sign),),
    )

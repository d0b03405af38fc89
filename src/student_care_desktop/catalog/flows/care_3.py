"""Step 3, Promote: what is known, the talk of the term, activities, strength and plan, awards."""

from __future__ import annotations

from student_care_desktop.domain.flow import Answers, Flow, Kind, Page, Signed
from student_care_desktop.domain.promotion import Talk
from student_care_desktop.domain.words import Words, mark

__all__ = ["CARE_3", "TALK"]

NOT_SIGNED = mark("Promote", "Write your name and tick the box to sign.")
TALK = ("day", "by", "topic", "said", "agreed")


def _not_signed(answers: Answers) -> Words | None:
    signed = answers.get("sign")
    done = isinstance(signed, Signed) and signed.agreed and str(signed.record).strip()
    return None if done else NOT_SIGNED


CARE_3 = Flow(
    key="care_3",
    title=mark("Promote", "Step 3 · Promote"),
    pages=(
        Page(
            key="people", kind=Kind.PEOPLE, step=mark("Promote", "Choose children"),
            title=mark("Promote", "Whom will you promote?"),
            why=mark("Promote", "Every child, not only those in trouble. Each page is kept as you go."),
            go_on=mark("Promote", "Begin"),
        ),
        Page(
            key="known", kind=Kind.FACTS, step=mark("Promote", "What is known"),
            title=mark("Promote", "What is known so far"),
            why=mark("Promote", "Group, strengths and hours stand here already. Nothing is asked twice."),
        ),
        Page(
            key="talk", kind=Kind.FORM, step=mark("Promote", "Talk of the term"),
            title=mark("Promote", "The talk of this term"),
            why=mark("Promote", "One talk with each child a term. A good word is as good as a worry."),
            record=Talk, fields=TALK,
        ),
        Page(
            key="activities", kind=Kind.ROWS, step=mark("Promote", "Activities"),
            title=mark("Promote", "Activities of the child"),
            why=mark("Promote", "Space turns came and passed. Hours stay empty where the whole counts."),
        ),
        Page(
            key="strength", kind=Kind.FORM, step=mark("Promote", "Strength and plan"),
            title=mark("Promote", "What the child is good at, and the plan for it"),
            why=mark("Promote", "Asked before any case is closed. A plan only where there is a strength."),
        ),
        Page(
            key="awards", kind=Kind.ROWS, step=mark("Promote", "Awards"),
            title=mark("Promote", "Awards and scholarships"),
            why=mark("Promote", "Praise before the class counts too. Leave it empty where there is none."),
        ),
        Page(
            key="sign", kind=Kind.SIGN, step=mark("Promote", "Look over and sign"),
            title=mark("Promote", "Before it is signed"),
            why=mark("Promote", "What there is this term for the child, and who looked it over."),
            go_on=mark("Promote", "Sign"), wrong=_not_signed,
        ),
        Page(
            key="print", kind=Kind.PRINT, step=mark("Promote", "Print"),
            title=mark("Promote", "The term is signed"),
            why=mark("Promote", "Print now, or later from the reports."),
            go_on=mark("Promote", "Done"), sealed=True,
        ),
    ),
)

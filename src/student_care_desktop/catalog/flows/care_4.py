"""Step 4, Solve: one case of one child, from why it is opened to how it ends."""

from __future__ import annotations

from student_care_desktop.domain.flow import Answers, Flow, Kind, Page
from student_care_desktop.domain.words import Words, mark

__all__ = ["CARE_4", "CLOSED", "PAGES"]

CLOSED = "closed"
"""Key of an answer that is true where the case is closed: it is only read then."""
NOT_SIGNED = mark("Solve", "Read it over and tick the box.")


def _open(answers: Answers) -> bool:
    return not answers.get(CLOSED)


def _closed(answers: Answers) -> bool:
    return bool(answers.get(CLOSED))


def _not_signed(answers: Answers) -> Words | None:
    return None if answers.get("sign") else NOT_SIGNED


CARE_4 = Flow(
    key="care_4",
    title=mark("Solve", "Step 4 · Prevent and solve"),
    pages=(
        Page(
            key="choose", kind=Kind.PEOPLE, step=mark("Solve", "Choose the child"),
            title=mark("Solve", "Which child, and for what?"),
            why=mark("Solve", "Those at risk without a case come first. Any child can be chosen."),
            go_on=mark("Solve", "Begin"),
        ),
        Page(
            key="known", kind=Kind.FORM, step=mark("Solve", "What is known and why"),
            title=mark("Solve", "What is known, and why the case is opened"),
            why=mark("Solve", "From screening, sheets, visit and marks. Write what the problem is."),
            when=_open,
        ),
        Page(
            key="causes", kind=Kind.FORM, step=mark("Solve", "Causes and protection"),
            title=mark("Solve", "Causes, and what protects the child"),
            why=mark("Solve", "Five places to look at. What nobody knows stays empty."), when=_open,
        ),
        Page(
            key="plan", kind=Kind.ROWS, step=mark("Solve", "Goal and plan"),
            title=mark("Solve", "Goal, and what is done"),
            why=mark("Solve", "A goal that can be measured, and at least one thing to do: who, by when."),
            when=_open,
        ),
        Page(
            key="helps", kind=Kind.ROWS, step=mark("Solve", "Help given"),
            title=mark("Solve", "Help given"),
            why=mark("Solve", "Scholarship, uniform, glasses, lunch: what the child was given, and when."),
            when=_open,
        ),
        Page(
            key="follow", kind=Kind.FORM, step=mark("Solve", "Follow-up"),
            title=mark("Solve", "Follow-up"),
            why=mark("Solve", "What was done, how it goes, and when to look again."), when=_open,
        ),
        Page(
            key="end", kind=Kind.FORM, step=mark("Solve", "Go on or close"),
            title=mark("Solve", "Does it go on, or is it closed?"),
            why=mark("Solve", "Closed only when nothing is left to do, and measured as at the start."),
            when=_open,
        ),
        Page(
            key="sign", kind=Kind.SIGN, step=mark("Solve", "Look over and sign"),
            title=mark("Solve", "Look over and sign"),
            why=mark("Solve", "What is written here stands on the printed form."),
            wrong=_not_signed, when=_open,
        ),
        Page(
            key="result", kind=Kind.FACTS, step=mark("Solve", "How it ended"),
            title=mark("Solve", "How the case ended"),
            why=mark("Solve", "A closed case is only read. Take the closing back to go on with it."),
            when=_closed,
        ),
        Page(
            key="print", kind=Kind.PRINT, step=mark("Solve", "Documents"),
            title=mark("Solve", "Documents to make now"),
            why=mark("Solve", "The form is filled. Print it for signatures, or later from the list."),
            go_on=mark("Solve", "Done"), sealed=True,
        ),
    ),
)

PAGES = tuple(page.key for page in CARE_4.pages)

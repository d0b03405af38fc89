"""Step 4 for many at once: who is at risk in an area, one plan for them, one table to follow it up."""

from __future__ import annotations

from student_care_desktop.domain.flow import Flow, Kind, Page
from student_care_desktop.domain.words import mark

__all__ = ["CARE_4_MANY"]

CARE_4_MANY = Flow(
    key="care_4_many",
    title=mark("Plan", "One plan for many"),
    pages=(
        Page(
            key="children", kind=Kind.PEOPLE, step=mark("Plan", "Area and children"),
            title=mark("Plan", "Who is at risk in the same area?"),
            why=mark("Plan", "Nobody is ticked beforehand. Whoever has an open case there is joined to it."),
        ),
        Page(
            key="plan", kind=Kind.ROWS, step=mark("Plan", "The plan"),
            title=mark("Plan", "One plan for all of them"),
            why=mark("Plan", "Each child gets a case of its own with these things to do."),
            go_on=mark("Plan", "Begin the plan"),
        ),
        Page(
            key="follow", kind=Kind.MATRIX, step=mark("Plan", "Follow-up of all"),
            title=mark("Plan", "How it goes with each child"),
            why=mark("Plan", "1 improved · 2 same · 3 worse. Only what you write is kept."),
            go_on=mark("Plan", "Keep"), sealed=True,
        ),
        Page(
            key="print", kind=Kind.PRINT, step=mark("Plan", "Documents"),
            title=mark("Plan", "Documents to make now"),
            why=mark("Plan", "The plan with its children, and the summary of the class."),
            go_on=mark("Plan", "Done"),
        ),
    ),
)

"""Strategy 5, do: how far the five steps are, what is late, what the month or the term was signed for."""

from __future__ import annotations

from dataclasses import replace

from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Flow, Kind, Page
from student_care_desktop.domain.strategy.cycles import STAGES
from student_care_desktop.domain.words import mark

__all__ = ["STRATEGY_5"]

STRATEGY_5 = Flow(
    key="strategy_5", title=dict(STAGES)["strategy_5"],
    pages=(
        Page(
            key="classes", kind=Kind.FACTS, step=mark("Strategy", "By class"),
            title=mark("Strategy", "How far the five steps are in each class"),
            why=mark("Strategy", "Counted from the class boards. Enter on a class opens its board."),
        ),
        Page(
            key="teachers", kind=Kind.FACTS, step=mark("Strategy", "By teacher"),
            title=mark("Strategy", "How far each homeroom teacher is"),
            why=mark("Strategy", "To lend a hand where much is left, not to compare people."),
        ),
        Page(
            key="late", kind=Kind.FACTS, step=mark("Strategy", "What waits"),
            title=mark("Strategy", "What is not done yet, and what is late"),
            why=mark("Strategy", "Enter on a line opens what is to be done."),
        ),
        replace(
            SIGN, step=mark("Strategy", "Look over"),
            title=mark("Strategy", "Looked over for this month or term"),
            why=mark("Strategy", "Sign again next month or term: the newest signature stands on the paper."),
        ),
        Page(
            key="print", kind=Kind.PRINT, step=mark("Strategy", "Paper"),
            title=mark("Strategy", "The report of progress"),
            why=mark("Strategy", "For the meeting of the teachers and for the file."),
        ),
    ),
)

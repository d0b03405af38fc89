"""The rights matrix in plain words: a line for each kind of work, a column for each role."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from student_care_desktop.catalog.rights import rights
from student_care_desktop.domain.people import ROLES, Scope
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.tables import Align, Column, Ink, TableView

__all__ = ["WORKS", "rights_table"]

LIST, EMPTY = mark("People", "What each role may do"), mark("People", "There is no right to show.")
REACHES = {
    Scope.NONE: mark("People", "–"), Scope.OWN: mark("People", "own"), Scope.CLASS: mark("People", "class"),
    Scope.GRADE: mark("People", "grade"), Scope.ALL: mark("People", "school"),
}
SHORT: dict[str, Words] = {
    "principal": mark("People", "Principal"), "deputy": mark("People", "Deputy"),
    "care_head": mark("People", "Care head"), "grade_head": mark("People", "Grade head"),
    "homeroom": mark("People", "Homeroom"), "guidance": mark("People", "Guidance"),
    "discipline": mark("People", "Discipline"), "nurse": mark("People", "Nurse"),
    "special_ed": mark("People", "Special ed."), "subject": mark("People", "Subject"),
    "registrar": mark("People", "Registrar"), "admin": mark("People", "Admin"),
}
"""The roles, short enough for a heading."""


@dataclass(frozen=True, slots=True)
class Work:
    """A kind of work, and the thing of the matrix that stands for all of it."""

    words: Words
    kind: str
    what: str


WORKS: tuple[Work, ...] = (
    Work(mark("People", "See the list of children"), "service", "students.roster"),
    Work(mark("People", "Open a child's record"), "service", "gathering.facts_of"),
    Work(mark("People", "Edit a child's record"), "service", "sheaves.save"),
    Work(mark("People", "Look at attached papers"), "service", "attachments.content"),
    Work(mark("People", "Add photos and papers"), "service", "attachments.add"),
    Work(mark("People", "Join the homes of brothers and sisters"), "service", "siblings.share_home"),
    Work(mark("People", "Import and move children"), "service", "rosters.apply"),
    Work(mark("People", "Merge two records of one child"), "service", "merging.merge"),
    Work(mark("People", "See the class board, answers, visits"), "service", "boards.boards"),
    Work(mark("People", "See what is to do today"), "service", "today.day"),
    Work(mark("People", "Key answers, visit, screen"), "service", "screening.keep"),
    Work(mark("People", "See the groups of screening"), "service", "screening.screened"),
    Work(mark("People", "Sign for the committee"), "service", "committee.sign"),
    Work(mark("People", "Give screening back to the teacher"), "service", "screening.give_back"),
    Work(mark("People", "Be told of urgent cases"), "service", "urgent.alarms"),
    Work(mark("People", "Keep the homeroom log and activities"), "service", "homeroom.keep"),
    Work(mark("People", "Keep care cases and plans"), "service", "casework.keep"),
    Work(mark("People", "See behaviour points and letters"), "service", "conduct.conduct_of"),
    Work(mark("People", "Note points of behaviour"), "service", "conduct.keep_entry"),
    Work(mark("People", "Take points of behaviour out"), "service", "conduct.remove_entry"),
    Work(mark("People", "Read and write teachers' views"), "service", "views.keep_view"),
    Work(mark("People", "Refer a child"), "service", "referrals.keep"),
    Work(mark("People", "Follow and answer referrals"), "service", "referrals.move"),
    Work(mark("People", "See the year's referrals"), "service", "referral_years.loop_of_year"),
    Work(mark("People", "Open a file that was handed over"), "service", "handover.open_pack"),
    Work(mark("People", "Report a child in danger"), "service", "protection.keep"),
    Work(mark("People", "Counselling and conferences (sealed)"), "service", "counselling.keep"),
    Work(mark("People", "Decide on papers"), "service", "approvals.approve"),
    Work(mark("People", "See the school's figures"), "service", "summaries.summary"),
    Work(mark("People", "See the seven strategies"), "service", "strategy.stages.stage"),
    Work(mark("People", "See the school's indicators"), "service", "indicators.figures"),
    Work(mark("People", "Write and sign the strategies"), "service", "strategy.stages.keep_page"),
    Work(mark("People", "See the supervision of classes"), "service", "strategy.supervising.visits"),
    Work(mark("People", "Print the class list"), "form", "class-list"),
    Work(mark("People", "Print the student record"), "form", "student-record"),
    Work(mark("People", "Print screening and results"), "form", "screening"),
    Work(mark("People", "Export figures without names"), "export", "summary"),
    Work(mark("People", "Export with names"), "export", "summary-with-names"),
    Work(mark("People", "Read the trace"), "service", "traces.traces"),
    Work(mark("People", "See the history of changes"), "service", "history.changes"),
    Work(mark("People", "Take a change back"), "service", "history.take_back"),
    Work(mark("People", "Bring one child back from a backup"), "service", "returning.restore_child"),
    Work(mark("People", "Back up, check, recovery sheet"), "service", "backups.back_up"),
    Work(mark("People", "Accounts and rights"), "service", "people.people"),
    Work(mark("People", "School's facts, cut-offs, forms"), "service", "school.save_school"),
)
"""One line for each reach of the matrix; a test holds that none is missing."""


def _scope(role: str, one: Work) -> Scope:
    return rights().scope((role,), one.kind, one.what)


def _shown(scope: object, say: Say) -> str:
    return say(REACHES[scope]) if isinstance(scope, Scope) else ""


def rights_table(say: Say) -> QWidget:
    """The table; arrow keys walk through it."""
    columns: tuple[Column[Work], ...] = (
        Column(key="what", heading=LIST, value=lambda one: one.words, width=232),
        *(
            Column(
                key=role, heading=SHORT[role], value=partial(_scope, role), show=_shown, align=Align.MIDDLE,
                ink=Ink.SOFT, width=70,
            )
            for role, _ in ROLES
        ),
    )
    made = TableView(columns, say, LIST, EMPTY)
    made.put(WORKS)
    return made

"""The command that lists the care cases."""

from __future__ import annotations

from typing import Any

from student_care_desktop.cli.run import DONE, Command, Run, option
from student_care_desktop.domain.cases import CASE_STATES, CareAction
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services import cases, school
from student_care_desktop.services.cases import CaseRow

__all__ = ["COMMANDS"]


def _cases(run: Run) -> int:
    with run.desk() as desk:
        room = school.find_class(desk, run.words.room).id if run.words.room is not None else ""
        rows = [row for row in cases.cases_of(desk, room) if not row.file.draft]
    rows.sort(key=lambda row: (row.child.class_name, row.child.enrollment.no or 999, str(row.case.opened)))
    run.give([_told(row) for row in rows], [_line(run, row) for row in rows])
    return DONE


def _told(row: CaseRow) -> dict[str, Any]:
    case = row.case
    return {
        "id": case.id, "number": row.child.student.number, "area": case.area, "state": case.state,
        "opened": case.opened.isoformat() if case.opened else None,
        "closed": case.closed.isoformat() if case.closed else None,
        "group_before": case.group_before or None, "group_after": case.group_after or None,
        "actions": [_action(one) for one in row.file.actions],
    }


def _action(one: CareAction) -> dict[str, Any]:
    return {
        "kind": one.method, "text": one.text, "owner": one.owner,
        "due": one.due.isoformat() if one.due else None, "done": one.done.isoformat() if one.done else None,
    }


def _line(run: Run, row: CaseRow) -> str:
    due = row.file.next_due
    parts = (
        row.case.number, row.child.class_name, row.child.student.number, run.say(row.area),
        run.say(dict(CASE_STATES)[row.case.state]), show_day(due) if due else "–",
    )
    return "\t".join(parts)


COMMANDS = (
    Command(
        "cases", mark("Help", "list the care cases with what is done"), _cases,
        (option("--class", dest="room", metavar="ม.1/1"),), json=True, year=True,
    ),
)

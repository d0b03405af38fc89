"""The command that tells what waits today, for the account that asks."""

from __future__ import annotations

from typing import Any

from student_care_desktop.cli.run import DONE, Command, Run
from student_care_desktop.domain.due import Matter
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import today

__all__ = ["COMMANDS"]

LATE = mark("Command", "{days} days late")
DUE = mark("Command", "by {day}")
OF_THE_YEAR = ("plan", "supervision")
"""Kinds of the management of the year: the command promises those of the care; the screen tells these."""
NO_DAY = mark("Command", "no day set")
NOTHING = mark("Command", "Nothing waits for you today.")


def _today(run: Run) -> int:
    with run.desk() as desk:
        found = [one for one in today.day(desk).matters if one.kind not in OF_THE_YEAR]
    if run.words.json or found:
        run.give([_told(run, one) for one in found], [_line(run, one) for one in found])
    else:
        run.tell(NOTHING)
    return DONE


def _told(run: Run, one: Matter) -> dict[str, Any]:
    return {
        "kind": one.kind, "number": one.number or None, "class": one.class_name,
        "due": one.due.isoformat() if one.due else None, "days_late": one.days_late,
        "text": run.say(one.text),
    }


def _line(run: Run, one: Matter) -> str:
    return "\t".join((one.class_name, one.number, run.say(one.text), run.say(_when(one))))


def _when(one: Matter) -> Words:
    if one.days_late:
        return LATE.with_(days=one.days_late)
    return DUE.with_(day=short_day(one.due)) if one.due else NO_DAY


COMMANDS = (
    Command(
        "today", mark("Help", "list what waits for you today, the most urgent first"), _today, json=True,
        year=True,
    ),
)

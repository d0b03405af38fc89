"""The command that tells the groups of the children."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from student_care_desktop.cli.run import DONE, Command, Run, option
from student_care_desktop.domain.areas import LABELS, Group
from student_care_desktop.domain.grouping import Override
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import school, screening
from student_care_desktop.services.screening import ScreenRow

__all__ = ["COMMANDS"]

REASON = mark("Command", "{area}: {sign}")
CHANGED = mark("Command", "{area}: changed from {old} to {new}. {reason}")
AS_A_WHOLE = mark("Command", "The group as a whole")


def _screen(run: Run) -> int:
    with run.desk() as desk:
        room = school.find_class(desk, run.words.room) if run.words.room is not None else None
        rows = screening.screened(desk, room, run.words.round)
    value = [_told(run, row) for row in rows]
    lines = [
        f"{row.child.class_name}\t{row.child.student.number}\t{run.say(LABELS[row.groups.overall.group])}"
        for row in rows
    ]
    run.give(value, lines)
    return DONE


def _told(run: Run, row: ScreenRow) -> dict[str, Any]:
    return {
        "number": row.child.student.number, "class": row.child.class_name,
        "areas": {key: finding.group.value for key, finding in row.groups.areas.items()},
        "group": row.groups.overall.group.value, "reasons": list(_reasons(run, row)),
    }


def _reasons(run: Run, row: ScreenRow) -> Iterator[str]:
    """The signs that make the groups, and why one was changed; a dash where one may not be seen."""
    known = row.areas
    for area in known.all:
        for key in row.groups.areas[area.key].reasons:
            hidden = key == Group.HIDDEN.value
            sign = key if hidden else known.sign(key).text
            yield run.say(REASON.with_(area=area.title, sign=sign))
        if change := row.groups.areas[area.key].change:
            yield _changed(run, area.title, change)
    if change := row.groups.overall.change:
        yield _changed(run, AS_A_WHOLE, change)


def _changed(run: Run, what: Words, change: Override) -> str:
    old, new = LABELS[Group(change.old)], LABELS[Group(change.new)]
    return run.say(CHANGED.with_(area=what, old=old, new=new, reason=change.reason))


COMMANDS = (
    Command(
        "screen", mark("Help", "list the groups that screening makes"), _screen,
        (
            option("--class", dest="room", metavar="ม.1/1"),
            option("--round", type=int, choices=range(1, 10), default=1, metavar="N"),
        ),
        json=True, year=True,
    ),
)

"""Commands about children: a demonstration school, the roster, the list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from student_care_desktop.cli.run import DONE, Command, Run, count, option
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.words import mark
from student_care_desktop.services import school, students

if TYPE_CHECKING:
    from student_care_desktop.services.imports import Import

__all__ = ["COMMANDS", "told"]

DEMO_MADE = mark("Command", "The demonstration school stands in {folder}. Its passphrase is demo.")
IMPORTED = mark(
    "Command", "{added} added, {changed} changed, {same} same, {missing} missing, {left_out} left out"
)
BOTH = mark(
    "Command", "Say both --instrument and --informant, or neither. Nothing was changed."
)
SHEETS_HELP = mark(
    "Help",
    "FILE is a workbook that “export sheets” made; it knows its class, instrument, informant and round. A "
    "list of your own with a column for each item (1, 2, 3 …) needs --instrument and --informant.",
)


def _demo(run: Run) -> int:
    from student_care_desktop.services import demo

    folder = Path(run.words.folder)
    demo.build(folder, students=run.words.students, seed=run.words.seed, now=run.now, say=run.say).close()
    run.tell(DEMO_MADE.with_(folder=folder))
    return DONE


def _import_roster(run: Run) -> int:
    from student_care_desktop.services import rosters

    with run.desk() as desk:
        proposal = rosters.propose(desk, rosters.read(desk, Path(run.words.file)), year=run.words.into)
        if not run.words.dry_run:
            rosters.apply(desk, proposal)
    return told(run, proposal)


def told(run: Run, proposal: Import) -> int:
    """What an import did, or would do."""
    counts = proposal.counts()
    complaints = [{"where": one.where, "what": run.say(one.what)} for one in proposal.complaints]
    lines = [run.say(IMPORTED.with_(**counts)), *(f"{one['where']}  {one['what']}" for one in complaints)]
    run.give({**counts, "complaints": complaints}, lines)
    return DONE


def _import_marks(run: Run) -> int:
    from student_care_desktop.services import marks

    with run.desk() as desk:
        opened = marks.read(desk, Path(run.words.file))
        proposal = marks.propose(desk, opened, run.words.into, run.words.term)
        if not run.words.dry_run:
            marks.apply(desk, proposal)
    return told(run, proposal)


def _import_sheets(run: Run) -> int:
    from student_care_desktop.services import answers, sheets

    words = run.words
    if bool(words.instrument) != bool(words.informant):
        raise CareError(BOTH)
    page = sheets.Page(words.instrument, words.informant, words.round or 1) if words.instrument else None
    with run.desk() as desk:
        proposal = answers.propose(desk, answers.read(desk, Path(words.file), page))
        if not words.dry_run:
            answers.apply(desk, proposal)
    return told(run, proposal)


def _students(run: Run) -> int:
    with run.desk() as desk:
        room = school.find_class(desk, run.words.room) if run.words.room is not None else None
        rows = students.roster(desk, room)
    value = [
        {
            "number": row.student.number, "no": row.enrollment.no, "class": row.class_name,
            "first_name": row.student.first_name, "last_name": row.student.last_name,
            "nickname": row.student.nickname, "sex": row.student.sex or None,
            "status": row.enrollment.status,
        }
        for row in rows
    ]
    lines = [
        f"{row.class_name}\t{row.enrollment.no or '-'}\t{row.student.number}\t{row.student.name}"
        for row in rows
    ]
    run.give(value, lines)
    return DONE


COMMANDS = (
    Command(
        "demo", mark("Help", "build a demonstration school (passphrase demo)"), _demo,
        (
            option("folder", metavar="DIR"),
            option("--students", type=count, default=480, metavar="N"),
            option("--seed", type=int, default=1, metavar="S"),
        ),
    ),
    Command(
        "import-roster", mark("Help", "import a class roster"), _import_roster,
        (
            option("file", metavar="FILE"),
            option("--year", dest="into", type=int, metavar="2568"),
            option("--dry-run", action="store_true"),
        ),
        json=True,
    ),
    Command(
        "import-marks", mark("Help", "import marks and attendance of a term"), _import_marks,
        (
            option("file", metavar="FILE"),
            option("--year", dest="into", type=int, metavar="2568"),
            option("--term", type=int, choices=[1, 2, 3]),
            option("--dry-run", action="store_true"),
        ),
        json=True,
    ),
    Command(
        "import-sheets", mark("Help", "import a workbook of answers"), _import_sheets,
        (
            option("file", metavar="FILE"),
            option("--instrument", metavar="KEY"),
            option("--informant", choices=list(INFORMANTS)),
            option("--round", type=int, choices=range(1, 10), metavar="N"),
            option("--dry-run", action="store_true"),
        ),
        json=True, year=True, more=SHEETS_HELP,
    ),
    Command(
        "students", mark("Help", "list the children"), _students,
        (option("--class", dest="room", metavar="ม.1/1"),), json=True, year=True,
    ),
)

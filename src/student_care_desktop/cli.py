"""The commands: the same services without a screen.

Exit 0 done, 2 wrong words, 3 refused with a reason, 4 trouble with the data or the disk.  Reasons go
to stderr, results to stdout; ``--json`` prints one JSON value and nothing else.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any, NoReturn

from student_care_desktop.catalog.paths import data_folder
from student_care_desktop.catalog.tongue import Tongue, tongue
from student_care_desktop.domain.errors import Cancelled, CareError, StorageTrouble
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import backups, doors, history, school, students
from student_care_desktop.services.clock import clock
from student_care_desktop.services.desk import Desk

__all__ = ["main"]

DONE, WRONG_WORDS, REFUSED, TROUBLE = 0, 2, 3, 4

PASSPHRASE = mark("Command", "Passphrase: ")
NO_PASSPHRASE = mark("Command", "No passphrase was given. Set STUDENT_CARE_PASSPHRASE.")
STOPPED = mark("Command", "Stopped. Nothing was changed.")
OUR_FAULT = mark("Command", "The program made a mistake ({kind} in {place}). What was saved before is safe.")
DEMO_MADE = mark("Command", "The demonstration school stands in {folder}. Its passphrase is demo.")
IMPORTED = mark(
    "Command", "{added} added, {changed} changed, {same} same, {missing} missing, {left_out} left out"
)
PRINTED = mark("Command", "{pages} pages: {file}")
WRITTEN = mark("Command", "Written: {file}")
TAKEN_BACK = mark("Command", "Taken back: {what}")
BACKED_UP = mark("Command", "Backup opened, checked and counted: {students} children, {file}")
RESTORED = mark("Command", "Restored {students} children to {folder}")
ALL_WELL = mark("Command", "Everything is as it was saved.")
USAGE = mark("Command", "These words are not understood: {what}. See student-care --help.")


class _Parser(argparse.ArgumentParser):
    say: Tongue

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(self.say(USAGE.with_(what=message)) + "\n")
        raise SystemExit(WRONG_WORDS)


class _Run:
    """One call of a command: its words, its language, its clock."""

    def __init__(self, words: argparse.Namespace) -> None:
        self.words = words
        self.say = tongue(words.lang)
        self.now = clock(os.environ.get("STUDENT_CARE_TODAY"))

    @property
    def folder(self) -> Path:
        return Path(self.words.data) if self.words.data else data_folder()

    def passphrase(self) -> str:
        given = os.environ.get("STUDENT_CARE_PASSPHRASE")
        if given is not None:
            return given
        if not sys.stdin.isatty():
            raise CareError(NO_PASSPHRASE)
        return getpass.getpass(self.say(PASSPHRASE))

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        desk = doors.unlock(self.folder, self.passphrase(), self.now, self.say)
        try:
            if getattr(self.words, "year", None):
                doors.choose_year(desk, self.words.year)
            yield desk
        finally:
            desk.close()

    def tell(self, words: Words) -> None:
        """A result for a person; silent when a program asked for JSON."""
        if not getattr(self.words, "json", False):
            sys.stdout.write(self.say(words) + "\n")

    def give(self, value: Any, lines: Sequence[str]) -> None:
        """The result: one JSON value, or a line each."""
        if self.words.json:
            sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
        else:
            sys.stdout.writelines(line + "\n" for line in lines)


def _demo(run: _Run) -> int:
    from student_care_desktop.services import demo

    folder = Path(run.words.folder)
    demo.build(folder, students=run.words.students, seed=run.words.seed, say=run.say).close()
    run.tell(DEMO_MADE.with_(folder=folder))
    return DONE


def _import_roster(run: _Run) -> int:
    from student_care_desktop.services import rosters

    with run.desk() as desk:
        proposal = rosters.propose(desk, rosters.read(desk, Path(run.words.file)), year=run.words.year_to)
        if not run.words.dry_run:
            rosters.apply(desk, proposal)
    counts = proposal.counts()
    complaints = [{"where": one.where, "what": run.say(one.what)} for one in proposal.complaints]
    lines = [run.say(IMPORTED.with_(**counts)), *(f"{one['where']}  {one['what']}" for one in complaints)]
    run.give({**counts, "complaints": complaints}, lines)
    return DONE


def _students(run: _Run) -> int:
    with run.desk() as desk:
        room = school.find_class(desk, run.words.room) if run.words.room else None
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


def _forms(run: _Run) -> int:
    from student_care_desktop.services import printing

    found = printing.forms()
    value = [{"key": one.key, "title": run.say(one.title), "for": one.scope} for one in found]
    run.give(value, [f"{one.key}\t{run.say(one.title)}" for one in found])
    return DONE


def _print(run: _Run) -> int:
    from student_care_desktop.services import printing

    words = run.words
    choice = printing.Choice(
        student=words.student or "", room=words.room or "", grade=words.grade or "", everyone=words.everyone
    )
    with run.desk() as desk:
        done = printing.print_form(desk, words.form, choice, Path(words.out), blank=words.blank)
    run.tell(PRINTED.with_(pages=done.pages, file=words.out))
    return DONE


def _export(run: _Run) -> int:
    from student_care_desktop.services import summaries

    with run.desk() as desk:
        summaries.export_summary(desk, Path(run.words.out), with_names=run.words.with_names)
    run.tell(WRITTEN.with_(file=run.words.out))
    return DONE


def _history(run: _Run) -> int:
    with run.desk() as desk:
        found = history.changes(desk)
    value = [
        {"id": one.id, "when": one.at, "who": one.who, "why": run.say(one.why), "records": one.records}
        for one in found
    ]
    run.give(value, [f"{one.id[:8]}\t{one.at}\t{one.who}\t{run.say(one.why)}" for one in found])
    return DONE


def _take_back(run: _Run) -> int:
    with run.desk() as desk:
        run.tell(TAKEN_BACK.with_(what=history.take_back(desk, run.words.id)))
    return DONE


def _backup(run: _Run) -> int:
    with run.desk() as desk:
        proof = backups.back_up(desk, Path(run.words.out))
    run.tell(BACKED_UP.with_(students=proof.counts["student"], file=run.words.out))
    return DONE


def _restore(run: _Run) -> int:
    target = Path(run.words.to)
    counts = backups.restore(Path(run.words.file), target, run.passphrase())
    run.tell(RESTORED.with_(students=counts["student"], folder=target))
    return DONE


def _check(run: _Run) -> int:
    with run.desk() as desk:
        found = [run.say(one) for one in backups.check_all(desk)]
    run.give([{"what": one} for one in found], found or [run.say(ALL_WELL)])
    return TROUBLE if found else DONE


_COMMANDS: dict[str, tuple[Callable[[_Run], int], Words]] = {
    "demo": (_demo, mark("Help", "build a demonstration school (passphrase demo)")),
    "import-roster": (_import_roster, mark("Help", "import a class roster")),
    "students": (_students, mark("Help", "list the children")),
    "forms": (_forms, mark("Help", "list the printed forms")),
    "print": (_print, mark("Help", "print a form as PDF")),
    "export": (_export, mark("Help", "export a workbook")),
    "history": (_history, mark("Help", "list the change sets, newest first")),
    "take-back": (_take_back, mark("Help", "take a change set back")),
    "backup": (_backup, mark("Help", "make a proven backup")),
    "restore": (_restore, mark("Help", "restore a backup to an empty folder")),
    "check": (_check, mark("Help", "check everything")),
}


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


_OPTIONS: dict[str, tuple[tuple[str, dict[str, Any]], ...]] = {
    "demo": (
        ("folder", {"metavar": "DIR"}),
        ("--students", {"type": _count, "default": 480, "metavar": "N"}),
        ("--seed", {"type": int, "default": 1, "metavar": "S"}),
    ),
    "import-roster": (
        ("file", {"metavar": "FILE"}),
        ("--year", {"dest": "year_to", "type": int, "metavar": "2568"}),
        ("--dry-run", {"action": "store_true"}),
    ),
    "students": (("--class", {"dest": "room", "metavar": "ม.1/1"}),),
    "print": (
        ("form", {"metavar": "FORM"}),
        ("--blank", {"action": "store_true"}),
        ("--out", {"required": True, "metavar": "FILE_OR_DIR"}),
    ),
    "export": (
        ("what", {"choices": ["summary"]}),
        ("--out", {"required": True, "metavar": "FILE.xlsx"}),
        ("--with-names", {"action": "store_true"}),
    ),
    "take-back": (("id", {"metavar": "ID"}),),
    "backup": (("--out", {"required": True, "metavar": "FILE"}),),
    "restore": (("file", {"metavar": "FILE"}), ("--to", {"required": True, "metavar": "DIR"})),
}
_FOR_WHOM: tuple[tuple[str, dict[str, Any]], ...] = (
    ("--student", {"metavar": "NUMBER"}),
    ("--class", {"dest": "room", "metavar": "ม.1/1"}),
    ("--grade", {"metavar": "ม.1"}),
    ("--all", {"dest": "everyone", "action": "store_true"}),
)
_WITH_JSON = {"import-roster", "students", "forms", "history", "check"}
_WITH_YEAR = {"students", "print", "export"}


def _parser(say: Tongue) -> argparse.ArgumentParser:
    shared = _Parser(add_help=False)
    shared.add_argument("--data", metavar="DIR", default=argparse.SUPPRESS)
    shared.add_argument("--lang", choices=["th", "en"], default=argparse.SUPPRESS)
    parser = _Parser(prog="student-care", parents=[shared])
    parser.say = say
    parser.set_defaults(data=None, lang="th", json=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (_, about) in _COMMANDS.items():
        command = commands.add_parser(name, help=say(about), parents=[shared])
        command.say = say
        for option, details in _OPTIONS.get(name, ()):
            command.add_argument(option, **details)
        if name == "print":
            whom = command.add_mutually_exclusive_group()
            for option, details in _FOR_WHOM:
                whom.add_argument(option, **details)
        if name in _WITH_JSON:
            command.add_argument("--json", action="store_true")
        if name in _WITH_YEAR:
            command.add_argument("--year", type=int, metavar="2568")
    return parser


def main(arguments: Sequence[str]) -> int:
    """Run one command; the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    say = tongue("en" if _wants_english(arguments) else "th")
    words = _parser(say).parse_args(arguments)
    try:
        run = _Run(words)
        return _COMMANDS[words.command][0](run)
    except CareError as error:
        return _refuse(say(error.words), REFUSED)
    except StorageTrouble as trouble:
        return _refuse(say(trouble.words), TROUBLE)
    except (Cancelled, KeyboardInterrupt):
        return _refuse(say(STOPPED), REFUSED)
    except Exception as fault:
        return _refuse(say(OUR_FAULT.with_(kind=type(fault).__name__, place=_place(fault))), TROUBLE)


def _refuse(reason: str, code: int) -> int:
    sys.stderr.write(reason + "\n")
    return code


def _place(fault: BaseException) -> str:
    """File and line of a mistake of ours; never a value."""
    trace = fault.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"


def _wants_english(arguments: Sequence[str]) -> bool:
    """The language is needed before the words are read, for the complaint about them."""
    return "--lang=en" in arguments or ("--lang", "en") in pairwise(arguments)

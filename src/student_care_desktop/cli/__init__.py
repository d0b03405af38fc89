"""The commands: the same services without a screen.

Exit 0 done, 2 wrong words, 3 refused with a reason, 4 trouble with the data or the disk.  Reasons go
to stderr, results to stdout; ``--json`` prints one JSON value and nothing else.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

from student_care_desktop.catalog.tongue import Tongue, tongue
from student_care_desktop.cli import (
    children,
    evidence,
    groups,
    indicators,
    keeping,
    paper,
    people,
    referring,
    screening,
    solving,
    today,
)
from student_care_desktop.cli.run import REFUSED, TROUBLE, WRONG_WORDS, Command, Run, put
from student_care_desktop.domain.errors import Cancelled, CareError, StorageTrouble
from student_care_desktop.domain.words import mark

__all__ = ["COMMANDS", "main"]

STOPPED = mark("Command", "Stopped. Nothing was changed.")
OUR_FAULT = mark("Command", "The program made a mistake ({kind} in {place}). What was saved before is safe.")
USAGE = mark("Command", "The words of this command are not right: {what}. See {command} --help.")

COMMANDS: tuple[Command, ...] = (
    *children.COMMANDS,
    *screening.COMMANDS,
    *evidence.COMMANDS,
    *groups.COMMANDS,
    *referring.COMMANDS,
    *paper.COMMANDS,
    *keeping.COMMANDS,
    *people.COMMANDS,
    *solving.COMMANDS,
    *today.COMMANDS,
    *indicators.COMMANDS,
)
"""Every command, in the order of the help."""


class _Parser(argparse.ArgumentParser):
    say: Tongue

    def error(self, message: str) -> NoReturn:
        words = USAGE.with_(command=self.prog, what=" ".join(sys.argv[1:]))
        sys.stderr.write(self.say(words) + f"\n({message})\n")
        raise SystemExit(WRONG_WORDS)


def main(arguments: Sequence[str]) -> int:
    """Run one command; the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    say = tongue("en" if _wants_english(arguments) else "th")
    blank = argparse.Namespace(data=None, lang="th", json=False)
    words = _parser(say).parse_args(arguments, blank)
    act = next(command.act for command in COMMANDS if command.name == words.command)
    try:
        return act(Run(words))
    except CareError as error:
        return _refuse(say(error.words), REFUSED)
    except StorageTrouble as trouble:
        return _refuse(say(trouble.words), TROUBLE)
    except (Cancelled, KeyboardInterrupt):
        return _refuse(say(STOPPED), REFUSED)
    except Exception as fault:
        return _refuse(say(OUR_FAULT.with_(kind=type(fault).__name__, place=_place(fault))), TROUBLE)


def _parser(say: Tongue) -> argparse.ArgumentParser:
    shared = _Parser(add_help=False)
    shared.add_argument("--data", metavar="DIR", default=argparse.SUPPRESS)
    shared.add_argument("--lang", choices=["th", "en"], default=argparse.SUPPRESS)
    parser = _Parser(prog="student-care", parents=[shared])
    parser.say = say
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        about, more = say(command.about), say(command.more or command.about)
        one = commands.add_parser(command.name, help=about, description=more, parents=[shared])
        one.say = say
        _words_of(command, one)
    return parser


def _words_of(command: Command, parser: argparse.ArgumentParser) -> None:
    for name, details in command.options:
        parser.add_argument(name, **details)
    if command.one_of:
        alternatives = parser.add_mutually_exclusive_group()
        for name, details in command.one_of:
            alternatives.add_argument(name, **details)
    if command.json:
        parser.add_argument("--json", action="store_true")
    if command.year:
        parser.add_argument("--year", type=int, metavar="2568")


def _refuse(reason: str, code: int) -> int:
    with suppress(OSError):  # nobody listens; the code still tells
        put(sys.stderr, [reason])
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

"""Commands about people: who may come in, what each role may do, and who has looked at what."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from student_care_desktop.catalog.rights import rights
from student_care_desktop.cli.run import DONE, Command, Run, given, option
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.people import ROLES
from student_care_desktop.domain.words import mark
from student_care_desktop.services import people, traces
from student_care_desktop.services.people import Person
from student_care_desktop.services.traces import ACTS, Look

__all__ = ["COMMANDS"]

ADDED = mark("Command", "The account {name} can open the school now.")
CLOSED = mark("Command", "The account {name} no longer opens the school. Its traces stay.")
RESET = mark("Command", "The account {name} has a new passphrase.")
SEALED = mark("Command", "Sealed {month}: {lines} lines, seal {seal}")
NO_NEW = mark("Command", "No new passphrase was given. Set STUDENT_CARE_NEW_PASSPHRASE. Nothing was changed.")
NO_NAME = mark("Command", "Say which account. Nothing was changed.")


def _users(run: Run) -> int:
    return _USERS[run.words.act or "list"](run)


def _list(run: Run) -> int:
    with run.desk() as desk:
        found = people.people(desk)
    run.give([_person(one) for one in found], [_line(run, one) for one in found])
    return DONE


def _person(one: Person) -> dict[str, Any]:
    return {
        "name": one.account.name, "roles": list(one.account.roles), "classes": list(one.classes),
        "grades": list(one.account.grades), "status": one.account.status, "opens": one.opens,
        "staff": one.staff or None,
    }


def _line(run: Run, one: Person) -> str:
    words = dict(ROLES)
    roles = ", ".join(run.say(words[role]) for role in one.account.roles)
    where = ", ".join((*one.classes, *one.account.grades))
    return "\t".join((one.account.name, roles, where, one.account.status))


def _add(run: Run) -> int:
    words = run.words
    with run.desk() as desk:
        people.add(
            desk, _name(run), words.role or (), _new_passphrase(), words.rooms or (), words.grades or ()
        )
    run.tell(ADDED.with_(name=words.name))
    return DONE


def _disable(run: Run) -> int:
    with run.desk() as desk:
        people.disable(desk, _name(run))
    run.tell(CLOSED.with_(name=run.words.name))
    return DONE


def _reset(run: Run) -> int:
    with run.desk() as desk:
        people.reset(desk, _name(run), _new_passphrase())
    run.tell(RESET.with_(name=run.words.name))
    return DONE


def _name(run: Run) -> str:
    if not run.words.name:
        raise CareError(NO_NAME)
    return str(run.words.name)


def _new_passphrase() -> str:
    given = os.environ.get("STUDENT_CARE_NEW_PASSPHRASE")
    if not given:
        raise CareError(NO_NEW)
    return given


_USERS = {"list": _list, "add": _add, "disable": _disable, "reset": _reset}


def _rights(run: Run) -> int:
    cells = rights().cells()
    value = [
        {"role": one.role, "what": one.what, "kind": one.kind, "scope": one.scope.word} for one in cells
    ]
    run.give(value, [f"{one.role}\t{one.kind}\t{one.what}\t{one.scope.word}" for one in cells])
    return DONE


def _trace(run: Run) -> int:
    if run.words.act == "seal":
        with run.desk() as desk:
            seal = traces.seal_month(desk)
            if run.words.out:
                traces.print_seal(desk, seal, run.words.out)
        words = SEALED.with_(month=seal.month, lines=seal.lines, seal=seal.seal)
        run.give({"month": seal.month, "lines": seal.lines, "seal": seal.seal}, [run.say(words)])
        return DONE
    with run.desk() as desk:
        found = traces.traces(desk, run.words.student or "")
    run.give([_told(one) for one in found], [_trace_line(run, one) for one in found])
    return DONE


def _told(one: Look) -> dict[str, Any]:
    line = one.line
    return {
        "when": line.at, "who": line.who, "device": line.device, "act": line.act, "what": line.what,
        "student": one.number, "why": line.why, "seal": line.seal,
    }


def _trace_line(run: Run, one: Look) -> str:
    line = one.line
    return "\t".join((line.at, line.who, run.say(ACTS[line.act]), line.what, one.number, line.why))


COMMANDS = (
    Command(
        "users", mark("Help", "list the people of the program, add, close or reset an account"), _users,
        (
            option("act", nargs="?", choices=["add", "disable", "reset"]),
            option("name", nargs="?", metavar="NAME"),
            option("--role", action="append", metavar="ROLE", choices=[key for key, _ in ROLES]),
            option("--class", dest="rooms", action="append", metavar="ม.1/1"),
            option("--grade", dest="grades", action="append", metavar="ม.1"),
        ),
        json=True,
    ),
    Command("rights", mark("Help", "show what each role may do, and to whose records"), _rights, json=True),
    Command(
        "trace", mark("Help", "show who looked, printed, exported or was refused; or seal the month"), _trace,
        (
            option("act", nargs="?", choices=["seal"]),
            option("--student", metavar="NUMBER", type=given),
            option("--out", metavar="FILE.pdf", type=Path),
        ),
        json=True,
    ),
)

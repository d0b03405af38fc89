"""Commands that keep the data safe: history, backup, restore, check."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from student_care_desktop.cli.run import DONE, TROUBLE, Command, Run, option
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import backups, history, safekeeping

__all__ = ["COMMANDS"]

TAKEN_BACK = mark("Command", "Taken back: {what}")
BACKED_UP = mark("Command", "Backup opened, checked and counted: {students} children, {file}")
RESTORED = mark("Command", "Restored {students} children to {folder}")
PROVEN, NOT_PROVEN = mark("Command", "proven"), mark("Command", "NOT good")
CHILDREN = mark("Command", "{students} children")
ALL_WELL = mark("Command", "Everything is as it was saved.")


def _history(run: Run) -> int:
    with run.desk() as desk:
        found = history.changes(desk)
    value = [
        {"id": one.id, "when": one.at, "who": one.who, "why": run.say(one.why), "records": one.records}
        for one in found
    ]
    run.give(value, [f"{one.id[:8]}\t{one.at}\t{one.who}\t{run.say(one.why)}" for one in found])
    return DONE


def _take_back(run: Run) -> int:
    with run.desk() as desk:
        run.tell(TAKEN_BACK.with_(what=history.take_back(desk, run.words.id)))
    return DONE


def _backup(run: Run) -> int:
    with run.desk() as desk:
        proof = backups.back_up(desk, Path(run.words.out))
    run.tell(BACKED_UP.with_(students=proof.counts["student"], file=run.words.out))
    return DONE


def _backups(run: Run) -> int:
    with run.desk() as desk:
        place = safekeeping.second_place(desk)
        found = backups.listed(desk, [place.here] if place and place.here else [])
        told = [_told(one, backups.proves(desk, one.file)) for one in found]
    run.give(told, [_line(run, one) for one in told])
    return DONE


def _told(one: backups.Listed, proven: bool) -> dict[str, Any]:
    return {
        "file": str(one.file), "when": one.at.isoformat(timespec="seconds"), "size": one.size,
        "counts": one.counts, "proven": proven, "place": "inside" if one.inside else "second",
    }


def _line(run: Run, one: dict[str, Any]) -> str:
    proven = run.say(PROVEN if one["proven"] else NOT_PROVEN)
    children = run.say(CHILDREN.with_(students=one["counts"].get("student", 0)))
    return "\t".join((one["when"], proven, children, str(one["size"]), one["file"]))


def _restore(run: Run) -> int:
    target = Path(run.words.to)
    counts = backups.restore(Path(run.words.file), target, run.passphrase())
    run.tell(RESTORED.with_(students=counts["student"], folder=target))
    return DONE


def _check(run: Run) -> int:
    kept: list[Words] = []
    with run.desk() as desk:
        found = [run.say(one) for one in backups.check_all(desk, kept.append)]
    run.give([{"what": one} for one in found], [*(found or [run.say(ALL_WELL)]), *map(run.say, kept)])
    return TROUBLE if found else DONE


COMMANDS = (
    Command("history", mark("Help", "list the change sets, newest first"), _history, json=True),
    Command(
        "take-back", mark("Help", "take a change set back"), _take_back, (option("id", metavar="ID"),)
    ),
    Command(
        "backup", mark("Help", "make a proven backup"), _backup,
        (option("--out", required=True, metavar="FILE"),),
    ),
    Command("backups", mark("Help", "list the backups, each opened and counted"), _backups, json=True),
    Command(
        "restore", mark("Help", "restore a backup to an empty folder"), _restore,
        (option("file", metavar="FILE"), option("--to", required=True, metavar="DIR")),
    ),
    Command("check", mark("Help", "check everything"), _check, json=True),
)

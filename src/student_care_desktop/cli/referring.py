"""The command that lists the referrals, so that none is forgotten."""

from __future__ import annotations

from typing import Any

from student_care_desktop.cli.run import DONE, Command, Run, option
from student_care_desktop.domain.referrals import STATES, is_open
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import referral_lists
from student_care_desktop.services.referring import ReferralRow

__all__ = ["COMMANDS"]

SILENT = mark("Command", "silent {days} days")
_STATES = dict(STATES)


def _referrals(run: Run) -> int:
    with run.desk() as desk:
        rows = referral_lists.everyone(desk)
    if run.words.open:
        rows = [row for row in rows if is_open(row.referral)]
    run.give([_told(run, row) for row in rows], [_line(run, row) for row in rows])
    return DONE


def _told(run: Run, row: ReferralRow) -> dict[str, Any]:
    one = row.referral
    return {
        "id": one.id, "number": row.student.number, "kind": one.kind, "state": one.state,
        "sent": one.sent.isoformat() if one.sent else None, "days_silent": row.silent,
        "agency": _where(run, row),
    }


def _line(run: Run, row: ReferralRow) -> str:
    one = row.referral
    silent = run.say(SILENT.with_(days=row.silent)) if row.due else "-"
    sent = show_day(one.sent) if one.sent else "-"
    told = (one.number, row.student.number, run.say(_STATES[one.state]), sent, silent, _where(run, row))
    return "\t".join(told)


def _where(run: Run, row: ReferralRow) -> str:
    return run.say(row.to) if isinstance(row.to, Words) else row.to


COMMANDS = (
    Command(
        "referrals", mark("Help", "list the referrals and how long nobody has answered"), _referrals,
        (option("--open", action="store_true"),),
        json=True, year=True,
    ),
)

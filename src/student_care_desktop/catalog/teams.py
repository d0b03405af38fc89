"""The three teams: who usually sits in each and what each does, from ``resources/process/teams.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.people import ROLES
from student_care_desktop.domain.strategy.planning import TEAMS
from student_care_desktop.domain.strategy.seating import EACH, Seat
from student_care_desktop.domain.words import Words, mark, told

__all__ = ["UsualTeams", "load_teams", "usual_teams"]

NO_ROLE = mark("Contradiction", "there is no role “{name}”")


@dataclass(frozen=True, slots=True)
class UsualTeams:
    """The seats in the order of the order, and the duties of each team by its key."""

    seats: tuple[Seat, ...]
    duties: Mapping[str, tuple[Words, ...]]


@cache
def usual_teams() -> UsualTeams:
    """What ships with the program."""
    return load_teams(resource("process", "teams.toml"))


def load_teams(path: Path) -> UsualTeams:
    """The teams of ``path``; raises Contradiction, which names file and key."""
    table, _ = open_table(path)
    table.text("version")
    duties = dict(_duties(row) for row in table.rows("teams"))
    seats = tuple(_seat(row) for row in table.rows("seats"))
    table.done()
    return UsualTeams(seats, duties)


def _duties(row: Table) -> tuple[str, tuple[Words, ...]]:
    key = row.choice("key", tuple(dict(TEAMS)))
    found = tuple(one.only_words() for one in row.rows("duties"))
    row.done()
    return key, found


def _seat(row: Table) -> Seat:
    roles = row.texts("roles")
    for name in roles:
        if name not in dict(ROLES):
            raise row.wrong("roles", NO_ROLE.with_(name=name))
    made = Seat(
        team=row.choice("team", tuple(dict(TEAMS))), post=row.words(), roles=roles, posts=row.texts("posts"),
        each=row.choice("each", EACH, ""), first=row.flag("first"), open=row.flag("open"),
        who=told(row.text("who_th"), row.text("who_en")) if "who_th" in row else None,
    )
    row.done()
    return made

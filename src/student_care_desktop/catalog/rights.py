"""The rights matrix, from ``resources/process/rights.toml``: how far each role reaches, for each thing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.people import KINDS, ROLES, Rights, Scope
from student_care_desktop.domain.words import mark

__all__ = ["load_rights", "rights"]

NO_REACH = mark("Contradiction", "there is no reach called {name}")
SCOPES = tuple(scope.word for scope in Scope)


@cache
def rights() -> Rights:
    """The matrix that ships with the program."""
    return load_rights(resource("process", "rights.toml"))


def load_rights(path: Path) -> Rights:
    """The matrix of ``path``; raises Contradiction, which names file and key.

    ``[reach.NAME]`` says how far each role reaches; each of ``[[rows]]`` names its kind, its reach and
    everything (``what``) that has it.  ``[hides]`` says which records a role never sees.
    """
    table, _ = open_table(path)
    hides = _hides(table.table("hides"))
    reaches = {name: _reach(one) for name, one in table.tables("reach")}
    rows: dict[tuple[str, str], Mapping[str, Scope]] = {}
    for row in table.rows("rows"):
        kind, reach = row.choice("kind", KINDS), row.text("reach")
        if reach not in reaches:
            raise row.wrong("reach", NO_REACH.with_(name=reach))
        named = row.texts("what")
        row.once("what", [*named, *(what for known, what in rows if known == kind and what in named)])
        rows |= {(kind, what): reaches[reach] for what in named}
        row.done()
    table.done()
    return Rights(rows, hides)


def _hides(table: Table) -> Mapping[str, frozenset[str]]:
    found = {role: frozenset(table.texts(role)) for role, _ in ROLES if role in table}
    table.done()
    return found


def _reach(table: Table) -> Mapping[str, Scope]:
    found = {
        role: Scope[table.choice(role, SCOPES, "none").upper()] for role, _ in ROLES
    }
    table.done()
    return found

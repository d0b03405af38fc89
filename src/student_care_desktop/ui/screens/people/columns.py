"""The columns of the list of accounts."""

from __future__ import annotations

from student_care_desktop.domain.people import ROLES
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.people import Person
from student_care_desktop.ui.tables import Column, Ink

__all__ = ["PEOPLE"]

OPEN, CLOSED = mark("People", "In use"), mark("People", "Closed")
READS = mark("People", "Reads")


def _roles(roles: object, say: Say) -> str:
    known = dict(ROLES)
    return ", ".join(say(known[role]) for role in roles if role in known) if isinstance(roles, tuple) else ""


def _state(one: Person) -> Words:
    return OPEN if one.opens and one.account.status == "working" else CLOSED


PEOPLE: tuple[Column[Person], ...] = (
    Column(key="name", heading=mark("People", "Account"), value=lambda one: one.account.name, width=92),
    Column(key="staff", heading=mark("People", "Person"), value=lambda one: one.staff or None, width=140),
    Column(key="roles", heading=mark("People", "Roles"), value=lambda one: one.account.roles, show=_roles),
    Column(
        key="where", heading=mark("People", "Classes, grades"), ink=Ink.SOFT, width=88,
        value=lambda one: ", ".join(
            dict.fromkeys((*one.classes, *one.follows, *one.account.grades))
        ),
    ),
    Column(
        key="notes", heading=mark("People", "Sealed notes"), ink=Ink.SOFT, width=92,
        value=lambda one: READS if one.reads_notes else None,
    ),
    Column(
        key="state", heading=mark("People", "State"), value=_state, ink=Ink.BADGE, width=76,
        tone=lambda one: "good" if _state(one) is OPEN else "quiet",
    ),
)

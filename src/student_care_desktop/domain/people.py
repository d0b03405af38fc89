"""Who works with the program: an account, its roles, and how far each role reaches."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Choices, Ref, Text
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "HEAD", "HOLDERS", "KINDS", "RESTRICTED", "ROLES", "Account", "Right", "Rights", "Scope", "head_account",
]

HEAD = "head"
"""The account that a school is set up with."""

ROLES: tuple[tuple[str, Words], ...] = (
    ("principal", mark("Role", "Principal")),
    ("deputy", mark("Role", "Deputy principal")),
    ("care_head", mark("Role", "Head of the care system")),
    ("grade_head", mark("Role", "Grade head")),
    ("homeroom", mark("Role", "Homeroom teacher")),
    ("guidance", mark("Role", "Guidance teacher")),
    ("discipline", mark("Role", "Discipline teacher")),
    ("nurse", mark("Role", "School nurse")),
    ("special_ed", mark("Role", "Special education teacher")),
    ("subject", mark("Role", "Subject teacher")),
    ("registrar", mark("Role", "Registrar")),
    ("admin", mark("Role", "Administrator")),
)
"""In a small school one person holds several."""

HOLDERS = ("guidance", "care_head")
"""Roles whose accounts hold the vault of the restricted notes: the counsellor and one supervisor."""

RESTRICTED = ("principal", "care_head", "guidance", "homeroom")
"""Roles that see restricted signs of the children they see: who screens a child knows what was ticked."""

STATES = (("working", mark("Account", "In use")), ("disabled", mark("Account", "Closed")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Account(Record):
    """A person with a passphrase of their own; ``classes`` are ids, ``grades`` keys (ม.1)."""

    name: Annotated[str, Text(mark("Account", "Account"), limit=40)] = ""
    staff_id: Annotated[str, Ref(mark("Account", "Person"), kind="staff")] = ""
    roles: Annotated[tuple[str, ...], Choices(mark("Account", "Roles"), options=ROLES)] = ()
    classes: Annotated[tuple[str, ...], Choices(mark("Account", "Classes"))] = ()
    grades: Annotated[tuple[str, ...], Choices(mark("Account", "Grades"))] = ()
    status: Annotated[str, Choice(mark("Account", "State"), options=STATES)] = "working"

    @property
    def holder(self) -> bool:
        """Whether this account reads restricted notes."""
        return self.status == "working" and any(role in HOLDERS for role in self.roles)


def head_account() -> Account:
    """The head of a school that has no accounts yet, as one of the first issue."""
    return Account(name=HEAD, roles=("care_head",))


class Scope(IntEnum):
    """How far a right reaches, from nothing to the whole school."""

    NONE = 0
    OWN = 1
    CLASS = 2
    GRADE = 3
    ALL = 4

    @property
    def word(self) -> str:
        """``all``, ``grade``, ``class``, ``own`` or ``none``."""
        return self.name.lower()


KINDS = ("service", "form", "export")


@dataclass(frozen=True, slots=True)
class Right:
    """One cell of the matrix: what a role may do, and to whose records."""

    role: str
    what: str
    kind: str
    scope: Scope


@dataclass(frozen=True, slots=True)
class Rights:
    """The whole matrix, by kind and what; a role that is not named in a row may not do it.

    ``hides`` are the kinds of record that a role never sees, by the names of their tables.
    """

    rows: Mapping[tuple[str, str], Mapping[str, Scope]]
    hides: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def scope(self, roles: Collection[str], kind: str, what: str) -> Scope:
        """The widest reach that any of ``roles`` gives; KeyError for what has no row."""
        row = self.rows[kind, what]
        return max((row.get(role, Scope.NONE) for role in roles), default=Scope.NONE)

    def hidden(self, roles: Collection[str], kind: str, what: str) -> frozenset[str]:
        """Kinds of record that none of the ``roles`` that may do this sees."""
        row = self.rows[kind, what]
        each = [self.hides.get(role, frozenset()) for role in roles if row.get(role, Scope.NONE)]
        return frozenset.intersection(*each) if each else frozenset()

    def cells(self) -> list[Right]:
        """Every cell, row by row, the roles in their order."""
        return [
            Right(role, what, kind, row.get(role, Scope.NONE))
            for (kind, what), row in self.rows.items()
            for role, _ in ROLES
        ]

"""A case conference: who sat there, what stands for a name on the projector, what was resolved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Date, Text, Yes
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import mark

__all__ = ["CODES", "Attendant", "Resolution", "coded", "next_code"]

CODES = "กขคงจฉชซฌญฐดตถทธนบปผฝพฟมยรลวศสหอฮ"
"""Letters that stand for children, in this order."""
_SHORTEST = 2
"""Letters of a name that is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendant(Record):
    """Somebody who was asked to come; ``came`` is None as long as nobody has said."""

    name: Annotated[str, Text(mark("Attendant", "Name"))] = ""
    position: Annotated[str, Text(mark("Attendant", "Position"))] = ""
    came: Annotated[bool | None, Yes(mark("Attendant", "Came"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """What the conference decided for one child: it becomes an action of the child's case."""

    text: Annotated[str, Text(mark("CareAction", "What is done"), limit=2000, lines=2)] = ""
    method: Annotated[str, Text(mark("CareAction", "Kind"), limit=140)] = ""
    owner: Annotated[str, Text(mark("CareAction", "Who"), limit=120)] = ""
    due: Annotated[dt.date | None, Date(mark("CareAction", "By"))] = None


def next_code(taken: Iterable[str]) -> str:
    """The first letter that stands for nobody yet; with a number behind it when all do."""
    used = set(taken)
    names: list[str] = [*CODES, *(f"{letter}{number}" for number in range(2, 10) for letter in CODES)]
    return next(name for name in names if name not in used)


def coded(text: str, child: Student, code: str, pieces: Callable[[str], Sequence[str]]) -> str:
    """``text`` with the code wherever it names the child.

    Names are found anywhere, the nickname where it is a word of its own, as ``pieces`` parts the text.
    """
    for name in (child.name, f"{child.first_name} {child.last_name}", child.first_name, child.last_name):
        if len(name.strip()) >= _SHORTEST:
            text = text.replace(name, code)
    nickname = child.nickname.strip()
    if not nickname or nickname not in text:
        return text
    return "".join(one.replace(nickname, code) if one.strip() == nickname else one for one in pieces(text))

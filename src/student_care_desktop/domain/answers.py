"""A class's answers in a workbook: its hidden code, its columns, and what may stand in them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from itertools import groupby

from student_care_desktop.domain.codes import class_code
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import INFORMANTS, Answer, Instrument
from student_care_desktop.domain.scoring import GAP
from student_care_desktop.domain.words import mark

__all__ = [
    "AnswersFacts", "AnswersLine", "Code", "Values", "columns", "is_code", "may_go_out", "merged",
    "ranges", "read_code", "shown",
]

EDITED = mark(
    "Answers",
    "The hidden code of this workbook was changed, so nobody can tell whose answers these are. Nothing was "
    "changed. Save a new workbook of this class and copy the answers into it.",
)
NOT_THIS_WAY = mark(
    "Answers", "{name} is not answered by: {informant}. No workbook was made and nothing was changed."
)
NO_ANSWERS = mark(
    "Answers", "{name} is not keyed item by item, so there is no workbook for it. Nothing was changed."
)
ONE_BY_ONE = mark(
    "Answers",
    "{name} is for one child at a time and never stands in a list of a class. Key it at the child. "
    "Nothing was changed.",
)
_MARK = "SC1"
_PARTS = 8
_SECOND = "2."
"""Items of the second page are called 2.1, 2.2 …"""

Values = tuple[int, ...]
"""What an item may be answered with."""


@dataclass(frozen=True, slots=True)
class Code:
    """Which school, year (B.E.), class, instrument, informant and round a workbook is for."""

    school: str
    year: int
    room: str
    instrument: str
    informant: str
    round: int

    @property
    def paper(self) -> str:
        """The code at the corner of this class's paper sheets."""
        return class_code(self.room, self.instrument, self.informant, self.round)

    def __str__(self) -> str:
        body = ".".join((_MARK, *map(str, astuple(self))))
        return f"{body}.{_fingerprint(body)}"


def is_code(text: str) -> bool:
    """Whether a cell's text is meant to be a code."""
    return text.startswith(f"{_MARK}.")


def read_code(text: str) -> Code:
    """The code that a workbook carries; CareError when it is not as the program wrote it."""
    body, _, fingerprint = text.rpartition(".")
    parts = body.split(".")
    if len(parts) != _PARTS - 1 or fingerprint != _fingerprint(body):
        raise CareError(EDITED)
    _, school, year, room, instrument, informant, turn = parts
    return Code(school, int(year), room, instrument, informant, int(turn))


def _fingerprint(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class AnswersLine:
    """One child's row: ``key`` is the id of the enrollment, ``answers`` by the name of the column."""

    no: int | None
    number: str
    name: str
    key: str
    answers: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersFacts:
    """What the workbook of one class shows."""

    school: str
    room: str
    code: Code
    tool: Instrument
    lines: tuple[AnswersLine, ...]


def may_go_out(tool: Instrument, informant: str) -> None:
    """Raises CareError when no workbook of a class may hold this instrument's answers."""
    if tool.entry != "answers":
        raise CareError(NO_ANSWERS.with_(name=tool.title))
    if tool.restricted:
        raise CareError(ONE_BY_ONE.with_(name=tool.title))
    if informant not in tool.informants:
        raise CareError(NOT_THIS_WAY.with_(name=tool.title, informant=INFORMANTS.get(informant, informant)))


def columns(tool: Instrument, informant: str) -> dict[str, Values]:
    """The column of each item by its name, and what may stand in it; the second page follows the first."""
    second = tool.supplements.get(informant)
    found = dict(_items(tool.main.items, ""))
    return found | (dict(_items(second.items, _SECOND)) if second else {})


def _items(items: Sequence[Sequence[Answer]], before: str) -> Iterator[tuple[str, Values]]:
    for number, answers in enumerate(items, 1):
        yield f"{before}{number}", tuple(answer.value for answer in answers)


def ranges(wanted: Mapping[str, Values]) -> list[tuple[str, str, Values]]:
    """First and last of the columns that stand beside each other and take the same answers."""
    found = []
    for values, group in groupby(wanted.items(), key=lambda one: one[1]):
        names = [name for name, _ in group]
        found.append((names[0], names[-1], values))
    return found


def shown(tool: Instrument, names: Mapping[str, Values], answers: str, supplement: str) -> dict[str, int]:
    """Stored answers as a workbook may show them: never one that can be urgent."""
    if any(not fact.startswith("item.") for fact in tool.guarded):
        return {}
    hidden = {fact.removeprefix("item.") for fact in tool.guarded}
    letters = dict(zip(_names(names, first=True), answers, strict=False))
    letters |= dict(zip(_names(names, first=False), supplement, strict=False))
    return {name: int(letter) for name, letter in letters.items() if letter != GAP and name not in hidden}


def merged(
    names: Mapping[str, Values], given: Mapping[str, int], answers: str, supplement: str
) -> tuple[str, str]:
    """Both pages with the ``given`` answers in the place of what was stored; what was not given stays.

    The second page is empty where nothing stands on it.
    """
    first, second = _names(names, first=True), _names(names, first=False)
    beside = _merged(second, given, supplement)
    return _merged(first, given, answers), beside if beside.strip(GAP) else ""


def _merged(names: Sequence[str], given: Mapping[str, int], stored: str) -> str:
    letters = zip(names, stored.ljust(len(names), GAP), strict=False)
    return "".join(str(given.get(name, letter)) for name, letter in letters)


def _names(names: Mapping[str, Values], *, first: bool) -> list[str]:
    return [name for name in names if name.startswith(_SECOND) is not first]

"""The student's voice: a short page of statements with five faces, and what a class says as a whole.

It is no instrument and judges nobody: there is no score of a child.  Where a child says that there is nobody
to turn to, or no safe place, somebody should talk to the child.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from student_care_desktop.domain.fields import Date, Number, Ref, Text
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words, mark

__all__ = ["FACES", "Statement", "VoiceForm", "VoiceSheet", "VoiceTally", "problems", "tallies", "to_talk_to"]

FACES = 5
"""How many faces a statement has; an answer is 1 (not at all) to 5 (very much)."""
SAD = 2
"""This face or a sadder one."""

NO_FACE = mark("Voice", "Choose a face from 1 to {faces}, or leave it empty")
NO_STATEMENT = mark("Voice", "This page has no such statement")


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement; ``turn_to``: a sad face means that somebody should talk to the child."""

    key: str
    about: str
    text: Words
    turn_to: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceForm:
    """The page: its statements, the five faces from 1 on, and the question for free words."""

    title: Words
    intro: Words
    comment: Words
    faces: tuple[Words, ...]
    statements: tuple[Statement, ...]
    version: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceSheet(Record):
    """What one child said on one day; ``answers`` is a JSON object, statement → face (1 to 5)."""

    student_id: Annotated[str, Ref(mark("VoiceSheet", "Student"), kind="student")] = ""
    year_id: Annotated[str, Ref(mark("VoiceSheet", "Year"), kind="year")] = ""
    term: Annotated[int, Number(mark("VoiceSheet", "Term"), low=1, high=3)] = 1
    round: Annotated[int, Number(mark("VoiceSheet", "Round"), low=1, high=9)] = 1
    day: Annotated[dt.date | None, Date(mark("VoiceSheet", "Date"))] = None
    answers: Annotated[str, Text(mark("VoiceSheet", "Answers"), limit=10_000, sensitive=True)] = "{}"
    comment: Annotated[str, Text(mark("VoiceSheet", "In the student's words"), limit=2000, lines=4)] = ""
    version: Annotated[str, Text(mark("VoiceSheet", "Version of the page"), limit=40)] = ""
    hash: Annotated[str, Text(mark("VoiceSheet", "Content of the page"), limit=64)] = ""
    keyed_by: Annotated[str, Text(mark("VoiceSheet", "Keyed by"))] = ""

    @property
    def document(self) -> Mapping[str, int]:
        """The answers, read."""
        found: dict[str, int] = json.loads(self.answers or "{}")
        return found


@dataclass(frozen=True, slots=True)
class VoiceTally:
    """What was said to one statement: how many chose each face, the saddest first, and how many nothing."""

    statement: str
    faces: tuple[int, ...]
    silent: int

    @property
    def mean(self) -> float | None:
        """The mean face of those who answered; None where nobody did."""
        answered = sum(self.faces)
        return sum(face * count for face, count in enumerate(self.faces, 1)) / answered if answered else None


def problems(form: VoiceForm, answers: Mapping[str, Any]) -> Mapping[str, Words]:
    """What is wrong with answers, by statement."""
    known = {one.key for one in form.statements}
    wrong = {key: NO_STATEMENT for key in answers if key not in known}
    faces = range(1, FACES + 1)
    bad = (key for key, face in answers.items() if isinstance(face, bool) or face not in faces)
    return {**{key: NO_FACE.with_(faces=FACES) for key in bad}, **wrong}


def to_talk_to(form: VoiceForm, sheet: VoiceSheet) -> tuple[Statement, ...]:
    """The statements because of which somebody should talk to this child."""
    said = sheet.document
    return tuple(one for one in form.statements if one.turn_to and said.get(one.key, FACES) <= SAD)


def tallies(form: VoiceForm, sheets: Iterable[VoiceSheet]) -> tuple[VoiceTally, ...]:
    """What many children say, statement by statement; who left one out is counted apart."""
    said = [sheet.document for sheet in sheets]
    counts = {one.key: Counter(answers.get(one.key) for answers in said) for one in form.statements}
    return tuple(
        VoiceTally(key, tuple(count[face] for face in range(1, FACES + 1)), count[None])
        for key, count in counts.items()
    )

"""What is said in counselling and what is seen of a child in danger: the parts that are sealed."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Annotated, Generic, TypeVar

from student_care_desktop.domain.fields import Choice, Sealed, Text, fields_of
from student_care_desktop.domain.words import Words, mark

__all__ = ["RISKS", "Seen", "Spoken", "Version", "as_line", "from_line", "wrong_in"]

RISKS = (
    ("none", mark("Risk", "Nothing seen")),
    ("watch", mark("Risk", "To be watched")),
    ("harm", mark("Risk", "May harm self or others, or be harmed: act today")),
)

_WRONG = mark("Counselling", "{field}: {problem}. Nothing was stored; what you wrote is still here.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """One version of what was said in a session."""

    topic: Annotated[str, Text(mark("Counselling", "Topic"), limit=300)] = ""
    content: Annotated[
        str, Text(mark("Counselling", "What was said, in short"), limit=100_000, lines=7, sensitive=True)
    ] = ""
    feeling: Annotated[
        str, Text(mark("Counselling", "Feeling and behaviour seen"), limit=6000, lines=2, sensitive=True)
    ] = ""
    approach: Annotated[str, Text(mark("Counselling", "How it was gone about"), limit=6000, lines=2)] = ""
    agreement: Annotated[
        str, Text(mark("Counselling", "What was agreed, and to do until next time"), limit=6000, lines=2)
    ] = ""
    risk: Annotated[str, Choice(mark("Counselling", "Risk"), options=RISKS)] = ""
    risk_note: Annotated[
        str, Text(mark("Counselling", "What the risk is seen by"), limit=6000, lines=2, sensitive=True)
    ] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One version of what was seen and said when a child may be in danger."""

    said: Annotated[
        str, Text(mark("Protection", "What the child said, in the child's own words"), limit=60_000, lines=5)
    ] = ""
    seen: Annotated[str, Text(mark("Protection", "What was seen"), limit=20_000, lines=3)] = ""
    injuries: Annotated[
        str, Text(mark("Protection", "Injuries: where, how they look (no photo)"), limit=20_000, lines=2)
    ] = ""


Told = TypeVar("Told", Spoken, Seen)


@dataclass(frozen=True, slots=True)
class Version(Generic[Told]):
    """What a person wrote at a time (``24/11/2568 09:30``); the newest version is the one that counts."""

    who: str
    at: str
    told: Told


def as_line(told: Spoken | Seen, who: str, at: str) -> str:
    """A version as one line of text, to be sealed."""
    return json.dumps({**asdict(told), "who": who, "at": at}, ensure_ascii=False)


def from_line(line: str, kind: type[Told]) -> Version[Told]:
    """A version out of its line; what a later program wrote and this one does not know is left out."""
    found = json.loads(line)
    known = {key: str(found[key]) for key in fields_of(kind) if key in found}
    return Version(str(found.get("who", "")), str(found.get("at", "")), kind(**known))


def wrong_in(record: object) -> Words | None:
    """What is wrong in the first field that is wrong; what is sealed was looked at before it was sealed."""
    for key, field in fields_of(type(record)).items():
        problem = None if isinstance(field, Sealed) else field.problem(getattr(record, key))
        if problem:
            return _WRONG.with_(field=field.label, problem=problem)
    return None

"""The report of progress of the five steps (stage 5): school, classes, teachers; no child is named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from student_care_desktop.domain.documents import (
    Cell,
    Column,
    Document,
    Facts,
    Heading,
    Paragraph,
    Part,
    Signature,
    Signatures,
    Table,
)
from student_care_desktop.domain.papers import Tally
from student_care_desktop.domain.strategy.doing import DoingFacts
from student_care_desktop.domain.thai import long_day
from student_care_desktop.domain.words import Words, mark

__all__ = ["TITLE", "care_progress"]

TITLE = mark("CareProgress", "Progress of the five steps of the student care system")
OF_YEAR = mark("CareProgress", "Academic year {year}, as of {day}")
WHOLE = mark("CareProgress", "The whole school")
STEPS: tuple[Words, ...] = (
    mark("CareProgress", "1 Know"), mark("CareProgress", "2 Screen"), mark("CareProgress", "3 Promote"),
    mark("CareProgress", "4 Solve"), mark("CareProgress", "5 Refer"),
)
CHILDREN, LEFT = mark("CareProgress", "Children"), mark("CareProgress", "Left")
CLASSES, TEACHERS = mark("CareProgress", "By class"), mark("CareProgress", "By homeroom teacher")
CLASS, TEACHER = mark("CareProgress", "Class"), mark("CareProgress", "Homeroom teacher")
NOBODY = mark("CareProgress", "(no homeroom teacher)")
HOW = mark(
    "CareProgress",
    "Percent of what the children of a class need; – where nobody needs anything. Counted by the program "
    "from the class boards, without anything being typed.",
)
SHARE = mark("CareProgress", "{percent}% ({done} of {of})")
LOOKED, NOT_YET = mark("CareProgress", "Looked over"), mark("CareProgress", "Not looked over yet")
PRINCIPAL = mark("CareProgress", "Principal")
_EMPTY = 12
"""Lines to write on of a blank paper."""


def care_progress(facts: DoingFacts) -> Document:
    """The report; without classes it says that there is no data."""
    sign, school = facts.sign, facts.school
    signer = Signature(school.principal, school.principal_position or PRINCIPAL, dated=True)
    if sign is not None and sign.day is not None:
        signer = Signature(sign.by, sign.position)
    return Document(
        title=TITLE, school=school.name, day=facts.today,
        parts=(*_parts(facts), Signatures((signer,))),
    )


def _parts(facts: DoingFacts) -> Iterator[Part]:
    day = "" if facts.blank else long_day(facts.today)
    yield Paragraph(OF_YEAR.with_(year=facts.year, day=day), indent=False)
    yield Paragraph(HOW)
    yield Heading(WHOLE)
    yield Facts(tuple((name, _share(facts.doing.steps, number)) for number, name in enumerate(STEPS, 1)))
    yield Heading(CLASSES)
    yield Table(_columns(CLASS, TEACHER), tuple(_classes(facts)))
    yield Heading(TEACHERS)
    yield Table(_columns(TEACHER, CLASS), tuple(_teachers(facts)))
    day_of = facts.sign.day if facts.sign else None
    yield Facts(((LOOKED, long_day(day_of) if day_of else "" if facts.blank else NOT_YET),))


def _columns(first: Words, second: Words) -> tuple[Column, ...]:
    steps = (Column(name, 0.9, "middle", 0) for name in STEPS)
    return (
        Column(first, 1.6), Column(second, 2.6), Column(CHILDREN, 0.9, "right"), *steps,
        Column(LEFT, 0.8, "right"),
    )


def _classes(facts: DoingFacts) -> Iterator[tuple[Cell, ...]]:
    if facts.blank:
        yield from (("",) * (len(STEPS) + 4),) * _EMPTY
    for one in facts.doing.classes:
        people = ", ".join(one.advisers) or NOBODY
        yield (one.name, people, one.children, *_percents(one.steps), one.left)


def _teachers(facts: DoingFacts) -> Iterator[tuple[Cell, ...]]:
    if facts.blank:
        yield from (("",) * (len(STEPS) + 4),) * _EMPTY
    for one in facts.doing.teachers:
        yield (one.name or NOBODY, ", ".join(one.classes), one.children, *_percents(one.steps), one.left)


def _percents(steps: Mapping[int, Tally]) -> list[Cell]:
    return [_percent(steps.get(number)) for number in range(1, len(STEPS) + 1)]


def _percent(tally: Tally | None) -> Cell:
    return round(tally.percent) if tally and tally.percent is not None else None


def _share(steps: Mapping[int, Tally], number: int) -> Cell:
    tally = steps.get(number)
    if tally is None or tally.percent is None:
        return None
    return SHARE.with_(percent=round(tally.percent), done=f"{tally.done:,}", of=f"{tally.of:,}")

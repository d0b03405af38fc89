"""Answer sheets as the school has keyed them: most of them, some with gaps, judged by the real engine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from student_care_desktop.catalog.instruments import instrument
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.sheets import Sheet
from student_care_desktop.domain.students import Student
from student_care_desktop.services.access import HEAD
from student_care_desktop.services.demo.answers import impact, keyed, with_gaps
from student_care_desktop.services.demo.cast import DAY, PAST, YEAR, Cast, Child
from student_care_desktop.services.demo.terms import here
from student_care_desktop.services.demo.troubles import trouble
from student_care_desktop.services.judging import result, urgent_case

__all__ = ["in_distress", "past_sheets", "sheets"]

_WEEKS = (dt.date(2025, 6, 16), dt.date(2025, 7, 18))
_COPIED = (2, 1)
"""Grade and room of the class in which two children have the very same answers."""


@dataclass(frozen=True)
class _Round:
    """Who answers which instrument: the grades, how many of them, and only room 1 or every room."""

    instrument: str
    informant: str
    share: float
    grades: tuple[int, ...] = (1, 2, 3, 4, 5, 6)
    every_room: bool = True

    @cached_property
    def name(self) -> str:
        return f"{self.instrument} {self.informant}"


_ROUNDS = (
    _Round("sdq", "teacher", 0.97),
    _Round("sdq", "student", 0.75),
    _Round("sdq", "parent", 0.6),
    _Round("eq-12-17", "student", 0.85, (1, 4)),
    _Round("phq-a", "student", 0.9, (4, 5, 6), every_room=False),
)
_PAST_EQ = _Round("eq-12-17", "student", 0.8, (2, 5))
_PAST_WEEKS = (dt.date(2024, 6, 17), dt.date(2024, 7, 12))
_ASKED_OF_FEW = _ROUNDS[-1]
_LATE = 0.3
"""How many of a late class the advisers have keyed; the families have answered nothing there."""
_FORGOTTEN = 0.03
_SEES_THE_SAME = 0.8
_SECOND_PAGE = 0.7


def in_distress(cast: Cast) -> Child | None:
    """The one older child who says on a sheet that there are thoughts of self-harm."""
    asked = (child for child in cast.children if _in_round(_ASKED_OF_FEW, child) and here(child, DAY))
    return next((child for child in asked if trouble(cast, child).level == "problem"), None)


def sheets(cast: Cast) -> Iterator[Record]:
    """Every sheet, judged, and the case that an alarming answer opens."""
    distressed, source = in_distress(cast), _source(cast)
    for one in _ROUNDS:
        for child in cast.children:
            wanted = child is distressed and one is _ASKED_OF_FEW
            if here(child, _WEEKS[1]) and (wanted or _answered(cast, one, child)):
                seen = source.get(child, child) if one is _ROUNDS[0] else child
                yield from _sheet(cast, one, child, _answers(cast, one, seen, child is distressed))


def _source(cast: Cast) -> dict[Child, Child]:
    """One adviser keyed the same answers for two children."""
    pair = [child for child in cast.children if (child.grade, child.room) == _COPIED and here(child, DAY)][:2]
    return {pair[1]: pair[0]} if pair[1:] else {}


def _in_round(one: _Round, child: Child) -> bool:
    return child.grade in one.grades and (one.every_room or child.room == 1)


def _answered(cast: Cast, one: _Round, child: Child) -> bool:
    late = cast.late(child.grade, child.room)
    share = one.share * (_LATE * (one.informant == "teacher") if late else 1)
    return _in_round(one, child) and cast.dice(one.name, child.number).chance(share)


def _answers(cast: Cast, one: _Round, child: Child, distressed: bool) -> tuple[str, str]:
    """The answers of the first and the second page."""
    dice, tool = cast.dice(one.name, "answers", child.number), instrument(one.instrument)
    level = trouble(cast, child).level if dice.chance(_SEES_THE_SAME) else ""
    answers = keyed(dice, tool, level)
    if distressed and one is _ASKED_OF_FEW:
        return f"{answers[:8]}1{answers[9:]}", ""
    page = tool.supplements.get(one.informant)
    second = impact(dice, page, level) if page and dice.chance(_SECOND_PAGE) else ""
    return with_gaps(dice, answers) if dice.chance(_FORGOTTEN) else answers, second


def past_sheets(cast: Cast) -> Iterator[Record]:
    """The EQ of the year before, of the same two grades, whose children are one grade further now."""
    tool = instrument(_PAST_EQ.instrument)
    for child in cast.children:
        dice = cast.dice("past eq", child.number)
        if child.grade in _PAST_EQ.grades and child.past_room and dice.chance(_PAST_EQ.share):
            day, answers = dice.day(*_PAST_WEEKS), keyed(dice, tool, trouble(cast, child).level)
            new = Sheet(
                id=cast.id("past sheet", child.number), informant=_PAST_EQ.informant, instrument=tool.key,
                enrollment_id=cast.id("enrollment", child.number, PAST), day=day, answers=answers,
                version=tool.version, keyed_by=HEAD, keyed_at=f"{day}T15:30:00+07:00",
            )
            about = Student(id=cast.id("student", child.number), sex=child.sex, birthday=child.birthday)
            yield result(new, tool, tool.reading(), about)[0]


def _sheet(cast: Cast, one: _Round, child: Child, answers: tuple[str, str]) -> Iterator[Record]:
    dice, tool = cast.dice(one.name, "day", child.number), instrument(one.instrument)
    day, minute = dice.day(*_WEEKS), dice.randrange(60)
    new = Sheet(
        id=cast.id("sheet", one.name, child.number), informant=one.informant, instrument=tool.key, round=1,
        enrollment_id=cast.id("enrollment", child.number, YEAR), day=day,
        answers=answers[0], supplement=answers[1], version=tool.version, keyed_by=HEAD,
        keyed_at=f"{day}T15:{minute:02}:00+07:00", seconds=dice.randint(len(answers[0]), 3 * len(answers[0])),
    )
    about = Student(id=cast.id("student", child.number), sex=child.sex, birthday=child.birthday)
    judged, found = result(new, tool, tool.reading(), about)
    yield judged
    case = urgent_case(judged, found, day, HEAD)
    if case:
        yield replace(case, id=cast.id("case", judged.id))

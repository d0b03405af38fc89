"""The orders of stage 4: the three teams with what they do, and the homeroom teachers of every class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from student_care_desktop.domain.documents import (
    Cell,
    Column,
    Document,
    Heading,
    Member,
    Numbered,
    Paragraph,
    Part,
    Table,
    Team,
)
from student_care_desktop.domain.strategy.planning import Duty
from student_care_desktop.domain.strategy.year_papers import HomeroomRoom, YearPlanFacts, number_of
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.official import DOTS, SHORT_DOTS
from student_care_desktop.reports.strategy.agreed import empty_rows, official_signer
from student_care_desktop.reports.telling import NO_DATA

__all__ = ["HOMEROOM_NAME", "NAME", "appointment_order", "homeroom_order"]

TITLE = mark("StagePaper", "Appointment of the committees of the student care and support system")
HOMEROOM_TITLE = mark("StagePaper", "Appointment of homeroom teachers")
NAME = mark("StagePaper", "Order: committees of the care system")
HOMEROOM_NAME = mark("StagePaper", "Order: homeroom teachers")
OF_YEAR = mark("StagePaper", "{title}, academic year {year}")
OPENING = mark(
    "StagePaper",
    "Whereas {school} runs the student care and support system in the academic year {year}, so that every "
    "child is cared for and helped by need, the school appoints the following.",
)
TEAM_TITLES: dict[str, Words] = {
    "lead": mark("StagePaper", "Steering committee (lead team)"),
    "coordinate": mark("StagePaper", "Coordinating committee (coordinating team)"),
    "work": mark("StagePaper", "Working committee (working team)"),
}
OF_GRADE = mark("StagePaper", "{team}, {grade}")
ALL_GRADES = mark("StagePaper", "Duties of the working committees of every grade")
HOMEROOM = mark("StagePaper", "Homeroom teachers of each class")
DUTIES = mark("StagePaper", "Duties of homeroom teachers")
NO, CLASS = mark("StagePaper", "No."), mark("StagePaper", "Class")
TEACHERS, CHILDREN = mark("StagePaper", "Homeroom teachers"), mark("StagePaper", "Students")
SUM = mark("StagePaper", "Sum")
NO_ADVISER = mark("StagePaper", "not appointed yet")
LACKING = mark("StagePaper", "Classes without a homeroom teacher: {classes}")
CLOSING = mark(
    "StagePaper",
    "Those appointed shall do their duty with full attention, for the good of the children and the school.",
)
_OPEN = 6
"""Members to write on in a team of a blank order."""


def appointment_order(facts: YearPlanFacts) -> Document:
    """คำสั่งแต่งตั้งคณะกรรมการ, with the homeroom teachers of every class."""
    return _order(facts, TITLE, 0, (*_teams(facts), Heading(HOMEROOM), _rooms(facts)))


def homeroom_order(facts: YearPlanFacts) -> Document:
    """คำสั่งแต่งตั้งครูที่ปรึกษา: the second number of the stage is its own."""
    lines = tuple(_lines([one for one in facts.duties if one.team == "work"]))
    duties: tuple[Part, ...] = (Heading(DUTIES), Numbered(lines)) if lines else ()
    return _order(facts, HOMEROOM_TITLE, 1, (_rooms(facts), *duties))


def _order(facts: YearPlanFacts, title: Words, place: int, parts: Sequence[Part]) -> Document:
    sign, year = facts.sign, facts.year or "…………"
    opening = Paragraph(OPENING.with_(school=facts.school.name or DOTS, year=year))
    return Document(
        title=OF_YEAR.with_(title=title, year=year), kind="order", school=facts.school.name,
        number=number_of(sign, place), day=sign.day if sign else None, since=facts.starts,
        emblem=facts.emblem, parts=(opening, *parts, Paragraph(CLOSING)),
        signers=(official_signer(facts.school, sign),),
    )


def _teams(facts: YearPlanFacts) -> Iterator[Part]:
    for key, title in TEAM_TITLES.items():
        mine = [one for one in facts.duties if one.team == key]
        if not mine:
            yield Team(title, _blank_members() if facts.blank else (), "" if facts.blank else NO_DATA)
        elif any(one.grade for one in mine):
            yield from _by_grade(title, mine)
        else:
            yield Team(title, _members(mine), duties=tuple(_lines(mine)))


def _by_grade(title: Words, duties: Sequence[Duty]) -> Iterator[Part]:
    """A team for each grade; what all of them do is said once, below the last."""
    for grade, found in groupby(duties, key=lambda one: one.grade):
        yield Team(OF_GRADE.with_(team=title, grade=grade) if grade else title, _members(list(found)))
    if lines := tuple(_lines(duties)):
        yield Heading(ALL_GRADES, 2)
        yield Numbered(lines)


def _members(duties: Sequence[Duty]) -> tuple[Member, ...]:
    return tuple(Member(one.name or SHORT_DOTS, one.position, one.post) for one in duties)


def _blank_members() -> tuple[Member, ...]:
    return (Member(SHORT_DOTS, SHORT_DOTS, SHORT_DOTS),) * _OPEN


def _lines(duties: Sequence[Duty]) -> Iterator[str]:
    """What the lines of a team say that it does, each once."""
    found = [line.strip() for one in duties for line in one.duty.splitlines() if line.strip()]
    yield from dict.fromkeys(found)


def _rooms(facts: YearPlanFacts) -> Table:
    columns = (
        Column(NO, 0.6, "middle"), Column(CLASS, 1.2, "middle"), Column(TEACHERS, 5),
        Column(CHILDREN, 1.2, "right"),
    )
    rows = tuple(_room(place, one) for place, one in enumerate(facts.rooms, start=1))
    lacking = [one.name for one in facts.rooms if not one.teachers]
    total: tuple[Cell, ...] = ("", SUM, "", sum(one.children or 0 for one in facts.rooms)) if rows else ()
    note = LACKING.with_(classes=", ".join(lacking)) if lacking else ""
    return Table(columns, rows or empty_rows(columns, blank=facts.blank), total=total, note=note)


def _room(place: int, one: HomeroomRoom) -> tuple[Cell, ...]:
    return (place, one.name, "\n".join(one.teachers) or NO_ADVISER, one.children)

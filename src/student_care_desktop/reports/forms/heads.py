"""The head of a paper about a child or a class: title, school, who, when; and what stands at its foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from student_care_desktop.domain.results import OfChild, OfClass
from student_care_desktop.domain.school import School
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.book import A4
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import Layout, Signature
from student_care_desktop.reports.places import StampPlace, TextPlace, Value
from student_care_desktop.reports.rows import put_rows

__all__ = [
    "ADVISERS", "CHILD", "CLASS", "DATED", "GUIDANCE", "OF_YEAR", "PRIVATE", "PRIVATE_CLASS", "SECRET",
    "bookmark", "child_values", "class_values", "put_head", "put_title", "school_line",
]

PRIVATE = mark("Paper", "Holds a child's personal data: use it only to care for the child")
PRIVATE_CLASS = mark("Paper", "Holds children's personal data: use it only to care for them")

_ADVISER = mark("Paper", "Homeroom teacher")
ADVISERS = (Signature("adviser.0", _ADVISER), Signature("adviser.1", _ADVISER))
GUIDANCE = Signature("", mark("Paper", "Guidance teacher"))

_CODE = mark("Paper", "Form {code}")
SECRET = mark("Paper", "Secret")
_DAY = Entry("day", mark("Paper", "Date"), weight=3)
_ROUND = Entry("round", mark("Paper", "Round"), weight=1)
_YEAR = Entry("year", mark("Paper", "Academic year"), weight=1.2)

CHILD = (
    Entry("name", mark("Paper", "Name"), weight=6), Entry("no", mark("Paper", "No."), weight=1),
    Entry("number", mark("ClassList", "Number"), weight=2),
    Entry("class", mark("Paper", "Class"), weight=2), _ROUND, _YEAR,
)
DATED = (*CHILD, _DAY)
OF_YEAR = tuple(entry for entry in CHILD if entry is not _ROUND)
"""The head of a paper that belongs to no round."""
CLASS = (
    Entry("class", mark("Paper", "Class"), weight=4), _ROUND, _YEAR,
    Entry("teachers", mark("ClassList", "Homeroom teachers"), weight=6),
)
_CHILD_ROWS = ("name no number", "class round year")
_CLASS_ROWS = ("class round year teachers",)


def put_head(layout: Layout, code: str, title: str, entries: Sequence[Entry]) -> None:
    """Code, title, school, and the rows that say about whom."""
    put_title(layout, code, title)
    named = {entry.key: entry for entry in entries}
    usual = _CHILD_ROWS if "name" in named else _CLASS_ROWS
    first, *more = (" ".join(key for key in row.split() if key in named) for row in usual)
    rest = [key for key in named if key not in " ".join((first, *more)).split()]
    put_rows(layout, named, (first, *(" ".join((row, *rest)) for row in more)))
    layout.y += 4


def put_title(layout: Layout, code: str, title: str) -> None:
    """Code, title and school."""
    frame, sheet = layout.frame, layout.sheet
    top = layout.strip(45)
    said = layout.kit.say(_CODE.with_(code=code))
    sheet.drawing.text(frame.right, top + 7, said, 9, align=RIGHT)
    room = Room(frame.width - 2 * layout.kit.width(said, 9) - 12, size=15)
    place = TextPlace("", (frame.left + frame.right - room.width) / 2, top + 20, room, MIDDLE, "bold")
    place.ink(layout.kit, sheet.drawing, title)
    school = Room(frame.width, size=11.5)
    edge = A4[0] if frame.lying else A4[1]
    sheet.places += [
        TextPlace("school", frame.left, top + 38, school, MIDDLE),
        StampPlace("stamp", (frame.left + frame.right) / 2, (frame.top - 6, edge - 12), 17),
    ]


def child_values(facts: OfChild, kit: Kit, blank: bool) -> Iterator[tuple[str, Value]]:
    """The values of the head of a child's paper; ``blank`` tells the school and nobody."""
    yield "school", school_line(facts.school)
    if blank:
        return
    yield "stamp", kit.say(SECRET) if facts.secret else ""
    yield "name", facts.student.name
    yield "number", facts.student.number
    yield "no", str((facts.enrollment.no if facts.enrollment else None) or "")
    yield "class", facts.classroom.name if facts.classroom else ""
    yield from _advisers(facts.advisers)
    yield "round", str(facts.round)
    yield "year", str(facts.year)


def class_values(facts: OfClass, kit: Kit, blank: bool) -> Iterator[tuple[str, Value]]:
    """The values of the head of a class's paper."""
    yield "school", school_line(facts.school)
    if blank:
        return
    yield "stamp", kit.say(SECRET) if facts.secret else ""
    yield "class", facts.classroom.name
    yield "teachers", ", ".join(facts.advisers)
    yield from _advisers(facts.advisers)
    yield "round", str(facts.round)
    yield "year", str(facts.year)


def school_line(school: School) -> str:
    """The school with its area office."""
    return " ".join(part for part in (school.name, school.area_office) if part)


def _advisers(names: Sequence[str]) -> Iterator[tuple[str, Value]]:
    """Under which line each of the homeroom teachers signs."""
    for place, name in enumerate(names[: len(ADVISERS)]):
        yield ADVISERS[place].key, name


def bookmark(facts: OfChild, title: str, blank: bool) -> tuple[str, ...]:
    """The titles that lead to a child's paper: the class, and the number and name."""
    if blank:
        return (title,)
    no = facts.enrollment.no if facts.enrollment else None
    name = " ".join(str(part) for part in (no, facts.student.name) if part)
    return (facts.classroom.name, name) if facts.classroom else (name,)

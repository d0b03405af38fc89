"""รายชื่อนักเรียน: the children of a class in order of เลขที่, with room for remarks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from math import ceil

from student_care_desktop.domain.lists import SEXES
from student_care_desktop.domain.papers import ClassFacts, ClassRow
from student_care_desktop.domain.school import GRADES, Classroom
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import LEFT, MIDDLE, RIGHT
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout
from student_care_desktop.reports.places import Plan, TextPlace, Value
from student_care_desktop.reports.rows import put_rows
from student_care_desktop.reports.tables import HEAD, Column, Table

__all__ = ["TITLE", "ClassList"]

TITLE = mark("ClassList", "Class list")

_FULL = 45  # rows on a page, if the class has as many
_LOWEST, _TALLEST, _ABOVE_FOOT = 13.5, 18.0, 3.0
_CODE = mark("Paper", "Form {code}")
_HEADING = mark("ClassList", "Class list of {room}, academic year {year}")
_BLANK_HEADING = mark("ClassList", "Class list of ........................, academic year {year}")
_ROOM = mark("Paper", "{grade}/{room}")
_CHILDREN = mark("ClassList", "children")
_PRIVATE = mark("Paper", "Holds children's personal data: use it only to care for them")

_HEAD = (
    Entry("advisers", mark("ClassList", "Homeroom teachers"), weight=6),
    Entry("boys", mark("ClassList", "Boys"), unit=_CHILDREN, weight=1),
    Entry("girls", mark("ClassList", "Girls"), unit=_CHILDREN, weight=1),
    Entry("unknown", mark("ClassList", "Not known"), unit=_CHILDREN, weight=1),
    Entry("all", mark("ClassList", "Together"), unit=_CHILDREN, weight=1),
)
_COLUMNS: tuple[tuple[str, Words, float, float], ...] = (
    ("no", mark("Paper", "No."), 27, MIDDLE),
    ("number", mark("ClassList", "Number"), 52, MIDDLE),
    ("first_name", mark("Paper", "First name"), 107, LEFT),
    ("last_name", mark("Student", "Last name"), 88, LEFT),
    ("sex", mark("Student", "Sex"), 28, MIDDLE),
    ("nickname", mark("Student", "Nickname"), 50, LEFT),
    ("phone", mark("ClassList", "Guardian's phone"), 76, MIDDLE),
    ("remark", mark("ClassList", "Remarks"), 0, LEFT),
)


class ClassList:
    """Prints lists of classes into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = kit.say(_CODE.with_(code=code))
        self._plan = cache(self._make_plan)

    def draw(self, facts: ClassFacts, blank: bool) -> None:
        """Print one class, with its bookmark; ``blank`` leaves the children's rows empty."""
        values = dict(_head_values(facts, self._kit))
        if not blank:
            values |= dict(_row_values(facts, self._kit))
        known = all(row.student.sex for row in facts.rows)
        rows = _FULL if blank else max(len(facts.rows), 1)
        self._plan(rows, blank or known).print(values, (facts.classroom.name or self._kit.say(TITLE),))

    def _make_plan(self, rows: int, known: bool) -> Plan:
        """The pages of a class of ``rows`` children; ``known`` says that the sex of each is known."""
        head = [entry for entry in _HEAD if not (known and entry.key == "unknown")]
        layout = Layout(self._kit, DENSE, lambda page: self._head(page, head))
        self._head(layout, head)
        free = layout.frame.bottom - layout.y - HEAD - _ABOVE_FOOT
        page = ceil(rows / ceil(rows / _FULL))
        height = min(_TALLEST, max(_LOWEST, free / page))
        table = Table("row", self._columns(layout.frame.width), height)
        for first in range(0, rows, page):
            part = range(first, min(first + page, rows))
            top = layout.strip(table.height(len(part)) - 0.01)
            table.put(self._kit, layout.sheet, (layout.frame.left, top), part)
        return layout.plan(_PRIVATE)

    def _columns(self, width: float) -> list[Column]:
        left = width - sum(column[2] for column in _COLUMNS)
        return [
            Column(name, self._kit.say(words), wide or left, align)
            for name, words, wide, align in _COLUMNS
        ]

    def _head(self, layout: Layout, entries: Sequence[Entry]) -> None:
        frame, sheet = layout.frame, layout.sheet
        top = layout.strip(53)
        sheet.drawing.text(frame.right, top + 7, self._code, 9, align=RIGHT)
        heading, school = Room(frame.width, size=15), Room(frame.width, size=12)
        sheet.places += [
            TextPlace("heading", frame.left, top + 26, heading, MIDDLE, "bold"),
            TextPlace("school", frame.left, top + 45, school, MIDDLE),
        ]
        put_rows(layout, {entry.key: entry for entry in entries}, ())
        layout.y += 5


def _head_values(facts: ClassFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    heading = _HEADING if facts.classroom.grade else _BLANK_HEADING
    yield "heading", kit.say(heading.with_(room=_room(facts.classroom), year=facts.year))
    yield "school", " ".join(part for part in (facts.school.name, facts.school.area_office) if part)
    yield "advisers", ", ".join(facts.advisers)


def _row_values(facts: ClassFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    sexes = Counter(row.student.sex for row in facts.rows)
    yield "boys", str(sexes["m"])
    yield "girls", str(sexes["f"])
    yield "unknown", str(len(facts.rows) - sexes["m"] - sexes["f"])
    yield "all", str(len(facts.rows))
    for number, row in enumerate(facts.rows):
        for name, value in _cells(row, kit):
            yield f"row.{number}.{name}", value


def _room(classroom: Classroom) -> Words | str:
    """มัธยมศึกษาปีที่ 1/1, or the class's own name if its grade is none of the usual ones."""
    grade = GRADES.get(classroom.grade)
    if not grade:
        return classroom.name
    return _ROOM.with_(grade=grade.long, room=classroom.room) if classroom.room else grade.long


def _cells(row: ClassRow, kit: Kit) -> Iterator[tuple[str, Value]]:
    student = row.student
    sex = dict(SEXES).get(student.sex)
    yield "no", str(row.enrollment.no or "")
    yield "number", student.number
    yield "first_name", student.title + student.first_name
    yield "last_name", student.last_name
    yield "sex", kit.say(sex) if sex else ""
    yield "nickname", student.nickname
    yield "phone", row.guardian_phone

"""The school: its years, terms, classrooms, staff and advisers."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Text
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.thai import clean, plain_digits
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "GRADES", "Adviser", "Classroom", "Grade", "School", "Setting", "Staff", "Term", "Year",
    "academic_year", "class_key", "default_terms", "parse_class", "parse_grade",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class School(Record):
    """The one school of this data folder."""

    name: Annotated[str, Text(mark("School", "School name"))] = ""
    code: Annotated[str, Text(mark("School", "School code (8 digits)"), limit=10)] = ""
    area_office: Annotated[str, Text(mark("School", "Education area office"))] = ""
    address: Annotated[str, Text(mark("School", "Address"), limit=300, lines=2)] = ""
    district: Annotated[str, Text(mark("School", "District"))] = ""
    province: Annotated[str, Text(mark("School", "Province"))] = ""
    phone: Annotated[str, Text(mark("School", "Phone"), limit=40)] = ""
    principal: Annotated[str, Text(mark("School", "Principal's name"))] = ""
    principal_position: Annotated[str, Text(mark("School", "Principal's position"))] = ""

    @property
    def principal_title(self) -> str:
        """The principal's position with the name of the school in it, once: ผู้อำนวยการโรงเรียนบ้าน…"""
        position, word = self.principal_position, "โรงเรียน"
        if not self.name or self.name in position:
            return position
        if position.endswith(word) and self.name.startswith(word):
            return position + self.name.removeprefix(word)
        return position + self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Year(Record):
    """An academic year, named by the Buddhist Era year in which it starts (2568)."""

    number: Annotated[int, Number(mark("Year", "Academic year"), low=2500, high=2700)] = 0
    starts: Annotated[dt.date | None, Date(mark("Year", "Starts"))] = None
    ends: Annotated[dt.date | None, Date(mark("Year", "Ends"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Record):
    """A term (ภาคเรียน) of a year."""

    year_id: Annotated[str, Ref(mark("Term", "Year"), kind="year")] = ""
    number: Annotated[int, Number(mark("Term", "Term"), low=1, high=3)] = 1
    starts: Annotated[dt.date | None, Date(mark("Term", "Starts"))] = None
    ends: Annotated[dt.date | None, Date(mark("Term", "Ends"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Classroom(Record):
    """A class of one year: grade and room (ม.1/1)."""

    year_id: Annotated[str, Ref(mark("Classroom", "Year"), kind="year")] = ""
    grade: Annotated[str, Text(mark("Classroom", "Grade"), limit=10)] = ""
    room: Annotated[str, Text(mark("Classroom", "Room"), limit=20)] = ""

    @property
    def name(self) -> str:
        """ม.1/1"""
        return f"{self.grade}/{self.room}" if self.room else self.grade


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff(Record):
    """A member of the staff."""

    title: Annotated[str, Text(mark("Staff", "Title"), limit=40)] = ""
    first_name: Annotated[str, Text(mark("Staff", "First name"))] = ""
    last_name: Annotated[str, Text(mark("Staff", "Last name"))] = ""
    position: Annotated[str, Text(mark("Staff", "Position"))] = ""
    phone: Annotated[str, Text(mark("Staff", "Phone"), limit=40)] = ""
    status: Annotated[
        str,
        Choice(
            mark("Staff", "Status"),
            options=(("working", mark("Staff", "Working")), ("left", mark("Staff", "Has left"))),
        ),
    ] = "working"

    @property
    def name(self) -> str:
        """นางสาวสมหญิง ใจดี"""
        return f"{self.title}{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Adviser(Record):
    """A homeroom teacher of a class; ``place`` orders the two advisers of a secondary class."""

    classroom_id: Annotated[str, Ref(mark("Adviser", "Class"), kind="classroom")] = ""
    staff_id: Annotated[str, Ref(mark("Adviser", "Teacher"), kind="staff")] = ""
    place: Annotated[int, Number(mark("Adviser", "Order"), low=1, high=9)] = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Record):
    """One remembered choice: ``key`` is unique, ``value`` is JSON."""

    key: Annotated[str, Text(mark("Setting", "Setting"), limit=200)] = ""
    value: Annotated[str, Text(mark("Setting", "Value"), limit=1_000_000)] = ""


@dataclass(frozen=True, slots=True)
class Grade:
    """A grade of the Thai school: ``key`` as written on forms (ม.1), and its place in order."""

    key: str
    rank: int
    long: Words


_LEVELS = (
    ("อ.", 3, mark("Grade", "Kindergarten {number}")),
    ("ป.", 6, mark("Grade", "Primary {number}")),
    ("ม.", 6, mark("Grade", "Secondary {number}")),
)
GRADES: dict[str, Grade] = {
    f"{prefix}{number}": Grade(f"{prefix}{number}", rank * 10 + number, words.with_(number=number))
    for rank, (prefix, count, words) in enumerate(_LEVELS)
    for number in range(1, count + 1)
}
"""Every grade by its key, อ.1 … ม.6, in order."""

_GRADE = re.compile(
    r"^(?:ชั้น)?\s*(อ|อนุบาล|อนุบาลปีที่|อนุบาลศึกษาปีที่|ป|ประถม|ประถมศึกษาปีที่|ประถมศึกษา"
    r"|ม|มัธยม|มัธยมศึกษาปีที่|มัธยมศึกษา)\s*\.?\s*(\d)$"
)
_CLASS = re.compile(r"^(.*?\d)\s*(?:[/\-.]|ห้อง(?:ที่)?)\s*(\S.*)$")


def parse_grade(text: str) -> str | None:
    """The grade key (ม.1) of any usual way of writing it; None if the school has no such grade."""
    found = _GRADE.match(plain_digits(clean(text)))
    key = f"{found[1][0]}.{found[2]}" if found else ""
    return key if key in GRADES else None


def parse_class(text: str) -> tuple[str, str] | None:
    """Grade key and room of ``ม.1/1``, ``ม.1-1``, ``ชั้นมัธยมศึกษาปีที่ 1 ห้อง 2``; None if not one."""
    found = _CLASS.match(plain_digits(clean(text)))
    grade = parse_grade(found[1]) if found else None
    return (grade, found[2].strip()) if found and grade else None


def class_key(grade: str, room: str) -> tuple[int, int, str]:
    """Sort key of a class: level rank, number, room number (ม.1/10 after ม.1/9)."""
    known = GRADES.get(grade)
    digits = re.match(r"\d+", room)
    return (known.rank if known else 99, int(digits[0]) if digits else 10_000, room)


def academic_year(day: dt.date) -> int:
    """The academic year (B.E.) that ``day`` belongs to: it starts on 16 May."""
    return day.year + 543 - (0 if (day.month, day.day) >= (5, 16) else 1)


def default_terms(year: int) -> tuple[tuple[dt.date, dt.date], tuple[dt.date, dt.date]]:
    """First and last day of the two terms of ``year`` (B.E.), as OBEC schools keep them."""
    ce = year - 543
    return (
        (dt.date(ce, 5, 16), dt.date(ce, 10, 11)),
        (dt.date(ce, 11, 1), dt.date(ce + 1, 4, 1)),
    )

"""The facts that printed forms and workbooks are drawn from: gathered once, frozen, no database."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.students import Enrollment, Guardian, Household, Measurement, Student

__all__ = [
    "ClassFacts", "ClassRow", "ClassSummary", "PastYear", "RecoveryFacts", "StudentFacts",
    "SummaryFacts", "Tally",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class PastYear:
    """One line of the strip of school years."""

    year: int
    class_name: str
    no: int | None
    status: str
    advisers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StudentFacts:
    """Everything the student record shows of one child in one year."""

    school: School
    year: int
    today: dt.date
    student: Student
    enrollment: Enrollment | None = None
    classroom: Classroom | None = None
    advisers: tuple[str, ...] = ()
    household: Household | None = None
    guardians: tuple[Guardian, ...] = ()
    measurements: tuple[Measurement, ...] = ()  # oldest first
    years: tuple[PastYear, ...] = ()  # newest first
    photo: bytes | None = None  # JPEG


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassRow:
    """One child in a class list, or one result of a search."""

    student: Student
    enrollment: Enrollment
    class_name: str
    guardian_name: str = ""
    guardian_phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassFacts:
    """A class of one year with its children in order of เลขที่ (only those studying)."""

    school: School
    year: int
    today: dt.date
    classroom: Classroom
    advisers: tuple[str, ...] = ()
    rows: tuple[ClassRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryFacts:
    """What the recovery sheet prints: 32 base-32 letters in groups of four."""

    school_name: str
    today: dt.date
    key: str


@dataclass(frozen=True, slots=True)
class Tally:
    """``done`` out of ``of``."""

    done: int
    of: int

    @property
    def percent(self) -> float | None:
        """0–100, or None when there is nobody to count."""
        return self.done / self.of * 100 if self.of else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassSummary:
    """The figures of one class; every count is of children studying."""

    classroom: Classroom
    advisers: tuple[str, ...]
    boys: int
    girls: int
    unknown_sex: int
    sections: dict[str, Tally]  # completeness by record section: filled fields of asked fields
    disadvantages: dict[str, int]  # key of the list -> children
    disadvantaged: int  # children with at least one
    no_photo: int
    no_national_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryFacts:
    """The whole school's summary, class by class in order, and the children when asked for."""

    school: School
    year: int
    today: dt.date
    classes: tuple[ClassSummary, ...]
    children: tuple[ClassRow, ...] = ()

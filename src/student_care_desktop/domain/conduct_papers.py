"""What the papers of behaviour points are drawn from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from student_care_desktop.domain.conduct import BehaviourEntry, Rules, Standing
from student_care_desktop.domain.counsel import TeacherView
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.students import Enrollment, Guardian, Student

__all__ = ["ConductFacts", "SlipFacts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConductFacts:
    """A child's entries of the year (oldest first); ``entry`` is the one that a single paper is about."""

    school: School
    year: int
    today: dt.date
    student: Student
    rules: Rules
    enrollment: Enrollment | None = None
    classroom: Classroom | None = None
    advisers: tuple[str, ...] = ()
    guardian: Guardian | None = None
    entries: tuple[BehaviourEntry, ...] = ()
    standing: Standing | None = None
    entry: BehaviourEntry | None = None
    round: int = 1
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipFacts:
    """A slip that asks one teacher how they see one child; without a view it is blank."""

    school: School
    year: int
    today: dt.date
    student: Student
    enrollment: Enrollment | None = None
    classroom: Classroom | None = None
    view: TeacherView | None = None

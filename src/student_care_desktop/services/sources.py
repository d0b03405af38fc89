"""Where the facts of printed forms come from: a form names its source, printing asks it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from student_care_desktop.domain.papers import ClassFacts, CoverageFacts, StudentFacts, VisitFacts, VoiceFacts
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.visits import due_day
from student_care_desktop.services.coverage import coverage_of
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.gathering import class_facts, student_facts
from student_care_desktop.services.visit_facts import visit_facts, voice_facts
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES", "Source"]


@dataclass(frozen=True, slots=True)
class Source:
    """``gather`` gives one fact for each of what was chosen: ids of children or classes, by the form's scope.

    ``empty`` is what a blank form is drawn from: the school, the year, nobody.  ``whole`` gathers with
    what few may see, for those who may.
    """

    gather: Callable[[Desk, Reading, Sequence[Any]], Iterable[Any]]
    empty: Callable[[Desk, School], Any]
    whole: Callable[[Desk, Reading, Sequence[Any]], Iterable[Any]] | None = None


def _nobody(kind: Callable[..., Any]) -> Callable[[Desk, School], Any]:
    return lambda desk, school: kind(
        school=school, year=desk.year.number, today=desk.today, student=Student()
    )


def _no_class(desk: Desk, school: School) -> ClassFacts:
    return ClassFacts(school=school, year=desk.year.number, today=desk.today, classroom=Classroom())


def _nobody_visited(desk: Desk, school: School) -> CoverageFacts:
    year = desk.year.number
    return CoverageFacts(
        school=school, year=year, today=desk.today, classroom=Classroom(), round=1, due=due_day(year, 1)
    )


SOURCES: Mapping[str, Source] = {
    "student": Source(student_facts, _nobody(StudentFacts), partial(student_facts, restricted=True)),
    "class": Source(class_facts, _no_class),
    "visit": Source(visit_facts, _nobody(VisitFacts), partial(visit_facts, restricted=True)),
    "voice": Source(voice_facts, _nobody(VoiceFacts)),
    "coverage": Source(coverage_of, _nobody_visited),
}
"""Every source by the name that a form gives; a form that gives none has that of its scope."""

"""The sources of steps 1 and 2, and of the trace."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from student_care_desktop.catalog.instruments import instrument
from student_care_desktop.domain.areas import Ticks
from student_care_desktop.domain.grouping import classify
from student_care_desktop.domain.norms import Rating
from student_care_desktop.domain.papers import ClassFacts, CoverageFacts, StudentFacts, VisitFacts, VoiceFacts
from student_care_desktop.domain.results import (
    ClassResults,
    MatrixFacts,
    ResultFacts,
    ScreeningFacts,
    SheetFacts,
    result_of,
)
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.tracing import TraceFacts
from student_care_desktop.domain.visits import due_day
from student_care_desktop.services.class_results import eq_class, matrix_facts, sdq_class
from student_care_desktop.services.coverage import coverage_of
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.gathering import class_facts, student_facts
from student_care_desktop.services.results import (
    EQ,
    SDQ,
    eq_facts,
    other_facts,
    screening_facts,
    sdq_facts,
    sheet_heads,
)
from student_care_desktop.services.signs import screening_form
from student_care_desktop.services.sources.source import Source, no_class, nobody
from student_care_desktop.services.traces import trace_facts
from student_care_desktop.services.visit_facts import visit_facts, voice_facts

__all__ = ["SOURCES"]


def _nobody_visited(desk: Desk, school: School) -> CoverageFacts:
    year = desk.year.number
    return CoverageFacts(
        school=school, year=year, today=desk.today, classroom=Classroom(), round=1, due=due_day(year, 1)
    )


def _nobody_screened(desk: Desk, school: School) -> ScreeningFacts:
    areas = screening_form(desk).now
    return ScreeningFacts(
        school=school, year=desk.year.number, today=desk.today, student=Student(), areas=areas,
        groups=classify(Ticks(), areas),
    )


def _no_matrix(desk: Desk, school: School) -> MatrixFacts:
    return MatrixFacts(
        school=school, year=desk.year.number, today=desk.today, classroom=Classroom(),
        areas=screening_form(desk).now,
    )


def _no_result(key: str) -> Callable[[Desk, School], ResultFacts]:
    def empty(desk: Desk, school: School) -> ResultFacts:
        tool = instrument(key)
        views = (Rating(informant) for informant in tool.informants)
        return ResultFacts(
            school=school, year=desk.year.number, today=desk.today, student=Student(),
            results=tuple(result_of(tool, tool.reading(), view, None) for view in views),
        )

    return empty


def _no_results(key: str) -> Callable[[Desk, School], ClassResults]:
    return lambda desk, school: ClassResults(
        school=school, year=desk.year.number, today=desk.today, classroom=Classroom(), tool=instrument(key),
        reading=instrument(key).reading(),
    )


SOURCES: Mapping[str, Source] = {
    "student": Source(student_facts, nobody(StudentFacts), partial(student_facts, restricted=True)),
    "class": Source(class_facts, no_class(ClassFacts)),
    "visit": Source(visit_facts, nobody(VisitFacts), partial(visit_facts, restricted=True), rounds=True),
    "voice": Source(voice_facts, nobody(VoiceFacts), rounds=True),
    "coverage": Source(coverage_of, _nobody_visited, rounds=True),
    "screening": Source(
        screening_facts, _nobody_screened, partial(screening_facts, restricted=True), rounds=True
    ),
    "parents": Source(screening_facts, _nobody_screened, rounds=True),
    "matrix": Source(matrix_facts, _no_matrix, partial(matrix_facts, restricted=True), rounds=True),
    "sdq": Source(sdq_facts, _no_result(SDQ), rounds=True),
    "eq": Source(eq_facts, _no_result(EQ), rounds=True),
    "others": Source(
        other_facts, nobody(ResultFacts), partial(other_facts, restricted=True), rounds=True
    ),
    "sdq-class": Source(sdq_class, _no_results(SDQ), rounds=True),
    "eq-class": Source(eq_class, _no_results(EQ), rounds=True),
    "trace": Source(trace_facts, nobody(TraceFacts)),
    "answer-sheet": Source(sheet_heads, nobody(SheetFacts), rounds=True),
}

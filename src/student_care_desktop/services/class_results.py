"""Facts for the papers of a class: who is in which group, and what an instrument found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from student_care_desktop.domain.results import ClassResults, MatrixFacts, MatrixRow, ResultRow
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import DONE
from student_care_desktop.services.committee import signature
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.results import EQ, SDQ, Frame, Judge, by_place, may_see, newest_round
from student_care_desktop.services.screening import rows_in
from student_care_desktop.services.signs import areas_of
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading as Look

__all__ = ["eq_class", "matrix_facts", "sdq_class"]


def matrix_facts(
    desk: Desk, look: Look, rooms: Sequence[Classroom], *, round_: int = 0, restricted: bool = False
) -> Iterator[MatrixFacts]:
    """Each class with the groups of its children as they may stand on paper."""
    frame, open_, areas = Frame(desk, look), may_see(desk, restricted), areas_of(look)
    for room in rooms:
        children = rows_of(look, desk.year, [room], everybody=False)
        forms = look.all(Screening, enrollment_id=[child.enrollment.id for child in children])
        one = round_ or max((form.round for form in forms), default=1)
        signed = signature(desk, room, one)
        rows = rows_in(look, children, one, may_see=open_)
        yield MatrixFacts(
            **frame.paper, classroom=room, advisers=frame.names(room), round=one, areas=areas,
            secret=open_, signed=signed.names if signed else (), signed_on=signed.day if signed else None,
            rows=tuple(MatrixRow(row.child, row.screening, row.groups) for row in rows),
        )


def sdq_class(
    desk: Desk, look: Look, rooms: Sequence[Classroom], *, round_: int = 0
) -> Iterator[ClassResults]:
    """The three raters of every child of each class."""
    return _class_results(desk, look, rooms, SDQ, round_)


def eq_class(
    desk: Desk, look: Look, rooms: Sequence[Classroom], *, round_: int = 0
) -> Iterator[ClassResults]:
    """The emotional intelligence of every child of each class."""
    return _class_results(desk, look, rooms, EQ, round_)


def _class_results(
    desk: Desk, look: Look, rooms: Sequence[Classroom], key: str, wanted: int
) -> Iterator[ClassResults]:
    """One instrument in each class: every child, and what each informant's sheet came to."""
    frame, judge = Frame(desk, look), Judge(look, key)
    for room in rooms:
        children = rows_of(look, desk.year, [room], everybody=False)
        sheets = by_place(look, children, [key])
        round_ = wanted or newest_round([one for own in sheets.values() for one in own])
        rows = [
            ResultRow(child, {
                one.informant: judge.result(child.student, one.informant, one)
                for one in sheets[child.enrollment.id] if one.round == round_ and one.status == DONE
            })
            for child in children
        ]
        yield ClassResults(
            **frame.paper, classroom=room, advisers=frame.names(room), round=round_, tool=judge.tool,
            reading=judge.today, rows=tuple(rows),
        )

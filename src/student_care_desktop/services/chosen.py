"""What a form is printed from: of whom, as a person chose, and the facts of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.register import Form
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import classes, find_class, of_grade
from student_care_desktop.services.sources import SOURCES
from student_care_desktop.services.sources.source import headed
from student_care_desktop.services.students import find, rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["NOBODY", "gathered"]

WHO = mark("Print", "Say for whom: one child, a class, a grade or the whole school.")
OF_A_CLASS = mark(
    "Print",
    "{form} is of a whole class, not of one child. Say a class, a grade or the whole school. "
    "No file was written.",
)
OF_THE_YEAR = mark(
    "Print", "{form} is of the whole school. Print it for everybody. No file was written."
)
ONE_CHILD = mark(
    "Print",
    "{form} is printed for one child at a time, never for a class or the school. No file was written.",
)
NOBODY = mark("Print", "There is nobody to print for. No file was written.")
NO_NUMBER = mark("Print", "{form} is no official letter, so it takes no number. No file was written.")


def gathered(
    desk: Desk, look: Reading, form: Form, choice: Choice, *, blank: bool
) -> tuple[Iterable[Any], Sequence[Any]]:
    """What ``form`` prints, and of whom: ids of children, or classes; CareError where nobody is chosen."""
    source = SOURCES[form.facts or form.scope]
    if choice.number and not source.numbered:
        raise CareError(NO_NUMBER.with_(form=form.title))
    if blank:
        empty = source.empty(desk, look.first(School) or School())
        return headed(desk, look, source, choice.number, [empty]), [""]
    if form.scope == "year" and (choice.student or choice.child or choice.room or choice.grade):
        raise CareError(OF_THE_YEAR.with_(form=form.title))
    if form.scope == "class" and (choice.student or choice.child):
        raise CareError(OF_A_CLASS.with_(form=form.title))
    if form.single and not (choice.student or choice.child):
        raise CareError(ONE_CHILD.with_(form=form.title))
    chosen = PICKS[form.scope](desk, look, choice)
    if not chosen:
        raise CareError(NOBODY)
    gather = source.whole if choice.restricted and source.whole else source.gather
    wish: dict[str, Any] = {"round_": choice.round} if source.rounds and choice.round else {}
    wish |= {"record": choice.record} if source.records and choice.record else {}
    found = gather(desk, look, chosen, **wish)
    return headed(desk, look, source, choice.number, found), chosen


def _classes(desk: Desk, look: Reading, choice: Choice) -> list[Classroom]:
    return _rooms(desk, choice)


def _rooms(desk: Desk, choice: Choice) -> list[Classroom]:
    if choice.room:
        return [find_class(desk, choice.room)]
    rooms = classes(desk)
    if choice.grade:
        return of_grade(rooms, choice.grade)
    if not choice.everyone:
        raise CareError(WHO)
    return rooms


def _children(desk: Desk, look: Reading, choice: Choice) -> list[str]:
    if choice.student or choice.child:
        return [choice.child or find(desk, choice.student).id]
    return [row.student.id for row in rows_of(look, desk.year, _rooms(desk, choice), everybody=False)]


def _year(desk: Desk, look: Reading, choice: Choice) -> list[str]:
    return [desk.year.id]


PICKS: Mapping[str, Callable[[Desk, Reading, Choice], list[Any]]] = {
    "student": _children, "class": _classes, "year": _year,
}
"""Of whom a form is printed, by its scope."""

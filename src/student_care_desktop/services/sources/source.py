"""What a source is: how the facts of a printed form are gathered, and what its blank is drawn from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from student_care_desktop.domain.documents import Document
from student_care_desktop.domain.papers import Letterhead
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.students import Student
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.letterhead import letterhead_in
from student_care_desktop.storage.units import Reading

__all__ = ["Source", "headed", "no_class", "nobody"]


@dataclass(frozen=True, slots=True)
class Source:
    """``gather`` gives one fact for each of what was chosen: ids of children or classes, by the form's scope.

    ``empty`` is what a blank form is drawn from: the school, the year, nobody.  ``whole`` gathers with
    what few may see, for those who may.  ``rounds``: both take a round of the year (or its term) as
    ``round_``.  ``records``: both take the id of one record (a case, a meeting, a referral) as ``record``; a
    gatherer may give any number of facts for each of what was chosen, also none.  ``numbered``: official
    letters, whose facts have a ``letterhead``, or documents, which get the garuda and the typed number.
    """

    gather: Callable[..., Iterable[Any]]
    empty: Callable[..., Any]
    whole: Callable[..., Iterable[Any]] | None = None
    rounds: bool = False
    records: bool = False
    numbered: bool = False


def nobody(kind: Callable[..., Any], **more: Any) -> Callable[[Desk, School], Any]:
    """The facts of a blank form of one child: school, year and day alone."""
    return lambda desk, school: kind(
        school=school, year=desk.year.number, today=desk.today, student=Student(), **more
    )


def no_class(kind: Callable[..., Any], **more: Any) -> Callable[[Desk, School], Any]:
    """The facts of a blank form of a class."""
    return lambda desk, school: kind(
        school=school, year=desk.year.number, today=desk.today, classroom=Classroom(), **more
    )


def headed(
    desk: Desk, look: Reading, source: Source, number: str, facts: Iterable[Any]
) -> Iterable[Any]:
    """The facts of letters with what the letters of this school bear; all others as they are."""
    if not source.numbered:
        return facts
    head = letterhead_in(desk, look, number)
    return (_borne(one, head) for one in facts)


def _borne(one: Any, head: Letterhead) -> Any:
    """A document keeps its own number, in its own register, if none is typed."""
    if isinstance(one, Document):
        return replace(one, emblem=head.emblem, number=head.typed or one.number)
    return replace(one, letterhead=head)

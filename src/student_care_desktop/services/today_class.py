"""What waits in a class as a whole: records, visits, sheets, screening, the parents' meeting, homeroom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.areas import Group
from student_care_desktop.domain.class_life import DONE, HomeroomEntry, Meeting
from student_care_desktop.domain.due import Matter, days_late, homeroom_due, meeting_due, term_of
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom, Term
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.boards import Board, BoardColumn, BoardRow
from student_care_desktop.storage.units import Reading

__all__ = ["ClassLife", "class_work", "of_child", "of_class"]

RECORD_ONE = mark("Today", "The record lacks {what}")
RECORD_MANY = mark("Today", "Records that lack something: {count} children")
VISIT_ONE = mark("Today", "Home not visited yet")
VISIT_DRAFT = mark("Today", "The home visit is still a draft")
VISIT_MANY = mark("Today", "Homes not visited yet: {count} children")
SHEET_ONE = mark("Today", "{sheet} not keyed yet")
SHEET_MANY = mark("Today", "{sheet} not keyed yet: {count} children")
SCREEN_ONE = mark("Today", "Not screened yet")
SCREEN_MANY = mark("Today", "Not screened yet: {count} children")
AGAIN_ONE = mark("Today", "Not screened again yet")
AGAIN_MANY = mark("Today", "Not screened again yet: {count} children")
SCREEN_DRAFT = mark("Today", "The screening form is still a draft")
GIVEN_BACK = mark("Today", "The screening form was given back to be mended")
SCREEN_DRAFTS = mark("Today", "Screening forms that are still drafts: {count}")
ALL_GIVEN_BACK = mark("Today", "Screening forms given back to be mended: {count}")
MEETING = mark("Today", "Parents' meeting of term {term} not held yet")
MEETING_DRAFT = mark("Today", "Minutes of the parents' meeting are still a draft")
HOMEROOM = mark("Today", "Write down today's homeroom")
HOMEROOM_LATE = mark("Today", "No homeroom written down since last week")


def of_child(row: ClassRow, kind: str, text: Words, today: dt.date, due: dt.date | None) -> Matter:
    """A matter about one child."""
    child, place = row.student, row.enrollment
    return Matter(
        kind=kind, text=text, class_name=row.class_name, classroom_id=place.classroom_id,
        student_id=child.id, enrollment_id=place.id, number=child.number, name=child.name,
        no=place.no or 0, due=due, days_late=days_late(due, today),
    )


def of_class(room: Classroom, kind: str, text: Words, today: dt.date, due: dt.date | None) -> Matter:
    """A matter about a class."""
    return Matter(
        kind=kind, text=text, class_name=room.name, classroom_id=room.id, due=due,
        days_late=days_late(due, today),
    )


@dataclass(frozen=True, slots=True)
class _Told:
    """How a kind of work is told: of one child, and of many."""

    one: Callable[[BoardRow], Words]
    many: Words
    what: str


def class_work(
    board: Board, kind: str, days: tuple[dt.date, dt.date], needy: Mapping[str, Group] | None = None, *,
    each: bool = False,
) -> Iterator[Matter]:
    """What of one kind of work is left in a class; with ``needy`` only of children at risk or a problem.

    ``days`` are the day by which it is to be done, and today.  ``each``: every child has a line of its own.
    """
    rows = [row for row in board.rows if needy is None or _needs(row, needy)]
    if kind == "sheet":
        for column in board.columns:
            if column.instrument:
                yield from _left(board, kind, _sheet_told(column), _open(rows, column.key), days, each)
        return
    if kind == "screening":
        yield from _forms(board, rows, days, each)
        return
    states = ("now",) if kind == "record" else ("open", "now")
    yield from _left(board, kind, _TOLD[kind], _open(rows, kind, states), days, each)


def _needs(row: BoardRow, needy: Mapping[str, Group]) -> bool:
    return needy.get(row.child.enrollment.id) in (Group.RISK, Group.PROBLEM)


def _open(rows: Sequence[BoardRow], key: str, states: Sequence[str] = ("open", "now")) -> list[BoardRow]:
    return [row for row in rows if row.cells.get(key) in states]


def _left(
    board: Board, kind: str, told: _Told, rows: Sequence[BoardRow], days: tuple[dt.date, dt.date],
    each: bool,
) -> Iterator[Matter]:
    """One line for the class; a single child has a line of its own."""
    due, today = days
    if each or len(rows) == 1:
        for row in rows:
            one = of_child(row.child, kind, told.one(row), today, due)
            yield _with(one, board, told, begun=row.cells.get(told.what) == "now")
    elif rows:
        many = of_class(board.classroom, kind, told.many.with_(count=len(rows)), today, due)
        yield _with(many, board, told, count=len(rows))


def _with(matter: Matter, board: Board, told: _Told, *, begun: bool = False, count: int = 1) -> Matter:
    return replace(
        matter, what=told.what, round=board.round, begun=begun, count=count, across=told.many
    )


def _missing(row: BoardRow) -> Words:
    first, *rest = row.missing
    return RECORD_ONE.with_(what=MORE.with_(first=first, count=len(rest)) if rest else first)


MORE = mark("Today", "{first}, and {count} more things")
_TOLD = {
    "record": _Told(_missing, RECORD_MANY, "record"),
    "visit": _Told(
        lambda row: VISIT_DRAFT if row.cells["visit"] == "now" else VISIT_ONE, VISIT_MANY, "visit"
    ),
}
_FIRST = _Told(lambda row: SCREEN_ONE, SCREEN_MANY, "screened")
_AGAIN = _Told(lambda row: AGAIN_ONE, AGAIN_MANY, "screened")


def _sheet_told(column: BoardColumn) -> _Told:
    one = SHEET_ONE.with_(sheet=column.heading)
    return _Told(lambda row: one, SHEET_MANY.with_(sheet=column.heading), column.key)


def _forms(
    board: Board, rows: Sequence[BoardRow], days: tuple[dt.date, dt.date], each: bool
) -> Iterator[Matter]:
    """Forms not begun in one line; drafts and what was given back child by child."""
    told, (due, today) = _FIRST if board.round == 1 else _AGAIN, days
    yield from _left(board, "screening", told, _open(rows, "screened", ("open",)), days, each)
    for row in rows:
        form = row.screened.screening
        if form and form.status in _UNFINISHED:
            words, many = _UNFINISHED[form.status]
            one = of_child(row.child, "screening", words, today, due)
            yield replace(_with(one, board, told, begun=True), many=many, across=None)


_UNFINISHED = {"draft": (SCREEN_DRAFT, SCREEN_DRAFTS), "returned": (GIVEN_BACK, ALL_GIVEN_BACK)}


class ClassLife:
    """Homeroom and parents' meetings of classes, read once."""

    def __init__(
        self, look: Reading, rooms: Sequence[Classroom], terms: Sequence[Term], today: dt.date
    ) -> None:
        self.today, self.term = today, term_of(terms, today)
        ids = [room.id for room in rooms]
        self._days: dict[str, set[dt.date]] = {}
        for room, day in look.values(HomeroomEntry, ("classroom_id", "day"), classroom_id=ids):
            self._days.setdefault(room, set()).add(day)
        names = ("classroom_id", "term", "status", "id")
        self._meetings: dict[tuple[str, int], tuple[str, str]] = {}
        for room, term, status, key in look.values(Meeting, names, classroom_id=ids):
            if self._meetings.get((room, term), ("", ""))[0] != DONE:
                self._meetings[room, term] = status, key

    def matters(self, room: Classroom) -> Iterator[Matter]:
        """What a class owes now; nothing in the holidays."""
        if self.term is None:
            return
        yield from self._meeting(room, self.term)
        due = homeroom_due(self._days.get(room.id, set()), self.term, self.today)
        if due:
            words = HOMEROOM if due == self.today else HOMEROOM_LATE
            yield replace(of_class(room, "homeroom", words, self.today, due), across=words)

    def _meeting(self, room: Classroom, term: Term) -> Iterator[Matter]:
        status, key = self._meetings.get((room.id, term.number), ("", ""))
        if status != DONE:
            words = MEETING_DRAFT if key else MEETING.with_(term=term.number)
            made = of_class(room, "meeting", words, self.today, meeting_due(term))
            yield replace(made, about=key, begun=bool(key), across=words)

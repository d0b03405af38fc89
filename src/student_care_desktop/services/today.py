"""Today: everything that waits for the person at the desk, from the records themselves, in one look."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from student_care_desktop.domain.areas import Group
from student_care_desktop.domain.due import Matter, in_order, works
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.referrals import Referral
from student_care_desktop.domain.school import Classroom, Term
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.approvals import Whose, returned_in, waiting_in
from student_care_desktop.services.boards import Board, boards_in
from student_care_desktop.services.caring import Caring
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import in_order as in_school_order
from student_care_desktop.services.students import rows_of
from student_care_desktop.services.today_care import (
    TO_RECEIVER,
    appointments,
    case_matters,
    referral_matters,
    uncared_matters,
    urgent_matters,
)
from student_care_desktop.services.today_class import ClassLife, class_work
from student_care_desktop.services.today_plan import project_matters
from student_care_desktop.services.today_supervision import supervision_matters
from student_care_desktop.storage.units import Reading

__all__ = ["Day", "day", "day_in"]

_ROUTINE = ("record", "visit", "sheet", "screening", "meeting", "homeroom")
_OF_CASES = ("case", "follow_up", "referral")
KINDS_OF: Mapping[str, Collection[str]] = {
    "principal": ("approval", "urgent", "plan"),
    "care_head": (*_ROUTINE, *_OF_CASES, "approval", "urgent", "plan"),
    "grade_head": (*_ROUTINE, *_OF_CASES),
    "homeroom": (*_ROUTINE, *_OF_CASES, "urgent"),
    "guidance": (*_OF_CASES, "urgent"),
}
"""What each role has to do; every role is told of referrals that it sent or that were sent to it."""
_FIGURES = ("principal", "care_head", "grade_head", "homeroom")
"""Roles that see how far their classes have come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What waits, the first first; ``boards`` are the classes this person answers for, ``mine`` their ids."""

    matters: tuple[Matter, ...]
    boards: tuple[Board, ...] = ()
    soon: int = 0
    """From how many days before its day a matter is near."""
    named: bool = True
    """Whether this person sees the children of the boards by name."""
    counts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """How many matters each class has, and how many of them are late, by the id of the class."""

    def of(self, classroom_id: str) -> Day:
        """The same for one class; for all where it is empty."""
        if not classroom_id:
            return self
        return Day(
            matters=tuple(one for one in self.matters if one.classroom_id == classroom_id),
            boards=tuple(one for one in self.boards if one.classroom.id == classroom_id),
            soon=self.soon, named=self.named, counts=self.counts,
        )

    @property
    def unknown(self) -> list[tuple[Board, str]]:
        """Children nobody knows enough yet to put them into a group; the name to call each by."""
        return [
            (board, row.child.student.nickname or row.child.student.first_name)
            for board in self.boards for row in board.rows if row.group is Group.UNKNOWN
        ]


@service
def day(desk: Desk) -> Day:
    """Everything that waits for the person at the desk, in the chosen year."""
    with access.looking(desk) as look:
        return day_in(desk, look)


def day_in(desk: Desk, look: Reading, *, each: bool = False) -> Day:
    """The same inside an open look; ``each``: what many children of a class lack is told child by child."""
    return _Gathering(desk, look, each).day()


class _Gathering:
    """What the matters are made of, each kind of record read once."""

    def __init__(self, desk: Desk, look: Reading, each: bool = False) -> None:
        self.desk, self.look, self.today, self.each = desk, look, desk.today, each
        self.account = desk.account
        self.rooms = in_school_order(look.all(Classroom, year_id=desk.year.id))
        self.may_see = access.may_see_restricted(desk)
        answers_for = [room for room in self.rooms if _answers_for(self.account, room, _FIGURES)]
        screens = [room for room in self.rooms if _has(self.account, room, "case")]
        wanted = [room for room in self.rooms if room in answers_for or room in screens]
        rows = rows_of(look, desk.year, self.rooms, everybody=False)
        self.rows = {row.enrollment.id: row for row in rows}
        self.care = Caring(desk, look, rows)
        self.boards = boards_in(desk, look, wanted, 1, self.care) if wanted else []
        self.mine = {room.id for room in answers_for}

    def day(self) -> Day:
        found = in_order(self._all())
        return Day(
            matters=tuple(found), boards=tuple(one for one in self.boards if one.classroom.id in self.mine),
            named=any(role in self.account.roles for role in _FIGURES[1:]), counts=_counted(found),
            soon=self.care.days.soon,
        )

    def _all(self) -> Iterator[Matter]:
        """Each kind of matter for the classes in which this person has to do with it."""
        yield from self._of_classes()
        yield from self._of_cases()
        yield from self._sent()
        known = self._rows_with("urgent")
        yield from urgent_matters(self.look, known, self.today, self.may_see, self.desk.who)
        yield from self._approvals()
        yield from supervision_matters(
            self.look, self.desk.year, {one.id: one for one in self.rooms}, self.account,
            (self.today, self.care.days.soon),
        )
        if self._answers_for("plan"):
            yield from project_matters(self.look, self.desk.year, self.today)

    def _answers_for(self, kind: str) -> bool:
        """Whether matters of a kind are this person's, whatever the class."""
        return any(kind in KINDS_OF.get(role, ()) for role in self.account.roles)

    def _approvals(self) -> Iterator[Matter]:
        whose = Whose(self.rows, {one.id: one for one in self.rooms}, self.today, self.care.days)
        if self._answers_for("approval"):
            yield from waiting_in(self.look, whose)
        yield from returned_in(self.look, whose, self.desk.who)

    def _rows_with(self, kind: str) -> dict[str, ClassRow]:
        ids = {room.id for room in self.rooms if _has(self.account, room, kind)}
        return {key: row for key, row in self.rows.items() if row.enrollment.classroom_id in ids}

    def _of_classes(self) -> Iterator[Matter]:
        boards = [one for one in self.boards if _has(self.account, one.classroom, "record")]
        rooms = [one.classroom for one in boards]
        if not rooms:
            return
        yield from self._works(boards)
        terms = self.look.all(Term, year_id=self.desk.year.id)
        life = ClassLife(self.look, rooms, terms, self.today)
        for room in rooms:
            yield from life.matters(room)

    def _works(self, boards: Sequence[Board]) -> Iterator[Matter]:
        """In the second round only children at risk or with a problem are screened again."""
        due = works(self.desk.year.number, self.today)
        rooms = [one.classroom for one in boards]
        second = any(round_ == 2 for _, round_, _ in due)
        again = boards_in(self.desk, self.look, rooms, 2, self.care) if second else []
        needy = {row.child.enrollment.id: row.group for one in boards for row in one.rows}
        for kind, round_, last in due:
            for board in boards if round_ == 1 else again:
                only = needy if round_ > 1 else None
                yield from class_work(board, kind, (last, self.today), only, each=self.each)

    def _of_cases(self) -> Iterator[Matter]:
        mine = [one for one in self.boards if _has(self.account, one.classroom, "case")]
        for row in (row for board in mine for row in board.rows):
            yield from uncared_matters(self.care, row.newest, self.today)
            yield from case_matters(self.care, row.child, self.today)
        if self.desk.account.holder:
            yield from appointments(self.care, self.look, self.rows)

    def _sent(self) -> Iterator[Matter]:
        """Referrals of children this person answers for, and those sent by or to this person."""
        who, roles = (self.desk.who, self.account.id), self.account.roles
        for one in referral_matters(self.care, self.look, self.rows, roles, who):
            sent = self._referral(one)
            own = one.text in TO_RECEIVER or (sent is not None and sent.sender_account in who)
            room = next(each for each in self.rooms if each.id == one.classroom_id)
            if own or _has(self.account, room, "referral"):
                yield one

    def _referral(self, one: Matter) -> Referral | None:
        return next((each for each in self.care.referrals[one.enrollment_id] if each.id == one.about), None)


def _answers_for(account: Account, room: Classroom, roles: Iterable[str]) -> bool:
    """Whether one of ``roles`` gives the person this class: a head's grades, a teacher's classes, or all."""
    held = [role for role in roles if role in account.roles]
    wide = any(role not in ("homeroom", "grade_head") for role in held)
    return (
        wide or ("grade_head" in held and room.grade in account.grades)
        or ("homeroom" in held and room.id in account.classes)
    )


def _has(account: Account, room: Classroom, kind: str) -> bool:
    """Whether matters of a kind in this class are the person's."""
    return _answers_for(account, room, [role for role, kinds in KINDS_OF.items() if kind in kinds])


def _counted(matters: Iterable[Matter]) -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for one in matters:
        all_, late = found.get(one.classroom_id, (0, 0))
        found[one.classroom_id] = all_ + 1, late + bool(one.days_late)
    return found

"""Steps 4 and 5 of many children, read once: their cases with what is next, and their referrals."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from student_care_desktop.domain.areas import FLAGS, Areas, Group
from student_care_desktop.domain.cases import CareAction, CareCase, FollowUp
from student_care_desktop.domain.due import NextStep, next_step
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.referrals import Referral, is_open, silent_days
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.due_days import due_days_in
from student_care_desktop.services.screening import KNOWN, ScreenRow, rows_in
from student_care_desktop.services.signs import areas_of
from student_care_desktop.services.students import FEW
from student_care_desktop.storage.units import Reading

__all__ = ["Caring", "in_need", "lean", "newest"]

R = TypeVar("R", bound=Record)

_CASE = ("id", "enrollment_id", "area", "opened", "state", "closed", "manager")
_ACTION = ("id", "case_id", "due", "done")
_FOLLOW_UP = ("id", "case_id", "day", "next_day")
_REFERRAL = (
    "id", "enrollment_id", "case_id", "agency_id", "kind", "state", "area", "sender_account", "receiver",
    "sent", "heard", "next_day",
)


def lean(look: Reading, kind: type[R], names: Collection[str], **where: Any) -> list[R]:
    """Records with only these fields read; the others are as they come."""
    columns = tuple(names)
    return [
        kind(**{name: value for name, value in zip(columns, row, strict=True) if value is not None})
        for row in look.values(kind, columns, **where)
    ]


class Caring:
    """Of the children of ``rows``; areas that few may see are left out for others."""

    def __init__(self, desk: Desk, look: Reading, rows: Sequence[ClassRow]) -> None:
        self.rows, places = rows, [row.enrollment.id for row in rows]
        self.today, self.areas, self.days = desk.today, areas_of(look), due_days_in(look)
        self._open_eyes = access.may_see_restricted(desk)
        where: dict[str, Any] = {} if len(places) > FEW else {"enrollment_id": places}
        mine = set(places)
        cases = [one for one in lean(look, CareCase, _CASE, **where) if self._mine(one, mine)]
        self.cases = _grouped(cases, "enrollment_id")
        ids = [one.id for one in cases]
        self._actions = _grouped(lean(look, CareAction, _ACTION, case_id=ids) if ids else [], "case_id")
        follow_ups = lean(look, FollowUp, _FOLLOW_UP, case_id=ids) if ids else []
        self._follow_ups = _grouped(follow_ups, "case_id")
        sent = [one for one in lean(look, Referral, _REFERRAL, **where) if self._mine(one, mine)]
        self.referrals = _grouped(sent, "enrollment_id")

    def _mine(self, one: CareCase | Referral, mine: set[str]) -> bool:
        return one.enrollment_id in mine and (self._open_eyes or not self.private(one.area))

    def private(self, area: str) -> bool:
        """Whether an area is restricted as a whole."""
        return area in self.areas.keys and self.areas.private(area)

    def next(self, case: CareCase) -> list[NextStep]:
        """What a case waits for."""
        actions, words = self._actions.get(case.id, ()), self._follow_ups.get(case.id, ())
        return next_step(case, actions, words, self.today, self.days.soon)

    def late(self, case: CareCase) -> bool:
        """Whether a case has nothing planned, or something that is overdue."""
        return any(step.due is None or step.due < self.today for step in self.next(case))

    def silent(self, referral: Referral) -> bool:
        """Whether an answer is owed for too long."""
        return (silent_days(referral, self.today) or 0) > self.days.silent

    def uncared(self, row: ScreenRow) -> list[tuple[str, Group]]:
        """Areas in which a child is at risk or has a problem and nobody opened a case, the worst first."""
        return [
            (area, group) for area, group in in_need(row)
            if not any(self._answers(case, row, area) for case in self.cases.get(row.child.enrollment.id, ()))
        ]

    def _answers(self, case: CareCase, row: ScreenRow, area: str) -> bool:
        """Whether a case is the answer to what was found: open, or closed only after the screening."""
        day = row.screening.day if row.screening else None
        return case.area == area and (case.is_open or not (day and case.closed and case.closed < day))

    def case_state(self, enrollment_id: str, uncared: bool) -> tuple[str, str]:
        """How the child's cases stand as a cell of the board, and the case it is about."""
        cases = self.cases.get(enrollment_id, ())
        open_ = [one for one in cases if one.is_open]
        late = [one for one in open_ if self.late(one)]
        if late:
            return "alarm", late[0].id
        if uncared:
            return "open", ""
        if open_:
            return "now", open_[0].id
        return ("done", cases[-1].id) if cases else ("", "")

    def referral_state(self, enrollment_id: str) -> tuple[str, str]:
        """How the child's referrals stand as a cell of the board, and the referral it is about."""
        sent = self.referrals.get(enrollment_id, ())
        open_ = [one for one in sent if is_open(one)]
        silent = [one for one in open_ if self.silent(one) or one.state == "returned"]
        if silent:
            return "alarm", silent[0].id
        if open_:
            return "now", open_[0].id
        return ("done", sent[-1].id) if sent else ("", "")


def newest(look: Reading, rows: Sequence[ScreenRow], *, may_see: bool) -> dict[str, ScreenRow]:
    """The newest result of each child, by enrollment: a later round says more than the one of ``rows``."""
    found = {row.child.enrollment.id: row for row in rows}
    names = ("enrollment_id", "round", "status")
    later: dict[int, list[ClassRow]] = {}
    for place, round_, status in look.values(Screening, names, round=_LATER) if rows else ():
        if status in KNOWN and place in found:
            later.setdefault(round_, []).append(found[place].child)
    for round_ in sorted(later):
        again = rows_in(look, later[round_], round_, may_see=may_see)
        found |= {one.child.enrollment.id: one for one in again}
    return found


_LATER = (2, 3)
"""Rounds after the first."""


def in_need(row: ScreenRow) -> list[tuple[str, Group]]:
    """The areas of a screened child at risk or with a problem, the worst first; the flags take no part."""
    if not row.known:
        return []
    found = [
        (key, finding.group) for key, finding in row.groups.areas.items()
        if key not in FLAGS and finding.group in (Group.RISK, Group.PROBLEM)
    ]
    return sorted(found, key=lambda one: (one[1] is not Group.PROBLEM, _place(row.areas, one[0])))


def _place(areas: Areas, key: str) -> int:
    return areas.keys.index(key)


def _grouped(records: Iterable[R], by: str) -> Mapping[str, list[R]]:
    found: dict[str, list[R]] = {}
    for one in records:
        found.setdefault(getattr(one, by), []).append(one)
    return found

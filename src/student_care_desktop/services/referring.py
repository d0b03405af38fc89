"""Referrals inside an open look: the lines of the lists, who sees one, who may make its next move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from student_care_desktop.domain.due_days import DueDays
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.people import Account, Scope
from student_care_desktop.domain.record_parts import RESTRICTED_PARTS
from student_care_desktop.domain.referral_moves import moves, reminders, side
from student_care_desktop.domain.referrals import INSIDE, Agency, Referral, is_open, silent_days
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.agencies import agencies_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.due_days import due_days_in
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.services.signs import areas_of
from student_care_desktop.storage.units import Reading

__all__ = ["GONE", "VEILED", "Drawer", "ReferralRow", "opened", "place_of"]

GONE = mark("Referral", "There is no such referral any more. Nothing was changed.")

VEILED = "–"
"""Stands where a person may not read what is written."""
_INSIDE = dict(INSIDE)
_WRITTEN = ("problem", "since", "helped", "asked", "diagnosis", "documents", "result", "law_note")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralRow:
    """One referral in a list; ``silent`` is None when it is closed, ``due`` are the reminders of today.

    ``veiled``: it is about something restricted that this person does not read; the words are not here.
    """

    referral: Referral
    student: Student
    enrollment: Enrollment
    class_name: str
    agency: Agency | None = None
    silent: int | None = None
    due: tuple[int, ...] = ()
    late: bool = False
    area: Words | str = ""
    veiled: bool = False

    @property
    def to(self) -> Words | str:
        """Where it goes: the agency, or the receiver inside the school."""
        if self.referral.kind == "external":
            return self.agency.name if self.agency else ""
        return _INSIDE.get(self.referral.receiver, "")

    @property
    def red(self) -> bool:
        """Nobody was heard for too long, or a follow-up is late."""
        return bool(self.due) or self.late


@dataclass
class Drawer:
    """All that the lists need of one open look; what it tells is cut to the person at the desk."""

    desk: Desk
    look: Reading
    _rooms: dict[str, Classroom] = field(default_factory=dict)

    @cached_property
    def agencies(self) -> Mapping[str, Agency]:
        """The places outside."""
        return agencies_in(self.look)

    @cached_property
    def name(self) -> str:
        """The person at the desk as the staff record has it."""
        return name_at(self.desk, self.look)

    @cached_property
    def _days(self) -> DueDays:
        return due_days_in(self.look)

    @cached_property
    def _areas(self) -> Mapping[str, Words]:
        return {area.key: area.title for area in areas_of(self.look).all}

    def room(self, place: Enrollment) -> Classroom:
        """The class of a child's place in the year."""
        if place.classroom_id not in self._rooms:
            found = self.look.get(Classroom, place.classroom_id) if place.classroom_id else None
            self._rooms[place.classroom_id] = found or Classroom()
        return self._rooms[place.classroom_id]

    def rows(self, referrals: Sequence[Referral]) -> list[ReferralRow]:
        """These referrals as lines, those that need somebody first."""
        wanted = {one.enrollment_id for one in referrals}
        places = {one.id: one for one in self.look.all(Enrollment, id=list(wanted))}
        ids = [one.student_id for one in places.values()]
        children = {one.id: one for one in self.look.all(Student, id=ids)}
        lines = [self._row(one, places[one.enrollment_id], children) for one in referrals]
        return sorted(lines, key=_urgent_first)

    def _row(
        self, referral: Referral, place: Enrollment, children: Mapping[str, Student]
    ) -> ReferralRow:
        veiled, today = self.veils(referral, place), self.desk.today
        return ReferralRow(
            referral=_discreet(referral) if veiled else referral, veiled=veiled, enrollment=place,
            student=children[place.student_id], class_name=self.room(place).name,
            agency=self.agencies.get(referral.agency_id), silent=silent_days(referral, today),
            due=reminders(referral, today, self._days),
            late=bool(referral.next_day and referral.next_day < today),
            area=VEILED if veiled else self._areas.get(referral.area, ""),
        )

    def restricted(self, referral: Referral) -> bool:
        """Whether it is about a restricted area, or takes restricted parts with it."""
        return areas_of(self.look).private(referral.area) or bool({*referral.chosen} & {*RESTRICTED_PARTS})

    def veils(self, referral: Referral, place: Enrollment) -> bool:
        """Whether its words are closed to this person: restricted, and neither sent by nor sent to them."""
        if access.may_see_restricted(self.desk) or not self.restricted(referral):
            return False
        return not (self.sent_by_me(referral) or self.sent_to_me(referral, place))

    def sent_by_me(self, referral: Referral) -> bool:
        """Whether this account sent it."""
        return bool(referral.sender_account) and referral.sender_account == self.desk.account.name

    def of_my_class(self, referral: Referral, place: Enrollment) -> bool:
        """Whether it was sent, by whomever, of a child of the class whose homeroom teacher is at the desk."""
        account = self.desk.account
        return (
            "homeroom" in account.roles and place.classroom_id in account.classes
            and referral.state != "draft"
        )

    def sent_to_me(self, referral: Referral, place: Enrollment) -> bool:
        """Whether the person at the desk is the receiver inside the school."""
        if referral.kind != "internal" or referral.state == "draft":
            return False
        account, to = self.desk.account, referral.receiver
        if to not in account.roles:
            return False
        if to == "grade_head":
            return self.room(place).grade in account.grades
        if to == "subject":
            named = clean(referral.receiver_name)
            if named:
                return named in (clean(self.name), account.name)
            return place.classroom_id in account.classes
        return True

    def before_principal(self, referral: Referral) -> bool:
        """Whether it lies, or lay, before the principal who is at the desk."""
        return referral.kind == "external" and "principal" in self.desk.account.roles and (
            referral.state != "draft"
        )

    def reaches(self, place: Enrollment) -> bool:
        """Whether the child is one of those whom this work reaches; what is only handed over is none."""
        scope, account, room = access.reach(self.desk), self.desk.account, self.room(place)
        if scope is Scope.ALL:
            return True
        inside = scope >= Scope.CLASS and place.classroom_id in account.classes
        return inside or (scope is Scope.GRADE and room.grade in account.grades)

    def sees(self, referral: Referral, place: Enrollment) -> bool:
        """Whether the person at the desk may open it at all."""
        return (
            self.sent_by_me(referral) or self.sent_to_me(referral, place) or self.reaches(place)
            or self.before_principal(referral)
        )

    def possible(self, referral: Referral, place: Enrollment) -> tuple[str, ...]:
        """The moves that the person at the desk may make now."""
        return tuple(to for to in moves(referral) if self.may_move(referral, place, to))

    def may_move(self, referral: Referral, place: Enrollment, to: str) -> bool:
        """Who approves is the principal, who answers the receiver; what came on paper the head writes down.

        Where nobody has an account for the part, the sender writes down what the paper says.
        """
        who = side(referral, to)
        sender = self.sent_by_me(referral) or self.reaches(place)
        if who == "sender":
            return sender
        head = "care_head" in self.desk.account.roles
        if who == "principal":
            return self.before_principal(referral) or (head and not self.held("principal"))
        return self.sent_to_me(referral, place) or head or (sender and not self.held(referral.receiver))

    def held(self, role: str) -> bool:
        """Whether somebody who is working has this role."""
        return any(role in one.roles and one.status == "working" for one in self.look.all(Account))


def _urgent_first(row: ReferralRow) -> tuple[bool, bool, int, str, str]:
    """Order of a list: red ones, open ones, the longest silence, the newest."""
    one = row.referral
    return not row.red, not is_open(one), -(row.silent or 0), f"{_newest(one.day)}", row.student.number


def _newest(day: object) -> str:
    return "".join(chr(ord("9") - ord(letter) + ord("0")) for letter in str(day) if letter.isdigit())


def _discreet(referral: Referral) -> Referral:
    hidden: dict[str, Any] = {name: VEILED for name in _WRITTEN if getattr(referral, name)}
    return replace(referral, area="", chosen=(), **hidden)


def place_of(look: Reading, referral: Referral) -> Enrollment:
    """The child's place in the year of the referral."""
    return look.get(Enrollment, referral.enrollment_id) or Enrollment()


def opened(desk: Desk, look: Reading, referral_id: str) -> tuple[Drawer, Referral, Enrollment]:
    """A referral that the person at the desk may open; NotAllowed for another, CareError where it is gone."""
    referral = look.get(Referral, referral_id)
    if referral is None:
        raise CareError(GONE)
    drawer, place = Drawer(desk, look), place_of(look, referral)
    if not drawer.sees(referral, place):
        raise NotAllowed(access.NOT_YOURS.with_(who=desk.who))
    return drawer, referral, place

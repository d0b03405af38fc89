"""The parents' network of a class: whom the parents who came to a meeting elected, a year at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from student_care_desktop.domain.class_life import NETWORK_POSTS, Meeting, NetworkMember
from student_care_desktop.domain.class_papers import GuestRow, MemberRow
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.homes import address
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Guardian, Household
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, class_pictures
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.guests import guest_rows, people_of
from student_care_desktop.services.meanwhile import class_in, class_of, untouched
from student_care_desktop.services.sheaves import refuse_wrong
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading

__all__ = [
    "NEEDED", "Committee", "committee", "elect", "keep", "members_in", "proposed", "remove", "set_photo",
]

ELECT = mark("Why", "Parents' network of {class_name}: {name}")
REMOVE = mark("Why", "Parents' network of {class_name}: {name} leaves it")
PHOTO = mark("Why", "Parents' network of {class_name}: photo of {name}")
NAME_NEEDED = mark("Network", "Write the name of the person who was elected. Nothing was kept yet.")
ONE_ONLY = mark(
    "Network",
    "{name} is {post} already, and there is one only. Give {name} another post first; nothing was kept.",
)
TWICE = mark("Network", "{name} is on the committee already. Nothing was kept.")
ELSEWHERE = mark("Network", "This child is not in this class. Nothing was kept.")

NEEDED = ("chair", "vice", "secretary")
"""Posts without which the committee is half filled."""
_ALONE = ("chair", "secretary")
_ORDER = [key for key, _ in NETWORK_POSTS]


@dataclass(frozen=True, slots=True, kw_only=True)
class Committee:
    """The committee of a class, and those who came to its meetings of this year and can be elected."""

    classroom: Classroom
    members: tuple[MemberRow, ...] = ()
    candidates: tuple[GuestRow, ...] = ()
    children: tuple[ClassRow, ...] = ()

    @property
    def open_posts(self) -> tuple[str, ...]:
        """Posts that nobody holds yet, of those that a committee must have."""
        held = {row.member.post for row in self.members}
        return tuple(post for post in NEEDED if post not in held)


@service
def committee(desk: Desk, classroom_id: str) -> Committee:
    """The committee in the order of its posts; phone and address as the guardians' own record has them."""
    with access.looking(desk) as look:
        room = class_in(look, classroom_id)
        members = members_in(desk, look, room)
        taken = {(row.member.enrollment_id, row.member.name) for row in members}
        return Committee(
            classroom=room, members=members,
            candidates=tuple(
                row for row in _came(desk, look, room)
                if (row.guest.enrollment_id, row.guest.name) not in taken
            ),
            children=tuple(rows_of(look, desk.year, [room], everybody=False)),
        )


def _came(desk: Desk, look: Reading, room: Classroom) -> Iterable[GuestRow]:
    """Everybody who came to a meeting of this year and has a name; once, of the newest meeting."""
    found: dict[tuple[str, str], GuestRow] = {}
    for meeting in sorted(look.all(Meeting, classroom_id=room.id), key=lambda one: -one.term):
        for row in guest_rows(look, desk.year, room, meeting):
            if row.guest.came and row.guest.name:
                found.setdefault((row.guest.enrollment_id, row.guest.name), row)
    return sorted(found.values(), key=lambda row: row.child.enrollment.no or 999)


def members_in(desk: Desk, look: Reading, room: Classroom) -> tuple[MemberRow, ...]:
    """The members inside an open look; what a member's own line does not say, the child's record tells."""
    members = look.all(NetworkMember, classroom_id=room.id)
    members.sort(key=lambda one: (_ORDER.index(one.post) if one.post in _ORDER else 9, one.name))
    rows = rows_of(look, desk.year, [room], everybody=True)
    children = {row.enrollment.id: row for row in rows}
    mine = [children[one.enrollment_id] for one in members if one.enrollment_id in children]
    people, homes = people_of(look, mine), _homes(look, mine)
    found = []
    for one in members:
        child = children.get(one.enrollment_id)
        home = homes.get(child.student.household_id) if child else None
        told = _told(desk, one, people[child.student.id] if child else (), home)
        found.append(MemberRow(told, child, class_pictures.photo_in(desk, look, one.photo)))
    return tuple(found)


def _homes(look: Reading, children: Sequence[ClassRow]) -> dict[str, Household]:
    ids = [row.student.household_id for row in children if row.student.household_id]
    return {one.id: one for one in look.all(Household, id=ids)}


def _told(
    desk: Desk, member: NetworkMember, people: Iterable[Guardian], home: Household | None
) -> NetworkMember:
    """A member with the phone of their own record; the child's home only of somebody in that record."""
    own = next((one for one in people if one.name == member.name), None)
    if own is None:
        return member
    return replace(
        member, phone=member.phone or own.phone, address=member.address or address(home, desk.say),
    )


@service
def proposed(
    desk: Desk, classroom_id: str, enrollment_id: str, post: str, name: str
) -> NetworkMember:
    """Somebody who may be elected, with phone and address as the child's record has them; not stored."""
    new = NetworkMember(classroom_id=classroom_id, enrollment_id=enrollment_id, post=post, name=name)
    with access.looking(desk) as look:
        child = _child_of(desk, look, new)
        return _as_recorded(desk, look, new, child) if child else new


@service
def elect(desk: Desk, classroom_id: str, enrollment_id: str, post: str, name: str) -> NetworkMember:
    """Somebody who came for this child is elected into ``post``."""
    new = NetworkMember(classroom_id=classroom_id, enrollment_id=enrollment_id, post=post, name=name)
    return keep(desk, new)


@service
def keep(desk: Desk, member: NetworkMember, shown: NetworkMember | None = None) -> NetworkMember:
    """Keep a member as it was written over ``shown``; what the guardian's record says is not stored twice.

    CareError without a name, for a second chair or secretary, for somebody who is on it already, and where
    somebody else changed it meanwhile.
    """
    room = class_of(desk, member.classroom_id)
    refuse_wrong([member])
    new = replace(member, name=clean(member.name), phone=clean(member.phone), address=clean(member.address))
    if not new.name:
        raise CareError(NAME_NEEDED)
    with access.changing(desk, ELECT.with_(class_name=room.name, name=new.name)) as unit:
        child = _child_of(desk, unit, new)
        if new.enrollment_id and child is None:
            raise CareError(ELSEWHERE)
        _refuse_taken(unit, new)
        seen = _bare(desk, unit, shown, child) if child and shown else shown
        new = _bare(desk, unit, new, child) if child else new
        untouched(unit, new, seen)
        unit.put(new)
    return new


def _refuse_taken(look: Reading, new: NetworkMember) -> None:
    for other in look.all(NetworkMember, classroom_id=new.classroom_id):
        if other.id == new.id:
            continue
        if (other.enrollment_id, other.name) == (new.enrollment_id, new.name):
            raise CareError(TWICE.with_(name=new.name))
        if other.post == new.post and new.post in _ALONE:
            raise CareError(ONE_ONLY.with_(name=other.name, post=dict(NETWORK_POSTS)[new.post]))


def _child_of(desk: Desk, look: Reading, member: NetworkMember) -> ClassRow | None:
    """The child of a member, in the member's class; None where there is none such."""
    room = class_in(look, member.classroom_id)
    rows = rows_of(look, desk.year, [room], everybody=True)
    return next((row for row in rows if row.enrollment.id == member.enrollment_id), None)


def _as_recorded(desk: Desk, look: Reading, member: NetworkMember, child: ClassRow) -> NetworkMember:
    """The member with what the child's record tells, and nothing else."""
    home = _homes(look, [child]).get(child.student.household_id)
    people = people_of(look, [child])[child.student.id]
    return _told(desk, replace(member, phone="", address=""), people, home)


def _bare(desk: Desk, look: Reading, new: NetworkMember, child: ClassRow) -> NetworkMember:
    """The member without what the child's record already tells."""
    told = _as_recorded(desk, look, new, child)
    return replace(
        new, phone="" if new.phone == told.phone else new.phone,
        address="" if new.address == told.address else new.address,
    )


@service
def remove(desk: Desk, member: NetworkMember) -> None:
    """Take a member off the committee; the history can bring them back."""
    room = class_of(desk, member.classroom_id)
    with access.changing(desk, REMOVE.with_(class_name=room.name, name=member.name)) as unit:
        unit.remove_all([member])


@service
def set_photo(desk: Desk, member: NetworkMember, file: Path) -> NetworkMember:
    """Give a member the picture in ``file`` (JPEG, PNG, HEIC); CareError when it is no picture."""
    room = class_of(desk, member.classroom_id)
    picture = class_pictures.taken(desk, room.id, member.id, file, member.name)
    with access.changing(desk, PHOTO.with_(class_name=room.name, name=member.name)) as unit:
        new = replace(unit.get(NetworkMember, member.id) or member, photo=picture.id)
        unit.remove_all(class_pictures.pictures_in(unit, member.id))
        unit.put_all([picture, new])
    return new

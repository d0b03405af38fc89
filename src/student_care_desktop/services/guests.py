"""Who can come to a meeting for a child, as the child's own record knows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from student_care_desktop.domain.class_life import Meeting, MeetingGuest
from student_care_desktop.domain.class_papers import GuestRow
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.students import Guardian
from student_care_desktop.services.students import many, rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["guest_kind", "guest_rows", "people_of"]

_ELDERS = ("ปู่", "ย่า", "ตา", "ยาย", "ทวด")
_KIN = ("ลุง", "ป้า", "น้า", "อา", "พี่", "ญาติ")


def guest_kind(guardian: Guardian) -> str:
    """What a person of the child's record is among the guests of a meeting: a key of ``GUESTS``."""
    if guardian.role in ("father", "mother"):
        return guardian.role
    relation = guardian.relation.strip()
    for key, words in (("grandparent", _ELDERS), ("relative", _KIN)):
        if relation.startswith(words):
            return key
    return {"บิดา": "father", "พ่อ": "father", "มารดา": "mother", "แม่": "mother"}.get(relation, "other")


def people_of(look: Reading, children: Sequence[ClassRow]) -> Mapping[str, Sequence[Guardian]]:
    """The living people of each child's record who have a name, by the child's id."""
    found: dict[str, list[Guardian]] = {row.student.id: [] for row in children}
    for one in many(look, Guardian, "student_id", list(found)):
        if one.first_name and one.alive not in ("dead", "missing"):
            found[one.student_id].append(one)
    return found


def guest_rows(look: Reading, year: Year, room: Classroom, meeting: Meeting) -> tuple[GuestRow, ...]:
    """A row for each child who studies there, and for those who left after somebody had come for them."""
    guests = {one.enrollment_id: one for one in look.all(MeetingGuest, meeting_id=meeting.id)}
    children = [
        row for row in rows_of(look, year, [room], everybody=True)
        if row.enrollment.status == "studying" or row.enrollment.id in guests
    ]
    people = people_of(look, children)
    return tuple(
        GuestRow(
            row,
            guests.get(row.enrollment.id)
            or MeetingGuest(meeting_id=meeting.id, enrollment_id=row.enrollment.id),
            _names(people[row.student.id]),
        )
        for row in children
    )


def _names(people: Iterable[Guardian]) -> dict[str, str]:
    """The first name of each kind: father and mother before a guardian who is one of them."""
    found: dict[str, str] = {}
    for one in sorted(people, key=lambda one: one.role == "guardian"):
        found.setdefault(guest_kind(one), one.name)
    return found

"""What the services of a class share: the class itself, who is at the desk, and what moved meanwhile."""

from __future__ import annotations

from typing import TypeVar

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom, Staff
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading

__all__ = ["MEANWHILE", "class_in", "name_at", "name_of", "names_in", "untouched"]

R = TypeVar("R", bound=Record)

NO_CLASS = mark("ClassLife", "This class is not on record, or is not yours. Nothing was changed.")
MEANWHILE = mark(
    "ClassLife",
    "Somebody else changed this meanwhile. Theirs is kept, and what you wrote still stands here: look at "
    "theirs first, then write yours again.",
)


def class_of(desk: Desk, classroom_id: str) -> Classroom:
    """The class; CareError if there is none that this person reaches."""
    with access.looking(desk) as look:
        return class_in(look, classroom_id)


def class_in(look: Reading, classroom_id: str) -> Classroom:
    """The same inside an open look."""
    room = look.get(Classroom, classroom_id) if classroom_id else None
    if room is None:
        raise CareError(NO_CLASS)
    return room


def name_at(desk: Desk, look: Reading) -> str:
    """The name of the person at the desk as paper should have it; the account's where no more is known."""
    person = look.get(Staff, desk.account.staff_id) if desk.account.staff_id else None
    return person.name if person else desk.who


def name_of(look: Reading, who: str) -> str:
    """The name of the person behind an account; what was written where there is none."""
    account = look.first(Account, name=who)
    person = look.get(Staff, account.staff_id) if account and account.staff_id else None
    return person.name if person else who


def names_in(look: Reading) -> dict[str, str]:
    """The name of the person behind each account that has one, by the account's name."""
    people = {one.id: one.name for one in look.all(Staff)}
    return {one.name: people[one.staff_id] for one in look.all(Account) if one.staff_id in people}


def untouched(look: Reading, new: R, shown: R | None) -> R | None:
    """What is stored of ``new``; CareError where it is no longer what was ``shown`` to the person."""
    stored = look.get(type(new), new.id)
    if stored is not None and stored not in (shown, new):
        raise CareError(MEANWHILE)
    return stored

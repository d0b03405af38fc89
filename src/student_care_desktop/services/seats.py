"""Whose classes an account follows: those its person advises in the chosen year, besides the given ones."""

from __future__ import annotations

from dataclasses import replace

from student_care_desktop.domain.people import Account
from student_care_desktop.domain.school import Adviser, Classroom, Year
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading

__all__ = ["followed", "seated", "take_seat"]


def followed(look: Reading, account: Account, year: Year) -> tuple[str, ...]:
    """The ids of the classes of ``year`` that the person of a homeroom account advises."""
    if not account.staff_id or "homeroom" not in account.roles:
        return ()
    rooms = {one.id for one in look.all(Classroom, year_id=year.id)}
    posts = look.all(Adviser, staff_id=account.staff_id)
    return tuple(sorted({post.classroom_id for post in posts} & rooms))


def seated(look: Reading, account: Account, year: Year) -> Account:
    """The account with the classes that it follows; the given ones first."""
    more = (one for one in followed(look, account, year) if one not in account.classes)
    return replace(account, classes=(*account.classes, *more))


def take_seat(desk: Desk, account: Account | None = None) -> None:
    """Put ``account``, or the one at the desk as it is stored, at the desk with the classes of the year."""
    with access.handed(desk) as look:
        stored = account or look.get(Account, desk.account.id) or desk.account
        desk.account = seated(look, stored, desk.year)

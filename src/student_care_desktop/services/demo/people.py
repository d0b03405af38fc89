"""The people who may come in at the demonstration school, each with the passphrase of the school."""

from __future__ import annotations

from student_care_desktop.domain.people import HEAD, Account
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, people
from student_care_desktop.services.demo.cast import Cast
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import in_order

__all__ = ["settle"]

SETTLE = mark("Why", "Build the demonstration school: accounts")


def settle(desk: Desk, cast: Cast, passphrase: str) -> None:
    """Accounts for the roles a visitor will want to try, besides the head."""
    with access.looking(desk) as look:
        first = in_order(look.all(Classroom, year_id=desk.year.id))[0]
    found = [
        Account(id=cast.id("account", name), name=name, roles=(role,), classes=rooms, grades=grades)
        for name, role, rooms, grades in (
            (HEAD, "care_head", (), ()), ("principal", "principal", (), ()), ("guidance", "guidance", (), ()),
            ("nurse", "nurse", (), ()), ("admin", "admin", (), ()),
            ("grade1", "grade_head", (), (first.grade,)), ("homeroom", "homeroom", (first.id,), ()),
        )
    ]
    with access.changing(desk, SETTLE) as unit:
        unit.add_all(found)
    for one in found:
        if one.name != HEAD:
            desk.store.give_key(one.name, passphrase)
    people.share_vault(desk)

"""The people who may come in at the demonstration school, each with the passphrase of the school."""

from __future__ import annotations

from collections.abc import Mapping

from student_care_desktop.domain.people import HEAD, Account
from student_care_desktop.domain.school import Adviser, Classroom, Staff
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, people
from student_care_desktop.services.demo.cast import Cast
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import in_order
from student_care_desktop.storage.units import Reading

__all__ = ["settle"]

_POSTS = {
    HEAD: "หัวหน้างานระบบดูแลช่วยเหลือนักเรียน", "principal": "ผู้อำนวยการโรงเรียน", "guidance": "ครูแนะแนว",
    "nurse": "ครูพยาบาล", "admin": "เจ้าหน้าที่ทะเบียน",
}
"""The post in the demonstration staff of each account that has one."""
SETTLE = mark("Why", "Build the demonstration school: accounts")


def settle(desk: Desk, cast: Cast, passphrase: str) -> None:
    """Accounts for the roles a visitor will want to try, besides the head."""
    with access.looking(desk) as look:
        first = in_order(look.all(Classroom, year_id=desk.year.id))[0]
        persons = _persons(look, first)
    found = [
        Account(
            id=cast.id("account", name), name=name, roles=(role,), classes=rooms, grades=grades,
            staff_id=persons[name],
        )
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


def _persons(look: Reading, first: Classroom) -> Mapping[str, str]:
    """The member of the staff behind each account: by post, and the two advisers of the first class."""
    by_post: dict[str, str] = {}
    for one in look.all(Staff, status="working"):
        by_post[one.position] = min(one.id, by_post.get(one.position, one.id))
    advisers = {one.place: one.staff_id for one in look.all(Adviser, classroom_id=first.id)}
    posts = {name: by_post[post] for name, post in _POSTS.items()}
    return {**posts, "grade1": advisers[2], "homeroom": advisers[1]}

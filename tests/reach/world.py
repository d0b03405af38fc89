"""A school in which a child inside and children outside of every reach have a record of every kind.

It is built once.  What a cell of the test changes is thrown away: the file is put back as it was.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import pypdfium2
import pytest
from sqlalchemy import event

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.counselling import Seen, Spoken, as_line
from student_care_desktop.domain.fields import Text, fields_of
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.people import HEAD, ROLES, Account, Scope
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Attachment, Enrollment, Household, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import backups, demo, school, sheets
from student_care_desktop.services.belonging import owned
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sealing import sealed
from student_care_desktop.storage.keys import Hand, KeyRing
from student_care_desktop.storage.tables import KINDS, Kind, change, change_line, kind_named, kind_of
from student_care_desktop.storage.units import Reading, Writing
from tests.fixtures.town import noon

__all__ = ["MARK", "Aim", "Secrets", "World", "OUTSIDE"]

MARK = "ลับเฉพาะนอกเขต"
"""Stands in what is written of the children outside, and must never come back from there."""
OUTSIDE = {Scope.CLASS: "near", Scope.GRADE: "far"}
"""Which child is outside of a reach."""
HOLDERS = {"care_head": HEAD, "guidance": "guidance"}
DAY = dt.date(2025, 11, 24)
SAID: Mapping[str, Mapping[str, Any]] = {
    "urgent_case": {"cause": "self_harm"}, "behaviour": {"rule": "late", "points": -5},
    "care_case": {"area": "study", "number": "1/2568", "manager": "ครู", "opened": DAY, "problem": "ขาดเรียน", "goal": "มาเรียน"},
    "care_plan": {"area": "study", "name": "ปรับการเรียน", "goal": "มาเรียน"},
    "care_action": {"text": "คุยกับนักเรียน", "owner": "ครู", "due": DAY},
    "follow_up": {"outcome": "improved", "note": "ดีขึ้น"}, "approval": {"kind": "meeting"},
    "referral": {"receiver": "guidance", "asked": "ขอคำแนะนำ", "problem": "ขาดเรียน"},
}
"""What a record says that cannot be without it."""
SPOKEN: Mapping[str, Callable[[str], str]] = {
    "counselling": lambda said: as_line(Spoken(content=said), HEAD, "1/11/2568"),
    "protection_report": lambda said: as_line(Seen(said=said), HEAD, "1/11/2568"),
}
"""How sealed words are written, where they are more than a line."""
WHY = mark("Test", "Build the school of the reach")


R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Aim:
    """Whom a service is called for; the head sits at the desk while its arguments are made."""

    world: World
    name: str
    student: Student
    place: Enrollment
    room: Classroom
    folder: Path

    @property
    def desk(self) -> Desk:
        return self.world.desk

    def records(self) -> list[Record]:
        """All of the child and of its class."""
        with self.desk.store.read() as look:
            return [*belonging(look, self.student), *of_class(look, self.room.id)]

    def record(self, kind: type[R]) -> R:
        """The last one of this kind."""
        found = [one for one in self.records() if isinstance(one, kind)]
        with self.desk.store.read() as look:
            return (found or look.all(kind))[-1]


Make = Callable[[Aim], Any]
"""Makes an argument for the child that is aimed at."""


@dataclass(frozen=True)
class Secrets:
    """What must not come back: ids of records, names and numbers with the marks, contents of files."""

    ids: frozenset[str]
    names: frozenset[str]
    files: frozenset[bytes]


class World:
    """The school and who sits at its desk."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder, self._numbers = desk, folder, count(1)
        self.rooms = school.classes(desk)
        self.inside, self.near, self.far = self.rooms[0], self.rooms[1], self.rooms[2]
        for role, _ in ROLES:
            if desk.store.ring.slot(HOLDERS.get(role, role)) is None:
                desk.store.give_key(role, demo.PASSPHRASE)
        self._hands = {
            role: desk.store.ring.unlock(name, demo.PASSPHRASE) for role, name in HOLDERS.items()
        }
        self.children = {
            name: self._first(room) for name, room in (("in", self.inside), ("near", self.near), ("far", self.far))
        }
        _furnish(self)
        desk.store.note("log-in", HEAD, desk.now())
        self.backup = backups.back_up(desk, folder / "the.scbackup").file
        self._keep()

    def _first(self, room: Classroom) -> tuple[Student, Enrollment]:
        with self.desk.store.read() as look:
            place = min(look.all(Enrollment, classroom_id=room.id, status="studying"), key=lambda one: one.no or 99)
            child = look.get(Student, place.student_id)
        assert child
        return child, place

    def aim(self, name: str) -> Aim:
        """The child ``in``, ``near`` (another class of the grade) or ``far`` (another grade)."""
        folder = self.folder / f"scratch-{next(self._numbers)}"
        folder.mkdir()
        room = {"in": self.inside, "near": self.near, "far": self.far}[name]
        with self.desk.store.read() as look:
            child, place = (look.get(type(one), one.id) for one in self.children[name])
        assert isinstance(child, Student)
        assert isinstance(place, Enrollment)
        return Aim(self, name, child, place, room, folder)

    @contextmanager
    def sitting(self, role: str) -> Iterator[Desk]:
        """Somebody of this role at the desk: homeroom of the first class, head of its grade."""
        desk, head, hand = self.desk, self.desk.account, self.desk.store.hand
        who = HOLDERS.get(role, role)
        desk.account = Account(
            name=f"{role}-here", roles=(role,), classes=(self.inside.id,), grades=(self.inside.grade,)
        )
        desk.store.who, desk.store.hand = who, self._hands.get(role, Hand(desk.store.data_key, b""))
        try:
            yield desk
        finally:
            desk.account, desk.store.who, desk.store.hand = head, head.name, hand

    def refusals(self) -> list[str]:
        """What was refused, newest first."""
        return [line.what for line in self.desk.store.trace() if line.act == "refused"]

    def newest(self) -> int:
        """The number of the newest change set."""
        with self.desk.store.read() as look:
            found = look.connection.execute(change.select().order_by(change.c.seq.desc()).limit(1)).first()
        return found.seq if found else 0

    def touched(self, since: int) -> frozenset[str]:
        """The ids of the records that were changed after this change set."""
        with self.desk.store.read() as look:
            query = change_line.select().where(change_line.c.seq > since)
            return frozenset(row.record_id for row in look.connection.execute(query))

    def put_back(self) -> None:
        """The school as it was built, where anything was changed."""
        store = self.desk.store
        if self.newest() == self._seq and store.ring is self._ring:
            return
        store.engine.dispose()
        for path, data in self._files.items():
            path.write_bytes(data)
        for end in ("-wal", "-shm"):
            store.folder.database.with_name(store.folder.database.name + end).unlink(missing_ok=True)
        store.ring = self._ring

    def _keep(self) -> None:
        store = self.desk.store
        self._seq, self._ring = self.newest(), store.ring
        store.engine.dispose()
        places = (store.folder.database, *store.folder.key_places)
        self._files = {path: path.read_bytes() for path in places if path.exists()}

    def secrets(self, scope: Scope) -> Secrets:
        """All that belongs to children whom this reach does not hold."""
        return self._secrets[scope]

    @cached_property
    def _secrets(self) -> Mapping[Scope, Secrets]:
        with self.desk.store.read() as look:
            grade = look.all(Classroom, grade=self.inside.grade)
            return {
                Scope.CLASS: _secrets(self.desk, look, {self.inside.id}, "near", "far"),
                Scope.GRADE: _secrets(
                    self.desk, look, {one.id for one in grade if one.year_id == self.desk.year.id}, "far"
                ),
            }

    _seq: int = 0
    _ring: KeyRing
    _files: Mapping[Path, bytes]


def _secrets(desk: Desk, look: Reading, rooms: set[str], *marked: str) -> Secrets:
    children = {one.id: one for one in look.all(Student)}
    mine = {one.student_id for one in look.all(Enrollment, classroom_id=rooms)}
    shown = [one for key in mine for one in belonging(look, children[key])]
    seen = {one.id for one in shown} | {one.id for room in rooms for one in of_class(look, room)}
    others = [one.id for one in look.all(Classroom) if one.id not in rooms]
    theirs = [
        *(one for key, child in children.items() if key not in mine for one in belonging(look, child)),
        *(one for room in others for one in of_class(look, room)),
    ]
    theirs = [one for one in theirs if one.id not in seen]
    names = {fact for key, child in children.items() if key not in mine for fact in _facts(child)}
    names -= {fact for key in mine for fact in _facts(children[key])}
    return Secrets(
        frozenset(one.id for one in theirs), frozenset({*names, *map(mark_of, marked)}),
        _files(desk, theirs) - _files(desk, shown),
    )


def _files(desk: Desk, records: Iterable[Record]) -> frozenset[bytes]:
    digests = {one.digest for one in records if isinstance(one, Attachment)}
    return frozenset(desk.store.attachments.load(digest) for digest in digests)


def _facts(child: Student) -> tuple[str, ...]:
    return tuple(one for one in (f"{child.first_name} {child.last_name}", child.number, child.national_id) if one)


def belonging(look: Reading, child: Student) -> list[Record]:
    """All of a child: what points to it, and its home."""
    home = look.get(Household, child.household_id)
    people = look.all(HouseholdMember, household_id=child.household_id) if home else []
    return [*owned(look, child), *([home] if home else []), *people]


def of_class(look: Reading, room: str) -> list[Record]:
    """All that hangs on a class, but who is in it and who leads it."""
    kinds = [
        (kind, column) for kind in KINDS for column, owner in kind.refs
        if owner == "classroom" and kind.name not in ("enrollment", "adviser")
    ]
    return [one for kind, column in kinds for one in look.all(kind.record, **{column: room})]


def mark_of(name: str) -> str:
    """Stands in all that is written of this child."""
    return f"{MARK}-{name}"


def _furnish(world: World) -> None:
    """Every kind of record for each of the three and their classes, the mark in all that is said of them."""
    desk = world.desk
    for name, (child, place) in world.children.items():
        sheets.keep(desk, sheets.Page("sdq", "teacher", 1), place, "1" * 25)
        paper = _paper(mark_of(name))
        digest = desk.store.attachments.store(paper)
        with desk.store.write(WHY, desk.now()) as unit:
            unit.put(Attachment(
                student_id=child.id, digest=digest, media="application/pdf", size=len(paper), caption=mark_of(name),
            ))
            housed = _at_home(unit, child)
            for kind in KINDS:
                unit.put_all(_missing(desk, unit, kind, (housed, place), mark_of(name)))
            found = [*belonging(unit, housed), *of_class(unit, place.classroom_id)]
            unit.put_all(_marked(one, mark_of(name)) for one in found)


def _paper(said: str) -> bytes:
    """An empty page as PDF, different for each child."""
    file = BytesIO()
    with pypdfium2.PdfDocument.new() as paper:
        paper.new_page(200, 200)
        paper.save(file)
    return file.getvalue() + f"% {said}\n%%EOF\n".encode()


def _at_home(unit: Writing, child: Student) -> Student:
    """The child with a household, where nothing was known of one."""
    home = unit.get(Household, child.household_id) or Household()
    housed = replace(child, household_id=home.id)
    unit.put_all([home, housed])
    return housed


def _missing(
    desk: Desk, look: Reading, kind: Kind, whose: tuple[Student, Enrollment], said: str
) -> Iterator[Record]:
    """One of ``kind`` where the child, its class or the school has none yet, as it is when nothing is said."""
    child, place = whose
    mine = [*of_class(look, place.classroom_id), *belonging(look, child)]
    known = {kind_of(type(one)).name: one.id for one in mine}
    theirs = {owner for _, owner in kind.refs} & {*known, "classroom"} - {"attachment"}
    known |= {"year": desk.year.id, "classroom": place.classroom_id, "enrollment": place.id}
    if kind.name in known or kind.name in ("adviser", "account") or not (theirs or look.first(kind.record) is None):
        return
    refs = {column: _points_to(look, owner, known) for column, owner in kind.refs}
    words = SPOKEN[kind.name](said) if kind.name in SPOKEN else said
    facts: dict[str, Any] = {name: sealed(desk, "", words) for name in kind.sealed}
    facts |= {name: desk.today for name in ("day",) if name in kind.columns}
    facts |= {"digest": mine_digest(look, child)} if kind.name == "class_picture" else {}
    yield kind.record(**refs, **facts, **SAID.get(kind.name, {}))


def mine_digest(look: Reading, child: Student) -> str:
    """The content of the child's paper."""
    return look.all(Attachment, student_id=child.id, media="application/pdf")[-1].digest


def _points_to(look: Reading, owner: str, known: Mapping[str, str]) -> str:
    found = look.first(kind_named(owner).record) if owner not in known else None
    return known.get(owner, found.id if found else "")


def _marked(one: Record, said: str) -> Record:
    """The same with the mark in its notes; what is sealed stays sealed."""
    prose = {name for name, field in fields_of(type(one)).items() if _is_prose(field, getattr(one, name))}
    return replace(one, **dict.fromkeys(prose - set(kind_of(type(one)).sealed), said))


def _is_prose(field: object, value: object) -> bool:
    prose = isinstance(field, Text) and field.lines > 1 and field.rule is None
    return prose and isinstance(value, str) and not value.startswith(("{", "["))


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The school of the reach, in Thai."""
    folder = tmp_path_factory.mktemp("reach")
    desk = demo.build(folder / "school", 48, seed=1, now=noon, say=tongue("th"))
    event.listen(desk.store.engine, "connect", lambda raw, _: raw.execute("PRAGMA synchronous = OFF"))
    desk.store.engine.dispose()
    yield World(desk, folder)
    desk.close()

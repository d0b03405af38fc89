"""A backup looked into while the school is open: what is in it, what differs, and one child brought back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.students import Enrollment, Household, Student
from student_care_desktop.domain.thai import long_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.backups import back_up_before, key_of
from student_care_desktop.services.belonging import owned, rivals, whose
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.history import Tally
from student_care_desktop.services.kind_names import KINDS, OTHER
from student_care_desktop.storage import backup
from student_care_desktop.storage.attachments import copy_attachments, pictures_of
from student_care_desktop.storage.keys import KeyRing
from student_care_desktop.storage.past import past
from student_care_desktop.storage.tables import KINDS as TABLES
from student_care_desktop.storage.tables import PICTURED, Kind, kind_of
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["ChildThen", "Contents", "Difference", "contents", "difference", "restore_child"]

WHY = mark("Why", "Bring back {name} ({number}) from the backup of {day}")
OTHER_KEY = mark("Backup", "This backup has a key of its own. Write the passphrase or recovery key of then.")
NOT_IN = mark("Backup", "There is no child with the number {number} in {file}. Nothing was changed.")
TAKEN = mark(
    "Backup",
    "{name} has the number of this child now ({number}). Nothing was changed. Change that number first.",
)
IN_THE_WAY = mark("Backup", "Something of this child has its place taken now. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup says of itself: when, how many of each kind, and which accounts opened it then."""

    file: Path
    at: dt.datetime
    size: int  # bytes
    counts: dict[str, int]
    accounts: tuple[str, ...]
    recovery: bool
    seq: int


@dataclass(frozen=True, slots=True)
class ChildThen:
    """A child whose records differ: ``state``: ``back`` (gone now), ``changed``, ``newer`` (not in it)."""

    number: str
    name: str
    state: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What bringing the whole backup back would do: records by kind, children by number."""

    kinds: tuple[Tally, ...]
    children: tuple[ChildThen, ...]


@service
def contents(desk: Desk, file: Path) -> Contents:
    """What is in a backup, without opening it; CareError if it is none."""
    label, shown = backup.label_of(file), file.stat()
    made = dt.datetime.fromtimestamp(shown.st_mtime).astimezone()
    accounts = tuple(slot.who for slot in label.ring.slots if slot.who)
    recovery = label.ring.slot("") is not None
    return Contents(file, label.at or made, shown.st_size, label.counts, accounts, recovery, label.seq)


@service
def difference(desk: Desk, file: Path, secret: str = "") -> Difference:
    """What would change if the whole backup came back; ``secret`` only for one with a key of its own."""
    with _past(desk, file, secret) as then, access.looking(desk) as now:
        moved: set[str] = set()
        kinds = [_compare(kind, then, now, moved) for kind in TABLES]
        children = _children(then, now, moved)
    return Difference(tuple(one for one in kinds if one.added or one.changed or one.removed), children)


@service
def restore_child(desk: Desk, file: Path, number: str, secret: str = "") -> int:
    """Bring one child's records back as in a backup, as one change set; how many records it touched.

    What the child got since stays, unless it stands in the place of what comes back.  Nobody else is touched:
    a home that others share stays as it is.  A backup is made before.
    """
    with _past(desk, file, secret) as then:
        child = then.first(Student, number=number)
        if child is None:
            raise CareError(NOT_IN.with_(number=number, file=file.name))
        mine, home, around = owned(then, child), _home(then, child), _around(then, child)
    back_up_before(desk, "restore")
    _bring_pictures(desk, file, mine)
    day = long_day(contents(desk, file).at.date())
    with access.changing(desk, WHY.with_(name=child.name, number=number, day=day)) as unit:
        unit.put_all([one for one in around if unit.get(type(one), one.id) is None])
        unit.put_all(_home_now(unit, child, home))
        _make_room(unit, child, mine)
        unit.put_all(one for one in mine if not _stays(unit, one))
        return len(unit.lines)


@contextmanager
def _past(desk: Desk, file: Path, secret: str) -> Iterator[Reading]:
    def other(ring: KeyRing) -> bytes:
        if not secret:
            raise CareError(OTHER_KEY)
        return key_of(ring, secret)

    with past(file, desk.store.data_key, other) as then:
        yield then


def _compare(kind: Kind, then: Reading, now: Reading, moved: set[str]) -> Tally:
    """One kind: what would come back, be as before, or be gone; their ids go to ``moved``."""
    before = {one.id: one for one in then.all(kind.record)}
    after = {one.id: one for one in now.all(kind.record)}
    back, gone = before.keys() - after.keys(), after.keys() - before.keys()
    changed = {key for key in before.keys() & after.keys() if before[key] != after[key]}
    moved |= back | gone | changed
    return Tally(KINDS.get(kind.name, OTHER), len(back), len(changed), len(gone))


def _children(then: Reading, now: Reading, moved: set[str]) -> tuple[ChildThen, ...]:
    owners = {**whose(then), **whose(now)}
    before, after = ({one.id: one for one in look.all(Student)} for look in (then, now))
    found = []
    for key in {owners[one] for one in moved if one in owners}:
        child = after.get(key) or before[key]
        state = "back" if key not in after else "changed" if key in before else "newer"
        found.append(ChildThen(child.number, child.name, state))
    return tuple(sorted(found, key=lambda one: one.number))


def _home(then: Reading, child: Student) -> list[Record]:
    home = then.get(Household, child.household_id)
    return owned_by_home(then, home) if home else []


def owned_by_home(then: Reading, home: Household) -> list[Record]:
    """A home and the people in it, but not the children."""
    return [one for one in _direct(then, home) if not isinstance(one, Student)]


def _direct(look: Reading, home: Household) -> list[Record]:
    kinds = [(kind, column) for kind in TABLES for column, owner in kind.refs if owner == "household"]
    return [home, *(one for kind, column in kinds for one in look.all(kind.record, **{column: home.id}))]


def _around(then: Reading, child: Student) -> list[Record]:
    """The years and classes in which the child was, which must stand before the child comes back."""
    places = then.all(Enrollment, student_id=child.id)
    years = then.all(Year, id={one.year_id for one in places})
    return [*years, *then.all(Classroom, id={one.classroom_id for one in places})]


def _home_now(unit: Writing, child: Student, home: list[Record]) -> list[Record]:
    """The home as it was, unless others live there now."""
    others = [one for one in unit.all(Student, household_id=child.household_id) if one.id != child.id]
    return [] if others and child.household_id else home


def _make_room(unit: Writing, child: Student, mine: Iterable[Record]) -> None:
    """Take out what stands in the way and is the child's own; CareError where it is somebody else's."""
    own = {one.id for one in owned(unit, child)}
    for _, rival in rivals(unit, mine):
        if isinstance(rival, Student):
            raise CareError(TAKEN.with_(name=rival.name, number=rival.number))
        if rival.id not in own:
            raise CareError(IN_THE_WAY)
        unit.remove_all(reversed(owned(unit, rival)))


def _stays(unit: Writing, record: Record) -> bool:
    """Whether a record is as it stands now, whatever it was in the backup: what lasts is only added to."""
    return kind_of(type(record)).lasting and unit.get(type(record), record.id) is not None


def _bring_pictures(desk: Desk, file: Path, mine: Iterable[Record]) -> None:
    """The picture files that the child's records name, where they are not there any more."""
    pictured = {kind.record for kind in PICTURED}
    wanted = [name for one in mine if type(one) in pictured and (name := getattr(one, "digest", ""))]
    for place in pictures_of(file):
        copy_attachments(place, desk.store.folder.attachments, names=wanted)

"""What the frame asks, answered by the services: school, choosers, search, foot, undo, lock."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from student_care_desktop.domain.errors import Cancelled, CareError
from student_care_desktop.domain.lists import STATUSES
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.people import ROLES
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import doors, history, locking, safekeeping, school, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.history import ChangeSet
from student_care_desktop.services.safekeeping import Standing
from student_care_desktop.services.search import SearchIndex
from student_care_desktop.ui.frame.foot import Facts
from student_care_desktop.ui.frame.search import Hit
from student_care_desktop.ui.house import EVERYTHING, Changes, House, Scope
from student_care_desktop.ui.moments import moment
from student_care_desktop.ui.veiled import DOTS, veiled
from student_care_desktop.ui.window import Source

__all__ = ["Finder", "first_scope", "source_of"]

WHERE = mark("Search", "{class_name} · {number}")
WHERE_NO = mark("Search", "{class_name} no. {no} · {number}")
GONE = mark("Search", "{where} · {status}")
WHO = mark("Foot", "{who} · {roles}")
SAVED = mark("Foot", "Saved {when}")
BACKUP = mark("Foot", "Backed up and proven {when} · {places} places")
OLD_BACKUP = mark("Foot", "The newest proven backup is {days} days old")
NO_BACKUP = mark("Foot", "No backup yet")
NOTHING = mark("Undo", "There is nothing left to take back.")
TAKEN_BACK = mark("Undo", "Taken back: {what}")
ASK = mark("Undo", "Take this back?")
ASK_DETAIL = mark(
    "Undo",
    "{what} ({when}). {count} records will be as they were before. The history keeps both, so this step "
    "can be undone as well.",
)
YES = mark("Undo", "Take it back")
TAKING_BACK = mark("Undo", "Taking back {count} records")
_OLD_DAYS = 7
_SMALL = 20
"""Records up to which a change set is taken back without a question."""


def first_scope(desk: Desk) -> Scope:
    """The year of the desk, and the class of whoever has one only: nobody must choose it each day."""
    rooms = school.classes(desk)
    return Scope(desk.year.number, rooms[0].id if len(rooms) == 1 else "")


def source_of(house: House) -> Source:
    """The services behind the frame of ``house``."""
    return Source(
        school=lambda: school.school_of(house.desk).name,
        years=lambda: [year.number for year in doors.years(house.desk)],
        classes=lambda: [(room.id, room.name) for room in school.classes(house.desk)],
        find=Finder(house),
        facts=lambda: _facts(house),
        undo=lambda: _undo(house),
        choose=lambda scope: _choose(house, scope),
        unlock=lambda passphrase: doors.check_passphrase(house.desk, passphrase),
        patience=lambda: locking.minutes(house.desk),
    )


class Finder:
    """The search: an index built behind the window, anew whenever records move."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._index: SearchIndex | None = None
        house.changed.connect(self.renew)
        house.scoped.connect(self.renew)
        self.renew()

    def renew(self, moved: object = EVERYTHING) -> None:
        """Build the index anew when children may have moved; until it is there the old one answers."""
        if isinstance(moved, Changes) and not moved.touch(Student, Enrollment, Classroom):
            return
        desk = self._house.desk
        if not self._house.may("service", "students.roster"):
            return
        self._house.quiet.run(lambda: SearchIndex(students.roster(desk)), self._put)

    def _put(self, index: SearchIndex) -> None:
        self._index = index

    def __call__(self, text: str) -> Sequence[Hit]:
        if self._index is None:
            self._index = SearchIndex(students.roster(self._house.desk))
        say, hidden = self._house.say, DOTS if self._house.names_hidden else ""
        page = "student" if self._house.has("student") else "students"
        return [
            Hit(hidden or row.student.name, say(_where(row)), page, row.student.id)
            for row in self._index.find(text, 8)
        ]


def _where(row: ClassRow) -> Words:
    """Where a child is found, and that the child has left if so."""
    no = row.enrollment.no
    where = (WHERE_NO if no else WHERE).with_(class_name=row.class_name, no=no, number=row.student.number)
    if row.enrollment.status == "studying":
        return where
    return GONE.with_(where=where, status=dict(STATUSES)[row.enrollment.status])


def _facts(house: House) -> Facts:
    desk = house.desk
    watches, undoes = house.may("service", "history.changes"), house.may("service", "history.take_back")
    newest = next(iter(history.changes(desk, 1)), None) if watches else None
    last, kept = history.last(desk) if undoes else None, safekeeping.standing(desk)
    return Facts(
        who=_who(house),
        saved=SAVED.with_(when=_when(newest, desk.today)) if newest else None,
        backup=_backup(kept, desk.today), backup_old=kept.newest is None or kept.days > _OLD_DAYS,
        last=_told(house, last.why) if last else None,
    )


def _backup(kept: Standing, today: dt.date) -> Words:
    """When the newest proven backup was made and in how many places it is; how old it is when it is old."""
    if kept.newest is None:
        return NO_BACKUP
    if kept.days > _OLD_DAYS:
        return OLD_BACKUP.with_(days=kept.days)
    return BACKUP.with_(when=moment(kept.newest.made, today), places=kept.places)


def _who(house: House) -> Words:
    """Who is at the desk: the person of the staff records if one is named, and what they are here."""
    account, say = house.desk.account, house.say
    person = next((one for one in school.staff(house.desk) if one.id == account.staff_id), None)
    who = f"{account.name} ({person.name})" if person else account.name
    return WHO.with_(who=who, roles=", ".join(say(dict(ROLES)[role]) for role in account.roles))


def _told(house: House, why: Words) -> Words:
    """What was done, without names while they are hidden."""
    return veiled(why) if house.names_hidden else why


def _when(change: ChangeSet, today: dt.date) -> Words:
    return moment(dt.datetime.fromisoformat(change.at), today)


def _choose(house: House, scope: Scope) -> None:
    """Work in the year that was chosen; the class is for the places to read."""
    if scope.year != house.desk.year.number:
        doors.choose_year(house.desk, scope.year)


def _undo(house: House) -> None:
    """Take the last change set back; CareError if there is none, Cancelled if the person thinks better."""
    last = history.last(house.desk) if house.may("service", "history.take_back") else None
    if last is None:
        raise CareError(NOTHING)
    if last.records <= _SMALL:
        _taken_back(house, history.take_back(house.desk, last.id))
        return
    when, count = _when(last, house.desk.today), f"{last.records:,}"
    detail = ASK_DETAIL.with_(what=_told(house, last.why), when=when, count=count)
    if not house.messages.ask(ASK, detail, YES):
        raise Cancelled

    def work(progress: object) -> Words:
        return history.take_back(house.desk, last.id)

    def done(what: Words) -> None:
        _taken_back(house, what)
        house.changed.emit(EVERYTHING)

    house.work(work, done)


def _taken_back(house: House, what: Words) -> None:
    """Say so; the year that was worked in may be gone with it."""
    if house.desk.year.number != house.scope.year:
        house.choose(Scope(house.desk.year.number))
    house.messages.tell(TAKEN_BACK.with_(what=_told(house, what)))

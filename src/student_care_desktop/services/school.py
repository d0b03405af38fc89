"""The school itself: its name, staff, classes and advisers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.school import (
    GRADES,
    Adviser,
    Classroom,
    School,
    Staff,
    Term,
    class_key,
    parse_class,
    parse_grade,
)
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.thai import sort_key
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.seats import take_seat
from student_care_desktop.storage.units import Reading

__all__ = [
    "ClassCard", "add_class", "advisers_by_class", "class_cards", "classes", "find_class", "of_grade",
    "remove_class", "save_school", "save_staff", "school_of", "set_advisers", "staff", "terms",
]

EDIT_SCHOOL = mark("Why", "Edit the school's facts")
EDIT_STAFF = mark("Why", "Edit staff: {name}")
EDIT_ADVISERS = mark("Why", "Set the advisers of {class_name}")
ADD_CLASS = mark("Why", "Add the class {class_name}")
REMOVE_CLASS = mark("Why", "Remove the empty class {class_name}")
NO_GRADE = mark(
    "Print", "There is no class of the grade {grade} in this school year. Write a grade like ม.1. "
    "Nothing was printed."
)
NO_CLASS = mark("School", "There is no class {name} in the year {year}.")
NOT_A_CLASS = mark("School", "{name} is not the name of a class. Write it like ม.1/1 or ป.6/2.")
CLASS_EXISTS = mark("School", "The class {name} exists already.")
CLASS_IN_USE = mark("School", "{count} children are enrolled in {name}. Move them to another class first.")
NAME_NEEDED = mark("School", "Write a first name.")


@dataclass(frozen=True, slots=True)
class ClassCard:
    """A class as the settings show it."""

    classroom: Classroom
    advisers: tuple[Staff, ...]
    children: int


@service
def school_of(desk: Desk) -> School:
    """The school of this data folder."""
    with access.looking(desk) as look:
        return look.first(School) or School()


@service
def save_school(desk: Desk, school: School) -> None:
    """Keep the school's facts."""
    with access.changing(desk, EDIT_SCHOOL) as unit:
        unit.put(school)


@service
def terms(desk: Desk) -> list[Term]:
    """The terms of the chosen year, in order."""
    with access.looking(desk) as look:
        return sorted(look.all(Term, year_id=desk.year.id), key=lambda term: term.number)


@service
def staff(desk: Desk) -> list[Staff]:
    """All staff in Thai order of their names, those who left last."""
    with access.looking(desk) as look:
        people = look.all(Staff)
    return sorted(people, key=lambda one: (one.status != "working", sort_key(one.first_name)))


@service
def save_staff(desk: Desk, person: Staff) -> None:
    """Keep a member of the staff."""
    if not person.first_name:
        raise CareError(NAME_NEEDED)
    with access.changing(desk, EDIT_STAFF.with_(name=person.name)) as unit:
        unit.put(person)


@service
def classes(desk: Desk) -> list[Classroom]:
    """The classes of the chosen year, อ. before ป. before ม., ม.1/10 after ม.1/9."""
    with access.looking(desk) as look:
        return in_order(look.all(Classroom, year_id=desk.year.id))


def in_order(rooms: Iterable[Classroom]) -> list[Classroom]:
    """Classes in the order of the school."""
    return sorted(rooms, key=lambda room: class_key(room.grade, room.room))


@service
def find_class(desk: Desk, name: str) -> Classroom:
    """The class called ``name`` in the chosen year; CareError if there is none."""
    wanted = parse_class(name)
    for room in classes(desk):
        if (room.grade, room.room) == wanted or room.name == name:
            return room
    raise CareError(NO_CLASS.with_(name=name, year=desk.year.number))


def of_grade(rooms: Sequence[Classroom], grade: str) -> list[Classroom]:
    """The classes of a grade as it was written (ม.1); CareError if there is none."""
    found = [room for room in rooms if room.grade == parse_grade(grade)]
    if not found:
        raise CareError(NO_GRADE.with_(grade=grade))
    return found


@service
def class_cards(desk: Desk) -> list[ClassCard]:
    """The classes of the chosen year with their advisers and the number of children studying."""
    with access.looking(desk) as look:
        rooms = in_order(look.all(Classroom, year_id=desk.year.id))
        advisers = advisers_by_class(look, rooms)
        places = look.all(Enrollment, year_id=desk.year.id, status="studying")
    counts: dict[str, int] = {}
    for place in places:
        counts[place.classroom_id] = counts.get(place.classroom_id, 0) + 1
    return [ClassCard(room, advisers[room.id], counts.get(room.id, 0)) for room in rooms]


def advisers_by_class(look: Reading, rooms: Iterable[Classroom]) -> Mapping[str, tuple[Staff, ...]]:
    """The advisers of each class id, in their order."""
    rooms = list(rooms)
    people = {one.id: one for one in look.all(Staff)}
    posts = look.all(Adviser, classroom_id=[room.id for room in rooms])
    found: dict[str, tuple[Staff, ...]] = {room.id: () for room in rooms}
    for post in sorted(posts, key=lambda post: post.place):
        found[post.classroom_id] += (people[post.staff_id],)
    return found


@service
def add_class(desk: Desk, name: str) -> Classroom:
    """A new class in the chosen year; CareError if the name is none or taken."""
    parsed = parse_class(name)
    if parsed is None or parsed[0] not in GRADES:
        raise CareError(NOT_A_CLASS.with_(name=name))
    room = Classroom(year_id=desk.year.id, grade=parsed[0], room=parsed[1])
    if any((one.grade, one.room) == parsed for one in classes(desk)):
        raise CareError(CLASS_EXISTS.with_(name=room.name))
    with access.changing(desk, ADD_CLASS.with_(class_name=room.name)) as unit:
        unit.put(room)
    return room


@service
def remove_class(desk: Desk, room: Classroom) -> None:
    """Remove a class in which nobody was ever enrolled."""
    with access.changing(desk, REMOVE_CLASS.with_(class_name=room.name)) as unit:
        children = unit.all(Enrollment, classroom_id=room.id)
        if children:
            raise CareError(CLASS_IN_USE.with_(count=len(children), name=room.name))
        unit.remove_all([*unit.all(Adviser, classroom_id=room.id), room])


@service
def set_advisers(desk: Desk, room: Classroom, people: Iterable[Staff]) -> None:
    """Give a class its advisers, in this order."""
    wanted = {person.id: place for place, person in enumerate(people, 1)}
    with access.changing(desk, EDIT_ADVISERS.with_(class_name=room.name)) as unit:
        posts = {post.staff_id: post for post in unit.all(Adviser, classroom_id=room.id)}
        unit.remove_all([post for key, post in posts.items() if key not in wanted])
        for key, place in wanted.items():
            post = posts.get(key) or Adviser(classroom_id=room.id, staff_id=key)
            unit.put(replace(post, place=place))
    take_seat(desk)

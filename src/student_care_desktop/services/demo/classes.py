"""The school's years, classes, staff and advisers, and every child's place in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count

from student_care_desktop.catalog.demo import Titles
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Adviser, Classroom, School, Staff
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.services.demo.cast import PAST, YEAR, Cast, Child, Dice
from student_care_desktop.services.demo.codes import phone
from student_care_desktop.services.demo.parents import surname
from student_care_desktop.services.demo.seats import GRADES

__all__ = ["advisers", "classrooms", "enrollments", "grade_name", "nurse", "past_year", "school", "staff"]

_PAIR = (1, 2)


def grade_name(grade: int) -> str:
    """ม.1"""
    return f"ม.{grade}"


def school(cast: Cast) -> School:
    """The school's facts; its principal stands first among the staff."""
    facts = cast.life.school
    return School(
        id=cast.id("school"), name=facts.name, code=facts.code, area_office=facts.area_office,
        address=facts.address, district=facts.district, province=facts.province, phone=facts.phone,
        principal=next(staff(cast)).name, principal_position=facts.principal_position,
    )


def past_year(cast: Cast) -> Iterator[Record]:
    """The year before and its terms."""
    year, terms = cast.year(PAST)
    yield year
    yield from terms


def classrooms(cast: Cast) -> Iterator[Classroom]:
    """The same rooms in both years."""
    for year in (PAST, YEAR):
        year_id = cast.year(year)[0].id
        for grade, room in _places(cast):
            key = cast.classroom_id(year, grade, room)
            yield Classroom(id=key, year_id=year_id, grade=grade_name(grade), room=str(room))


def staff(cast: Cast) -> Iterator[Staff]:
    """Those with a post, then the advisers, then one who has left."""
    dice, posts = cast.dice("staff"), cast.life.staff
    number = count(1)
    for post, many in posts.posts:
        for _ in range(many):
            yield _teacher(cast, dice, cast.id("staff", next(number)), post)
    for grade, room in _places(cast):
        for place in _PAIR:
            head = (room, place) == (1, 2)
            rank = posts.grade_head.format(grade=grade_name(grade)) if head else dice.choice(posts.ranks)
            yield _teacher(cast, dice, _adviser_id(cast, YEAR, grade, room, place), rank)
    yield _teacher(cast, dice, _left_id(cast), posts.ranks[-1], status="left")


def nurse(cast: Cast) -> str:
    """The name of the one who measures and weighs."""
    return next(one.name for one in staff(cast) if one.position == cast.life.staff.nurse)


def advisers(cast: Cast) -> Iterator[Adviser]:
    """Two a class, who go up with it; those of ม.6 begin again with ม.1."""
    for year in (PAST, YEAR):
        for grade, room in _places(cast):
            for place in _PAIR:
                left = (year, grade, room, place) == (PAST, GRADES, 1, 2)
                yield Adviser(
                    id=cast.id("adviser", year, grade, room, place), place=place,
                    classroom_id=cast.classroom_id(year, grade, room),
                    staff_id=_left_id(cast) if left else _adviser_id(cast, year, grade, room, place),
                )


def enrollments(cast: Cast) -> Iterator[Enrollment]:
    """Everybody's place this year and the year before; เลขที่: boys first, then girls, by number."""
    dice, children = cast.dice("enrollments"), cast.children
    here = {child: (child.grade, child.room) for child in children if child.grade <= GRADES}
    before = {child: (child.grade - 1, child.past_room) for child in children if child.past_room}
    for child, no in _in_class(before).items():
        yield _enrollment(cast, dice, child, PAST, no)
    for child, no in _in_class(here).items():
        yield _enrollment(cast, dice, child, YEAR, no)


def _places(cast: Cast) -> Iterator[tuple[int, int]]:
    return ((grade, room) for grade in range(1, GRADES + 1) for room in range(1, cast.rooms + 1))


def _adviser_id(cast: Cast, year: int, grade: int, room: int, place: int) -> str:
    return cast.id("adviser of", (year - grade) % GRADES, room, place)


def _left_id(cast: Cast) -> str:
    return cast.id("staff", "left")


def _teacher(cast: Cast, dice: Dice, key: str, position: str, *, status: str = "working") -> Staff:
    woman = position == cast.life.staff.nurse or dice.chance(0.65)
    names = cast.names.mothers if woman else cast.names.fathers
    return Staff(
        id=key, title=_title(dice, cast.life.titles, woman=woman), first_name=dice.choice(names),
        last_name=surname(cast, dice), position=position, phone=phone(dice), status=status,
    )


def _title(dice: Dice, titles: Titles, *, woman: bool) -> str:
    return dice.choice((titles.woman, titles.miss)) if woman else titles.man


def _in_class(places: Mapping[Child, tuple[int, int]]) -> dict[Child, int]:
    """The number in class of each child."""
    numbers: dict[tuple[int, int], Iterator[int]] = {}
    ordered = sorted(places, key=lambda child: (child.sex == "f", child.number))
    return {child: next(numbers.setdefault(places[child], count(1))) for child in ordered}


def _enrollment(cast: Cast, dice: Dice, child: Child, year: int, no: int) -> Enrollment:
    grade, room = (child.grade, child.room) if year == YEAR else (child.grade - 1, child.past_room)
    status, left = "studying", None
    if year == YEAR and child.left:
        status, left = child.case, child.left
    elif grade == GRADES and year == PAST:
        status, left = "graduated", cast.year(PAST)[1][-1].ends
    reasons = getattr(cast.life.reasons, status, ("",))
    return Enrollment(
        id=cast.id("enrollment", child.number, year), student_id=cast.id("student", child.number),
        year_id=cast.year(year)[0].id, classroom_id=cast.classroom_id(year, grade, room), no=no,
        status=status, left=left, leaving_reason=dice.choice(reasons),
    )

"""Children who may be on record twice, of all years."""

from __future__ import annotations

from dataclasses import dataclass

from student_care_desktop.domain.doubles import Double, Doubles, Person
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk

__all__ = ["Listed", "classes_of", "doubles", "everybody", "listed"]

_COMPARED = ("id", "number", "national_id", "title", "first_name", "last_name", "birthday")


@service
def everybody(desk: Desk) -> Doubles:
    """All children of the school, prepared to be asked who is like a child."""
    with access.looking(desk) as look:
        return Doubles([Person(*row) for row in look.values(Student, _COMPARED)])


@service
def doubles(desk: Desk) -> list[Double]:
    """Every pair of records that may be one child, the surest first."""
    return everybody(desk).all()


@dataclass(frozen=True, slots=True)
class Listed:
    """A pair with the newest class of each."""

    double: Double
    classes: tuple[str, str]

    @property
    def people(self) -> tuple[Person, Person]:
        """Both records."""
        return self.double.one, self.double.other


@service
def listed(desk: Desk) -> list[Listed]:
    """Every pair of records that may be one child, with their classes, the surest first."""
    pairs = doubles(desk)
    where = classes_of(desk, [person.id for pair in pairs for person in (pair.one, pair.other)])
    return [Listed(one, (where.get(one.one.id, ""), where.get(one.other.id, ""))) for one in pairs]


@service
def classes_of(desk: Desk, ids: list[str]) -> dict[str, str]:
    """The newest class of children, with its year where that is not the chosen one: ม.1/1 (2567)."""
    with access.looking(desk) as look:
        years = {year.id: year.number for year in look.all(Year)}
        places = look.all(Enrollment, student_id=ids) if ids else []
        rooms = {one.id: one.name for one in look.all(Classroom, id=[one.classroom_id for one in places])}
    found: dict[str, str] = {}
    for place in sorted(places, key=lambda one: years[one.year_id]):
        year = "" if place.year_id == desk.year.id else f" ({years[place.year_id]})"
        found[place.student_id] = rooms.get(place.classroom_id, "–") + year
    return found

"""What the record of a child lacks that it must have: the board, Today and the indicator say the same."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.students import Household, Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.students import many
from student_care_desktop.storage.units import Reading

__all__ = ["gaps_of", "houses_of"]

BIRTHDAY = mark("Board", "date of birth")
SEX = mark("Board", "sex")
ID = mark("Board", "national id")
ADDRESS = mark("Board", "address")
WITH = mark("Board", "with whom the child lives")
PARENTS = mark("Board", "parents' status")
PHONE = mark("Board", "a phone to call")
BODY = mark("Board", "weight and height of this year")


def gaps_of(row: ClassRow, houses: Mapping[str, Household], measured: Collection[str]) -> tuple[Words, ...]:
    """What is missing of a child; ``measured`` are the children weighed this year."""
    child, house = row.student, houses.get(row.student.household_id)
    asked = (
        (BIRTHDAY, child.birthday), (SEX, child.sex), (ID, child.national_id),
        (ADDRESS, house and house.house_no and house.subdistrict), (WITH, child.lives_with),
        (PARENTS, child.parents_status), (PHONE, row.guardian_phone), (BODY, child.id in measured),
    )
    return tuple(words for words, value in asked if not value)


def houses_of(look: Reading, children: Iterable[Student]) -> dict[str, Household]:
    """The households of these children, by id."""
    ids = {child.household_id for child in children if child.household_id}
    return {house.id: house for house in many(look, Household, "id", ids)}

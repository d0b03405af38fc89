"""Who sits where: class, sex, birthday, the year of entering, and what is unusual about the child."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from student_care_desktop.services.demo.cast import DAY, GONE, PAST, YEAR, Dice

__all__ = ["CASES", "GRADES", "Seat", "graduates", "seats"]

GRADES = 6
"""ม.1 to ม.6."""

CASES: tuple[tuple[str, float, int], ...] = (
    ("new", 10, 3),  # came in November: a name and little else
    ("transferred", 12, 6),
    ("no_phone", 20, 9),  # nobody to call
    ("no_id", 10, 12),
    ("g_code", 12, 15),
    ("no_address", 12, 18),
    ("dropped_out", 5, 21),
    ("long_name", 4, 24),
    ("resigned", 6, 27),
    ("cannot_strike_off", 4, 30),  # on the list, never comes
    ("wrong_digit", 4, 33),
    ("restricted", 5, 36),  # a disadvantage that few may know of
    ("long_address", 2, 39),
    ("struck_off", 3, 42),
    ("novice", 2, 45),
    ("passport", 2, 48),
    ("deceased", 0, 200),
)
"""Unusual children: what, how many of a thousand, and from which size of school on at least one."""

_FIRST_DAY = (5, 16)
_UPPER = 4  # ม.4: where many enter from other schools
_LATELY = 20  # every so many children of ม.3, one turned fifteen in the last weeks


@dataclass(frozen=True, slots=True)
class Seat:
    """A child before it has a name; the fields are those of ``Child``."""

    grade: int
    room: int
    past_room: int
    sex: str
    birthday: dt.date
    entered: dt.date
    case: str = ""
    left: dt.date | None = None


def seats(dice: Dice, students: int, rooms: int) -> list[Seat]:
    """The seats of ``students`` children of this year, in the order in which they entered."""
    places = [(index // rooms % GRADES + 1, index % rooms + 1) for index in range(students)]
    cases = _cases(dice, students)
    lately = set(_in_grade(places, 3)[::_LATELY])
    found = [
        _seat(dice, place, rooms, cases.get(index, ""), lately=index in lately)
        for index, place in enumerate(places)
    ]
    dice.shuffle(found)
    return sorted(found, key=lambda seat: (seat.entered, seat.grade))


def graduates(dice: Dice, students: int, rooms: int) -> list[Seat]:
    """About one child in twelve: those who finished ม.6 the year before."""
    entered = _first_day(PAST - GRADES + 1)
    return [
        Seat(GRADES + 1, index % rooms + 1, index % rooms + 1, dice.choice("mf"),
             _birthday(dice, GRADES + 1), entered)
        for index in range(students // 12)
    ]


def _cases(dice: Dice, students: int) -> dict[int, str]:
    """The cases by the index of the child who has it."""
    dealt = [
        case for case, share, size in CASES
        for _ in range(max(round(students * share / 1000), students >= size))
    ]
    return dict(zip(dice.sample(range(students), len(dealt)), dealt, strict=True))


def _in_grade(places: list[tuple[int, int]], grade: int) -> list[int]:
    return [index for index, place in enumerate(places) if place[0] == grade]


def _seat(dice: Dice, place: tuple[int, int], rooms: int, case: str, *, lately: bool) -> Seat:
    grade, room = place
    entered = dt.date(2025, 11, 10) if case == "new" else _entered(dice, grade)
    return Seat(
        grade, room, past_room=_past_room(dice, grade, room, rooms) if entered < _first_day(YEAR) else 0,
        sex="m" if case == "novice" else dice.choice("mf"),
        birthday=_lately(dice) if lately else _birthday(dice, grade),
        entered=entered, case=case,
        left=dice.day(dt.date(2025, 6, 9), dt.date(2025, 11, 14)) if case in GONE else None,
    )


def _entered(dice: Dice, grade: int) -> dt.date:
    """Most enter in ม.1, some in ม.4, a few in between."""
    if grade >= _UPPER and dice.chance(0.3):
        return _first_day(YEAR - grade + _UPPER)
    if dice.chance(0.05):
        return _first_day(YEAR - dice.randrange(grade))
    return _first_day(YEAR - grade + 1)


def _past_room(dice: Dice, grade: int, room: int, rooms: int) -> int:
    """Classes stay together, but ม.4 is mixed anew."""
    return dice.randrange(rooms) + 1 if grade == _UPPER else room


def _birthday(dice: Dice, grade: int) -> dt.date:
    """Twelve on the first day of ม.1; one in thirty is a year older."""
    age = 11 + grade + dice.chance(1 / 30)
    return dt.date(2025 - age - 1, 5, 17) + dt.timedelta(dice.randrange(365))


def _lately(dice: Dice) -> dt.date:
    """A birthday of somebody who turned fifteen in the last six weeks."""
    return dt.date(DAY.year - 15, DAY.month, DAY.day) - dt.timedelta(dice.randrange(2, 43))


def _first_day(year: int) -> dt.date:
    return dt.date(year - 543, *_FIRST_DAY)

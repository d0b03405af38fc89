"""Casting: seats become children with names, and children become families."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

from student_care_desktop.catalog import demo
from student_care_desktop.catalog.demo import Name
from student_care_desktop.services.demo import pictures
from student_care_desktop.services.demo.cast import Cast, Child, Dice, Family, Situation
from student_care_desktop.services.demo.parents import Roots, guardians
from student_care_desktop.services.demo.seats import GRADES, Seat, graduates, seats

__all__ = ["gather"]

_IN_A_CLASS = 40
_FIRST_NUMBER, _FIRST_GRADUATE = 70_001, 60_001
_SITUATIONS = (
    (Situation("together", "parents", "mother"), 34),
    (Situation("together", "parents", "father"), 30),
    (Situation("together", "relatives", "grandmother"), 8),
    (Situation("together", "relatives", "grandfather"), 2),
    (Situation("together", "alone", "father"), 0.6),
    (Situation("apart", "parents", "mother"), 4),
    (Situation("apart", "relatives", "grandmother"), 3),
    (Situation("divorced", "parents", "mother"), 7),
    (Situation("divorced", "parents", "father"), 3),
    (Situation("divorced", "relatives", "grandmother"), 4),
    (Situation("father_gone", "parents", "mother"), 2),
    (Situation("mother_gone", "parents", "father"), 1),
    (Situation("both_gone", "relatives", "aunt"), 0.8),
    (Situation("both_gone", "relatives", "uncle"), 0.4),
    (Situation("abandoned", "relatives", "grandmother"), 1),
    (Situation("abandoned", "institution", "carer"), 0.4),
)
_FOREIGN = ("g_code", "passport")
_BUDDHIST, _MUSLIM, _CHRISTIAN = range(3)
_FAITHS = ((_BUDDHIST, 91), (_MUSLIM, 6), (_CHRISTIAN, 3))
_A_YEAR = 300
"""Days between brothers and sisters, at least."""

Numbered = tuple[str, Seat]


def gather(students: int, seed: int) -> Cast:
    """Everybody in a school of ``students`` children this year; the same for the same seed."""
    rooms = max(2, math.ceil(students / GRADES / _IN_A_CLASS))
    cast = Cast(seed=seed, rooms=rooms, names=demo.names(), life=demo.life())
    people = _numbered(_FIRST_NUMBER, seats(cast.dice("seats"), students, rooms))
    people += _numbered(_FIRST_GRADUATE, graduates(cast.dice("graduates"), students, rooms))
    dice, names = cast.dice("families"), _NameBag(cast)
    return replace(cast, families=tuple(_family(cast, dice, names, one) for one in _groups(dice, people)))


def _numbered(first: int, found: list[Seat]) -> list[Numbered]:
    return [(str(number), seat) for number, seat in enumerate(found, first)]


def _groups(dice: Dice, people: list[Numbered]) -> list[list[Numbered]]:
    """Who is whose brother or sister; children with a case and graduates stand alone."""
    alone = [one for one in people if one[1].case or one[1].grade > GRADES]
    pool = [one for one in people if not (one[1].case or one[1].grade > GRADES)]
    groups = [[one] for one in alone]
    dice.shuffle(pool)
    while pool:
        groups.append(_brothers_and_sisters(len(groups) - len(alone), pool))
    dice.shuffle(groups)
    return groups


def _brothers_and_sisters(index: int, pool: list[Numbered]) -> list[Numbered]:
    """One family in twelve has two here, one in forty-eight three; a few are twins."""
    group = [pool.pop()]
    if index % 150 == 5:
        return group + _twin(group[0][1], pool)
    for _ in range((index % 12 == 0) + (index % 48 == 0)):
        fits = (at for at in range(len(pool)) if all(_apart(pool[at][1], one[1]) for one in group))
        at = next(fits, None)
        group += [pool.pop(at)] if at is not None else []
    return sorted(group, key=lambda one: one[1].birthday)


def _apart(one: Seat, other: Seat) -> bool:
    return abs((one.birthday - other.birthday).days) > _A_YEAR


def _twin(first: Seat, pool: list[Numbered]) -> list[Numbered]:
    at = next((at for at, one in enumerate(pool) if one[1].grade == first.grade), None)
    if at is None:
        return []
    number, seat = pool.pop(at)
    return [(number, replace(seat, birthday=first.birthday))]


class _NameBag:
    """Names as they are dealt: each of the hard ones once, then mostly common ones."""

    def __init__(self, cast: Cast) -> None:
        self.names = cast.names
        self.dice = cast.dice("names")
        self._boys = _dealt(self.dice, self.names.hard_boys, self.names.boys)
        self._girls = _dealt(self.dice, self.names.hard_girls, self.names.girls)
        self._hard_surnames = iter(self.names.hard_surnames)

    def given(self, seat: Seat, faith: int) -> Name:
        boy = seat.sex == "m"
        if seat.case == "long_name":
            return self.dice.choice(self.names.long_boys if boy else self.names.long_girls)
        if faith == _MUSLIM:
            return self.dice.choice(self.names.muslim_boys if boy else self.names.muslim_girls)
        return next(self._boys if boy else self._girls)

    def surname(self, case: str, faith: int) -> Name:
        if case == "long_name":
            return self.dice.choice(self.names.long_surnames)
        if faith == _MUSLIM:
            return self.dice.choice(self.names.muslim_surnames)
        if case == "g_code" and self.dice.chance(0.5):
            return Name("", "")
        made = self.dice.choice(self.names.surname_heads) + self.dice.choice(self.names.surname_tails)
        return next(self._hard_surnames, made)


def _dealt(dice: Dice, hard: tuple[Name, ...], common: tuple[Name, ...]) -> Iterator[Name]:
    yield from hard
    while True:
        yield dice.choice(hard if dice.chance(0.06) else common)


def _family(cast: Cast, dice: Dice, names: _NameBag, group: list[Numbered]) -> Family:
    case = group[0][1].case
    foreign = dice.randrange(len(cast.life.people.foreign)) if case in _FOREIGN else None
    faith = _BUDDHIST if foreign is not None or case in ("long_name", "novice") else dice.one(_FAITHS)
    situation, poor = dice.one(_SITUATIONS), dice.chance(0.16)
    surname = names.surname(case, faith)
    nationality = "" if foreign is None else cast.life.people.foreign[foreign][0]
    eldest = group[0][1]
    roots = Roots(
        surname.thai, nationality, faith == _MUSLIM, poor, situation, eldest.birthday,
        cast.late(eldest.grade, eldest.room),
    )
    people = guardians(cast, dice, roots)
    return Family(
        key=group[0][0], surname=surname, faith=faith, foreign=foreign,
        minority=_minority(cast, dice) if foreign is None and faith != _MUSLIM else None,
        poor=poor, situation=situation,
        outside=(dice.one(((0, 70), (1, 25), (2, 5))), dice.one(((0, 65), (1, 30), (2, 5)))),
        guardians=tuple(replace(one, phone="") for one in people) if case == "no_phone" else people,
        children=tuple(_child(cast, dice, one, names.given(one[1], faith), faith) for one in group),
    )


def _minority(cast: Cast, dice: Dice) -> int | None:
    return dice.randrange(len(cast.life.people.minorities)) if dice.chance(0.02) else None


def _child(cast: Cast, dice: Dice, numbered: Numbered, given: Name, faith: int) -> Child:
    number, seat = numbered
    photo = dice.chance(0.5 if cast.late(seat.grade, seat.room) else 0.9) and seat.case != "new"
    return Child(
        number=number, sex=seat.sex, grade=seat.grade, room=seat.room, past_room=seat.past_room,
        birthday=seat.birthday, entered=seat.entered, case=seat.case, left=seat.left, given=given,
        face=pictures.face(dice, seat, scarf=faith == _MUSLIM) if photo else None,
    )

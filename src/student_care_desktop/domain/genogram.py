"""The family of a child placed as a picture, without a screen.

Only what stands on record is drawn.  A parent of whom nothing is known stands there as unknown, brothers and
sisters of whom only the number is known as well; who is dead is crossed; how the parents stand is what the
record says.  ``x`` counts places from the left edge, ``row`` generations from the eldest.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from student_care_desktop.domain.doubles import bare
from student_care_desktop.domain.family import GUARDIAN, Bond, Figure, Genogram, Shape, Stroke
from student_care_desktop.domain.households import KIN, HouseholdMember
from student_care_desktop.domain.students import Guardian, Student, age_on
from student_care_desktop.domain.words import mark

__all__ = ["BAR", "genogram"]

BAR = 0.68
"""How far below a generation the line runs from which its children hang."""
_BETWEEN = 2.0
"""Places from the father to the mother."""
_UNKNOWN_MOST = 6
"""Brothers and sisters of whom only the number is known, at most; more would be no picture."""

_KIN = dict(KIN)
_MEN = ("father", "elder_brother", "younger_brother", "lung", "pu", "ta", "stepfather")
_WOMEN = ("mother", "elder_sister", "younger_sister", "pa", "ya", "yai", "stepmother")
_SEXES = {
    **dict.fromkeys((*_MEN, "m"), Shape.MAN), **dict.fromkeys((*_WOMEN, "f"), Shape.WOMAN),
}
_TITLES = {"นาย": Shape.MAN, "นาง": Shape.WOMAN, "นางสาว": Shape.WOMAN}
_BONDS = {"together": Bond.TOGETHER, "apart": Bond.APART, "divorced": Bond.DIVORCED}
_SIBLING = mark("Genogram", "Brother or sister")


def genogram(
    child: Student, guardians: Sequence[Guardian], members: Sequence[HouseholdMember], day: dt.date
) -> Genogram:
    """The picture of the child's family; ``members`` as they are to this child."""
    people = _People(child, guardians, members, day)
    rows = [*people.placed()]
    shift = 0.5 - min(one.x for one in rows)
    figures = _close_up([replace(one, x=one.x + shift) for one in rows])
    by_key = {one.key: one for one in figures}
    father, mother = by_key["father"], by_key["mother"]
    middle = ((father.x + mother.x) / 2, float(father.row))
    return Genogram(
        tuple(figures), tuple(_strokes(by_key)), _BONDS.get(child.parents_status, Bond.UNKNOWN), middle,
        max(one.x for one in figures) + 0.5, max(one.row for one in figures) + 1,
    )


def _close_up(figures: Sequence[Figure]) -> list[Figure]:
    """The figures without empty generations."""
    used = sorted({one.row for one in figures})
    return [replace(one, row=used.index(one.row)) for one in figures]


class _People:
    """Everybody on record around one child."""

    def __init__(
        self, child: Student, guardians: Sequence[Guardian], members: Sequence[HouseholdMember], day: dt.date
    ) -> None:
        self._child, self._day = child, day
        self._guardians: Mapping[str, Guardian] = {one.role: one for one in guardians}
        self._members = [self._told(one) for one in members if one.relation != "self"]
        self._home = any(one.relation == "self" for one in members)

    def _told(self, one: HouseholdMember) -> HouseholdMember:
        """A member as what the record says: who bears the name of father or mother is father or mother."""
        for role in ("father", "mother"):
            parent = self._guardians.get(role)
            if parent and one.relation in ("other", "") and _same(parent.name, one.name):
                return replace(one, relation=role)
        return one

    def placed(self) -> Iterator[Figure]:
        """Everybody with a place; the father stands at 0."""
        yield from self._parents()
        yield from _spread(self._siblings(), _BETWEEN / 2, 2)
        yield from self._grandparents()
        yield from _spread(self._others(), _BETWEEN / 2, 3)

    def _parents(self) -> Iterator[Figure]:
        left = [*self._all("a"), *self._all("stepmother")]
        right = [*self._all("stepfather"), *self._all("na")]
        yield from (replace(one, x=float(place - len(left)), row=1) for place, one in enumerate(left))
        yield replace(self._parent("father"), x=0, row=1)
        yield replace(self._parent("mother"), x=_BETWEEN, row=1)
        yield from (replace(one, x=_BETWEEN + 1 + place, row=1) for place, one in enumerate(right))

    def _parent(self, role: str) -> Figure:
        """Father or mother: the record first, then the table of the household, or nobody knows."""
        on_record = self._guardians.get(role)
        at_home = next(iter(self._all(role)), None)
        known = on_record is not None and bool(on_record.name or on_record.alive)
        if known and on_record:
            made = replace(self._of_guardian(on_record), home=at_home is not None)
            return replace(made, age=at_home.age) if at_home and made.age is None else made
        if at_home:
            return replace(at_home, key=role)
        return Figure(key=role, kin=_KIN[role], shape=_SEXES[role], blank=True)

    def _of_guardian(self, one: Guardian) -> Figure:
        parent = one.role in ("father", "mother")
        guardian = self._guardians.get("guardian")
        return Figure(
            key=one.role, kin=_KIN[one.role] if parent else (one.relation or GUARDIAN), name=one.name,
            shape=_SEXES[one.role] if parent else _TITLES.get(one.title, Shape.PERSON),
            age=age_on(one.birthday, self._day)[0] if one.birthday and one.alive != "dead" else None,
            dead=one.alive == "dead", missing=one.alive == "missing",
            carer=guardian is not None and _same(guardian.name, one.name),
        )

    def _all(self, relation: str) -> list[Figure]:
        """The members of the household who are this to the child."""
        guardian = self._guardians.get("guardian")
        return [
            Figure(
                key=one.id, kin=_KIN.get(relation, relation), shape=_SEXES.get(relation, Shape.PERSON),
                name=one.name, age=one.age, home=True,
                carer=guardian is not None and _same(guardian.name, one.name),
            )
            for one in self._members if one.relation == relation
        ]

    def _siblings(self) -> list[Figure]:
        """Brothers and sisters from the eldest, the child among them."""
        elder = _by_age([*self._all("elder_brother"), *self._all("elder_sister")])
        younger = _by_age([*self._all("younger_brother"), *self._all("younger_sister")])
        child, order = self._child, self._child.sibling_order or 0
        before = max(0, order - 1 - len(elder)) if order else 0
        after = max(0, (child.siblings or 0) - order - len(younger)) if order else 0
        own = Figure(
            key="child", kin=_KIN["self"], name=child.name, child=True, home=self._home,
            shape=_SEXES.get(child.sex, Shape.PERSON),
            age=age_on(child.birthday, self._day)[0] if child.birthday else None,
        )
        return [*_unknown("elder", before), *elder, own, *younger, *_unknown("younger", after)]

    def _grandparents(self) -> Iterator[Figure]:
        for keys, middle in ((("pu", "ya"), 0.0), (("ta", "yai"), _BETWEEN)):
            for key, side in zip(keys, (-0.5, 0.5), strict=True):
                for one in self._all(key)[:1]:
                    yield replace(one, key=key, x=middle + side, row=0)

    def _others(self) -> list[Figure]:
        """Who belongs to the home, or looks after the child, without a line that the record would tell."""
        found = [one for relation in ("thuat", "lung", "pa", "other", "") for one in self._all(relation)]
        guardian = self._guardians.get("guardian")
        named = [one.name for role, one in self._guardians.items() if role != "guardian"]
        named += [one.name for one in self._members]
        if guardian and guardian.name and not any(_same(guardian.name, name) for name in named):
            found.append(replace(self._of_guardian(guardian), carer=True))
        return found


def _unknown(side: str, count: int) -> list[Figure]:
    return [
        Figure(key=f"{side}.{place}", kin=_SIBLING, shape=Shape.PERSON, blank=True)
        for place in range(min(count, _UNKNOWN_MOST))
    ]


def _by_age(figures: Iterable[Figure]) -> list[Figure]:
    return sorted(figures, key=lambda one: -(one.age if one.age is not None else -1))


def _spread(figures: Sequence[Figure], middle: float, row: int) -> list[Figure]:
    """Side by side around ``middle``."""
    first = middle - (len(figures) - 1) / 2
    return [replace(one, x=first + place, row=row) for place, one in enumerate(figures)]


def _same(one: str, other: str) -> bool:
    return bool(one) and bare(one) == bare(other)


_MARRIED = (_KIN["stepmother"], _KIN["stepfather"])


def _strokes(people: Mapping[str, Figure]) -> Iterator[Stroke]:
    father, mother = people["father"], people["mother"]
    yield _between(father, mother)
    middle = (father.x + mother.x) / 2
    yield from _hanging(middle, father.row, [one for one in people.values() if _sibling(one)])
    for one in people.values():
        if one.kin in _MARRIED:
            yield _between(one, father if one.kin == _KIN["stepmother"] else mother)
    for parent, keys, kin in ((father, ("pu", "ya"), "a"), (mother, ("ta", "yai"), "na")):
        above = [people[key] for key in keys if key in people]
        beside = [one for one in people.values() if one.kin == _KIN[kin]]
        if above:
            yield Stroke(above[0].x, above[0].row, max(above[-1].x, parent.x), above[0].row)
            yield from _hanging(parent.x, above[0].row, [parent, *beside])
        elif beside:
            yield from _sibship([parent, *beside], parent.row - 1 + BAR)


def _sibling(one: Figure) -> bool:
    return one.child or one.kin == _SIBLING or one.kin in (
        _KIN["elder_brother"], _KIN["elder_sister"], _KIN["younger_brother"], _KIN["younger_sister"],
    )


def _between(one: Figure, other: Figure) -> Stroke:
    return Stroke(one.x, one.row, other.x, other.row)


def _hanging(x: float, row: int, children: Sequence[Figure]) -> Iterator[Stroke]:
    """From the middle of a couple down, across, and down to each child."""
    yield Stroke(x, row, x, row + BAR)
    yield from _sibship(children, row + BAR, x)


def _sibship(children: Sequence[Figure], y: float, *more: float) -> Iterator[Stroke]:
    places = [*(one.x for one in children), *more]
    yield Stroke(min(places), y, max(places), y)
    for one in children:
        yield Stroke(one.x, y, one.x, one.row)

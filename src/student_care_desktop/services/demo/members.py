"""Who lives in each household and what it has to live on, as a home visit finds it."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.students import Guardian, age_on
from student_care_desktop.services.demo.cast import DAY, Cast, Child, Dice, Family
from student_care_desktop.services.demo.homes import household_id

__all__ = ["members_of"]

_FARMS = "เกษตร"
_OLD = ("ya", "yai", "pu", "ta")
_KIN = {
    "grandmother": ("ya", "yai"), "grandfather": ("pu", "ta"), "uncle": ("lung",), "aunt": ("pa",),
    "carer": ("other",),
}


def members_of(cast: Cast, family: Family) -> list[HouseholdMember]:
    """The members of the household, children first; nobody where no address is known or it is a home."""
    key = household_id(cast, family)
    if not key or family.situation.lives_with in ("institution", "alone"):
        return []
    dice = cast.dice("members", family.key)
    found = [*_children(family), *_grown(dice, family)]
    return [
        HouseholdMember(
            id=cast.id("member", family.key, place), household_id=key, place=place,
            **{name: getattr(one, name) for name in _SAID},
        )
        for place, one in enumerate(found, 1)
    ]


_SAID = (
    "name", "relation", "age", "disabled", "chronic", "unemployed", "wages", "farm", "business", "welfare",
    "other_income",
)


def _children(family: Family) -> Iterator[HouseholdMember]:
    """Relations are told from the eldest child of the family."""
    eldest = family.children[0]
    for child in family.children:
        brother = "younger_brother" if child.sex == "m" else "younger_sister"
        yield HouseholdMember(
            name=f"{child.given.thai} {family.surname.thai}", relation="self" if child is eldest else brother,
            age=_age(child), disabled=False, chronic=False,
        )


def _age(child: Child) -> int:
    return age_on(child.birthday, DAY)[0]


def _grown(dice: Dice, family: Family) -> Iterator[HouseholdMember]:
    """The guardians who are alive and live there; a grandparent beside them now and then."""
    for person in family.guardians:
        if person.alive in ("dead", "missing") or not _at_home(family, person):
            continue
        relation = person.role
        if person.role == "guardian":
            relation = dice.choice(_KIN.get(family.situation.guardian, ("other",)))
        yield _earning(dice, person, relation)
    if family.situation.lives_with == "parent" and dice.chance(0.25):
        yield HouseholdMember(
            relation=dice.choice(_OLD), age=dice.randint(60, 82), disabled=False,
            chronic=dice.chance(0.2), welfare=dice.choice((600, 700, 800)),
        )


def _at_home(family: Family, person: Guardian) -> bool:
    parent = person.role in ("father", "mother")
    apart = family.situation.parents_status in ("apart", "divorced") and person.role == "father"
    return (family.situation.lives_with == "parent") == parent and not apart


def _earning(dice: Dice, person: Guardian, relation: str) -> HouseholdMember:
    income = float(person.income) if person.income is not None else None
    farms = _FARMS in person.occupation
    old = relation in _OLD
    return HouseholdMember(
        name=person.name, relation=relation, age=age_on(person.birthday, DAY)[0] if person.birthday else None,
        disabled=bool(person.disability), chronic=dice.chance(0.08),
        unemployed=not person.occupation and not old,
        wages=None if farms else income, farm=income if farms else None, welfare=700.0 if old else None,
    )

"""Father, mother and guardian of a family, as records that name no child yet."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from student_care_desktop.domain.students import Guardian
from student_care_desktop.services.demo.cast import Cast, Dice, Situation
from student_care_desktop.services.demo.codes import citizen_id, phone

__all__ = ["Roots", "guardians", "surname"]

_EDUCATION = (("none", 5), ("primary", 45), ("lower_secondary", 22), ("upper_secondary", 25), ("diploma", 3))
_LEARNED = (("upper_secondary", 35), ("diploma", 20), ("bachelor", 40), ("higher", 5))
_LEARNED_PAY = 12_000
_WORKPLACES = (("district", 62), ("province", 18), ("elsewhere", 18), ("abroad", 2))
_GONE = {"father_gone": ("father",), "mother_gone": ("mother",), "both_gone": ("father", "mother")}
_POOR_MOST = 4_500


@dataclass(frozen=True, slots=True)
class Roots:
    """What decides who the parents are; ``nationality`` is empty for Thais."""

    surname: str
    nationality: str
    muslim: bool
    poor: bool
    situation: Situation
    eldest: dt.date  # birthday of the eldest child here
    late: bool  # the adviser has not asked everything yet


def surname(cast: Cast, dice: Dice) -> str:
    """The surname of somebody who is not of the family."""
    return (dice.choice(cast.names.surname_heads) + dice.choice(cast.names.surname_tails)).thai


def guardians(cast: Cast, dice: Dice, roots: Roots) -> tuple[Guardian, ...]:
    """The people of the record; who is not known is left out."""
    parents = _parents(cast, dice, roots)
    role = roots.situation.guardian
    known = parents.get(role) or _relative(cast, dice, roots)
    relation = getattr(cast.life.relations, role)
    number = known.phone or (phone(dice) if dice.chance(0.95) else "")
    people = (*parents.values(), replace(known, role="guardian", relation=relation, phone=number))
    return tuple(_unasked(dice, person) for person in people) if roots.late else people


def _parents(cast: Cast, dice: Dice, roots: Roots) -> dict[str, Guardian]:
    """Father and mother; of abandoned children only the mother's name is known, at best."""
    status = roots.situation.parents_status
    if roots.situation.guardian == "carer":
        return {}
    people = {role: _parent(cast, dice, roots, role) for role in ("father", "mother")}
    if status == "abandoned":
        mother = people["mother"]
        return {"mother": Guardian(role="mother", first_name=mother.first_name, last_name=mother.last_name)}
    return {
        role: _gone(dice, person) if role in _GONE.get(status, ()) else person
        for role, person in people.items()
    }


def _parent(cast: Cast, dice: Dice, roots: Roots, role: str) -> Guardian:
    names, titles = cast.names, cast.life.titles
    father = role == "father"
    same = father or (roots.situation.parents_status == "together" and dice.chance(0.8))
    return _working(cast, dice, roots, Guardian(
        role=role, title=titles.man if father else titles.woman,
        first_name=_first_name(cast, dice, roots, names.fathers if father else names.mothers),
        last_name=roots.surname if same or roots.nationality else _born(cast, dice, roots),
        national_id=citizen_id(dice) if dice.chance(0.7) and not roots.nationality else "",
        birthday=_before(dice, roots.eldest, 20, 38),
        phone=phone(dice) if dice.chance(0.75) else "",
    ))


def _relative(cast: Cast, dice: Dice, roots: Roots) -> Guardian:
    """Grandparent, aunt, uncle, or the carer of an institution."""
    names, titles, role = cast.names, cast.life.titles, roots.situation.guardian
    first_names = {
        "grandmother": names.grandmothers, "grandfather": names.grandfathers, "uncle": names.fathers,
    }
    called = {"grandfather": titles.man, "uncle": titles.man, "carer": titles.miss}
    old = role.startswith("grand")
    return _working(cast, dice, roots, Guardian(
        title=called.get(role, titles.woman),
        first_name=_first_name(cast, dice, roots, first_names.get(role, names.mothers)),
        last_name=surname(cast, dice) if role == "carer" else roots.surname,
        birthday=_before(dice, roots.eldest, *((46, 66) if old else (22, 45))),
        disability=dice.choice(cast.life.people.disabilities) if old and dice.chance(0.1) else "",
    ))


def _first_name(cast: Cast, dice: Dice, roots: Roots, usual: tuple[str, ...]) -> str:
    men = (cast.names.fathers, cast.names.grandfathers)
    muslim = cast.names.muslim_boys if usual in men else cast.names.muslim_girls
    return dice.choice(muslim).thai if roots.muslim else dice.choice(usual)


def _born(cast: Cast, dice: Dice, roots: Roots) -> str:
    """The surname of a mother who has kept her own."""
    return dice.choice(cast.names.muslim_surnames).thai if roots.muslim else surname(cast, dice)


def _working(cast: Cast, dice: Dice, roots: Roots, person: Guardian) -> Guardian:
    people = cast.life.people
    job = dice.one([(job, job.share) for job in people.occupations])
    learned = job.low >= _LEARNED_PAY and not roots.poor
    income = dice.randint(job.low, job.high) // 100 * 100
    return replace(
        person, alive="alive", nationality=roots.nationality or people.nationality,
        education=dice.one(_LEARNED if learned else _EDUCATION), occupation=job.name,
        workplace=dice.one(_WORKPLACES),
        income=min(income, dice.randrange(1_500, _POOR_MOST, 100)) if roots.poor else income,
    )


def _gone(dice: Dice, person: Guardian) -> Guardian:
    """Dead or missing: what is known of the work no longer holds."""
    alive = "dead" if dice.chance(0.85) else "missing"
    return replace(person, alive=alive, occupation="", workplace="", income=None, phone="")


def _unasked(dice: Dice, person: Guardian) -> Guardian:
    """What stands in the ministry's file, and of that not everything."""
    known = replace(person, education="", workplace="", income=None, birthday=None, national_id="")
    return replace(known, occupation="", phone="") if dice.chance(0.5) else known


def _before(dice: Dice, child: dt.date, least: int, most: int) -> dt.date:
    """A birthday ``least`` to ``most`` years before the child's."""
    return child - dt.timedelta(dice.randint(least * 366, most * 365))

"""Health, money, talents and scholarships: sections D to G of the individual record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any

from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.learning import Scholarship, Talent
from student_care_desktop.services.demo.cast import DAY, YEAR, Cast, Child, Dice
from student_care_desktop.services.demo.terms import here
from student_care_desktop.services.demo.troubles import trouble

__all__ = ["economies", "scholarships", "talents", "healths"]

_ASKED, _LATE = 0.85, 0.35
"""How many children the class has asked about."""
_EYES = (("good", 82), ("glasses", 13), ("no_glasses", 5))
_SCHEMES = (("gold", 80), ("civil", 12), ("social", 8))
_DISABILITIES = (("learning", 5), ("adhd", 2), ("seeing", 1), ("hearing", 1), ("body", 1), ("autism", 1))
_POOR = (("extra_poor", 45), ("poor", 35), ("near_poor", 20))
_OTHERS = (("", 55), ("not_poor", 25), ("near_poor", 12), ("poor", 8))
_TOLD = "1/2568"


def healths(cast: Cast) -> Iterator[Health]:
    """One record for each child of whom somebody asked."""
    for child in _asked(cast, "health"):
        dice = cast.dice("health", child.number)
        ill = "health" in trouble(cast, child).areas
        yield Health(
            id=cast.id("health", child.number), student_id=cast.id("student", child.number),
            **_body(cast, dice, ill=ill), **_special(dice),
        )


def economies(cast: Cast) -> Iterator[Economy]:
    """What the child lives on, and what the EEF found."""
    poor = _poor(cast)
    for child in _asked(cast, "economy"):
        dice = cast.dice("economy", child.number)
        eef = dice.one(_POOR if child.number in poor else _OTHERS)
        works = dice.chance(0.15)
        yield Economy(
            id=cast.id("economy", child.number), student_id=cast.id("student", child.number),
            allowance=10 * dice.randint(2, 10), job=dice.choice(cast.life.welfare.jobs) if works else "",
            job_income=10 * dice.randint(8, 30) if works else None,
            debts=1000 * dice.randint(5, 180) if dice.chance(0.4) else None,
            welfare_card=child.number in poor or dice.chance(0.3), eef=eef, eef_when=_TOLD if eef else "",
            poor_subsidy=eef in ("extra_poor", "poor") if eef else None,
        )


def scholarships(cast: Cast) -> Iterator[Scholarship]:
    """Those who need it get something more often than others; a few had one the year before."""
    poor, given = _poor(cast), cast.life.welfare.scholarships
    for child in _asked(cast, "scholarship"):
        dice = cast.dice("scholarship", child.number)
        for year, share in ((YEAR, 0.55 if child.number in poor else 0.04), (YEAR - 1, 0.05)):
            if dice.chance(share):
                name, giver, amount = dice.choice(given)
                yield Scholarship(
                    id=cast.id("scholarship", child.number, year),
                    student_id=cast.id("student", child.number), year=year, name=name, giver=giver,
                    amount=amount,
                )


def talents(cast: Cast) -> Iterator[Talent]:
    """One child in four is known to be good at something."""
    for child in _asked(cast, "talent"):
        dice = cast.dice("talent", child.number)
        if dice.chance(0.25):
            area, detail, award = dice.choice(cast.life.welfare.talents)
            yield Talent(
                id=cast.id("talent", child.number), student_id=cast.id("student", child.number), area=area,
                detail=detail, award=award if dice.chance(0.6) else "",
                day=dice.day(dt.date(2025, 6, 16), dt.date(2025, 9, 26)),
            )


def _asked(cast: Cast, what: str) -> Iterator[Child]:
    for child in cast.children:
        share = _LATE if cast.late(child.grade, child.room) else _ASKED
        if here(child, DAY) and cast.dice(what, "asked", child.number).chance(share):
            yield child


def _poor(cast: Cast) -> frozenset[str]:
    """The numbers of the children whose families have little."""
    return frozenset(child.number for family in cast.families if family.poor for child in family.children)


def _body(cast: Cast, dice: Dice, *, ill: bool) -> dict[str, Any]:
    known = cast.life.welfare
    chronic, medicine = dice.choice(known.illnesses) if dice.chance(0.7 if ill else 0.05) else ("", "")
    return {
        "chronic": chronic, "medicine": medicine, "drug_allergy": _some(dice, known.medicines, 0.04),
        "food_allergy": _some(dice, known.foods, 0.06), "surgery": _some(dice, known.surgeries, 0.03),
        "eyesight": dice.one(_EYES), "hearing": known.well, "vaccination": known.vaccinated,
        "teeth": _some(dice, known.teeth, 0.2) or known.well,
    }


def _some(dice: Dice, things: Sequence[str], share: float) -> str:
    return dice.choice(things) if dice.chance(share) else ""


def _special(dice: Dice) -> dict[str, Any]:
    found: dict[str, Any] = {"scheme": dice.one(_SCHEMES), "insured": dice.chance(0.9)}
    if dice.chance(0.04):
        by = dice.choice(("doctor", "screening"))
        found |= {"disabilities": (dice.one(_DISABILITIES),), "disability_by": by}
    return found

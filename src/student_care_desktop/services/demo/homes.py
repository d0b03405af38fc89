"""Where the families live and how their children come to school."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from student_care_desktop.domain.students import Household
from student_care_desktop.services.demo.cast import Cast, Dice, Family

__all__ = ["household_id", "households"]

_MINUTES_A_KM = {
    "walk": 14.0, "bicycle": 5.0, "motorcycle": 2.2, "parents": 2.2, "school_bus": 3.0, "bus": 3.0,
    "car": 1.8,
}
_BAHT_A_KM = {"motorcycle": 35, "parents": 40, "school_bus": 70, "bus": 90, "car": 110}
_MINISTRY = ("house_no", "moo", "subdistrict", "district", "province")
_NEAR = (("walk", 60), ("bicycle", 25), ("parents", 15))
_MIDDLE = (("motorcycle", 40), ("parents", 30), ("bicycle", 15), ("school_bus", 15))
_FAR = (("school_bus", 45), ("motorcycle", 30), ("parents", 15), ("bus", 8), ("car", 2))


def household_id(cast: Cast, family: Family) -> str:
    """The key of the family's home; empty where no address is known."""
    unknown = family.children[0].case in ("new", "no_address")
    return "" if unknown else cast.id("home", family.key)


def households(cast: Cast) -> Iterator[Household]:
    """One home a family."""
    dice = cast.dice("homes")
    for family in cast.families:
        key = household_id(cast, family)
        if key:
            known = {**_address(cast, dice, family), **_way(dice), "members": _members(dice, family)}
            yield Household(id=key, **_asked(cast, dice, family, known))


def _asked(cast: Cast, dice: Dice, family: Family, known: Mapping[str, Any]) -> Mapping[str, Any]:
    """Late classes have, for most children, only what the ministry's file brings."""
    eldest = family.children[0]
    if cast.late(eldest.grade, eldest.room) and dice.chance(0.6):
        return {name: known[name] for name in _MINISTRY}
    return known


def _address(cast: Cast, dice: Dice, family: Family) -> dict[str, Any]:
    place = cast.life.place
    known: dict[str, Any] = {
        "house_no": _house_no(dice), "moo": str(dice.randint(1, 14)),
        "road": dice.choice(place.roads) if dice.chance(0.2) else "",
        "subdistrict": dice.choice(place.subdistricts), "district": place.district,
        "province": place.province, "postcode": place.postcode,
        "house_code": f"99{dice.randrange(10**9):09}" if dice.chance(0.6) else "",
        "landmark": dice.choice(place.landmarks) if dice.chance(0.5) else "",
        "registered_address": _elsewhere(cast, dice) if dice.chance(0.1) else "",
    }
    if family.children[0].case == "long_address":
        known |= {
            "house_no": place.long_house_no, "road": place.long_road, "landmark": place.long_landmark,
            "registered_address": _elsewhere(cast, dice),
        }
    return known


def _house_no(dice: Dice) -> str:
    number = str(dice.randint(1, 299))
    return f"{number}/{dice.randint(1, 19)}" if dice.chance(0.35) else number


def _elsewhere(cast: Cast, dice: Dice) -> str:
    place = cast.life.place
    return place.other_address.format(
        house=_house_no(dice), moo=dice.randint(1, 14), subdistrict=dice.choice(place.subdistricts)
    )


def _way(dice: Dice) -> dict[str, Any]:
    """Distance, and a way of travelling that fits it; a few have not been asked yet."""
    if dice.chance(0.04):
        return {}
    distance = round(min(max(dice.lognormvariate(1.2, 0.75), 0.2), 45.0), 1)
    mode = dice.one(_NEAR if distance < 1.2 else _MIDDLE if distance < 5 else _FAR)
    return {
        "distance_km": distance, "travel_mode": mode,
        "travel_minutes": max(3, round(distance * _MINUTES_A_KM[mode] + dice.randint(0, 8))),
        "travel_cost": round(_BAHT_A_KM.get(mode, 0) * min(distance, 12) / 50) * 50,
    }


def _members(dice: Dice, family: Family) -> int:
    adults = {"institution": 30, "alone": 0}.get(family.situation.lives_with, 2)
    return adults + len(family.children) + sum(family.outside) + dice.one(((0, 5), (1, 3), (2, 2)))

"""The children's own records, as complete as their advisers have made them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from student_care_desktop.domain.students import Guardian, Student, age_on, id_kind_of
from student_care_desktop.services.demo.cast import DAY, GONE, Cast, Child, Dice, Family
from student_care_desktop.services.demo.codes import citizen_ids, g_code, mistyped, phone
from student_care_desktop.services.demo.homes import household_id
from student_care_desktop.services.demo.pictures import photo_id
from student_care_desktop.services.demo.seats import GRADES

__all__ = ["guardians", "students"]

_TITLE_DUE = dt.timedelta(60)
"""So long after the fifteenth birthday a child's title still waits to be changed."""
_SENIOR, _GROWN = 4, 15
_BARE = ("id", "number", "title", "first_name", "last_name", "sex", "birthday", "admitted")
_OPTIONAL = (
    "english_name", "birthplace", "home_language", "blood_group", "previous_school", "previous_province",
    "previous_grade", "phone", "line_id", "email", "parents_status", "lives_with", "siblings",
    "sibling_order", "emergency_1", "emergency_2", "pick_up",
)
_KEEN, _LATE = (1.0, 0.97, 0.93, 0.85), 0.45
"""How much of what is optional the advisers of a class have filled in."""
_BLOOD = (("O", 29), ("B", 25), ("A", 16), ("AB", 5), ("", 25))
_RESTRICTED = ("abused", "drugs", "aids")


def students(cast: Cast) -> Iterator[Student]:
    """One record a child."""
    dice, codes = cast.dice("students"), citizen_ids(cast.dice("ids"))
    for family in cast.families:
        for place, child in enumerate(family.children):
            known = {
                **_identity(cast, dice, family, child), **_code(dice, child, next(codes)),
                **_origin(cast, dice, family, child), **_home(cast, family, child),
                **_contact(dice, family, child), **_kin(family, place),
            }
            yield Student(**_filled(cast, dice, child, known))


def guardians(cast: Cast) -> Iterator[Guardian]:
    """Father, mother and guardian of each child of whom they are known."""
    for family in cast.families:
        for child in family.children:
            for one in () if child.bare else family.guardians:
                values = {name: getattr(one, name) for name in Guardian.__dataclass_fields__}
                yield Guardian(**{
                    **values, "id": cast.id("guardian", child.number, one.role),
                    "student_id": cast.id("student", child.number),
                })


def _filled(cast: Cast, dice: Dice, child: Child, known: Mapping[str, Any]) -> dict[str, Any]:
    """What of all that could be known stands in the record."""
    if child.bare:
        return {name: known[name] for name in _BARE}
    late = cast.late(child.grade, child.room)
    keen = _LATE if late else cast.dice("keen", child.grade, child.room).choice(_KEEN)
    gaps = {name for name in _OPTIONAL if not dice.chance(keen)}
    return {name: value for name, value in known.items() if name not in gaps}


def _identity(cast: Cast, dice: Dice, family: Family, child: Child) -> dict[str, Any]:
    names, boy = cast.names, child.sex == "m"
    nicknames = names.nicknames + (names.nicknames_boys if boy else names.nicknames_girls)
    return {
        "id": cast.id("student", child.number), "number": child.number, "sex": child.sex,
        "title": _title(cast, child), "first_name": child.given.thai, "last_name": family.surname.thai,
        "nickname": dice.choice(nicknames) if dice.chance(0.95) else "",
        "english_name": f"{child.given.english} {family.surname.english}".strip(),
        "previous_name": dice.choice(names.boys if boy else names.girls).thai if dice.chance(0.02) else "",
        "birthday": child.birthday, "photo": photo_id(cast, child),
        "cannot_strike_off": True if child.case == "cannot_strike_off" else None,
    }


def _title(cast: Cast, child: Child) -> str:
    titles = cast.life.titles
    if child.case == "novice":
        return titles.novice
    grown = age_on(child.birthday, DAY - _TITLE_DUE)[0] >= _GROWN
    if child.sex == "m":
        return titles.man if grown else titles.boy
    return titles.young_woman if grown else titles.girl


def _code(dice: Dice, child: Child, code: str) -> dict[str, Any]:
    others = {
        "no_id": "", "g_code": g_code(dice), "wrong_digit": mistyped(code),
        "passport": f"ZZ9{dice.randrange(10**6):06}",
    }
    national_id = others.get(child.case, code)
    kind = "passport" if child.case == "passport" else id_kind_of(national_id)
    return {"national_id": national_id, "id_kind": kind}


def _origin(cast: Cast, dice: Dice, family: Family, child: Child) -> dict[str, Any]:
    people, place = cast.life.people, cast.life.place
    nationality = ethnicity = people.nationality
    language = people.languages[family.faith]
    if family.foreign is not None:
        nationality, ethnicity, language = people.foreign[family.foreign]
    elif family.minority is not None:
        ethnicity = language = people.minorities[family.minority]
    from_primary = child.entered.year - 2025 + child.grade < _SENIOR
    return {
        "nationality": nationality, "ethnicity": ethnicity, "home_language": language,
        "religion": people.religions[family.faith] if dice.chance(0.98) else "",
        "blood_group": dice.one(_BLOOD), "birthplace": place.hospital if dice.chance(0.8) else place.province,
        "admitted": child.entered,
        "previous_school": dice.choice(place.primary_schools if from_primary else place.secondary_schools),
        "previous_province": place.province, "previous_grade": "ป.6" if from_primary else "ม.3",
        "disadvantages": _disadvantages(dice, family, child),
    }


def _disadvantages(dice: Dice, family: Family, child: Child) -> tuple[str, ...]:
    named = {
        "poor": family.poor,
        "abandoned": family.situation.parents_status in ("both_gone", "abandoned"),
        "ethnic_minority": family.minority is not None,
        dice.choice(_RESTRICTED): child.case == "restricted",
    }
    return tuple(key for key, holds in named.items() if holds)


def _home(cast: Cast, family: Family, child: Child) -> dict[str, Any]:
    situation = family.situation
    return {
        "household_id": household_id(cast, family),
        "parents_status": situation.parents_status, "lives_with": situation.lives_with,
    }


def _contact(dice: Dice, family: Family, child: Child) -> dict[str, Any]:
    calls = list(dict.fromkeys(f"{one.name} {one.phone}" for one in reversed(family.guardians) if one.phone))
    own_phone = child.case != "no_phone" and dice.chance(0.85 if child.grade >= _SENIOR else 0.45)
    return {
        "phone": phone(dice) if own_phone else "",
        "line_id": f"tonkla{child.number}" if dice.chance(0.5) else "",
        "email": f"s{child.number}@tonkla.example" if dice.chance(0.6) else "",
        "emergency_1": calls[0] if calls else "", "emergency_2": calls[1] if len(calls) > 1 else "",
        "pick_up": family.guardians[-1].name if child.grade < _SENIOR and dice.chance(0.5) else "",
    }


def _kin(family: Family, place: int) -> dict[str, Any]:
    older, younger = family.outside
    here = [one for one in family.children if one.case not in GONE and one.grade <= GRADES]
    others = [one for one in here if one is not family.children[place]]
    return {
        "siblings": older + len(family.children) + younger, "sibling_order": older + place + 1,
        "siblings_here": len(others),
    }

"""What the guardians agreed to when the year began; a few have taken it back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from student_care_desktop.domain.learning import Consent
from student_care_desktop.services.demo.cast import Cast, Child, Dice, Family
from student_care_desktop.services.demo.classes import grade_name
from student_care_desktop.services.demo.terms import here

__all__ = ["consents"]

_SINCE, _UNTIL = dt.date(2025, 5, 19), dt.date(2025, 6, 13)
_SCOPES = (("house_photo", 0.9), ("gps", 0.8), ("psychological_test", 0.85), ("publicity", 0.7))
_HANDED_IN, _LATE = 0.88, 0.35
_WITHDRAWN = 0.05


def consents(cast: Cast) -> Iterator[Consent]:
    """One record for each thing that a guardian agreed to."""
    for family in cast.families:
        for child in family.children:
            dice = cast.dice("consent", child.number)
            late = cast.late(child.grade, child.room)
            if here(child, _UNTIL) and dice.chance(_LATE if late else _HANDED_IN):
                yield from _agreed(cast, dice, family, child)


def _agreed(cast: Cast, dice: Dice, family: Family, child: Child) -> Iterator[Consent]:
    day = dice.day(_SINCE, _UNTIL)
    giver = next((one.name for one in family.guardians if one.role == "guardian"), "")
    paper = cast.life.care.consent_paper.format(grade=grade_name(child.grade), room=child.room)
    for scope, share in _SCOPES:
        if dice.chance(share):
            yield Consent(
                id=cast.id("consent", child.number, scope), student_id=cast.id("student", child.number),
                scope=scope, given_by=giver, day=day, paper=paper,
                withdrawn=dt.date(2025, 9, 1) if dice.chance(_WITHDRAWN) else None,
            )

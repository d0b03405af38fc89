"""Step 3, Promote: what the wizard shows of one child in a term, kept page by page."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.areas import Group
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.facts import TALENTS
from student_care_desktop.domain.learning import Talent
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.promoted import Taken, hours_together
from student_care_desktop.domain.promotion import Activity, Participation, StrengthPlan, Talk
from student_care_desktop.domain.school import Classroom, Setting
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, awards, strengths, taking_part, talks
from student_care_desktop.services.access import service
from student_care_desktop.services.activities import activity_in
from student_care_desktop.services.awards import Honours
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.schooldays import child_at, refuse_left, term_on
from student_care_desktop.services.screening import ScreenRow, rows_in
from student_care_desktop.services.strengths import Strengths
from student_care_desktop.storage.units import Reading, Writing

__all__ = [
    "Promoted", "Said", "keep", "parts_of", "promoted_in", "promoted_of", "setting_of", "sign",
    "strength_of",
]

LEFT = "promote."
"""Setting of a child's place and term: the pages that were left, and who signed when."""
_NOTHING: Mapping[str, Any] = {"left": [], "signed_by": "", "signed_on": ""}
KEEP = mark("Why", "Promotion of {name}, term {term}")
SIGN = mark("Why", "Sign the promotion of {name}, term {term}")
NOT_TALKED = mark(
    "Promoting", "The talk of this term is missing. Everything else is kept; write it and sign again."
)
NAME_NEEDED = mark("Promoting", "Write who signs. Everything else is kept.")
LAST_ROUND = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Promoted:
    """A child in one term: what is known, the talk, the activities, the strengths, what was honoured.

    ``talk`` and ``plan`` are those the wizard writes: the newest of the term, the one going on, or new ones.
    ``screened`` is the newest round with a result, as this person may see it.
    """

    child: Student
    place: Enrollment
    class_name: str
    term: int
    talk: Talk
    plan: StrengthPlan
    strengths: Strengths
    honours: Honours
    talks: tuple[Talk, ...] = ()
    taken: tuple[Taken, ...] = ()
    others: tuple[Activity, ...] = ()
    """Activities of the class and the school that the child is not in."""
    screened: ScreenRow | None = None
    round: int = 0
    left: tuple[str, ...] = ()
    signed_by: str = ""
    signed_on: dt.date | None = None

    @property
    def hours(self) -> float | None:
        """Hours of the year in which the child took part; None where nobody wrote it down."""
        return hours_together(self.taken)

    @property
    def talked(self) -> bool:
        """Whether somebody talked with the child this term."""
        return any(one.term == self.term for one in self.talks)

    @property
    def group(self) -> Group:
        """The group of the newest screening that this person may see."""
        return self.screened.groups.overall.group if self.screened else Group.UNKNOWN

    @property
    def done(self) -> bool:
        """Whether the term is signed."""
        return bool(self.signed_by)


@dataclass(frozen=True, slots=True)
class Said:
    """What one page says; what is None it does not speak of."""

    talk: Talk | None = None
    parts: Sequence[Participation] | None = None
    talents: Sequence[Talent] | None = None
    plan: StrengthPlan | None = None
    honours: Honours | None = None


@service
def promoted_of(desk: Desk, enrollment_id: str) -> Promoted:
    """A child in the term of today; nothing is stored yet.  CareError if there is no such child."""
    with access.looking(desk) as look:
        return promoted_in(desk, look, enrollment_id)


def promoted_in(desk: Desk, look: Reading, enrollment_id: str) -> Promoted:
    """The same inside an open look."""
    place, child = child_at(look, enrollment_id)
    room = look.get(Classroom, place.classroom_id)
    term = term_on(look, desk.year.id, desk.today)
    said = talks.talks_of(look, [place.id]).get(place.id, ())
    known = strengths.strengths_in(look, child.id, place.id)
    kept = _kept(look, place.id, term)
    taken = tuple(parts_of(look, [place.id]).get(place.id, ()))
    screened, number = _screened(desk, look, ClassRow(
        student=child, enrollment=place, class_name=room.name if room else ""
    ))
    here = next((one for one in said if one.term == term), None)
    return Promoted(
        child=child, place=place, class_name=room.name if room else "", term=term, talks=said, taken=taken,
        talk=here or Talk(enrollment_id=place.id, term=term),
        plan=known.open or StrengthPlan(enrollment_id=place.id), strengths=known,
        honours=awards.honours_in(look, child.id), others=_others(desk, look, place, taken),
        screened=screened, round=number, left=tuple(kept["left"]), signed_by=kept["signed_by"],
        signed_on=dt.date.fromisoformat(kept["signed_on"]) if kept["signed_on"] else None,
    )


def parts_of(look: Reading, places: Sequence[str]) -> dict[str, list[Taken]]:
    """The activities of some enrollments, by day."""
    parts = look.all(Participation, enrollment_id=list(places))
    known = {one.id: one for one in look.all(Activity, id=list({part.activity_id for part in parts}))}
    found: dict[str, list[Taken]] = {}
    for part in parts:
        if part.activity_id in known:
            found.setdefault(part.enrollment_id, []).append(Taken(known[part.activity_id], part))
    for taken in found.values():
        taken.sort(key=lambda one: (one.activity.first or dt.date.max, one.activity.name))
    return found


def _others(
    desk: Desk, look: Reading, place: Enrollment, taken: Sequence[Taken]
) -> tuple[Activity, ...]:
    mine = {one.activity.id for one in taken}
    found = [
        one for one in look.all(Activity, year_id=desk.year.id)
        if one.id not in mine and one.classroom_id in ("", place.classroom_id)
    ]
    return tuple(sorted(found, key=lambda one: (one.first or dt.date.max, one.name)))


def _screened(desk: Desk, look: Reading, row: ClassRow) -> tuple[ScreenRow | None, int]:
    """The newest round with a result."""
    may_see = access.may_see_restricted(desk)
    for number in range(LAST_ROUND, 0, -1):
        found = rows_in(look, [row], number, may_see=may_see)[0]
        if found.known:
            return found, number
    return None, 0


@service
def keep(desk: Desk, enrollment_id: str, page: str, said: Said) -> Promoted:
    """Keep one page and remember that it was left (an empty ``page`` is not); one change set.

    A talk or a plan of which nothing is written is no talk and no plan.  CareError names what is wrong.
    """
    with access.looking(desk) as look:
        _, child = child_at(look, enrollment_id)
        term = term_on(look, desk.year.id, desk.today)
    with access.changing(desk, KEEP.with_(name=child.name, term=term)) as unit:
        place, child = child_at(unit, enrollment_id)
        refuse_left(place, child)
        _keep(desk, unit, child, said)
        if page:
            before = _kept(unit, place.id, term)
            left = [*dict.fromkeys([*before["left"], page])]
            _note(unit, place.id, term, {**before, "left": left})
        return promoted_in(desk, unit, enrollment_id)


def _keep(desk: Desk, unit: Writing, child: Student, said: Said) -> None:
    if said.talk and (talks.says_something(said.talk) or unit.get(Talk, said.talk.id)):
        talks.keep_in(desk, unit, said.talk)
    for part in said.parts or ():
        taking_part.join_in(desk, unit, activity_in(unit, part.activity_id), part)
    if said.talents is not None:
        strengths.keep_talents_in(desk, unit, child, said.talents)
    if said.plan and (strengths.says_something(said.plan) or unit.get(StrengthPlan, said.plan.id)):
        strengths.keep_plan_in(desk, unit, said.plan)
    if said.honours is not None:
        awards.keep_in(desk, unit, child, said.honours)


@service
def sign(desk: Desk, enrollment_id: str, name: str) -> Promoted:
    """The term of this child is looked over; CareError without a talk of the term or a name."""
    with access.looking(desk) as look:
        here = promoted_in(desk, look, enrollment_id)
    if not here.talked:
        raise CareError(NOT_TALKED)
    if not name.strip():
        raise CareError(NAME_NEEDED)
    with access.changing(desk, SIGN.with_(name=here.child.name, term=here.term)) as unit:
        signed = {"signed_by": name.strip()[:120], "signed_on": desk.today.isoformat()}
        _note(unit, here.place.id, here.term, {**_kept(unit, here.place.id, here.term), **signed})
        return promoted_in(desk, unit, enrollment_id)


def setting_of(enrollment_id: str, term: int) -> str:
    """The key of the setting that holds which pages were left, and who signed when."""
    return f"{LEFT}{enrollment_id}.{term}"


def _kept(look: Reading, enrollment_id: str, term: int) -> Mapping[str, Any]:
    found = look.first(Setting, key=setting_of(enrollment_id, term))
    return {**_NOTHING, **json.loads(found.value)} if found else _NOTHING


def _note(unit: Writing, enrollment_id: str, term: int, value: Mapping[str, Any]) -> None:
    key = setting_of(enrollment_id, term)
    found = unit.first(Setting, key=key) or Setting(key=key)
    unit.put(replace(found, value=json.dumps(value, ensure_ascii=False)))


def strength_of(look: Reading, enrollment_id: str) -> str:
    """What strengths of a child are on record, as one line of text: talents, plans; empty for none.

    A strength is asked before any case is closed.
    """
    place = look.get(Enrollment, enrollment_id)
    if place is None:
        return ""
    known = strengths.strengths_in(look, place.student_id, place.id)
    say, names = tongue("th"), dict(TALENTS)
    areas = [*((one.area, one.detail) for one in known.talents), *((one.area, "") for one in known.plans)]
    found = dict.fromkeys(
        " ".join(part for part in (say(names[area]) if area in names else "", detail.strip()) if part)
        for area, detail in areas
    )
    told = [text for text in found if text]
    return ", ".join(text for text in told if not any(other.startswith(f"{text} ") for other in told))

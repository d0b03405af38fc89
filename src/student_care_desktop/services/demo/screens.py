"""Screening: what the records suggest and the teachers made of it; the second round has begun."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from student_care_desktop.catalog.areas import areas as shipped_areas
from student_care_desktop.domain.areas import FLAGS, Group, Level, Sign, Ticks, suggest
from student_care_desktop.domain.grouping import Override, classify
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.screenings import Screening, confirmed, locked
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.services.access import HEAD
from student_care_desktop.services.committee import Signature, signature_record
from student_care_desktop.services.demo.cast import DAY, YEAR, Cast, Child, Dice
from student_care_desktop.services.demo.classes import grade_name
from student_care_desktop.services.demo.papers import in_distress
from student_care_desktop.services.demo.terms import here
from student_care_desktop.services.demo.troubles import Trouble, later, trouble
from student_care_desktop.services.knowing import facts_by_child
from student_care_desktop.services.school import advisers_by_class
from student_care_desktop.storage.units import Reading

__all__ = ["screenings"]

_STATES = (("confirmed", 95), ("draft", 4), ("", 1))
_LATE_STATES = (("confirmed", 35), ("draft", 15), ("", 50))
_CONFIRMS, _ELSEWHERE, _GRAVE_ELSEWHERE = 0.95, 0.1, 0.03
"""How often a teacher confirms a suggestion: where there is trouble, and where there is none."""
_OBSERVED = 0.9
"""How often a teacher ticks something of what no record tells."""
_ON_RECORD = ("study", "mental", "travel")
"""Areas in which nobody ticks what a record would tell."""
_SIGNED = dt.date(2025, 8, 15)
"""The day on which the committee of one class signed."""
_NO_FORM = ("new", "cannot_strike_off")


@dataclass(frozen=True, slots=True)
class _Round:
    """A round: its weeks, how the children fare in it, and whether only the first rooms have begun."""

    number: int
    first: dt.date
    last: dt.date
    fares: Callable[[Cast, Child], Trouble]
    begun: bool = False


_ROUNDS = (
    _Round(1, dt.date(2025, 7, 21), dt.date(2025, 8, 8), trouble),
    _Round(2, dt.date(2025, 11, 10), dt.date(2025, 11, 21), later, begun=True),
)


def screenings(cast: Cast, look: Reading) -> Iterator[Record]:
    """Every form, out of the records of the school so far, and the two groups changed by hand."""
    teachers = _Teachers(cast, look)
    for one in _ROUNDS:
        forms = [form for child in cast.children if (form := teachers.form(one, child))]
        yield from forms
        if one.number == 1:
            yield from _overrides(cast, forms)
            yield from _signature(cast, look)


class _Teachers:
    """Those who screen: what they know, and what they make of it."""

    def __init__(self, cast: Cast, look: Reading) -> None:
        self.cast = cast
        self.areas = shipped_areas()
        year_id = cast.year(YEAR)[0].id
        self.facts = facts_by_child(look, year_id, look.all(Enrollment, year_id=year_id), DAY)
        self.distressed = in_distress(cast)
        self.signed = _signed_class(cast)

    def form(self, one: _Round, child: Child) -> Screening | None:
        """The child's form of a round, or None where nobody has begun it."""
        dice = self.cast.dice("screening", one.number, child.number)
        state = self._state(one, child, dice)
        if not state:
            return None
        place = self.cast.id("enrollment", child.number, YEAR)
        new = Screening(
            id=self.cast.id("screening", one.number, child.number), enrollment_id=place, round=one.number
        )
        filled = self._filled(dice, new, child, one.fares(self.cast, child), half=state == "draft")
        if state == "draft":
            return filled
        done = confirmed(filled, HEAD, dice.day(one.first, one.last))
        return locked(done, HEAD) if state == "locked" else done

    def _state(self, one: _Round, child: Child, dice: Dice) -> str:
        if not here(child, one.last) or (one.begun and child.room != 1):
            return ""
        if not one.begun and (child.grade, child.room) == self.signed:
            return "locked"
        if child is self.distressed:
            return "draft"
        return dice.one(_LATE_STATES if self.cast.late(child.grade, child.room) else _STATES)

    def _filled(
        self, dice: Dice, new: Screening, child: Child, fares: Trouble, *, half: bool
    ) -> Screening:
        """The form with what the teacher confirmed and refused; a draft has its first areas only."""
        found = [one.sign for one in suggest(self.facts[new.enrollment_id], self.areas)]
        true = [sign for sign in found if not sign.urgent and _confirms(dice, sign, fares)]
        true += self._observed(dice, fares, true, grade_name(child.grade))
        done = self.areas.keys[: dice.randint(2, 9)] if half else self.areas.keys
        signs = frozenset(sign.key for sign in true if sign.area in done)
        looked_at = (one.key for one in found if one.area in done and not one.urgent)
        refused = sorted(key for key in looked_at if key not in signs)
        ticked = new.with_ticks(Ticks(signs, frozenset(done)), self.areas)
        return replace(ticked, refused=tuple(refused))

    def _observed(
        self, dice: Dice, fares: Trouble, true: Iterable[Sign], grade: str
    ) -> list[Sign]:
        """One sign in each area of trouble of which the records tell nothing."""
        told = {sign.area for sign in true}
        silent = sorted(fares.areas - told)
        found = ([one for one in self.areas.of(area) if _visible(one, fares, grade)] for area in silent)
        return [dice.choice(signs) for signs in found if signs and dice.chance(_OBSERVED)]


def _visible(sign: Sign, fares: Trouble, grade: str) -> bool:
    """Whether a teacher sees such a sign without any record."""
    of_record = sign.suggested_by and sign.area in _ON_RECORD
    fits = sign.level == fares.level and sign.counts and sign.asked_in(grade)
    return fits and not (sign.urgent or of_record)


def _confirms(dice: Dice, sign: Sign, fares: Trouble) -> bool:
    """Whether the teacher finds a suggestion true."""
    if sign.area in FLAGS or sign.area in fares.areas:
        return dice.chance(_CONFIRMS)
    return dice.chance(_GRAVE_ELSEWHERE if sign.level == Level.PROBLEM else _ELSEWHERE)


def _signed_class(cast: Cast) -> tuple[int, int] | None:
    """Grade and room of the class whose committee has signed: the first in which nobody is missing."""
    open_ = {(child.grade, child.room) for child in cast.children if child.case in _NO_FORM}
    places = sorted({(child.grade, child.room) for child in cast.children if here(child, DAY)})
    return next((one for one in places if one not in open_ and not cast.late(*one)), None)


def _signature(cast: Cast, look: Reading) -> Iterator[Record]:
    """The advisers of the class whose forms are locked have signed."""
    place = _signed_class(cast)
    room = look.get(Classroom, cast.classroom_id(YEAR, *place)) if place else None
    if room:
        names = tuple(one.name for one in advisers_by_class(look, [room])[room.id])
        record = signature_record(room.id, 1, Signature(names, _SIGNED))
        yield replace(record, id=cast.id("committee", room.id))


def _overrides(cast: Cast, forms: Iterable[Screening]) -> Iterator[Override]:
    """One child is graver than the signs make it, one lighter; both with the reason."""
    done = [form for form in forms if form.status == "confirmed"]
    care, areas = cast.life.care, shipped_areas()
    for old, new, reason in (
        (Group.NORMAL, Group.RISK, care.raised), (Group.PROBLEM, Group.RISK, care.lowered),
    ):
        form = next((one for one in done if classify(one.ticks, areas).overall.group is old), None)
        if form:
            yield Override(
                id=cast.id("override", form.id), screening_id=form.id, old=old.value, new=new.value,
                reason=reason, who=HEAD, when=form.day,
            )

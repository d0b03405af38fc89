"""Screening: what the facts suggest, what the teacher confirms, the group it makes, who locked it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.areas import Areas, Group, Suggestion, Ticks, suggest
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.facts import Fact
from student_care_desktop.domain.grouping import Groups, Override, classify, override, visible
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.screenings import Screening, confirmed, locked, returned
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.knowing import facts_by_child
from student_care_desktop.services.signs import forms_of, open_facts
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading, Writing

__all__ = [
    "KNOWN", "Rooms", "ScreenPage", "ScreenRow", "change_group", "confirm", "give_back", "keep",
    "known_ticks", "lock_class", "many", "page", "rows_in", "screened",
]

KEEP = mark("Why", "Screen {name}, round {round}")
CONFIRM = mark("Why", "Confirm the screening of {name}, round {round}")
CHANGE = mark("Why", "Change the group of {name}")
LOCK = mark("Why", "Lock the screening of {class_name}, round {round}")
RETURN = mark("Why", "Give the screening of {name} back")
NOT_COMPLETE = mark(
    "Screening", "{count} children of {class_name} are not confirmed yet. Nothing was locked."
)
NOT_SCREENED = mark("Screening", "This child has not been screened in round {round} yet.")
REMARK_NEEDED = mark("Screening", "Write what is to be mended. The form was not given back.")
AREA_OPEN = mark("Screening", "Answer each area, also with “no sign”: {areas}.")

KNOWN = ("confirmed", "locked", "returned")
"""States in which the groups count; a draft is not a result."""


@dataclass(frozen=True, slots=True)
class ScreenRow:
    """A child in one round, as this person may see it; ``groups`` are unknown until it is confirmed."""

    child: ClassRow
    screening: Screening | None
    groups: Groups
    areas: Areas
    """The form by which the child was screened; the one in use for a child who was not."""

    @property
    def known(self) -> bool:
        """Whether there is a result: a draft is none."""
        return self.screening is not None and self.screening.status in KNOWN


@dataclass(frozen=True, slots=True)
class ScreenPage:
    """One child's form: what is ticked, what the facts suggest, the group it makes so far."""

    child: Student
    enrollment: Enrollment
    areas: Areas
    screening: Screening
    suggestions: tuple[Suggestion, ...]
    groups: Groups
    changes: tuple[Override, ...]
    facts: Mapping[str, Fact]
    class_name: str
    may_see: bool = False
    """Whether restricted signs are seen."""

    @property
    def ticks(self) -> Ticks:
        """What is ticked, of the lines that the form has."""
        return known_ticks(self.screening.ticks, self.areas)

    def ticked(self, ticks: Ticks) -> ScreenPage:
        """The same page with these ticks, and the groups that they make."""
        return replace(
            self, screening=self.screening.with_ticks(ticks, self.areas),
            groups=_groups(ticks, self.areas, self.changes, self.may_see),
        )


def _groups(ticks: Ticks, areas: Areas, changes: Iterable[Override], may_see: bool) -> Groups:
    return visible(override(classify(known_ticks(ticks, areas), areas), changes), areas, may_see)


@service
def page(desk: Desk, enrollment_id: str, round_: int) -> ScreenPage:
    """The form of one child; nothing is ticked that a teacher has not ticked."""
    may_see = access.may_see_restricted(desk)
    with access.looking(desk) as look:
        place, child = _child(look, enrollment_id)
        screening = _screening(look, place, round_)
        areas = _form(look, screening)
        facts = facts_by_child(look, place.year_id, [place], desk.today)[place.id]
        changes = _changes(look, [screening])[screening.id]
        room = look.get(Classroom, place.classroom_id)
    if may_see and any(sign.restricted and sign.key in screening.signs for sign in areas.signs):
        desk.store.note("view", "screening-signs", desk.now(), whose=[child.id])
    found = [one for one in suggest(facts, areas) if may_see or not one.sign.restricted]
    groups = _groups(screening.ticks, areas, changes, may_see)
    return ScreenPage(
        child, place, areas, screening, tuple(found), groups, changes,
        facts if may_see else open_facts(facts, areas), room.name if room else "", may_see,
    )


@service
def keep(
    desk: Desk, enrollment_id: str, round_: int, ticks: Ticks, refused: Iterable[str] = (), details: str = "",
) -> Screening:
    """Keep what is ticked so far; an urgent sign opens a restricted case in the same change.

    A form of which nothing is answered yet leaves no trace, and a confirmed one that is ticked otherwise is
    a draft again until it is confirmed.
    """
    with access.looking(desk) as look:
        place, child = _child(look, enrollment_id)
    with access.changing(desk, KEEP.with_(name=child.name, round=round_)) as unit:
        old = _screening(unit, place, round_)
        areas = _form(unit, old)
        new = replace(old.with_ticks(ticks, areas), refused=tuple(sorted(refused)), details=details)
        if old.status == "confirmed" and new.ticks != old.ticks:
            new = replace(new, status="draft")
        if new.signs or new.screened or new.refused or new.details or unit.get(Screening, old.id):
            unit.put_all([new, *_urgent(desk, unit, new, areas)])
        return new


@service
def confirm(desk: Desk, enrollment_id: str, round_: int) -> Screening:
    """The teacher confirms the form; CareError while an area is not answered."""
    with access.looking(desk) as look:
        place, child = _child(look, enrollment_id)
    with access.changing(desk, CONFIRM.with_(name=child.name, round=round_)) as unit:
        old = _screening(unit, place, round_)
        areas = _form(unit, old)
        open_ = [area.title for area in areas.all if area.key not in old.screened]
        if open_:
            raise CareError(AREA_OPEN.with_(areas=", ".join(desk.say(title) for title in open_)))
        new = confirmed(old, desk.who, desk.today)
        unit.put(new)
        return new


@service
def change_group(desk: Desk, enrollment_id: str, round_: int, area: str, new: Group, reason: str) -> Override:
    """Change a group, up or down, with the reason; an empty ``area`` is the child as a whole."""
    seen = page(desk, enrollment_id, round_)
    finding = seen.groups.areas[area] if area else seen.groups.overall
    change = Override(
        screening_id=seen.screening.id, area=area, old=finding.found.value, new=new.value,
        reason=reason.strip(), who=desk.who, when=desk.today,
    )
    if change.problem:
        raise CareError(change.problem)
    with access.changing(desk, CHANGE.with_(name=seen.child.name)) as unit:
        unit.put_all([seen.screening, change])
    return change


@service
def lock_class(
    desk: Desk, room: Classroom, round_: int, signed: Callable[[Writing], Iterable[Record]] = lambda unit: (),
) -> int:
    """The class committee has signed: lock every confirmed form; CareError while one is missing.

    ``signed`` gives the records that say who signed, kept in the same change.
    """
    with access.looking(desk) as look:
        look.keep_inside(room)
    rows = screened(desk, room, round_)
    known = [row.screening for row in rows if row.screening]
    forms = [form for form in known if form.status in ("confirmed", "locked")]
    if len(forms) < len(rows):
        raise CareError(NOT_COMPLETE.with_(count=len(rows) - len(forms), class_name=room.name))
    ready = [form for form in forms if form.status == "confirmed"]
    with access.changing(desk, LOCK.with_(class_name=room.name, round=round_)) as unit:
        unit.put_all([*(locked(one, desk.who) for one in ready), *signed(unit)])
    return len(ready)


@service
def give_back(desk: Desk, enrollment_id: str, round_: int, remark: str) -> Screening:
    """The grade head gives a form back to the teacher, with a remark."""
    with access.looking(desk) as look:
        place, child = _child(look, enrollment_id)
        old = look.first(Screening, enrollment_id=place.id, round=round_)
    if old is None:
        raise CareError(NOT_SCREENED.with_(round=round_))
    if not remark.strip():
        raise CareError(REMARK_NEEDED)
    new = returned(old, remark.strip())
    with access.changing(desk, RETURN.with_(name=child.name)) as unit:
        unit.put(new)
    return new


Rooms = Classroom | Sequence[Classroom] | None
"""A class, several (a grade), or the school."""


@service
def screened(desk: Desk, rooms: Rooms, round_: int) -> list[ScreenRow]:
    """The children of ``rooms`` who are studying, with their groups as one may see them."""
    with access.looking(desk) as look:
        rows = rows_of(look, desk.year, many(rooms), everybody=False)
        return rows_in(look, rows, round_, may_see=access.may_see_restricted(desk))


def many(rooms: Rooms) -> Sequence[Classroom] | None:
    """The classes that are meant; None for all."""
    return [rooms] if isinstance(rooms, Classroom) else rooms


def rows_in(look: Reading, rows: Sequence[ClassRow], round_: int, *, may_see: bool) -> list[ScreenRow]:
    """The children of ``rows`` with their groups, each by the form it was answered by."""
    forms, versions = _forms_by_place(look, rows, round_), forms_of(look)
    changes = _changes(look, list(forms.values()))
    alike, found = dict[tuple[str, Ticks], Groups](), []
    for row in rows:
        form = forms.get(row.enrollment.id)
        known = form if form and form.status in KNOWN else None
        areas = versions.of(known)
        ticks = known_ticks(known.ticks, areas) if known else Ticks()
        if (alone := (areas.hash, ticks)) not in alike:
            alike[alone] = classify(ticks, areas)
        groups = override(alike[alone], changes[known.id] if known else ())
        found.append(ScreenRow(row, form, visible(groups, areas, may_see), areas))
    return found


def _forms_by_place(look: Reading, rows: Sequence[ClassRow], round_: int) -> Mapping[str, Screening]:
    ids = [row.enrollment.id for row in rows]
    return {one.enrollment_id: one for one in look.all(Screening, enrollment_id=ids, round=round_)}


def _form(look: Reading, screening: Screening) -> Areas:
    """A confirmed form is read by its own version; what is still to be answered by the one in use."""
    return forms_of(look).of(screening if screening.status in ("confirmed", "locked") else None)


def known_ticks(ticks: Ticks, areas: Areas) -> Ticks:
    """The ticks that this version of the form still has; what it has no longer is asked anew."""
    gone = ticks.stale(areas)
    return Ticks(ticks.signs - gone, ticks.screened - gone)


def _child(look: Reading, enrollment_id: str) -> tuple[Enrollment, Student]:
    place = look.get(Enrollment, enrollment_id)
    child = look.get(Student, place.student_id) if place else None
    if place is None or child is None:
        raise CareError(NOT_SCREENED.with_(round="-"))
    return place, child


def _screening(look: Reading, place: Enrollment, round_: int) -> Screening:
    found = look.first(Screening, enrollment_id=place.id, round=round_)
    return found or Screening(enrollment_id=place.id, round=round_)


def _changes(look: Reading, forms: Sequence[Screening]) -> Mapping[str, tuple[Override, ...]]:
    found: dict[str, tuple[Override, ...]] = {form.id: () for form in forms}
    for change in look.all(Override, screening_id=list(found)):
        found[change.screening_id] += (change,)
    return found


def _urgent(desk: Desk, look: Writing, form: Screening, areas: Areas) -> list[Record]:
    """One restricted case a form, opened by its first urgent sign."""
    signs = form.ticks.urgent(areas)
    if not signs or look.first(UrgentCase, source=form.id):
        return []
    cause = " ".join(sign.key for sign in signs)
    return [
        UrgentCase(
            enrollment_id=form.enrollment_id, cause=cause[:80], source=form.id, opened=desk.today,
            opened_by=desk.who,
        )
    ]

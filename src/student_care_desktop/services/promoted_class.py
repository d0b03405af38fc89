"""Step 3 of a class: how far each child is this term, and the whole in figures."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.learning import Scholarship, Talent
from student_care_desktop.domain.papers import ClassRow, Tally
from student_care_desktop.domain.promoted import ActivityShare, PromotionSummary, Taken, hours_together
from student_care_desktop.domain.promotion import Award, StrengthPlan
from student_care_desktop.domain.school import Classroom, School, Setting
from student_care_desktop.services import access, talks
from student_care_desktop.services.access import service
from student_care_desktop.services.activities import lines_of
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.promoting import parts_of, setting_of
from student_care_desktop.services.school import advisers_by_class
from student_care_desktop.services.schooldays import term_on
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["PromoteLine", "lines_of_class", "summaries_of", "summary_of_class"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromoteLine:
    """A child in the list of the class: what there is this term."""

    child: ClassRow
    talked: bool = False
    activities: int = 0
    hours: float | None = 0
    strength: bool = False
    done: bool = False

    @property
    def state(self) -> str:
        """``done`` when signed, ``now`` when anything is noted, ``open`` for a child of whom nothing is."""
        if self.done:
            return "done"
        return "now" if self.talked or self.activities or self.strength else "open"


@service
def lines_of_class(desk: Desk, classroom_id: str) -> list[PromoteLine]:
    """Every child who studies in the class (in all classes: ""), with what there is this term."""
    with access.looking(desk) as look:
        room = look.get(Classroom, classroom_id) if classroom_id else None
        rows = rows_of(look, desk.year, [room] if room else None, everybody=False)
        places = [row.enrollment.id for row in rows]
        term = term_on(look, desk.year.id, desk.today)
        said, taken = talks.talks_of(look, places, term), parts_of(look, places)
        strong = {row[0] for row in look.values(Talent, ("student_id",))}
        planned = {row[0] for row in look.values(StrengthPlan, ("enrollment_id",))}
        signed = _signed(look, places, term)
    return [
        PromoteLine(
            child=row, talked=row.enrollment.id in said,
            activities=sum(one.part.came is True for one in taken.get(row.enrollment.id, ())),
            hours=hours_together(taken.get(row.enrollment.id, ())),
            strength=row.student.id in strong or row.enrollment.id in planned,
            done=setting_of(row.enrollment.id, term) in signed,
        )
        for row in rows
    ]


def _signed(look: Reading, places: Sequence[str], term: int) -> set[str]:
    """The keys of the terms that are signed."""
    kept = look.all(Setting, key=[setting_of(place, term) for place in places])
    return {one.key for one in kept if json.loads(one.value).get("signed_by")}


@service
def summary_of_class(desk: Desk, classroom_id: str) -> PromotionSummary | None:
    """Step 3 of a class in figures; None where there is no such class, or it is not this person's."""
    with access.looking(desk) as look:
        room = look.get(Classroom, classroom_id)
        return next(iter(summaries_of(desk, look, [room])), None) if room else None


def summaries_of(desk: Desk, look: Reading, rooms: Sequence[Classroom]) -> Iterator[PromotionSummary]:
    """The same inside an open look, class by class; only the children who study there."""
    school, advisers = look.first(School) or School(), advisers_by_class(look, rooms)
    for room in rooms:
        names = tuple(person.name for person in advisers[room.id])
        yield _summary(desk, look, room, school, names)


def _summary(
    desk: Desk, look: Reading, room: Classroom, school: School, advisers: tuple[str, ...]
) -> PromotionSummary:
    rows = rows_of(look, desk.year, [room], everybody=False)
    places, ids = [row.enrollment.id for row in rows], [row.student.id for row in rows]
    taken = parts_of(look, places)
    term = term_on(look, desk.year.id, desk.today)
    planned = {one.enrollment_id for one in look.all(StrengthPlan, enrollment_id=places)}
    honours = {one.student_id for one in _of_year(desk, look.all(Award, student_id=ids))}
    honours |= {one.student_id for one in look.all(Scholarship, student_id=ids, year=desk.year.number)}
    came = (key for key, all_ in taken.items() if any(_came(one) for one in all_))
    hours = hours_together([one for all_ in taken.values() for one in all_])
    return PromotionSummary(
        school=school, year=desk.year.number, today=desk.today, classroom=room, advisers=advisers, round=term,
        shares=tuple(_shares(desk, look, room, taken, len(rows))), children=len(rows),
        talked=tuple(_tally(talks.talks_of(look, places, one), places) for one in range(1, term + 1)),
        any_activity=None if hours is None else _tally(came, places),
        strong=_tally((one.student_id for one in look.all(Talent, student_id=ids)), ids),
        planned=_tally(planned, places), honoured=_tally(honours, ids),
        hours=hours,
    )


def _of_year(desk: Desk, awards: Iterable[Award]) -> Iterator[Award]:
    """The awards of the chosen year."""
    begun = desk.year.starts
    return (one for one in awards if one.day and (begun is None or one.day >= begun))


def _came(taken: Taken) -> bool:
    return taken.part.came is True


def _tally(found: Iterable[str], among: Sequence[str]) -> Tally:
    return Tally(len(set(found) & set(among)), len(among))


def _shares(
    desk: Desk, look: Reading, room: Classroom, taken: Mapping[str, Sequence[Taken]], children: int
) -> Iterator[ActivityShare]:
    """The activities of the class, and those of the school in which its children are."""
    every = [one for all_ in taken.values() for one in all_]
    for line in sorted(lines_of(desk, look, room), key=lambda one: one.activity.first or desk.today):
        mine = [one for one in every if one.activity.id == line.activity.id]
        if mine or line.activity.classroom_id:
            hours = hours_together(mine)
            came = None if hours is None else Tally(sum(map(_came, mine)), children)
            yield ActivityShare(line.activity, came, hours)

"""Step 3 for paper: activities, development plans, what was done for a child, a class in figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from student_care_desktop.domain.papers import StudentFacts
from student_care_desktop.domain.promoted import ActivityFacts, PlanFacts, PromotionFacts, PromotionSummary
from student_care_desktop.domain.promotion import Activity, Participation
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.services.activities import Opened, opened_in
from student_care_desktop.services.class_pictures import photo_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.gathering import student_facts
from student_care_desktop.services.promoted_class import summaries_of
from student_care_desktop.services.promoting import promoted_in
from student_care_desktop.storage.units import Reading

__all__ = ["activity_facts", "plan_facts", "promotion_facts", "summary_facts"]


def activity_facts(
    desk: Desk, look: Reading, rooms: Sequence[Classroom], record: str = ""
) -> Iterator[ActivityFacts]:
    """One activity (``record``), or all of these classes: with the children of these classes, each once."""
    school = look.first(School) or School()
    ids = [room.id for room in rooms]
    for key in [record] if record else _activities(desk, look, ids):
        one = opened_in(desk, look, key, ids)
        yield ActivityFacts(
            school=school, year=desk.year.number, today=desk.today, activity=one.activity,
            class_name=one.class_name, parts=one.parts, pictures=tuple(_pictures(desk, look, one)),
        )


def _activities(desk: Desk, look: Reading, rooms: Sequence[str]) -> Iterable[str]:
    """Those of the classes, and those of the school in which a child of theirs is, by day."""
    places = [one.id for one in look.all(Enrollment, classroom_id=list(rooms))]
    joined = {one.activity_id for one in look.all(Participation, enrollment_id=places)}
    found = [
        one for one in look.all(Activity, year_id=desk.year.id)
        if one.classroom_id in rooms or one.id in joined
    ]
    found.sort(key=lambda one: (one.first or desk.today, one.name))
    return [one.id for one in found]


def _pictures(desk: Desk, look: Reading, one: Opened) -> Iterator[tuple[bytes, str]]:
    """The photos whose files are there; the check of the data tells of lost ones."""
    for picture in one.pictures:
        if jpeg := photo_in(desk, look, picture.id):
            yield jpeg, picture.caption


def plan_facts(desk: Desk, look: Reading, ids: Sequence[str], record: str = "") -> Iterator[PlanFacts]:
    """The development plans of each child in the chosen year, or one of them (``record``)."""
    for facts in student_facts(desk, look, ids):
        if facts.enrollment:
            known = promoted_in(desk, look, facts.enrollment.id)
            for plan in known.strengths.plans:
                if record in ("", plan.id):
                    yield PlanFacts(**_head(facts, known.term), plan=plan, talents=known.strengths.talents)


def promotion_facts(desk: Desk, look: Reading, ids: Sequence[str]) -> Iterator[PromotionFacts]:
    """What was done for each child in the chosen year."""
    for facts in student_facts(desk, look, ids):
        if facts.enrollment:
            known = promoted_in(desk, look, facts.enrollment.id)
            yield PromotionFacts(
                **_head(facts, known.term), talks=tuple(reversed(known.talks)), taken=known.taken,
                talents=known.strengths.talents, plans=known.strengths.plans, awards=known.honours.awards,
                scholarships=known.honours.scholarships, signed_by=known.signed_by,
                signed_on=known.signed_on,
            )


def _head(facts: StudentFacts, term: int) -> dict[str, Any]:
    return {
        "school": facts.school, "year": facts.year, "today": facts.today, "student": facts.student,
        "enrollment": facts.enrollment, "classroom": facts.classroom, "advisers": facts.advisers,
        "round": term,
    }


def summary_facts(desk: Desk, look: Reading, rooms: Sequence[Classroom]) -> Iterator[PromotionSummary]:
    """Step 3 of each class in figures."""
    return summaries_of(desk, look, rooms)

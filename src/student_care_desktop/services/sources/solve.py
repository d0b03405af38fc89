"""Where the papers of step 4 come from: cases, the summary of a class, plans for many."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.domain.areas import AREA_KEYS, Areas
from student_care_desktop.domain.case_figures import by_area
from student_care_desktop.domain.case_papers import CaseFacts, ClassCases, Planned, PlannedCase
from student_care_desktop.domain.cases import CarePlan
from student_care_desktop.domain.facts import Fact
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import Words, told
from student_care_desktop.services.activity_kinds import kinds_in
from student_care_desktop.services.cases import area_title, files_in, shut_areas
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.known import tell
from student_care_desktop.services.plan_pages import page_in
from student_care_desktop.services.results import Frame
from student_care_desktop.services.signs import forms_of
from student_care_desktop.services.sources.source import Source, no_class, nobody
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]


def _cases(desk: Desk, look: Reading, ids: Sequence[str], *, record: str = "") -> Iterator[CaseFacts]:
    """The opened cases of each child that the person at the desk may see, or the one of ``record``."""
    frame, areas, shut = Frame(desk, look), forms_of(look).now, shut_areas(desk, look)
    kinds = kinds_in(look)
    for child in frame.children(ids):
        if not child.enrollment.classroom_id:
            continue
        for file in files_in(look, [child.enrollment.id])[child.enrollment.id]:
            if file.case.area not in shut and record in ("", file.case.id):
                yield CaseFacts(
                    **frame.head(child), file=file, area=area_title(areas, file.case.area),
                    measure=_measure(file.case.measure), secret=areas.private(file.case.area),
                    kinds=kinds,
                )


def _measure(key: str) -> Words:
    return tell(key, Fact(True, None, told("", ""))).label if key else told("", "")


def _summary(desk: Desk, look: Reading, rooms: Sequence[Classroom]) -> Iterator[ClassCases]:
    """The cases of each class in figures; restricted areas are left out for everybody."""
    frame, areas = Frame(desk, look), forms_of(look).now
    for room in rooms:
        places = [row.enrollment.id for row in rows_of(look, desk.year, [room], everybody=True)]
        files = [file for some in files_in(look, places).values() for file in some]
        lines = by_area([one for one in files if not areas.private(one.case.area)], AREA_KEYS)
        yield ClassCases(
            **frame.paper, classroom=room, advisers=frame.names(room),
            lines=tuple((area_title(areas, one.area), one) for one in lines), kinds=kinds_in(look),
        )


def _plans(desk: Desk, look: Reading, rooms: Sequence[Classroom], *, record: str = "") -> Iterator[Planned]:
    """The plans of each class, or the one of ``record``."""
    frame, areas, shut = Frame(desk, look), forms_of(look).now, shut_areas(desk, look)
    for room in rooms:
        for plan in sorted(look.all(CarePlan, classroom_id=room.id), key=lambda one: str(one.day)):
            if plan.area not in shut and record in ("", plan.id):
                yield _planned(desk, look, frame, room, plan, areas)


def _planned(
    desk: Desk, look: Reading, frame: Frame, room: Classroom, plan: CarePlan, areas: Areas
) -> Planned:
    page = page_in(desk, look, plan.id)
    return Planned(
        **frame.paper, classroom=room, advisers=frame.names(room), plan=plan,
        area=area_title(areas, plan.area), actions=page.actions, secret=areas.private(plan.area),
        cases=tuple(PlannedCase(line.row.child, line.file) for line in page.lines),
        kinds=kinds_in(look),
    )


SOURCES: Mapping[str, Source] = {
    "care-case": Source(_cases, nobody(CaseFacts), records=True),
    "care-class": Source(_summary, no_class(ClassCases)),
    "care-plan": Source(_plans, no_class(Planned), records=True),
}

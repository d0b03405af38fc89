"""Stage 4: what its pages begin with - goals, the calendar, the teams - from what is on record already.

What is offered are lines that are not kept yet; only those come that the page does not have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.catalog.calendar import usual_year
from student_care_desktop.catalog.teams import usual_teams
from student_care_desktop.domain.indicators import Figure
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.school import Classroom, Staff
from student_care_desktop.domain.strategy.direction import Need, Strategy
from student_care_desktop.domain.strategy.planning import CalendarItem, Duty, Goal, Project
from student_care_desktop.domain.strategy.seating import GradePeople, Person, seated
from student_care_desktop.domain.thai import sort_key
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.indicators import figures_in
from student_care_desktop.services.school import advisers_by_class, in_order
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.storage.units import Reading

__all__ = ["grades_in", "offered_calendar", "offered_duties", "offered_goals", "people_in"]

_HEADS = "หัวหน้าระดับ"


@service
def offered_goals(desk: Desk) -> tuple[Goal, ...]:
    """What stage 1 has chosen, then every measured indicator below its target, as goals to begin with."""
    with access.looking(desk) as look:
        cycle = cycle_in(look, desk.year)
        there = {one.text for one in rows_of(look, Goal, cycle.id)}
        found = [*_chosen(look, cycle.id), *_missed(desk, look)]
    fresh: dict[str, Goal] = {}
    for one in found:
        if one.text not in there:
            fresh.setdefault(one.text, one)
    return tuple(fresh.values())


def _chosen(look: Reading, cycle_id: str) -> Iterator[Goal]:
    for strategy in rows_of(look, Strategy, cycle_id):
        if strategy.text:
            yield Goal(
                text=strategy.text, indicator=strategy.indicator[:40], baseline=strategy.baseline,
                target=strategy.first,
            )
    for need in rows_of(look, Need, cycle_id):
        if need.chosen and need.text:
            yield Goal(text=need.text)


def _missed(desk: Desk, look: Reading) -> Iterator[Goal]:
    may_see = access.may_see_restricted(desk)
    for figure in figures_in(desk, look, desk.year, may_see=may_see):
        if figure.met is False:
            yield _goal(desk, figure)


def _goal(desk: Desk, figure: Figure) -> Goal:
    return Goal(
        text=desk.say(figure.indicator.title), indicator=figure.key, baseline=figure.value,
        target=figure.target,
    )


@service
def offered_calendar(desk: Desk) -> tuple[CalendarItem, ...]:
    """The lines of the usual year, moved into this one, and the projects that have days; by their day."""
    with access.looking(desk) as look:
        cycle = cycle_in(look, desk.year)
        kept = rows_of(look, CalendarItem, cycle.id)
        projects = rows_of(look, Project, cycle.id)
    there = {one.key or one.project_id for one in kept}
    found = [*_usual(desk), *(_of_project(one) for one in projects if one.starts)]
    fresh = [one for one in found if (one.key or one.project_id) not in there]
    return tuple(sorted(fresh, key=lambda one: (str(one.starts), str(one.ends))))


def _usual(desk: Desk) -> Iterator[CalendarItem]:
    for line in usual_year():
        starts, ends = line.days(desk.year.number)
        yield CalendarItem(
            key=line.key, name=desk.say(line.name), serves=line.serves, starts=starts, ends=ends,
            output=desk.say(line.gives),
        )


def _of_project(one: Project) -> CalendarItem:
    return CalendarItem(
        project_id=one.id, name=one.name, serves=one.serves, starts=one.starts, ends=one.ends,
        owner=one.owner, output=one.quantity[:300],
    )


@service
def offered_duties(desk: Desk) -> tuple[Duty, ...]:
    """The three teams from staff, roles and homeroom teachers; a team that has a line is left alone."""
    with access.looking(desk) as look:
        kept = rows_of(look, Duty, cycle_in(look, desk.year).id)
        people, grades = people_in(look), grades_in(look, desk.year.id)
    there, usual = {(one.team, one.grade) for one in kept}, usual_teams()
    found = seated(usual.seats, people, grades, usual.duties, desk.say)
    return tuple(one for one in found if (one.team, one.grade) not in there)


def people_in(look: Reading) -> tuple[Person, ...]:
    """Who works here, in Thai order, with the roles of their accounts."""
    working = sorted(look.all(Staff, status="working"), key=lambda one: sort_key(one.first_name))
    roles = _roles(look)
    return tuple(Person(one.id, one.name, one.position, roles.get(one.id, ())) for one in working)


def _roles(look: Reading) -> dict[str, tuple[str, ...]]:
    found = defaultdict[str, tuple[str, ...]](tuple)
    for one in look.all(Account, status="working"):
        if one.staff_id:
            found[one.staff_id] += one.roles
    return found


def grades_in(look: Reading, year_id: str) -> tuple[GradePeople, ...]:
    """Each grade of the year: the accounts and posts that head it, the advisers of its classes."""
    rooms = in_order(look.all(Classroom, year_id=year_id))
    advisers = advisers_by_class(look, rooms)
    people = {one.key: one for one in people_in(look)}
    accounts = look.all(Account, status="working")
    found: dict[str, list[Person]] = {}
    for room in rooms:
        here = found.setdefault(room.grade, [])
        here += [people[one.id] for one in advisers[room.id] if one.id in people]
    return tuple(
        GradePeople(grade, _heads(grade, accounts, people), tuple(here)) for grade, here in found.items()
    )


def _heads(grade: str, accounts: Sequence[Account], people: Mapping[str, Person]) -> tuple[Person, ...]:
    """Whose account heads the grade, else whose position says so (หัวหน้าระดับชั้น ม.1)."""
    given = [one.staff_id for one in accounts if "grade_head" in one.roles and grade in one.grades]
    by_account = tuple(people[key] for key in given if key in people)
    titled = (one for one in people.values() if _HEADS in one.position and one.position.endswith(grade))
    return by_account or tuple(titled)

"""The seven stages of a year at one glance: how far each is, and in one line what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from student_care_desktop.domain.flow import Page
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.strategy.agreement import AgreedIndicator, Stakeholder
from student_care_desktop.domain.strategy.direction import Need, Strategy
from student_care_desktop.domain.strategy.evaluation import Publicity, Rating
from student_care_desktop.domain.strategy.linkage import Burden, LinkedSystem
from student_care_desktop.domain.strategy.planning import Duty, Project
from student_care_desktop.domain.strategy.supervision import Supervision
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy.stages import Stage, stages
from student_care_desktop.storage.units import Reading

__all__ = ["Seen", "overview"]

NEEDS = mark("Overview", "{needs} needs · {count} strategies")
LINKS = mark("Overview", "{systems} systems · {forms} forms looked at")
AGREED = mark("Overview", "{groups} groups · {count} indicators")
PLANNED = mark("Overview", "{count} projects · {people} people")
ORDER = mark("Overview", "{count} projects · order {number}")
DOING = mark("Overview", "counted from the classes, nothing is typed")
VISITED = mark("Overview", "{done} of {of} classes supervised")
RATED = mark("Overview", "{count} indicators judged · told {times} times")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A stage, what came of it so far (None: nothing), its next page (None: all are done)."""

    stage: Stage
    told: Words | None = None
    next: Page | None = None

    @property
    def state(self) -> str:
        """``done``, ``now`` (begun) or ``open``."""
        if self.next is None:
            return "done"
        return "now" if self.stage.done or self.stage.pages else "open"


@service
def overview(desk: Desk) -> tuple[Seen, ...]:
    """All seven stages of the year, in order."""
    found = stages(desk)
    with access.looking(desk) as look:
        return tuple(_seen(desk, look, one) for one in found)


def _seen(desk: Desk, look: Reading, stage: Stage) -> Seen:
    return Seen(
        stage=stage, told=_TELLS[stage.key](desk, look, stage),
        next=next((page for page in stage.flow.pages if not stage.finished(page.key)), None),
    )


def _direction(desk: Desk, look: Reading, stage: Stage) -> Words | None:
    needs, aims = look.all(Need, cycle_id=stage.cycle.id), look.all(Strategy, cycle_id=stage.cycle.id)
    return NEEDS.with_(needs=len(needs), count=len(aims)) if needs or aims else None


def _linkage(desk: Desk, look: Reading, stage: Stage) -> Words | None:
    systems = look.all(LinkedSystem, cycle_id=stage.cycle.id)
    forms = look.all(Burden, cycle_id=stage.cycle.id)
    return LINKS.with_(systems=len(systems), forms=len(forms)) if systems or forms else None


def _agreement(desk: Desk, look: Reading, stage: Stage) -> Words | None:
    people = look.all(Stakeholder, cycle_id=stage.cycle.id)
    agreed = look.all(AgreedIndicator, cycle_id=stage.cycle.id)
    groups = {one.group for one in people if one.group}
    return AGREED.with_(groups=len(groups), count=len(agreed)) if people or agreed else None


def _plan(desk: Desk, look: Reading, stage: Stage) -> Words | None:
    projects, duties = look.all(Project, cycle_id=stage.cycle.id), look.all(Duty, cycle_id=stage.cycle.id)
    if not projects and not duties:
        return None
    if stage.sign and stage.sign.number:
        return ORDER.with_(count=len(projects), number=stage.sign.number)
    people = {one.staff_id or one.name for one in duties}
    return PLANNED.with_(count=len(projects), people=len(people))


def _doing(desk: Desk, look: Reading, stage: Stage) -> Words | None:
    return DOING


def _supervision(desk: Desk, look: Reading, stage: Stage) -> Words | None:
    visits = look.all(Supervision, cycle_id=stage.cycle.id)
    rooms = look.all(Classroom, year_id=desk.year.id)
    done = {one.classroom_id for one in visits if one.state != "planned"}
    return VISITED.with_(done=len(done), of=len(rooms)) if visits else None


def _evaluation(desk: Desk, look: Reading, stage: Stage) -> Words | None:
    ratings, told = look.all(Rating, cycle_id=stage.cycle.id), look.all(Publicity, cycle_id=stage.cycle.id)
    judged = [one for one in ratings if one.level]
    return RATED.with_(count=len(judged), times=len(told)) if judged or told else None


_TELLS: Mapping[str, Callable[[Desk, Reading, Stage], Words | None]] = {
    "strategy_1": _direction, "strategy_2": _linkage, "strategy_3": _agreement, "strategy_4": _plan,
    "strategy_5": _doing, "strategy_6": _supervision, "strategy_7": _evaluation,
}

"""Stage 6: visits to classes, planned at once, walked through with the gaps filled in, then answered.

The figures of a class are worked out while the visit is planned; when it is done, those of the day are kept.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from student_care_desktop.catalog.supervising import WalkItem, supervising
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.indicators import Backing
from student_care_desktop.domain.school import Classroom, Term
from student_care_desktop.domain.strategy.supervision import Supervision
from student_care_desktop.domain.strategy.walks import ROUNDS, WalkLine, days_of, proposed, walked
from student_care_desktop.domain.thai import ERA
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.indicators import gaps_in
from student_care_desktop.services.school import advisers_by_class, in_order
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import OVER, Stage, cycle_in, keep_page, stage
from student_care_desktop.storage.units import Reading

__all__ = [
    "Visit", "keep_findings", "plan_visits", "propose_visits", "reply", "visits", "walk_in", "walk_lines",
    "walk_through",
]

_STAGE, _BEGINS = "strategy_6", (5, 16)
FOUND = mark("Why", "Supervision of {room}, round {round}")
REPLY = mark("Why", "Reply to the supervision of {room}")
GONE = mark("Supervision", "This visit is not on record any more. Nothing was saved.")
CHANGED = mark(
    "Supervision",
    "Somebody else wrote about this visit meanwhile. Nothing was saved; theirs is kept. Open it again.",
)
WRONG = mark("Supervision", "{field}: {problem} Nothing was saved.")
TOO_SOON = mark("Supervision", "The next visit lies before this one. Nothing was saved. Mend the day.")
NOT_DONE = mark(
    "Supervision", "This visit has not been done yet, so there is nothing to answer. Nothing was saved."
)
NO_REPLY = mark("Supervision", "Write your answer. Nothing was saved.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A visit to a class, and the lines of its walk-through."""

    visit: Supervision
    class_name: str
    lines: tuple[WalkLine, ...] = ()


@service
def visits(desk: Desk) -> tuple[Visit, ...]:
    """The visits of the year to the classes this person answers for, in the order of the calendar."""
    with access.looking(desk) as look:
        names = {one.id: one.name for one in look.all(Classroom, year_id=desk.year.id)}
        return tuple(
            Visit(visit=one, class_name=names.get(one.classroom_id, ""))
            for one in rows_of(look, Supervision, cycle_in(look, desk.year).id)
        )


@service
def propose_visits(desk: Desk, supervisor: str = "") -> tuple[Supervision, ...]:
    """The calendar as it stands, with a visit for each class and term that has none; nothing is kept."""
    was: tuple[Supervision, ...] = stage(desk, _STAGE).answers["calendar"]
    with access.looking(desk) as look:
        rooms = in_order(look.all(Classroom, year_id=desk.year.id))
        advisers = advisers_by_class(look, rooms)
        terms = {one.number: one for one in look.all(Term, year_id=desk.year.id)}
    pairs = [(room, ", ".join(one.name for one in advisers.get(room.id, ()))) for room in rooms]
    begins = desk.year.starts or dt.date(desk.year.number - ERA, *_BEGINS)
    days = {at: days_of(terms.get(at), begins, at) for at in ROUNDS}
    return proposed(pairs, was, days, supervisor)


@service
def plan_visits(desk: Desk, supervisor: str = "") -> Stage:
    """Keep that calendar: every class twice, without a line typed."""
    was: tuple[Supervision, ...] = stage(desk, _STAGE).answers["calendar"]
    return keep_page(desk, _STAGE, "calendar", propose_visits(desk, supervisor), was, done=True)


@service
def walk_through(desk: Desk, supervision_id: str) -> Visit:
    """One visit with the gaps of its class filled in: live while it is planned, of its day afterwards."""
    with access.looking(desk) as look:
        return walk_in(desk, look, _visit(look, supervision_id))


def walk_in(desk: Desk, look: Reading, visit: Supervision) -> Visit:
    """The same inside an open look."""
    room = look.get(Classroom, visit.classroom_id)
    keys = [one.indicator for one in supervising().items if one.indicator]
    live = gaps_in(desk, look, room.id, keys) if room and visit.state == "planned" else {}
    return Visit(visit=visit, class_name=room.name if room else "", lines=walk_lines(visit, live))


def walk_lines(visit: Supervision, live: Mapping[str, Backing]) -> tuple[WalkLine, ...]:
    """The lines of the list with the figures of the class, and with what was found."""
    kept: Mapping[str, Sequence[int]] = json.loads(visit.gaps or "{}")
    return tuple(_line(one, visit, live.get(one.indicator), kept) for one in supervising().items)


def _line(
    item: WalkItem, visit: Supervision, live: Backing | None, kept: Mapping[str, Sequence[int]]
) -> WalkLine:
    said: Mapping[str, Any] = visit.found.get(item.key, {})
    made = WalkLine(
        key=item.key, step=item.step, name=item.name, indicator=item.indicator, found=said.get("found"),
        level=said.get("level"), note=said.get("note") or "",
    )
    if visit.state != "planned":
        old = kept.get(item.indicator)
        return replace(made, gap=(old[0], old[1])) if old else made
    if live is None or not live.figure.measured:
        return made
    return replace(made, gap=(live.figure.numerator, live.figure.denominator), missing=live.missing)


@service
def keep_findings(
    desk: Desk, visit: Supervision, lines: Sequence[WalkLine], was: Supervision | None = None
) -> Supervision:
    """Keep what was found in a class; ``was`` is the visit as it was opened.  The teacher's reply stays.

    CareError where it cannot stand, somebody else was quicker, or the year is over.
    """
    _refuse_over(desk)
    made = walked(visit, lines, desk.today)
    _refuse_wrong(made)
    with access.looking(desk) as look:
        room = look.get(Classroom, visit.classroom_id) or Classroom()
    with access.changing(desk, FOUND.with_(room=room.name, round=visit.round or "–")) as unit:
        now = _visit(unit, visit.id)
        if was is not None and replace(now, **_reply_of(was)) != was:
            raise CareError(CHANGED)
        unit.put(replace(made, **_reply_of(now), state="replied" if now.state == "replied" else made.state))
        return _visit(unit, visit.id)


@service
def reply(desk: Desk, supervision_id: str, text: str) -> Supervision:
    """The answer of the homeroom teacher of that class to what was found; nothing else of it is touched."""
    _refuse_over(desk)
    if not text.strip():
        raise CareError(NO_REPLY)
    with access.looking(desk) as look:
        room = look.get(Classroom, _visit(look, supervision_id).classroom_id) or Classroom()
    with access.changing(desk, REPLY.with_(room=room.name)) as unit:
        now = _visit(unit, supervision_id)
        if now.state == "planned":
            raise CareError(NOT_DONE)
        made = replace(now, reply=text.strip(), replied=desk.today, state="replied")
        _refuse_wrong(made)
        unit.put(made)
        return made


def _reply_of(visit: Supervision) -> dict[str, Any]:
    return {"reply": visit.reply, "replied": visit.replied}


def _visit(look: Reading, supervision_id: str) -> Supervision:
    found = look.get(Supervision, supervision_id)
    if found is None:
        raise CareError(GONE)
    return found


def _refuse_over(desk: Desk) -> None:
    if stage(desk, _STAGE).over:
        raise CareError(OVER.with_(year=desk.year.number))


def _refuse_wrong(visit: Supervision) -> None:
    for name, field in fields_of(Supervision).items():
        if problem := field.problem(getattr(visit, name)):
            raise CareError(WRONG.with_(field=field.label, problem=problem))
    if visit.next_day and visit.day and visit.next_day < visit.day:
        raise CareError(TOO_SOON)

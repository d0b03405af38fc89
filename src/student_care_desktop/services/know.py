"""Step 1, Know: what the wizard shows of one child, kept page by page; it goes on where it was left."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.questions import Answers
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.students import Measurement
from student_care_desktop.domain.visits import DONE, HomeVisit
from student_care_desktop.domain.voices import VoiceSheet
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, visits
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.visiting import Visiting, discreet, read
from student_care_desktop.services.voices import keep_voice_in, read_voice
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["Known", "Said", "finish", "keep", "known_of", "state_of"]

LEFT = "know."
"""Setting of a visit: the pages that were answered and left."""
DAY_AHEAD = mark("Visits", "The day of measuring lies in the future. This page was not saved.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A child in one round: the visit with its records, the voice, the measurements, the pages left behind.

    ``body`` is what is measured on this visit, ``before`` the newest measurement of an earlier day.
    """

    visiting: Visiting
    voice: VoiceSheet
    body: Measurement
    before: Measurement | None = None
    left: tuple[str, ...] = ()
    urgent: bool = False
    """Whether the visit has opened a restricted case that this person may know of."""
    closed: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """The options that this person neither sees nor writes, by question."""

    @property
    def done(self) -> bool:
        """Whether the visit is finished."""
        return self.visiting.visit.status == DONE


@dataclass(frozen=True, slots=True)
class Said:
    """What one page says; what is None it does not speak of."""

    answers: Answers = field(default_factory=dict)
    members: Sequence[HouseholdMember] | None = None
    body: Measurement | None = None
    faces: Mapping[str, int] | None = None
    comment: str = ""


@service
def known_of(desk: Desk, student_id: str, round_: int = 1) -> Known:
    """The child as it is known; nothing is stored yet.  CareError if there is no such child."""
    with access.looking(desk) as look:
        return _known(desk, look, read(desk, look, student_id, round_))


@service
def keep(desk: Desk, known: Known, page: str, said: Said) -> Known:
    """Keep one page and remember that it was left (an empty ``page`` is not); one change set.

    CareError names what is wrong.
    """
    with access.changing(desk, visits.why_kept(known.visiting)) as unit:
        here = visits.keep_in(desk, unit, known.visiting, said.answers, said.members)
        if said.body:
            _measure(desk, unit, said.body)
        if said.faces is not None:
            keep_voice_in(desk, unit, known.voice, said.faces, said.comment)
        if page and here.visit.status != DONE:
            unit.put(_left(unit, here.visit, page))
        return _known(desk, unit, here)


@service
def finish(desk: Desk, known: Known, said: Said) -> Known:
    """The visit is done; its last page is kept with it."""
    here = visits.finish(desk, known.visiting, said.answers)
    with access.looking(desk) as look:
        return _known(desk, look, here)


def state_of(visit: HomeVisit | None) -> str:
    """``done``, ``now`` for one that was begun, or ``open``."""
    if visit is None:
        return "open"
    return "done" if visit.status == DONE else "now"


def _measure(desk: Desk, unit: Writing, body: Measurement) -> None:
    if body.day and body.day > desk.today:
        raise CareError(DAY_AHEAD)
    if body.weight_kg is not None or body.height_cm is not None:
        unit.put(replace(body, day=body.day or desk.today))


def _left(look: Reading, visit: HomeVisit, page: str) -> Setting:
    kept = look.first(Setting, key=LEFT + visit.id) or Setting(key=LEFT + visit.id, value="[]")
    pages = [*dict.fromkeys([*json.loads(kept.value), page])]
    return replace(kept, value=json.dumps(pages))


def _known(desk: Desk, look: Reading, here: Visiting) -> Known:
    child, round_ = here.student.id, here.visit.round
    kept, case = look.first(Setting, key=LEFT + here.visit.id), look.first(UrgentCase, source=here.visit.id)
    closed = access.closed_answers(desk)
    measured = sorted(
        look.all(Measurement, student_id=child), key=lambda one: one.day or dt.date.min, reverse=True
    )
    day = here.visit.day or desk.today
    today = next((one for one in measured if one.day in (day, desk.today)), None)
    return Known(
        visiting=discreet(here, closed), voice=read_voice(desk, look, child, round_),
        body=today or Measurement(student_id=child, day=day),
        before=next((one for one in measured if one is not today), None),
        left=tuple(json.loads(kept.value)) if kept else (),
        urgent=case is not None and (case.opened_by == desk.who or not closed), closed=closed,
    )

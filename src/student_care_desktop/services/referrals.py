"""Sending a child on: the draft, each step, and the word that came back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from student_care_desktop.domain.cases import CareAction, CareCase
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.referral_moves import Move, heard, moved, step_of, wrong
from student_care_desktop.domain.referrals import STATES, WAITING, Approval, Referral, ReferralStep, is_open
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.agencies import written_down
from student_care_desktop.services.attachments import paper_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.services.record_parts import choosable
from student_care_desktop.services.referring import GONE, opened
from student_care_desktop.services.signs import areas_of
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["OPEN_TO_WRITE", "SPOKEN_OF", "draft", "keep", "move", "move_in", "open_cases", "write_word"]

KEEP = mark("Why", "Write the referral of {name}")
MOVE = mark("Why", "Referral of {name}: {state}")
WORD = mark("Why", "Write down a word about the referral of {name}")
NO_CHILD = mark("Referral", "This child is not on record in a class of yours. Nothing was saved.")
WAS_SENT = mark("Referral", "This referral was sent already; its words stay as they are. Nothing changed.")
WRONG = mark("Referral", "{label}: {problem}. Nothing was saved.")
NOT_YOURS_TO_SEND = mark(
    "Referral", "Restricted parts are chosen only by who may read them. Nothing was saved."
)
SAY_SOMETHING = mark("Referral", "Write what was said. Nothing was changed.")
NOT_YOUR_MOVE = mark("Referral", "This step is made by somebody else. Nothing was changed.")
AS_FOLLOW_UP = mark(
    "Referral", "Nobody owes an answer now. Write it as a step, such as a follow-up. Nothing was changed."
)
OPEN_TO_WRITE = ("draft", "returned")
"""States in which the words of a referral may still be changed."""
SPOKEN_OF = (*WAITING, "waiting", "returned")
"""States in which a word is written down that makes no step."""


@service
def draft(desk: Desk, enrollment_id: str, case_id: str = "") -> Referral:
    """A new referral that is not stored yet; of a case it tells what is known: problem and help so far."""
    with access.looking(desk) as look:
        if look.get(Enrollment, enrollment_id) is None:
            raise CareError(NO_CHILD)
        made = Referral(
            enrollment_id=enrollment_id, day=desk.today, sender=name_at(desk, look),
            sender_account=desk.account.name,
        )
        case = look.get(CareCase, case_id) if case_id else None
        return _from_case(desk, look, made, case) if case else made


@service
def open_cases(desk: Desk, enrollment_id: str) -> list[CareCase]:
    """The open care cases of a child, from which a referral can begin; the newest first."""
    with access.looking(desk) as look:
        found = [one for one in look.all(CareCase, enrollment_id=enrollment_id) if one.is_open]
        form = areas_of(look)
    seen = access.may_see_restricted(desk)
    found = [one for one in found if seen or not form.private(one.area)]
    return sorted(found, key=lambda one: str(one.opened), reverse=True)


def _from_case(desk: Desk, look: Reading, made: Referral, case: CareCase) -> Referral:
    since = show_day(case.opened) if case.opened else ""
    told = [_help(desk, one) for one in look.all(CareAction, case_id=case.id) if one.text]
    return replace(
        made, case_id=case.id, area=case.area, problem=case.problem[:10_000], since=since,
        helped="\n".join(told)[:6000],
    )


def _help(desk: Desk, action: CareAction) -> str:
    done = f"{show_day(action.done)} " if action.done else ""
    result = f" → {action.result}" if action.result else ""
    return f"{done}{action.text}{result}"


@service
def keep(desk: Desk, referral: Referral) -> Referral:
    """Keep a draft, or one that was sent back to be mended, as it is written; CareError if it is wrong."""
    with access.handed(desk) as look:
        before = look.get(Referral, referral.id)
        number = referral.number or _next_number(desk, look)
    if before and before.state not in OPEN_TO_WRITE:
        raise CareError(WAS_SENT)
    _refuse_wrong(desk, referral, before)
    state = before.state if before else "draft"
    with access.changing(desk, KEEP.with_(name=_name(desk, referral.enrollment_id))) as unit:
        if unit.get(Enrollment, referral.enrollment_id) is None:
            raise CareError(NO_CHILD)
        written_down(unit, referral.agency_id)
        new = replace(
            referral, number=number, state=state, sender=referral.sender or name_at(desk, unit),
            sender_account=referral.sender_account or desk.account.name,
        )
        unit.put(new)
        return new


def _refuse_wrong(desk: Desk, referral: Referral, before: Referral | None) -> None:
    added = set(referral.chosen) - set(before.chosen if before else ())
    if not added <= set(choosable(desk)):
        raise CareError(NOT_YOURS_TO_SEND)
    for name, field in fields_of(Referral).items():
        problem = field.problem(getattr(referral, name)) if name != "chosen" else None
        if problem:
            raise CareError(WRONG.with_(label=field.label, problem=problem))


def _next_number(desk: Desk, look: Reading) -> str:
    """The running number of the year: 12/2568."""
    ending = f"/{desk.year.number}"
    used = [row[0].partition("/") for row in look.values(Referral, ("number",)) if row[0].endswith(ending)]
    return f"{max((int(first) for first, _, _ in used if first.isdigit()), default=0) + 1}{ending}"


def _name(desk: Desk, enrollment_id: str) -> str:
    with access.handed(desk) as look:
        place = look.get(Enrollment, enrollment_id) or Enrollment()
        return (look.get(Student, place.student_id) or Student()).name


@service
def move(
    desk: Desk, referral_id: str, to: str, note: str = "", day: dt.date | None = None,
    paper: Path | None = None,
) -> Referral:
    """Make one step, dated today unless said: its state, its line, what hangs on it, in one change set.

    ``paper`` is the picture or PDF of what came with it.  CareError with what is wrong: out of order, nothing
    said, no consent, no such paper; NotAllowed where it is not theirs.
    """
    labels, came = dict(STATES), paper_in(paper)[0] if paper else b""
    why = MOVE.with_(name=_name_of(desk, referral_id), state=labels.get(to, to))
    with access.refusals(desk, "referrals.move"), access.handing(desk, why) as unit:
        drawer, referral, place = opened(desk, unit, referral_id)
        step = Move(to=to, day=day or desk.today, by=drawer.name, note=note)
        new, line = _checked(desk, unit, referral, step)
        if not drawer.may_move(referral, place, to):
            raise NotAllowed(NOT_YOUR_MOVE)
        unit.put_all([new, _with(desk, line, came)])
        _lay_before(unit, referral, new, line, place)
        _tell_case(unit, new)
        return new


def move_in(desk: Desk, unit: Writing, referral: Referral, to: str, note: str) -> None:
    """Make a step of today inside an open change, by somebody who was asked for it; CareError if wrong."""
    step = Move(to=to, day=desk.today, by=name_at(desk, unit), note=note)
    new, line = _checked(desk, unit, referral, step)
    unit.put_all([new, line])
    _tell_case(unit, new)


def _with(desk: Desk, step: ReferralStep, paper: bytes) -> ReferralStep:
    """The step with the paper that came with it, which lies encrypted before the step names it."""
    return replace(step, digest=access.keep_picture(desk, paper)) if paper else step


def _checked(
    desk: Desk, unit: Writing, referral: Referral, step: Move
) -> tuple[Referral, ReferralStep]:
    steps = unit.all(ReferralStep, referral_id=referral.id)
    if problem := wrong(referral, step, steps, desk.today):
        raise CareError(problem)
    return moved(referral, step, steps)


def _name_of(desk: Desk, referral_id: str) -> str:
    with access.handed(desk) as look:
        referral = look.get(Referral, referral_id)
    if referral is None:
        raise CareError(GONE)
    return _name(desk, referral.enrollment_id)


def _lay_before(unit: Writing, old: Referral, new: Referral, line: ReferralStep, place: Enrollment) -> None:
    """What waits for the principal is an approval that is asked; approved, returned, or taken back."""
    asked = unit.all(Approval, kind="referral", about=new.id, state="asked")
    if new.state == "waiting":
        unit.put(Approval(
            enrollment_id=place.id, classroom_id=place.classroom_id, kind="referral", about=new.id,
            asked=line.day, asked_by=line.by,
        ))
    elif old.state == "waiting" and new.state in ("sent", "returned"):
        state = "approved" if new.state == "sent" else "returned"
        unit.put_all([
            replace(one, state=state, decided=line.day, decided_by=line.by, remark=line.note[:1000])
            for one in asked
        ])
    elif old.state == "waiting":
        unit.remove_all(asked)


def _tell_case(unit: Writing, referral: Referral) -> None:
    """The care case knows that its child was sent on, and that the child is back."""
    case = unit.get(CareCase, referral.case_id) if referral.case_id else None
    if case is None or not case.is_open:
        return
    others = [one for one in unit.all(Referral, case_id=case.id) if one.id != referral.id]
    away = any(one.sent and is_open(one) for one in (referral, *others))
    unit.put(replace(case, state="referred" if away else "open"))


@service
def write_word(
    desk: Desk, referral_id: str, note: str, day: dt.date | None = None, paper: Path | None = None, *,
    answered: bool = False,
) -> Referral:
    """Write down a word that makes no step, such as a telephone call, with the ``paper`` that came.

    ``answered``: whoever received it spoke, so the days of silence begin anew; a call that nobody took does
    not make the list any greener.
    """
    if not note.strip():
        raise CareError(SAY_SOMETHING)
    came = paper_in(paper)[0] if paper else b""
    why = WORD.with_(name=_name_of(desk, referral_id))
    with access.refusals(desk, "referrals.write_word"), access.handing(desk, why) as unit:
        drawer, referral, place = opened(desk, unit, referral_id)
        if referral.state not in SPOKEN_OF:
            raise CareError(AS_FOLLOW_UP)
        if not (drawer.sent_by_me(referral) or drawer.sent_to_me(referral, place) or drawer.reaches(place)):
            raise NotAllowed(NOT_YOUR_MOVE)
        steps = unit.all(ReferralStep, referral_id=referral.id)
        said = Move(to=referral.state, day=_on(desk, day, steps), by=drawer.name, note=note)
        new = heard(referral, said.day) if answered else referral
        unit.put_all([new, _with(desk, step_of(referral, said, steps), came)])
        return new


def _on(desk: Desk, day: dt.date | None, steps: Sequence[ReferralStep]) -> dt.date:
    """The day of a word: today unless said, not before the step before it."""
    known = [one.day for one in steps if one.day]
    return min(max([day or desk.today, *known]), desk.today)

"""The home visit: one draft for a child, year and round, kept page by page, then finished.

What a question shares with another record (distance, phone, allowance) is written there at once; only what
nobody else asks stands in the visit itself.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.fields import Field, Text, fields_of
from student_care_desktop.domain.health import Economy
from student_care_desktop.domain.households import HouseholdMember, income, per_head
from student_care_desktop.domain.questions import Answers, Question, VisitForm, problems
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.students import Attachment, Guardian, Household
from student_care_desktop.domain.visits import DONE, HomeVisit, guarded_answers, urgent_signs
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.exchange.pictures import shrink
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.kin import as_stored
from student_care_desktop.services.sheaves import fitting
from student_care_desktop.services.visiting import OWNERS, Visiting, discreet, form_of, read
from student_care_desktop.storage.units import Reading, Writing

__all__ = [
    "Visiting", "add_picture", "finish", "keep", "keep_in", "picture", "remove_picture", "visit_of",
    "why_kept",
]

KEEP = mark("Why", "Home visit of {name}, round {round}")
FINISH = mark("Why", "Finish the home visit of {name}, round {round}")
PICTURE = mark("Why", "Picture of the home visit of {name}")
NO_PICTURE = mark("Why", "Take a picture out of the home visit of {name}")
WRONG = mark("Visits", "{question}: {problem}. This page was not saved, the pages before it are.")
DAY_NEEDED = mark("Visits", "Write the day of the visit. Everything else is kept as a draft.")
DAY_AHEAD = mark("Visits", "The day of the visit lies in the future. Everything else is kept as a draft.")
CANNOT_READ = mark("Photos", "The file {file} cannot be read. Choose another one.")
LONG_SIDE = 1600
"""Points of a picture of the house: sharp on half a page of paper."""


@service
def visit_of(desk: Desk, student_id: str, round_: int = 1) -> Visiting:
    """The visit to a child in the chosen year, begun or not; nothing is stored yet.

    A new one shows only what the child's own record says.  CareError if there is no such child.
    """
    with access.looking(desk) as look:
        return discreet(read(desk, look, student_id, round_), access.closed_answers(desk))


@service
def keep(
    desk: Desk, visiting: Visiting, answers: Answers, members: Sequence[HouseholdMember] | None = None
) -> Visiting:
    """Keep what one page says; what it does not name stays.  CareError names the question that is wrong."""
    with access.changing(desk, why_kept(visiting)) as unit:
        return keep_in(desk, unit, visiting, answers, members)


def why_kept(visiting: Visiting) -> Words:
    """What keeping a page is called in the history."""
    return KEEP.with_(name=visiting.student.name, round=visiting.visit.round)


def keep_in(
    desk: Desk, unit: Writing, visiting: Visiting, answers: Answers,
    members: Sequence[HouseholdMember] | None = None,
) -> Visiting:
    """The same inside an open change."""
    form = form_of(replace(visiting.visit, form=answers.get("home_visit.form", visiting.visit.form)))
    _refuse_wrong(form, answers)
    here = read(desk, unit, visiting.student.id, visiting.visit.round)
    here = replace(here, visit=replace(here.visit, id=_id_of(here, visiting)))
    allowed = guarded_answers(answers, here.visit.document, access.closed_answers(desk))
    answered = _answered(here, allowed)
    if answered.student != here.student:
        answered = replace(answered, student=fitting(unit, answered.student))
    return _write(desk, unit, answered, members)


@service
def finish(desk: Desk, visiting: Visiting, answers: Answers | None = None) -> Visiting:
    """The visit is done: the incomes of this day are computed and stand in it.

    ``answers`` are those of the last page.  CareError without a day, or with one that lies ahead.
    """
    name, round_ = visiting.student.name, visiting.visit.round
    with access.changing(desk, FINISH.with_(name=name, round=round_)) as unit:
        here = keep_in(desk, unit, visiting, answers or {})
        if here.visit.day is None:
            raise CareError(DAY_NEEDED)
        if here.visit.day > desk.today:
            raise CareError(DAY_AHEAD)
        return _write(desk, unit, replace(here, visit=replace(here.visit, status=DONE)), None)


@service
def add_picture(desk: Desk, visiting: Visiting, question: Question, file: Path) -> Visiting:
    """Keep the picture in ``file`` (JPEG, PNG, HEIC) as the answer of ``question``, small and without EXIF.

    CareError if it cannot be read, is no picture or has more than 60 megapixels; nothing is changed then.
    """
    try:
        data = file.read_bytes()
    except OSError:
        raise CareError(CANNOT_READ.with_(file=file.name)) from None
    small = shrink(data, LONG_SIDE)
    kept = Attachment(
        student_id=visiting.student.id, digest=access.keep_picture(desk, small.data), media="image/jpeg",
        size=len(small.data), caption=desk.say(question.text)[:200],
    )
    return _hang(desk, visiting, question, kept)


@service
def remove_picture(desk: Desk, visiting: Visiting, question: Question) -> Visiting:
    """Take the picture out of the visit; the history can bring it back."""
    return _hang(desk, visiting, question, None)


@service
def picture(desk: Desk, attachment_id: str) -> bytes | None:
    """A picture of a visit as JPEG; None where it is gone.  StorageTrouble if its file is lost."""
    with access.looking(desk) as look:
        found = look.get(Attachment, attachment_id) if attachment_id else None
    return access.picture(desk, found.digest) if found else None


def _hang(desk: Desk, visiting: Visiting, question: Question, kept: Attachment | None) -> Visiting:
    name, round_ = visiting.student.name, visiting.visit.round
    with access.changing(desk, (PICTURE if kept else NO_PICTURE).with_(name=name)) as unit:
        here = read(desk, unit, visiting.student.id, round_)
        answers = {**here.visit.document, question.key: kept.id if kept else ""}
        document = _plain({key: value for key, value in answers.items() if value != ""})
        here = replace(here, visit=replace(here.visit, id=_id_of(here, visiting), answers=document))
        if kept:
            unit.put(kept)
        return _write(desk, unit, here, None)


def _id_of(here: Visiting, shown: Visiting) -> str:
    """A visit that was not stored yet keeps the key it was shown with."""
    return here.visit.id if here.visit.status == DONE or here.visit.hash else shown.visit.id


def _refuse_wrong(form: VisitForm, answers: Answers) -> None:
    asked = {one.key: one for one in form.questions}
    written = {key: value for key, value in answers.items() if key.partition(".")[0] not in OWNERS}
    for key, problem in problems(form, written).items():
        question = asked.get(key.partition(".")[0])
        raise CareError(WRONG.with_(question=question.text if question else key, problem=problem))
    for key, value in answers.items():
        owner, _, name = key.partition(".")
        field = fields_of(OWNERS[owner])[name] if owner in OWNERS else None
        if field and (wrong := _lenient(field).problem(value)):
            raise CareError(WRONG.with_(question=field.label, problem=wrong))


def _lenient(field: Field) -> Field:
    """A wrong check digit is shown beside the field, never refused."""
    return replace(field, rule=None) if isinstance(field, Text) else field


def _answered(here: Visiting, answers: Answers) -> Visiting:
    """The visit and the records with what was answered."""
    fields: dict[str, dict[str, Any]] = {owner: {} for owner in OWNERS}
    document = dict(here.visit.document)
    for key, value in answers.items():
        owner, _, name = key.partition(".")
        if owner in OWNERS:
            fields[owner][name] = value
        elif value in (None, ""):
            document.pop(key, None)
        else:
            document[key] = value
    visit = replace(here.visit, answers=_plain(document), **fields.pop("home_visit"))
    return replace(
        here, visit=visit,
        **{owner: replace(getattr(here, owner), **values) for owner, values in fields.items() if values},
    )


def _plain(document: Answers) -> str:
    return json.dumps(dict(document), ensure_ascii=False, sort_keys=True)


def _write(
    desk: Desk, unit: Writing, here: Visiting, members: Sequence[HouseholdMember] | None
) -> Visiting:
    """Store the visit and those of the child's records that say something."""
    here = _with_household(unit, here, members)
    visit = replace(here.visit, version=here.form.version, hash=here.form.hash)
    if visit.status == DONE:
        visit = _computed(visit, here)
    here = replace(here, visit=visit)
    unit.put_all([visit, here.student, *_telling(here), *_urgent(desk, unit, here)])
    return here


def _with_household(
    unit: Writing, here: Visiting, members: Sequence[HouseholdMember] | None
) -> Visiting:
    """A child's household is stored as soon as anything is known of it."""
    if members is not None:
        rows = [
            replace(one, household_id=here.household.id, place=place) for place, one in enumerate(members, 1)
        ]
        kept = {one.id for one in rows}
        unit.remove_all([one for one in here.members if one.id not in kept])
        here = replace(here, members=tuple(rows))
    if here.household == Household(id=here.household.id) and not here.members:
        return here
    unit.put_all(as_stored(unit, here.student, [here.household, *here.members]))
    return replace(here, student=replace(here.student, household_id=here.household.id))


def _telling(here: Visiting) -> list[Record]:
    """Guardian and economy, where they say anything."""
    empty = (
        Guardian(id=here.guardian.id, student_id=here.student.id),
        Economy(id=here.economy.id, student_id=here.student.id),
    )
    both: tuple[Record, ...] = (here.guardian, here.economy)
    return [one for one, nothing in zip(both, empty, strict=True) if one != nothing]


def _computed(visit: HomeVisit, here: Visiting) -> HomeVisit:
    total, each = income(here.members), per_head(here.members, here.household.members)
    return replace(
        visit, income_month=None if total is None else float(total),
        income_per_head=None if each is None else float(each),
    )


def _urgent(desk: Desk, look: Reading, here: Visiting) -> list[Record]:
    """One restricted case a visit, opened by its first answer about abuse, self-harm or pregnancy."""
    signs = urgent_signs(here.visit)
    if not signs or here.enrollment is None or look.first(UrgentCase, source=here.visit.id):
        return []
    return [
        UrgentCase(
            enrollment_id=here.enrollment.id, cause=" ".join(signs)[:80], source=here.visit.id,
            opened=desk.today, opened_by=desk.who,
        )
    ]

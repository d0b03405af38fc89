"""One case on the desk: what is known of the child in its area, and what it can be measured by."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from student_care_desktop.domain.areas import Areas, Group
from student_care_desktop.domain.case_rules import CaseFile, file_case
from student_care_desktop.domain.cases import GROUPS, CareAction, CareCase, CarePlan, FollowUp
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.facts import TALENTS, Fact, matches
from student_care_desktop.domain.learning import Talent
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.cases import cases_in, newest_rows, shut_areas
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.knowing import facts_by_child
from student_care_desktop.services.known import tell
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.services.school import advisers_by_class
from student_care_desktop.services.screening import ScreenRow
from student_care_desktop.services.signs import forms_of, open_facts
from student_care_desktop.storage.units import Reading

__all__ = [
    "CasePage", "Measured", "case_page", "file_in", "measured_by", "measures_of", "new_page", "signs_of",
    "strengths_of",
]

GONE = mark("Case", "This case is not on record any more. Nothing was changed.")
NO_CHILD = mark("Case", "This child is not on record any more. Nothing was changed.")
SHUT = mark("Case", "This case is about an area that few may see. Nothing was shown.")
DATED = mark("Case", "{value} ({source}, {day})")
UNDATED = mark("Case", "{value} ({source})")
SCORE = mark("Case", "{score} · {group}")
YES = mark("Case", "yes")
TALENT = mark("Case", "{area}: {detail}")


@dataclass(frozen=True, slots=True)
class Measured:
    """Something by which a case can be measured: the fact's key, what it is, what it says, since when."""

    key: str
    label: Words
    value: Words
    when: dt.date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePage:
    """A case, stored or new, with what a person needs to work on it."""

    child: ClassRow
    file: CaseFile
    areas: Areas
    group: Group
    """The child's group in the area, of its newest screening."""
    reasons: tuple[Words, ...] = ()
    measures: tuple[Measured, ...] = ()
    strengths: tuple[str, ...] = ()
    others: tuple[CareCase, ...] = ()
    advisers: tuple[str, ...] = ()
    me: str = ""
    plan: CarePlan | None = None
    shut: frozenset[str] = frozenset()
    """Areas that this person does not see."""

    @property
    def case(self) -> CareCase:
        """The case itself."""
        return self.file.case

    @property
    def measured_again(self) -> Measured | None:
        """What the case was measured by, found anew since it was opened; None for nothing newer."""
        found = next((one for one in self.measures if one.key == self.case.measure), None)
        opened = self.case.opened
        return found if found and found.when and opened and found.when > opened else None


@service
def case_page(desk: Desk, case_id: str) -> CasePage:
    """A stored case; CareError if there is none, NotAllowed where its area is not for this person."""
    with access.looking(desk) as look:
        file = file_in(look, case_id)
        if file.case.area in shut_areas(desk, look):
            raise NotAllowed(SHUT)
        page = _page(desk, look, file)
    if page.areas.private(file.case.area):
        desk.store.note("view", "care-case", desk.now(), whose=[page.child.student.id])
    return page


@service
def new_page(desk: Desk, enrollment_id: str, area: str = "") -> CasePage:
    """A case to be opened, nothing stored yet; the one of that area that is open or begun, if any."""
    with access.looking(desk) as look:
        if area and area in shut_areas(desk, look):
            raise NotAllowed(SHUT)
        cases = cases_in(look, [enrollment_id], drafts=True)[enrollment_id]
        here = next((one for one in cases if one.area == area and area and one.is_open), None)
        if here:
            return _page(desk, look, file_in(look, here.id))
        page = _page(desk, look, CaseFile(CareCase(enrollment_id=enrollment_id, area=area)))
        row = next(iter(newest_rows(desk, look, [page.child])), None)
        seen = signs_of(row, area, open_only=True) if row else ()
        return replace(page, file=CaseFile(_first(desk, page, seen)))


def _first(desk: Desk, page: CasePage, signs: tuple[Words, ...]) -> CareCase:
    """What a new case begins with: only what the records say, and nothing that few may see."""
    known = page.group.value in dict(GROUPS)
    return replace(
        page.case, opened=desk.today, opened_by=page.me, manager=next(iter(page.advisers), page.me),
        group_before=page.group.value if known else "", source="screening" if page.reasons else "teacher",
        problem=", ".join(desk.say(one) for one in signs),
    )


def file_in(look: Reading, case_id: str) -> CaseFile:
    """A case with what belongs to it; CareError if it is gone."""
    case = look.get(CareCase, case_id)
    if case is None:
        raise CareError(GONE)
    place = look.get(Enrollment, case.enrollment_id)
    return file_case(
        case, look.all(CareAction, case_id=case_id), look.all(FollowUp, case_id=case_id),
        left=place is not None and place.status != "studying",
    )


def _page(desk: Desk, look: Reading, file: CaseFile) -> CasePage:
    case = file.case
    child = _child(look, case.enrollment_id)
    place = child.enrollment
    screened = next(iter(newest_rows(desk, look, [child])), None)
    finding = screened.groups.areas.get(case.area) if screened else None
    areas, shut = forms_of(look).now, shut_areas(desk, look)
    room = look.get(Classroom, place.classroom_id)
    others = (
        one for one in cases_in(look, [place.id])[place.id] if one.id != case.id and one.area not in shut
    )
    return CasePage(
        child=child, file=file, areas=areas, group=finding.group if finding else Group.UNKNOWN,
        reasons=signs_of(screened, case.area, open_only=False) if screened else (),
        measures=measures_of(desk, look, place, case.area),
        strengths=strengths_of(desk, look, place.student_id),
        others=tuple(others), me=name_at(desk, look),
        advisers=tuple(one.name for one in advisers_by_class(look, [room])[room.id]) if room else (),
        plan=look.get(CarePlan, case.plan_id) if case.plan_id else None, shut=shut,
    )


def _child(look: Reading, enrollment_id: str) -> ClassRow:
    place = look.get(Enrollment, enrollment_id)
    child = look.get(Student, place.student_id) if place else None
    if place is None or child is None:
        raise CareError(NO_CHILD)
    room = look.get(Classroom, place.classroom_id)
    return ClassRow(student=child, enrollment=place, class_name=room.name if room else "")


def signs_of(row: ScreenRow, area: str, *, open_only: bool) -> tuple[Words, ...]:
    """The confirmed signs of an area, as one may see them; ``open_only``: without those that few may see."""
    finding = row.groups.areas.get(area)
    signs = {sign.key: sign for sign in row.areas.signs}
    keys = (*finding.reasons, *finding.noted) if finding else ()
    return tuple(
        signs[key].text for key in keys if key in signs and not (open_only and signs[key].restricted)
    )


def strengths_of(desk: Desk, look: Reading, student_id: str) -> tuple[str, ...]:
    """The talents on record, each in a line."""
    labels = dict(TALENTS)
    found = []
    for one in look.all(Talent, student_id=student_id):
        name = desk.say(labels[one.area]) if one.area in labels else ""
        detail = " ".join(part for part in (one.detail, one.award) if part)
        found.append(desk.say(TALENT.with_(area=name, detail=detail)) if name and detail else name or detail)
    return tuple(text for text in found if text)


def measures_of(desk: Desk, look: Reading, place: Enrollment, area: str) -> tuple[Measured, ...]:
    """What is known of the child for the signs of the area, from sheets, visit or marks.

    What speaks for a sign comes first: the reason for a case must not stand behind what is normal.
    """
    areas = forms_of(look).now
    asked = [condition for sign in areas.of(area) for condition in sign.suggested_by]
    if not asked:
        return ()
    facts: Mapping[str, Fact] = facts_by_child(look, place.year_id, [place], desk.today)[place.id]
    if not access.may_see_restricted(desk):
        facts = open_facts(facts, areas)
    scores, speaking = _scores(look, place), {key for one in asked for key, _ in one.found(facts)}
    known = [key for key in facts if any(matches(one.fact, key) for one in asked)]
    return tuple(
        _measured(key, facts[key], scores.get(key))
        for key in sorted(known, key=lambda key: key not in speaking) if facts[key].value is not False
    )


def measured_by(measures: Iterable[Measured], wanted: str) -> Measured | None:
    """The newest of what ``wanted`` means (``sdq.*.total``): what speaks for a sign before the others."""
    found = (one for one in measures if wanted and matches(wanted, one.key))
    return max(found, key=lambda one: one.when or dt.date.min, default=None)


def _scores(look: Reading, place: Enrollment) -> dict[str, int]:
    """The newest score of each scale, by the name of its fact."""
    found: dict[str, int] = {}
    sheets = look.all(Sheet, enrollment_id=place.id, status=DONE)
    for sheet in sorted(sheets, key=lambda one: one.round):
        for scale, score in json.loads(sheet.scores or "{}").items():
            if isinstance(score, int):
                found[f"{sheet.instrument}.{sheet.informant}.{scale}"] = score
    return found


def _measured(key: str, fact: Fact, score: int | None) -> Measured:
    one = tell(key, fact)
    value = one.value or YES
    if score is not None:
        value = SCORE.with_(score=score, group=value)
    words = DATED.with_(value=value, source=one.source, day=short_day(one.when)) if one.when else (
        UNDATED.with_(value=value, source=one.source)
    )
    return Measured(key, one.label, words, one.when)

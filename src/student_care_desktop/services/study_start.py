"""What the records tell for each chapter of a case study, and where it comes from; nothing restricted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from student_care_desktop.catalog.areas import areas as shipped_areas
from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.domain.areas import LABELS, Group
from student_care_desktop.domain.cases import CareAction, CareCase, FollowUp
from student_care_desktop.domain.counsel import Counselling
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.households import per_head
from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.papers import ClassRow, StudentFacts
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.roster import PEOPLE
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import DRAFT, Sheet
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.studies import CHAPTERS, Start
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.visits import DONE, HomeVisit
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.screening import rows_in
from student_care_desktop.storage.units import Reading

__all__ = ["starts"]

RECORD = mark("StudySource", "Student record")
HEALTH = mark("StudySource", "Health record")
FAMILY = mark("StudySource", "Family and household")
MARKS = mark("StudySource", "Marks and attendance")
MONEY = mark("StudySource", "Economy and scholarships")
SCREENED = mark("StudySource", "Screening, round {round}")
CASES = mark("StudySource", "Care cases")
VISITS = mark("StudySource", "Home visits")
SHEETS = mark("StudySource", "Answer sheets")
SESSIONS = mark("StudySource", "Counselling (number of sessions only)")
FIELD = mark("Study", "{label}: {value}")
PERSON = mark("Study", "{who}: {name}")
TERM = mark("Study", "Term {term}/{year}: {facts}")
VISIT = mark("Study", "{day} home visit by {who}")
SHEET = mark("Study", "{day} {tool}, answered by {informant}")
COUNSELLED = mark("Study", "Counselling, {count} sessions, the last on {day}")
HEAD = mark("Study", "Income per head and month: {amount} baht")
AREA = mark("Study", "{area}: {group}")
ACTION = mark("Study", "{text} ({owner}, by {due})")
FOLLOWED = mark("Study", "{day} {outcome}: {note}")
WEIGHED = mark("Study", "{day}: {weight} kg, {height} cm")


def starts(look: Reading, facts: StudentFacts, child: ClassRow, say: Say) -> dict[str, Start]:
    """By chapter; one of which the records tell nothing begins empty."""
    told = _Told(look, facts, child, say)
    made = {
        "reason": told.reason(), "personal": told.personal(), "birth": told.birth(), "health": told.health(),
        "family": told.family(), "education": told.education(), "social": told.social(),
        "economy": told.economy(), "tools": told.tools(), "findings": told.findings(), "plan": told.plan(),
        "result": told.result(),
    }
    used = {words.text: words for one in made.values() for words in one.sources}
    sources = Start("\n".join(say(words) for words in used.values()), tuple(used.values()))
    return {one.key: made.get(one.key, Start()) for one in CHAPTERS} | {"sources": sources}


class _Told:
    """One child's records as lines of text."""

    def __init__(self, look: Reading, facts: StudentFacts, child: ClassRow, say: Say) -> None:
        self._look, self._facts, self._child, self._say = look, facts, child, say
        place = child.enrollment.id
        closed = [area.key for area in shipped_areas().all if shipped_areas().private(area.key)]
        self._cases = [one for one in look.all(CareCase, enrollment_id=place) if one.area not in closed]

    def reason(self) -> Start:
        return _start([one.problem for one in self._cases if one.is_open], CASES)

    def personal(self) -> Start:
        names = ("number", "nickname", "birthday", "nationality", "home_language")
        own = self._fields(self._facts.student, names)
        classed = self._line(fields_of(Enrollment)["classroom_id"].label, self._child.class_name)
        return _start([self._facts.student.name, classed, *own], RECORD)

    def birth(self) -> Start:
        return _start(
            self._fields(self._facts.student, ("birthday", "birthplace", "siblings", "sibling_order")), RECORD
        )

    def health(self) -> Start:
        names = (
            "chronic", "medicine", "drug_allergy", "food_allergy", "surgery", "eyesight", "hearing", "teeth",
            "vaccination", "disabilities",
        )
        weighed = [
            self._say(WEIGHED.with_(
                day=show_day(one.day), weight=f"{one.weight_kg:g}", height=f"{one.height_cm:g}"
            ))
            for one in self._facts.measurements[-1:] if one.day and one.weight_kg and one.height_cm
        ]
        return _start([*self._fields(self._facts.health, names), *weighed], HEALTH)

    def family(self) -> Start:
        own = self._fields(self._facts.student, ("parents_status", "lives_with"))
        people = [line for one in self._facts.guardians for line in self._person(one)]
        return _start([*own, *people], FAMILY)

    def _person(self, one: Any) -> Iterator[str]:
        if one.name:
            yield self._say(PERSON.with_(who=PEOPLE[one.role], name=one.name))
            known = self._fields(one, ("alive", "education", "occupation", "income"))
            yield from (f"   {line}" for line in known)

    def education(self) -> Start:
        own = self._fields(self._facts.student, ("previous_school", "previous_province", "admitted"))
        terms = [
            self._say(TERM.with_(term=one.report.term, year=one.year, facts=", ".join(
                self._fields(one.report, ("gpa", "zeros", "incomplete", "absent_days", "late_times"))
            )))
            for one in self._facts.terms
        ]
        return _start(own, RECORD, terms, MARKS)

    def social(self) -> Start:
        names = ("area", "detail", "award")
        return _start([", ".join(self._fields(one, names)) for one in self._facts.talents], RECORD)

    def economy(self) -> Start:
        names = ("allowance", "job", "job_income", "debts", "welfare_card", "eef", "poor_subsidy")
        own, amount = self._fields(self._facts.economy, names), per_head(self._facts.members)
        head = [] if amount is None else [self._say(HEAD.with_(amount=f"{amount:,}"))]
        told = ("name", "giver", "amount")
        given = [", ".join(self._fields(one, told)) for one in self._facts.scholarships]
        return _start([*head, *own, *given], MONEY)

    def tools(self) -> Start:
        child = self._facts.student
        seen = self._look.all(HomeVisit, student_id=child.id, status=DONE)
        visits = [
            self._say(VISIT.with_(day=show_day(one.day), who=one.visited_by or "–"))
            for one in seen if one.day
        ]
        sheets = [
            self._say(SHEET.with_(
                day=show_day(one.day), tool=instruments()[one.instrument].title,
                informant=INFORMANTS[one.informant],
            ))
            for one in self._sheets() if one.day
        ]
        sessions = self._look.all(Counselling, enrollment_id=self._child.enrollment.id)
        days = sorted(one.day for one in sessions if one.day)
        counted = [self._say(COUNSELLED.with_(count=len(days), day=show_day(days[-1])))] if days else []
        return _start(visits, VISITS, sheets, SHEETS, counted, SESSIONS)

    def _sheets(self) -> list[Sheet]:
        found = self._look.all(Sheet, enrollment_id=self._child.enrollment.id)
        known = instruments()
        open_ = [one for one in found if one.instrument in known and not known[one.instrument].restricted]
        return sorted((one for one in open_ if one.status != DRAFT), key=lambda one: str(one.day))

    def findings(self) -> Start:
        numbers = [one.round for one in self._look.all(Screening, enrollment_id=self._child.enrollment.id)]
        if not numbers:
            return Start()
        row = rows_in(self._look, [self._child], max(numbers), may_see=False)[0]
        lines = [
            self._say(AREA.with_(area=area.title, group=LABELS[group]))
            for area in row.areas.all
            if (group := row.groups.areas[area.key].group) in (Group.NORMAL, Group.RISK, Group.PROBLEM)
        ]
        return _start(lines, SCREENED.with_(round=max(numbers)))

    def plan(self) -> Start:
        actions = self._look.all(CareAction, case_id=[one.id for one in self._cases])
        actions.sort(key=lambda one: str(one.due))
        lines = [self._say(ACTION.with_(
            text=one.text, owner=one.owner or "–", due=show_day(one.due) if one.due else "–"
        )) for one in actions]
        return _start(lines, CASES)

    def result(self) -> Start:
        followed = self._look.all(FollowUp, case_id=[one.id for one in self._cases])
        followed.sort(key=lambda one: str(one.day))
        field = fields_of(FollowUp)["outcome"]
        lines = [self._say(FOLLOWED.with_(
            day=show_day(one.day) if one.day else "–", note=one.note,
            outcome=field.show(one.outcome, self._say),
        )) for one in followed]
        return _start(lines, CASES)

    def _fields(self, record: Record | None, names: Sequence[str]) -> list[str]:
        """The fields that say something, each with its label."""
        found = []
        for name in names if record else ():
            field = fields_of(type(record))[name]
            value = field.show(getattr(record, name), self._say)
            if value:
                found.append(self._line(field.label, value))
        return found

    def _line(self, label: Words, value: str) -> str:
        return self._say(FIELD.with_(label=label, value=value)) if value else ""


def _start(*parts: Any) -> Start:
    """Lines and their source, in turn; a source whose lines say nothing is not named."""
    lines: list[str] = []
    sources: list[Words] = []
    for told, source in zip(parts[::2], parts[1::2], strict=True):
        said = [line for line in told if line.strip()]
        lines += said
        sources += [source] if said else []
    return Start("\n".join(lines), tuple(sources))


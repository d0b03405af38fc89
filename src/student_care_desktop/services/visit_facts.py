"""Facts for the papers of a home visit and of the student's voice, a class at a time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from student_care_desktop.catalog.areas import restricted_answers
from student_care_desktop.domain.papers import VisitFacts, VoiceFacts
from student_care_desktop.domain.questions import Ask
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.students import Attachment, Enrollment, Student
from student_care_desktop.domain.visits import HomeVisit, open_answers
from student_care_desktop.domain.voices import VoiceSheet
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.gathering import photo_of
from student_care_desktop.services.school import advisers_by_class
from student_care_desktop.services.visiting import form_of, parts_of
from student_care_desktop.storage.units import Reading

__all__ = ["visit_facts", "voice_facts"]

Told = TypeVar("Told", HomeVisit, VoiceSheet)


def visit_facts(
    desk: Desk, look: Reading, ids: Sequence[str], *, restricted: bool = False, round_: int = 0
) -> Iterator[VisitFacts]:
    """The visit of each child in a round of the chosen year, 0 for the newest; pictures one child at a time.

    The answers that few may see are left out, unless they are asked for (``restricted``) by one of the few.
    """
    frame, open_ = _Frame(desk, look), restricted and access.may_see_restricted(desk)
    for key in ids:
        student = look.get(Student, key)
        if student:
            facts = _visit(frame, student, round_)
            yield replace(facts, restricted=True) if open_ else _discreet(facts)


def _discreet(facts: VisitFacts) -> VisitFacts:
    """The same without the answers that few may see."""
    if facts.visit is None:
        return facts
    answers = open_answers(facts.visit.document, restricted_answers())
    return replace(facts, visit=replace(facts.visit, answers=json.dumps(answers, ensure_ascii=False)))


def voice_facts(
    desk: Desk, look: Reading, ids: Sequence[str], *, round_: int = 0
) -> Iterator[VoiceFacts]:
    """The voice sheet of each child in a round of the chosen year, 0 for the newest."""
    frame = _Frame(desk, look)
    for key in ids:
        student = look.get(Student, key)
        if student:
            sheets = look.all(VoiceSheet, student_id=key, year_id=desk.year.id)
            sheet = _of_round(sheets, round_)
            head = frame.head(student)
            del head["advisers"]
            yield VoiceFacts(student=student, sheet=sheet, **head)


class _Frame:
    """What is read once for all children: the school, the classes, their teachers."""

    def __init__(self, desk: Desk, look: Reading) -> None:
        self.desk, self.look = desk, look
        self.school = look.first(School) or School()
        self.rooms = {room.id: room for room in look.all(Classroom, year_id=desk.year.id)}
        self.advisers = advisers_by_class(look, self.rooms.values())

    def head(self, student: Student) -> dict[str, Any]:
        """What stands at the head of a paper about this child."""
        desk = self.desk
        place = self.look.first(Enrollment, student_id=student.id, year_id=desk.year.id)
        room = self.rooms.get(place.classroom_id) if place else None
        return {
            "school": self.school, "year": desk.year.number, "today": desk.today, "enrollment": place,
            "classroom": room,
            "advisers": tuple(one.name for one in self.advisers[room.id]) if room else (),
        }


def _visit(frame: _Frame, student: Student, round_: int) -> VisitFacts:
    desk, look = frame.desk, frame.look
    visits = look.all(HomeVisit, student_id=student.id, year_id=desk.year.id)
    visit = _of_round(visits, round_)
    guardian, household, economy, members = parts_of(look, student)
    return VisitFacts(
        student=student, visit=visit, guardian=guardian, household=household, economy=economy,
        members=members, pictures=_pictures(desk, look, visit) if visit else {},
        photo=photo_of(desk, look, look.get(Attachment, student.photo) if student.photo else None),
        **frame.head(student),
    )


def _of_round(found: Iterable[Told], round_: int) -> Told | None:
    """What there is of a round; of the newest, if none is asked for."""
    wanted = [one for one in found if round_ in (0, one.round)]
    return max(wanted, key=lambda one: one.round, default=None)


def _pictures(desk: Desk, look: Reading, visit: HomeVisit) -> dict[str, bytes]:
    """The pictures of a visit by question; a lost file leaves its frame empty."""
    answers = visit.document
    keys = [one.key for one in form_of(visit).questions if one.ask is Ask.PHOTO and answers.get(one.key)]
    found = {key: photo_of(desk, look, look.get(Attachment, answers[key])) for key in keys}
    return {key: jpeg for key, jpeg in found.items() if jpeg}

"""Made-up facts for the papers of a home visit: every question answered, half of them, nobody visited."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from io import BytesIO
from typing import Any

from PIL import Image

from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.health import Economy
from student_care_desktop.domain.households import INCOMES, HouseholdMember
from student_care_desktop.domain.papers import VisitFacts
from student_care_desktop.domain.questions import Ask, Question
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.visits import DONE, DRAFT, HomeVisit
from tests.reports.papers import HARD_WORDS, SCHOOL, TODAY, house, people, pupil

__all__ = ["answered", "half", "members", "nobody", "not_visited", "photo", "visited"]

_PEOPLE = (
    ("self", "ญาณวุฒิ กตัญญู", 12, None), ("pu", "ปั๋น กตัญญู", 71, 600), ("ya", "คำ กตัญญู", 68, 600),
    ("father", "สมศักดิ์ กตัญญู", 45, 9500), ("stepmother", "ฟองจันทร์ ศรีวิชัย", 38, 4000),
    ("elder_sister", "น้ำผึ้ง กตัญญู", 17, 0), ("younger_brother", "ปิ่น กตัญญู", 7, None),
    ("younger_sister", "ฝ้าย กตัญญู", 4, None), ("lung", "เกื้อกูล กตัญญู", 52, 3250.5),
    ("other", "ณัฐฐา พันธุ์ศิลป์สิทธิ์", 31, 5000),
)


def photo(wide: int = 64, high: int = 48) -> bytes:
    """A picture of a house of this size."""
    out = BytesIO()
    Image.new("RGB", (wide, high), (120, 160, 120)).save(out, "JPEG")
    return out.getvalue()


def members(count: int = 10) -> tuple[HouseholdMember, ...]:
    """The first of ten people, each with an income of another kind."""
    return tuple(_member(place, *_PEOPLE[place]) for place in range(count))


def _member(place: int, relation: str, name: str, age: int, earned: float | None) -> HouseholdMember:
    income: dict[str, Any] = {INCOMES[place % len(INCOMES)]: earned}
    return HouseholdMember(
        household_id="h", place=place + 1, name=name, relation=relation, age=age,
        national_id=f"9{place:012}", education="primary", disabled=place == 2, chronic=place == 1,
        unemployed=False, **income,
    )


def answered(form: str) -> dict[str, Any]:
    """An answer to every question of a form: the last option, a number, a text with hard words."""
    answers: dict[str, Any] = {}
    for place, one in enumerate(visit_forms().forms[form].questions):
        if one.written:
            answers |= _answer(one, place)
    return answers


def _answer(one: Question, place: int) -> dict[str, Any]:
    beside = {f"{one.key}.{option.key}": f"เขียนเองที่ {one.key}" for option in one.options if option.write}
    if one.ask is Ask.ONE:
        return {one.key: one.options[-1].key, **beside}
    if one.ask is Ask.MANY:
        return {one.key: [option.key for option in one.options[1:]], **beside}
    if one.ask is Ask.GRID:
        return {
            one.key: {row.key: one.options[at % len(one.options)].key for at, row in enumerate(one.rows)}
        }
    plain = {
        Ask.NUMBER: one.low + (place + 1) / 4 * min(one.high / 20, 1000), Ask.YES: place % 2 == 0,
        Ask.TEXT: f"{one.key} {' '.join(HARD_WORDS[place % 30 : place % 30 + 4])}"[: one.limit],
        Ask.PHOTO: f"photo-{one.key}",
    }
    return {one.key: plain[one.ask]}


def visited(form: str = "obec4", **changes: Any) -> VisitFacts:
    """A visit that is done, every question answered."""
    visit = HomeVisit(
        student_id="s", year_id="y", term=1, round=1, day=dt.date(2025, 7, 6), form=form, how="home",
        visited_by="นางสาวสมหญิง ใจดี, นายวิทยา เก่งกล้า", informant="ya", informant_name="นางคำ กตัญญู",
        status=DONE, answers=json.dumps(answered(form), ensure_ascii=False),
    )
    facts = VisitFacts(
        school=replace(SCHOOL, principal="นายกฤษณะ ศักดิ์สิทธิ์"), year=2568, today=TODAY, student=pupil(),
        enrollment=Enrollment(no=6), classroom=Classroom(grade="ม.1", room="1"),
        advisers=("นางสาวสมหญิง ใจดี",), guardian=people()[2], household=replace(house(), members=10),
        economy=Economy(
            student_id="s", allowance=40, job="ช่วยขายของ", job_income=120, welfare_card=True, eef="extra_poor",
            eef_when="1/2568",
        ),
        members=members(), visit=visit,
        pictures={one.key: photo() for one in visit_forms().questions if one.ask is Ask.PHOTO},
        restricted=True,
    )
    return replace(facts, **changes)


def half(form: str = "obec4") -> VisitFacts:
    """A visit that was begun: every second answer, three members, no picture."""
    facts = visited(form)
    assert facts.visit
    kept = dict(list(facts.visit.document.items())[::2])
    visit = replace(
        facts.visit, status=DRAFT, informant="", informant_name="", answers=json.dumps(kept, ensure_ascii=False)
    )
    return replace(facts, visit=visit, members=members(3), pictures={}, restricted=False)


def not_visited() -> VisitFacts:
    """A child with a record and no visit."""
    return replace(visited(), visit=None, members=(), pictures={}, restricted=False)


def nobody() -> VisitFacts:
    """The facts of a blank form."""
    return VisitFacts(school=SCHOOL, year=2568, today=TODAY, student=Student())

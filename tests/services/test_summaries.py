"""The summary counts what a person would count by hand, and gathers what a form shows."""

from __future__ import annotations

import datetime as dt
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from student_care_desktop.domain.fields import Choice, Choices, Date, Number, Ref, Text, Yes, fields_of
from student_care_desktop.domain.lists import STATUSES
from student_care_desktop.domain.papers import ClassSummary
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import (
    Attachment,
    Enrollment,
    Guardian,
    Household,
    Measurement,
    Student,
)
from student_care_desktop.domain.summaries import SECTIONS, school_total
from student_care_desktop.domain.words import mark
from student_care_desktop.services import doors, school, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.gathering import class_facts, student_facts
from student_care_desktop.services.summaries import summary
from tests.fixtures.school import row_of

WHY = mark("Why", "Add {name}").with_(name="many")
ROLES = ("father", "mother", "guardian")


def some(dice: random.Random, record: type[Record], **known: Any) -> dict[str, Any]:
    """Random facts for a record: each field is left empty now and then."""
    facts: dict[str, Any] = {}
    for name, field in fields_of(record).items():
        if name in known or isinstance(field, Ref) or dice.random() < 0.4:
            continue
        facts[name] = _value(dice, field)
    return facts | known


def _value(dice: random.Random, field: object) -> Any:
    if isinstance(field, Choice):
        return dice.choice([key for key, _ in field.options])
    if isinstance(field, Choices):
        return tuple(dice.sample([key for key, _ in field.options], dice.randint(0, 3)))
    if isinstance(field, Number):
        return round(field.low) + dice.randint(0, 1)
    if isinstance(field, Date):
        return dt.date(2012, 1, 1) + dt.timedelta(days=dice.randint(0, 1000))
    return dice.random() < 0.5 if isinstance(field, Yes) else "ข้อความ" * isinstance(field, Text)


def people(desk: Desk, dice: random.Random) -> list[Record]:
    """Sixty random children of this year and of another one, with what stands around them."""
    rooms = school.classes(desk)
    other = doors.add_year(desk, 2567)
    found: list[Record] = [Classroom(year_id=other.id, grade="ม.1", room="1")]
    for place in range(60):
        found += _child(desk, dice, str(80000 + place), rooms)
        if dice.random() < 0.3:
            found.append(Enrollment(student_id=_last(found).id, year_id=other.id, classroom_id=found[0].id))
    return found


def _last(records: Sequence[Record]) -> Student:
    return next(one for one in reversed(records) if isinstance(one, Student))


def _child(desk: Desk, dice: random.Random, number: str, rooms: Sequence[Classroom]) -> list[Record]:
    home = Household(**some(dice, Household))
    child = Student(**some(dice, Student, number=number, household_id=dice.choice(["", home.id])))
    picture = Attachment(student_id=child.id)
    child = replace(child, photo=dice.choice(["", picture.id]))
    status = dice.choice(["studying", "studying", dice.choice(STATUSES)[0]])
    place = Enrollment(
        student_id=child.id, year_id=desk.year.id, classroom_id=dice.choice(rooms).id, status=status
    )
    roles = dice.sample(ROLES, dice.randint(0, 3))
    guardians = [Guardian(**some(dice, Guardian, student_id=child.id, role=role)) for role in roles]
    sizes = [Measurement(**some(dice, Measurement, student_id=child.id)) for _ in range(dice.randint(0, 3))]
    return [home, picture, child, place, *guardians, *sizes]


def by_hand(desk: Desk, room: Classroom) -> dict[str, Any]:
    """The figures of a class, counted child by child."""
    with desk.store.read() as look:
        places = [one for one in look.all(Enrollment) if one.classroom_id == room.id]
        here = {one.student_id for one in places if one.status == "studying"}
        children = [one for one in look.all(Student) if one.id in here]
        homes = {one.id: one for one in look.all(Household)}
        guardians, sizes = look.all(Guardian), look.all(Measurement)
    done: Counter[str] = Counter()
    for child in children:
        own: dict[str, list[Any]] = {"student": [child], "household": [homes.get(child.household_id)]}
        own |= {role: [p for p in guardians if (p.student_id, p.role) == (child.id, role)] for role in ROLES}
        own["measurement"] = [one for one in sizes if one.student_id == child.id]
        for section in SECTIONS:
            done[section.key] += sum(
                any(getattr(one, name, None) not in (None, "") for one in own[part])
                for part, wanted in section.fields.items() for name in wanted
            )
    return {
        "boys": sum(child.sex == "m" for child in children),
        "girls": sum(child.sex == "f" for child in children),
        "unknown_sex": sum(child.sex == "" for child in children),
        "disadvantaged": sum(bool(child.disadvantages) for child in children),
        "no_photo": sum(not child.photo for child in children),
        "no_national_id": sum(not child.national_id for child in children),
        "disadvantages": Counter(key for child in children for key in child.disadvantages),
        "sections": {one.key: (done[one.key], one.asked * len(children)) for one in SECTIONS},
    }


def counted(card: ClassSummary) -> dict[str, Any]:
    wanted = ("boys", "girls", "unknown_sex", "disadvantaged", "no_photo", "no_national_id", "disadvantages")
    sections = {key: (tally.done, tally.of) for key, tally in card.sections.items()}
    return {name: getattr(card, name) for name in wanted} | {"sections": sections}


@pytest.mark.parametrize("seed", range(3))
def test_the_database_counts_as_a_person_does(desk: Desk, seed: int) -> None:
    crowd = people(desk, random.Random(seed))
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put_all(crowd)
    facts = summary(desk, with_names=True)
    assert [card.classroom.name for card in facts.classes] == ["ป.6/1", "ม.1/1", "ม.1/9", "ม.1/10"]
    for card in facts.classes:
        assert counted(card) == by_hand(desk, card.classroom), card.classroom.name
    assert sum(card.boys + card.girls + card.unknown_sex for card in facts.classes) == len(facts.children)
    for section in SECTIONS:
        tallies = [card.sections[section.key] for card in facts.classes]
        total = school_total(facts.classes)[section.key]
        assert (total.done, total.of) == (sum(one.done for one in tallies), sum(one.of for one in tallies))


def test_an_empty_school_has_nothing_to_divide_by(bare_desk: Desk) -> None:
    school.add_class(bare_desk, "ม.1/1")
    (card,) = summary(bare_desk).classes
    assert (card.boys, card.girls, card.unknown_sex) == (0, 0, 0)
    assert [tally.percent for tally in card.sections.values()] == [None] * len(SECTIONS)


def test_names_are_in_the_summary_only_when_asked_for(desk: Desk) -> None:
    assert summary(desk).children == ()
    assert len(summary(desk, with_names=True).children) == 6
    assert summary(desk).classes[1].advisers == ("นางเรไร ไพรงาม",)


# What a form shows


def test_a_class_list_shows_who_studies_in_order(desk: Desk) -> None:
    with desk.store.read() as look:
        rooms = school.classes(desk)
        found = list(class_facts(desk, look, rooms))
    assert [facts.classroom for facts in found] == rooms
    facts = found[1]
    assert (facts.school.name, facts.year, facts.today) == ("โรงเรียนทดสอบ", 2568, dt.date(2025, 11, 24))
    assert [row.student.first_name for row in facts.rows] == ["ปุณณวิช", "น้ำค้าง", "ก้องภพ"]


def test_a_record_shows_everything_known_of_one_child(desk: Desk) -> None:
    child = students.find(desk, "70002")
    sheaf = students.sheaf(desk, child.id)
    sizes = tuple(
        Measurement(student_id=child.id, day=day, weight_kg=40.0)
        for day in (dt.date(2025, 11, 1), None, dt.date(2025, 6, 1))
    )
    picture = Attachment(student_id=child.id, digest=desk.store.attachments.store(b"face"))
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put(picture)
    changed = replace(
        sheaf, student=replace(child, photo=picture.id), measurements=sizes,
        household=replace(sheaf.household, house_no="9"),
        guardians=tuple(replace(one, first_name=one.role) for one in sheaf.guardians[:2]),
    )
    students.save(desk, changed)
    other = doors.add_year(desk, 2567)
    with desk.store.write(WHY, desk.now()) as unit:
        old = Classroom(year_id=other.id, grade="ป.6", room="2")
        unit.put_all([old, Enrollment(student_id=child.id, year_id=other.id, classroom_id=old.id, no=7)])
    with desk.store.read() as look:
        (facts,) = student_facts(desk, look, [child.id])
    assert facts.student.nickname == "น้ำ"
    assert facts.photo == b"face"
    assert facts.household is not None
    assert facts.household.house_no == "9"
    assert {one.first_name for one in facts.guardians} == {"father", "mother"}
    assert [one.day for one in facts.measurements] == [None, dt.date(2025, 6, 1), dt.date(2025, 11, 1)]
    assert [(line.year, line.class_name, line.no) for line in facts.years] == [
        (2568, "ม.1/1", 2), (2567, "ป.6/2", 7)
    ]
    assert facts.classroom == school.find_class(desk, "ม.1/1")
    desk.store.attachments.path(picture.digest).unlink()
    with desk.store.read() as look:
        assert next(student_facts(desk, look, [child.id])).photo is None, "a lost photo stops no form"


def test_many_records_come_in_the_order_asked(desk: Desk) -> None:
    ids = [row.student.id for row in students.roster(desk)][::-1] * 40
    with desk.store.read() as look:
        assert [facts.student.id for facts in student_facts(desk, look, ids)] == ids
    assert row_of(desk, "70001").student.id in ids

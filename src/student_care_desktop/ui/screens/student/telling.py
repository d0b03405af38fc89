"""What the page says of a child in one line: address, way to school, age, title, people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.papers import StudentFacts
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.students import Guardian, Household, Student, age_on
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.dossiers import Dossier

__all__ = ["age", "called", "ids_of", "joined", "place", "shown", "title_due", "way"]

WAY = (
    ("distance_km", mark("Student page", "{text} km")),
    ("travel_minutes", mark("Student page", "{text} min")),
)
PLACE = mark("Student page", "{class_name} no. {no}")
NUMBER = mark("Student page", "number {number}")
AGE = mark("Student page", "{years} years {months} months")
RELATION = mark("Student page", "{name} ({relation})")
TITLE_DUE = mark("Student page", "15 years old on {day}: the title may have to be {title} now.")
_YOUNG = {"ด.ช.": "นาย", "เด็กชาย": "นาย", "ด.ญ.": "นางสาว", "เด็กหญิง": "นางสาว"}


def shown(record: Record, key: str, say: Say) -> str:
    """A field's value as a person reads it."""
    return fields_of(type(record))[key].show(getattr(record, key), say)


def way(home: Household | None, say: Say) -> str:
    """รถจักรยานยนต์ · 6 กม. · 20 นาที"""
    if home is None:
        return ""
    measures = ((shown(home, key, say), words) for key, words in WAY)
    return joined(
        [shown(home, "travel_mode", say), *(say(words.with_(text=text)) for text, words in measures if text)]
    )


def place(facts: StudentFacts, say: Say) -> str:
    """ม.1/1 เลขที่ 6 · เลขประจำตัว 70006 · ชาย · 12 ปี 7 เดือน"""
    child, here = facts.student, facts.enrollment
    room = facts.classroom.name if facts.classroom else ""
    return joined(
        [
            say(PLACE.with_(class_name=room, no=here.no)) if here and here.no else room,
            say(NUMBER.with_(number=child.number)) if child.number else "",
            shown(child, "sex", say), age(child, facts.today, say),
        ]
    )


def age(child: Student, today: dt.date, say: Say) -> str:
    """12 ปี 7 เดือน; empty while the birthday is not known."""
    if child.birthday is None:
        return ""
    years, months = age_on(child.birthday, today)
    return say(AGE.with_(years=years, months=months))


def called(person: Guardian | None, say: Say) -> str:
    """นางคำ กตัญญู (ย่า)"""
    if person is None or not person.name:
        return ""
    return say(RELATION.with_(name=person.name, relation=person.relation)) if person.relation else person.name


def title_due(child: Student, today: dt.date, say: Say) -> Words | None:
    """Since the 15th birthday a child is no longer ด.ช. or ด.ญ. by law."""
    title = _YOUNG.get(child.title)
    if title is None or child.birthday is None or age_on(child.birthday, today)[0] < 15:
        return None
    born = child.birthday
    last = 28 if (born.month, born.day) == (2, 29) else born.day
    day = fields_of(Student)["birthday"].show(born.replace(year=born.year + 15, day=last), say)
    return TITLE_DUE.with_(day=day, title=title)


def joined(texts: Iterable[str]) -> str:
    """Those that say something, with a dot between."""
    return " · ".join(text for text in texts if text)


def ids_of(facts: StudentFacts, dossier: Dossier) -> list[str]:
    """The child's own records, as the history names them."""
    sheaf = dossier.sheaf
    lists = (*sheaf.members, *sheaf.talents, *sheaf.scholarships, *sheaf.consents, *sheaf.terms)
    parts = [
        facts.student, facts.enrollment, facts.household, *facts.guardians, *facts.measurements, sheaf.health,
        sheaf.economy, *lists, *sheaf.attachments,
    ]
    return [part.id for part in parts if part]

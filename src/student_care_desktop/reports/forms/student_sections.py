"""The sections of the student record.  The rows are laid out by hand; a new field of Student, Household
or Guardian is printed without being named here, behind the other fields of its section.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from student_care_desktop.domain.students import Enrollment, Guardian, Household, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.drawing import LEFT, MIDDLE
from student_care_desktop.reports.entries import Entry, entries_of
from student_care_desktop.reports.forms.student_more import (
    Columns,
    put_blocks,
    put_consents,
    put_economy,
    put_health,
    put_learning,
    put_members_section,
    put_notes,
    put_talents,
)
from student_care_desktop.reports.forms.student_values import MEASURED, PAST, Shape
from student_care_desktop.reports.layout import SIGNED, Layout, Signature, signatures
from student_care_desktop.reports.people import Person, put_people
from student_care_desktop.reports.rows import named_in, put_rows

__all__ = ["RUNNING", "STRIP", "put_child", "put_end", "put_growing", "put_home", "put_named"]

STRIP = ("class:2 no:1 number:2 year:1.6", "national_id")
"""The rows beside the photo."""

RUNNING = ("name:6 class:2 no:1 number:2",)
"""The row at the top of every further page."""

_IDENTITY = (
    "title:2 first_name:3 last_name:3.4 nickname:2",
    "english_name:5 previous_name:4",
    "sex birthday:3 age:2.4 blood_group",
    "birthplace:4 home_language:2.4",
    "nationality:2 ethnicity:2 religion:2",
    "id_kind",
    "disadvantages",
)
_SCHOOLING = (
    "admitted:2 previous_school:4",
    "previous_province:2 previous_grade:1 cannot_strike_off",
)
_LEAVING = ("status", "left:2 leaving_reason:5")
_ADDRESS = (
    "house_no:2 moo:1 road:3 subdistrict:3",
    "district:3 province:3 postcode",
    "house_code gps:2",
    "landmark",
    "registered_address",
    "travel_mode",
    "distance_km:1 travel_minutes:1",
    "travel_cost:1 members:1",
)
_CONTACT = ("lives_with", "phone:3 line_id:3 email:5", "emergency_1", "emergency_2", "pick_up")
_FAMILY = ("parents_status", "siblings:1 sibling_order:1 siblings_here:1")
_ELSEWHERE = named_in(*STRIP, *_SCHOOLING, *_CONTACT, *_FAMILY)

_BOXES = {"national_id": (1, 4, 5, 2, 1), "house_code": (4, 6, 1), "postcode": (5,)}
_PARTS_OF_NAME = ("role", "title", "first_name", "last_name")

_NAME = mark("Paper", "Name")
_PAPER = (
    Entry("paper.name", _NAME),
    Entry("paper.class", mark("Paper", "Class")),
    Entry("paper.no", mark("Paper", "No.")),
    Entry("paper.year", mark("Paper", "Academic year")),
    Entry("paper.age", mark("Paper", "Age")),
)
_IDENTITY_TITLE = mark("StudentRecord", "1. The student")
_SCHOOLING_TITLE = mark("StudentRecord", "2. Admission and status")
_CONTACT_TITLE = mark("StudentRecord", "3. Address and contact")
_FAMILY_TITLE = mark("StudentRecord", "4. Family")
_GROWTH_TITLE = mark("StudentRecord", "7. Weight and height")
_YEARS_TITLE = mark("StudentRecord", "10. School years")
_MEASURED: Columns = (
    ("day", mark("Measurement", "Date"), 1.3, MIDDLE),
    ("weight_kg", mark("StudentRecord", "Weight (kg)"), 1.2, MIDDLE),
    ("height_cm", mark("StudentRecord", "Height (cm)"), 1.2, MIDDLE),
    ("bmi", mark("StudentRecord", "BMI"), 0.9, MIDDLE),
    ("measured_by", mark("Measurement", "Measured by"), 1.7, LEFT),
)
_PAST: Columns = (
    ("year", mark("Paper", "Academic year"), 1.0, MIDDLE),
    ("class", mark("Paper", "Class"), 0.8, MIDDLE),
    ("no", mark("Paper", "No."), 0.6, MIDDLE),
    ("status", mark("Enrollment", "Status"), 1.3, MIDDLE),
    ("advisers", mark("Paper", "Homeroom teacher"), 4.6, LEFT),
)
_CERTIFIED = mark("StudentRecord", "I certify that what is written above is true.")
_INFORMANT = mark("StudentRecord", "Student or guardian")
_ADVISER = mark("Paper", "Homeroom teacher")
_PEOPLE = (
    Person("father", mark("GuardianRole", "Father")),
    Person("mother", mark("GuardianRole", "Mother")),
    Person("guardian", mark("GuardianRole", "Guardian")),
)


def put_child(layout: Layout) -> None:
    """The sections of the first page: who the child is and where it lives."""
    _identity(layout)
    _schooling(layout)
    _contact(layout)


def put_home(layout: Layout, shape: Shape) -> None:
    """The sections of the second page: family, household, economy."""
    _family(layout, shape)
    put_members_section(layout, shape.members)
    put_economy(layout, shape.scholarships)


def put_growing(layout: Layout, shape: Shape) -> None:
    """The sections of the third page: body, health, learning, school years."""
    layout.section(_GROWTH_TITLE)
    put_blocks(layout, _MEASURED, "measured", count=MEASURED, rows=shape.measured)
    put_health(layout)
    put_learning(layout, shape.terms)
    layout.section(_YEARS_TITLE)
    put_blocks(layout, _PAST, "past", count=PAST, rows=shape.past)


def put_end(layout: Layout, shape: Shape) -> None:
    """The sections of the last page: talents, consents, notes, signatures."""
    put_talents(layout, shape.talents)
    put_consents(layout, shape.consents)
    put_notes(layout)
    _signed(layout, shape)


def put_named(layout: Layout, rows: Iterable[str]) -> None:
    """Rows of fields of the child and of the paper's head."""
    rows = tuple(rows)
    entries = _entries(Student, "student") | {entry.key.partition(".")[2]: entry for entry in _PAPER}
    put_rows(layout, {name: entries[name] for name in named_in(*rows)}, rows)


def _entries(record: type[Student | Household | Guardian | Enrollment], prefix: str) -> dict[str, Entry]:
    """The entries of a record, with boxes for the numbers that are written digit by digit."""
    return {
        name: replace(entry, boxes=_BOXES.get(name, ()))
        for name, entry in entries_of(record, prefix).items()
    }


def _identity(layout: Layout) -> None:
    layout.section(_IDENTITY_TITLE)
    put_named(layout, _IDENTITY)
    known = {*_ELSEWHERE, *named_in(*_IDENTITY)}
    new = {name: entry for name, entry in _entries(Student, "student").items() if name not in known}
    put_rows(layout, new, ())


def _schooling(layout: Layout) -> None:
    layout.section(_SCHOOLING_TITLE)
    put_named(layout, _SCHOOLING)
    enrolled = _entries(Enrollment, "enrollment")
    put_rows(layout, {name: entry for name, entry in enrolled.items() if name != "no"}, _LEAVING)


def _contact(layout: Layout) -> None:
    layout.section(_CONTACT_TITLE)
    put_rows(layout, _entries(Household, "household"), _ADDRESS)
    put_named(layout, _CONTACT)


def _family(layout: Layout, shape: Shape) -> None:
    layout.section(_FAMILY_TITLE)
    put_named(layout, _FAMILY)
    layout.y += 2
    asked = _entries(Guardian, "guardian")
    entries = [Entry("guardian.name", _NAME)]
    entries += [entry for name, entry in asked.items() if name not in _PARTS_OF_NAME]
    put_people(layout, entries, _PEOPLE)
    for first in range(0, shape.further, len(_PEOPLE)):
        numbers = range(first, min(first + len(_PEOPLE), shape.further))
        put_people(layout, entries, [Person(f"further{number}", _PEOPLE[2].heading) for number in numbers])


def _signed(layout: Layout, shape: Shape) -> None:
    top = layout.strip(20, keep=SIGNED)
    layout.sheet.drawing.text(layout.frame.left, top + 15, layout.kit.say(_CERTIFIED), 10)
    teachers = [Signature(f"adviser.{number}", _ADVISER) for number in range(shape.advisers)]
    signatures(layout, [Signature("informant", _INFORMANT), *teachers])

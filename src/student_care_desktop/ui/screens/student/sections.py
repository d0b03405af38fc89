"""The sections of the record as the edit page shows them, in order; A to C stand here, the others beside."""

from __future__ import annotations

from student_care_desktop.domain.students import Enrollment, Guardian, Household, Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.screens.student.care_sections import ABILITY, BODY, MONEY, PAPERS
from student_care_desktop.ui.screens.student.shapes import Block, Section

__all__ = ["SECTIONS"]

_PERSON = (
    "title", "first_name", "last_name", "relation", "phone", "alive", "birthday", "national_id",
    "nationality", "occupation", "workplace", "income", "education", "disability",
)


def _person(role: str, title: Words, why: Words) -> Section:
    return Section(key=role, title=title, why=why, blocks=(Block(part=role, kind=Guardian, keys=_PERSON),))


SECTIONS: tuple[Section, ...] = (
    Section(
        key="identity", title=mark("Student page", "Identity"),
        why=mark("Student page", "Names and numbers as they stand in the school's register."),
        blocks=(
            Block(
                part="student", kind=Student,
                keys=(
                    "title", "first_name", "last_name", "nickname", "number", "sex", "birthday",
                    "national_id", "id_kind",
                ),
            ),
            Block(part="enrollment", kind=Enrollment, keys=("no",)),
            Block(
                part="student", kind=Student,
                keys=(
                    "english_name", "previous_name", "birthplace", "nationality", "ethnicity", "religion",
                    "home_language", "blood_group", "disadvantages", "cannot_strike_off",
                ),
            ),
        ),
    ),
    Section(
        key="schooling", title=mark("Student page", "Schooling"),
        why=mark("Student page", "When the child came to this school, and from where."),
        blocks=(
            Block(
                part="student", kind=Student,
                keys=("admitted", "previous_school", "previous_province", "previous_grade"), columns=2,
            ),
        ),
    ),
    Section(
        key="contact", title=mark("Student page", "Address and contact"),
        why=mark("Student page", "Where the child lives, how it comes to school and how to reach it."),
        blocks=(
            Block(
                part="household", kind=Household,
                keys=(
                    "house_no", "moo", "road", "subdistrict", "district", "province", "postcode",
                    "house_code", "members", "registered_address", "landmark", "gps", "travel_mode",
                    "distance_km", "travel_minutes", "travel_cost",
                ),
            ),
            Block(part="student", kind=Student, keys=("phone", "line_id", "email")),
        ),
    ),
    Section(
        key="family", title=mark("Student page", "Family"),
        why=mark("Student page", "With whom the child lives and whom to call."),
        blocks=(
            Block(
                part="student", kind=Student,
                keys=(
                    "parents_status", "lives_with", "siblings", "sibling_order", "siblings_here",
                    "emergency_1", "emergency_2", "pick_up",
                ),
            ),
        ),
    ),
    _person(
        "father", mark("GuardianRole", "Father"), mark("Student page", "Leave empty what is not known."),
    ),
    _person(
        "mother", mark("GuardianRole", "Mother"), mark("Student page", "Leave empty what is not known."),
    ),
    _person(
        "guardian", mark("GuardianRole", "Guardian"),
        mark("Student page", "Whoever takes care of the child, also when it is the father or the mother."),
    ),
    *MONEY, *BODY, *ABILITY, *PAPERS,
)
"""In the order of the printed record."""

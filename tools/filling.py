"""A child with everything on record, so that the picture maker has something to look at; invented."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.learning import Scholarship, Talent
from student_care_desktop.domain.students import Student
from student_care_desktop.services import school, students
from student_care_desktop.services.desk import Desk

__all__ = ["filled", "twin"]

_TWIN = "79999"


def filled(desk: Desk) -> Student:
    """The fourth child of the list, its record filled in from end to end."""
    child = students.roster(desk)[3].student
    sheaf = students.sheaf(desk, child.id)
    if sheaf.health is None:
        students.save(desk, replace(
            sheaf, members=_people(child), talents=_talents(child), scholarships=_given(child),
            health=Health(
                student_id=child.id, chronic="หอบหืด", medicine="ยาพ่น", drug_allergy="เพนิซิลลิน",
                eyesight="glasses", disabilities=("learning",), disability_by="doctor", scheme="gold",
                hospital="รพ.ต้นกล้า", insured=True,
            ),
            economy=Economy(
                student_id=child.id, allowance=40, job="ช่วยขายของ", job_income=100, welfare_card=True,
                eef="poor", eef_when="1/2568", poor_subsidy=True,
            ),
        ))
    return child


def _people(child: Student) -> tuple[HouseholdMember, ...]:
    return (
        HouseholdMember(relation="self", name=child.name, age=13),
        HouseholdMember(relation="mother", name="นางคำ ตัวอย่าง", age=41, wages=9000.0, welfare=300.0),
        HouseholdMember(relation="yai", name="นางบัว ตัวอย่าง", age=68, farm=1500.0, chronic=True),
    )


def _talents(child: Student) -> tuple[Talent, ...]:
    day = dt.date(2025, 8, 18)
    return (
        Talent(student_id=child.id, area="arts", detail="วาดภาพการ์ตูน", award="ชนะเลิศระดับเขต", day=day),
        Talent(student_id=child.id, area="sport", detail="ฟุตบอล"),
    )


def _given(child: Student) -> tuple[Scholarship, ...]:
    return (
        Scholarship(student_id=child.id, year=2567, name="ทุนปัจจัยพื้นฐาน", amount=3000, giver="สพฐ."),
        Scholarship(student_id=child.id, year=2568, name="ทุนเสมอภาค", amount=4200, giver="กสศ."),
    )


def twin(desk: Desk) -> tuple[Student, Student]:
    """A child, and the same child once more under another number."""
    row = students.roster(desk)[4]
    known = next((one.student for one in students.roster(desk) if one.student.number == _TWIN), None)
    if known is None:
        sheaf = students.new_student(desk, school.find_class(desk, row.class_name))
        child = row.student
        known = replace(
            sheaf.student, number=_TWIN, title=child.title, first_name=child.first_name,
            last_name=child.last_name, birthday=child.birthday, sex=child.sex, nickname="อ้อ",
        )
        students.save(desk, replace(sheaf, student=known))
    return row.student, known

"""The child and the people around the child: every field of the individual record, said once.

Sections A–C of the record (identity, address, family), the columns of the ministry's student file,
and measurements.  Fields marked ``sensitive`` are section 26 data of the PDPA.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Choices, Date, Number, Ref, Text, Yes
from student_care_desktop.domain.lists import (
    ALIVE,
    BLOOD_GROUPS,
    DISADVANTAGES,
    EDUCATION,
    GUARDIAN_ROLES,
    ID_KINDS,
    LIVES_WITH,
    PARENTS_STATUS,
    SEXES,
    STATUSES,
    TITLES,
    TRAVEL,
    WORKPLACES,
)
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.thai import national_id_ok
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "Attachment", "Enrollment", "Guardian", "Household", "Measurement", "Student", "age_on",
    "id_kind_of",
]

BAD_CHECK_DIGIT = mark("Student", "The last digit does not fit: check the 13 digits once more")
BAT = mark("Unit", "baht")


def _national_id_problem(text: str) -> Words | None:
    digits = len(text) == 13 and text.isascii() and text.isdigit()
    return BAD_CHECK_DIGIT if digits and not national_id_ok(text) else None


def id_kind_of(text: str) -> str:
    """``citizen``, ``g`` (G and 12 digits), ``other`` or ``none`` for an identity code."""
    if not text:
        return "none"
    if len(text) == 13 and text.isascii():
        if text.isdigit():
            return "citizen"
        if text[0] == "G" and text[1:].isdigit():
            return "g"
    return "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Household(Record):
    """Where and with whom a child lives; brothers and sisters can share one."""

    house_no: Annotated[str, Text(mark("Household", "House number"), limit=40)] = ""
    moo: Annotated[str, Text(mark("Household", "Moo"), limit=20)] = ""
    road: Annotated[str, Text(mark("Household", "Road / soi"))] = ""
    subdistrict: Annotated[str, Text(mark("Household", "Subdistrict"))] = ""
    district: Annotated[str, Text(mark("Household", "District"))] = ""
    province: Annotated[str, Text(mark("Household", "Province"))] = ""
    postcode: Annotated[str, Text(mark("Household", "Postcode"), limit=5)] = ""
    house_code: Annotated[str, Text(mark("Household", "House code (11 digits)"), limit=13)] = ""
    registered_address: Annotated[
        str, Text(mark("Household", "Address in the house register, if another"), limit=300, lines=2)
    ] = ""
    landmark: Annotated[str, Text(mark("Household", "Landmark"), limit=200)] = ""
    gps: Annotated[str, Text(mark("Household", "Map position (lat, long)"), limit=60)] = ""
    distance_km: Annotated[
        float | None,
        Number(mark("Household", "Distance to school"), high=500, decimals=1, unit=mark("Unit", "km")),
    ] = None
    travel_minutes: Annotated[
        int | None,
        Number(mark("Household", "Time to school"), high=600, unit=mark("Unit", "minutes")),
    ] = None
    travel_mode: Annotated[
        str, Choice(mark("Household", "Comes to school by"), options=TRAVEL, fact=True)
    ] = ""
    travel_cost: Annotated[
        int | None,
        Number(mark("Household", "Travel cost a month"), high=100_000, unit=BAT),
    ] = None
    members: Annotated[
        int | None,
        Number(mark("Household", "Members of the household"), low=1, high=60),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Student(Record):
    """A child, for as long as the school knows the child; grade and class stand in Enrollment."""

    number: Annotated[str, Text(mark("Student", "Student number"), limit=20)] = ""
    national_id: Annotated[
        str, Text(mark("Student", "National id"), limit=20, sensitive=True, rule=_national_id_problem)
    ] = ""
    id_kind: Annotated[str, Choice(mark("Student", "Kind of id"), options=ID_KINDS)] = "none"
    title: Annotated[str, Text(mark("Student", "Title"), limit=40, suggestions=TITLES)] = ""
    first_name: Annotated[str, Text(mark("Student", "First name"))] = ""
    last_name: Annotated[str, Text(mark("Student", "Last name"))] = ""
    nickname: Annotated[str, Text(mark("Student", "Nickname"), limit=40)] = ""
    english_name: Annotated[str, Text(mark("Student", "Name in English"))] = ""
    previous_name: Annotated[str, Text(mark("Student", "Previous name"))] = ""
    sex: Annotated[str, Choice(mark("Student", "Sex"), options=SEXES, fact=True)] = ""
    birthday: Annotated[dt.date | None, Date(mark("Student", "Date of birth"))] = None
    birthplace: Annotated[str, Text(mark("Student", "Place of birth"))] = ""
    nationality: Annotated[str, Text(mark("Student", "Nationality"), limit=60)] = ""
    ethnicity: Annotated[str, Text(mark("Student", "Ethnicity"), limit=60, sensitive=True)] = ""
    religion: Annotated[str, Text(mark("Student", "Religion"), limit=60, sensitive=True)] = ""
    home_language: Annotated[str, Text(mark("Student", "Language at home"), limit=60)] = ""
    blood_group: Annotated[
        str, Choice(mark("Student", "Blood group"), options=BLOOD_GROUPS, fact=True, sensitive=True)
    ] = ""
    disadvantages: Annotated[
        tuple[str, ...], Choices(mark("Student", "Disadvantage"), options=DISADVANTAGES)
    ] = ()
    cannot_strike_off: Annotated[
        bool | None, Yes(mark("Student", "Cannot yet be struck off (3.1.8)"))
    ] = None
    admitted: Annotated[dt.date | None, Date(mark("Student", "Date of admission"))] = None
    previous_school: Annotated[str, Text(mark("Student", "Previous school"))] = ""
    previous_province: Annotated[str, Text(mark("Student", "Province of the previous school"))] = ""
    previous_grade: Annotated[str, Text(mark("Student", "Last grade there"), limit=20)] = ""
    phone: Annotated[str, Text(mark("Student", "Phone"), limit=40)] = ""
    line_id: Annotated[str, Text(mark("Student", "LINE id"), limit=60)] = ""
    email: Annotated[str, Text(mark("Student", "E-mail"), limit=120)] = ""
    household_id: Annotated[str, Ref(mark("Student", "Household"), kind="household")] = ""
    parents_status: Annotated[
        str, Choice(mark("Student", "Parents are"), options=PARENTS_STATUS, fact=True)
    ] = ""
    lives_with: Annotated[str, Choice(mark("Student", "Lives with"), options=LIVES_WITH, fact=True)] = ""
    siblings: Annotated[
        int | None, Number(mark("Student", "Brothers and sisters, with this child"), low=1, high=30)
    ] = None
    sibling_order: Annotated[int | None, Number(mark("Student", "Child number"), low=1, high=30)] = None
    siblings_here: Annotated[
        int | None, Number(mark("Student", "Brothers and sisters in this school"), high=30)
    ] = None
    emergency_1: Annotated[
        str, Text(mark("Student", "In an emergency, call first (name, phone)"), limit=200)
    ] = ""
    emergency_2: Annotated[
        str, Text(mark("Student", "In an emergency, call second (name, phone)"), limit=200)
    ] = ""
    pick_up: Annotated[str, Text(mark("Student", "Who may pick the child up"), limit=200)] = ""
    photo: Annotated[str, Ref(mark("Student", "Photo"), kind="attachment")] = ""

    @property
    def name(self) -> str:
        """ด.ช.ปุณณวิช สุขสวัสดิ์"""
        return f"{self.title}{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Guardian(Record):
    """Father, mother or guardian of one child, by ``role``."""

    student_id: Annotated[str, Ref(mark("Guardian", "Student"), kind="student")] = ""
    role: Annotated[str, Choice(mark("Guardian", "Role"), options=GUARDIAN_ROLES)] = "guardian"
    relation: Annotated[str, Text(mark("Guardian", "Relation to the child"), limit=60)] = ""
    title: Annotated[str, Text(mark("Guardian", "Title"), limit=40)] = ""
    first_name: Annotated[str, Text(mark("Guardian", "First name"))] = ""
    last_name: Annotated[str, Text(mark("Guardian", "Last name"))] = ""
    national_id: Annotated[
        str, Text(mark("Guardian", "National id"), limit=20, sensitive=True, rule=_national_id_problem)
    ] = ""
    birthday: Annotated[dt.date | None, Date(mark("Guardian", "Date of birth"))] = None
    alive: Annotated[str, Choice(mark("Guardian", "Alive"), options=ALIVE, fact=True)] = ""
    nationality: Annotated[str, Text(mark("Guardian", "Nationality"), limit=60)] = ""
    education: Annotated[str, Choice(mark("Guardian", "Education"), options=EDUCATION, fact=True)] = ""
    occupation: Annotated[str, Text(mark("Guardian", "Occupation"))] = ""
    workplace: Annotated[str, Choice(mark("Guardian", "Works"), options=WORKPLACES, fact=True)] = ""
    income: Annotated[
        int | None, Number(mark("Guardian", "Income a month"), high=10_000_000, unit=BAT)
    ] = None
    phone: Annotated[str, Text(mark("Guardian", "Phone"), limit=40)] = ""
    disability: Annotated[str, Text(mark("Guardian", "Disability"), limit=100, sensitive=True)] = ""

    @property
    def name(self) -> str:
        """นางคำ กตัญญู"""
        return f"{self.title}{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrollment(Record):
    """A child's place in one year: class, เลขที่ and how the year ends for the child."""

    student_id: Annotated[str, Ref(mark("Enrollment", "Student"), kind="student")] = ""
    year_id: Annotated[str, Ref(mark("Enrollment", "Year"), kind="year")] = ""
    classroom_id: Annotated[str, Ref(mark("Enrollment", "Class"), kind="classroom")] = ""
    no: Annotated[int | None, Number(mark("Enrollment", "No. in class"), low=1, high=200)] = None
    status: Annotated[str, Choice(mark("Enrollment", "Status"), options=STATUSES)] = "studying"
    left: Annotated[dt.date | None, Date(mark("Enrollment", "Date of leaving"))] = None
    leaving_reason: Annotated[str, Text(mark("Enrollment", "Reason for leaving"), limit=300)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement(Record):
    """Weight and height on a day."""

    student_id: Annotated[str, Ref(mark("Measurement", "Student"), kind="student")] = ""
    day: Annotated[dt.date | None, Date(mark("Measurement", "Date"))] = None
    weight_kg: Annotated[
        float | None,
        Number(mark("Measurement", "Weight"), low=2, high=250, decimals=1, unit=mark("Unit", "kg")),
    ] = None
    height_cm: Annotated[
        float | None,
        Number(mark("Measurement", "Height"), low=40, high=230, decimals=1, unit=mark("Unit", "cm")),
    ] = None
    measured_by: Annotated[str, Text(mark("Measurement", "Measured by"))] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A photo or scan; its encrypted content lies in ``attachments/`` under the name ``digest``."""

    student_id: Annotated[str, Ref(mark("Attachment", "Student"), kind="student")] = ""
    digest: Annotated[str, Text(mark("Attachment", "Content"), limit=64)] = ""
    media: Annotated[str, Text(mark("Attachment", "Kind of file"), limit=60)] = ""
    size: Annotated[int, Number(mark("Attachment", "Size in bytes"))] = 0
    caption: Annotated[str, Text(mark("Attachment", "Caption"), limit=200)] = ""


def age_on(birthday: dt.date, day: dt.date) -> tuple[int, int]:
    """Whole years and months from ``birthday`` to ``day``."""
    months = (day.year - birthday.year) * 12 + day.month - birthday.month - (day.day < birthday.day)
    return divmod(max(months, 0), 12)

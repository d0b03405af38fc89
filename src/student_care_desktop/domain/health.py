"""Health and money of a child: sections D and E of the individual record, one of each for a child."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.facts import DISABILITIES
from student_care_desktop.domain.fields import Choice, Choices, Date, Number, Ref, Text, Yes
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark

__all__ = ["Economy", "Health"]

BAHT = mark("Unit", "baht")


@dataclass(frozen=True, slots=True, kw_only=True)
class Health(Record):
    """What teacher and nurse must know; section 26 data throughout."""

    student_id: Annotated[str, Ref(mark("Health", "Student"), kind="student")] = ""
    chronic: Annotated[str, Text(mark("Health", "Chronic disease"), limit=200, sensitive=True)] = ""
    medicine: Annotated[str, Text(mark("Health", "Medicine taken now"), limit=200, sensitive=True)] = ""
    drug_allergy: Annotated[str, Text(mark("Health", "Allergic to medicine"), limit=200, sensitive=True)] = ""
    food_allergy: Annotated[str, Text(mark("Health", "Allergic to food"), limit=200, sensitive=True)] = ""
    surgery: Annotated[str, Text(mark("Health", "Operations and accidents"), limit=200, sensitive=True)] = ""
    eyesight: Annotated[
        str,
        Choice(
            mark("Health", "Eyesight"),
            fact=True,
            options=(
                ("good", mark("Health", "Good")),
                ("glasses", mark("Health", "Weak, wears glasses")),
                ("no_glasses", mark("Health", "Weak, has no glasses")),
            ),
            sensitive=True,
        ),
    ] = ""
    hearing: Annotated[str, Text(mark("Health", "Hearing"), limit=100, sensitive=True)] = ""
    teeth: Annotated[str, Text(mark("Health", "Teeth"), limit=100, sensitive=True)] = ""
    vaccination: Annotated[str, Text(mark("Health", "Vaccination"), limit=200, sensitive=True)] = ""
    disabilities: Annotated[
        tuple[str, ...],
        Choices(mark("Health", "Disability or special need"), options=DISABILITIES, sensitive=True),
    ] = ()
    disability_by: Annotated[
        str,
        Choice(
            mark("Health", "Found by"),
            fact=True,
            options=(
                ("doctor", mark("Health", "A doctor")),
                ("screening", mark("Health", "Screening at school")),
            ),
        ),
    ] = ""
    disability_card: Annotated[
        str, Text(mark("Health", "Disability card no."), limit=40, sensitive=True)
    ] = ""
    card_expires: Annotated[dt.date | None, Date(mark("Health", "Card valid until"))] = None
    scheme: Annotated[
        str,
        Choice(
            mark("Health", "Health scheme"),
            fact=True,
            options=(
                ("gold", mark("Health", "Gold card")),
                ("civil", mark("Health", "Civil servants")),
                ("social", mark("Health", "Social security")),
                ("none", mark("Health", "None")),
            ),
        ),
    ] = ""
    hospital: Annotated[str, Text(mark("Health", "Hospital of the scheme"), limit=120)] = ""
    insured: Annotated[bool | None, Yes(mark("Health", "Accident insurance"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Economy(Record):
    """Money of the child; the income of the household stands with its members and nowhere else."""

    student_id: Annotated[str, Ref(mark("Economy", "Student"), kind="student")] = ""
    allowance: Annotated[
        int | None, Number(mark("Economy", "Allowance a day"), high=10_000, unit=BAHT)
    ] = None
    job: Annotated[str, Text(mark("Economy", "The child's own work"), limit=120)] = ""
    job_income: Annotated[
        int | None, Number(mark("Economy", "Income from it a day"), high=10_000, unit=BAHT)
    ] = None
    debts: Annotated[
        int | None, Number(mark("Economy", "Debts of the household"), high=100_000_000, unit=BAHT)
    ] = None
    welfare_card: Annotated[bool | None, Yes(mark("Economy", "State welfare card in the household"))] = None
    eef: Annotated[
        str,
        Choice(
            mark("Economy", "Result of the EEF"),
            fact=True,
            options=(
                ("extra_poor", mark("Economy", "Extra poor")),
                ("poor", mark("Economy", "Poor")),
                ("near_poor", mark("Economy", "Nearly poor")),
                ("not_poor", mark("Economy", "Not poor")),
            ),
        ),
    ] = ""
    eef_when: Annotated[str, Text(mark("Economy", "Result for the term (1/2568)"), limit=10)] = ""
    poor_subsidy: Annotated[bool | None, Yes(mark("Economy", "Gets the subsidy for poor students"))] = None

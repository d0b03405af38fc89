"""The people a child lives with, and what the household has to live on.

Income a month and head is computed here and nowhere else; screening, the poverty list and the printed forms
read it.  The poverty class (PMT) of the EEF is never computed: only its result is stored.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Number, Ref, Text, Yes
from student_care_desktop.domain.lists import EDUCATION, Options
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "BURDENS", "INCOMES", "INFORMANTS", "KIN", "MEMBERS_AT_MOST", "POOR_PER_HEAD", "HouseholdMember",
    "burdens", "income", "parents_out_of_work", "per_head", "poor",
]

POOR_PER_HEAD = Decimal(3000)
"""Baht a month and head, this or less: the child may be screened for poverty (form นร./กสศ.01)."""
MEMBERS_AT_MOST = 10
"""Rows of the member table on paper."""

INFORMANTS: Options = (
    ("father", mark("Kin", "Father")),
    ("mother", mark("Kin", "Mother")),
    ("elder_brother", mark("Kin", "Elder brother")),
    ("elder_sister", mark("Kin", "Elder sister")),
    ("na", mark("Kin", "Uncle or aunt, mother's younger")),
    ("a", mark("Kin", "Uncle or aunt, father's younger")),
    ("pa", mark("Kin", "Aunt, parents' elder")),
    ("lung", mark("Kin", "Uncle, parents' elder")),
    ("pu", mark("Kin", "Father's father")),
    ("ya", mark("Kin", "Father's mother")),
    ("ta", mark("Kin", "Mother's father")),
    ("yai", mark("Kin", "Mother's mother")),
    ("thuat", mark("Kin", "Great-grandparent")),
    ("stepfather", mark("Kin", "Stepfather")),
    ("stepmother", mark("Kin", "Stepmother")),
)
"""Who may answer at a home visit: the 15 of the four-page form."""

KIN: Options = (
    ("self", mark("Kin", "The student")),
    *INFORMANTS,
    ("younger_brother", mark("Kin", "Younger brother")),
    ("younger_sister", mark("Kin", "Younger sister")),
    ("other", mark("Kin", "Other")),
)
"""What a member of the household is to the child."""

BURDENS: Options = (
    ("disabled", mark("Burden", "A disabled member")),
    ("chronic", mark("Burden", "A member with a chronic disease, not pressure or diabetes")),
    ("elderly", mark("Burden", "A member of 60 years or more")),
    ("single_parent", mark("Burden", "A single parent")),
    ("unemployed", mark("Burden", "A member of 15–65 without work who does not study")),
)
"""The dependency burdens of form นร./กสศ.01, section 3.1."""

INCOMES = ("wages", "farm", "business", "welfare", "other_income")
"""The five incomes of a member, in the order of the form; the first three are of work."""

_SATANG = Decimal("0.01")


def _baht(label: Words) -> Number:
    return Number(label, high=10_000_000, decimals=2, unit=mark("Unit", "baht"))


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdMember(Record):
    """Somebody who lives in the household for three months or more and shares its costs; also the child."""

    household_id: Annotated[str, Ref(mark("HouseholdMember", "Household"), kind="household")] = ""
    place: Annotated[int, Number(mark("HouseholdMember", "No."), low=1, high=60)] = 1
    name: Annotated[str, Text(mark("HouseholdMember", "Name"))] = ""
    relation: Annotated[
        str, Choice(mark("HouseholdMember", "Is to the student"), options=KIN, fact=True)
    ] = ""
    national_id: Annotated[str, Text(mark("HouseholdMember", "National id"), limit=20, sensitive=True)] = ""
    education: Annotated[str, Choice(mark("HouseholdMember", "Education"), options=EDUCATION, fact=True)] = ""
    age: Annotated[int | None, Number(mark("HouseholdMember", "Age"), high=130)] = None
    disabled: Annotated[bool | None, Yes(mark("HouseholdMember", "Disabled"), sensitive=True)] = None
    chronic: Annotated[bool | None, Yes(mark("HouseholdMember", "Chronic disease"), sensitive=True)] = None
    unemployed: Annotated[bool | None, Yes(mark("HouseholdMember", "Without work"))] = None
    wages: Annotated[float | None, _baht(mark("HouseholdMember", "Wages"))] = None
    farm: Annotated[float | None, _baht(mark("HouseholdMember", "Farming, net"))] = None
    business: Annotated[float | None, _baht(mark("HouseholdMember", "Own business, net"))] = None
    welfare: Annotated[float | None, _baht(mark("HouseholdMember", "Welfare"))] = None
    other_income: Annotated[float | None, _baht(mark("HouseholdMember", "Other income"))] = None

    @property
    def incomes(self) -> tuple[float | None, ...]:
        """The five incomes a month in baht, None where nothing was written."""
        return self.wages, self.farm, self.business, self.welfare, self.other_income


def income(members: Iterable[HouseholdMember]) -> Decimal | None:
    """What the household earns a month, in baht; None while no income of anybody was written."""
    known = [Decimal(str(one)) for member in members for one in member.incomes if one is not None]
    return sum(known, Decimal(0)) if known else None


def per_head(members: Sequence[HouseholdMember], count: int | None = None) -> Decimal | None:
    """Income a month and head in baht, to the satang; None while it is not known.

    ``count`` is how many people the household has, where they are more than the table has rows.
    """
    total = income(members)
    if total is None:
        return None
    return (total / max(len(members), count or 0)).quantize(_SATANG, ROUND_HALF_UP)


def poor(amount: Decimal | None) -> bool | None:
    """Whether an income a month and head lets the child be screened for poverty; None for not known."""
    return None if amount is None else amount <= POOR_PER_HEAD


def burdens(members: Iterable[HouseholdMember]) -> frozenset[str]:
    """The burdens that the member table shows; a single parent it cannot show."""
    found = set()
    for member in members:
        age = member.age if member.age is not None else -1
        found |= {"disabled"} if member.disabled else set()
        found |= {"chronic"} if member.chronic else set()
        found |= {"elderly"} if age >= 60 else set()
        found |= {"unemployed"} if member.unemployed and 15 <= age <= 65 else set()
    return frozenset(found)


def parents_out_of_work(members: Iterable[HouseholdMember]) -> int | None:
    """How many parents in the household earn nothing by work; None while neither parent's row tells it."""
    parents = [member for member in members if member.relation in ("father", "mother")]
    told = [member for member in parents if member.unemployed or set(member.incomes) != {None}]
    return sum(not any(member.incomes[:3]) for member in told) if told else None

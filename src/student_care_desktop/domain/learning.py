"""What the school knows of a child's term: marks, attendance; and talents, scholarships, consent."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.facts import TALENTS
from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Text
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark

__all__ = ["Consent", "Scholarship", "Talent", "TermReport"]

DAYS = mark("Unit", "days")
TIMES = mark("Unit", "times")
SUBJECTS = mark("Unit", "subjects")
TRAITS = mark("Unit", "traits")
PERIODS = mark("Unit", "periods")


@dataclass(frozen=True, slots=True, kw_only=True)
class TermReport(Record):
    """Marks and attendance of one term; what is empty is not known."""

    enrollment_id: Annotated[str, Ref(mark("TermReport", "Student"), kind="enrollment")] = ""
    term: Annotated[int, Number(mark("TermReport", "Term"), low=1, high=3)] = 1
    gpa: Annotated[float | None, Number(mark("TermReport", "GPA of the term"), high=4, decimals=2)] = None
    gpax: Annotated[float | None, Number(mark("TermReport", "GPA so far"), high=4, decimals=2)] = None
    zeros: Annotated[int | None, Number(mark("TermReport", "Subjects with 0"), high=40, unit=SUBJECTS)] = None
    incomplete: Annotated[
        int | None, Number(mark("TermReport", "Subjects with ร"), high=40, unit=SUBJECTS)
    ] = None
    no_exam: Annotated[
        int | None, Number(mark("TermReport", "Subjects with มส"), high=40, unit=SUBJECTS)
    ] = None
    failed_activities: Annotated[
        int | None, Number(mark("TermReport", "Activities with มผ"), high=40, unit=SUBJECTS)
    ] = None
    school_days: Annotated[
        int | None, Number(mark("TermReport", "School days so far"), high=250, unit=DAYS)
    ] = None
    absent_days: Annotated[int | None, Number(mark("TermReport", "Days absent"), high=250, unit=DAYS)] = None
    leave_days: Annotated[int | None, Number(mark("TermReport", "Days on leave"), high=250, unit=DAYS)] = None
    late_times: Annotated[int | None, Number(mark("TermReport", "Times late"), high=500, unit=TIMES)] = None
    unhanded: Annotated[
        int | None, Number(mark("TermReport", "Subjects with work not handed in"), high=40, unit=SUBJECTS)
    ] = None
    failed_traits: Annotated[
        int | None, Number(mark("TermReport", "Desirable traits failed"), high=20, unit=TRAITS)
    ] = None
    skipped: Annotated[
        int | None,
        Number(mark("TermReport", "Periods skipped, at most in one subject"), high=200, unit=PERIODS),
    ] = None

    @property
    def failed(self) -> int | None:
        """Subjects with 0, ร, มส or มผ; None when none of the four is known."""
        kinds = (self.zeros, self.incomplete, self.no_exam, self.failed_activities)
        known = [count for count in kinds if count is not None]
        return sum(known) if known else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Talent(Record):
    """Something the child is good at, with what shows it."""

    student_id: Annotated[str, Ref(mark("Talent", "Student"), kind="student")] = ""
    area: Annotated[str, Choice(mark("Talent", "Area"), options=TALENTS)] = ""
    detail: Annotated[str, Text(mark("Talent", "Detail"), limit=200)] = ""
    award: Annotated[str, Text(mark("Talent", "Award or level reached"), limit=200)] = ""
    day: Annotated[dt.date | None, Date(mark("Talent", "Date"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scholarship(Record):
    """Money or things given to the child."""

    student_id: Annotated[str, Ref(mark("Scholarship", "Student"), kind="student")] = ""
    year: Annotated[int | None, Number(mark("Scholarship", "Academic year"), low=2500, high=2700)] = None
    name: Annotated[str, Text(mark("Scholarship", "Scholarship"), limit=200)] = ""
    amount: Annotated[
        int | None, Number(mark("Scholarship", "Amount"), high=10_000_000, unit=mark("Unit", "baht"))
    ] = None
    giver: Annotated[str, Text(mark("Scholarship", "Given by"), limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """What the guardian (and the child) agreed to, until withdrawn."""

    student_id: Annotated[str, Ref(mark("Consent", "Student"), kind="student")] = ""
    scope: Annotated[
        str,
        Choice(
            mark("Consent", "Agrees to"),
            options=(
                ("house_photo", mark("Consent", "Photos of the house")),
                ("gps", mark("Consent", "Map position of the house")),
                ("psychological_test", mark("Consent", "Psychological tests")),
                ("urine_test", mark("Consent", "Urine test")),
                ("sharing", mark("Consent", "Passing data to an agency")),
                ("publicity", mark("Consent", "Photos of the child in publicity")),
            ),
        ),
    ] = ""
    given_by: Annotated[str, Text(mark("Consent", "Given by"), limit=120)] = ""
    day: Annotated[dt.date | None, Date(mark("Consent", "Given on"))] = None
    withdrawn: Annotated[dt.date | None, Date(mark("Consent", "Withdrawn on"))] = None
    paper: Annotated[str, Text(mark("Consent", "Where the paper is"), limit=120)] = ""

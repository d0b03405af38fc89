"""Sections D to G of the record, and its papers, as the edit page shows them."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.households import INCOMES, HouseholdMember, income, per_head
from student_care_desktop.domain.learning import Consent, Scholarship, Talent, TermReport
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.students import Attachment, Measurement
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.students import Sheaf
from student_care_desktop.ui.screens.student.shapes import Block, Rows, Section

__all__ = ["ABILITY", "BODY", "MONEY", "PAPERS"]

NO_INCOME = mark("Student page", "No income is written yet")
PER_HEAD = mark("Student page", "{income} baht a month, {per_head} baht a head")
NO_PLACE = mark("Student page", "The child has no class in this year, so there are no marks to write.")
NO_PAPER = mark("Student page", "No paper is kept yet. Add one on the page of the child.")


def _comes_to(sheaf: Sheaf, members: Sequence[HouseholdMember]) -> Words:
    """What the household lives on, computed as everywhere else."""
    told = [one for one in members if one.name or one.relation or set(one.incomes) != {None}]
    total, each = income(told), per_head(told, sheaf.household.members)
    if total is None or each is None:
        return NO_INCOME
    return PER_HEAD.with_(income=f"{total:,.2f}", per_head=f"{each:,.2f}")


def _terms(sheaf: Sheaf) -> tuple[Record, ...]:
    """Both terms of the year, written or not, and a third one where there is something."""
    if sheaf.enrollment is None:
        return ()
    known = {one.term: one for one in sheaf.terms}
    own = sheaf.enrollment.id
    new = {term: TermReport(enrollment_id=own, term=term) for term in (1, 2) if term not in known}
    return tuple(one for _, one in sorted({**known, **new}.items()))


MONEY = (
    Section(
        key="members", title=mark("Student page", "Household members"),
        why=mark(
            "Student page", "Who lives there and shares the costs, the child too; income in baht a month."
        ),
        rows=Rows(
            part="members", kind=HouseholdMember, owner=("household_id", "household"),
            add=mark("Student page", "Add a member"), named=mark("Student page", "Member {number}"),
            blocks=(
                (("relation", "name", "age", "education", "national_id"), 5), (INCOMES, 5),
                (("disabled", "chronic", "unemployed"), 3),
            ),
            foot=_comes_to,
        ),
    ),
    Section(
        key="economy", title=mark("Student page", "Economy"),
        why=mark("Student page", "Income is written with the household members and nowhere else."),
        blocks=(
            Block(
                part="economy", kind=Economy,
                keys=(
                    "allowance", "job", "job_income", "debts", "welfare_card", "poor_subsidy", "eef",
                    "eef_when",
                ),
                flat=True,
            ),
        ),
    ),
    Section(
        key="scholarships", title=mark("Student page", "Scholarships"),
        why=mark("Student page", "Money or things that the child was given."),
        rows=Rows(
            part="scholarships", kind=Scholarship, add=mark("Student page", "Add a scholarship"),
            blocks=((("year", "name", "amount", "giver"), 4),), newest_first=True,
        ),
    ),
)

BODY = (
    Section(
        key="health", title=mark("Student page", "Health"),
        why=mark("Student page", "What teacher and nurse must know in time."),
        blocks=(
            Block(
                part="health", kind=Health,
                keys=(
                    "chronic", "medicine", "surgery", "drug_allergy", "food_allergy", "vaccination",
                    "eyesight", "hearing", "teeth", "disabilities", "disability_by", "disability_card",
                    "card_expires", "scheme", "hospital", "insured",
                ),
                flat=True,
            ),
        ),
    ),
    Section(
        key="measured", title=mark("Student page", "Weight and height"),
        why=mark("Student page", "One line for each day of measuring, at least twice a year."),
        rows=Rows(
            part="measurements", kind=Measurement, add=mark("Student page", "Add a measurement"),
            blocks=((("day", "weight_kg", "height_cm", "measured_by"), 4),), newest_first=True,
        ),
    ),
)

ABILITY = (
    Section(
        key="marks", title=mark("Student page", "Marks and attendance"),
        why=mark("Student page", "Of the chosen year; leave empty what is not known."),
        rows=Rows(
            part="terms", kind=TermReport, fixed=_terms, named=mark("Student page", "Term {number}"),
            blocks=(
                (("gpa", "gpax", "zeros", "incomplete", "no_exam", "failed_activities"), 3),
                (("school_days", "absent_days", "leave_days", "late_times"), 4),
                (("unhanded", "failed_traits", "skipped"), 3),
            ),
            empty=NO_PLACE,
        ),
    ),
    Section(
        key="talents", title=mark("Student page", "Special talents"),
        why=mark("Student page", "What the child is good at, and what shows it."),
        rows=Rows(
            part="talents", kind=Talent, add=mark("Student page", "Add a talent"),
            blocks=((("area", "detail", "award", "day"), 4),),
        ),
    ),
)

PAPERS = (
    Section(
        key="consents", title=mark("Student page", "Consent"),
        why=mark("Student page", "What the guardian agreed to; what is taken back stays here with its day."),
        rows=Rows(
            part="consents", kind=Consent, add=mark("Student page", "Add a consent"),
            blocks=((("scope", "given_by", "day", "paper", "withdrawn"), 5),), newest_first=True,
        ),
    ),
    Section(
        key="attachments", title=mark("Student page", "Papers and pictures"),
        why=mark("Student page", "What the papers are called; new ones are added on the page of the child."),
        rows=Rows(
            part="attachments", kind=Attachment, blocks=((("caption",), 1),), removable=True, empty=NO_PAPER,
        ),
    ),
)

"""Step 5: sending a child on, inside the school or to an agency, until an answer has come back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Choices, Date, Number, Ref, Text
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark

__all__ = [
    "AGENCY_KINDS", "CONSENTS", "INSIDE", "KINDS", "STATES", "URGENCIES", "WAITING", "Agency",
    "Approval", "Referral", "ReferralStep", "is_open", "silent_days",
]

KINDS = (
    ("internal", mark("ReferralKind", "Inside the school")), ("external", mark("ReferralKind", "Outside")),
)
STATES = (
    ("draft", mark("ReferralState", "Draft")),
    ("waiting", mark("ReferralState", "Waiting for approval")),
    ("sent", mark("ReferralState", "Sent")),
    ("received", mark("ReferralState", "Received")),
    ("helping", mark("ReferralState", "Being helped")),
    ("answered", mark("ReferralState", "Answered")),
    ("following", mark("ReferralState", "Followed up")),
    ("ended", mark("ReferralState", "Ended")),
    ("returned", mark("ReferralState", "Sent back to be mended")),
    ("refused", mark("ReferralState", "Not taken by the agency")),
    ("no_consent", mark("ReferralState", "Parents do not agree")),
    ("cancelled", mark("ReferralState", "Cancelled")),
)
WAITING = ("sent", "received", "helping")
"""States in which an answer is owed to the sender."""
_CLOSED = ("ended", "cancelled", "no_consent", "refused")
INSIDE = (
    ("grade_head", mark("Receiver", "Grade head")),
    ("guidance", mark("Receiver", "Guidance")),
    ("discipline", mark("Receiver", "Discipline")),
    ("nurse", mark("Receiver", "School nurse")),
    ("special_ed", mark("Receiver", "Special education")),
    ("subject", mark("Receiver", "Subject teacher")),
    ("care_head", mark("Receiver", "Head of the care system")),
)
URGENCIES = (
    ("normal", mark("Urgency", "Normal")), ("urgent", mark("Urgency", "Urgent")),
    ("emergency", mark("Urgency", "Emergency")),
)
CONSENTS = (
    ("given", mark("ReferralConsent", "Given")),
    ("refused", mark("ReferralConsent", "Refused")),
    ("law", mark("ReferralConsent", "Not needed: the law asks to report")),
)
AGENCY_KINDS = (
    ("hospital", mark("AgencyKind", "Hospital")),
    ("health_centre", mark("AgencyKind", "Health promotion hospital of the sub-district")),
    ("psychiatric", mark("AgencyKind", "Psychiatric hospital")),
    ("welfare", mark("AgencyKind", "Provincial social development office")),
    ("shelter", mark("AgencyKind", "Shelter for children and families")),
    ("hotline", mark("AgencyKind", "Hotline")),
    ("oscc", mark("AgencyKind", "One stop crisis centre (OSCC)")),
    ("police", mark("AgencyKind", "Police")),
    ("juvenile", mark("AgencyKind", "Juvenile observation centre")),
    ("court", mark("AgencyKind", "Juvenile and family court")),
    ("treatment", mark("AgencyKind", "Treatment centre")),
    ("special_ed", mark("AgencyKind", "Special education centre")),
    ("area_office", mark("AgencyKind", "Education area office")),
    ("protection", mark("AgencyKind", "Student protection centre")),
    ("local", mark("AgencyKind", "Local government")),
    ("temple", mark("AgencyKind", "Temple")),
    ("foundation", mark("AgencyKind", "Foundation")),
    ("fund", mark("AgencyKind", "Fund or loan")),
    ("college", mark("AgencyKind", "Vocational college")),
    ("school", mark("AgencyKind", "School")),
    ("other", mark("AgencyKind", "Other")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency(Record):
    """A place outside the school that helps children."""

    kind: Annotated[str, Choice(mark("Agency", "Kind"), options=AGENCY_KINDS)] = "other"
    name: Annotated[str, Text(mark("Agency", "Name"), limit=200)] = ""
    head: Annotated[str, Text(mark("Agency", "Letters go to"), limit=200)] = ""
    contact: Annotated[str, Text(mark("Agency", "Contact"), limit=200)] = ""
    phone: Annotated[str, Text(mark("Agency", "Phone"), limit=60)] = ""
    address: Annotated[str, Text(mark("Agency", "Address"), limit=400, lines=2)] = ""
    note: Annotated[str, Text(mark("Agency", "Remark"), limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral(Record):
    """One referral of one child; how it went stands in its steps, ``state`` is that of the last one.

    ``heard`` is the day of the last word from whoever received it; ``chosen`` are the parts of the record
    that go out with it.
    """

    enrollment_id: Annotated[str, Ref(mark("Referral", "Student"), kind="enrollment")] = ""
    case_id: Annotated[str, Ref(mark("Referral", "Case"), kind="care_case")] = ""
    agency_id: Annotated[str, Ref(mark("Referral", "Agency"), kind="agency")] = ""
    kind: Annotated[str, Choice(mark("Referral", "Kind"), options=KINDS)] = "internal"
    number: Annotated[str, Text(mark("Referral", "No."), limit=40)] = ""
    day: Annotated[dt.date | None, Date(mark("Referral", "Date"))] = None
    sender: Annotated[str, Text(mark("Referral", "Sent by"))] = ""
    sender_account: Annotated[str, Text(mark("Referral", "Account of the sender"), limit=40)] = ""
    receiver: Annotated[str, Choice(mark("Referral", "Sent to"), options=INSIDE)] = ""
    receiver_name: Annotated[str, Text(mark("Referral", "Name of the receiver"))] = ""
    urgency: Annotated[str, Choice(mark("Referral", "Urgency"), options=URGENCIES)] = "normal"
    area: Annotated[str, Text(mark("Referral", "Area"), limit=40)] = ""
    problem: Annotated[str, Text(mark("Referral", "Problem and what was seen"), limit=10_000, lines=4)] = ""
    since: Annotated[str, Text(mark("Referral", "Since when"), limit=200)] = ""
    helped: Annotated[str, Text(mark("Referral", "Help given so far and result"), limit=6000, lines=3)] = ""
    asked: Annotated[str, Text(mark("Referral", "What is asked"), limit=4000, lines=3)] = ""
    chosen: Annotated[tuple[str, ...], Choices(mark("Referral", "Parts of the record that go out"))] = ()
    diagnosis: Annotated[str, Text(mark("Referral", "Diagnosis, if any"), limit=500, sensitive=True)] = ""
    documents: Annotated[str, Text(mark("Referral", "Documents sent"), limit=1000)] = ""
    carrier: Annotated[str, Text(mark("Referral", "Brought by"), limit=200)] = ""
    companion: Annotated[str, Text(mark("Referral", "Who went with the child"), limit=200)] = ""
    travel: Annotated[str, Text(mark("Referral", "Travel and cost"), limit=300)] = ""
    appointment: Annotated[dt.date | None, Date(mark("Referral", "Appointment"))] = None
    consent: Annotated[str, Choice(mark("Referral", "Consent of the guardian"), options=CONSENTS)] = ""
    consent_day: Annotated[dt.date | None, Date(mark("Referral", "Consent given on"))] = None
    law_note: Annotated[str, Text(mark("Referral", "Why consent is not needed"), limit=1000)] = ""
    state: Annotated[str, Choice(mark("Referral", "State"), options=STATES)] = "draft"
    sent: Annotated[dt.date | None, Date(mark("Referral", "Sent on"))] = None
    heard: Annotated[dt.date | None, Date(mark("Referral", "Last word from the receiver"))] = None
    next_day: Annotated[dt.date | None, Date(mark("Referral", "Next follow-up"))] = None
    closed: Annotated[dt.date | None, Date(mark("Referral", "Closed"))] = None
    result: Annotated[str, Text(mark("Referral", "Result"), limit=4000, lines=3)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralStep(Record):
    """One dated step of a referral; ``before`` and ``after`` are states, equal for a follow-up."""

    referral_id: Annotated[str, Ref(mark("ReferralStep", "Referral"), kind="referral")] = ""
    place: Annotated[int, Number(mark("ReferralStep", "Step"), low=1)] = 1
    day: Annotated[dt.date | None, Date(mark("ReferralStep", "Date"))] = None
    before: Annotated[str, Choice(mark("ReferralStep", "From"), options=STATES)] = ""
    after: Annotated[str, Choice(mark("ReferralStep", "To"), options=STATES)] = ""
    by: Annotated[str, Text(mark("ReferralStep", "By"))] = ""
    note: Annotated[str, Text(mark("ReferralStep", "What was said"), limit=6000, lines=3)] = ""
    digest: Annotated[str, Text(mark("ReferralStep", "Paper that came with it"), limit=64)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval(Record):
    """Something laid before the principal: asked, approved or returned with a remark.

    ``kind`` says what it is (``referral``, ``meeting``, ``case-study``, ``plan`` …), ``about`` is the
    id of that record.
    """

    enrollment_id: Annotated[str, Ref(mark("Approval", "Student"), kind="enrollment")] = ""
    classroom_id: Annotated[str, Ref(mark("Approval", "Class"), kind="classroom")] = ""
    kind: Annotated[str, Text(mark("Approval", "What"), limit=40)] = ""
    about: Annotated[str, Text(mark("Approval", "Of the record"), limit=40)] = ""
    asked: Annotated[dt.date | None, Date(mark("Approval", "Asked on"))] = None
    asked_by: Annotated[str, Text(mark("Approval", "Asked by"))] = ""
    state: Annotated[
        str,
        Choice(
            mark("Approval", "State"),
            options=(
                ("asked", mark("Approval", "Asked")), ("approved", mark("Approval", "Approved")),
                ("returned", mark("Approval", "Returned")),
            ),
        ),
    ] = "asked"
    decided: Annotated[dt.date | None, Date(mark("Approval", "Decided on"))] = None
    decided_by: Annotated[str, Text(mark("Approval", "Decided by"))] = ""
    remark: Annotated[str, Text(mark("Approval", "Remark"), limit=1000, lines=2)] = ""


def is_open(referral: Referral) -> bool:
    """Whether somebody still has to do something; what was sent back to be mended is open."""
    return referral.state not in _CLOSED


def silent_days(referral: Referral, today: dt.date) -> int | None:
    """Days since the last word: 0 before it is sent; None when it is closed."""
    if not is_open(referral):
        return None
    last = max((day for day in (referral.sent, referral.heard) if day), default=None)
    return max((today - last).days, 0) if last and referral.state in WAITING else 0

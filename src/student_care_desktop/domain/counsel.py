"""Step 4, what few may read: counselling, child protection; and the case study and conference beside them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from student_care_desktop.domain.fields import Choice, Choices, Date, Moment, Number, Ref, Sealed, Text, Yes
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark

__all__ = [
    "PARENT_TOLD", "VIEW_AREAS", "VIEW_MARKS", "CaseStudy", "Conference", "ConferenceChild", "Counselling",
    "ProtectionReport", "TeacherView",
]

_STATES = (("draft", mark("Counsel", "Draft")), ("done", mark("Counsel", "Done")))
_FORMS = (
    ("individual", mark("Counselling", "Individual")), ("group", mark("Counselling", "Group")),
)
_ASKED = (
    ("child", mark("Counselling", "The child")), ("teacher", mark("Counselling", "Teacher")),
    ("parent", mark("Counselling", "Parent")), ("counsellor", mark("Counselling", "Counsellor")),
)
PARENT_TOLD = (
    ("yes", mark("Protection", "Told")),
    ("no", mark("Protection", "Not yet")),
    ("suspected", mark("Protection", "Not told, because suspected")),
)
VIEW_AREAS = (
    ("learning", mark("View", "Learning")),
    ("behaviour", mark("View", "Behaviour")),
    ("mood", mark("View", "Mood")),
    ("friends", mark("View", "Friends")),
)
VIEW_MARKS = (
    ("1", mark("View", "Good")), ("2", mark("View", "As usual")), ("3", mark("View", "Worrying")),
    ("4", mark("View", "Needs help now")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counselling(Record):
    """One session.  ``words`` is sealed: a line a version, each the JSON of what was said and agreed."""

    enrollment_id: Annotated[str, Ref(mark("Counselling", "Student"), kind="enrollment")] = ""
    case_id: Annotated[str, Ref(mark("Counselling", "Case"), kind="care_case")] = ""
    number: Annotated[int, Number(mark("Counselling", "Session"), low=1, high=999)] = 1
    day: Annotated[dt.date | None, Date(mark("Counselling", "Date"))] = None
    start: Annotated[str, Text(mark("Counselling", "From"), limit=10)] = ""
    finish: Annotated[str, Text(mark("Counselling", "To"), limit=10)] = ""
    place: Annotated[str, Text(mark("Counselling", "Place"), limit=120)] = ""
    form: Annotated[str, Choice(mark("Counselling", "Form"), options=_FORMS)] = "individual"
    asked_by: Annotated[str, Choice(mark("Counselling", "Asked for by"), options=_ASKED)] = ""
    counsellor: Annotated[str, Text(mark("Counselling", "Counsellor"))] = ""
    words: Annotated[str, Sealed(mark("Counselling", "What was said"))] = ""
    next_day: Annotated[dt.date | None, Date(mark("Counselling", "Next appointment"))] = None
    status: Annotated[str, Choice(mark("Counselling", "State"), options=_STATES)] = "draft"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectionReport(Record):
    """A report under the Child Protection Act; ``words`` (what was seen and said, injuries) is sealed.

    It cannot be deleted.  Times are local, ``2025-11-24T14:30``.
    """

    enrollment_id: Annotated[str, Ref(mark("Protection", "Student"), kind="enrollment")] = ""
    found: Annotated[str, Moment(mark("Protection", "When it was found"))] = ""
    found_by: Annotated[str, Text(mark("Protection", "Found by"))] = ""
    words: Annotated[str, Sealed(mark("Protection", "What was seen and said"))] = ""
    told: Annotated[str, Text(mark("Protection", "Who was told in the school"), limit=300)] = ""
    reported_to: Annotated[str, Text(mark("Protection", "Reported to"), limit=200)] = ""
    reported_at: Annotated[str, Moment(mark("Protection", "Reported at"))] = ""
    channel: Annotated[str, Text(mark("Protection", "By"), limit=120)] = ""
    reference: Annotated[str, Text(mark("Protection", "Reference no."), limit=120)] = ""
    safety: Annotated[
        str, Text(mark("Protection", "What was done for safety at once"), limit=2000, lines=2)
    ] = ""
    principal_at: Annotated[str, Moment(mark("Protection", "Principal told at"))] = ""
    parent: Annotated[str, Choice(mark("Protection", "Parent"), options=PARENT_TOLD)] = ""
    centre_no: Annotated[str, Text(mark("Protection", "No. at the ministry's safety centre"), limit=120)] = ""
    ended: Annotated[dt.date | None, Date(mark("Protection", "Ended"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStudy(Record):
    """A written study of one child; ``chapters`` is a JSON object, chapter → text."""

    enrollment_id: Annotated[str, Ref(mark("CaseStudy", "Student"), kind="enrollment")] = ""
    case_id: Annotated[str, Ref(mark("CaseStudy", "Case"), kind="care_case")] = ""
    writer: Annotated[str, Text(mark("CaseStudy", "Written by"))] = ""
    begun: Annotated[dt.date | None, Date(mark("CaseStudy", "Begun"))] = None
    ended: Annotated[dt.date | None, Date(mark("CaseStudy", "Ended"))] = None
    chapters: Annotated[str, Text(mark("CaseStudy", "Chapters"), limit=1_000_000, sensitive=True)] = "{}"
    status: Annotated[str, Choice(mark("CaseStudy", "State"), options=_STATES)] = "draft"

    @property
    def document(self) -> Mapping[str, str]:
        """The chapters, read."""
        found: dict[str, str] = json.loads(self.chapters or "{}")
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Conference(Record):
    """A case conference; ``people`` is JSON, a list of {name, position, came}."""

    year_id: Annotated[str, Ref(mark("Conference", "Year"), kind="year")] = ""
    number: Annotated[str, Text(mark("Conference", "No."), limit=20)] = ""
    day: Annotated[dt.date | None, Date(mark("Conference", "Date"))] = None
    start: Annotated[str, Text(mark("Conference", "From"), limit=10)] = ""
    finish: Annotated[str, Text(mark("Conference", "To"), limit=10)] = ""
    place: Annotated[str, Text(mark("Conference", "Place"), limit=200)] = ""
    chair: Annotated[str, Text(mark("Conference", "Chair"))] = ""
    secretary: Annotated[str, Text(mark("Conference", "Secretary"))] = ""
    people: Annotated[str, Text(mark("Conference", "Attendants"), limit=50_000)] = "[]"
    status: Annotated[str, Choice(mark("Conference", "State"), options=_STATES)] = "draft"

    @property
    def attendants(self) -> tuple[Mapping[str, Any], ...]:
        """The attendants, read."""
        return tuple(json.loads(self.people or "[]"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceChild(Record):
    """One child before a conference; ``code`` stands for the name on the projector.

    The resolutions with who and by when are actions of the child's case.
    """

    conference_id: Annotated[str, Ref(mark("ConferenceChild", "Conference"), kind="conference")] = ""
    enrollment_id: Annotated[str, Ref(mark("ConferenceChild", "Student"), kind="enrollment")] = ""
    case_id: Annotated[str, Ref(mark("ConferenceChild", "Case"), kind="care_case")] = ""
    code: Annotated[str, Text(mark("ConferenceChild", "Code"), limit=20)] = ""
    presenter: Annotated[str, Text(mark("ConferenceChild", "Presented by"))] = ""
    background: Annotated[str, Text(mark("ConferenceChild", "Background"), limit=6000, lines=3)] = ""
    evidence: Annotated[str, Text(mark("ConferenceChild", "Problem and evidence"), limit=6000, lines=3)] = ""
    done: Annotated[str, Text(mark("ConferenceChild", "What was done"), limit=6000, lines=3)] = ""
    opinions: Annotated[str, Text(mark("ConferenceChild", "Opinions"), limit=6000, lines=3)] = ""
    resolution: Annotated[str, Text(mark("ConferenceChild", "Resolution"), limit=6000, lines=3)] = ""
    manager: Annotated[str, Text(mark("ConferenceChild", "Case manager"))] = ""
    outside: Annotated[bool | None, Yes(mark("ConferenceChild", "Referral outside is needed"))] = None
    consent: Annotated[bool | None, Yes(mark("ConferenceChild", "Parents agree"))] = None
    follow_day: Annotated[dt.date | None, Date(mark("ConferenceChild", "Follow up on"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeacherView(Record):
    """How one teacher sees a child, in 30 seconds; ``marks`` is JSON, :data:`VIEW_AREAS` → 1 to 4.

    A view that was only asked for has a ``code`` (of its paper slip) and no day.
    """

    enrollment_id: Annotated[str, Ref(mark("View", "Student"), kind="enrollment")] = ""
    code: Annotated[str, Text(mark("View", "Code of the slip"), limit=20)] = ""
    teacher: Annotated[str, Text(mark("View", "Teacher"))] = ""
    subject: Annotated[str, Text(mark("View", "Subject"))] = ""
    asked: Annotated[dt.date | None, Date(mark("View", "Asked on"))] = None
    day: Annotated[dt.date | None, Date(mark("View", "Date"))] = None
    marks: Annotated[str, Text(mark("View", "Marks"), limit=400)] = "{}"
    good: Annotated[str, Text(mark("View", "Something good"), limit=500)] = ""
    worry: Annotated[str, Text(mark("View", "Something worrying"), limit=500)] = ""
    helps: Annotated[tuple[str, ...], Choices(mark("View", "What helps in class"))] = ()

    @property
    def seen(self) -> Mapping[str, int]:
        """The marks, read."""
        found: dict[str, int] = json.loads(self.marks or "{}")
        return found

"""The life of a class, step 3: homeroom, parents' meetings, the parents' network, the white classroom."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Text, Yes
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark

__all__ = [
    "DONE", "DRAFT", "GUESTS", "HOMEROOM_KINDS", "NETWORK_POSTS", "WHITE_POSTS", "ClassPicture",
    "HomeroomEntry", "Meeting", "MeetingGuest", "NetworkMember", "WhiteRoom",
]

DRAFT, DONE = "draft", "done"
_STATES = ((DRAFT, mark("Meeting", "Draft")), (DONE, mark("Meeting", "Done")))

HOMEROOM_KINDS = (
    ("talk", mark("Homeroom", "Talk and advice")),
    ("news", mark("Homeroom", "News and announcements")),
    ("discipline", mark("Homeroom", "Discipline and order")),
    ("virtue", mark("Homeroom", "Virtue and good manners")),
    ("life_skill", mark("Homeroom", "Life skills and emotions")),
    ("study", mark("Homeroom", "Learning and plans for study")),
    ("health", mark("Homeroom", "Health and hygiene")),
    ("drugs", mark("Homeroom", "Drugs, games and things that tempt")),
    ("safety", mark("Homeroom", "Safety")),
    ("other", mark("Homeroom", "Other")),
)
GUESTS = (
    ("father", mark("Guest", "Father")),
    ("mother", mark("Guest", "Mother")),
    ("grandparent", mark("Guest", "Grandparent")),
    ("relative", mark("Guest", "Relative")),
    ("other", mark("Guest", "Other")),
)
NETWORK_POSTS = (
    ("chair", mark("NetworkPost", "Chair")),
    ("vice", mark("NetworkPost", "Deputy chair")),
    ("member", mark("NetworkPost", "Member")),
    ("secretary", mark("NetworkPost", "Secretary")),
)
WHITE_POSTS = (
    ("head", mark("WhitePost", "Head of the class")),
    ("study", mark("WhitePost", "Deputy head, study")),
    ("work", mark("WhitePost", "Deputy head, work")),
    ("activity", mark("WhitePost", "Deputy head, activities")),
    ("inspection", mark("WhitePost", "Deputy head, inspection")),
    ("secretary", mark("WhitePost", "Secretary")),
    ("assistant", mark("WhitePost", "Assistant secretary")),
    ("study_leader", mark("WhitePost", "Leaders, study")),
    ("work_leader", mark("WhitePost", "Leaders, work")),
    ("activity_leader", mark("WhitePost", "Leaders, activities")),
    ("inspection_leader", mark("WhitePost", "Leaders, inspection")),
)
"""The posts of a white classroom; each of the last four is held by four children."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeroomEntry(Record):
    """One homeroom of one class: one line a day."""

    classroom_id: Annotated[str, Ref(mark("Homeroom", "Class"), kind="classroom")] = ""
    day: Annotated[dt.date | None, Date(mark("Homeroom", "Date"))] = None
    kind: Annotated[str, Choice(mark("Homeroom", "Kind"), options=HOMEROOM_KINDS)] = "talk"
    topic: Annotated[str, Text(mark("Homeroom", "Topic"), limit=200)] = ""
    detail: Annotated[str, Text(mark("Homeroom", "What was done"), limit=2000, lines=3)] = ""
    result: Annotated[str, Text(mark("Homeroom", "What came of it"), limit=2000, lines=3)] = ""
    present: Annotated[int | None, Number(mark("Homeroom", "Present"), high=200)] = None
    absent: Annotated[int | None, Number(mark("Homeroom", "Absent"), high=200)] = None
    noticed: Annotated[str, Text(mark("Homeroom", "Children to look after"), limit=500)] = ""
    kept_by: Annotated[str, Text(mark("Homeroom", "Kept by"), limit=120)] = ""
    checked_by: Annotated[str, Text(mark("Homeroom", "Seen by the grade head"), limit=120)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """A parents' meeting of a class, with its five agenda items; two a year."""

    classroom_id: Annotated[str, Ref(mark("Meeting", "Class"), kind="classroom")] = ""
    term: Annotated[int, Number(mark("Meeting", "Term"), low=1, high=3)] = 1
    day: Annotated[dt.date | None, Date(mark("Meeting", "Date"))] = None
    start: Annotated[str, Text(mark("Meeting", "From"), limit=10)] = ""
    finish: Annotated[str, Text(mark("Meeting", "Closed at"), limit=10)] = ""
    place: Annotated[str, Text(mark("Meeting", "Place"), limit=200)] = ""
    chair: Annotated[str, Text(mark("Meeting", "Chair"))] = ""
    secretary: Annotated[str, Text(mark("Meeting", "Secretary"))] = ""
    informed: Annotated[str, Text(mark("Meeting", "1 The chair informs"), limit=6000, lines=5)] = ""
    minutes: Annotated[str, Text(mark("Meeting", "2 Minutes of the last meeting"), limit=3000, lines=3)] = ""
    arising: Annotated[str, Text(mark("Meeting", "3 Matters arising"), limit=6000, lines=4)] = ""
    considered: Annotated[str, Text(mark("Meeting", "4 Matters to consider"), limit=6000, lines=5)] = ""
    others: Annotated[str, Text(mark("Meeting", "5 Other matters"), limit=6000, lines=3)] = ""
    satisfaction: Annotated[
        float | None, Number(mark("Meeting", "Satisfaction (1–5)"), low=1, high=5, decimals=2)
    ] = None
    status: Annotated[str, Choice(mark("Meeting", "State"), options=_STATES)] = DRAFT


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingGuest(Record):
    """Who came to a meeting for one child, and what was said with them alone."""

    meeting_id: Annotated[str, Ref(mark("MeetingGuest", "Meeting"), kind="meeting")] = ""
    enrollment_id: Annotated[str, Ref(mark("MeetingGuest", "Student"), kind="enrollment")] = ""
    came: Annotated[bool | None, Yes(mark("MeetingGuest", "Came"))] = None
    who: Annotated[str, Choice(mark("MeetingGuest", "Who came"), options=GUESTS)] = ""
    name: Annotated[str, Text(mark("MeetingGuest", "Name"))] = ""
    talk: Annotated[str, Text(mark("MeetingGuest", "Individual talk"), limit=2000, lines=3)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkMember(Record):
    """A parent whom the class elected into its network committee."""

    classroom_id: Annotated[str, Ref(mark("Network", "Class"), kind="classroom")] = ""
    enrollment_id: Annotated[str, Ref(mark("Network", "Parent of"), kind="enrollment")] = ""
    post: Annotated[str, Choice(mark("Network", "Post"), options=NETWORK_POSTS)] = "member"
    name: Annotated[str, Text(mark("Network", "Name"))] = ""
    address: Annotated[str, Text(mark("Network", "Address"), limit=300)] = ""
    phone: Annotated[str, Text(mark("Network", "Phone"), limit=40)] = ""
    photo: Annotated[str, Text(mark("Network", "Photo"), limit=64)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WhiteRoom(Record):
    """The white classroom of one class: its motto and who holds which post (JSON, post → enrollments)."""

    classroom_id: Annotated[str, Ref(mark("WhiteRoom", "Class"), kind="classroom")] = ""
    motto: Annotated[str, Text(mark("WhiteRoom", "Motto"), limit=300)] = ""
    posts: Annotated[str, Text(mark("WhiteRoom", "Posts"), limit=20_000)] = "{}"

    @property
    def holders(self) -> Mapping[str, Sequence[str]]:
        """The ids of the enrollments that hold each post."""
        found: dict[str, Any] = json.loads(self.posts or "{}")
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassPicture(Record):
    """A photo of something a class or the school did; ``about`` is the id of that record."""

    classroom_id: Annotated[str, Ref(mark("ClassPicture", "Class"), kind="classroom")] = ""
    about: Annotated[str, Text(mark("ClassPicture", "Of"), limit=40)] = ""
    digest: Annotated[str, Text(mark("ClassPicture", "Content"), limit=64)] = ""
    size: Annotated[int, Number(mark("ClassPicture", "Size in bytes"))] = 0
    caption: Annotated[str, Text(mark("ClassPicture", "Caption"), limit=200)] = ""

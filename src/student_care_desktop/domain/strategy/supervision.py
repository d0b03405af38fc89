"""Stage 6, supervise, direct, follow up: visits to classes, coordination, morale, the scheme for teachers."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Text
from student_care_desktop.domain.strategy.cycles import CycleRow
from student_care_desktop.domain.words import mark

__all__ = [
    "CHANNELS", "EVALUATOR_ROLES", "PRAISE_KINDS", "SUPERVISION_STATES", "Coordination", "Praise",
    "Supervision", "TeacherRating",
]

SUPERVISION_STATES = (
    ("planned", mark("Supervision", "Planned")), ("done", mark("Supervision", "Done")),
    ("replied", mark("Supervision", "Answered by the teacher")),
)
CHANNELS = (
    ("meeting", mark("Channel", "Meeting")), ("phone", mark("Channel", "Phone")),
    ("letter", mark("Channel", "Letter")), ("visit", mark("Channel", "Visit")),
    ("online", mark("Channel", "Online")), ("other", mark("Channel", "Other")),
)
PRAISE_KINDS = (
    ("certificate", mark("Praise", "Certificate")), ("thanks", mark("Praise", "Thanks")),
    ("award", mark("Praise", "Award")),
)
EVALUATOR_ROLES = (
    ("deputy", mark("EvaluatorRole", "Deputy for student affairs")),
    ("head", mark("EvaluatorRole", "Head of student affairs")),
    ("grade", mark("EvaluatorRole", "Grade head")),
    ("daily", mark("EvaluatorRole", "Head of the daily duty")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Supervision(CycleRow):
    """One visit to a class: planned, walked through with a list, answered by its teacher.

    ``checks`` is a JSON object: item of the walk-through list → ``{"found": true, "level": 4, "note": ""}``;
    ``gaps`` the figures of that day as they were filled in, JSON: indicator → ``[numerator, denominator]``.
    """

    classroom_id: Annotated[str, Ref(mark("Supervision", "Class"), kind="classroom")] = ""
    round: Annotated[int | None, Number(mark("Supervision", "Round"), low=1, high=20)] = None
    day: Annotated[dt.date | None, Date(mark("Supervision", "Date"))] = None
    supervisor: Annotated[str, Text(mark("Supervision", "Supervisor"), limit=120)] = ""
    teacher: Annotated[str, Text(mark("Supervision", "Teacher"), limit=200)] = ""
    topic: Annotated[str, Text(mark("Supervision", "Topic"), limit=300)] = ""
    state: Annotated[str, Choice(mark("Supervision", "State"), options=SUPERVISION_STATES)] = "planned"
    checks: Annotated[str, Text(mark("Supervision", "Walk-through"), limit=50_000)] = "{}"
    gaps: Annotated[str, Text(mark("Supervision", "Figures of that day"), limit=50_000)] = "{}"
    good: Annotated[str, Text(mark("Supervision", "Good points"), limit=3000, lines=3)] = ""
    improve: Annotated[str, Text(mark("Supervision", "To improve"), limit=3000, lines=3)] = ""
    advice: Annotated[str, Text(mark("Supervision", "Advice"), limit=3000, lines=3)] = ""
    reply: Annotated[str, Text(mark("Supervision", "Reply of the teacher"), limit=3000, lines=3)] = ""
    replied: Annotated[dt.date | None, Date(mark("Supervision", "Answered on"))] = None
    next_day: Annotated[dt.date | None, Date(mark("Supervision", "Next visit"))] = None

    @property
    def found(self) -> Mapping[str, Mapping[str, object]]:
        """The walk-through by its items."""
        said: dict[str, dict[str, object]] = json.loads(self.checks or "{}")
        return said


@dataclass(frozen=True, slots=True, kw_only=True)
class Coordination(CycleRow):
    """One contact with somebody concerned."""

    day: Annotated[dt.date | None, Date(mark("Coordination", "Date"))] = None
    whom: Annotated[str, Text(mark("Coordination", "With whom"), limit=200)] = ""
    channel: Annotated[str, Choice(mark("Coordination", "How"), options=CHANNELS)] = ""
    topic: Annotated[str, Text(mark("Coordination", "About"), limit=500)] = ""
    result: Annotated[str, Text(mark("Coordination", "Result"), limit=1000, lines=2)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Praise(CycleRow):
    """A certificate, thanks or award for somebody who works in the care system (children's are awards)."""

    kind: Annotated[str, Choice(mark("Praise", "Kind"), options=PRAISE_KINDS)] = ""
    staff_id: Annotated[str, Ref(mark("Praise", "Staff"), kind="staff")] = ""
    name: Annotated[str, Text(mark("Praise", "For whom"), limit=200)] = ""
    reason: Annotated[str, Text(mark("Praise", "For what"), limit=500)] = ""
    day: Annotated[dt.date | None, Date(mark("Praise", "Date"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TeacherRating(CycleRow):
    """One evaluator's marks for one homeroom teacher: JSON, criterion → 1–5."""

    staff_id: Annotated[str, Ref(mark("TeacherRating", "Teacher"), kind="staff")] = ""
    role: Annotated[str, Choice(mark("TeacherRating", "Evaluator's role"), options=EVALUATOR_ROLES)] = ""
    evaluator: Annotated[str, Text(mark("TeacherRating", "Evaluator"), limit=120)] = ""
    day: Annotated[dt.date | None, Date(mark("TeacherRating", "Date"))] = None
    marks: Annotated[str, Text(mark("TeacherRating", "Marks"), limit=4000)] = "{}"
    note: Annotated[str, Text(mark("TeacherRating", "Note"), limit=1000)] = ""

    @property
    def scores(self) -> Mapping[str, int]:
        """The marks by criterion."""
        said: dict[str, int] = json.loads(self.marks or "{}")
        return said

"""Stage 7, evaluate, report, publish: the plan, ratings beside figures, surveys, what was made known."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Date, Number, Text
from student_care_desktop.domain.strategy.cycles import CycleRow
from student_care_desktop.domain.words import mark

__all__ = ["LEVELS", "SURVEY_GROUPS", "EvaluationPlan", "Publicity", "Rating", "SurveySheet"]

LEVELS = (
    (5, mark("Level", "Excellent")), (4, mark("Level", "Very good")), (3, mark("Level", "Good")),
    (2, mark("Level", "Fair")), (1, mark("Level", "To be improved")),
)
SURVEY_GROUPS = (
    ("students", mark("SurveyGroup", "Students")), ("parents", mark("SurveyGroup", "Parents")),
    ("teachers", mark("SurveyGroup", "Teachers")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationPlan(CycleRow):
    """How one indicator is evaluated."""

    indicator: Annotated[str, Text(mark("EvaluationPlan", "Indicator"), limit=40)] = ""
    tool: Annotated[str, Text(mark("EvaluationPlan", "Tool"), limit=300)] = ""
    source: Annotated[str, Text(mark("EvaluationPlan", "Source"), limit=300)] = ""
    collector: Annotated[str, Text(mark("EvaluationPlan", "Collected by"), limit=200)] = ""
    day: Annotated[dt.date | None, Date(mark("EvaluationPlan", "By"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating(CycleRow):
    """What the committee judges of an indicator, kept apart from the figure that the program computed.

    ``numerator`` and ``denominator`` are the computed figure when it was judged; None: not measured.
    """

    indicator: Annotated[str, Text(mark("Rating", "Indicator"), limit=40)] = ""
    level: Annotated[int | None, Number(mark("Rating", "Level (1–5)"), low=1, high=5)] = None
    numerator: Annotated[float | None, Number(mark("Rating", "Counted"), high=10_000_000, decimals=2)] = None
    denominator: Annotated[float | None, Number(mark("Rating", "Of"), high=10_000_000, decimals=2)] = None
    judgement: Annotated[str, Text(mark("Rating", "Judgement"), limit=2000, lines=2)] = ""
    evidence: Annotated[str, Text(mark("Rating", "Evidence"), limit=2000, lines=2)] = ""
    by: Annotated[str, Text(mark("Rating", "By"), limit=120)] = ""
    day: Annotated[dt.date | None, Date(mark("Rating", "Date"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveySheet(CycleRow):
    """One paper of a survey, without a name: JSON, question → 1–5; ``survey`` is its key."""

    survey: Annotated[str, Text(mark("SurveySheet", "Survey"), limit=40)] = ""
    group: Annotated[str, Choice(mark("SurveySheet", "Group"), options=SURVEY_GROUPS)] = ""
    marks: Annotated[str, Text(mark("SurveySheet", "Marks"), limit=4000)] = "{}"
    words: Annotated[str, Text(mark("SurveySheet", "In own words"), limit=1000)] = ""
    day: Annotated[dt.date | None, Date(mark("SurveySheet", "Date"))] = None

    @property
    def scores(self) -> Mapping[str, int]:
        """The marks by question."""
        said: dict[str, int] = json.loads(self.marks or "{}")
        return said


@dataclass(frozen=True, slots=True, kw_only=True)
class Publicity(CycleRow):
    """What was made known: where, when, to whom."""

    channel: Annotated[str, Text(mark("Publicity", "Channel"), limit=200)] = ""
    day: Annotated[dt.date | None, Date(mark("Publicity", "Date"))] = None
    audience: Annotated[str, Text(mark("Publicity", "For whom"), limit=200)] = ""
    what: Annotated[str, Text(mark("Publicity", "What"), limit=500)] = ""

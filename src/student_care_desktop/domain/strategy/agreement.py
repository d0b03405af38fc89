"""Stage 3, standards and indicators with those concerned: who, what they think, measures, knowledge."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Text, Yes
from student_care_desktop.domain.strategy.cycles import CycleRow
from student_care_desktop.domain.words import mark

__all__ = [
    "MEASURE_KINDS", "STAKEHOLDER_GROUPS", "TRAINING_KINDS", "VERDICTS", "AgreedIndicator", "Measure",
    "Opinion", "Stakeholder", "Trainee", "Training",
]

STAKEHOLDER_GROUPS = (
    ("teachers", mark("StakeholderGroup", "Teachers")), ("parents", mark("StakeholderGroup", "Parents")),
    ("students", mark("StakeholderGroup", "Students")), ("board", mark("StakeholderGroup", "School board")),
    ("community", mark("StakeholderGroup", "Community")), ("agencies", mark("StakeholderGroup", "Agencies")),
)
VERDICTS = (
    ("use", mark("Verdict", "Use")), ("adjust", mark("Verdict", "Adjust")),
    ("drop", mark("Verdict", "Leave out")),
)
MEASURE_KINDS = (
    ("helping", mark("MeasureKind", "Screening and help")),
    ("rights", mark("MeasureKind", "Rights of children and youth")),
    ("secrecy", mark("MeasureKind", "Confidentiality")),
    ("bullying", mark("MeasureKind", "Against bullying")),
    ("drugs", mark("MeasureKind", "Drugs and searches")),
    ("work", mark("MeasureKind", "Standard of operation")),
    ("other", mark("MeasureKind", "Other")),
)
TRAINING_KINDS = (
    ("refresh", mark("TrainingKind", "Refreshing knowledge")),
    ("develop", mark("TrainingKind", "Staff development")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stakeholder(CycleRow):
    """Somebody concerned: invited, present."""

    name: Annotated[str, Text(mark("Stakeholder", "Name"), limit=200)] = ""
    group: Annotated[str, Choice(mark("Stakeholder", "Group"), options=STAKEHOLDER_GROUPS)] = ""
    position: Annotated[str, Text(mark("Stakeholder", "Position"), limit=200)] = ""
    invited: Annotated[bool | None, Yes(mark("Stakeholder", "Invited"))] = None
    came: Annotated[bool | None, Yes(mark("Stakeholder", "Came"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedIndicator(CycleRow):
    """An indicator as the school agreed to it: target, what each level means, and the decision."""

    indicator: Annotated[str, Text(mark("AgreedIndicator", "Key"), limit=40)] = ""
    name: Annotated[str, Text(mark("AgreedIndicator", "Indicator"), limit=300)] = ""
    standard: Annotated[str, Text(mark("AgreedIndicator", "Standard"), limit=40)] = ""
    target: Annotated[
        float | None, Number(mark("AgreedIndicator", "Target"), high=1_000_000, decimals=2)
    ] = None
    level_1: Annotated[str, Text(mark("AgreedIndicator", "Level 1"), limit=300)] = ""
    level_2: Annotated[str, Text(mark("AgreedIndicator", "Level 2"), limit=300)] = ""
    level_3: Annotated[str, Text(mark("AgreedIndicator", "Level 3"), limit=300)] = ""
    level_4: Annotated[str, Text(mark("AgreedIndicator", "Level 4"), limit=300)] = ""
    level_5: Annotated[str, Text(mark("AgreedIndicator", "Level 5"), limit=300)] = ""
    decision: Annotated[str, Choice(mark("AgreedIndicator", "Decision"), options=VERDICTS)] = ""
    reason: Annotated[str, Text(mark("AgreedIndicator", "Reason"), limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion(CycleRow):
    """What somebody of a group thinks of an indicator.

    The group is written down with the opinion, so it stays when the person is taken off the list.
    """

    stakeholder_id: Annotated[str, Ref(mark("Opinion", "Who"), kind="stakeholder")] = ""
    group: Annotated[str, Choice(mark("Opinion", "Group"), options=STAKEHOLDER_GROUPS)] = ""
    indicator: Annotated[str, Text(mark("Opinion", "Indicator"), limit=40)] = ""
    suitable: Annotated[int | None, Number(mark("Opinion", "Suitable (1–5)"), low=1, high=5)] = None
    feasible: Annotated[int | None, Number(mark("Opinion", "Feasible (1–5)"), low=1, high=5)] = None
    verdict: Annotated[str, Choice(mark("Opinion", "Opinion"), options=VERDICTS)] = ""
    reason: Annotated[str, Text(mark("Opinion", "Reason"), limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure(CycleRow):
    """A guideline or measure of the school."""

    kind: Annotated[str, Choice(mark("Measure", "Kind"), options=MEASURE_KINDS)] = ""
    title: Annotated[str, Text(mark("Measure", "Title"), limit=200)] = ""
    text: Annotated[str, Text(mark("Measure", "What is done"), limit=6000, lines=4)] = ""
    owner: Annotated[str, Text(mark("Measure", "Responsible"), limit=200)] = ""
    starts: Annotated[dt.date | None, Date(mark("Measure", "In force from"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Training(CycleRow):
    """Knowledge refreshed (stage 3) or staff developed (stage 6): topic, hours, marks before and after."""

    kind: Annotated[str, Choice(mark("Training", "Kind"), options=TRAINING_KINDS)] = ""
    topic: Annotated[str, Text(mark("Training", "Topic"), limit=300)] = ""
    day: Annotated[dt.date | None, Date(mark("Training", "Date"))] = None
    hours: Annotated[float | None, Number(mark("Training", "Hours"), high=1000, decimals=1)] = None
    speaker: Annotated[str, Text(mark("Training", "Speaker"), limit=200)] = ""
    before: Annotated[float | None, Number(mark("Training", "Mean before"), high=1000, decimals=2)] = None
    after: Annotated[float | None, Number(mark("Training", "Mean after"), high=1000, decimals=2)] = None
    certificate: Annotated[bool | None, Yes(mark("Training", "Certificate"))] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trainee(CycleRow):
    """Somebody of the staff who took part; ``hours`` where they differ from the training's."""

    training_id: Annotated[str, Ref(mark("Trainee", "Training"), kind="training")] = ""
    staff_id: Annotated[str, Ref(mark("Trainee", "Who"), kind="staff")] = ""
    hours: Annotated[float | None, Number(mark("Trainee", "Hours"), high=1000, decimals=1)] = None

"""What the papers of counselling, child protection, case study and case conference are drawn from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from student_care_desktop.domain.cases import CareAction
from student_care_desktop.domain.conferences import Attendant
from student_care_desktop.domain.counsel import (
    CaseStudy,
    Conference,
    ConferenceChild,
    Counselling,
    ProtectionReport,
)
from student_care_desktop.domain.counselling import Seen, Spoken
from student_care_desktop.domain.family import Genogram
from student_care_desktop.domain.results import OfChild
from student_care_desktop.domain.school import School

__all__ = ["ConferenceFacts", "CounsellingFacts", "HeardFacts", "ProtectionFacts", "StudyFacts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CounsellingFacts(OfChild):
    """The sessions of one child, the oldest first, each with what counts now of what was said."""

    sessions: tuple[tuple[Counselling, Spoken], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectionFacts(OfChild):
    """One report; ``seen`` is what was written of what was seen, oldest first, for those who may read it."""

    report: ProtectionReport = field(default_factory=ProtectionReport)
    seen: tuple[Seen, ...] = ()
    sealed: bool = False
    """Whether something is written that this paper does not tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyFacts(OfChild):
    """A study: its chapters and the picture of the family."""

    study: CaseStudy = field(default_factory=CaseStudy)
    chapters: Mapping[str, str] = field(default_factory=dict)
    family: Genogram | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardFacts:
    """One child before a conference: what stands for the name, or the name itself, and what was resolved."""

    called: str
    record: ConferenceChild
    actions: tuple[CareAction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceFacts:
    """The minutes of one conference."""

    school: School
    year: int
    today: dt.date
    conference: Conference = field(default_factory=Conference)
    attendants: tuple[Attendant, ...] = ()
    heard: tuple[HeardFacts, ...] = ()
    named: bool = False

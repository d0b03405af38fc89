"""Step 4 as paper shows it: one case, the cases of a class by area, a plan for many."""

from __future__ import annotations

from dataclasses import dataclass, field

from student_care_desktop.domain.activity_kinds import NO_KINDS, Kinds
from student_care_desktop.domain.case_figures import AreaLine
from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import CareAction, CareCase, CarePlan
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.results import OfChild, OfClass
from student_care_desktop.domain.words import Words, told

__all__ = ["CaseFacts", "ClassCases", "Planned", "PlannedCase"]

_NO = told("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFacts(OfChild):
    """One case of one child; ``measure`` is what it is measured by, in words."""

    file: CaseFile = field(default_factory=lambda: CaseFile(CareCase()))
    area: Words = _NO
    measure: Words = _NO
    kinds: Kinds = NO_KINDS


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassCases(OfClass):
    """The cases of a class by area, without the areas that few may see."""

    lines: tuple[tuple[Words, AreaLine], ...] = ()
    kinds: Kinds = NO_KINDS


@dataclass(frozen=True, slots=True)
class PlannedCase:
    """One child in a plan for many."""

    child: ClassRow
    file: CaseFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned(OfClass):
    """A plan for many with its children."""

    plan: CarePlan = field(default_factory=CarePlan)
    area: Words = _NO
    actions: tuple[CareAction, ...] = ()
    cases: tuple[PlannedCase, ...] = ()
    kinds: Kinds = NO_KINDS

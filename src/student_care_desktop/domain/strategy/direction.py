"""Stage 1, direction and strategy: problems and needs, policies, what the school can do, strategies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Number, Text, Yes
from student_care_desktop.domain.strategy.cycles import CycleRow
from student_care_desktop.domain.words import Words, mark

__all__ = ["ASPECTS", "NEED_SOURCES", "SIDES", "Factor", "Need", "Policy", "Strategy"]

NEED_SOURCES = (
    ("learners", mark("NeedSource", "Learners")), ("community", mark("NeedSource", "Community")),
    ("society", mark("NeedSource", "Society")), ("others", mark("NeedSource", "Others concerned")),
)
"""Whose problems and needs are studied, as the founding document names them."""
SIDES = (
    ("strength", mark("Factor", "Strength")), ("weakness", mark("Factor", "Weakness")),
    ("chance", mark("Factor", "Opportunity")), ("threat", mark("Factor", "Threat")),
)
ASPECTS = (
    ("structure", mark("Factor", "S Structure and policy")),
    ("service", mark("Factor", "S Service and product")),
    ("man", mark("Factor", "M People")), ("money", mark("Factor", "M Money")),
    ("material", mark("Factor", "M Material")), ("management", mark("Factor", "M Management")),
    ("social", mark("Factor", "S Society and culture")), ("technology", mark("Factor", "T Technology")),
    ("economy", mark("Factor", "E Economy")), ("politics", mark("Factor", "P Politics and law")),
)
"""2S4M within the school, STEP around it; optional."""


def _figure(label: Words) -> Number:
    return Number(label, high=1_000_000, decimals=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Need(CycleRow):
    """A problem or need; ``area`` and ``size`` are the program's where ``counted``; priority is a product."""

    source: Annotated[str, Choice(mark("Need", "Whose"), options=NEED_SOURCES)] = ""
    area: Annotated[str, Text(mark("Need", "Area"), limit=40)] = ""
    text: Annotated[str, Text(mark("Need", "Problem or need"), limit=1000, lines=2)] = ""
    evidence: Annotated[str, Text(mark("Need", "Evidence"), limit=1000, lines=2)] = ""
    size: Annotated[int | None, Number(mark("Need", "Children"), high=100_000)] = None
    of: Annotated[int | None, Number(mark("Need", "Of"), high=100_000)] = None
    counted: Annotated[bool | None, Yes(mark("Need", "From data"))] = None
    severity: Annotated[int | None, Number(mark("Need", "Severity (1–5)"), low=1, high=5)] = None
    urgency: Annotated[int | None, Number(mark("Need", "Urgency (1–5)"), low=1, high=5)] = None
    chosen: Annotated[bool | None, Yes(mark("Need", "Taken up in the plan"))] = None

    @property
    def share(self) -> float | None:
        """Percent of the children, None where nothing was counted."""
        return 100 * self.size / self.of if self.size is not None and self.of else None

    @property
    def priority(self) -> int | None:
        """Severity times urgency, 1–25; None until both are said."""
        return self.severity * self.urgency if self.severity and self.urgency else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy(CycleRow):
    """A policy or standard of the parent agency, and what it asks of the school."""

    name: Annotated[str, Text(mark("Policy", "Policy or standard"), limit=300)] = ""
    agency: Annotated[str, Text(mark("Policy", "Agency"), limit=200)] = ""
    year: Annotated[int | None, Number(mark("Policy", "Year"), low=2500, high=2700)] = None
    asks: Annotated[str, Text(mark("Policy", "What it asks"), limit=2000, lines=2)] = ""
    gap: Annotated[str, Text(mark("Policy", "What we lack"), limit=2000, lines=2)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor(CycleRow):
    """A factor of the school's potential; weight and score only where the school weighs."""

    side: Annotated[str, Choice(mark("Factor", "Side"), options=SIDES)] = ""
    aspect: Annotated[str, Choice(mark("Factor", "Aspect (2S4M, STEP)"), options=ASPECTS)] = ""
    text: Annotated[str, Text(mark("Factor", "Factor"), limit=1000, lines=2)] = ""
    weight: Annotated[float | None, Number(mark("Factor", "Weight (0–1)"), low=0, high=1, decimals=2)] = None
    score: Annotated[int | None, Number(mark("Factor", "Score (1–5)"), low=1, high=5)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy(CycleRow):
    """A strategy with its indicator, where it stands now and its targets of three years."""

    text: Annotated[str, Text(mark("Strategy", "Strategy"), limit=1000, lines=2)] = ""
    answers: Annotated[str, Text(mark("Strategy", "Answers the need"), limit=1000)] = ""
    indicator: Annotated[str, Text(mark("Strategy", "Indicator"), limit=200)] = ""
    baseline: Annotated[float | None, _figure(mark("Strategy", "Now"))] = None
    first: Annotated[float | None, _figure(mark("Strategy", "Target, year 1"))] = None
    second: Annotated[float | None, _figure(mark("Strategy", "Target, year 2"))] = None
    third: Annotated[float | None, _figure(mark("Strategy", "Target, year 3"))] = None

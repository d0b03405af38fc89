"""Stage 2, standards linked to other systems: shared evidence, spared work, safe places."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Text
from student_care_desktop.domain.strategy.cycles import CycleRow
from student_care_desktop.domain.words import mark

__all__ = ["DECISIONS", "LINKS", "SPOT_KINDS", "Burden", "LinkedSystem", "StandardLink", "SafetySpot"]

LINKS = (
    ("same", mark("Link", "Same evidence")), ("partly", mark("Link", "Partly")),
    ("none", mark("Link", "None")),
)
DECISIONS = (
    ("keep", mark("Burden", "Keep")), ("merge", mark("Burden", "Merge")),
    ("prefill", mark("Burden", "Fill in beforehand")), ("drop", mark("Burden", "Drop")),
)
SPOT_KINDS = (("spot", mark("SafetySpot", "Risk spot")), ("accident", mark("SafetySpot", "Accident")))


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedSystem(CycleRow):
    """Another system of the school: one of the five of the founding document, or the school's own."""

    key: Annotated[str, Text(mark("LinkedSystem", "Key"), limit=40)] = ""
    name: Annotated[str, Text(mark("LinkedSystem", "System"), limit=200)] = ""
    owner: Annotated[str, Text(mark("LinkedSystem", "Responsible"), limit=200)] = ""
    document: Annotated[str, Text(mark("LinkedSystem", "Its standard"), limit=300)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardLink(CycleRow):
    """One cell of standard × system: the same evidence, partly or none, and which form supplies it."""

    standard: Annotated[str, Text(mark("StandardLink", "Standard"), limit=40)] = ""
    system_id: Annotated[str, Ref(mark("StandardLink", "System"), kind="linked_system")] = ""
    link: Annotated[str, Choice(mark("StandardLink", "Evidence"), options=LINKS)] = ""
    form: Annotated[str, Text(mark("StandardLink", "Form"), limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Burden(CycleRow):
    """A form that teachers fill: what it asks again, how often, how long, and what is decided about it.

    ``times`` a year and ``minutes`` are those of one paper of one person who fills ``papers`` of them.
    """

    form: Annotated[str, Text(mark("Burden", "Form"), limit=200)] = ""
    wanted_by: Annotated[str, Text(mark("Burden", "Wanted by"), limit=200)] = ""
    again: Annotated[str, Text(mark("Burden", "Asks again what stands in"), limit=300)] = ""
    fields: Annotated[int | None, Number(mark("Burden", "Questions"), high=1000)] = None
    same: Annotated[int | None, Number(mark("Burden", "Of them asked elsewhere"), high=1000)] = None
    times: Annotated[int | None, Number(mark("Burden", "Times a year"), high=400)] = None
    papers: Annotated[int | None, Number(mark("Burden", "Papers a teacher"), high=1000)] = None
    minutes: Annotated[float | None, Number(mark("Burden", "Minutes a paper"), high=1000, decimals=1)] = None
    decision: Annotated[str, Choice(mark("Burden", "Decision"), options=DECISIONS)] = ""
    saved: Annotated[float | None, Number(mark("Burden", "Share saved (%)"), high=100, decimals=0)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetySpot(CycleRow):
    """A risk spot or an accident, for the link to the safety of the surroundings; names no child."""

    kind: Annotated[str, Choice(mark("SafetySpot", "Kind"), options=SPOT_KINDS)] = ""
    day: Annotated[dt.date | None, Date(mark("SafetySpot", "Date"))] = None
    where: Annotated[str, Text(mark("SafetySpot", "Where"), limit=200)] = ""
    what: Annotated[str, Text(mark("SafetySpot", "What"), limit=1000, lines=2)] = ""
    severity: Annotated[int | None, Number(mark("SafetySpot", "Severity (1–5)"), low=1, high=5)] = None
    hurt: Annotated[int | None, Number(mark("SafetySpot", "Hurt"), high=1000)] = None
    owner: Annotated[str, Text(mark("SafetySpot", "Responsible"), limit=120)] = ""
    mended: Annotated[dt.date | None, Date(mark("SafetySpot", "Mended on"))] = None

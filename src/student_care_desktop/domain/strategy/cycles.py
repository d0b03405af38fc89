"""The cycle of a year, its seven stages, what of them is done, who signed, what shows it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from student_care_desktop.domain.fields import Choice, Date, Moment, Number, Ref, Text, Yes
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark

__all__ = ["STAGES", "Cycle", "CycleRow", "Evidence", "StagePage", "StageSign"]

STAGES = (
    ("strategy_1", mark("Stage", "Direction and strategy")),
    ("strategy_2", mark("Stage", "Standards linked to other systems")),
    ("strategy_3", mark("Stage", "Standards and indicators with stakeholders")),
    ("strategy_4", mark("Stage", "Plan")),
    ("strategy_5", mark("Stage", "Do")),
    ("strategy_6", mark("Stage", "Supervise, direct, follow up")),
    ("strategy_7", mark("Stage", "Evaluate, report, publish")),
)
"""The seven strategies of the founding document, in its order; a key is also the key of the flow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle(Record):
    """The management of one academic year: what the direction says stands here, the rest in rows."""

    year_id: Annotated[str, Ref(mark("Cycle", "Year"), kind="year")] = ""
    vision: Annotated[str, Text(mark("Cycle", "Vision"), limit=2000, lines=3)] = ""
    mission: Annotated[str, Text(mark("Cycle", "Mission"), limit=4000, lines=4)] = ""
    aims: Annotated[str, Text(mark("Cycle", "Aims"), limit=4000, lines=4)] = ""
    reopened: Annotated[dt.date | None, Date(mark("Cycle", "Opened again on"))] = None
    """Set when a year that is over was opened again to be mended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleRow(Record):
    """What every row of a cycle has: whose it is, and its place in its table (from 1)."""

    cycle_id: Annotated[str, Ref(mark("CycleRow", "Cycle"), kind="cycle")] = ""
    place: Annotated[int, Number(mark("CycleRow", "No."), high=10_000)] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StagePage(Record):
    """One page of one stage: whether it is done, and answers that are neither counted nor printed in columns.

    ``answers`` is a JSON object of the page's own form, ``version`` the version of the flow that wrote it.
    """

    cycle_id: Annotated[str, Ref(mark("StagePage", "Cycle"), kind="cycle")] = ""
    stage: Annotated[str, Choice(mark("StagePage", "Stage"), options=STAGES)] = "strategy_1"
    page: Annotated[str, Text(mark("StagePage", "Page"), limit=40)] = ""
    version: Annotated[int, Number(mark("StagePage", "Version"), high=1000)] = 1
    answers: Annotated[str, Text(mark("StagePage", "Answers"), limit=100_000)] = "{}"
    done: Annotated[bool | None, Yes(mark("StagePage", "Done"))] = None
    by: Annotated[str, Text(mark("StagePage", "By"), limit=120)] = ""
    day: Annotated[dt.date | None, Date(mark("StagePage", "On"))] = None

    @property
    def said(self) -> Mapping[str, Any]:
        """The answers as an object."""
        found: dict[str, Any] = json.loads(self.answers or "{}")
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class StageSign(Record):
    """Who agreed to a stage, where and when: the meeting, those present, signature; the order's no."""

    cycle_id: Annotated[str, Ref(mark("StageSign", "Cycle"), kind="cycle")] = ""
    stage: Annotated[str, Choice(mark("StageSign", "Stage"), options=STAGES)] = "strategy_1"
    day: Annotated[dt.date | None, Date(mark("StageSign", "Date"))] = None
    by: Annotated[str, Text(mark("StageSign", "Signed by"), limit=120)] = ""
    position: Annotated[str, Text(mark("StageSign", "Position"), limit=120)] = ""
    number: Annotated[str, Text(mark("StageSign", "No. of the order or announcement"), limit=60)] = ""
    meeting: Annotated[dt.date | None, Date(mark("StageSign", "Agreed in the meeting of"))] = None
    present: Annotated[str, Text(mark("StageSign", "Present"), limit=2000, lines=2)] = ""
    board: Annotated[str, Text(mark("StageSign", "Note of the school board"), limit=2000, lines=2)] = ""
    account: Annotated[str, Text(mark("StageSign", "Account"), limit=60)] = ""
    at: Annotated[str, Moment(mark("StageSign", "Written at"), limit=40)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(CycleRow):
    """A paper or picture that shows a stage or an indicator: kept with the school's pictures and files."""

    stage: Annotated[str, Choice(mark("Evidence", "Stage"), options=STAGES)] = ""
    indicator: Annotated[str, Text(mark("Evidence", "Indicator"), limit=40)] = ""
    name: Annotated[str, Text(mark("Evidence", "Name"), limit=200)] = ""
    day: Annotated[dt.date | None, Date(mark("Evidence", "Date"))] = None
    digest: Annotated[str, Text(mark("Evidence", "Content"), limit=64)] = ""
    mime: Annotated[str, Text(mark("Evidence", "Kind of file"), limit=60)] = ""
    size: Annotated[int, Number(mark("Evidence", "Size in bytes"))] = 0
    note: Annotated[str, Text(mark("Evidence", "Note"), limit=500)] = ""

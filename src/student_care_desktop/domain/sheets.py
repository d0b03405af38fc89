"""One answer sheet of one child: what stands on the paper, and what it was judged to be, by what."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Date, Number, Ref, Sealed, Text
from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.scoring import GAP, Scored
from student_care_desktop.domain.words import mark

__all__ = ["DONE", "DRAFT", "Sheet", "UrgentCase", "agreement", "judged", "plain_json"]

DRAFT, DONE = "draft", "done"
STATES = ((DRAFT, mark("Sheet", "Draft")), (DONE, mark("Sheet", "Done")))
INFORMANT_OPTIONS = tuple(INFORMANTS.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Record):
    """Raw answers, and beside them scores and bands as they were judged on the day.

    ``answers`` and ``supplement`` hold one character an item, ``.`` for a gap; ``entered`` is JSON of scores
    or results found elsewhere, ``noted`` JSON of facts beside a result, ``scores`` and ``bands`` JSON by
    scale.  A draft has neither.  ``again`` is the second keying; ``seconds`` how long the first took.
    """

    enrollment_id: Annotated[str, Ref(mark("Sheet", "Student"), kind="enrollment")] = ""
    instrument: Annotated[str, Text(mark("Sheet", "Instrument"), limit=40)] = ""
    informant: Annotated[str, Choice(mark("Sheet", "Informant"), options=INFORMANT_OPTIONS)] = "teacher"
    round: Annotated[int, Number(mark("Sheet", "Round"), low=1, high=9)] = 1
    day: Annotated[dt.date | None, Date(mark("Sheet", "Date"))] = None
    answers: Annotated[str, Text(mark("Sheet", "Answers"), limit=200)] = ""
    supplement: Annotated[str, Text(mark("Sheet", "Answers of the second page"), limit=50)] = ""
    entered: Annotated[str, Text(mark("Sheet", "Scores entered"), limit=4000)] = ""
    noted: Annotated[str, Text(mark("Sheet", "Noted beside"), limit=4000)] = ""
    status: Annotated[str, Choice(mark("Sheet", "Status"), options=STATES)] = DRAFT
    scores: Annotated[str, Text(mark("Sheet", "Scores"), limit=4000)] = ""
    bands: Annotated[str, Text(mark("Sheet", "Bands"), limit=4000)] = ""
    groups: Annotated[str, Text(mark("Sheet", "Groups"), limit=4000)] = ""
    norms: Annotated[str, Text(mark("Sheet", "Norms"), limit=60)] = ""
    supplement_norms: Annotated[str, Text(mark("Sheet", "Norms of the second page"), limit=60)] = ""
    prorated: Annotated[str, Text(mark("Sheet", "Scales whose gaps were filled"), limit=400)] = ""
    version: Annotated[str, Text(mark("Sheet", "Version of the instrument"), limit=40)] = ""
    digest: Annotated[str, Text(mark("Sheet", "Fingerprint of the instrument"), limit=64)] = ""
    keyed_by: Annotated[str, Text(mark("Sheet", "Keyed by"), limit=60)] = ""
    keyed_at: Annotated[str, Text(mark("Sheet", "Keyed at"), limit=40)] = ""
    seconds: Annotated[int | None, Number(mark("Sheet", "Seconds to key"), high=86_400)] = None
    again: Annotated[str, Text(mark("Sheet", "Second keying"), limit=200)] = ""

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers of the unanswered items of the first page."""
        return tuple(number for number, letter in enumerate(self.answers, 1) if letter == GAP)

    def score(self, scale: str) -> int | None:
        """The stored score of a scale; None where there is none."""
        found = _loaded(self.scores).get(scale)
        return found if isinstance(found, int) else None

    def band(self, scale: str) -> str | None:
        """The stored band of a scale; None where there is none."""
        found = _loaded(self.bands).get(scale)
        return found if isinstance(found, str) else None

    def group(self, scale: str) -> str | None:
        """``normal``, ``risk``, ``problem``, ``strength`` …: what the stored band says of the child."""
        found = _loaded(self.groups).get(scale)
        return found if isinstance(found, str) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgentCase(Record):
    """A restricted case that a positive answer opened: self-harm, abuse or pregnancy, whatever the total.

    ``source`` is the id of the record that opened it; it stands in no list of a class and in no export.
    """

    enrollment_id: Annotated[str, Ref(mark("UrgentCase", "Student"), kind="enrollment")] = ""
    cause: Annotated[str, Text(mark("UrgentCase", "Cause"), limit=80)] = ""
    source: Annotated[str, Text(mark("UrgentCase", "Opened by the record"), limit=40)] = ""
    opened: Annotated[dt.date | None, Date(mark("UrgentCase", "Opened"))] = None
    opened_by: Annotated[str, Text(mark("UrgentCase", "Opened by"), limit=60)] = ""
    note: Annotated[str, Sealed(mark("UrgentCase", "What was done"))] = ""
    closed: Annotated[dt.date | None, Date(mark("UrgentCase", "Closed"))] = None


def judged(scored: Scored) -> dict[str, str]:
    """The fields of a Sheet that a judgement fills."""
    return {
        "scores": plain_json(scored.scores), "bands": plain_json(scored.bands),
        "groups": plain_json(scored.groups), "norms": scored.norms,
        "supplement_norms": scored.supplement_norms, "prorated": " ".join(scored.prorated),
    }


def plain_json(values: Mapping[str, object]) -> str:
    """JSON in a fixed order, so that the same judgement is the same text."""
    return json.dumps(dict(values), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def agreement(sheet: Sheet) -> tuple[int, int] | None:
    """Items that differ between both keyings, out of all; None without a second keying."""
    if not sheet.again:
        return None
    pairs = list(zip(sheet.answers, sheet.again, strict=False))
    return sum(first != second for first, second in pairs), len(pairs)


def _loaded(text: str) -> dict[str, object]:
    return dict(json.loads(text)) if text else {}

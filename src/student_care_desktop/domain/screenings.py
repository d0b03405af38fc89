"""A child's screening in one round: what the teacher confirmed, and how far it has gone."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Annotated

from student_care_desktop.domain.areas import Areas, Ticks
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.fields import Choice, Choices, Date, Number, Ref, Text
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import mark

__all__ = ["STATES", "Screening", "confirmed", "locked", "returned"]

STATES = (
    ("draft", mark("Screening", "Draft")),
    ("confirmed", mark("Screening", "Confirmed")),
    ("locked", mark("Screening", "Locked")),
    ("returned", mark("Screening", "Returned for correction")),
)

IS_LOCKED = mark("Screening", "The grade head has locked this screening. Ask for it to be returned first.")
NOT_CONFIRMED = mark("Screening", "Only a confirmed screening can be locked. Confirm it first.")
NOT_LOCKED = mark("Screening", "Only a confirmed or locked screening can be returned.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Screening(Record):
    """``signs`` are ticked and confirmed; ``screened`` are the areas answered, also with no sign.

    ``version`` and ``digest`` name the form; ``refused`` are suggestions that the teacher looked at and did
    not confirm.
    """

    enrollment_id: Annotated[str, Ref(mark("Screening", "Student"), kind="enrollment")] = ""
    round: Annotated[int, Number(mark("Screening", "Round"), low=1, high=9)] = 1
    status: Annotated[str, Choice(mark("Screening", "Status"), options=STATES)] = "draft"
    signs: Annotated[tuple[str, ...], Choices(mark("Screening", "Signs"))] = ()
    screened: Annotated[tuple[str, ...], Choices(mark("Screening", "Areas answered"))] = ()
    refused: Annotated[tuple[str, ...], Choices(mark("Screening", "Suggestions not confirmed"))] = ()
    details: Annotated[str, Text(mark("Screening", "Details"), limit=2000, lines=3)] = ""
    version: Annotated[str, Text(mark("Screening", "Version of the form"), limit=40)] = ""
    digest: Annotated[str, Text(mark("Screening", "Fingerprint of the form"), limit=64)] = ""
    day: Annotated[dt.date | None, Date(mark("Screening", "Date"))] = None
    confirmed_by: Annotated[str, Text(mark("Screening", "Confirmed by"), limit=120)] = ""
    locked_by: Annotated[str, Text(mark("Screening", "Locked by"), limit=120)] = ""
    remark: Annotated[str, Text(mark("Screening", "Why it was returned"), limit=500, lines=2)] = ""

    @property
    def ticks(self) -> Ticks:
        """What the teacher confirmed."""
        return Ticks(frozenset(self.signs), frozenset(self.screened))

    def with_ticks(self, ticks: Ticks, areas: Areas) -> Screening:
        """The same with other ticks, in the order of the form; refused when locked (CareError)."""
        if self.status == "locked":
            raise CareError(IS_LOCKED)
        return replace(
            self,
            signs=tuple(sign.key for sign in areas.signs if sign.key in ticks.signs),
            screened=tuple(key for key in areas.keys if key in ticks.screened),
            version=areas.version, digest=areas.hash,
        )


def confirmed(screening: Screening, who: str, day: dt.date) -> Screening:
    """Confirmed by the teacher on ``day``; CareError when it is locked."""
    if screening.status == "locked":
        raise CareError(IS_LOCKED)
    return replace(screening, status="confirmed", confirmed_by=who, day=day, remark="")


def locked(screening: Screening, who: str) -> Screening:
    """Locked by the grade head; CareError unless it is confirmed."""
    if screening.status != "confirmed":
        raise CareError(NOT_CONFIRMED)
    return replace(screening, status="locked", locked_by=who)


def returned(screening: Screening, remark: str) -> Screening:
    """Given back to the teacher with a remark; CareError unless it is confirmed or locked."""
    if screening.status not in ("confirmed", "locked"):
        raise CareError(NOT_LOCKED)
    return replace(screening, status="returned", locked_by="", remark=remark)

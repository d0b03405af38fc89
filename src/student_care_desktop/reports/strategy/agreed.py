"""What ends the paper of a stage: who agreed, in which meeting, and where the principal signs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from student_care_desktop.domain.documents import Cell, Facts, Heading, Part, Signature
from student_care_desktop.domain.school import School
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.thai import long_day
from student_care_desktop.domain.words import Words, mark

__all__ = ["BLANK_ROWS", "agreed", "empty_rows", "official_signer", "signer"]

BLANK_ROWS = 8
"""Rows to write on of a table that is printed blank."""

APPROVAL = mark("StagePaper", "Approval")
MEETING, PRESENT = mark("StagePaper", "Agreed in the meeting of"), mark("StagePaper", "Present")
BOARD = mark("StagePaper", "Note of the school board")
NUMBER = mark("StagePaper", "No. of the order or announcement")
SIGNED_ON = mark("StagePaper", "Approved on")
NOT_YET = mark("StagePaper", "Not approved yet")
PRINCIPAL = mark("StagePaper", "Principal")


def agreed(sign: StageSign | None, *, blank: bool) -> tuple[Part, ...]:
    """The heading and facts of the approval; a paper that nobody signed says so."""
    told: tuple[tuple[Words, Cell], ...] = ((SIGNED_ON, NOT_YET),)
    if blank or sign is not None:
        known = sign or StageSign()
        told = (
            (MEETING, _day(known.meeting)), (PRESENT, known.present), (BOARD, known.board),
            (NUMBER, known.number), (SIGNED_ON, _day(known.day)),
        )
    return (Heading(APPROVAL), Facts(told))


def _day(day: dt.date | None) -> str:
    return long_day(day) if day else ""


def signer(school: School, sign: StageSign | None) -> Signature:
    """Where the paper is signed: whoever signed the stage, else the principal."""
    if sign is not None and sign.by:
        return Signature(sign.by, sign.position, dated=sign.day is None)
    return Signature(school.principal, school.principal_position or PRINCIPAL, dated=True)


def empty_rows(columns: Sequence[object], *, blank: bool) -> tuple[tuple[Cell, ...], ...]:
    """Rows to write on, for a blank paper."""
    return ((("",) * len(columns)),) * BLANK_ROWS if blank else ()


def official_signer(school: School, sign: StageSign | None) -> Signature:
    """Who signs an order or announcement: its day stands above, so none is left to write."""
    return replace(signer(school, sign), dated=False)

"""The page on which a stage of the year is signed; all seven have it."""

from __future__ import annotations

from student_care_desktop.domain.flow import Answers, Kind, Page, Signed
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.words import Words, mark

__all__ = ["SIGN"]

UNSIGNED = mark("Strategy", "Write who signs and the day, and tick the box. Or finish later.")


def _unsigned(answers: Answers) -> Words | None:
    found = answers.get("sign")
    right = isinstance(found, Signed) and found.agreed and found.record.by and found.record.day
    return None if right else UNSIGNED


SIGN = Page(
    key="sign", kind=Kind.SIGN, step=mark("Strategy", "Approve"),
    title=mark("Strategy", "Who agreed, and when"),
    why=mark("Strategy", "The meeting and the signature stand on the paper of this stage."),
    record=StageSign, fields=("meeting", "present", "board", "number", "by", "position", "day"),
    go_on=mark("Strategy", "Sign"), wrong=_unsigned,
)

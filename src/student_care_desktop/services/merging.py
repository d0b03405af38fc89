"""Merging two records of one child: proposed, looked at, done as one change set that can be taken back."""

from __future__ import annotations

from collections.abc import Mapping

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.merging import Choices, Merge, Pair, chosen
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.backups import back_up_before
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.two_records import TwoRecords
from student_care_desktop.storage.units import Reading

__all__ = ["merge", "propose_merge"]

WHY = mark("Why", "Merge {other} into {name}")
GONE = mark("Merge", "One of the two records is not there any more. Nothing was changed.")
ONE = mark("Merge", "Choose two different children. Nothing was changed.")
CHOOSE = mark("Merge", "{about}, {label}: choose which one stays. Nothing was changed.")
CHANGED = mark(
    "Merge", "The records were changed in the meantime. Nothing was merged. Look at both once more."
)


@service
def propose_merge(desk: Desk, keep_id: str, other_id: str) -> Merge:
    """What merging would do, field by field; nothing is written.  CareError unless there are two children."""
    with access.looking(desk) as look:
        return _both(look, keep_id, other_id).proposal


@service
def merge(desk: Desk, proposed: Merge, choices: Choices) -> Student:
    """Make one record of the two, as ``choices`` say; the child as stored now.

    Everything of the other child comes over, and only then its record is taken out, all in one change set.
    A backup is made before.
    CareError while something that differs is not chosen, or when the records are no longer as proposed.
    """
    keep, other = proposed.keep, proposed.other
    refuse_open(proposed, choices)
    back_up_before(desk, "merge")
    with access.changing(desk, WHY.with_(other=_called(other), name=keep.name)) as unit:
        both = _both(unit, keep.id, other.id)
        if both.proposal != proposed:
            raise CareError(CHANGED)
        sides = {pair.key: chosen(pair, choices) for pair in proposed.pairs}
        gone, kept = both.merged(sides)
        unit.remove_all(gone)
        unit.put_all(kept)
        return unit.get(Student, keep.id) or keep


def refuse_open(proposed: Merge, choices: Mapping[str, str]) -> None:
    """CareError naming the first pair of which nothing is chosen."""
    first: Pair | None = next(iter(proposed.open(choices)), None)  # type: ignore[arg-type]
    if first:
        raise CareError(CHOOSE.with_(about=first.about, label=first.label))


def _called(child: Student) -> str:
    return f"{child.name} ({child.number})" if child.number else child.name


def _both(look: Reading, keep_id: str, other_id: str) -> TwoRecords:
    if keep_id == other_id:
        raise CareError(ONE)
    keep, other = look.get(Student, keep_id), look.get(Student, other_id)
    if keep is None or other is None:
        raise CareError(GONE)
    return TwoRecords(look, keep, other)



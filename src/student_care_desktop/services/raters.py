"""Raters side by side: children whom two raters of the SDQ see more than one band apart raise a question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.areas import Group
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.screening import Rooms
from student_care_desktop.services.students import rows_of

__all__ = ["Apart", "apart"]

INSTRUMENT = "sdq"
SCALES = ("total", "emotional", "conduct", "hyperactivity", "peer")


@dataclass(frozen=True, slots=True)
class Apart:
    """A child and a scale on which one rater says normal and another problem; ``said`` by informant."""

    child: ClassRow
    scale: str
    said: Mapping[str, Group]


@service
def apart(desk: Desk, rooms: Rooms, round_: int) -> list[Apart]:
    """The questions that the raters of a round leave open, child by child, the total first."""
    with access.looking(desk) as look:
        wanted = rooms if rooms is None or isinstance(rooms, Sequence) else [rooms]
        rows = rows_of(look, desk.year, wanted, everybody=False)
        ids = [row.enrollment.id for row in rows]
        sheets = look.all(Sheet, enrollment_id=ids, instrument=INSTRUMENT, round=round_, status=DONE)
    by_child: dict[str, list[Sheet]] = {}
    for sheet in sheets:
        by_child.setdefault(sheet.enrollment_id, []).append(sheet)
    return [one for row in rows for one in _questions(row, by_child.get(row.enrollment.id, ()))]


def _questions(row: ClassRow, sheets: Sequence[Sheet]) -> Iterator[Apart]:
    for scale in SCALES:
        said = {
            sheet.informant: Group(group) for sheet in sheets
            if (group := sheet.group(scale)) in (Group.NORMAL, Group.RISK, Group.PROBLEM)
        }
        if {Group.NORMAL, Group.PROBLEM} <= set(said.values()):
            yield Apart(row, scale, said)

"""What a field that points to something may point to, by the name a person knows it by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from student_care_desktop.domain.strategy.cycles import CycleRow
from student_care_desktop.services import access, school
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.storage.tables import KINDS

__all__ = ["named"]

_NAMES = ("name", "text", "topic", "title")
"""What a record may be known by, the best first."""


@service
def named(desk: Desk, kind: str) -> tuple[tuple[str, str], ...]:
    """Id and name of the staff, the classes of the year, or the year's rows of a kind, in their order."""
    return tuple((one.id, _name(one)) for one in _found(desk, kind))


def _found(desk: Desk, kind: str) -> Sequence[Any]:
    if kind == "staff":
        return school.staff(desk)
    return school.classes(desk) if kind == "classroom" else _rows(desk, kind)


def _rows(desk: Desk, kind: str) -> Sequence[Any]:
    record = next((one.record for one in KINDS if one.name == kind), None)
    if record is None or not issubclass(record, CycleRow):
        return ()
    with access.looking(desk) as look:
        return rows_of(look, record, cycle_in(look, desk.year).id)


def _name(one: Any) -> str:
    return str(next((value for name in _NAMES if (value := getattr(one, name, ""))), one.id))

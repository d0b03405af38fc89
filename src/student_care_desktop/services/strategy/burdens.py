"""What writing costs and what is spared: by the school's decisions, and by what the program filled in."""

from __future__ import annotations

from dataclasses import dataclass

from student_care_desktop.domain.school import Adviser, Classroom
from student_care_desktop.domain.strategy.burdens import BurdenSum, Prefilled, burden_sum, written_hours
from student_care_desktop.domain.strategy.linkage import Burden
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy.prefills import prefills_in, seconds_in
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.storage.units import Reading

__all__ = ["Spared", "spared", "spared_in"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spared:
    """``listed`` is of one teacher; ``prefilled`` of the whole school, at ``seconds`` an answer."""

    rows: tuple[Burden, ...]
    listed: BurdenSum
    prefilled: tuple[Prefilled, ...]
    seconds: int
    teachers: int

    @property
    def school_hours(self) -> float:
        """Hours that the decisions spare all homeroom teachers together."""
        return self.listed.spared * self.teachers

    @property
    def written(self) -> float:
        """Hours that the program has spared already, at so many seconds an answer."""
        return written_hours(self.prefilled, self.seconds)


@service
def spared(desk: Desk) -> Spared:
    """Both sums of the year."""
    with access.looking(desk) as look:
        return spared_in(desk, look)


def spared_in(desk: Desk, look: Reading) -> Spared:
    """The same inside an open look."""
    rows = rows_of(look, Burden, cycle_in(look, desk.year).id)
    rooms = [room.id for room in look.all(Classroom, year_id=desk.year.id)]
    teachers = {row[0] for row in look.values(Adviser, ("staff_id",), classroom_id=rooms)}
    return Spared(
        rows=rows, listed=burden_sum(rows), prefilled=prefills_in(desk, look), seconds=seconds_in(look),
        teachers=len(teachers),
    )

"""Evidence of the demonstration school: photos of the home visits, one of them for an indicator."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from student_care_desktop.domain.records import Record
from student_care_desktop.domain.strategy.cycles import Evidence
from student_care_desktop.services.demo.cast import YEAR, Cast
from student_care_desktop.services.demo.strategy_1 import cycle_id
from student_care_desktop.storage.units import Reading

__all__ = ["evidence"]

_PAPERS = (
    # stage, indicator, name, which of the two pictures of a house
    ("strategy_1", "", "ภาพสำรวจชุมชนรอบโรงเรียน", 0),
    ("strategy_5", "", "ภาพครูเยี่ยมบ้าน กรกฎาคม 2568", 1),
    ("", "visited", "ภาพเยี่ยมบ้าน ม.1", 0),
)
_DAY = dt.date(2025, 7, 20)


def evidence(cast: Cast, look: Reading) -> Iterator[Record]:
    """None while nobody draws pictures."""
    if cast.houses is None:
        return
    pictures = cast.houses(0)
    for place, (stage, indicator, name, which) in enumerate(_PAPERS, 1):
        yield Evidence(
            id=cast.id("evidence", str(place)), cycle_id=cycle_id(cast, YEAR), place=place, stage=stage,
            indicator=indicator, name=name, day=_DAY, digest=pictures[which].digest, mime="image/jpeg",
            size=pictures[which].size,
        )

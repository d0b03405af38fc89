"""A paper of evidence as a line of the table, and what it is evidence of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from student_care_desktop.domain.strategy.cycles import STAGES, Evidence
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.tables import Align, Column, Ink

__all__ = ["COLUMNS", "EMPTY", "NAME", "Line", "stage_name"]

NAME = mark("Evidence room", "Evidence of the year")
EMPTY = mark("Evidence room", "No evidence yet. Add a picture or PDF, or drop a file here.")
OF_STAGE = mark("Evidence room", "Stage {number} {title}")
PICTURE, PDF = mark("Evidence room", "Picture"), mark("Evidence room", "PDF")
KILO = mark("Evidence room", "{size} kB")
_KILO = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """``about`` names the stage or the indicator."""

    evidence: Evidence
    about: Words

    @property
    def id(self) -> str:
        """By which a table knows the line again."""
        return self.evidence.id


def stage_name(key: str) -> Words:
    """Stage 1 to 7 with its title."""
    titles: Mapping[str, Words] = dict(STAGES)
    return OF_STAGE.with_(number=list(titles).index(key) + 1, title=titles[key])


def _size(line: Line) -> Words:
    return KILO.with_(size=f"{max(line.evidence.size // _KILO, 1):,}")


COLUMNS: tuple[Column[Line], ...] = (
    Column(
        key="name", heading=mark("Evidence room", "Name"), value=lambda one: one.evidence.name,
        ink=Ink.STRONG,
    ),
    Column(key="about", heading=mark("Evidence room", "Evidence of"), value=lambda one: one.about),
    Column(
        key="day", heading=mark("Evidence room", "Added"), width=104, found=False,
        value=lambda one: show_day(one.evidence.day) if one.evidence.day else "",
        order=lambda one: one.evidence.day.isoformat() if one.evidence.day else "",
    ),
    Column(
        key="kind", heading=mark("Evidence room", "Kind"), width=72, found=False,
        value=lambda one: PDF if one.evidence.mime == "application/pdf" else PICTURE,
    ),
    Column(
        key="size", heading=mark("Evidence room", "Size"), width=88, found=False, align=Align.RIGHT,
        value=_size, order=lambda one: one.evidence.size,
    ),
)

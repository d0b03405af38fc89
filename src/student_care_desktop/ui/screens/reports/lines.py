"""The summary as lines of a table: a class each, and the whole school below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.domain.papers import ClassSummary, SummaryFacts, Tally
from student_care_desktop.domain.school import class_key
from student_care_desktop.domain.summaries import SECTIONS, Section, school_total
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.tables import Align, Column, Ink

__all__ = ["BAR", "COLUMNS", "NARROW_BAR", "Line", "lines_of", "percent", "tone", "total_of"]

WHOLE_SCHOOL = mark("Reports", "All classes")
BAR, NARROW_BAR = 128, 100
"""Widths of a bar's column in pixels, with room and without."""
_GOOD, _FAIR = 0.9, 0.6


@dataclass(frozen=True, slots=True)
class Line:
    """The figures of one class, or of the school; ``id`` is the class's, "" for the school."""

    id: str
    name: str | Words
    rank: tuple[int, int, str]
    advisers: str
    boys: int
    girls: int
    unknown: int
    sections: dict[str, Tally]
    disadvantaged: int
    no_photo: int

    @property
    def children(self) -> int:
        """All children studying."""
        return self.boys + self.girls + self.unknown

    def share(self, section: str) -> float | None:
        """How much of a section is filled in, 0–1; None where nobody is asked."""
        tally = self.sections[section]
        return tally.done / tally.of if tally.of else None

    @property
    def whole(self) -> float | None:
        """How much of the whole record is filled in."""
        asked = sum(one.of for one in self.sections.values())
        return sum(one.done for one in self.sections.values()) / asked if asked else None


def lines_of(facts: SummaryFacts) -> list[Line]:
    """A line for each class."""
    return [_line(one) for one in facts.classes]


def total_of(facts: SummaryFacts) -> Line:
    """The school."""
    every = facts.classes
    return Line(
        id="", name=WHOLE_SCHOOL, rank=(999, 0, ""), advisers="", boys=sum(one.boys for one in every),
        girls=sum(one.girls for one in every), unknown=sum(one.unknown_sex for one in every),
        sections=school_total(every), disadvantaged=sum(one.disadvantaged for one in every),
        no_photo=sum(one.no_photo for one in every),
    )


def _line(one: ClassSummary) -> Line:
    room = one.classroom
    return Line(
        id=room.id, name=room.name, rank=class_key(room.grade, room.room), advisers=", ".join(one.advisers),
        boys=one.boys, girls=one.girls, unknown=one.unknown_sex, sections=one.sections,
        disadvantaged=one.disadvantaged, no_photo=one.no_photo,
    )


def percent(share: float | None, say: Say) -> str:
    """93% – never rounded up to a whole that is not there."""
    if share is None:
        return ""
    return f"{int(share * 100)}%" if share < 1 else "100%"


def tone(share: float | None) -> str:
    """The ink of a bar."""
    if share is None:
        return "quiet"
    return "good" if share >= _GOOD else "warn" if share >= _FAIR else "bad"


def _count(key: str, heading: Words, width: int) -> Column[Line]:
    return Column(
        key=key, heading=heading, value=lambda one: getattr(one, key), show=lambda value, say: f"{value:,}",
        align=Align.RIGHT, width=width, found=False,
    )


def _bar(section: Section) -> Column[Line]:
    return Column(
        key=section.key, heading=section.label, value=lambda one: one.share(section.key), show=percent,
        order=lambda one: one.share(section.key) or 0.0, tone=lambda one: tone(one.share(section.key)),
        ink=Ink.BAR, width=BAR, found=False,
    )


COLUMNS: Sequence[Column[Line]] = (
    Column(
        key="class", heading=mark("Reports", "Class"), value=lambda one: one.name,
        order=lambda one: one.rank, ink=Ink.STRONG, width=110,
    ),
    Column(key="advisers", heading=mark("Reports", "Advisers"), value=lambda one: one.advisers, ink=Ink.SOFT),
    _count("boys", mark("Reports", "Boys"), 50),
    _count("girls", mark("Reports", "Girls"), 50),
    _count("children", mark("Reports", "All"), 58),
    *map(_bar, SECTIONS),
    _count("disadvantaged", mark("Reports", "Disadvantaged"), 108),
    _count("no_photo", mark("Reports", "No photo"), 78),
)

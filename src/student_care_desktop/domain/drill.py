"""Figures that open: a bar or a cell keeps the lines behind its number, so both are always the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.tables import FigureTable, Place
from student_care_desktop.domain.words import Words

__all__ = ["Bar", "Behind", "Drill", "Part", "behind"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """One line behind a number: the child (none for work of a class), what about it, what opens it.

    ``place`` and ``thing`` are a place of the window and what is seen there.
    """

    about: Words
    class_name: str = ""
    no: int = 0
    number: str = ""
    name: str = ""
    student_id: str = ""
    place: str = "student"
    thing: object = None


def behind(child: ClassRow, about: Words, place: str = "student", thing: object = None) -> Behind:
    """A line about a child; its own page is opened where nothing else is named."""
    return Behind(
        about=about, class_name=child.class_name, no=child.enrollment.no or 0, number=child.student.number,
        name=child.student.name, student_id=child.student.id, place=place, thing=thing or child.student.id,
    )


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar, and its lines."""

    key: str
    lines: tuple[Behind, ...] = ()


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with its parts; ``note`` stands behind it."""

    key: str
    label: Words
    parts: tuple[Part, ...]
    note: Words | None = None

    @property
    def lines(self) -> tuple[Behind, ...]:
        """Everything behind the bar."""
        return tuple(line for part in self.parts for line in part.lines)


@dataclass(frozen=True, slots=True)
class Drill:
    """A table of figures with the lines behind its cells."""

    table: FigureTable
    cells: Mapping[Place, tuple[Behind, ...]] = field(default_factory=dict)

    def lines(self, place: Place) -> tuple[Behind, ...]:
        """What is behind a cell."""
        return self.cells.get(place, ())

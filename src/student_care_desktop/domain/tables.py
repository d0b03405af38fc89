"""Tables of figures: what a sheet of the workbook, the screen and the paper show alike.

A cell that follows from others knows both: the number that the program found, and the rule that finds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, Protocol

from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import Words, mark, told

__all__ = [
    "CLASSES", "NOTHING", "Cell", "FigureTable", "Heading", "Line", "Listed", "Measure", "Place", "Row",
    "Share", "Sum", "Worked", "across_classes", "by_class",
]

GRADE, CLASS = mark("Summary", "Grade"), mark("Summary", "Class")
ADVISERS, TOTAL = mark("Summary", "Advisers"), mark("Summary", "Whole school")
SUBTOTAL = mark("Summary", "Total {grade}")
ALL, PERCENT = mark("Summary", "All"), mark("Summary", "%")
CLASSES = mark("Summary", "Classes (people)")
GROUPED = mark("Summary", "{group}: {label}")
NOTHING = "–"
"""A share of nobody, and what is not known."""



class Listed(Protocol):
    """A class as it stands at the left of a table."""

    @property
    def classroom(self) -> Classroom:
        """The class."""

    @property
    def advisers(self) -> tuple[str, ...]:
        """The names of its advisers."""


Place = tuple[int, int]
"""Row and column in the table, from 0."""
Look = Literal["plain", "subtotal", "total"]
Kind = Literal["text", "long", "code", "count", "percent", "amount"]
_NAMES = ("text", "long", "code")


@dataclass(frozen=True, slots=True)
class Sum:
    """The cells that are added."""

    cells: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """One cell in a hundred of another."""

    part: Place
    whole: Place


@dataclass(frozen=True, slots=True)
class Worked:
    """A figure that follows from others; a share of nobody is NOTHING."""

    value: float | str
    rule: Sum | Share


Cell = Words | str | int | float | Worked | None


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: what stands above it, what its cells are, its width in characters."""

    label: Words | str
    kind: Kind = "count"
    width: float = 10
    group: Words | str = ""

    @property
    def whole(self) -> Words:
        """The heading with what stands above it."""
        label = self.label if isinstance(self.label, Words) else told(self.label, self.label)
        return GROUPED.with_(group=self.group, label=label) if self.group else label


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells; ``room`` is the id of the class whose row it is."""

    cells: tuple[Cell, ...]
    look: Look = "plain"
    room: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureTable:
    """One table; ``frozen`` columns at the left say what a row is.  ``named``: it names children.

    ``advised``: a class is called by its name and its advisers.
    """

    key: str
    title: Words
    columns: tuple[Heading, ...]
    rows: tuple[Row, ...]
    notes: tuple[Words, ...] = ()
    frozen: int = 2
    named: bool = False
    advised: bool = False

    def value(self, place: Place) -> object:
        """What stands in a cell, worked out or not."""
        cell = self.rows[place[0]].cells[place[1]]
        return cell.value if isinstance(cell, Worked) else cell

    @property
    def lead(self) -> int:
        """How many columns at the left are names; the others hold figures."""
        names = (n for n, one in enumerate(self.columns) if one.kind not in _NAMES)
        return next(names, len(self.columns))

    def names(self, row: int) -> tuple[Words | str, ...]:
        """What a row is called: a class by its name, a total by its own, a line by all its names."""
        line = self.rows[row]
        told = tuple(cell for cell in line.cells[: self.lead] if isinstance(cell, Words | str) and cell)
        if line.room:
            return tuple(str(cell).replace("\n", ", ") for cell in told[1 : 3 if self.advised else 2])
        return told


@dataclass(frozen=True, slots=True)
class Measure:
    """A column of figures by class: counted, or the sum of others, or the share of one in another."""

    key: str
    label: Words | str
    group: Words | str = ""
    sums: tuple[str, ...] = ()
    share: tuple[str, str] | None = None
    width: float = 10


Figures = Mapping[str, Mapping[str, int | None]]
"""Counts by class id and key: 0 for what is not there, None for what is not known."""


def by_class(
    key: str, title: Words, classes: Sequence[Listed], measures: Sequence[Measure], figures: Figures,
    notes: tuple[Words, ...] = (),
) -> FigureTable:
    """A row for each class, each grade with several classes, and the school.

    What is not known is NOTHING; a total adds up what is known.
    """
    lead = (Heading(GRADE, "code", 16), Heading(CLASS, "code", 10), Heading(ADVISERS, "long", 30))
    at = {one.key: len(lead) + place for place, one in enumerate(measures)}
    rows: list[Row] = []
    for start, names, look, over, room in _class_rows(classes):
        counted = {one.key: _known(figures.get(key, {}).get(one.key, 0) for key in over) for one in measures}
        counted |= {one.key: _known(counted[key] for key in one.sums) for one in measures if one.sums}
        here = [_measured(one, counted, start, len(rows), at) for one in measures]
        rows.append(Row((*names, *here), look, room))
    columns = (*lead, *(_heading(one) for one in measures))
    return FigureTable(key=key, title=title, columns=columns, rows=tuple(rows), notes=notes)


def _heading(one: Measure) -> Heading:
    return Heading(one.label, "percent" if one.share else "count", one.width, one.group)


def _measured(
    one: Measure, counted: Mapping[str, int | None], over: tuple[int, ...], row: int, at: Mapping[str, int]
) -> int | str | Worked:
    """One cell: counted in a class, added up over the rows of classes, or worked out from its own row."""
    number = counted[one.key]
    if number is None or (one.share and None in (counted[key] for key in one.share)):
        return NOTHING
    if one.sums:
        return Worked(number, Sum(tuple((row, at[key]) for key in one.sums)))
    if one.share:
        part, whole = one.share
        rule = Share((row, at[part]), (row, at[whole]))
        return Worked(_share(counted[part] or 0, counted[whole] or 0), rule)
    return Worked(number, Sum(tuple((place, at[one.key]) for place in over))) if over else number


def _known(numbers: Iterable[int | None]) -> int | None:
    """The sum of those that are known; None where none is."""
    found = [one for one in numbers if one is not None]
    return sum(found) if found else None


def _share(part: int, whole: int) -> float | str:
    return part / whole * 100 if whole else NOTHING


def _class_rows(
    classes: Sequence[Listed],
) -> Iterator[tuple[tuple[int, ...], tuple[Words | str, ...], Look, list[str], str]]:
    """For each row: the rows it adds up, its first cells, its look, the classes it counts, its class."""
    place, every = 0, []
    for grade, group in groupby(classes, key=lambda one: one.classroom.grade):
        together, start = list(group), place
        for one in together:
            room = one.classroom
            yield (), (grade, room.name, "\n".join(one.advisers)), "plain", [room.id], room.id
            place += 1
        own = tuple(range(start, place))
        every += [*own]
        if len(together) > 1:
            yield own, (SUBTOTAL.with_(grade=grade), "", ""), "subtotal", _ids(together), ""
            place += 1
    if len(classes):
        yield tuple(every), (TOTAL, "", ""), "total", _ids(classes), ""


def _ids(classes: Iterable[Listed]) -> list[str]:
    return [one.classroom.id for one in classes]


@dataclass(frozen=True, slots=True)
class Line:
    """A row of figures across the classes: its names, its count by class id.

    ``whole`` is the key of the line that is a hundred per cent of it.
    """

    key: str
    names: tuple[Words | str, ...]
    figures: Mapping[str, int]
    whole: str = ""
    look: Look = "plain"


def across_classes(
    key: str, title: Words, classes: Sequence[Listed], lines: Sequence[Line],
    names: tuple[Heading, ...], notes: tuple[Words, ...] = (),
) -> FigureTable:
    """A row for each line, a column for each class, then the school and its share."""
    rooms, first = [one.classroom for one in classes], len(names)
    columns = (
        *names, *(Heading(room.name, "count", 9, CLASSES) for room in rooms), Heading(ALL, "count", 9),
        Heading(PERCENT, "percent", 9),
    )
    at = {line.key: place for place, line in enumerate(lines)}
    totals = [sum(line.figures.get(room.id, 0) for room in rooms) for line in lines]
    total_at = first + len(rooms)
    rows = []
    for place, line in enumerate(lines):
        cells: list[Cell] = [*line.names, *(line.figures.get(room.id, 0) for room in rooms)]
        across = tuple((place, first + room) for room in range(len(rooms)))
        cells.append(Worked(totals[place], Sum(across)) if rooms else 0)
        whole = at.get(line.whole)
        share = Share((place, total_at), (whole or 0, total_at))
        cells.append("" if whole is None else Worked(_share(totals[place], totals[whole]), share))
        rows.append(Row(tuple(cells), line.look))
    return FigureTable(
        key=key, title=title, columns=columns, rows=tuple(rows), notes=notes, frozen=first
    )

"""Figures that leave the school: groups of fewer than five are hidden, and so is whatever would reveal them.

A count of 1 to 4 points at children.  Hiding it alone is no help where a total stands beside it: the rest
subtracted from the total gives it away.  So more figures are hidden until no sum that is published, and no
combination of several, determines a hidden figure, and until what a sum leaves over is five or more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from student_care_desktop.domain.tables import (
    CLASSES,
    NOTHING,
    Cell,
    FigureTable,
    Place,
    Row,
    Share,
    Sum,
    Worked,
)
from student_care_desktop.domain.words import mark

__all__ = ["FEWEST", "HIDDEN", "Equation", "determined", "hidden_cells", "public"]

FEWEST = 5
"""The smallest group that may be told."""
HIDDEN = mark("Public", "hidden")
NOTE = mark(
    "Public",
    "Groups of fewer than {fewest} children are hidden, and so are figures that would give them away.",
)
_PRIME = 2_147_483_647

Equation = tuple[Place, tuple[Place, ...]]
"""A published sum: the cell, and the cells that make it together."""


def hidden_cells(values: Mapping[Place, int], equations: Sequence[Equation]) -> set[Place]:
    """The cells that must not be told: small ones, and as few others as keep them unknown.

    ``values`` are all counts by place, ``equations`` all sums that a reader knows of.
    """
    hidden = {place for place, value in values.items() if 0 < value < FEWEST}
    while True:
        lines = [_line(one) for one in equations]
        weak = [line for line in lines if _tells(line, values, hidden)]
        if not weak:
            known = determined(hidden, equations)
            weak = [line for line in lines if known & set(line)]
        more = {one for line in weak if (one := _next(line, values, hidden)) is not None}
        if not more:
            return hidden
        hidden |= more


def _line(equation: Equation) -> tuple[Place, ...]:
    return (equation[0], *equation[1])


def _tells(line: Sequence[Place], values: Mapping[Place, int], hidden: Set[Place]) -> bool:
    """Whether a sum gives a hidden figure away: it is the only one, or what is left over is too small."""
    shut = [place for place in line if place in hidden]
    if not shut:
        return False
    whole = line[0]
    left = sum(values[place] for place in line[1:] if place in hidden)
    return len(shut) == 1 or (whole not in hidden and 0 < left < FEWEST)


def _next(line: Sequence[Place], values: Mapping[Place, int], hidden: Set[Place]) -> Place | None:
    """What to hide besides: the smallest figure that is not nothing, the sum itself last."""
    parts = sorted((values[place], place) for place in line[1:] if place not in hidden and values[place])
    if parts:
        return parts[0][1]
    whole = line[0]
    nothing = [place for place in line[1:] if place not in hidden]
    return whole if whole not in hidden else nothing[0] if nothing else None


def determined(hidden: Set[Place], equations: Iterable[Equation]) -> set[Place]:
    """The hidden cells that the sums together determine, whatever the figures are."""
    rows = [row for one in equations if (row := _unknowns(one, hidden))]
    solved = _solved(rows)
    return {place for place, row in solved.items() if len(row) == 1}


def _unknowns(equation: Equation, hidden: Set[Place]) -> dict[Place, int]:
    whole, parts = equation
    row = {place: 1 for place in parts if place in hidden}
    if whole in hidden:
        row[whole] = row.get(whole, 0) - 1
    return {place: factor for place, factor in row.items() if factor}


def _solved(rows: Sequence[dict[Place, int]]) -> dict[Place, dict[Place, int]]:
    """The sums solved for one cell each, by that cell; reckoned in a field of whole numbers."""
    solved: dict[Place, dict[Place, int]] = {}
    for given in rows:
        row = given
        for place in [one for one in given if one in solved]:
            row = _minus(row, solved[place], row[place])
        if row:
            pivot, factor = next(iter(row.items()))
            inverse = pow(factor, -1, _PRIME)
            unit = {place: value * inverse % _PRIME for place, value in row.items()}
            for place, other in solved.items():
                if pivot in other:
                    solved[place] = _minus(other, unit, other[pivot])
            solved[pivot] = unit
    return solved


def _minus(row: Mapping[Place, int], other: Mapping[Place, int], factor: int) -> dict[Place, int]:
    found = dict(row)
    for place, value in other.items():
        left = (found.get(place, 0) - factor * value) % _PRIME
        if left:
            found[place] = left
        else:
            found.pop(place, None)
    return found


def public(table: FigureTable) -> FigureTable:
    """The table as it may leave the school: grades and the school, no class, nothing that points at a child.

    A column that then says nothing, as those of classes and advisers, is left out.

    ValueError for a table that names children.
    """
    if table.named:
        raise ValueError(table.key)
    columns = [at for at, one in enumerate(table.columns) if one.group != CLASSES]
    rows = [at for at, row in enumerate(table.rows) if not row.room or _alone(table.rows, at)]
    values = dict(_counts(table, rows, columns))
    sums = [*_within(table, rows), *_down(table, rows, values), *_groups(table, values)]
    told = [one for one in sums if all(place in values for place in _line(one))]
    hidden = hidden_cells(values, told)
    cells = {(at, column): _told(table, (at, column), hidden) for at in rows for column in columns}
    columns = [one for one in columns if any(cells[at, one] != "" for at in rows) or not rows]
    kept = tuple(Row(tuple(cells[at, one] for one in columns), table.rows[at].look) for at in rows)
    return replace(
        table, columns=tuple(table.columns[at] for at in columns), rows=kept,
        frozen=sum(at < table.frozen for at in columns), notes=(*table.notes, NOTE.with_(fewest=FEWEST)),
    )


def _alone(rows: Sequence[Row], place: int) -> bool:
    """Whether a class is the only one of its grade, which then has no row of its own."""
    grade = rows[place].cells[0]
    return sum(bool(row.room) and row.cells[0] == grade for row in rows) == 1


def _counts(table: FigureTable, rows: Sequence[int], columns: Sequence[int]) -> Iterator[tuple[Place, int]]:
    for at in rows:
        for column in columns:
            value = table.value((at, column))
            value = 0 if value == NOTHING else value  # what is not known adds nothing to its total
            if table.columns[column].kind == "count" and isinstance(value, int):
                yield (at, column), value


def _within(table: FigureTable, rows: Sequence[int]) -> Iterator[Equation]:
    """The sums that a row says of itself."""
    for at in rows:
        for column, cell in enumerate(table.rows[at].cells):
            rule = cell.rule if isinstance(cell, Worked) else None
            if isinstance(rule, Sum) and all(place[0] == at for place in rule.cells):
                yield (at, column), rule.cells


def _down(table: FigureTable, rows: Sequence[int], values: Mapping[Place, int]) -> Iterator[Equation]:
    """The school is the sum of its grades."""
    totals = [at for at in rows if table.rows[at].look == "total"]
    parts = [at for at in rows if table.rows[at].look != "total"]
    for whole in totals:
        for column in range(len(table.columns)):
            line = ((whole, column), tuple((at, column) for at in parts))
            if parts and all(place in values for place in _line(line)):
                yield line


def _groups(table: FigureTable, values: Mapping[Place, int]) -> Iterator[Equation]:
    """Columns under one heading that always make up the same other column: a reader sees that too."""
    headings: dict[str, list[int]] = {}
    for column, heading in enumerate(table.columns):
        if heading.kind == "count" and heading.group:
            headings.setdefault(str(heading.group), []).append(column)
    rows = sorted({at for at, _ in values})
    for columns in headings.values():
        for whole in (column for column in range(len(table.columns)) if column not in columns):
            lines = [((at, whole), tuple((at, one) for one in columns)) for at in rows]
            known = [line for line in lines if all(place in values for place in _line(line))]
            if known and all(values[line[0]] == sum(values[one] for one in line[1]) for line in known):
                yield from known


def _told(table: FigureTable, place: Place, hidden: Set[Place]) -> Cell:
    row, column = table.rows[place[0]], place[1]
    cell = row.cells[column]
    if place in hidden:
        return HIDDEN
    if isinstance(cell, Worked) and isinstance(cell.rule, Share):
        return HIDDEN if {cell.rule.part, cell.rule.whole} & hidden else cell.value
    if row.room and 0 < column < 3 and table.columns[column].kind != "count":
        return ""
    return cell.value if isinstance(cell, Worked) else cell

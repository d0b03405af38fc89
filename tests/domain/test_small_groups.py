"""Figures that leave the school: no small group is told, and none can be worked out."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.small_groups import FEWEST, HIDDEN, determined, hidden_cells, public
from student_care_desktop.domain.tables import FigureTable, Measure, Place, by_class
from student_care_desktop.domain.words import mark

WORDS = mark("Test", "School")


def square(inner: list[list[int]]) -> tuple[dict[Place, int], list[tuple[Place, tuple[Place, ...]]]]:
    """A table with the sums of its rows and columns, and the sum of all."""
    whole = [[*row, sum(row)] for row in inner]
    whole.append([sum(column) for column in zip(*whole, strict=True)])
    high, wide = len(whole), len(whole[0])
    values = {(row, column): whole[row][column] for row in range(high) for column in range(wide)}
    across = [((row, wide - 1), tuple((row, one) for one in range(wide - 1))) for row in range(high)]
    down = [((high - 1, column), tuple((one, column) for one in range(high - 1))) for column in range(wide)]
    return values, [*across, *down]


def test_subtraction_gives_nothing_away() -> None:
    values, equations = square([[20, 3, 12], [18, 9, 11], [25, 14, 8]])
    hidden = hidden_cells(values, equations)
    assert (0, 1) in hidden
    assert len(hidden) >= 4, "a lone hidden figure is the total less the rest"
    assert determined(hidden, equations) == set()


tables = st.integers(2, 4).flatmap(
    lambda wide: st.lists(st.lists(st.integers(0, 30), min_size=wide, max_size=wide), min_size=2, max_size=5)
)


@settings(max_examples=150, deadline=None)
@given(tables)
def test_no_small_group_is_told_or_can_be_worked_out(inner: list[list[int]]) -> None:
    values, equations = square(inner)
    hidden = hidden_cells(values, equations)
    assert {place for place, value in values.items() if 0 < value < FEWEST} <= hidden
    assert determined(hidden, equations) == set()
    for whole, parts in equations:
        shut = [place for place in parts if place in hidden]
        if shut and whole not in hidden:
            assert sum(values[place] for place in shut) not in range(1, FEWEST)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.lists(st.integers(0, 6), min_size=2, max_size=2), min_size=2, max_size=2))
def test_another_school_fits_the_same_published_figures(inner: list[list[int]]) -> None:
    """Every hidden inner figure could be another one: counted out, not reckoned."""
    values, equations = square(inner)
    hidden = hidden_cells(values, equations)
    possible: dict[Place, set[int]] = {place: set() for place in hidden if max(place) < 2}
    for numbers in itertools.product(range(13), repeat=4):
        other, _ = square([list(numbers[:2]), list(numbers[2:])])
        if all(other[place] == value for place, value in values.items() if place not in hidden):
            for place, found in possible.items():
                found.add(other[place])
    assert all(len(found) > 1 for found in possible.values())


@dataclass(frozen=True)
class Listed:
    classroom: Classroom
    advisers: tuple[str, ...] = ("ครูสมมุติ",)


def figures(counts: dict[str, tuple[int, int]]) -> FigureTable:
    rooms = [Listed(Classroom(id=name, grade=name[:3], room=name[4:])) for name in counts]
    measures = (
        Measure("all", "all", sums=("boys", "girls")), Measure("boys", "boys"), Measure("girls", "girls"),
        Measure("share", "share", share=("girls", "all")),
    )
    here = {name: {"boys": boys, "girls": girls} for name, (boys, girls) in counts.items()}
    return by_class("test", WORDS, rooms, measures, here)


def test_no_class_stands_alone_and_shares_of_hidden_figures_are_hidden() -> None:
    table = public(figures({"ม.1/1": (20, 2), "ม.1/2": (18, 1), "ม.2/1": (3, 17), "ม.2/2": (9, 12)}))
    assert [row.look for row in table.rows] == ["subtotal", "subtotal", "total"]
    first = table.rows[0].cells
    assert first[3] == HIDDEN, "three girls of a grade"
    assert first[4] == HIDDEN, "their share would tell"
    assert all("/" not in str(cell) for row in table.rows for cell in row.cells)
    assert all(str(cell) != "ครูสมมุติ" for row in table.rows for cell in row.cells)


def test_a_grade_of_one_class_is_told_without_its_class() -> None:
    table = public(figures({"ม.1/1": (20, 22), "ม.2/1": (13, 17)}))
    assert [row.cells[0] for row in table.rows][:2] == ["ม.1", "ม.2"]
    assert len({len(row.cells) for row in table.rows}) == 1
    assert all(cell not in ("ม.1/1", "ครูสมมุติ", "") for row in table.rows[:2] for cell in row.cells)


def test_a_table_of_names_never_leaves() -> None:
    with pytest.raises(ValueError, match="test"):
        public(replace(figures({"ม.1/1": (20, 22)}), named=True))

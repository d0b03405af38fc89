"""What the records tell, as tables for a paper that leaves the school: over the years, and by grade."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from student_care_desktop.domain.documents import Cell, Column, Part, Table
from student_care_desktop.domain.school import GRADES
from student_care_desktop.domain.strategy.direction import NEED_SOURCES
from student_care_desktop.domain.strategy.needs import Found, few, hidden_sizes
from student_care_desktop.domain.strategy.needs import Part as Counted
from student_care_desktop.domain.words import mark

__all__ = ["found_tables"]

WHAT, OF = mark("StagePaper", "What is counted"), mark("StagePaper", "Of")
PEOPLE, SHARE = mark("StagePaper", "Children"), mark("StagePaper", "%")
PAST = mark("StagePaper", "% {year}")
OVER_YEARS = mark("StagePaper", "Children and share, by source")
BY_GRADE = mark("StagePaper", "The same by grade, in people")
FEW = mark("StagePaper", "fewer than 5")
HIDDEN = "*"
STAR = mark("StagePaper", "* fewer than five, or a figure that would give one away")
_YEARS = 3
"""Years beside each other on paper."""


def found_tables(found: Sequence[Found], year: int) -> Iterator[Part]:
    """Both tables; the first says that there is no data where there is none."""
    yield _over_years(found, year)
    graded = [one for one in found if one.grades and one.now and one.now.size]
    if graded:
        yield _by_grade(graded)


def _over_years(found: Sequence[Found], year: int) -> Table:
    past = _past(found)
    columns = (
        Column(WHAT, 4), Column(PEOPLE, 1, "right"), Column(OF, 0.9, "right"),
        *(Column(PAST.with_(year=one), 0.9, "right", 1) for one in past or (str(year),)),
    )
    rows: list[tuple[Cell, ...]] = []
    marked = set[int]()
    for key, title in NEED_SOURCES:
        of_source = [one for one in found if one.source == key]
        if of_source:
            marked.add(len(rows))
            rows.append((title,))
        rows += [_line(one, past) for one in of_source]
    hidden = any(HIDDEN in row for row in rows)
    return Table(
        columns, tuple(rows), title=OVER_YEARS, marked=frozenset(marked), note=STAR if hidden else ""
    )


def _past(found: Sequence[Found]) -> tuple[str, ...]:
    """The years of which anything is known, newest first."""
    known = {part.key for one in found for part in one.years if part.of}
    return tuple(sorted(known, reverse=True))[:_YEARS]


def _line(one: Found, years: Sequence[str]) -> tuple[Cell, ...]:
    now = one.now
    if now is None:
        return (one.title, None, None)
    by_year = {part.key: part for part in one.years}
    size: Cell = FEW if few(now.size) else now.size
    return (one.title, size, now.of, *(_share(by_year.get(key)) for key in years))


def _share(part: Counted | None) -> Cell:
    if part is None or part.share is None:
        return None
    return HIDDEN if few(part.size) else part.share


def _by_grade(found: Sequence[Found]) -> Table:
    """Counts by grade; where a small group is hidden, so is what would give it away."""
    grades = sorted(
        {part.key for one in found for part in one.grades},
        key=lambda key: (GRADES[key].rank if key in GRADES else 99, key),
    )
    hidden, rows = hidden_sizes(found), list[tuple[Cell, ...]]()
    for row, one in enumerate(found):
        told: dict[str, Cell] = {
            part.key: HIDDEN if (row, column) in hidden else part.size
            for column, part in enumerate(one.grades, start=1)
        }
        whole: Cell = HIDDEN if (row, 0) in hidden else one.now.size if one.now else None
        rows.append((one.title, *(told.get(key) for key in grades), whole))
    columns = (
        Column(WHAT, 3.6), *(Column(key or "–", 0.7, "right") for key in grades),
        Column(PEOPLE, 0.8, "right"),
    )
    return Table(columns, tuple(rows), title=BY_GRADE, note=STAR if hidden else "")

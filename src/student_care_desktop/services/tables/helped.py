"""Care cases of the year by area: groups before, what was done, how it went, how many were referred."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.areas import AREA_KEYS
from student_care_desktop.domain.case_figures import AreaLine, by_area
from student_care_desktop.domain.cases import GROUPS, OUTCOMES
from student_care_desktop.domain.tables import Cell, FigureTable, Heading, Row, Share, Sum, Worked
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.activity_kinds import kinds_in
from student_care_desktop.services.cases import area_title, files_in
from student_care_desktop.services.signs import forms_of
from student_care_desktop.services.tables.count import Count

__all__ = ["helped"]

TITLE = mark("Summary", "Help")
AREA, BEFORE = mark("Summary", "Area"), mark("Summary", "Group before")
METHOD, HOW = mark("Summary", "Method"), mark("Summary", "How it went")
UNKNOWN, REFERRED = mark("Summary", "Not followed up yet"), mark("Summary", "Referred")
ALL, PERCENT = mark("Summary", "All"), mark("Summary", "% improved")
WHOLE = mark("Summary", "Whole school")
NOTE = mark(
    "Summary", "Cases of children who study here. Restricted areas are not in this table; no child is named."
)
_FIRST = 2
_COUNTED = (*(key for key, _ in GROUPS), "all", *(key for key, _ in OUTCOMES[:3]), "", "referred")


def helped(count: Count) -> FigureTable:
    """A row for each area that has a case, and the school."""
    areas = forms_of(count.look).now
    files = [file for some in files_in(count.look, list(count.room_of_place)).values() for file in some]
    lines = by_area([one for one in files if not areas.private(one.case.area)], AREA_KEYS)
    kinds = kinds_in(count.look)
    rows = [
        _row(area_title(areas, line.area), kinds.called(next(iter(line.methods), "")), line, place)
        for place, line in enumerate(lines)
    ]
    return FigureTable(
        key="help", title=TITLE, notes=(NOTE,), frozen=_FIRST - 1,
        columns=(
            Heading(AREA, "text", 28), Heading(METHOD, "text", 44),
            *(Heading(words, "count", 10, BEFORE) for _, words in GROUPS), Heading(ALL, "count", 9),
            *(Heading(words, "count", 10, HOW) for _, words in OUTCOMES[:3]),
            Heading(UNKNOWN, "count", 14, HOW), Heading(REFERRED, "count", 10),
            Heading(PERCENT, "percent", 11),
        ),
        rows=(*rows, _total(lines, len(rows))),
    )


def _counts(line: AreaLine) -> list[int]:
    before = [line.before.get(key, 0) for key, _ in GROUPS]
    outcomes = [line.outcomes.get(key, 0) for key in (*(key for key, _ in OUTCOMES[:3]), "")]
    return [*before, line.total, *outcomes, line.referred]


def _row(area: Words, method: Words | str, line: AreaLine, place: int) -> Row:
    counts: list[Cell] = [*_counts(line)]
    return Row((area, method, *counts, _share(_counts(line), place)))


def _share(counts: Sequence[int], place: int) -> Worked:
    """The improved in a hundred of all."""
    all_at, improved_at = _COUNTED.index("all"), _COUNTED.index("improved")
    value = counts[improved_at] / counts[all_at] * 100 if counts[all_at] else "–"
    return Worked(value, Share((place, _FIRST + improved_at), (place, _FIRST + all_at)))


def _total(lines: Sequence[AreaLine], rows: int) -> Row:
    sums = [sum(column) for column in zip(*map(_counts, lines), strict=True)] or [0] * len(_COUNTED)
    made: list[Cell] = [
        Worked(total, Sum(tuple((row, _FIRST + at) for row in range(rows)))) if rows else total
        for at, total in enumerate(sums)
    ]
    return Row((WHOLE, "", *made, _share(sums, rows)), "total")

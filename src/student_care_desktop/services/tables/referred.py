"""Referrals of the year: inside and outside by receiver and agency, and what came of them."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.referral_figures import RESULTS, ReferralLine, by_place
from student_care_desktop.domain.referrals import INSIDE, KINDS
from student_care_desktop.domain.tables import Cell, FigureTable, Heading, Row, Sum, Worked
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.agencies import agencies_in
from student_care_desktop.services.referral_years import of_year
from student_care_desktop.services.tables.count import Count

__all__ = ["referred"]

TITLE = mark("Summary", "Referral")
KIND, PLACE, ALL = mark("Summary", "Kind"), mark("Summary", "Sent to"), mark("Summary", "All")
WHAT_CAME = mark("Summary", "What came of it")
WHOLE = mark("Summary", "Whole school")
HOW = mark("Summary", "Only what was sent counts. What the parents did not agree to was sent nowhere.")
_FIRST = 2


def referred(count: Count) -> FigureTable:
    """A row for each receiver inside and each agency outside; the children are counted, not named."""
    lines = by_place(of_year(count.look, count.year.id))
    names: dict[str, Words | str] = {
        **dict(INSIDE), **{key: one.name for key, one in agencies_in(count.look).items()},
    }
    rows = [_row(line, names.get(line.name, ""), place) for place, line in enumerate(lines)]
    return FigureTable(
        key="referrals", title=TITLE, notes=(HOW,), frozen=_FIRST,
        columns=(
            Heading(KIND, "text", 16), Heading(PLACE, "text", 44),
            *(Heading(words, "count", 14, WHAT_CAME) for _, words in RESULTS), Heading(ALL, "count", 9),
        ),
        rows=(*rows, _total(rows)),
    )


def _row(line: ReferralLine, name: Words | str, place: int) -> Row:
    counts: list[Cell] = [line.counts.get(key, 0) for key, _ in RESULTS]
    across = Sum(tuple((place, _FIRST + at) for at in range(len(RESULTS))))
    return Row((dict(KINDS)[line.kind], name, *counts, Worked(line.total, across)))


def _total(rows: Sequence[Row]) -> Row:
    """The last row adds up each column."""
    made: list[Cell] = []
    for column in range(_FIRST, _FIRST + len(RESULTS) + 1):
        values = [row.cells[column] for row in rows]
        total = sum(one.value if isinstance(one, Worked) else one for one in values)  # type: ignore[misc]
        above = tuple((place, column) for place in range(len(rows)))
        made.append(Worked(total, Sum(above)) if above else total)
    return Row((WHOLE, "", *made), "total")

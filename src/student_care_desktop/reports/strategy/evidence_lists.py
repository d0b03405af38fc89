"""What stands between the papers of a folder of evidence: the figure, the list behind it, the contents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from student_care_desktop.domain.binding import Evidence
from student_care_desktop.domain.documents import Cell, Column, Document, Heading, Part, Table, Text
from student_care_desktop.domain.indicators import Backing, Figure
from student_care_desktop.domain.words import Words, mark

__all__ = ["contents", "figure_lines", "list_of"]

COUNTED = mark("EvidenceBook", "Counted: {counted} {numerator}; of: {among} {denominator}")
VALUE, TARGET = mark("EvidenceBook", "Value: {value}"), mark("EvidenceBook", "Target: {target}")
LEVEL = mark("EvidenceBook", "Level: {level}")
NOT_MEASURED = mark("EvidenceBook", "Not measured: no record feeds it.")
PERCENT = mark("EvidenceBook", "{value}%")
CLASS, NO = mark("EvidenceBook", "Class"), mark("EvidenceBook", "No.")
NAME, ABOUT = mark("EvidenceBook", "Name"), mark("EvidenceBook", "About")
YES, LEFT = mark("EvidenceBook", "Counted"), mark("EvidenceBook", "Not counted")
WITHOUT = mark("EvidenceBook", "Counts by class, without names.")
CONTENTS = mark("EvidenceBook", "Contents of the evidence")
PAPER, FILE = mark("EvidenceBook", "Evidence"), mark("EvidenceBook", "File")
SCHOOL = mark("EvidenceBook", "(school)")


def figure_lines(figure: Figure) -> tuple[Text, ...]:
    """The figure as it stands on the separator: counted, value, target, level."""
    one = figure.indicator
    target = TARGET.with_(target=_amount(figure, figure.target))
    if figure.value is None:
        return (NOT_MEASURED, target)
    counted = COUNTED.with_(
        counted=one.counted, among=one.among, numerator=f"{figure.numerator:,}",
        denominator=f"{figure.denominator:,}",
    )
    level = (LEVEL.with_(level=figure.level),) if figure.level else ()
    return (counted, VALUE.with_(value=_amount(figure, figure.value)), target, *level)


def _amount(figure: Figure, value: float) -> Words | str:
    number = f"{value:,.10g}"
    return PERCENT.with_(value=number) if figure.indicator.unit == "percent" else number


def list_of(backing: Backing, *, names: bool) -> Document:
    """The list behind a figure: line by line where names may stand, else counted by class."""
    parts: tuple[Part, ...] = _lines(backing) if names and not backing.veiled else (_by_class(backing),)
    return Document(title=backing.figure.indicator.title, parts=parts)


def _lines(backing: Backing) -> tuple[Part, ...]:
    columns = (Column(CLASS, 0.8), Column(NO, 0.5, "right"), Column(NAME, 2.4), Column(ABOUT, 3))
    found: list[Part] = []
    for title, lines in ((YES, backing.counted), (LEFT, backing.missing)):
        rows: list[tuple[Cell, ...]] = [
            (one.class_name, one.no or None, one.name or None, one.about) for one in lines
        ]
        found += [Heading(title, 2), Table(columns, tuple(rows))]
    return tuple(found)


def _by_class(backing: Backing) -> Table:
    yes, left = (Counter(one.class_name for one in lines) for lines in (backing.counted, backing.missing))
    rows = tuple((name or SCHOOL, yes[name], left[name]) for name in dict.fromkeys([*yes, *left]))
    columns = (Column(CLASS, 2), Column(YES, 1, "right"), Column(LEFT, 1, "right"))
    return Table(columns, rows, note=WITHOUT)


def contents(evidence: Evidence, lines: Sequence[tuple[str, Words | str, str]]) -> Document:
    """Every paper with its number and its file."""
    columns = (Column(NO, 0.6), Column(PAPER, 3), Column(FILE, 3.4))
    marked = frozenset(place for place, line in enumerate(lines) if not line[2])
    table = Table(columns, tuple(lines), marked=marked)
    return Document(title=CONTENTS, school=evidence.school, parts=(table,))

"""How long children at risk or with a problem waited for the first help, by class."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.outcomes import BANDS
from student_care_desktop.domain.papers import ClassSummary
from student_care_desktop.domain.tables import FigureTable, Measure, by_class
from student_care_desktop.domain.words import mark
from student_care_desktop.services.outcomes import Outcomes
from student_care_desktop.services.tables.count import tallied

__all__ = ["waited"]

TITLE = mark("Summary", "Time to the first help")
NEEDY = mark("Summary", "At risk or problem (people)")
DAYS = mark("Summary", "Days from screening to the first help (people)")
HOW = mark(
    "Summary",
    "From the first confirmed screening of the year that found a need. Help is a thing of the plan that was "
    "done, or a referral. Restricted areas are not counted.",
)


def waited(classes: Sequence[ClassSummary], found: Outcomes) -> FigureTable:
    """A row for each class, a column for each band."""
    rooms = {one.classroom.name: one.classroom.id for one in classes}
    figures = tallied((rooms[line.class_name], bar.key) for bar in found.help for line in bar.lines)
    keys = tuple(key for key, _ in BANDS)
    measures = (
        Measure("all", NEEDY, sums=keys, width=14),
        *(Measure(key, words, DAYS, width=12) for key, words in BANDS),
    )
    return by_class("waiting", TITLE, classes, measures, _full(figures, keys), (HOW,))


def _full(figures: dict[str, dict[str, int]], keys: Sequence[str]) -> dict[str, dict[str, int]]:
    return {room: {key: here.get(key, 0) for key in keys} for room, here in figures.items()}

"""How long children at risk or with a problem waited for the first help, by class."""

from __future__ import annotations

from student_care_desktop.domain.outcomes import BANDS
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.tables import FigureTable, Measure, by_class
from student_care_desktop.domain.words import mark
from student_care_desktop.services.outcomes import Outcomes
from student_care_desktop.services.screening import KNOWN
from student_care_desktop.services.tables.count import Count, tallied

__all__ = ["waited"]

TITLE = mark("Summary", "Time to the first help")
NEEDY = mark("Summary", "At risk or problem (people)")
DAYS = mark("Summary", "Days from screening to the first help (people)")
HOW = mark(
    "Summary",
    "From the first confirmed screening of the year that found a need. Help is a thing of the plan that was "
    "done, or a referral. Restricted areas are not counted.",
)


def waited(count: Count, found: Outcomes) -> FigureTable:
    """A row for each class, a column for each band; of a class that was never screened nothing is known."""
    rooms = [one.classroom.id for one in count.classes]
    figures = tallied(
        (count.room_of_child[line.student_id], bar.key) for bar in found.help for line in bar.lines
    )
    keys = tuple(key for key, _ in BANDS)
    measures = (
        Measure("all", NEEDY, sums=keys, width=14),
        *(Measure(key, words, DAYS, width=12) for key, words in BANDS),
    )
    nothing: dict[str, int | None] = dict.fromkeys(keys)
    known = {room: figures.get(room, {}) if room in _screened(count) else nothing for room in rooms}
    return by_class("waiting", TITLE, count.classes, measures, known, (HOW,))


def _screened(count: Count) -> set[str]:
    """The classes in which a child was screened this year."""
    rows = count.look.values(Screening, ("enrollment_id",), status=KNOWN)
    return {count.room_of_place[place] for (place,) in rows if place in count.room_of_place}

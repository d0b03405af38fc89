"""Disability and disadvantage by kind, and nutrition by category."""

from __future__ import annotations

from student_care_desktop.domain.facts import DISABILITIES
from student_care_desktop.domain.lists import DISADVANTAGES
from student_care_desktop.domain.students import Measurement
from student_care_desktop.domain.tables import FigureTable, Measure, by_class
from student_care_desktop.domain.words import mark
from student_care_desktop.services.tables.count import Count, pupils
from student_care_desktop.storage import figures

__all__ = ["disabilities", "nutrition"]

TITLE = mark("Summary", "Disability, disadvantage")
DISABLED, KINDS = mark("Summary", "With a disability"), mark("Summary", "Kind of disability (people)")
DISADVANTAGED = mark("Summary", "Disadvantaged")
ANY = mark("Summary", "With at least one kind (people)")
DISADVANTAGE = mark("Summary", "Kind of disadvantage (people; one child may have several)")
HOW = mark(
    "Summary", "A child counts once for each kind. Restricted kinds of disadvantage are not in this table."
)
RESTRICTED = ("abused", "sex_trade")

NUTRITION = mark("Summary", "Nutrition")
MEASURED, NOT_MEASURED = mark("Summary", "Measured this year"), mark("Summary", "Not measured this year")
PERCENT, WEIGHED = mark("Summary", "%"), mark("Summary", "Weight and height (people)")
NO_TABLE = mark(
    "Summary",
    "No growth table is loaded, so no child has a category: load the table of the Department of Health "
    "first.",
)


def disabilities(count: Count) -> FigureTable:
    """Children by kind of disability and of disadvantage."""
    here = count.everybody()
    for room, kinds in figures.disabilities_by_class(count.look, count.year.id).items():
        if room in here:
            here[room].update({f"disability.{key}": number for key, number in kinds.items()})
    for one in count.classes:
        here[one.classroom.id]["disadvantaged"] = one.disadvantaged
        here[one.classroom.id].update({f"kind.{key}": number for key, number in one.disadvantages.items()})
    measures = (
        *pupils(count), Measure("disability.any", DISABLED, ANY, width=11),
        Measure("disadvantaged", DISADVANTAGED, ANY, width=12),
        *(Measure(f"disability.{key}", label, KINDS, width=12) for key, label in DISABILITIES),
        *(
            Measure(f"kind.{key}", label, DISADVANTAGE, width=13)
            for key, label in DISADVANTAGES if key not in RESTRICTED
        ),
    )
    return by_class("disability", TITLE, count.classes, measures, here, (HOW,))


def nutrition(count: Count) -> FigureTable:
    """Who was weighed and measured since the year began."""
    here = count.everybody()
    names = ("student_id", "day", "weight_kg", "height_cm")
    measured = {
        child for child, day, weight, height in count.look.values(Measurement, names)
        if day and count.year.starts and day >= count.year.starts and weight and height
    }
    for child, room in count.room_of_child.items():
        here[room]["measured" if child in measured else "unmeasured"] += 1
    measures = (
        *pupils(count), Measure("measured", MEASURED, WEIGHED, width=12),
        Measure("unmeasured", NOT_MEASURED, WEIGHED, width=12),
        Measure("percent", PERCENT, WEIGHED, share=("measured", "all"), width=9),
    )
    return by_class("nutrition", NUTRITION, count.classes, measures, here, (NO_TABLE,))

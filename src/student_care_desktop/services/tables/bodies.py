"""Disability and disadvantage by kind, and nutrition by category."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from student_care_desktop.domain.facts import DISABILITIES
from student_care_desktop.domain.growth import GROUPS, INDICES, reading
from student_care_desktop.domain.lists import DISADVANTAGES
from student_care_desktop.domain.students import Measurement, Student
from student_care_desktop.domain.tables import FigureTable, Measure, by_class
from student_care_desktop.domain.words import mark
from student_care_desktop.services.growth import table_in
from student_care_desktop.services.tables.count import RESTRICTED_KINDS, Count, pupils
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

NUTRITION = mark("Summary", "Nutrition")
MEASURED, NOT_MEASURED = mark("Summary", "Measured this year"), mark("Summary", "Not measured this year")
PERCENT, WEIGHED = mark("Summary", "%"), mark("Summary", "Weight and height (people)")
UNKNOWN = mark("Summary", "Not yet known")
GOAL, TALL_AND_FIT = mark("Summary", "Goal (people)"), mark("Summary", "Tall enough and fit")
NO_TABLE = mark(
    "Summary",
    "No growth table is loaded, so no child has a category: load the table of the Department of Health "
    "first.",
)
BY_TABLE = mark("Summary", "By the growth table: {source}. Of several measurements the last counts.")
_SIZE = ("student_id", "day", "weight_kg", "height_cm")
SHOWN = ("weight_for_height", "height_for_age")
TALL_ENOUGH = ("fit", "slightly_tall", "tall")


def disabilities(count: Count) -> FigureTable:
    """Children by kind of disability and of disadvantage."""
    here = count.everybody()
    for room, kinds in figures.disabilities_by_class(count.look, count.year.id, each=count.each).items():
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
            for key, label in DISADVANTAGES if key not in RESTRICTED_KINDS
        ),
    )
    return by_class("disability", TITLE, count.classes, measures, here, (HOW,))


def nutrition(count: Count) -> FigureTable:
    """Who was weighed and measured since the year began, and the categories by the school's growth table."""
    here, table = count.everybody(), table_in(count.look)
    last, people = _last(count), _people(count) if table else {}
    for child, room in count.room_of_child.items():
        size = last.get(child)
        here[room]["measured" if size else "unmeasured"] += 1
        groups = reading(size, *people[child], table).groups if size and table else {}
        for index in SHOWN:
            here[room][f"{index}.{groups.get(index, '')}"] += 1
        here[room]["goal"] += groups.get(SHOWN[0]) == "fit" and groups.get(SHOWN[1]) in TALL_ENOUGH
    measures = (
        *pupils(count), Measure("measured", MEASURED, WEIGHED, width=12),
        Measure("unmeasured", NOT_MEASURED, WEIGHED, width=12),
        Measure("percent", PERCENT, WEIGHED, share=("measured", "all"), width=9),
        *(_categories() if table else ()),
    )
    note = BY_TABLE.with_(source=table.source) if table else NO_TABLE
    return by_class("nutrition", NUTRITION, count.classes, measures, here, (note,))


def _categories() -> Iterator[Measure]:
    for index in SHOWN:
        for key, label in GROUPS[index]:
            yield Measure(f"{index}.{key}", label, INDICES[index], width=12)
        yield Measure(f"{index}.", UNKNOWN, INDICES[index], width=11)
    yield Measure("goal", TALL_AND_FIT, GOAL, width=13)
    yield Measure("goal_percent", PERCENT, GOAL, share=("goal", "measured"), width=9)


def _last(count: Count) -> dict[str, Measurement]:
    """The last whole measurement of each child since the year began."""
    found: dict[str, Measurement] = {}
    for child, day, weight, height in count.look.values(Measurement, _SIZE):
        begun = bool(day and count.year.starts and day >= count.year.starts and weight and height)
        if begun and (child not in found or (found[child].day or day) <= day):
            found[child] = Measurement(student_id=child, day=day, weight_kg=weight, height_cm=height)
    return found


def _people(count: Count) -> dict[str, tuple[str, dt.date | None]]:
    """Sex and birthday of each child."""
    return {row[0]: (row[1], row[2]) for row in count.look.values(Student, ("id", "sex", "birthday"))}

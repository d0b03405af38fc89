"""Standards and indicators, from ``resources/process/indicators.toml``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.indicators import (
    BETTER,
    COUNTS,
    PARTS,
    UNITS,
    Area,
    Indicator,
    IndicatorSet,
    PanelKind,
    Standard,
    problem_of,
)
from student_care_desktop.domain.words import mark

__all__ = ["load_indicators", "read_indicator", "refuse", "shipped_indicators"]

NO_RECORDS = mark("Contradiction", "what is counted names the records that it is counted from, and only that")
NO_MEASURE = mark("Contradiction", "a mean, a median or a number says of what it is")
BY_HAND = mark("Contradiction", "only a level 1–5 can be judged by people; anything else is counted")
NO_PANEL = mark("Contradiction", "no panel is called “{name}”")
NOT_THERE = mark("Contradiction", "the indicator “{name}” does not stand on this panel")


@cache
def shipped_indicators() -> IndicatorSet:
    """What ships with the program."""
    return load_indicators(resource("process", "indicators.toml"))


def load_indicators(path: Path) -> IndicatorSet:
    """The standards and indicators of ``path``; raises Contradiction, which names file and key."""
    table, _ = open_table(path)
    areas = tuple(_area(row) for row in table.rows("areas"))
    standards = tuple(_standard(row, areas) for row in table.rows("standards"))
    panels = tuple(_panel(row) for row in table.rows("panels"))
    frame = IndicatorSet(
        areas=areas, standards=standards, panels=panels, indicators=(), version=table.text("version")
    )
    found = tuple(read_indicator(row, frame) for row in table.rows("indicators"))
    for name, keys in (
        ("areas", [one.key for one in areas]), ("standards", [one.key for one in standards]),
        ("panels", [one.key for one in panels]), ("indicators", [one.key for one in found]),
    ):
        table.once(name, keys)
    table.done()
    _lead(table, panels, found)
    return IndicatorSet(
        areas=areas, standards=standards, panels=panels, indicators=found, version=frame.version
    )


def _area(row: Table) -> Area:
    key = row.name("key")
    return Area(key, row.only_words())


def _standard(row: Table, areas: tuple[Area, ...]) -> Standard:
    key, area = row.text("key"), row.choice("area", [one.key for one in areas])
    return Standard(key, area, row.only_words())


def _panel(row: Table) -> PanelKind:
    key, part, lead = row.name("key"), row.choice("part", PARTS), row.name("lead")
    return PanelKind(key, part, row.only_words(), lead)


def _lead(table: Table, panels: tuple[PanelKind, ...], found: tuple[Indicator, ...]) -> None:
    """Each panel is led by an indicator that stands on it."""
    on = {(panel, one.key) for one in found for panel in one.panels}
    for panel in panels:
        if (panel.key, panel.lead) not in on:
            raise Contradiction(table.file, f"panels.{panel.key}.lead", NOT_THERE.with_(name=panel.lead))


def read_indicator(row: Table, frame: IndicatorSet) -> Indicator:
    """One indicator of a file or of a school's copy; raises Contradiction."""
    made = Indicator(
        key=row.name("key"), standard=row.choice("standard", [one.key for one in frame.standards]),
        panels=row.texts("panels"), count=row.choice("count", COUNTS, ""),
        unit=row.choice("unit", dict(UNITS)), better=row.choice("better", BETTER, BETTER[0]),
        target=row.amount("target"), limits=row.amounts("limits"), records=row.texts("records"),
        title=row.words(), counted=row.table("counted").only_words(), among=row.table("among").only_words(),
        measure=row.table("measure").only_words() if "measure" in row else None,
    )
    row.done()
    refuse(row, made, frame)
    return made


def refuse(row: Table, made: Indicator, frame: IndicatorSet) -> None:
    """Contradiction where an indicator makes no sense."""
    for panel in made.panels:
        if panel not in [one.key for one in frame.panels]:
            raise row.wrong("panels", NO_PANEL.with_(name=panel))
    if bool(made.count) != bool(made.records):
        raise row.wrong("records", NO_RECORDS)
    if (made.unit in ("mean", "median", "count")) != (made.measure is not None):
        raise row.wrong("measure", NO_MEASURE)
    if made.unit != "level" and not made.count:
        raise row.wrong("count", BY_HAND)
    if problem := problem_of(made):
        raise row.wrong("limits", problem)

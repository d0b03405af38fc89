"""The indicators of a year as those concerned agreed to them in stage 3: names, targets, what is left out.

The agreement holds for its own year alone.  A line without a decision, and a target that makes no sense for
its indicator, change nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from student_care_desktop.domain.indicators import LEVELS, Indicator, IndicatorSet, problem_of
from student_care_desktop.domain.strategy.agreement import AgreedIndicator
from student_care_desktop.domain.words import mark, told

__all__ = ["agreed", "key_of"]

PEOPLE = mark("Indicator", "People decide the level")
PAPERS = mark("Indicator", "What shows it this year")
_USUAL = 4.0
"""The level that is aimed at where nothing else was agreed."""


def agreed(indicators: IndicatorSet, rows: Iterable[AgreedIndicator]) -> IndicatorSet:
    """The same with what was agreed; what the school added stands after the others, judged by people."""
    decided = {key_of(row): row for row in rows if row.decision}
    kept = [
        _with(one, decided.pop(one.key)) if one.key in decided else one for one in indicators.indicators
    ]
    known = {one.key for one in indicators.standards}
    return replace(indicators, indicators=(*kept, *_added(decided.values(), known)))


def key_of(row: AgreedIndicator) -> str:
    """The key of the indicator of a line; a line that the school added has one of its own."""
    return row.indicator or f"own_{row.id}"


def _with(one: Indicator, row: AgreedIndicator) -> Indicator:
    if row.decision == "drop":
        return replace(one, dropped=True)
    name = row.name.strip()
    title = told(name, name) if name and name not in (one.title.thai, one.title.text) else one.title
    made = replace(one, title=title, target=one.target if row.target is None else row.target, dropped=False)
    return made if problem_of(made) is None else replace(made, target=one.target)


def _added(rows: Iterable[AgreedIndicator], standards: set[str]) -> Iterator[Indicator]:
    for row in rows:
        name, standard = row.name.strip(), row.standard.strip()
        if row.decision != "drop" and name and standard in standards:
            yield Indicator(
                key=key_of(row), title=told(name, name), standard=standard, unit="level", own=True,
                target=row.target if row.target and row.target in LEVELS else _USUAL,
                counted=PEOPLE, among=PAPERS,
            )

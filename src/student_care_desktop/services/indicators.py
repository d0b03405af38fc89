"""The figures of the indicators, worked out from live records: nothing is typed, nothing is kept.

* ``figures(desk, year=None)``: every indicator in use with numerator, denominator, value, level and the
  value of the year before.  They are figures of the whole school, without a name, for whoever may see
  reports.
* ``behind(desk, key, year=None)``: the list of one figure, no wider than the person may see: a homeroom
  teacher gets the lines of the own class, and the figure that belongs to these lines.
* ``panels(desk, year=None)``: the five values of the system, then the five parts of its definition.

Who counts stands in ``services/counts/live.py``.  What few may see (areas that are restricted as a whole)
is in the figures of those who may see it, as on the board; how soon an urgent sign is answered is told to
all as a number, and its lines name a child only to the few.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.indicators import (
    Backing,
    Figure,
    Indicator,
    IndicatorSet,
    Panel,
    PanelKind,
    worked_out,
)
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.counts import COUNTED, NOTHING, Counted, Live
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.own_indicators import indicators_of_year
from student_care_desktop.storage.units import Reading

__all__ = [
    "backings_in", "behind", "counted_in", "figures", "figures_in", "gaps_in", "panels", "panels_in",
]

NO_INDICATOR = mark("Indicator", "There is no indicator called “{name}”. The command indicators lists them.")


@service
def figures(desk: Desk, year: Year | None = None) -> tuple[Figure, ...]:
    """Every indicator in use, in the order of the standards, for ``year`` (the one at the desk)."""
    with access.looking(desk) as look:
        return figures_in(desk, look, year or desk.year, may_see=access.may_see_restricted(desk))


def figures_in(desk: Desk, look: Reading, year: Year, *, may_see: bool) -> tuple[Figure, ...]:
    """The same inside an open look; without ``may_see`` nothing of a restricted area is counted."""
    return tuple(one.figure for one in backings_in(desk, look, year, may_see=may_see))


def backings_in(desk: Desk, look: Reading, year: Year, *, may_see: bool) -> tuple[Backing, ...]:
    """Every figure with its list from one look, as far as the look reaches: what a workbook lays open."""
    before, now = _before(look, year), Live(desk, look, year, may_see=may_see)
    then = Live(desk, look, before, may_see=may_see) if before else None
    return tuple(_backing(one, now, then) for one in indicators_of_year(look, year).used)


@service
def panels(desk: Desk, year: Year | None = None) -> tuple[Panel, ...]:
    """The five values, then the five parts of the definition, each with its indicators in use."""
    with access.looking(desk) as look:
        found = figures_in(desk, look, year or desk.year, may_see=access.may_see_restricted(desk))
        return panels_in(indicators_of_year(look, year or desk.year), found)


def panels_in(indicators: IndicatorSet, found: tuple[Figure, ...]) -> tuple[Panel, ...]:
    """The panels of figures that were worked out already; what leads a panel stands first."""
    return tuple(_panel(kind, found) for kind in indicators.panels)


def _panel(kind: PanelKind, found: tuple[Figure, ...]) -> Panel:
    mine = [one for one in found if kind.key in one.indicator.panels]
    return Panel(kind, tuple(sorted(mine, key=lambda one: one.key != kind.lead)))


@service
def behind(desk: Desk, key: str, year: Year | None = None) -> Backing:
    """The list of one figure, inside of what the person may see; CareError where there is no such one.

    Where children are named of whom few may know, it stands in the trace.
    """
    with access.looking(desk) as look:
        meant = year or desk.year
        one = indicators_of_year(look, meant).named(key)
        if one is None:
            raise CareError(NO_INDICATOR.with_(name=key))
        live = Live(desk, look, meant, may_see=access.may_see_restricted(desk))
        found = _backing(one, live, None)
    named = [line.student_id for line in (*found.counted, *found.missing) if line.student_id]
    if found.restricted and named:
        desk.store.note("view", "urgent-case", desk.now(), whose=named)
    return found


def counted_in(desk: Desk, look: Reading, *, may_see: bool) -> tuple[tuple[Figure, Counted], ...]:
    """Every figure of the chosen year with who makes it and their amounts: what it can be recomputed from."""
    live = Live(desk, look, desk.year, may_see=may_see)
    found = []
    for one in indicators_of_year(look, desk.year).used:
        counted = _counted(one, live)
        value = _value(one, counted)
        figure = Figure(
            indicator=one, numerator=counted.numerator, denominator=counted.denominator, value=value
        )
        found.append((figure, counted))
    return tuple(found)


def gaps_in(desk: Desk, look: Reading, room_id: str, keys: Collection[str]) -> Mapping[str, Backing]:
    """Figures of one class with their lists, by key; nothing of a restricted area is counted in them."""
    live = Live(desk, look, desk.year, may_see=False, room_id=room_id)
    used = indicators_of_year(look, desk.year).used
    return {one.key: _backing(one, live, None) for one in used if one.key in keys}


def _before(look: Reading, year: Year) -> Year | None:
    """The year before, where the school has classes in it."""
    found = look.first(Year, number=year.number - 1)
    return found if found and look.first(Classroom, year_id=found.id) else None


def _counted(one: Indicator, live: Live) -> Counted:
    return COUNTED[one.count](live) if one.count else NOTHING


def _backing(one: Indicator, now: Live, then: Live | None) -> Backing:
    counted = _counted(one, now)
    figure = Figure(
        indicator=one, numerator=counted.numerator, denominator=counted.denominator,
        value=_value(one, counted), before=_value(one, _counted(one, then)) if then else None,
    )
    return Backing(figure, counted.yes, counted.no, counted.restricted, counted.veiled)


def _value(one: Indicator, counted: Counted) -> float | None:
    return worked_out(one.unit, counted.numerator, counted.denominator, counted.amounts)

"""Indicators: what the school measures itself by, the figures that records make, and their level 1 to 5.

The three doors for screens, papers and commands stand in ``services/indicators.py``:

* ``figures(desk, year=None) -> tuple[Figure, ...]``: every indicator in use, in the order of the standards;
* ``behind(desk, key, year=None) -> Backing``: the list of one figure: as many ``counted`` as its numerator,
  and ``missing``, who makes up the rest of its denominator; inside of what the person may see;
* ``panels(desk, year=None) -> tuple[Panel, ...]``: the five values, then the five parts of the definition.

``year`` is a ``Year`` of the school, None the one at the desk.  A figure without a value is *not measured*.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from statistics import median

from student_care_desktop.domain.drill import Behind
from student_care_desktop.domain.strategy.evaluation import LEVELS as NAMED
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "BETTER", "COUNTS", "LEVELS", "LEVEL_NAMES", "PARTS", "UNITS", "Area", "Backing", "Figure", "Indicator",
    "IndicatorSet", "Panel", "PanelKind", "Standard", "level_of", "problem_of", "share", "worked_out",
]

UNITS: tuple[tuple[str, Words], ...] = (
    ("percent", mark("Indicator", "Percent")), ("mean", mark("Indicator", "Mean")),
    ("median", mark("Indicator", "Median")), ("count", mark("Indicator", "Number")),
    ("level", mark("Indicator", "Level 1–5")),
)
"""How a figure comes about: a share of the denominator, the mean or the median of an amount of each line,
the number of lines, or a level that people decide."""
BETTER = ("higher", "lower")
LEVELS = range(1, 6)
LEVEL_NAMES: tuple[Words, ...] = tuple(dict(NAMED)[level] for level in LEVELS)
"""From level 1 to level 5."""
PARTS = ("value", "definition")
"""What a panel stands for: a value of the system, or a part of what the system is there for."""
COUNTS = (
    "activity_hours", "aq_fit", "attends", "cases_improved", "classes_advised", "conferences",
    "dropped_out", "drug_free", "eq_fit", "first_act_days", "gpa", "happy", "help_fits", "helped_soon",
    "iq_fit", "mq_fit", "nutrition_fit", "parents_met", "parents_network", "parents_satisfied", "partners",
    "passed_all", "points_kept", "poor_helped", "projects_done", "recorded", "referral_answered",
    "risk_with_case", "screened", "screened_again", "sdq_normal", "spots_mended", "stages_signed",
    "stakeholders_came", "strengths_known", "supervised", "talents_grown", "talked", "took_part",
    "training_hours", "traits_passed", "trusted", "visited", "visited_home", "voiced", "weighed",
)
"""What the program can count by itself; how stands in ``services/counts``."""

_WHOLE = 100
LIMITS = mark("Indicator", "{name}: write four limits for the levels 2 to 5, each {way} than the one before.")
UP, DOWN = mark("Indicator", "higher"), mark("Indicator", "lower")
IN_PERCENT = mark("Indicator", "{name}: a share lies between 0 and 100. Write the target and limits so.")
NEGATIVE = mark("Indicator", "{name}: a target or limit cannot lie below 0.")
OF_LEVEL = mark("Indicator", "{name}: a level lies between 1 and 5 and has no limits.")
NO_NAME = mark("Indicator", "Write what the indicator is called.")


@dataclass(frozen=True, slots=True)
class Area:
    """One of the three areas of the standards: what came of it, the work, what it needs."""

    key: str
    title: Words


@dataclass(frozen=True, slots=True)
class Standard:
    """A standard, ``1.1`` to ``3.4``, and its area."""

    key: str
    area: str
    title: Words


@dataclass(frozen=True, slots=True)
class PanelKind:
    """A value or a part of the definition, as the founding document names them; ``lead`` stands first."""

    key: str
    part: str
    title: Words
    lead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """What is counted over what, from which records, and how good is good.

    ``count`` names the function that counts; empty: people judge it by themselves.  ``limits`` are the values
    from which on levels 2, 3, 4 and 5 are reached.  ``records`` are kinds of record (names of their tables).
    ``own``: the school has added it; ``dropped``: the school does not use it.
    """

    key: str
    title: Words
    standard: str
    unit: str
    target: float
    counted: Words
    among: Words
    limits: tuple[float, ...] = ()
    better: str = "higher"
    count: str = ""
    panels: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    measure: Words | None = None
    own: bool = False
    dropped: bool = False

    @property
    def by_hand(self) -> bool:
        """Whether no record feeds it: people say the level."""
        return not self.count


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorSet:
    """The standards and indicators of a school; ``version`` tells one copy from the next."""

    areas: tuple[Area, ...]
    standards: tuple[Standard, ...]
    panels: tuple[PanelKind, ...]
    indicators: tuple[Indicator, ...]
    version: str

    @property
    def used(self) -> tuple[Indicator, ...]:
        """The indicators that the school has not dropped, in the order of the standards."""
        place = {one.key: at for at, one in enumerate(self.standards)}
        kept = [one for one in self.indicators if not one.dropped]
        return tuple(sorted(kept, key=lambda one: place[one.standard]))

    def named(self, key: str) -> Indicator | None:
        """The indicator of this key; None where there is none in use."""
        return next((one for one in self.indicators if one.key == key and not one.dropped), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """An indicator with what the records of a year make of it; ``before`` is the value of the year before."""

    indicator: Indicator
    numerator: int = 0
    denominator: int = 0
    value: float | None = None
    before: float | None = None

    @property
    def key(self) -> str:
        """The key of the indicator."""
        return self.indicator.key

    @property
    def target(self) -> float:
        """What the school wants to reach."""
        return self.indicator.target

    @property
    def level(self) -> int | None:
        """1 to 5; None where nothing was measured."""
        return level_of(self.indicator, self.value)

    @property
    def measured(self) -> bool:
        """Whether any record feeds it."""
        return self.value is not None

    @property
    def met(self) -> bool | None:
        """Whether the target is reached; None where nothing was measured."""
        if self.value is None:
            return None
        return self.value >= self.target if self.indicator.better == "higher" else self.value <= self.target

    @property
    def change(self) -> float | None:
        """How much more, or less, than the year before; None where either was not measured."""
        if self.value is None or self.before is None:
            return None
        return _rounded(Decimal(str(self.value)) - Decimal(str(self.before)), 2)

    @property
    def trend(self) -> str:
        """``better``, ``worse`` or ``same`` than the year before; empty where that is not known."""
        if self.change is None:
            return ""
        if self.change == 0:
            return "same"
        return "better" if (self.change > 0) == (self.indicator.better == "higher") else "worse"


@dataclass(frozen=True, slots=True)
class Backing:
    """The list of a figure, within the reach of whoever asks: the figure counts these lines and no others.

    ``restricted``: few may know of these children, so they stand by name on no paper and in no export;
    ``veiled``: not this person either; the lines stand there, without a child.
    """

    figure: Figure
    counted: tuple[Behind, ...] = ()
    missing: tuple[Behind, ...] = ()
    restricted: bool = False
    veiled: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """A value, or a part of the definition, with its indicators."""

    kind: PanelKind
    figures: tuple[Figure, ...]

    @property
    def lead(self) -> Figure | None:
        """What the panel shows large: its first indicator that is measured."""
        return next((one for one in self.figures if one.measured), None)

    @property
    def unmeasured(self) -> tuple[Figure, ...]:
        """What no record feeds yet."""
        return tuple(one for one in self.figures if not one.measured)


def share(numerator: int, denominator: int) -> float | None:
    """Percent with one decimal, half up; None of nothing."""
    if not denominator:
        return None
    return (2000 * numerator + denominator) // (2 * denominator) / 10


def worked_out(unit: str, numerator: int, denominator: int, amounts: Sequence[float] = ()) -> float | None:
    """The value of a figure; None where there is nothing that it could be worked out from."""
    if unit == "percent":
        return share(numerator, denominator)
    if unit == "count":
        return float(numerator) if denominator else None
    if unit == "level" or not amounts:
        return None
    exact = [Decimal(str(one)) for one in amounts]
    if unit == "median":
        return _rounded(Decimal(median(exact)), 1)
    return _rounded(sum(exact, Decimal(0)) / len(exact), 2)


def level_of(indicator: Indicator, value: float | None) -> int | None:
    """The level of a value: one more for each limit that it reaches; None without a value."""
    if value is None:
        return None
    if indicator.unit == "level":
        return min(max(round(value), LEVELS[0]), LEVELS[-1])
    up = indicator.better == "higher"
    return 1 + sum(value >= limit if up else value <= limit for limit in indicator.limits)


def problem_of(indicator: Indicator) -> Words | None:
    """What is wrong with an indicator, or None."""
    return next(_problems(indicator), None)


def _problems(one: Indicator) -> Iterator[Words]:
    if not (one.title.text.strip() or one.title.thai.strip()):
        yield NO_NAME
    if one.unit == "level":
        if one.limits or one.target not in LEVELS or one.better != "higher":
            yield OF_LEVEL.with_(name=one.title)
        return
    up = one.better == "higher"
    if len(one.limits) != len(LEVELS) - 1 or not _rising(one.limits if up else one.limits[::-1]):
        yield LIMITS.with_(name=one.title, way=UP if up else DOWN)
    numbers = (one.target, *one.limits)
    if min(numbers) < 0:
        yield NEGATIVE.with_(name=one.title)
    if one.unit == "percent" and max(numbers) > _WHOLE:
        yield IN_PERCENT.with_(name=one.title)


def _rising(limits: Iterable[float]) -> bool:
    found = list(limits)
    return found == sorted(set(found))


def _rounded(value: Decimal, places: int) -> float:
    """Half up, as one learns it at school."""
    return float(value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))

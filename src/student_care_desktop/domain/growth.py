"""Growth: body mass index, and the categories of the health department by a table that the school loads.

No table ships and none is guessed.  The cuts are those of the department: thin below −2 SD, slightly thin
below −1.5, fit up to +1.5, plump up to +2, overweight up to +3, obese above; height and weight for age the
same without +3.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, floor

from student_care_desktop.domain.students import Measurement, age_on
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "CUTS", "GROUPS", "INDICES", "Curve", "GrowthTable", "Reading", "bmi", "cuts_of", "reading",
]

CUTS = (-2.0, -1.5, 1.5, 2.0, 3.0)
"""Standard deviations at which a category ends."""

INDICES: Mapping[str, Words] = {
    "weight_for_height": mark("Growth", "Weight for height"),
    "height_for_age": mark("Growth", "Height for age"),
    "weight_for_age": mark("Growth", "Weight for age"),
}
"""What a table can judge: weight (kg) by height (cm), height (cm) and weight (kg) by age (months)."""

GROUPS: Mapping[str, tuple[tuple[str, Words], ...]] = {
    "weight_for_height": (
        ("thin", mark("Growth", "Thin")),
        ("slightly_thin", mark("Growth", "Slightly thin")),
        ("fit", mark("Growth", "Fit")),
        ("plump", mark("Growth", "Plump")),
        ("overweight", mark("Growth", "Overweight")),
        ("obese", mark("Growth", "Obese")),
    ),
    "height_for_age": (
        ("short", mark("Growth", "Short")),
        ("slightly_short", mark("Growth", "Slightly short")),
        ("fit", mark("Growth", "Height as the age")),
        ("slightly_tall", mark("Growth", "Slightly tall")),
        ("tall", mark("Growth", "Tall")),
    ),
    "weight_for_age": (
        ("light", mark("Growth", "Light")),
        ("slightly_light", mark("Growth", "Slightly light")),
        ("fit", mark("Growth", "Weight as the age")),
        ("slightly_heavy", mark("Growth", "Slightly heavy")),
        ("heavy", mark("Growth", "Too heavy")),
    ),
}
"""The categories of each index, from the lowest up."""


@dataclass(frozen=True, slots=True)
class Curve:
    """The values at :data:`CUTS` for one index and sex, evenly spaced from ``first`` in steps of ``step``.

    Only weight for height needs the last of them.
    """

    first: float
    step: float
    rows: tuple[tuple[float, ...], ...]

    def at(self, place: float) -> tuple[float, ...] | None:
        """The values of the row nearest to ``place``; None outside the table."""
        row = floor((place - self.first) / self.step + 0.5)
        return self.rows[row] if 0 <= row < len(self.rows) else None


@dataclass(frozen=True, slots=True)
class GrowthTable:
    """A table as it was loaded: where it is from, and a curve by index and sex."""

    source: str
    curves: Mapping[tuple[str, str], Curve]

    def group(self, index: str, sex: str, place: float, value: float) -> str | None:
        """The key of the category; None where the table says nothing."""
        curve = self.curves.get((index, sex))
        cuts = curve.at(place) if curve else None
        if cuts is None:
            return None
        keys = [key for key, _ in GROUPS[index]]
        below = bisect_right(cuts[:2], value)
        above = bisect_left(cuts[2 : len(keys) - 1], value)
        return keys[below if below < 2 else 2 + above]


@dataclass(frozen=True, slots=True)
class Reading:
    """One measurement as it is read: the index, and a category for each index that the table knows."""

    measurement: Measurement
    bmi: float | None
    groups: Mapping[str, str]


def bmi(weight_kg: float | None, height_cm: float | None) -> float | None:
    """Body mass index, kg/m², to one decimal; None unless both are known."""
    return round(weight_kg / (height_cm / 100) ** 2, 1) if weight_kg and height_cm else None


def cuts_of(skewness: float, median: float, variation: float) -> tuple[float, ...]:
    """The values at :data:`CUTS` of one row of an LMS table (Cole); ValueError beyond its end."""
    if abs(skewness) < 1e-9:
        found = tuple(median * exp(variation * cut) for cut in CUTS)
    else:
        found = tuple(_by_power(skewness, median, variation, cut) for cut in CUTS)
    return found


def _by_power(skewness: float, median: float, variation: float, cut: float) -> float:
    inner = 1 + skewness * variation * cut
    if inner <= 0:
        raise ValueError("the distribution ends before the cut")
    return float(median * inner ** (1 / skewness))


def reading(
    measured: Measurement, sex: str, birthday: dt.date | None, table: GrowthTable | None
) -> Reading:
    """What one measurement says; without a table only the index."""
    weight, height = measured.weight_kg, measured.height_cm
    found: dict[str, str] = {}
    for index, place, value in _asked(measured, birthday):
        group = table.group(index, sex, place, value) if table else None
        if group:
            found[index] = group
    return Reading(measured, bmi(weight, height), found)


def _asked(measured: Measurement, birthday: dt.date | None) -> Sequence[tuple[str, float, float]]:
    """Index, place in the table and value, where all is known."""
    weight, height, day = measured.weight_kg, measured.height_cm, measured.day
    asked = []
    if weight and height:
        asked.append(("weight_for_height", height, weight))
    if birthday and day:
        years, months = age_on(birthday, day)
        age = float(years * 12 + months)
        asked += [("height_for_age", age, height)] if height else []
        asked += [("weight_for_age", age, weight)] if weight else []
    return asked

"""Weight and height, twice a year, growing as children do.

The curves are rough medians of Thai children by age, made for a demonstration: nobody is judged by them.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.students import Measurement
from student_care_desktop.services.demo.cast import Cast, Child
from student_care_desktop.services.demo.classes import nurse
from student_care_desktop.services.demo.seats import GRADES

__all__ = ["measurements"]

_FIRST_AGE = 11
_HEIGHT_CM = {
    "m": (141.0, 147.5, 154.5, 160.5, 165.0, 167.8, 169.5, 170.3, 170.8),
    "f": (144.5, 149.5, 153.0, 155.2, 156.6, 157.4, 157.9, 158.2, 158.4),
}
_SPREAD_CM = {"m": 6.3, "f": 5.3}
_BMI = {
    "m": (17.2, 17.8, 18.4, 19.0, 19.6, 20.1, 20.6, 21.0, 21.3),
    "f": (17.3, 18.1, 18.8, 19.4, 19.9, 20.2, 20.4, 20.5, 20.6),
}
_WEEKS = (dt.date(2024, 6, 10), dt.date(2024, 11, 11), dt.date(2025, 6, 9), dt.date(2025, 11, 10))
"""The Mondays of the weeks of measuring."""
_SINCE = dt.date(2025, 5, 16)
"""The first day of the year; those who cannot be struck off have not come since."""


@dataclass(frozen=True, slots=True)
class _Body:
    """How a child differs from the median, for good: in spreads of height, and as a factor of weight."""

    child: Child
    tall: float
    heavy: float

    def height(self, day: dt.date) -> float:
        """In centimetres, to the half."""
        sex = self.child.sex
        return round((self._on(day, _HEIGHT_CM[sex]) + self.tall * _SPREAD_CM[sex]) * 2) / 2

    def weight(self, day: dt.date) -> float:
        """In kilograms, to the tenth."""
        return round(self._on(day, _BMI[self.child.sex]) * self.heavy * (self.height(day) / 100) ** 2, 1)

    def _on(self, day: dt.date, curve: Sequence[float]) -> float:
        """``curve`` at the child's age on ``day``."""
        age = (day - self.child.birthday).days / 365.25 - _FIRST_AGE
        year = min(max(int(age), 0), len(curve) - 2)
        share = min(max(age - year, 0.0), 1.0)
        return curve[year] + (curve[year + 1] - curve[year]) * share


def measurements(cast: Cast) -> Iterator[Measurement]:
    """What was measured of each child until the day of the demonstration."""
    dice, by = cast.dice("bodies"), nurse(cast)
    for child in cast.children:
        body = _Body(child, dice.gauss(0, 1), math.exp(dice.gauss(0.02, 0.14)))
        for day in _days(cast, child):
            if dice.chance(_share(cast, child, day)):
                yield Measurement(
                    id=cast.id("measurement", child.number, day), student_id=cast.id("student", child.number),
                    day=day, weight_kg=body.weight(day), height_cm=body.height(day), measured_by=by,
                )


def _days(cast: Cast, child: Child) -> Iterator[dt.date]:
    """The days on which the child's class was measured while the child came to school."""
    for monday in _WEEKS:
        day = monday + dt.timedelta((child.grade + child.room) % 5)
        away = child.bare or (child.case == "cannot_strike_off" and day > _SINCE)
        last = _SINCE if child.grade > GRADES else child.left or dt.date.max
        if child.entered <= day < last and not away:
            yield day


def _share(cast: Cast, child: Child, day: dt.date) -> float:
    """How many of the class were measured on ``day``; late classes have hardly begun this year."""
    return 0.4 * (day < _WEEKS[-1]) if day > _SINCE and cast.late(child.grade, child.room) else 0.97

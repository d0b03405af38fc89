"""The facts of papers of figures: a table of the year, and what came of caring."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from student_care_desktop.domain.drill import Bar
from student_care_desktop.domain.school import School
from student_care_desktop.domain.tables import FigureTable

__all__ = ["OutcomeFacts", "TableFacts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFacts:
    """One table; ``outside``: it leaves the school, small groups are hidden in it."""

    school: School
    year: int
    today: dt.date
    table: FigureTable
    outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeFacts:
    """Bars of which the paper tells nothing but the numbers."""

    school: School
    year: int
    today: dt.date
    areas: Sequence[Bar] = ()
    help: Sequence[Bar] = ()
    loop: Sequence[Bar] = ()

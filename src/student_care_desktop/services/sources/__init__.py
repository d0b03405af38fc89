"""Where the facts of printed forms come from: a form names its source, printing asks it."""

from __future__ import annotations

from collections.abc import Mapping

from student_care_desktop.services.sources import (
    class_life,
    conduct,
    counsel,
    figures,
    official,
    promote,
    refer,
    solve,
    steps,
    strategy_1,
    strategy_2,
    strategy_3,
    strategy_4,
    strategy_5,
    strategy_6,
    strategy_7,
    today,
    whole,
)
from student_care_desktop.services.sources.source import Source

__all__ = ["SOURCES"]

SOURCES: Mapping[str, Source] = {
    **steps.SOURCES,
    **class_life.SOURCES,
    **promote.SOURCES,
    **conduct.SOURCES,
    **refer.SOURCES,
    **solve.SOURCES,
    **today.SOURCES,
    **counsel.SOURCES,
    **whole.SOURCES,
    **figures.SOURCES,
    **official.SOURCES,
    **strategy_1.SOURCES,
    **strategy_2.SOURCES,
    **strategy_5.SOURCES,
    **strategy_3.SOURCES,
    **strategy_4.SOURCES,
    **strategy_6.SOURCES,
    **strategy_7.SOURCES,
}
"""Every source by the name that a form gives; a form that gives none has that of its scope."""

"""Strategy 2, standards linked to other systems."""

from __future__ import annotations

from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Flow
from student_care_desktop.domain.strategy.cycles import STAGES

__all__ = ["STRATEGY_2"]

STRATEGY_2 = Flow(key="strategy_2", title=dict(STAGES)["strategy_2"], pages=(SIGN,))

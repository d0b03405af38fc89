"""Strategy 4, plan."""

from __future__ import annotations

from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Flow
from student_care_desktop.domain.strategy.cycles import STAGES

__all__ = ["STRATEGY_4"]

STRATEGY_4 = Flow(key="strategy_4", title=dict(STAGES)["strategy_4"], pages=(SIGN,))

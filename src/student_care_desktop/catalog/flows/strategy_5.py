"""Strategy 5, do."""

from __future__ import annotations

from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Flow
from student_care_desktop.domain.strategy.cycles import STAGES

__all__ = ["STRATEGY_5"]

STRATEGY_5 = Flow(key="strategy_5", title=dict(STAGES)["strategy_5"], pages=(SIGN,))

"""Strategy 7, evaluate, report, publish."""

from __future__ import annotations

from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Flow
from student_care_desktop.domain.strategy.cycles import STAGES

__all__ = ["STRATEGY_7"]

STRATEGY_7 = Flow(key="strategy_7", title=dict(STAGES)["strategy_7"], pages=(SIGN,))

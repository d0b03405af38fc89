"""Strategy 6, supervise, direct, follow up."""

from __future__ import annotations

from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Flow
from student_care_desktop.domain.strategy.cycles import STAGES

__all__ = ["STRATEGY_6"]

STRATEGY_6 = Flow(key="strategy_6", title=dict(STAGES)["strategy_6"], pages=(SIGN,))

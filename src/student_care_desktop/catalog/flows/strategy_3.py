"""Strategy 3, standards and indicators with stakeholders."""

from __future__ import annotations

from student_care_desktop.catalog.flows.signing import SIGN
from student_care_desktop.domain.flow import Flow
from student_care_desktop.domain.strategy.cycles import STAGES

__all__ = ["STRATEGY_3"]

STRATEGY_3 = Flow(key="strategy_3", title=dict(STAGES)["strategy_3"], pages=(SIGN,))

"""The seven wizards of the seven strategies, by key."""

from __future__ import annotations

from student_care_desktop.catalog.flows.strategy_1 import STRATEGY_1
from student_care_desktop.catalog.flows.strategy_2 import STRATEGY_2
from student_care_desktop.catalog.flows.strategy_3 import STRATEGY_3
from student_care_desktop.catalog.flows.strategy_4 import STRATEGY_4
from student_care_desktop.catalog.flows.strategy_5 import STRATEGY_5
from student_care_desktop.catalog.flows.strategy_6 import STRATEGY_6
from student_care_desktop.catalog.flows.strategy_7 import STRATEGY_7
from student_care_desktop.domain.flow import Flow

__all__ = ["strategy"]

_ALL = {
    flow.key: flow
    for flow in (STRATEGY_1, STRATEGY_2, STRATEGY_3, STRATEGY_4, STRATEGY_5, STRATEGY_6, STRATEGY_7)
}


def strategy(key: str) -> Flow:
    """The wizard of one stage; KeyError for a key that is none."""
    return _ALL[key]

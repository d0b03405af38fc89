"""Where the papers of step 3 come from: activities, development plans, a child's year, a class."""

from __future__ import annotations

from collections.abc import Mapping

from student_care_desktop.domain.promoted import ActivityFacts, PlanFacts, PromotionFacts, PromotionSummary
from student_care_desktop.domain.promotion import Activity, StrengthPlan
from student_care_desktop.domain.school import School
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.promotion_facts import (
    activity_facts,
    plan_facts,
    promotion_facts,
    summary_facts,
)
from student_care_desktop.services.sources.source import Source, no_class, nobody

__all__ = ["SOURCES"]


def _no_activity(desk: Desk, school: School) -> ActivityFacts:
    return ActivityFacts(school=school, year=desk.year.number, today=desk.today, activity=Activity())


SOURCES: Mapping[str, Source] = {
    "activity": Source(activity_facts, _no_activity, records=True),
    "development-plan": Source(plan_facts, nobody(PlanFacts, plan=StrengthPlan()), records=True),
    "promotion": Source(promotion_facts, nobody(PromotionFacts)),
    "promotion-summary": Source(summary_facts, no_class(PromotionSummary)),
}

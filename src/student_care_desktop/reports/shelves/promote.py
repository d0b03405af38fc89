"""The forms of step 3 for activities and for each child."""

from __future__ import annotations

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms import (
    activity_record,
    promotion_record,
    promotion_summary,
    strength_plan,
)

__all__ = ["FORMS"]

FORMS = (
    Form(
        "activity-record", activity_record.TITLE, "ดล. 3.6", "class", activity_record.ActivityRecord,
        facts="activity",
    ),
    Form(
        "development-plan", strength_plan.TITLE, "ดล. 3.7", "student", strength_plan.StrengthPlanForm,
        facts="development-plan",
    ),
    Form(
        "promotion-record", promotion_record.TITLE, "ดล. 3.8", "student", promotion_record.PromotionRecord,
        facts="promotion",
    ),
    Form(
        "promotion-summary", promotion_summary.TITLE, "ดล. 3.9", "class",
        promotion_summary.PromotionSummaryForm, facts="promotion-summary",
    ),
)

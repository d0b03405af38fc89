"""The forms of step 4: a case, the cases of a class, a plan for many."""

from __future__ import annotations

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms import care_case, care_class

__all__ = ["FORMS"]

FORMS = (
    Form("care-case", care_case.TITLE, "ดล. 4.1", "student", care_case.CareCaseForm, facts="care-case"),
    Form(
        "care-class", care_class.CLASS_TITLE, "ดล. 4.2", "class", care_class.ClassCasesForm,
        facts="care-class",
    ),
    Form("care-plan", care_class.PLAN_TITLE, "ดล. 4.3", "class", care_class.CarePlanForm, facts="care-plan"),
)

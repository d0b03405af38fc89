"""The forms of behaviour points and of teachers' views, part of step 4."""

from __future__ import annotations

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms import behaviour, probation, view_slips

__all__ = ["FORMS"]

FORMS = (
    Form(
        "behaviour-record", behaviour.TITLE, "ดล. 4.11", "student", behaviour.BehaviourRecord, facts="conduct"
    ),
    Form(
        "probation", probation.PROBATION_TITLE, "ดล. 4.12", "student", probation.Probation,
        facts="probation",
    ),
    Form(
        "behaviour-letter", probation.LETTER_TITLE, "ดล. 4.13", "student", probation.ParentLetter,
        facts="behaviour-letter",
    ),
    Form("view-slips", view_slips.TITLE, "ดล. 4.14", "student", view_slips.ViewSlips, facts="view-slips"),
)

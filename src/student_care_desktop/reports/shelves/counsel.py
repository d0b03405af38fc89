"""The forms of step 4 that few may see: counselling, case study, case conference, child protection."""

from __future__ import annotations

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms import (
    case_study,
    conference_minutes,
    counselling_record,
    protection_report,
)

__all__ = ["FORMS"]

FORMS = (
    Form(
        "counselling-record", counselling_record.TITLE, "ดล. 4.21", "student",
        counselling_record.CounsellingRecord, facts="counselling", single=True,
    ),
    Form(
        "case-study", case_study.TITLE, "ดล. 4.22", "student", case_study.CaseStudyPaper, facts="study",
    ),
    Form(
        "conference-minutes", conference_minutes.TITLE, "ดล. 4.23", "year",
        conference_minutes.ConferenceMinutes, facts="conference", restricted=True,
    ),
    Form(
        "protection-report", protection_report.TITLE, "ดล. 4.24", "student",
        protection_report.ProtectionPaper, facts="protection", single=True,
    ),
)

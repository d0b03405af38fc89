"""The forms of step 1: knowing each child."""

from __future__ import annotations

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms import (
    class_list,
    eef_form,
    home_visit,
    student_record,
    student_voice,
    visit_coverage,
)

__all__ = ["FORMS"]

FORMS = (
    Form(
        "student-record", student_record.TITLE, "ดล. 1.1", "student", student_record.StudentRecord,
        restricted=True,
    ),
    Form("class-list", class_list.TITLE, "ดล. 1.2", "class", class_list.ClassList),
    Form(
        "home-visit", home_visit.TITLE, "ดล. 1.3", "student", home_visit.HomeVisitRecord,
        facts="visit", restricted=True,
    ),
    Form(
        "home-visit-short", home_visit.SHORT_TITLE, "ดล. 1.4", "student", home_visit.ShortVisit,
        facts="visit",
    ),
    Form("eef-form", eef_form.TITLE, "ดล. 1.5", "student", eef_form.EefForm, facts="visit"),
    Form(
        "student-voice", student_voice.TITLE, "ดล. 1.6", "student", student_voice.StudentVoice,
        facts="voice",
    ),
    Form(
        "visit-coverage", visit_coverage.TITLE, "ดล. 1.7", "class", visit_coverage.VisitCoverage,
        facts="coverage",
    ),
)

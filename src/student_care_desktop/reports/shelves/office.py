"""The papers of the office: the trace, the recovery sheet."""

from __future__ import annotations

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms import recovery_sheet, trace_sheets

__all__ = ["FORMS"]

FORMS = (
    Form(
        "trace-of-child", trace_sheets.CHILD_TITLE, "ดล. 0.1", "student", trace_sheets.TraceOfChild,
        blank=False, facts="trace",
    ),
    Form(
        "trace-seal", trace_sheets.SEAL_TITLE, "ดล. 0.2", "school", trace_sheets.TraceSeal, blank=False,
    ),
    Form(
        "recovery-sheet", recovery_sheet.TITLE, "ดล. 0", "school", recovery_sheet.RecoverySheet,
        blank=False,
    ),
)

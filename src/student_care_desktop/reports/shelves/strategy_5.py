"""The paper of stage 5: the report of progress, also as a Word file."""

from __future__ import annotations

from student_care_desktop.reports.documents import DocumentPaper
from student_care_desktop.reports.form import Form
from student_care_desktop.reports.strategy import care_progress

__all__ = ["FORMS"]

FORMS = (
    Form(
        "care-progress", care_progress.TITLE, "ดล. 6.10", "year", DocumentPaper, facts="care-progress",
        kinds=("pdf", "docx"),
    ),
)

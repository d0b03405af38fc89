"""Official papers of no step: memo paper with the head of the school, to go on writing in Word."""

from __future__ import annotations

from student_care_desktop.domain.words import mark
from student_care_desktop.reports.documents import DocumentPaper
from student_care_desktop.reports.form import Form

__all__ = ["FORMS"]

FORMS = (
    Form(
        "memo-paper", mark("Official", "Memo paper with the school's head"), "", "year", DocumentPaper,
        blank=False, facts="memo-paper", kinds=("pdf", "docx"),
    ),
)

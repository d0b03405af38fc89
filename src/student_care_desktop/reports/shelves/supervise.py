"""The papers of strategy 6: visits to classes, certificates, the work of homeroom teachers."""

from __future__ import annotations

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.certificates import CertificatePaper
from student_care_desktop.reports.documents import DocumentPaper
from student_care_desktop.reports.form import Form
from student_care_desktop.reports.strategy import supervision_papers, teacher_paper

__all__ = ["FORMS"]

CERTIFICATES = mark("PraisePaper", "Certificates and thanks")


def _form(key: str, title: Words, code: str) -> Form:
    return Form(key, title, code, "year", DocumentPaper, facts=key, kinds=("pdf", "docx"))


FORMS = (
    _form("supervision-form", supervision_papers.FORM_TITLE, "ดล. 6.11"),
    _form("supervision-calendar", supervision_papers.CALENDAR_TITLE, "ดล. 6.12"),
    Form("certificate", CERTIFICATES, "ดล. 6.13", "year", CertificatePaper, facts="certificate"),
    _form("teacher-evaluation", teacher_paper.TITLE, "ดล. 6.14"),
)

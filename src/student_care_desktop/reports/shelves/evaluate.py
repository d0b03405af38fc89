"""The papers of strategy 7: the order of the committee, the report of the year, what everybody may read."""

from __future__ import annotations

from student_care_desktop.domain.words import Words
from student_care_desktop.reports.documents import DocumentPaper
from student_care_desktop.reports.form import Form
from student_care_desktop.reports.posters import PosterPaper
from student_care_desktop.reports.strategy import evaluation_order, evaluation_report, public_papers

__all__ = ["FORMS"]


def _form(key: str, title: Words, code: str) -> Form:
    return Form(key, title, code, "year", DocumentPaper, facts=key, kinds=("pdf", "docx"))


FORMS = (
    _form("evaluation-order", evaluation_order.TITLE, "ดล. 6.15"),
    _form("evaluation-report", evaluation_report.TITLE, "ดล. 6.16"),
    _form("public-summary", public_papers.TITLE, "ดล. 6.17"),
    Form(
        "poster", public_papers.POSTER_TITLE, "ดล. 6.18", "year", PosterPaper, blank=False, facts="poster",
    ),
)

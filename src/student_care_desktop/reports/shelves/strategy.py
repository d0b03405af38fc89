"""The papers of the seven strategies, stage by stage; all of them also as Word files."""

from __future__ import annotations

from student_care_desktop.domain.words import Words
from student_care_desktop.reports.documents import DocumentPaper
from student_care_desktop.reports.form import Form
from student_care_desktop.reports.strategy import (
    action_plan,
    announcement,
    form_map,
    linkage_table,
    orders,
    project_paper,
    strategic_plan,
    year_picture,
)

__all__ = ["FORMS"]


def _form(key: str, title: Words, code: str) -> Form:
    return Form(key, title, code, "year", DocumentPaper, facts=key, kinds=("pdf", "docx"))


FORMS = (
    _form("strategic-plan", strategic_plan.TITLE, "ดล. 6.1"),
    _form("linkage-table", linkage_table.TITLE, "ดล. 6.2"),
    _form("form-map", form_map.TITLE, "ดล. 6.3"),
    _form("announcement", announcement.NAME, "ดล. 6.4"),
    _form("action-plan", action_plan.TITLE, "ดล. 6.5"),
    _form("project", project_paper.TITLE, "ดล. 6.6"),
    _form("care-calendar", year_picture.TITLE, "ดล. 6.7"),
    _form("appointment-order", orders.NAME, "ดล. 6.8"),
    _form("homeroom-order", orders.HOMEROOM_NAME, "ดล. 6.9"),
)

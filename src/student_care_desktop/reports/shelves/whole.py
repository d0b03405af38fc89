"""The file that holds all papers of a child."""

from __future__ import annotations

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms import child_file

__all__ = ["FORMS"]

FORMS = (
    Form(
        "child-file", child_file.TITLE, "ดล. 0.5", "student", child_file.ChildFilePaper, blank=False,
        facts="child-file", restricted=True,
    ),
)

"""The papers of figures: what came of caring, and every table of the year, for inside and for outside."""

from __future__ import annotations

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms import care_outcomes, figure_table, group_list

__all__ = ["FORMS"]

FORMS = (
    Form(
        "care-outcomes", care_outcomes.TITLE, "ดล. 0.10", "year", care_outcomes.CareOutcomes, blank=False,
        facts="care-outcomes",
    ),
    Form(
        "figure-tables", figure_table.TITLE, "ดล. 0.6", "year", figure_table.FigureTablePaper, blank=False,
        facts="figure-tables",
    ),
    Form(
        "undone", figure_table.UNDONE_TITLE, "ดล. 0.8", "year", figure_table.FigureTablePaper, blank=False,
        facts="undone",
    ),
    Form(
        "figure-tables-public", figure_table.OUTSIDE_TITLE, "ดล. 0.7", "year", figure_table.FigureTablePaper,
        blank=False, facts="figure-tables-public",
    ),
    Form("group-list", group_list.TITLE, "ดล. 0.9", "year", group_list.GroupList, facts="group-list"),
)

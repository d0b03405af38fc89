"""The papers of the morning meeting."""

from __future__ import annotations

from functools import partial

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms import today_list
from student_care_desktop.reports.forms.today_list import TodayList

__all__ = ["FORMS"]

_PLAIN = partial(TodayList, named=False)

FORMS = (
    Form("today", today_list.TITLE, "ดล. 0.3", "class", TodayList, facts="today"),
    Form("today-numbers", today_list.NUMBERS_TITLE, "ดล. 0.3", "class", _PLAIN, facts="today", blank=False),
    Form(
        "today-school", today_list.SCHOOL_TITLE, "ดล. 0.4", "year", TodayList, facts="today-school",
        blank=False,
    ),
    Form(
        "today-school-numbers", today_list.SCHOOL_NUMBERS_TITLE, "ดล. 0.4", "year", _PLAIN,
        facts="today-school", blank=False,
    ),
)

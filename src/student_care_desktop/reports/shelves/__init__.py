"""All printed forms, shelf by shelf; a new form stands on the shelf of its step."""

from __future__ import annotations

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.shelves import (
    class_life,
    conduct,
    counsel,
    evaluate,
    figures,
    know,
    office,
    official,
    promote,
    refer,
    screen,
    solve,
    strategy,
    strategy_5,
    supervise,
    today,
    whole,
)

__all__ = ["FORMS"]

FORMS: tuple[Form, ...] = (
    *know.FORMS,
    *screen.FORMS,
    *class_life.FORMS,
    *promote.FORMS,
    *solve.FORMS,
    *conduct.FORMS,
    *refer.FORMS,
    *counsel.FORMS,
    *whole.FORMS,
    *office.FORMS,
    *official.FORMS,
    *strategy_5.FORMS,
    *today.FORMS,
    *figures.FORMS,
    *supervise.FORMS,
    *evaluate.FORMS,
    *strategy.FORMS,
)

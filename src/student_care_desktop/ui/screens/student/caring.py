"""The cards of body and mind: health, marks and attendance, special talents."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.health import Health
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.dossiers import Dossier, Term
from student_care_desktop.ui.facts import Fact, Lines, fact_table
from student_care_desktop.ui.furniture import Card, Elided, label, paragraph, row
from student_care_desktop.ui.screens.student.cards import Look
from student_care_desktop.ui.screens.student.living import NOTHING
from student_care_desktop.ui.screens.student.telling import joined, shown

__all__ = ["health_card", "marks_card", "talents_card"]

HEALTH = mark("Student page", "Health")
MARKS = mark("Student page", "Marks and attendance")
TALENTS = mark("Student page", "Special talents")
DISABILITY = mark("Student page", "Disability or special need")
TERM = mark("Student page", "{term}/{year}")
MARK_HEADS = (
    mark("Student page", "Term"), mark("Student page", "GPA"), mark("Student page", "So far"),
    mark("Student page", "0 / ร / มส / มผ"), mark("Student page", "Came to school"),
    mark("Student page", "Absent / leave / late"), mark("Student page", "Work / traits / skipped"),
)
SHARE = mark("Student page", "{percent} % of {days} days")
_ALERTS = ("chronic", "medicine", "drug_allergy", "food_allergy", "surgery")
_REST = ("eyesight", "hearing", "teeth", "vaccination", "scheme", "hospital", "insured")
_CARD = ("disability_by", "disability_card", "card_expires")


def health_card(dossier: Dossier, look: Look) -> Card:
    """What must be known in time at the left, the rest at the right."""
    card, health = look.card(HEALTH, "health"), dossier.sheaf.health or Health()
    left = look.facts(health, _ALERTS)
    right = [*look.facts(health, _REST), *_disability(health, look)]
    if not (left or right):
        card.add(paragraph(look.say(NOTHING), "soft"))
        return card
    sides = row(look.grid(left), look.grid(right), gap=20)
    sides.setStretch(0, 1)
    sides.setStretch(1, 1)
    card.add(sides)
    return card


def _disability(health: Health, look: Look) -> list[Fact]:
    if not health.disabilities:
        return []
    text = shown(health, "disabilities", look.say)
    card = look.facts(health, _CARD, ("disability_card",))
    return [Fact(name=look.say(DISABILITY), text=text), *card]


def marks_card(dossier: Dossier, look: Look) -> Card:
    """A line for each term of all years, newest first."""
    card = look.card(MARKS, "marks")
    if not dossier.terms:
        card.add(paragraph(look.say(NOTHING), "soft"))
        return card
    heads = [look.say(words) for words in MARK_HEADS]
    rows = [_term(one, look.say) for one in dossier.terms]
    card.add(fact_table(Lines(heads=heads, rows=rows, wide=(5,), middle=(1, 2, 3))))
    return card


def _term(term: Term, say: Say) -> Sequence[str | QWidget]:
    report = term.report
    failed = (report.zeros, report.incomplete, report.no_exam, report.failed_activities)
    away = (report.absent_days, report.leave_days, report.late_times)
    owed = (report.unhanded, report.failed_traits, report.skipped)
    return (
        say(TERM.with_(term=report.term, year=term.year)), _grade(report.gpa), _grade(report.gpax),
        _counts(failed), _came(report, say), _counts(away), _counts(owed),
    )


def _grade(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _counts(values: Sequence[int | None]) -> str:
    known = any(one is not None for one in values)
    return " / ".join("–" if one is None else str(one) for one in values) if known else "–"


def _came(report: TermReport, say: Say) -> str:
    """How many of the school days the child was there; on leave is away too."""
    if not report.school_days or report.absent_days is None:
        return "–"
    came = report.school_days - report.absent_days - (report.leave_days or 0)
    return say(SHARE.with_(percent=round(came / report.school_days * 100), days=report.school_days))


def talents_card(dossier: Dossier, look: Look) -> Card:
    """What the child is good at."""
    card = look.card(TALENTS, "talents")
    for one in dossier.sheaf.talents:
        detail = joined([one.detail, one.award])
        line = row(label(shown(one, "area", look.say), "strong"), Elided(detail), gap=10)
        line.setStretch(1, 1)
        if one.day:
            line.addWidget(label(shown(one, "day", look.say), "small"))
        card.add(line)
    if not dossier.sheaf.talents:
        card.add(paragraph(look.say(NOTHING), "soft"))
    card.body.addStretch(1)
    return card

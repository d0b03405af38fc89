"""The columns of behaviour points: of a class, and of one child."""

from __future__ import annotations

from collections.abc import Callable

from student_care_desktop.domain.conduct import MEASURES, BehaviourEntry, Rules, band_of
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.conduct import ConductRow
from student_care_desktop.ui.tables import Align, Column, Ink

__all__ = ["class_columns", "entry_columns"]

_TONES = {"full": "good", "high": "good", "middle": "warn", "low": "bad"}
_DAY = mark("Behaviour", "Date")


def class_columns() -> tuple[Column[ConductRow], ...]:
    """A class: what is left of each child's points, what was taken, and what follows."""
    return (
        Column(
            key="no", heading=mark("Enrollment", "No. in class"), width=48, align=Align.MIDDLE,
            value=lambda one: one.child.enrollment.no,
        ),
        Column(
            key="name", heading=mark("Conduct", "Name"), private=True,
            value=lambda one: one.child.student.name, after=lambda one: one.child.student.nickname,
        ),
        Column(
            key="left", heading=mark("Conduct", "Left"), width=64, align=Align.MIDDLE, ink=Ink.BADGE,
            value=lambda one: one.standing.left if one.standing else None, tone=_tone,
        ),
        Column(
            key="taken", heading=mark("Conduct", "Taken off"), width=58, align=Align.MIDDLE,
            value=lambda one: (one.standing.taken or None) if one.standing else None,
        ),
        Column(
            key="step", heading=mark("Conduct", "What follows"), width=88, ink=Ink.SOFT,
            value=lambda one: one.standing.step.text if one.standing and one.standing.step else None,
        ),
    )


def _tone(one: ConductRow) -> str:
    return _TONES[band_of(one.standing.left)] if one.standing else ""


def entry_columns(rules: Callable[[], Rules]) -> tuple[Column[BehaviourEntry], ...]:
    """The entries of one child, by the rules of the school."""
    return (
        Column(
            key="day", heading=_DAY, width=92, order=lambda one: str(one.day),
            value=lambda one: short_day(one.day) if one.day else "",
        ),
        Column(key="rule", heading=mark("Behaviour", "Rule"), value=lambda one: rules().called(one.rule)),
        Column(
            key="points", heading=mark("Behaviour", "Points"), width=70, align=Align.MIDDLE, ink=Ink.STRONG,
            value=lambda one: f"{one.points:+d}".replace("-", "−"), order=lambda one: one.points,
        ),
        Column(
            key="measure", heading=mark("Behaviour", "Measure"), width=120, ink=Ink.SOFT,
            value=_measure,
        ),
    )


def _measure(one: BehaviourEntry) -> Words | None:
    return dict(MEASURES).get(one.measure)

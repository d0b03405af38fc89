"""The lists of counselling: children with their sessions, and the sessions of one child."""

from __future__ import annotations

from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.counselling import Session, Standing
from student_care_desktop.services.whom import seat
from student_care_desktop.ui.tables import Align, Column, Ink

__all__ = ["SESSIONS", "STANDINGS", "next_words"]

MISSED = mark("Counsel", "Did not come on {day}")
NEXT = mark("Counsel", "{day}")
NONE = mark("Counsel", "Nothing agreed")
SEVERAL = mark("Counsel", "{count} versions")


def next_words(one: Standing) -> Words:
    """When the next appointment is, or that it was missed."""
    if one.next_day is None:
        return NONE
    return (MISSED if one.missed else NEXT).with_(day=short_day(one.next_day))


STANDINGS: tuple[Column[Standing], ...] = (
    Column(key="class", heading=mark("Counsel", "Class"), value=lambda one: one.child.class_name, width=64,
           order=lambda one: seat(one.child)),
    Column(key="no", heading=mark("Counsel", "No."), value=lambda one: one.child.enrollment.no, width=52,
           align=Align.MIDDLE),
    Column(key="name", heading=mark("Counsel", "Name"), private=True,
           value=lambda one: one.child.student.name),
    Column(key="count", heading=mark("Counsel", "Sessions"), value=lambda one: one.sessions, width=72,
           align=Align.MIDDLE),
    Column(key="last", heading=mark("Counsel", "Last"), ink=Ink.SOFT, width=86,
           order=lambda one: str(one.last), value=lambda one: short_day(one.last) if one.last else ""),
    Column(key="next", heading=mark("Counsel", "Next appointment"), ink=Ink.BADGE, width=166,
           value=next_words, tone=lambda one: "bad" if one.missed else "good" if one.next_day else "",
           order=lambda one: str(one.next_day or "9")),
)


def _day(one: Session) -> str:
    return short_day(one.record.day) if one.record.day else ""


SESSIONS: tuple[Column[Session], ...] = (
    Column(key="number", heading=mark("Counsel", "Session"), value=lambda one: one.record.number, width=58,
           align=Align.MIDDLE),
    Column(key="day", heading=mark("Counsel", "Date"), value=_day, order=lambda one: str(one.record.day)),
    Column(key="versions", heading=mark("Counsel", "Written"), ink=Ink.SOFT, width=84,
           value=lambda one: SEVERAL.with_(count=one.versions) if one.versions > 1 else None),
)

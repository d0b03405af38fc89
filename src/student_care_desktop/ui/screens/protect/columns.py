"""The list of reports: what is not reported yet stands first, in red and in words."""

from __future__ import annotations

import datetime as dt

from student_care_desktop.domain.thai import short_moment
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.protection import Report
from student_care_desktop.ui.tables import Column, Ink

__all__ = ["COLUMNS"]

NOT_YET, DONE, ENDED = (
    mark("Protection", "Not reported yet"), mark("Protection", "Reported"), mark("Protection", "Ended"),
)


def _state(one: Report) -> Words:
    if not one.reported:
        return NOT_YET
    return ENDED if one.record.ended else DONE


def _tone(one: Report) -> str:
    if not one.reported:
        return "bad"
    return "quiet" if one.record.ended else "good"


def _moment(text: str) -> str:
    return short_moment(dt.datetime.fromisoformat(text)) if text else ""


COLUMNS: tuple[Column[Report], ...] = (
    Column(key="found", heading=mark("Protection", "Found"), width=126, order=lambda one: one.record.found,
           value=lambda one: _moment(one.record.found)),
    Column(key="class", heading=mark("Protection", "Class"), width=62,
           value=lambda one: one.child.class_name),
    Column(key="name", heading=mark("Protection", "Name"), private=True,
           value=lambda one: one.child.student.name),
    Column(key="told", heading=mark("Protection", "Told in the school"), ink=Ink.SOFT,
           value=lambda one: one.record.told),
    Column(key="to", heading=mark("Protection", "Reported to"), ink=Ink.SOFT,
           value=lambda one: one.record.reported_to),
    Column(key="state", heading=mark("Protection", "State"), ink=Ink.BADGE, width=92,
           value=_state, tone=_tone),
)

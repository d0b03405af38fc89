"""The columns of the trace."""

from __future__ import annotations

import datetime as dt

from student_care_desktop.domain.thai import short_moment
from student_care_desktop.domain.words import mark
from student_care_desktop.services.traces import ACTS, Look, told
from student_care_desktop.ui.tables import Column, Ink

__all__ = ["LINES"]


def _at(one: Look) -> dt.datetime:
    return dt.datetime.fromisoformat(one.line.at)


LINES: tuple[Column[Look], ...] = (
    Column(
        key="at", heading=mark("Trace", "When"), value=lambda one: short_moment(_at(one)),
        order=lambda one: one.line.seq, width=136,
    ),
    Column(key="who", heading=mark("Trace", "Account"), value=lambda one: one.line.who, width=110),
    Column(
        key="act", heading=mark("Trace", "Did"), value=lambda one: ACTS[one.line.act], ink=Ink.BADGE,
        width=150, tone=lambda one: "bad" if one.line.act == "refused" else "quiet",
    ),
    Column(key="what", heading=mark("Trace", "With what"), value=lambda one: told(one.line)),
    Column(
        key="child", heading=mark("Trace", "Of whom"), value=lambda one: one.name, private=True, width=210
    ),
    Column(key="number", heading=mark("Trace", "Number"), value=lambda one: one.number, width=80),
    Column(
        key="device", heading=mark("Trace", "On device"), value=lambda one: one.line.device, ink=Ink.SOFT,
        width=110, found=False,
    ),
)

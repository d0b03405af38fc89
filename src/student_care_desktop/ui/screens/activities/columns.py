"""The columns of the lists: activities, children to talk with, shares of the class."""

from __future__ import annotations

from student_care_desktop.domain.promoted import ActivityShare
from student_care_desktop.domain.promotion import ACTIVITY_KINDS, ACTIVITY_STATES
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.activities import ActivityLine
from student_care_desktop.services.talks import TalkLine
from student_care_desktop.ui.tables import Align, Column, Ink

__all__ = ["activity_columns", "share_columns", "talk_columns"]

STATE, DAY = mark("Activities room", "State"), mark("Activities room", "Day")
NAME, KIND = mark("Activities room", "Activity"), mark("Activities room", "Kind")
WHOSE, SCHOOL = mark("Activities room", "Of"), mark("Activities room", "Whole school")
IN, CAME, HOURS = (
    mark("Activities room", "Children"), mark("Activities room", "Came"), mark("Activities room", "Hours"),
)
LATE = mark("Activities room", "{days} days late")
NO, PHOTO, CHILD = mark("People page", "No."), mark("People page", "Photo"), mark("People page", "Name")
TALKED, LAST = mark("Activities room", "Talked"), mark("Activities room", "The last talk")
LAST_TALK = mark("Activities room", "{day} · {topic}")
PEOPLE, PERCENT = mark("Activities room", "People"), mark("Activities room", "% of the class")
_KINDS, _STATES = dict(ACTIVITY_KINDS), dict(ACTIVITY_STATES)
_TONES = {"done": "good", "running": "quiet", "planned": "quiet"}


def activity_columns() -> tuple[Column[ActivityLine], ...]:
    """The activities of the year, what is late in words and colour."""
    return (
        Column(key="state", heading=STATE, value=_state, ink=Ink.BADGE, width=132, found=False,
               tone=lambda one: "bad" if one.late else _TONES[one.activity.status]),
        Column(key="day", heading=DAY, value=lambda one: one.activity.first, width=86,
               show=lambda day, say: short_day(day) if day else "–", found=False),
        Column(key="name", heading=NAME, value=lambda one: one.activity.name, ink=Ink.STRONG),
        Column(key="kind", heading=KIND, value=lambda one: _KINDS.get(one.activity.kind, ""), width=170),
        Column(key="of", heading=WHOSE, value=lambda one: one.class_name or SCHOOL, width=98),
        Column(key="in", heading=IN, value=lambda one: one.children, width=72, align=Align.RIGHT),
        Column(key="came", heading=CAME, value=lambda one: one.came, width=72, align=Align.RIGHT,
               show=_known),
        Column(key="hours", heading=HOURS, value=lambda one: one.hours, width=72, align=Align.RIGHT,
               show=_known, found=False),
    )


def _state(one: ActivityLine) -> Words:
    return LATE.with_(days=one.late) if one.late else _STATES[one.activity.status]


def talk_columns() -> tuple[Column[TalkLine], ...]:
    """The children of a class, and whether somebody talked with them this term."""
    return (
        Column(key="no", heading=NO, value=lambda one: one.child.enrollment.no, width=48, align=Align.MIDDLE,
               found=False),
        Column(key="photo", heading=PHOTO, value=lambda one: one.child.student.first_name, ink=Ink.FACE,
               width=44, found=False, private=True),
        Column(key="name", heading=CHILD, value=lambda one: one.child.student.name, private=True,
               after=lambda one: f"({one.child.student.nickname})" if one.child.student.nickname else ""),
        Column(key="talked", heading=TALKED, value=lambda one: "open" if one.open else "done", ink=Ink.MARK,
               show=lambda state, say: "", width=62, align=Align.MIDDLE, found=False),
        Column(key="last", heading=LAST, value=_last, ink=Ink.SOFT, width=128),
    )


def _last(one: TalkLine) -> Words | str:
    if one.open:
        return ""
    talk = one.talks[0]
    return LAST_TALK.with_(day=short_day(talk.day) if talk.day else "–", topic=talk.topic or "–")


def _known(number: float | None, say: Say) -> str:
    """A figure, or a dash where nobody wrote it down."""
    return "–" if number is None else f"{number:,g}"


def _share(one: ActivityShare) -> float | None:
    return (one.came.percent or 0) / 100 if one.came else None


def share_columns() -> tuple[Column[ActivityShare], ...]:
    """How many of the class took part, in people and percent."""
    return (
        Column(key="name", heading=NAME, value=lambda one: one.activity.name, ink=Ink.STRONG),
        Column(key="kind", heading=KIND, value=lambda one: _KINDS.get(one.activity.kind, ""), width=180),
        Column(key="day", heading=DAY, value=lambda one: one.activity.first, width=86,
               show=lambda day, say: short_day(day) if day else "–"),
        Column(key="came", heading=PEOPLE, value=lambda one: one.came.done if one.came else None, width=80,
               align=Align.RIGHT, show=_known),
        Column(key="percent", heading=PERCENT, value=_share, ink=Ink.BAR,
               show=lambda share, say: "–" if share is None else f"{share * 100:.1f} %", width=214),
        Column(key="hours", heading=HOURS, value=lambda one: one.hours, width=90, align=Align.RIGHT,
               show=_known),
    )

"""Parents' meetings and homerooms by class: who was invited and came, how often and how regularly."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict

from student_care_desktop.domain.class_life import DONE, HomeroomEntry, Meeting, MeetingGuest
from student_care_desktop.domain.class_papers import MONTH_ORDER, first_of_month, month_span, silent_weeks
from student_care_desktop.domain.school import Term
from student_care_desktop.domain.tables import FigureTable, Measure, by_class
from student_care_desktop.domain.thai import MONTHS_SHORT
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.tables.count import Count, pupils

__all__ = ["homerooms", "parents_meetings"]

MEETINGS, HOMEROOMS = mark("Summary", "Parents' meetings"), mark("Summary", "Homeroom")
TERM, BOTH = mark("Summary", "Term {term} (people)"), mark("Summary", "Both terms (people)")
INVITED, CAME = mark("Summary", "Invited"), mark("Summary", "Came")
PERCENT, HELD = mark("Summary", "%"), mark("Summary", "Meetings finished")
TALKED = mark("Summary", "Talked alone")
HOW_MEETINGS = mark(
    "Summary",
    "Only finished meetings count: invited are the children somebody was marked for, came are those of whom "
    "somebody came.",
)
SESSIONS, BY_MONTH = mark("Summary", "Homerooms (sessions)"), mark("Summary", "By month (sessions)")
ALL = mark("Summary", "All")
SEEN = mark("Summary", "Seen by the grade head")
SILENT = mark("Summary", "School weeks without a line")
HOW_HOMEROOMS = mark(
    "Summary", "A session is one line of the log. A school week counts when it is over and lies in a term."
)
_TERMS = (1, 2)


def parents_meetings(count: Count) -> FigureTable:
    """Invited, came and per cent of each term and of both."""
    here: dict[str, Counter[str]] = defaultdict(Counter)
    rooms = {one.classroom.id for one in count.classes}
    missing = {room: {*_TERMS} for room in rooms}
    done = {
        one.id: one for one in count.look.all(Meeting, status=DONE) if one.classroom_id in rooms
    }
    for one in done.values():
        here[one.classroom_id]["held"] += 1
        missing[one.classroom_id] -= {one.term}
    names = ("meeting_id", "came", "talk")
    for meeting, came, talk in count.look.values(MeetingGuest, names, meeting_id=list(done)) if done else ():
        row, term = here[done[meeting].classroom_id], done[meeting].term
        row[f"invited.{term}"] += came is not None
        row[f"came.{term}"] += came is True
        row["talked"] += bool(talk)
    for room, pupils_here in count.everybody().items():
        here[room].update(pupils_here)
    found: dict[str, dict[str, int | None]] = {room: {**here[room]} for room in rooms}
    for room, terms in missing.items():
        found[room] |= dict.fromkeys(f"{key}.{term}" for term in terms for key in ("invited", "came"))
        found[room] |= {"talked": None} if terms == {*_TERMS} else {}
    measures = (
        *pupils(count), Measure("held", HELD, width=11),
        *(one for term in _TERMS for one in _of_term(term)),
        Measure("invited", INVITED, BOTH, sums=tuple(f"invited.{term}" for term in _TERMS)),
        Measure("came", CAME, BOTH, sums=tuple(f"came.{term}" for term in _TERMS)),
        Measure("percent", PERCENT, BOTH, share=("came", "invited"), width=9),
        Measure("talked", TALKED, width=12),
    )
    return by_class("meetings", MEETINGS, count.classes, measures, found, (HOW_MEETINGS,))


def _of_term(term: int) -> tuple[Measure, ...]:
    group: Words = TERM.with_(term=term)
    return (
        Measure(f"invited.{term}", INVITED, group), Measure(f"came.{term}", CAME, group),
        Measure(f"percent.{term}", PERCENT, group, share=(f"came.{term}", f"invited.{term}"), width=9),
    )


def homerooms(count: Count, today: dt.date) -> FigureTable:
    """Sessions of each month, how many were seen, and how many weeks are silent.

    A month that has not come, and weeks of terms whose days nobody wrote down, are not known.
    """
    here: dict[str, Counter[str]] = defaultdict(Counter)
    days: dict[str, set[dt.date]] = defaultdict(set)
    rooms = {one.classroom.id for one in count.classes}
    for room, day, seen in count.look.values(HomeroomEntry, ("classroom_id", "day", "checked_by")):
        if room in rooms and day:
            here[room][f"month.{day.month}"] += 1
            here[room]["seen"] += bool(seen)
            days[room].add(day)
    terms = count.look.all(Term, year_id=count.year.id)
    span = first_of_month(count.year, MONTH_ORDER[0]), month_span(count.year, MONTH_ORDER[-1])[1]
    ahead = [one for one in MONTH_ORDER if first_of_month(count.year, one) > today]
    dated = any(one.starts and one.ends for one in terms)
    found: dict[str, dict[str, int | None]] = {
        room: {
            **here[room], **{f"month.{one}": None for one in ahead},
            "silent": len(silent_weeks(span, today, terms, days[room])) if dated else None,
        }
        for room in rooms
    }
    months = tuple(Measure(f"month.{one}", MONTHS_SHORT[one - 1], BY_MONTH, width=8) for one in MONTH_ORDER)
    measures = (
        Measure("sessions", ALL, SESSIONS, sums=tuple(one.key for one in months), width=9),
        Measure("seen", SEEN, SESSIONS, width=12),
        Measure("seen_percent", PERCENT, SESSIONS, share=("seen", "sessions"), width=9),
        Measure("silent", SILENT, width=12), *months,
    )
    return by_class("homeroom", HOMEROOMS, count.classes, measures, found, (HOW_HOMEROOMS,))

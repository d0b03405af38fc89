"""Records of which only one can stay when two children become one, told in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from student_care_desktop.domain.class_life import MeetingGuest
from student_care_desktop.domain.fields import Choice, fields_of
from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.lists import STATUSES
from student_care_desktop.domain.promotion import Participation
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import Sheet
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.voices import VoiceSheet
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage.units import Reading

__all__ = ["RIVALS", "Naming"]

SEAT = mark("Merge", "{class_name} no. {no} · {status}")
LEFT = mark("Merge", "{seat}, {day} {reason}")
SHEET = mark("Merge", "{instrument}, {informant}, round {round}")
ROUND = mark("Merge", "Year {year}, round {round}")
YEAR = mark("Merge", "Year {year}")
TERM = mark("Merge", "Year {year}, term {term}")
WRITTEN = mark("Merge", "{day} · {status}")
MARKS = mark("Merge", "GPA {gpa}, absent {days} days")
NO_DAY = mark("Merge", "without a date")

RIVALS: Mapping[type[Record], tuple[str, ...]] = {
    HomeVisit: ("year_id", "round"), VoiceSheet: ("year_id", "round"),
    Sheet: ("instrument", "informant", "round"), Screening: ("round",), TermReport: ("term",),
    MeetingGuest: ("meeting_id",), Participation: ("activity_id",),
}
"""Of these a child (or its year) has one each: two that agree in all of this cannot both stay."""


class Naming:
    """What records are called: knows the years and classes of the school."""

    def __init__(self, look: Reading) -> None:
        self.years = {year.id: year.number for year in look.all(Year)}
        self._rooms = {room.id: room.name for room in look.all(Classroom)}

    def seat(self, place: Enrollment) -> Words:
        """ม.1/1 เลขที่ 4 · กำลังศึกษา; with day and reason of who left."""
        seat = SEAT.with_(
            class_name=self._rooms.get(place.classroom_id, "–"), no=place.no or "–",
            status=dict(STATUSES).get(place.status, place.status),
        )
        if not (place.left or place.leaving_reason):
            return seat
        day = show_day(place.left) if place.left else ""
        return LEFT.with_(seat=seat, day=day, reason=place.leaving_reason)

    def called(self, record: Any, year_id: str) -> Words:
        """Which sheet, visit, screening, report, meeting or activity it is."""
        if isinstance(record, Sheet):
            informant = INFORMANTS[record.informant]
            return SHEET.with_(
                instrument=record.instrument.upper(), informant=informant, round=record.round
            )
        if isinstance(record, TermReport):
            return TERM.with_(year=self.years[year_id], term=record.term)
        if isinstance(record, MeetingGuest | Participation):
            return YEAR.with_(year=self.years[year_id])
        return ROUND.with_(year=self.years[year_id], round=record.round)

    def written(self, record: Record) -> Words:
        """When it was written and how far it is, so that two can be told apart."""
        if isinstance(record, TermReport):
            gpa, days = record.gpa, record.absent_days
            return MARKS.with_(gpa="–" if gpa is None else gpa, days="–" if days is None else days)
        day, status = getattr(record, "day", None), fields_of(type(record)).get("status")
        options = dict(status.options) if isinstance(status, Choice) else {}
        state = options.get(getattr(record, "status", ""), "")
        return WRITTEN.with_(day=show_day(day) if day else NO_DAY, status=state)

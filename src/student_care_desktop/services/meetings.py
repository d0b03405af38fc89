"""Parents' meetings of a class, two a year: the minutes, who came for each child, what was said alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.class_life import DONE, DRAFT, ClassPicture, Meeting, MeetingGuest
from student_care_desktop.domain.class_papers import GuestRow, came_of
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.hours import parse_hour
from student_care_desktop.domain.papers import Tally
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.thai import clean, show_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.class_pictures import pictures_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.guests import guest_rows
from student_care_desktop.services.meanwhile import MEANWHILE, class_in, class_of, untouched
from student_care_desktop.services.school import advisers_by_class
from student_care_desktop.services.sheaves import refuse_wrong
from student_care_desktop.storage.units import Reading

__all__ = ["OFFERED", "Sitting", "finish", "keep", "keep_guests", "meeting_in", "reopen", "sitting"]

KEEP = mark("Why", "Parents' meeting of {class_name}, term {term}")
GUESTS = mark("Why", "Who came to the parents' meeting of {class_name}, term {term}")
FINISH = mark("Why", "Finish the parents' meeting of {class_name}, term {term}")
REOPEN = mark("Why", "Open the parents' meeting of {class_name}, term {term}, again")
DAY_NEEDED = mark("Meeting", "Write the day of the meeting. Everything else is kept as a draft.")
AHEAD = mark("Meeting", "{day} lies in the future: the meeting cannot be finished yet. The draft is kept.")
OUTSIDE = mark(
    "Meeting",
    "{day} is outside the academic year {year} ({first} to {last}). Nothing was kept: mend the date.",
)
NO_HOUR = mark("Meeting", "“{text}” is no time of the day. Write it like 09.30. Nothing was kept yet.")
BACKWARDS = mark("Meeting", "The meeting closes at {finish}, but begins at {start}. Nothing was kept yet.")
UNMARKED = mark(
    "Meeting", "For {count} children nobody has said yet whether somebody came. Mark them; the draft is kept."
)
NOBODY = mark("Meeting", "There is no child in this class, so there is nobody to meet.")
IS_DONE = mark("Meeting", "This meeting is finished. Open it again to change it; nothing was changed.")
TWICE = mark("Meeting", "{class_name} has a meeting of term {term} already. Nothing was kept.")

OFFERED = ("place", "start", "finish", "chair", "secretary", "informed", "arising", "considered", "others")
"""What an earlier meeting can give to begin from: never the day, the people who came, or what they found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """The meeting of a class in one term, stored or not yet, with a row for each child.

    ``earlier`` is the last meeting before it, to begin from; ``earlier_year`` and its term say which.
    """

    classroom: Classroom
    meeting: Meeting
    rows: tuple[GuestRow, ...]
    pictures: tuple[ClassPicture, ...] = ()
    stored: bool = False
    earlier: Meeting | None = None
    earlier_year: int = 0

    @property
    def came(self) -> Tally:
        """For how many of the children somebody came."""
        return came_of(self.rows)

    @property
    def unmarked(self) -> int:
        """Children of whom nobody has said yet whether somebody came."""
        return sum(row.guest.came is None for row in self.rows)

    @property
    def done(self) -> bool:
        """Whether the meeting is finished."""
        return self.meeting.status == DONE


@service
def sitting(desk: Desk, classroom_id: str, term: int) -> Sitting:
    """The meeting of a class in a term; where there is none, a new one led by the advisers, not stored."""
    with access.looking(desk) as look:
        room = class_in(look, classroom_id)
        found = meeting_in(look, room, term)
        names = tuple(one.name for one in advisers_by_class(look, [room])[room.id])
        chair, secretary = [*names, "", ""][:2]
        meeting = found or Meeting(classroom_id=room.id, term=term, chair=chair, secretary=secretary)
        rows = guest_rows(look, desk.year, room, meeting)
        earlier, year = _earlier(look, desk.year, room, term, rows)
        return Sitting(
            classroom=room, meeting=meeting, rows=rows, pictures=tuple(pictures_in(look, meeting.id)),
            stored=found is not None, earlier=earlier, earlier_year=year,
        )


def meeting_in(look: Reading, room: Classroom, term: int) -> Meeting | None:
    """The meeting of a term inside an open look; term 0 is the newest there is."""
    found = [one for one in look.all(Meeting, classroom_id=room.id) if term in (0, one.term)]
    return max(found, key=lambda one: one.term, default=None)


def _earlier(
    look: Reading, year: Year, room: Classroom, term: int, rows: Sequence[GuestRow]
) -> tuple[Meeting | None, int]:
    """The meeting before this one: of an earlier term, else of last year, where most of the children were."""
    before = [one for one in look.all(Meeting, classroom_id=room.id) if one.term < term]
    if before:
        return max(before, key=lambda one: one.term), year.number
    past = look.first(Year, number=year.number - 1)
    old = _class_before(look, past, room, rows) if past else None
    return (meeting_in(look, old, 0) if old else None), year.number - 1


def _class_before(
    look: Reading, past: Year, room: Classroom, rows: Sequence[GuestRow]
) -> Classroom | None:
    """Where most of these children were last year; for new ones the class that had this name."""
    ids = [row.child.student.id for row in rows]
    places = [one.classroom_id for one in look.all(Enrollment, year_id=past.id, student_id=ids)]
    if places:
        return look.get(Classroom, max(sorted(set(places)), key=places.count))
    return look.first(Classroom, year_id=past.id, grade=room.grade, room=room.room)


@service
def keep(desk: Desk, meeting: Meeting, shown: Meeting | None = None) -> Meeting:
    """Keep the minutes as they were written over ``shown``.

    CareError where something cannot stand, the meeting is finished, or somebody else changed it meanwhile.
    """
    room = class_of(desk, meeting.classroom_id)
    new = _checked(desk, replace(meeting, status=DRAFT))
    with access.changing(desk, KEEP.with_(class_name=room.name, term=new.term)) as unit:
        _refuse_done(unit, new)
        _refuse_second(unit, new, room)
        untouched(unit, new, shown)
        unit.put(new)
    return new


def _refuse_done(look: Reading, meeting: Meeting) -> None:
    stored = look.get(Meeting, meeting.id)
    if stored is not None and stored.status == DONE:
        raise CareError(IS_DONE)


def _refuse_second(look: Reading, new: Meeting, room: Classroom) -> None:
    if any(one.id != new.id for one in look.all(Meeting, classroom_id=room.id, term=new.term)):
        raise CareError(TWICE.with_(class_name=room.name, term=new.term))


def _checked(desk: Desk, meeting: Meeting) -> Meeting:
    """The meeting with its times as they are written in offices."""
    refuse_wrong([meeting])
    year, day = desk.year, meeting.day
    if day and year.starts and year.ends and not year.starts <= day <= year.ends:
        first, last = show_day(year.starts), show_day(year.ends)
        raise CareError(OUTSIDE.with_(day=show_day(day), year=year.number, first=first, last=last))
    start, finish = _hour(meeting.start), _hour(meeting.finish)
    if start and finish and finish < start:
        raise CareError(BACKWARDS.with_(start=start, finish=finish))
    return replace(
        meeting, start=start, finish=finish, place=clean(meeting.place), chair=clean(meeting.chair),
        secretary=clean(meeting.secretary),
    )


def _hour(text: str) -> str:
    found = parse_hour(text) if text.strip() else ""
    if found is None:
        raise CareError(NO_HOUR.with_(text=text.strip()))
    return found


@service
def keep_guests(
    desk: Desk, meeting: Meeting, guests: Iterable[MeetingGuest], shown: Iterable[MeetingGuest] = ()
) -> list[MeetingGuest]:
    """Keep who came for these children, as it was written over ``shown``; who says nothing is not stored.

    CareError where somebody else changed one of them meanwhile: nothing of it is kept then.
    """
    room = class_of(desk, meeting.classroom_id)
    new = [_plain(one, meeting) for one in guests]
    refuse_wrong(new)
    with access.changing(desk, GUESTS.with_(class_name=room.name, term=meeting.term)) as unit:
        _refuse_done(unit, meeting)
        if unit.get(Meeting, meeting.id) is None:
            _refuse_second(unit, meeting, room)
            unit.put(meeting)
        _refuse_moved(unit, meeting, new, [_plain(one, meeting) for one in shown])
        unit.put_all([one for one in new if _says(one)])
        unit.remove_all([one for one in new if not _says(one)])
    return new


def _refuse_moved(
    look: Reading, meeting: Meeting, new: Iterable[MeetingGuest], shown: Iterable[MeetingGuest]
) -> None:
    """CareError where a child's line was written meanwhile, also as another one."""
    before = {one.id: one for one in shown}
    stored = {one.enrollment_id: one.id for one in look.all(MeetingGuest, meeting_id=meeting.id)}
    for one in new:
        untouched(look, one, before.get(one.id))
        if stored.get(one.enrollment_id, one.id) != one.id:
            raise CareError(MEANWHILE)


def _plain(guest: MeetingGuest, meeting: Meeting) -> MeetingGuest:
    """Of whom nobody came there is no name."""
    came = guest.came is True
    return replace(
        guest, meeting_id=meeting.id, who=guest.who if came else "", name=clean(guest.name) if came else "",
        talk=guest.talk.strip(),
    )


def _says(guest: MeetingGuest) -> bool:
    return guest.came is not None or bool(guest.talk)


@service
def finish(desk: Desk, classroom_id: str, term: int) -> Meeting:
    """The meeting is done; CareError without a day, before it, or while a child is not marked."""
    here = sitting(desk, classroom_id, term)
    day = here.meeting.day
    if not here.rows:
        raise CareError(NOBODY)
    if day is None:
        raise CareError(DAY_NEEDED)
    if day > desk.today:
        raise CareError(AHEAD.with_(day=show_day(day)))
    if here.unmarked:
        raise CareError(UNMARKED.with_(count=here.unmarked))
    done = replace(here.meeting, status=DONE)
    with access.changing(desk, FINISH.with_(class_name=here.classroom.name, term=term)) as unit:
        unit.put(done)
    return done


@service
def reopen(desk: Desk, classroom_id: str, term: int) -> Meeting:
    """A finished meeting is a draft again."""
    here = sitting(desk, classroom_id, term)
    again = replace(here.meeting, status=DRAFT)
    if here.stored:
        with access.changing(desk, REOPEN.with_(class_name=here.classroom.name, term=term)) as unit:
            unit.put(again)
    return again

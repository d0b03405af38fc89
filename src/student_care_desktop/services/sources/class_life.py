"""Where the papers of the life of a class come from, and the letters to its parents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from student_care_desktop.domain.class_life import DONE, HomeroomEntry, Meeting, WhiteRoom
from student_care_desktop.domain.class_papers import (
    HomeroomFacts,
    LetterFacts,
    MeetingFacts,
    NetworkFacts,
    WhiteFacts,
    first_of_month,
    month_span,
    silent_weeks,
)
from student_care_desktop.domain.school import Classroom, Term
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.services.class_pictures import photo_in, pictures_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.guests import guest_rows
from student_care_desktop.services.homeroom import month_lines
from student_care_desktop.services.meetings import meeting_in
from student_care_desktop.services.network import members_in
from student_care_desktop.services.results import Frame
from student_care_desktop.services.sources.source import Source, no_class, nobody
from student_care_desktop.services.students import rows_of
from student_care_desktop.services.white_room import seats_in
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]


def _homeroom(
    desk: Desk, look: Reading, rooms: Sequence[Classroom], *, round_: int = 0
) -> Iterator[HomeroomFacts]:
    """A month (``round_`` 1–12) of each class; without one the newest that has lines."""
    frame, terms = Frame(desk, look), look.all(Term, year_id=desk.year.id)
    dated = any(one.starts and one.ends for one in terms)
    for room in rooms:
        month = round_ or _newest_month(desk, look, room)
        lines = month_lines(look, desk.year, room, month)
        days = [one.day for one in lines if one.day]
        silent = silent_weeks(month_span(desk.year, month), desk.today, terms, days)
        yield HomeroomFacts(
            **frame.paper, classroom=room, advisers=frame.names(room), month=month, lines=lines,
            first=first_of_month(desk.year, month), silent=len(silent) if dated else None,
        )


def _newest_month(desk: Desk, look: Reading, room: Classroom) -> int:
    days = [row[0] for row in look.values(HomeroomEntry, ("day",), classroom_id=room.id) if row[0]]
    return max(days, default=desk.today).month


def _meeting(
    desk: Desk, look: Reading, rooms: Sequence[Classroom], *, round_: int = 0
) -> Iterator[MeetingFacts]:
    """The meeting of a term (``round_``) of each class; without one the newest there is."""
    frame = Frame(desk, look)
    for room in rooms:
        found = meeting_in(look, room, round_)
        meeting = found or Meeting(classroom_id=room.id, term=round_ or 1)
        pictures = ((one.caption, photo_in(desk, look, one.id)) for one in pictures_in(look, meeting.id))
        yield MeetingFacts(
            **frame.paper, classroom=room, advisers=frame.names(room), term=meeting.term, meeting=found,
            rows=guest_rows(look, desk.year, room, meeting), members=members_in(desk, look, room),
            pictures=tuple((caption, jpeg) for caption, jpeg in pictures if jpeg),
        )


def _network(desk: Desk, look: Reading, rooms: Sequence[Classroom]) -> Iterator[NetworkFacts]:
    frame = Frame(desk, look)
    for room in rooms:
        yield NetworkFacts(
            **frame.paper, classroom=room, advisers=frame.names(room),
            members=members_in(desk, look, room),
        )


def _white(desk: Desk, look: Reading, rooms: Sequence[Classroom]) -> Iterator[WhiteFacts]:
    frame = Frame(desk, look)
    for room in rooms:
        record = look.first(WhiteRoom, classroom_id=room.id) or WhiteRoom()
        rows = rows_of(look, desk.year, [room], everybody=True)
        yield WhiteFacts(
            **frame.paper, classroom=room, advisers=frame.names(room), motto=record.motto,
            seats=seats_in(look, record, rows),
        )


def _letters(
    what: str, desk: Desk, look: Reading, ids: Sequence[str], *, round_: int = 0
) -> Iterator[LetterFacts]:
    """A letter to the parents of each child; when and where as far as that is settled."""
    frame = Frame(desk, look)
    parents = {row.student.id: row.guardian_name for row in rows_of(look, desk.year, None, everybody=True)}
    for child in frame.children(ids):
        head = frame.head(child)
        room = head["classroom"]
        letter = LetterFacts(
            **head, parent=parents.get(child.student.id, ""),
            phones=tuple(one.phone for one in frame.advisers[room.id] if one.phone) if room else (),
        )
        yield _SETTLED[what](desk, look, letter, round_)


def _invited(desk: Desk, look: Reading, letter: LetterFacts, round_: int) -> LetterFacts:
    """The meeting of the term; without one that of the class which is still to come."""
    found = meeting_in(look, letter.classroom, round_) if letter.classroom else None
    if found is None or (found.status == DONE and not round_):
        return replace(letter, term=round_)
    return replace(letter, term=found.term, when=found.day, start=found.start, place=found.place)


def _visited(desk: Desk, look: Reading, letter: LetterFacts, round_: int) -> LetterFacts:
    """The day of a visit that lies ahead, where it was written down already."""
    visits = look.all(HomeVisit, student_id=letter.student.id, year_id=desk.year.id)
    days = [one.day for one in visits if one.day and one.day >= desk.today]
    return replace(letter, when=min(days, default=None))


_SETTLED = {"meeting": _invited, "visit": _visited}

SOURCES: Mapping[str, Source] = {
    "homeroom": Source(_homeroom, no_class(HomeroomFacts), rounds=True),
    "meeting": Source(_meeting, no_class(MeetingFacts), rounds=True),
    "network": Source(_network, no_class(NetworkFacts)),
    "white-room": Source(_white, no_class(WhiteFacts)),
    "invitation": Source(partial(_letters, "meeting"), nobody(LetterFacts), rounds=True, numbered=True),
    "visit-notice": Source(partial(_letters, "visit"), nobody(LetterFacts), numbered=True),
}

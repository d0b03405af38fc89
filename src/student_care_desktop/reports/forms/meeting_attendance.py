"""บัญชีลงเวลาผู้ปกครองมาประชุม: each child, who came, and a column to sign."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.class_life import GUESTS
from student_care_desktop.domain.class_papers import GuestRow, MeetingFacts
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.forms.heads import ADVISERS, PRIVATE_CLASS, put_title, school_line
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, signatures
from student_care_desktop.reports.lists import Heading, put_list
from student_care_desktop.reports.places import Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["HEAD", "TITLE", "MeetingAttendance", "head_values"]

TITLE = mark("MeetingPaper", "Who came to the parents' meeting")

HEAD = (
    Entry("class", mark("Paper", "Class"), weight=1.4),
    Entry("term", mark("MeetingPaper", "Term"), weight=1),
    Entry("day", mark("Paper", "Date"), weight=3),
    Entry("start", mark("MeetingPaper", "Time"), weight=1),
    Entry("place", mark("MeetingPaper", "Place"), weight=4),
    Entry("teachers", mark("ClassList", "Homeroom teachers"), weight=6),
)
ROWS = ("class term day", "place start", "teachers")
_LIST = (
    Heading("no", mark("Paper", "No."), 30, MIDDLE),
    Heading("child", mark("MeetingPaper", "Student"), 138),
    Heading("name", mark("MeetingPaper", "Parent or guardian who came")),
    Heading("who", mark("MeetingPaper", "Is to the child"), 66),
    Heading("signed", mark("MeetingPaper", "Signature"), 104),
    Heading("remark", mark("MeetingPaper", "Remark"), 58, MIDDLE),
)
_SUM = (
    Entry("invited", mark("MeetingPaper", "Invited"), weight=1),
    Entry("came", mark("MeetingPaper", "Came"), weight=1),
    Entry("percent", mark("MeetingPaper", "Percent"), weight=1),
)
_TERM = mark("MeetingPaper", "{term}/{year}")
_AWAY = mark("MeetingPaper", "did not come")
_BLANK_ROWS, _HIGH, _LOW = 26, 20.0, 16.5


class MeetingAttendance:
    """Prints lists into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: MeetingFacts, blank: bool) -> None:
        """Print one class's list; ``blank`` has rows without children."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, DENSE, lambda page: put_title(page, self._code, title))
        put_title(layout, self._code, title)
        put_rows(layout, {entry.key: entry for entry in HEAD}, ROWS)
        layout.y += 4
        rows = _BLANK_ROWS if blank else max(len(facts.rows), 1)
        put_list(layout, "row", _LIST, rows, _LOW if rows > _BLANK_ROWS else _HIGH)
        put_rows(layout, {entry.key: entry for entry in _SUM}, ("invited came percent",))
        layout.strip(4, SIGNED)
        signatures(layout, ADVISERS)
        values = {"school": school_line(facts.school), **({} if blank else dict(_values(facts, kit)))}
        layout.plan(PRIVATE_CLASS).print(values, (title if blank else facts.classroom.name,))


def head_values(facts: MeetingFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    """What the head of a paper about a meeting says."""
    meeting = facts.meeting
    yield "class", facts.classroom.name
    yield "term", kit.say(_TERM.with_(term=facts.term, year=facts.year))
    yield "teachers", ", ".join(facts.advisers)
    for place, name in enumerate(facts.advisers[:2]):
        yield f"adviser.{place}", name
    if meeting:
        yield "day", kit.day(meeting.day)
        yield "start", meeting.start
        yield "place", meeting.place


def _values(facts: MeetingFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    yield from head_values(facts, kit)
    yield "invited", str(len(facts.rows))
    if any(row.guest.came is not None for row in facts.rows):
        yield "came", str(facts.came.done)
        yield "percent", f"{facts.came.percent or 0:.1f}"
    for number, row in enumerate(facts.rows):
        for name, value in _cells(row, kit):
            yield f"row.{number}.{name}", value


def _cells(row: GuestRow, kit: Kit) -> Iterator[tuple[str, Value]]:
    who = dict(GUESTS).get(row.guest.who)
    yield "no", str(row.child.enrollment.no or "")
    yield "child", row.child.student.name
    yield "name", row.guest.name
    yield "who", kit.say(who) if who else ""
    yield "remark", kit.say(_AWAY) if row.guest.came is False else ""

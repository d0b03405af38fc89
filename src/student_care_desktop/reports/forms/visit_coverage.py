"""ความครอบคลุมการเยี่ยมบ้าน: who of a class is still to be visited, where they live, how many days are left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from student_care_desktop.domain.papers import CoverageFacts, VisitRow
from student_care_desktop.domain.students import Household
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.visits import DONE, DRAFT, HOWS
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import LEFT, MIDDLE, RIGHT
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout
from student_care_desktop.reports.places import Plan, TextPlace, Value
from student_care_desktop.reports.rows import put_rows
from student_care_desktop.reports.shares import put_shares
from student_care_desktop.reports.tables import Column, Table

__all__ = ["TITLE", "VisitCoverage"]

TITLE = mark("VisitCoverage", "Home visits of a class: who is left")

_CODE = mark("Paper", "Form {code}")
_PRIVATE = mark("Paper", "Holds children's personal data: use it only to care for them")
_HEADING = mark("VisitCoverage", "Home visits of {room}, academic year {year}, round {round}")
_BLANK_HEADING = mark("VisitCoverage", "Home visits of ....................., academic year {year}")
_CHILDREN = mark("ClassList", "children")
_DUE = mark("VisitCoverage", "{day} ({days} days to go)")
_TODAY = mark("VisitCoverage", "{day} (today)")
_PAST = mark("VisitCoverage", "{day} ({days} days ago)")
_PERCENT = mark("VisitCoverage", "{done} ({percent} %)")
_HEAD = (
    Entry("advisers", mark("ClassList", "Homeroom teachers"), weight=6),
    Entry("due", mark("VisitCoverage", "To be done by"), weight=3),
    Entry("done", mark("VisitCoverage", "Visited"), unit=_CHILDREN, weight=1.6),
    Entry("draft", mark("VisitCoverage", "Begun"), unit=_CHILDREN, weight=1),
    Entry("open", mark("VisitCoverage", "Not begun"), unit=_CHILDREN, weight=1),
    Entry("all", mark("ClassList", "Together"), unit=_CHILDREN, weight=1),
)
_ROWS = ("advisers:4 due:3", "done:1.6 draft:1 open:1 all:1")
_LEFT_TITLE = mark("VisitCoverage", "Still to be visited")
_DONE_TITLE = mark("VisitCoverage", "Visited")
_LEFT: tuple[tuple[str, Words, float, float], ...] = (
    ("no", mark("Paper", "No."), 26, MIDDLE),
    ("name", mark("Paper", "Name"), 118, LEFT),
    ("state", mark("HomeVisit", "State"), 42, MIDDLE),
    ("home", mark("VisitCoverage", "Home"), 0, LEFT),
    ("distance", mark("VisitCoverage", "km"), 30, MIDDLE),
    ("phone", mark("ClassList", "Guardian's phone"), 70, MIDDLE),
    ("planned", mark("VisitCoverage", "Planned for"), 64, LEFT),
)
_VISITED: tuple[tuple[str, Words, float, float], ...] = (
    ("no", mark("Paper", "No."), 26, MIDDLE),
    ("name", mark("Paper", "Name"), 160, LEFT),
    ("day", mark("HomeVisit", "Day of the visit"), 66, MIDDLE),
    ("how", mark("HomeVisit", "Visited"), 56, MIDDLE),
    ("by", mark("HomeVisit", "Visited by"), 0, LEFT),
)
_BLANK_ROWS = 40
_HIGH, _HIGH_HOME, _TABLE_HEAD = 15.2, 20.0, 17.0  # a home may take two lines
_DRAFT, _OPEN = mark("VisitCoverage", "Begun"), mark("VisitCoverage", "Not yet")
_MOO = mark("VisitCoverage", "moo {moo}")


class VisitCoverage:
    """Prints the coverage of classes into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = kit.say(_CODE.with_(code=code))
        self._plan = cache(self._make_plan)

    def draw(self, facts: CoverageFacts, blank: bool) -> None:
        """Print one class, with its bookmark; ``blank`` is a table to write the visits into."""
        values = dict(_head_values(facts, self._kit, blank))
        left, visited = (0, 0) if blank else (len(facts.rows) - facts.count(DONE), facts.count(DONE))
        if not blank:
            values |= dict(_row_values(facts, self._kit))
        self._plan(left, visited, blank).print(values, (facts.classroom.name or self._kit.say(TITLE),))

    def _make_plan(self, left: int, visited: int, blank: bool) -> Plan:
        layout = Layout(self._kit, DENSE, self._running_head)
        self._head(layout)
        if not blank:
            put_shares(layout, "shares", (_DONE_TITLE, _DRAFT, _OPEN))
        if blank:
            self._put(layout, "left", _VISITED, _BLANK_ROWS)
        if left:
            layout.section(_LEFT_TITLE)
            self._put(layout, "left", _LEFT, left)
        if visited:
            layout.section(_DONE_TITLE)
            self._put(layout, "done", _VISITED, visited)
        return layout.plan(_PRIVATE)

    def _put(
        self, layout: Layout, key: str, columns: Sequence[tuple[str, Words, float, float]], rows: int
    ) -> None:
        """A table of so many rows, on as many sheets as it needs."""
        kit, frame = self._kit, layout.frame
        rest = frame.width - sum(column[2] for column in columns)
        made = [Column(name, kit.say(words), wide or rest, align) for name, words, wide, align in columns]
        high = _HIGH_HOME if columns is _LEFT else _HIGH
        table = Table(key, made, row_height=high, head_height=_TABLE_HEAD, size=9.5)
        first = 0
        while first < rows:
            fits = max(1, int((frame.bottom - layout.y - _TABLE_HEAD - 4) // high))
            part = range(first, min(first + fits, rows))
            top = layout.strip(table.height(len(part)) + 3)
            table.put(kit, layout.sheet, (frame.left, top), part)
            first = part.stop

    def _head(self, layout: Layout) -> None:
        frame, sheet = layout.frame, layout.sheet
        top = layout.strip(53)
        sheet.drawing.text(frame.right, top + 7, self._code, 9, align=RIGHT)
        sheet.places += [
            TextPlace("heading", frame.left, top + 26, Room(frame.width, size=15), MIDDLE, "bold"),
            TextPlace("school", frame.left, top + 45, Room(frame.width, size=12), MIDDLE),
        ]
        put_rows(layout, {entry.key: entry for entry in _HEAD}, _ROWS)
        layout.y += 4

    def _running_head(self, layout: Layout) -> None:
        top = layout.strip(22)
        heading = Room(layout.frame.width - 90, size=11)
        layout.sheet.places.append(TextPlace("heading", layout.frame.left, top + 9, heading, face="bold"))
        layout.sheet.drawing.text(layout.frame.right, top + 7, self._code, 9, align=RIGHT)


def _head_values(facts: CoverageFacts, kit: Kit, blank: bool) -> Iterator[tuple[str, Value]]:
    heading = _HEADING if facts.classroom.name else _BLANK_HEADING
    yield "heading", kit.say(heading.with_(room=facts.classroom.name, year=facts.year, round=facts.round))
    yield "school", " ".join(part for part in (facts.school.name, facts.school.area_office) if part)
    yield "advisers", ", ".join(facts.advisers)
    if blank:
        return
    due = _DUE if facts.days_left > 0 else _PAST if facts.days_left < 0 else _TODAY
    yield "due", kit.say(due.with_(day=kit.day_words(facts.due), days=abs(facts.days_left)))
    percent = facts.done.percent
    told = _PERCENT.with_(done=facts.done.done, percent=f"{percent or 0:.0f}")
    yield "done", kit.say(told) if percent is not None else "0"
    yield "draft", str(facts.drafts)
    yield "open", str(len(facts.rows) - facts.done.done - facts.drafts)
    yield "all", str(len(facts.rows))
    yield "shares", tuple(str(facts.count(state)) for state in (DONE, DRAFT, "open"))


def _row_values(facts: CoverageFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    groups = {"left": [row for row in facts.rows if row.state != DONE],
              "done": [row for row in facts.rows if row.state == DONE]}
    for key, rows in groups.items():
        for number, row in enumerate(rows):
            for name, value in _cells(row, kit):
                yield f"{key}.{number}.{name}", value


def _cells(row: VisitRow, kit: Kit) -> Iterator[tuple[str, Value]]:
    child, visit, house = row.child, row.visit, row.household
    yield "no", str(child.enrollment.no or "")
    yield "name", child.student.name
    yield "state", kit.say(_DRAFT if row.state == DRAFT else _OPEN)
    yield "home", _home(house, kit) if house else ""
    yield "distance", f"{house.distance_km:g}" if house and house.distance_km is not None else ""
    yield "phone", child.guardian_phone
    if visit:
        yield "day", show_day(visit.day) if visit.day else ""
        yield "how", kit.say(dict(HOWS)[visit.how]) if visit.how in dict(HOWS) else ""
        yield "by", visit.visited_by


def _home(house: Household, kit: Kit) -> str:
    """12/4 หมู่ 3 บ้านต๋อม ตรงข้ามร้านป้าน้อย: what a teacher looks for on the way."""
    moo = kit.say(_MOO.with_(moo=house.moo)) if house.moo else ""
    parts = (house.house_no, moo, house.road, house.subdistrict, house.landmark)
    return " ".join(part for part in parts if part)

"""แบบบันทึกกิจกรรมโฮมรูม: the homerooms of a class in one month, signed by its advisers and the grade head."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.class_life import HOMEROOM_KINDS, HomeroomEntry
from student_care_desktop.domain.class_papers import HomeroomFacts
from student_care_desktop.domain.thai import ERA, MONTHS, short_day
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.forms.heads import ADVISERS, PRIVATE_CLASS, put_title, school_line
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import LYING, SIGNED, Layout, Signature, signatures
from student_care_desktop.reports.lists import Heading, put_list
from student_care_desktop.reports.places import Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["TITLE", "HomeroomMonth"]

TITLE = mark("HomeroomPaper", "Homeroom log of the month")

_HEAD = (
    Entry("class", mark("Paper", "Class"), weight=1.4),
    Entry("month", mark("HomeroomPaper", "Month"), weight=2.4),
    Entry("year", mark("Paper", "Academic year"), weight=1),
    Entry("teachers", mark("ClassList", "Homeroom teachers"), weight=6),
)
_LIST = (
    Heading("day", mark("Homeroom", "Date"), 56, MIDDLE),
    Heading("kind", mark("Homeroom", "Kind"), 84),
    Heading("topic", mark("Homeroom", "Topic"), 146),
    Heading("detail", mark("Homeroom", "What was done")),
    Heading("result", mark("Homeroom", "What came of it"), 140),
    Heading("present", mark("HomeroomPaper", "Present"), 36, MIDDLE),
    Heading("absent", mark("HomeroomPaper", "Absent"), 36, MIDDLE),
    Heading("noticed", mark("Homeroom", "Children to look after"), 110),
)
_SUM = (
    Entry("count", mark("HomeroomPaper", "Homerooms of the month"), weight=1),
    Entry("percent", mark("HomeroomPaper", "Present, percent"), weight=1),
    Entry("silent", mark("HomeroomPaper", "School weeks without a line"), weight=1),
)
_MONTH = mark("HomeroomPaper", "{month} {year}")
_HEAD_OF_GRADE = Signature("head", mark("Role", "Grade head"))
_BLANK_ROWS, _HIGH, _HIGHER = 10, 26.0, 29.0


class HomeroomMonth:
    """Prints months into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: HomeroomFacts, blank: bool) -> None:
        """Print one class's month, with its bookmark; ``blank`` is a sheet to write on."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, LYING, lambda page: put_title(page, self._code, title))
        put_title(layout, self._code, title)
        put_rows(layout, {entry.key: entry for entry in _HEAD}, ("class month year teachers",))
        layout.y += 4
        rows = _BLANK_ROWS if blank else max(len(facts.lines), 1)
        put_list(layout, "row", _LIST, rows, _high(facts, blank))
        put_rows(layout, {entry.key: entry for entry in _SUM}, ("count percent silent",))
        layout.strip(4, SIGNED)
        signatures(layout, (*ADVISERS, _HEAD_OF_GRADE))
        values = {"school": school_line(facts.school), **({} if blank else dict(_values(facts, kit)))}
        layout.plan(PRIVATE_CLASS).print(values, (title if blank else facts.classroom.name,))


def _high(facts: HomeroomFacts, blank: bool) -> float:
    """Rows in which two lines fit; higher ones where somebody wrote much."""
    long = any(len(one.detail) > 150 or len(one.result) > 90 for one in facts.lines)
    return _HIGH if blank or not long else _HIGHER


def _values(facts: HomeroomFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    yield "class", facts.classroom.name
    yield "year", str(facts.year)
    yield "teachers", ", ".join(facts.advisers)
    if facts.first:
        year = facts.first.year + ERA
        yield "month", kit.say(_MONTH.with_(month=MONTHS[facts.first.month - 1], year=year))
    for place, name in enumerate(facts.advisers[:2]):
        yield f"adviser.{place}", name
    yield "head", ", ".join(facts.checkers)
    ahead = facts.first is not None and facts.first > facts.today
    yield "count", "–" if ahead else str(len(facts.lines))
    yield "percent", "" if facts.present is None else f"{facts.present:.1f}"
    yield "silent", "–" if ahead or facts.silent is None else str(facts.silent)
    for number, line in enumerate(facts.lines):
        for name, value in _cells(line, kit):
            yield f"row.{number}.{name}", value


def _cells(line: HomeroomEntry, kit: Kit) -> Iterator[tuple[str, Value]]:
    kind = dict(HOMEROOM_KINDS).get(line.kind)
    yield "day", short_day(line.day) if line.day else ""
    yield "kind", kit.say(kind) if kind else ""
    yield "topic", line.topic
    yield "detail", _one_line(line.detail)
    yield "result", _one_line(line.result)
    yield "present", "–" if line.present is None else str(line.present)
    yield "absent", "–" if line.absent is None else str(line.absent)
    yield "noticed", _one_line(line.noticed)


def _one_line(text: str) -> str:
    return " ".join(text.split())

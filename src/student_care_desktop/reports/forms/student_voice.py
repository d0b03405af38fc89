"""เสียงของนักเรียน: a page for the child, of our own wording; nothing on it is added up."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from student_care_desktop.catalog.voices import voice
from student_care_desktop.domain.papers import VoiceFacts
from student_care_desktop.domain.voices import Statement
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.faces import FacePlace, put_face
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout
from student_care_desktop.reports.marks import VALUE, put_line
from student_care_desktop.reports.places import Plan, TextPlace, Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["TITLE", "StudentVoice"]

TITLE = mark("StudentVoice", "The student's voice")

_CODE = mark("Paper", "Form {code}")
_PRIVATE = mark("StudentVoice", "Only for the teachers who care for the student; there is no score")
_HEAD = {
    "name": Entry("name", mark("Paper", "Name")),
    "class": Entry("class", mark("Paper", "Class")),
    "no": Entry("no", mark("Paper", "No.")),
    "day": Entry("day", mark("Paper", "Date")),
    "year": Entry("year", mark("Paper", "Academic year")),
}
_ROWS = ("name:6 class:2 no:1", "day:3 year:1")
_PITCH, _LINES = 22.0, 4
_FACES, _STEP, _RADIUS = 270.0, 54.0, 11.0  # room of the faces, from one to the next, of one
_HEADING = 30.0
_LOWEST, _TALLEST = 24.0, 44.0


class StudentVoice:
    """Prints one page for each child into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = kit.say(_CODE.with_(code=code))
        self._plan = cache(self._make_plan)

    def draw(self, facts: VoiceFacts, blank: bool) -> None:
        """Print one page, with its bookmark; ``blank`` leaves out who it is and what was said."""
        values = dict(_values(facts, self._kit, blank))
        said = facts.sheet.comment if facts.sheet and not blank else ""
        lines = max(_LINES, len(self._kit.lines(said, DENSE.width - 8, VALUE)))
        label = " ".join(str(values[key]) for key in ("no", "name") if values.get(key))
        label, room = label or self._kit.say(TITLE), str(values.get("class") or "")
        self._plan(lines).print(values, (room, label) if room else (label,))

    def _make_plan(self, lines: int) -> Plan:
        layout = Layout(self._kit, DENSE, lambda _layout: None, _PITCH)
        self._head(layout)
        form = voice()
        free = layout.frame.bottom - layout.y - _HEADING - _PITCH * (lines + 1.5)
        high = min(_TALLEST, max(_LOWEST, free / len(form.statements)))
        self._heading(layout)
        for number, one in enumerate(form.statements, 1):
            self._statement(layout, number, one, high)
        layout.y += _PITCH / 2
        y = layout.rows()
        layout.sheet.drawing.text(layout.frame.left, y, self._kit.say(form.comment), 11, "bold")
        put_line(layout.sheet, "comment", layout.frame.left, layout.rows(lines), layout.frame.width, lines)
        return layout.plan(_PRIVATE)

    def _head(self, layout: Layout) -> None:
        kit, frame, drawing = self._kit, layout.frame, layout.sheet.drawing
        top, middle = layout.strip(56), (layout.frame.left + layout.frame.right) / 2
        drawing.text(frame.right, top + 7, self._code, 9, align=RIGHT)
        drawing.text(middle, top + 26, kit.say(voice().title), 18, "bold", MIDDLE)
        school = TextPlace("school", frame.left, top + 46, Room(frame.width, size=12), MIDDLE)
        layout.sheet.places.append(school)
        put_rows(layout, _HEAD, _ROWS)
        top = layout.strip(30)
        TextPlace("", frame.left, top + 19, Room(frame.width, pitch=26, size=11.5), MIDDLE, cell=True).ink(
            kit, drawing, kit.say(voice().intro)
        )

    def _heading(self, layout: Layout) -> None:
        """The words of the five faces over their columns."""
        frame, drawing = layout.frame, layout.sheet.drawing
        top = layout.strip(_HEADING)
        drawing.shade(frame.left, top, frame.width, _HEADING)
        for place, words in enumerate(voice().faces):
            x = frame.right - _FACES + place * _STEP
            room = Room(_STEP - 4, pitch=_HEADING - 4, size=9.5)
            TextPlace("", x + 2, top + _HEADING / 2 + 3.4, room, MIDDLE, "bold", cell=True).ink(
                self._kit, drawing, self._kit.say(words)
            )

    def _statement(self, layout: Layout, number: int, one: Statement, high: float) -> None:
        frame, drawing = layout.frame, layout.sheet.drawing
        top = layout.strip(high)
        y = top + high / 2
        room = Room(frame.width - _FACES - 26, pitch=high - 6, size=12)
        drawing.text(frame.left + 16, y + 4, f"{number}.", 12, align=RIGHT)
        said = TextPlace("", frame.left + 22, y + 4, room, cell=True)
        said.ink(self._kit, drawing, self._kit.say(one.text))
        radius = min(_RADIUS, high / 2 / 1.5)
        spots = {
            str(face): (frame.right - _FACES + (face - 0.5) * _STEP, y)
            for face in range(1, len(voice().faces) + 1)
        }
        for face, (x, _) in spots.items():
            put_face(drawing, x, y, radius, int(face))
        drawing.line(frame.left, top + high, frame.right, top + high, 0.3)
        layout.sheet.places.append(FacePlace(one.key, spots, radius))


def _values(facts: VoiceFacts, kit: Kit, blank: bool) -> Iterator[tuple[str, Value]]:
    yield "school", " ".join(part for part in (facts.school.name, facts.school.area_office) if part)
    yield "year", str(facts.year or "")
    yield "class", facts.classroom.name if facts.classroom else ""
    if blank:
        return
    yield "name", facts.student.name
    yield "no", str(facts.enrollment.no or "") if facts.enrollment else ""
    if facts.sheet:
        yield "day", kit.day(facts.sheet.day)
        yield "comment", facts.sheet.comment
        for key, face in facts.sheet.document.items():
            yield key, str(face)

"""ข้อมูลนักเรียนรายบุคคล: the child's record, filled, or blank to be filled by hand."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial

from student_care_desktop.domain.papers import StudentFacts
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.forms.student_sections import (
    RUNNING,
    STRIP,
    put_child,
    put_end,
    put_growing,
    put_home,
    put_named,
)
from student_care_desktop.reports.forms.student_values import RESTRICTED, Shape, record_values, shape_of
from student_care_desktop.reports.forms.visit_head import put_secrecy
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import CM, Layout
from student_care_desktop.reports.places import PhotoPlace, Plan, TextPlace
from student_care_desktop.reports.sections import sheets_of

__all__ = ["TITLE", "StudentRecord"]

TITLE = mark("StudentRecord", "Individual student record")

_PHOTO = (3 * CM, 4 * CM)
_GAP = 14.0
_CODE = mark("Paper", "Form {code}")
_PHOTO_HERE = mark("StudentRecord", "Photo 3 × 4 cm")
_PRIVATE = mark("Paper", "Holds a child's personal data: use it only to care for the child")


class StudentRecord:
    """Prints records of children into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = kit.say(_CODE.with_(code=code))
        self._plan = cache(self._make_plan)

    def draw(self, facts: StudentFacts, blank: bool) -> None:
        """Print one child's record, with its bookmark; ``blank`` leaves out all of the child's values."""
        values = record_values(facts, self._kit, blank)
        name, no = values.get("paper.name"), values.get("paper.no")
        label = " ".join(str(part) for part in (no, name) if part) or self._kit.say(TITLE)
        room = values["paper.class"]
        self._plan(shape_of(facts, blank)).print(values, (str(room), label) if room else (label,))

    def _make_plan(self, shape: Shape) -> Plan:
        """Four pages, each with the roomiest rows that it holds; more pages if there is more to tell."""

        def first(layout: Layout) -> None:
            self._head(layout)
            put_child(layout)

        others = (partial(put, shape=shape) for put in (put_home, put_growing, put_end))
        layout = sheets_of(self._kit, self._running_head, [first, *others])
        put_secrecy(layout, (RESTRICTED,))
        return layout.plan(_PRIVATE)

    def _head(self, layout: Layout) -> None:
        frame, (wide, high) = layout.frame, _PHOTO
        x, y = frame.right - wide, frame.top + 14
        layout.sheet.drawing.text(frame.right, frame.top + 7, self._code, 9, align=RIGHT)
        _photo(layout, x, y)
        layout.frame = replace(frame, right=x - _GAP)
        _titles(layout)
        layout.y = y + high - 43
        put_named(layout, STRIP)
        layout.frame = frame
        layout.y = y + high + 4

    def _running_head(self, layout: Layout) -> None:
        frame, drawing = layout.frame, layout.sheet.drawing
        top = layout.strip(14)
        drawing.text(frame.left, top + 7, self._kit.say(TITLE), 11, "bold")
        drawing.text(frame.right, top + 7, self._code, 9, align=RIGHT)
        put_named(layout, RUNNING)
        layout.y += 4


def _photo(layout: Layout, x: float, y: float) -> None:
    """The frame for the photo, with a word of what belongs there."""
    kit, sheet, (wide, high) = layout.kit, layout.sheet, _PHOTO
    sheet.drawing.box(x, y, wide, high)
    hint = TextPlace("", x + 8, y + high / 2, Room(wide - 16, pitch=28, size=9.5), MIDDLE, cell=True)
    hint.ink(kit, sheet.drawing, kit.say(_PHOTO_HERE))
    sheet.places.append(PhotoPlace("photo", x, y, wide, high))


def _titles(layout: Layout) -> None:
    """The form's title, and the places of the school's name and its area office."""
    frame, sheet = layout.frame, layout.sheet
    middle, wide = (frame.left + frame.right) / 2, frame.width
    sheet.drawing.text(middle, frame.top + 22, layout.kit.say(TITLE), 17, "bold", MIDDLE)
    name, office = Room(wide, pitch=15, size=12.5), Room(wide, pitch=15, size=10.5)
    sheet.places += [
        TextPlace("school.name", frame.left, frame.top + 44, name, MIDDLE, "bold"),
        TextPlace("school.area_office", frame.left, frame.top + 61, office, MIDDLE),
    ]

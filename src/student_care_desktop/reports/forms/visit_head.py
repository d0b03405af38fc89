"""The heads and feet of the papers of a home visit."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from student_care_desktop.domain.visits import HOWS
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.book import A4
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.forms.visit_values import CLOSED_NOTE, STAMP
from student_care_desktop.reports.layout import CM, Layout
from student_care_desktop.reports.places import PhotoPlace, StampPlace, TextPlace
from student_care_desktop.reports.rows import named_in, put_rows

__all__ = ["PRIVATE", "put_head", "put_named", "put_running_head", "put_secrecy"]

PRIVATE = mark("Paper", "Holds a child's personal data: use it only to care for the child")

_FOOT, _NUMBER = 248.0, 44.0  # points of the foot at the left, and of the page's number at the right
_PHOTO = (2.5 * CM, 3.2 * CM)
_PHOTO_HERE = mark("VisitPaper", "Photo")
_ENTRIES = {
    entry.key: entry
    for entry in (
        Entry("paper.name", mark("Paper", "Name")),
        Entry("paper.class", mark("Paper", "Class")),
        Entry("paper.no", mark("Paper", "No.")),
        Entry("paper.number", mark("Student", "Student number")),
        Entry("paper.year", mark("Paper", "Academic year")),
        Entry("home_visit.term", mark("HomeVisit", "Term")),
        Entry("home_visit.round", mark("HomeVisit", "Round")),
        Entry("home_visit.day", mark("HomeVisit", "Day of the visit")),
        Entry("home_visit.how", mark("HomeVisit", "Visited"), options=HOWS, rings=True),
    )
}
_RUNNING = ("paper.name:6 paper.class:2 paper.no:1 paper.number:2",)


def put_named(layout: Layout, rows: Iterable[str]) -> None:
    """Rows of the paper's own entries."""
    rows = tuple(rows)
    put_rows(layout, {name: _ENTRIES[name] for name in named_in(*rows)}, rows)


def put_head(layout: Layout, title: Words, code: str, rows: Iterable[str]) -> None:
    """The head of the first page: code, photo, title, school, and ``rows`` beside the photo."""
    frame, (wide, high) = layout.frame, _PHOTO
    pitch, layout.sheet.pitch = layout.pitch, 18.0
    layout.pitch = 18.0
    x, y = frame.right - wide, frame.top + 13
    layout.sheet.drawing.text(frame.right, frame.top + 7, code, 9, align=RIGHT)
    _photo(layout, x, y)
    layout.frame = replace(frame, right=x - 14)
    _titles(layout, title)
    layout.y = frame.top + 56
    put_named(layout, rows)
    layout.frame = frame
    layout.y = max(layout.y, y + high) + 4
    layout.pitch = layout.sheet.pitch = pitch


def put_running_head(layout: Layout, title: Words, code: str) -> None:
    """The head of every further page: the title, the code, the child."""
    frame, drawing = layout.frame, layout.sheet.drawing
    top = layout.strip(14)
    drawing.text(frame.left, top + 7, layout.kit.say(title), 11, "bold")
    drawing.text(frame.right, top + 7, code, 9, align=RIGHT)
    put_named(layout, _RUNNING)
    layout.y += 3


def put_secrecy(layout: Layout, closed: Collection[str]) -> None:
    """On every sheet the place of the stamp, and of the note where an option may be kept back."""
    frame, kept = layout.frame, {f"{key}.closed" for key in closed}
    for sheet in layout.sheets:
        sheet.places.append(StampPlace(STAMP, A4[0] / 2, (frame.top - 10, A4[1] - 9), 17))
        if any(place.key in kept for place in sheet.places):
            room = Room(frame.width - _FOOT - _NUMBER, size=8.0)
            sheet.places.append(TextPlace(CLOSED_NOTE, frame.left + _FOOT, frame.bottom + 16, room))


def _photo(layout: Layout, x: float, y: float) -> None:
    kit, sheet, (wide, high) = layout.kit, layout.sheet, _PHOTO
    sheet.drawing.box(x, y, wide, high)
    sheet.drawing.text(x + wide / 2, y + high / 2 + 3, kit.say(_PHOTO_HERE), 9.5, align=MIDDLE)
    sheet.places.append(PhotoPlace("photo", x, y, wide, high))


def _titles(layout: Layout, title: Words) -> None:
    """The title, the places of the school and its area office, and of the word that it is a draft."""
    frame, sheet = layout.frame, layout.sheet
    middle, wide = (frame.left + frame.right) / 2, frame.width
    said = layout.kit.say(title)
    TextPlace("", frame.left, frame.top + 16, Room(wide, size=16), MIDDLE, "bold").ink(
        layout.kit, sheet.drawing, said
    )
    sheet.places += [
        TextPlace("school.name", frame.left, frame.top + 35, Room(wide, pitch=15, size=12), MIDDLE, "bold"),
        TextPlace("school.area_office", frame.left, frame.top + 51, Room(wide, pitch=14, size=10), MIDDLE),
        TextPlace("paper.state", middle - wide / 2, frame.top - 1, Room(wide, size=9), face="bold"),
    ]

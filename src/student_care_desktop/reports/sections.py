"""Sections of questions put on a page: rows, grids, photo frames, each in the order of the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from student_care_desktop.domain.questions import Ask, Question, VisitPage, VisitSection
from student_care_desktop.domain.words import Words
from student_care_desktop.reports.asked import entry_asked, heading
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout
from student_care_desktop.reports.marks import LABEL
from student_care_desktop.reports.members import Columns, put_members, put_per_head
from student_care_desktop.reports.places import PhotoPlace, TextPlace, TicksPlace
from student_care_desktop.reports.rows import put_rows

__all__ = ["Asking", "put_page", "put_photos", "put_section", "sheets_of"]

_TICK = 7.5
_INDENT = 12.0
_PITCHES = tuple(22.8 - 0.4 * step for step in range(25))
_CAPTION = 14.0
_SMALL = 3  # photos side by side from which on their captions may need two lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """How the questions of a form are put: ``rows`` by section number, the columns and rows of the member
    table, the rows of a long text by question, and the size of photos (how many side by side, how high).
    """

    columns: Columns
    members: int
    limit: bool = False
    rows: Mapping[str, Sequence[str]] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    photos: tuple[int, float] = (2, 170.0)


def sheets_of(
    kit: Kit, running_head: Callable[[Layout], None], parts: Sequence[Callable[[Layout], None]]
) -> Layout:
    """Each part on a sheet of its own, with the roomiest rows that it holds; on more if it is very long."""
    done: Layout | None = None
    for part in parts:
        done = _roomiest(partial(_tried, kit, running_head, part, done))
    assert done  # noqa: S101
    return done


def _tried(
    kit: Kit, running_head: Callable[[Layout], None], part: Callable[[Layout], None], done: Layout | None,
    pitch: float,
) -> tuple[Layout, bool]:
    """The form so far with one more part in rows of this pitch, and whether that took one sheet only."""
    layout = done.continued(pitch) if done else Layout(kit, DENSE, running_head, pitch)
    begun = len(layout.sheets)
    part(layout)
    return layout, len(layout.sheets) == begun


def _roomiest(put: Callable[[float], tuple[Layout, bool]]) -> Layout:
    """The layout with the widest rows that fit on one sheet; with the closest where none do."""
    first, last = 0, len(_PITCHES) - 1
    found: Layout | None = None
    while first < last:
        middle = (first + last) // 2
        layout, fits = put(_PITCHES[middle])
        if fits:
            found, last = layout, middle
        else:
            first = middle + 1
    return found if found and found.pitch == _PITCHES[last] else put(_PITCHES[last])[0]


def put_page(layout: Layout, page: VisitPage, asking: Asking) -> None:
    """A page of questions under its bar."""
    layout.section(page.title)
    for section in page.sections:
        put_section(layout, section, asking)


def put_section(layout: Layout, section: VisitSection, asking: Asking) -> None:
    """One numbered section: its questions in rows, then its table, its grid, its photos.

    A title that only says what its first question says is left out, but not that of a table.
    """
    first, table = section.questions[0], any(one.ask is Ask.MEMBERS for one in section.questions)
    if section.title and not table and layout.kit.say(section.title) == layout.kit.say(first.text):
        section = replace(section, title=None)
    if section.title:
        _title(layout, section.no, section.title, section.questions)
    plain = [one for one in section.questions if one.ask not in (Ask.MEMBERS, Ask.GRID, Ask.PHOTO)]
    with_no = "" if section.title else section.no
    _rows(layout, plain, asking, with_no, section.no)
    photos = [one for one in section.questions if one.ask is Ask.PHOTO]
    for question in section.questions:
        if question.ask is Ask.MEMBERS:
            put_members(layout, asking.columns, asking.members)
            put_per_head(layout, limit=asking.limit)
        elif question.ask is Ask.GRID:
            _grid(layout, question, with_no)
    if photos:
        put_photos(layout, photos, *asking.photos)


def _title(layout: Layout, no: str, title: Words, questions: Sequence[Question]) -> None:
    """The section's own line, with the hint of its table behind it."""
    kit, y = layout.kit, layout.rows()
    said = kit.say(heading(no, title))
    layout.sheet.drawing.text(layout.frame.left, y, said, LABEL, "bold")
    hint = next((one.hint for one in questions if one.ask is Ask.MEMBERS and one.hint), None)
    if hint:
        x = layout.frame.left + kit.width(said, LABEL, "bold") + 8
        layout.sheet.drawing.text(x, y, f"({kit.say(hint)})", 8.5)


def _rows(
    layout: Layout, questions: Sequence[Question], asking: Asking, with_no: str, no: str
) -> None:
    if not questions:
        return
    frame = layout.frame
    first, entries = True, {}
    for one in questions:
        entries[one.key] = entry_asked(one, with_no if first else "", asking.lines.get(one.key, 1))
        first = False
    if not with_no:
        layout.frame = replace(frame, left=frame.left + _INDENT)
    put_rows(layout, entries, asking.rows.get(no, ()))
    layout.frame = frame


def _grid(layout: Layout, question: Question, no: str) -> None:
    """Rows by options, a box in each crossing."""
    kit, frame, sheet = layout.kit, layout.frame, layout.sheet
    label = kit.say(heading(no, question.text) if no else question.text)
    top = layout.strip(layout.pitch * (len(question.rows) + 2) + 4)
    sheet, drawing = layout.sheet, layout.sheet.drawing
    drawing.text(frame.left, top + sheet.base, label, LABEL, "bold")
    left, top = frame.left + _INDENT, top + layout.pitch
    first, wide = 130.0, frame.width - _INDENT
    step = (wide - first) / len(question.options)
    bottom = top + layout.pitch * (len(question.rows) + 1)
    drawing.shade(left, top, wide, layout.pitch)
    drawing.box(left, top, wide, bottom - top, 0.7)
    for number, option in enumerate(question.options):
        x = left + first + number * step
        drawing.line(x, top, x, bottom, 0.4)
        drawing.text(x + step / 2, top + layout.pitch / 2 + 3.4, kit.say(option.text), LABEL, "bold", MIDDLE)
    for number, row in enumerate(question.rows, 1):
        y = top + number * layout.pitch
        drawing.line(left, y, left + wide, y, 0.4)
        drawing.text(left + 6, y + layout.pitch / 2 + 3.4, kit.say(row.text), LABEL)
        spots = {
            option.key: (left + first + (place + 0.5) * step - _TICK / 2, y + (layout.pitch - _TICK) / 2)
            for place, option in enumerate(question.options)
        }
        for x, spot in spots.values():
            drawing.ring(x + _TICK / 2, spot + _TICK / 2, _TICK / 2)
        sheet.places.append(TicksPlace(f"{question.key}.{row.key}", spots, _TICK))


def put_photos(layout: Layout, questions: Sequence[Question], across: int, high: float) -> None:
    """Frames side by side, each with its question under it; a picture is shown whole."""
    kit, gap = layout.kit, 10.0
    for first in range(0, len(questions), across):
        row = questions[first : first + across]
        under = _CAPTION if across < _SMALL else _CAPTION * 1.5
        top = layout.strip(high + under + 6)
        wide = (layout.frame.width - gap * (across - 1)) / across if len(row) > 1 else layout.frame.width
        for place, question in enumerate(row):
            x = layout.frame.left + place * (wide + gap)
            layout.sheet.drawing.box(x, top + 3, wide, high, 0.5)
            said, room = kit.say(question.text), Room(wide, pitch=under, size=9)
            caption = TextPlace("", x, top + high + under / 2 + 7, room, MIDDLE, cell=True)
            caption.ink(kit, layout.sheet.drawing, said)
            layout.sheet.places.append(PhotoPlace(question.key, x, top + 3, wide, high, whole=True))

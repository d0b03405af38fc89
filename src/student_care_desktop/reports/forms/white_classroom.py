"""แผนผังห้องเรียนสีขาว: head, four deputies with four leaders each, secretary, assistant, motto."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.class_life import WHITE_POSTS
from student_care_desktop.domain.class_papers import SeatHolder, WhiteFacts
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE, Drawing
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.forms.heads import ADVISERS, PRIVATE_CLASS, put_title, school_line
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import LYING, SIGNED, Layout, signatures
from student_care_desktop.reports.places import TextPlace, Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["TITLE", "WhiteClassroom"]

TITLE = mark("WhitePaper", "Structure of the white classroom")

_HEAD = (
    Entry("class", mark("Paper", "Class"), weight=1.4),
    Entry("year", mark("Paper", "Academic year"), weight=1),
    Entry("teachers", mark("ClassList", "Homeroom teachers"), weight=6),
)
_MOTTO = mark("WhiteRoom", "Motto")
_SIDES = ("study", "work", "activity", "inspection")
_NAMED, _LEFT = mark("WhitePaper", "{name} no. {no}"), mark("WhitePaper", "{name} (has left)")
_NAMES = dict(WHITE_POSTS)
_BOX, _HIGH, _GAP, _LEADER = 168.0, 48.0, 28.0, 26.0


class WhiteClassroom:
    """Prints charts into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: WhiteFacts, blank: bool) -> None:
        """Print one class's chart; ``blank`` has empty boxes."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, LYING, lambda page: put_title(page, self._code, title))
        put_title(layout, self._code, title)
        put_rows(layout, {entry.key: entry for entry in _HEAD}, ("class year teachers",))
        put_rows(layout, {"motto": Entry("motto", _MOTTO, bold=True)}, ("motto",))
        layout.strip(10)
        self._chart(layout)
        layout.strip(16, SIGNED)
        signatures(layout, ADVISERS)
        values = {"school": school_line(facts.school), **({} if blank else dict(_values(facts, kit)))}
        layout.plan(PRIVATE_CLASS).print(values, (title if blank else facts.classroom.name,))

    def _chart(self, layout: Layout) -> None:
        """Three rows of boxes with lines between them."""
        frame, drawing = layout.frame, layout.sheet.drawing
        step = frame.width / len(_SIDES)
        middles = [frame.left + step * (place + 0.5) for place in range(len(_SIDES))]
        centre = (frame.left + frame.right) / 2
        top = layout.strip(_HIGH + _GAP)
        self._box(layout, "head", centre, top)
        self._box(layout, "secretary", middles[0], top)
        self._box(layout, "assistant", middles[-1], top)
        drawing.line(middles[0] + _BOX / 2, top + _HIGH / 2, centre - _BOX / 2, top + _HIGH / 2, 0.6)
        drawing.line(centre + _BOX / 2, top + _HIGH / 2, middles[-1] - _BOX / 2, top + _HIGH / 2, 0.6)
        self._fork(drawing, centre, middles, top + _HIGH)
        top = layout.strip(_HIGH + _GAP / 2)
        leaders = layout.strip(18 + 4 * _LEADER + 8)
        for side, middle in zip(_SIDES, middles, strict=True):
            self._box(layout, side, middle, top)
            drawing.line(middle, top + _HIGH, middle, leaders, 0.6)
            self._leaders(layout, f"{side}_leader", middle, leaders)

    def _fork(self, drawing: Drawing, centre: float, middles: list[float], top: float) -> None:
        """A line from the head to each deputy."""
        level = top + _GAP / 2
        drawing.line(centre, top, centre, level, 0.6)
        drawing.line(middles[0], level, middles[-1], level, 0.6)
        for middle in middles:
            drawing.line(middle, level, middle, top + _GAP, 0.6)

    def _box(self, layout: Layout, post: str, middle: float, top: float) -> None:
        """The name of a post, and below it who holds it."""
        drawing, x = layout.sheet.drawing, middle - _BOX / 2
        drawing.shade(x, top, _BOX, 17)
        drawing.box(x, top, _BOX, _HIGH, 0.7)
        self._inked(drawing, _NAMES[post], middle, top + 12)
        room = Room(_BOX - 8, pitch=20, size=10)
        layout.sheet.places.append(TextPlace(f"{post}.0", x + 4, top + 36, room, MIDDLE, cell=True))

    def _leaders(self, layout: Layout, post: str, middle: float, top: float) -> None:
        drawing, x = layout.sheet.drawing, middle - _BOX / 2
        drawing.shade(x, top, _BOX, 18)
        drawing.box(x, top, _BOX, 18 + 4 * _LEADER, 0.7)
        self._inked(drawing, _NAMES[post], middle, top + 12.5)
        for number in range(4):
            y = top + 18 + number * _LEADER
            drawing.line(x, y, x + _BOX, y, 0.4)
            drawing.text(x + 5, y + 16.5, f"{number + 1}.", 9.5)
            room = Room(_BOX - 22, pitch=_LEADER - 2, size=10)
            layout.sheet.places.append(TextPlace(f"{post}.{number}", x + 18, y + 16.5, room, cell=True))

    def _inked(self, drawing: Drawing, words: Words, middle: float, y: float) -> None:
        drawing.text(middle, y, self._kit.say(words), 9.5, "bold", MIDDLE)


def _values(facts: WhiteFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    yield "class", facts.classroom.name
    yield "year", str(facts.year)
    yield "teachers", ", ".join(facts.advisers)
    yield "motto", facts.motto
    for place, name in enumerate(facts.advisers[:2]):
        yield f"adviser.{place}", name
    for post, holders in facts.seats.items():
        for number, one in enumerate(holders):
            yield f"{post}.{number}", _name(one, kit)


def _name(one: SeatHolder, kit: Kit) -> str:
    if one.left:
        return kit.say(_LEFT.with_(name=one.name))
    return kit.say(_NAMED.with_(name=one.name, no=one.no)) if one.no else one.name

"""ทำเนียบเครือข่ายผู้ปกครองระดับห้องเรียน: each member with a photo, post, child, phone and address."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.class_life import NETWORK_POSTS
from student_care_desktop.domain.class_papers import MemberRow, NetworkFacts
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.entries import Entry
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.forms.heads import ADVISERS, PRIVATE_CLASS, put_title, school_line
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, signatures
from student_care_desktop.reports.marks import LABEL, put_line
from student_care_desktop.reports.places import PhotoPlace, TextPlace, Value
from student_care_desktop.reports.rows import put_rows

__all__ = ["TITLE", "ParentsNetwork"]

TITLE = mark("NetworkPaper", "Parents' network committee of a class")

_HEAD = (
    Entry("class", mark("Paper", "Class"), weight=1.4),
    Entry("year", mark("Paper", "Academic year"), weight=1),
    Entry("teachers", mark("ClassList", "Homeroom teachers"), weight=6),
)
_LINES = (
    ("post", mark("Network", "Post")), ("name", mark("Network", "Name")),
    ("child", mark("Network", "Parent of")), ("phone", mark("Network", "Phone")),
    ("address", mark("Network", "Address")),
)
_PHOTO = mark("NetworkPaper", "Photo")
_LEFT = mark("NetworkPaper", "{name} (has left)")
_HIGH, _WIDE, _BLANK = 112.0, 76.0, 5
_LABELS = 78.0


class ParentsNetwork:
    """Prints committees into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: NetworkFacts, blank: bool) -> None:
        """Print one class's committee; ``blank`` has five empty places."""
        kit, title = self._kit, self._kit.say(TITLE)
        layout = Layout(kit, DENSE, lambda page: put_title(page, self._code, title))
        put_title(layout, self._code, title)
        put_rows(layout, {entry.key: entry for entry in _HEAD}, ("class year teachers",))
        layout.y += 6
        for number in range(_BLANK if blank else max(len(facts.members), 1)):
            self._card(layout, number)
        layout.strip(6, SIGNED)
        signatures(layout, ADVISERS)
        values = {"school": school_line(facts.school), **({} if blank else dict(_values(facts, kit)))}
        layout.plan(PRIVATE_CLASS).print(values, (title if blank else facts.classroom.name,))

    def _card(self, layout: Layout, number: int) -> None:
        """A frame for the photo, and five lines beside it."""
        kit, sheet_top = self._kit, layout.strip(_HIGH + 8)
        frame, sheet = layout.frame, layout.sheet
        drawing = sheet.drawing
        drawing.box(frame.left, sheet_top, frame.width, _HIGH, 0.5)
        x, y = frame.left + 8, sheet_top + 6
        drawing.box(x, y, _WIDE, _HIGH - 12, 0.4)
        drawing.text(x + _WIDE / 2, y + (_HIGH - 12) / 2 + 3, kit.say(_PHOTO), 9, align=MIDDLE)
        sheet.places.append(PhotoPlace(f"photo.{number}", x, y, _WIDE, _HIGH - 12))
        left = x + _WIDE + 14
        for place, (key, words) in enumerate(_LINES):
            base = sheet_top + 21 + place * 20
            drawing.text(left, base, kit.say(words), LABEL)
            start = left + _LABELS
            if key == "name":
                drawing.dots(start, frame.right - 10, base + 1.5)
                room = Room(frame.right - 15 - start, size=11.5)
                sheet.places.append(TextPlace(f"{key}.{number}", start + 3, base, room, face="bold"))
            else:
                put_line(sheet, f"{key}.{number}", start, base, frame.right - 10 - start)


def _values(facts: NetworkFacts, kit: Kit) -> Iterator[tuple[str, Value]]:
    yield "class", facts.classroom.name
    yield "year", str(facts.year)
    yield "teachers", ", ".join(facts.advisers)
    for place, name in enumerate(facts.advisers[:2]):
        yield f"adviser.{place}", name
    for number, row in enumerate(facts.members):
        for key, value in _of(row, kit):
            yield f"{key}.{number}", value


def _of(row: MemberRow, kit: Kit) -> Iterator[tuple[str, Value]]:
    member, child = row.member, row.child
    post = dict(NETWORK_POSTS).get(member.post)
    yield "post", kit.say(post) if post else ""
    yield "name", member.name
    yield "phone", member.phone
    yield "address", member.address
    yield "photo", row.photo
    if child:
        name = child.student.name
        gone = child.enrollment.status != "studying"
        yield "child", kit.say(_LEFT.with_(name=name)) if gone else name

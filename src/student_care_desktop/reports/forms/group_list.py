"""รายชื่อกลุ่ม: the children of a kept group, with room for remarks; never why they are in it."""

from __future__ import annotations

from collections.abc import Iterator

from student_care_desktop.domain.saved_groups import GroupFacts
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.drawing import MIDDLE
from student_care_desktop.reports.forms.heads import put_title, school_line
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout
from student_care_desktop.reports.lists import Heading, put_list
from student_care_desktop.reports.places import Value

__all__ = ["TITLE", "GroupList"]

TITLE = mark("GroupList", "List of a kept group")
_OF = mark("GroupList", "Group: {name}, {count} children, academic year {year}")
_BLANK = mark("GroupList", "Group: ............................................................")
_PRIVATE = mark("Paper", "Holds children's personal data: use it only to care for them")
_COLUMNS = (
    Heading("at", mark("SavedGroup", "Order"), 30, MIDDLE),
    Heading("class", mark("SavedGroup", "Class"), 44, MIDDLE),
    Heading("no", mark("SavedGroup", "No."), 34, MIDDLE),
    Heading("number", mark("SavedGroup", "Number"), 58, MIDDLE),
    Heading("name", mark("SavedGroup", "Name and surname"), 150),
    Heading("nickname", mark("SavedGroup", "Nickname"), 52),
    Heading("phone", mark("SavedGroup", "Guardian's phone"), 78, MIDDLE),
    Heading("remark", mark("ClassList", "Remarks")),
)
_EMPTY = 35


class GroupList:
    """Prints lists into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, code

    def draw(self, facts: GroupFacts, blank: bool) -> None:
        """Print one group; ``blank`` has empty rows."""
        kit, layout = self._kit, Layout(self._kit, DENSE, lambda page: None)
        put_title(layout, self._code, kit.say(TITLE))
        words = _BLANK if blank else _OF.with_(name=facts.name, count=len(facts.rows), year=facts.year)
        for line in kit.lines(kit.say(words), layout.frame.width, 11.5):
            middle = (layout.frame.left + layout.frame.right) / 2
            layout.sheet.drawing.text(middle, layout.strip(17) + 12, line, 11.5, align=MIDDLE)
        layout.strip(4)
        put_list(layout, "row", _COLUMNS, _EMPTY if blank else max(len(facts.rows), 1))
        values: dict[str, Value] = {"school": school_line(facts.school)}
        layout.plan(_PRIVATE).print(values | dict(_values(facts)), (facts.name or kit.say(TITLE),))


def _values(facts: GroupFacts) -> Iterator[tuple[str, Value]]:
    for place, row in enumerate(facts.rows):
        child = row.student
        for key, text in (
            ("at", str(place + 1)), ("class", row.class_name), ("no", str(row.enrollment.no or "")),
            ("number", child.number), ("name", child.name), ("nickname", child.nickname),
            ("phone", row.guardian_phone),
        ):
            yield f"row.{place}.{key}", text

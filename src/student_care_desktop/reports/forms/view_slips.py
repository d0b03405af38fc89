"""ใบถามมุมมองของครู: three slips a page, each with its code, answered in half a minute."""

from __future__ import annotations

from student_care_desktop.domain.conduct_papers import SlipFacts
from student_care_desktop.domain.counsel import VIEW_AREAS, VIEW_MARKS, TeacherView
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.book import A4
from student_care_desktop.reports.drawing import RIGHT, Drawing
from student_care_desktop.reports.forms.heads import bookmark
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE

__all__ = ["TITLE", "ViewSlips"]

TITLE = mark("ViewSlip", "How do you see this child?")

_CODE = mark("Paper", "Form {code}")
_WHO = mark("ViewSlip", "{name}   class {room}   no. {no}")
_TEACHER = mark("ViewSlip", "Teacher {teacher}   subject {subject}")
_SLIP_CODE = mark("ViewSlip", "Code {code}")
_HOW = mark(
    "ViewSlip", "Tick one box a line, write what comes to mind, and give it folded to the homeroom teacher."
)
_GOOD, _WORRY = mark("View", "Something good"), mark("View", "Something worrying")
_DOTS = "……………………………"
_A_PAGE, _HIGH, _SIZE = 3, (A4[1] - 56) / 3, 12.0


class ViewSlips:
    """Prints the open slips about children; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, kit.say(_CODE.with_(code=code))

    def draw(self, facts: SlipFacts, blank: bool) -> None:
        """Print the slips about one child; blank: a page of them without a name."""
        views = [TeacherView()] * _A_PAGE if blank else list(facts.views)
        for first in range(0, len(views), _A_PAGE):
            drawing = self._kit.drawing()
            for place, view in enumerate(views[first : first + _A_PAGE]):
                self._slip(drawing, 28 + place * _HIGH, facts, view)
            mark_ = bookmark(facts, self._kit.say(TITLE), blank) if first == 0 else ()
            self._kit.page(drawing, mark_)

    def _slip(self, drawing: Drawing, top: float, facts: SlipFacts, view: TeacherView) -> None:
        kit, say, left, right = self._kit, self._kit.say, DENSE.left, DENSE.right
        drawing.text(left, top + 22, say(TITLE), 15, "bold")
        drawing.text(right, top + 22, say(_SLIP_CODE.with_(code=view.code or "…………")), 15, "bold", RIGHT)
        room = facts.classroom.name if facts.classroom else "…………"
        no = (facts.enrollment.no if facts.enrollment else None) or "……"
        who = _WHO.with_(name=facts.student.name or _DOTS, room=room, no=no)
        drawing.text(left, top + 44, say(who), 13)
        teacher = _TEACHER.with_(teacher=view.teacher or _DOTS, subject=view.subject or _DOTS)
        drawing.text(left, top + 64, say(teacher), _SIZE)
        y = top + 90
        for _, words in VIEW_AREAS:
            drawing.text(left, y, say(words), _SIZE, "bold")
            for place, (_, option) in enumerate(VIEW_MARKS):
                x = left + 78 + place * 104
                drawing.box(x, y - 9, 10, 10)
                drawing.text(x + 15, y, say(option), _SIZE)
            y += 22
        for words in (_GOOD, _WORRY):
            y += 4
            text = say(words)
            drawing.text(left, y, text, _SIZE)
            drawing.dots(left + kit.width(text, _SIZE) + 6, right, y + 2)
            y += 22
        drawing.text(left, y, say(_HOW), 9)
        drawing.text(right, y, self._code, 9, align=RIGHT)
        drawing.dots(left, right, top + _HIGH - 4)

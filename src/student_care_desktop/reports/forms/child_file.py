"""แฟ้มประวัติรายบุคคล: a cover with contents, then every paper of one child that says something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from student_care_desktop.domain.results import OfChild
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.book import A4
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.form import Drawer, Form
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import OFFICIAL
from student_care_desktop.reports.places import StampPlace

__all__ = ["TITLE", "ChildFile", "ChildFilePaper", "Part"]

TITLE = mark("ChildFile", "The child's file")

_CODE = mark("Paper", "Form {code}")
_SECRET = mark("Paper", "Secret")
_CLASS = mark("ChildFile", "Class {room}, no. {no}, student number {number}")
_YEAR = mark("ChildFile", "Academic year {year}")
_CONTENTS = mark("ChildFile", "In this file")
_COPIES = mark("ChildFile", "{count} papers")
_PRINTED = mark(
    "ChildFile", "Printed on {day}. Counselling and child protection are never part of this file."
)


@dataclass(frozen=True, slots=True)
class Part:
    """The papers of one form, by what each is drawn from."""

    form: Form
    facts: Sequence[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildFile(OfChild):
    """One child's file: the parts that say something, in the order of the five steps."""

    parts: tuple[Part, ...] = ()


class ChildFilePaper:
    """Prints files, each with its cover; ``code`` is the code of the cover."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, kit.say(_CODE.with_(code=code))
        self._drawers: dict[str, Drawer] = {}

    def draw(self, facts: ChildFile, blank: bool) -> None:
        """Print one file; it has no blank version."""
        self._cover(facts)
        for part in facts.parts:
            drawer = self._drawers.setdefault(part.form.key, part.form.drawer(self._kit, part.form.code))
            for one in part.facts:
                drawer.draw(one, blank)

    def _cover(self, facts: ChildFile) -> None:
        kit, drawing, middle, y = self._kit, self._kit.drawing(), A4[0] / 2, OFFICIAL.top + 90
        drawing.text(OFFICIAL.right, OFFICIAL.top - 24, self._code, 9, align=RIGHT)
        if facts.secret:
            StampPlace("", middle, (OFFICIAL.top - 24, A4[1] - 30), 20).ink(kit, drawing, kit.say(_SECRET))
        room = facts.classroom.name if facts.classroom else "–"
        no = (facts.enrollment.no if facts.enrollment else None) or "–"
        number = facts.student.number or "–"
        lines = (
            (kit.say(TITLE), 24, "bold", 44), (facts.student.name, 20, "bold", 32),
            (kit.say(_CLASS.with_(room=room, no=no, number=number)), 14, "regular", 26),
            (kit.say(_YEAR.with_(year=facts.year)), 14, "regular", 26),
            (facts.school.name, 14, "regular", 60),
        )
        for text, size, face, high in lines:
            drawing.text(middle, y, text, size, face, MIDDLE)
            y += high
        drawing.text(OFFICIAL.left, y, kit.say(_CONTENTS), 15, "bold")
        for place, part in enumerate(facts.parts, 1):
            y += 24
            drawing.text(OFFICIAL.left + 14, y, f"{place}. {kit.say(part.form.title)}", 13)
            count = kit.say(_COPIES.with_(count=len(part.facts)))
            drawing.text(OFFICIAL.right, y, count, 13, align=RIGHT)
        drawing.text(
            OFFICIAL.left, OFFICIAL.bottom, kit.say(_PRINTED.with_(day=kit.day_words(facts.today))), 10
        )
        kit.page(drawing, (facts.student.name or kit.say(TITLE),))

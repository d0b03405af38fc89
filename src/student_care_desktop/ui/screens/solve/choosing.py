"""Choosing the child a case is about: those at risk without a case first, then everybody of the class."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from student_care_desktop.domain.areas import LABELS
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.services import cases, school, signs, students
from student_care_desktop.services.cases import area_title
from student_care_desktop.ui.furniture import Card, column, label
from student_care_desktop.ui.house import House
from student_care_desktop.ui.tables import Align, Column, Ink, TableView
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["ChoosePage", "Choosable"]

LIST = mark("Solve", "Children to choose from")
EMPTY = mark("Solve", "There is no child in this class. Choose another class at the top.")
NO, NAME = mark("Solve", "No."), mark("Solve", "Name")
AREA, GROUP = mark("Solve", "Area"), mark("Solve", "Group")
OTHER = mark("Solve", "Another matter")
NEEDED = mark("Solve", "Choose a child in the list.")
KEYS = mark("Solve", "Arrow keys choose · Enter begins")
_TONES = {"risk": "warn", "problem": "bad"}


@dataclass(frozen=True, slots=True)
class Choosable:
    """A child and an area to open a case for; an empty area is another matter."""

    child: ClassRow
    area: str = ""
    title: Words = OTHER
    group: str = ""


class ChoosePage(PageView):
    """Going on begins with the child of the row."""

    def __init__(self, house: House, begin: Callable[[str, str], object]) -> None:
        super().__init__()
        self._house, self._begin = house, begin
        self.table: TableView[Choosable] = TableView(_COLUMNS, house.say, LIST, EMPTY)
        self.table.records.hide_names(house.names_hidden)
        self.table.opened.connect(lambda one: self._go())
        self.table.chosen.connect(lambda one: self.changed.emit())
        card = Card(margin=1)
        card.add(self.table)
        whole = column(card, label(house.say(KEYS), "small"), gap=8)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def enter(self, answers: Answers) -> None:
        self.table.put(list(_choosable(self._house)))

    def settle(self) -> None:
        self.table.setFocus()

    def answer(self) -> tuple[str, str] | None:
        one = self.table.current()
        return (one.child.enrollment.id, one.area) if one else None

    def problem(self) -> Words | None:
        return None if self.answer() else NEEDED

    def leave(self, go: Callable[[], None]) -> None:
        self._go()

    def _go(self) -> None:
        chosen = self.answer()
        if chosen:
            self._begin(*chosen)


def _choosable(house: House) -> Iterator[Choosable]:
    desk = house.desk
    room = next((one for one in school.classes(desk) if one.id == house.scope.classroom), None)
    areas = signs.screening_form(desk).now
    for one in cases.waiting(desk, room.id if room else ""):
        for key, group in one.areas.items():
            yield Choosable(one.child, key, area_title(areas, key), group.value)
    for row in students.roster(desk, room, everybody=False):
        yield Choosable(row)


_COLUMNS: tuple[Column[Choosable], ...] = (
    Column(key="class", heading=mark("Solve", "Class"), value=lambda one: one.child.class_name, width=70),
    Column(key="no", heading=NO, value=lambda one: one.child.enrollment.no, width=52, align=Align.MIDDLE),
    Column(
        key="name", heading=NAME, value=lambda one: one.child.student.name, private=True,
        after=lambda one: f"({one.child.student.nickname})" if one.child.student.nickname else "",
    ),
    Column(
        key="area", heading=AREA, value=lambda one: one.title, show=lambda words, say: say(words), width=176,
    ),
    Column(
        key="group", heading=GROUP, value=lambda one: one.group, ink=Ink.BADGE, width=92,
        show=lambda group, say: say(LABELS[group]) if group else say(told("–", "–")),
        tone=lambda one: _TONES.get(one.group, ""),
    ),
)

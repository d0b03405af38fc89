"""The lists behind the matrix: groups that a teacher changed, raters who differ, children who moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.areas import LABELS, Group
from student_care_desktop.domain.grouping import Moves, Override
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.services.raters import Apart
from student_care_desktop.services.screening import ScreenRow
from student_care_desktop.ui.fromto import FromTo
from student_care_desktop.ui.furniture import Card, column, row
from student_care_desktop.ui.groups import TONES
from student_care_desktop.ui.house import House
from student_care_desktop.ui.tables import Align, Column, Ink, TableView

__all__ = ["Changed", "ListPage", "MovesPage", "apart_page", "changed_of", "changed_page", "children_page"]

NO, CLASS = mark("Matrix room", "No."), mark("Matrix room", "Class")
NAME = mark("Matrix room", "Student")
WHOLE = mark("Matrix room", "As a whole")
CHANGED, NO_CHANGE = (
    mark("Matrix room", "Groups that a teacher changed"),
    mark("Matrix room", "No group was changed by hand in this round."),
)
APART, NO_APART = (
    mark("Matrix room", "Raters who differ by more than one level"),
    mark("Matrix room", "No raters of the SDQ differ by more than one level in this round."),
)
MOVED, NOBODY = mark("Matrix room", "Children of this move"), mark(
    "Matrix room", "Choose a cell above with the arrow keys and Enter: its children are listed here."
)
SCALES = {
    "total": mark("Matrix room", "Total"), "emotional": mark("Matrix room", "Emotional"),
    "conduct": mark("Matrix room", "Conduct"), "hyperactivity": mark("Matrix room", "Hyperactivity"),
    "peer": mark("Matrix room", "Friends"),
}
RATERS = {
    "teacher": mark("Matrix room", "Teacher"), "parent": mark("Matrix room", "Parent"),
    "student": mark("Matrix room", "Student himself"),
}


@dataclass(frozen=True, slots=True)
class Changed:
    """One change of a group, by whom and why; ``stands`` is false where the signs are others now."""

    child: ClassRow
    area: Words
    change: Override
    stands: bool


def changed_of(rows: Sequence[ScreenRow]) -> Iterator[Changed]:
    """Every change in these children, oldest first for each."""
    for line in rows:
        titles = {area.key: area.title for area in line.areas.all}
        findings = {"": line.groups.overall, **line.groups.areas}
        for key, finding in findings.items():
            for change in finding.changes:
                yield Changed(line.child, titles.get(key, WHOLE), change, change is finding.change)


def _people(of: Callable[..., ClassRow]) -> tuple[Column[Any], ...]:
    return (
        Column(
            key="no", heading=NO, value=lambda one: of(one).enrollment.no, width=46, align=Align.MIDDLE,
            found=False,
        ),
        Column(key="class", heading=CLASS, value=lambda one: of(one).class_name, width=66),
        Column(key="name", heading=NAME, value=lambda one: of(one).student.name, private=True),
    )


def _group(key: str, heading: Words, group: Callable[..., Group | None]) -> Column[Any]:
    def word(one: Any) -> Words:
        found = group(one)
        return LABELS[found] if found else told("", "")

    def tone(one: Any) -> str:
        found = group(one)
        return TONES[found] if found else ""

    return Column(key=key, heading=heading, value=word, tone=tone, ink=Ink.BADGE, width=104, found=False)


class ListPage(QWidget):
    """A table in a card; Enter opens the child's page."""

    def __init__(self, house: House, columns: Sequence[Column[Any]], name: Words, empty: Words) -> None:
        super().__init__()
        self.table: TableView[Any] = TableView(columns, house.say, name, empty)
        self.table.opened.connect(lambda one: house.go("student", _child(one).student.id))
        card = Card(margin=1)
        card.add(self.table)
        self.setLayout(column(card))

    def put(self, rows: Sequence[Any], hidden: bool) -> None:
        """Show these lines."""
        self.table.records.hide_names(hidden)
        self.table.put(rows)


def _child(one: ClassRow | Changed | Apart) -> ClassRow:
    return one if isinstance(one, ClassRow) else one.child


def changed_page(house: House) -> ListPage:
    """All changed groups, with what the signs made, what it was changed to, why and by whom."""
    columns = (
        *_people(_child),
        Column(key="area", heading=mark("Matrix room", "Area"), value=lambda one: one.area, width=170),
        _group("old", mark("Matrix room", "By the signs"), lambda one: Group(one.change.old)),
        _group("new", mark("Matrix room", "Changed to"), lambda one: Group(one.change.new)),
        Column(
            key="reason", heading=mark("Matrix room", "Reason"), value=lambda one: one.change.reason,
            ink=Ink.SOFT,
        ),
        Column(
            key="when", heading=mark("Matrix room", "When"), width=96, found=False,
            value=lambda one: short_day(one.change.when) if one.change.when else "",
            order=lambda one: one.change.when.toordinal() if one.change.when else 0,
        ),
    )
    return ListPage(house, columns, CHANGED, NO_CHANGE)


def apart_page(house: House) -> ListPage:
    """Children whom one rater sees as normal and another as a problem."""
    columns = (
        *_people(_child),
        Column(
            key="scale", heading=mark("Matrix room", "Scale"), value=lambda one: SCALES[one.scale], width=160
        ),
        *(_group(key, words, partial(_said, key)) for key, words in RATERS.items()),
    )
    return ListPage(house, columns, APART, NO_APART)


def _said(informant: str, one: Apart) -> Group | None:
    return one.said.get(informant)


def children_page(house: House, name: Words, empty: Words) -> ListPage:
    """A plain list of children."""
    return ListPage(house, _people(_child), name, empty)


class MovesPage(QWidget):
    """The picture of the moves, and below it the children of the cell that was opened."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._moves: Moves = {}
        self._rows: dict[str, ClassRow] = {}
        self._hidden = False
        self.picture = FromTo(house.say)
        self.picture.opened.connect(self._open)
        self.list = children_page(house, MOVED, NOBODY)
        card = Card(margin=14)
        card.add(self.picture)
        both = row(card, self.list, gap=14)
        both.setStretch(0, 5)
        both.setStretch(1, 4)
        self.setLayout(both)

    def put(self, moves: Moves, rows: Sequence[ClassRow], rounds: tuple[int, int], hidden: bool) -> None:
        """Show these moves of these children."""
        self._moves, self._hidden = moves, hidden
        self._rows = {one.student.id: one for one in rows}
        self.picture.put(moves, *rounds)
        self.list.put([], hidden)

    def _open(self, move: tuple[Group, Group]) -> None:
        found = [one for key in self._moves.get(move, ()) if (one := self._rows.get(key))]
        order = {key: place for place, key in enumerate(self._rows)}
        self.list.put(sorted(found, key=lambda one: order[one.student.id]), self._hidden)

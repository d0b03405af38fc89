"""Beside the lines: how far the class is, its groups, whom nobody knows enough, and class by class."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from student_care_desktop.domain.areas import GROUPS, LABELS, LETTERS, Group
from student_care_desktop.domain.papers import Tally
from student_care_desktop.domain.school import class_key
from student_care_desktop.domain.words import Say, Words, mark, told
from student_care_desktop.services.board_columns import STEPS
from student_care_desktop.services.boards import Board
from student_care_desktop.services.today import Day
from student_care_desktop.ui.furniture import Badge, Bar, Card, heading, label, paragraph, row
from student_care_desktop.ui.groups import TONES
from student_care_desktop.ui.tables import Align, Column, Ink
from student_care_desktop.ui.theme import colour
from student_care_desktop.ui.veiled import DOTS

__all__ = ["CLASS_COLUMNS", "ClassLine", "class_lines", "groups_card", "steps_card", "unknown_card"]

HOW_FAR = mark("Today", "How far class {class_name} is")
HOW_FAR_ALL = mark("Today", "How far {count} classes are")
DONE_OF = mark("Today", "{step}: {done} of {of}")
GROUPS_OF = mark("Today", "Groups of the children")
CHILDREN = mark("Today", "{count} children")
COUNTED = mark("Today", "{group} {count}")
UNKNOWN = mark("Today", "Children nobody knows enough yet")
WHY_UNKNOWN = mark("Today", "A visit or the screening is missing, so they are in no group yet.")
AND_MORE = mark("Today", "{names} and {count} more")
COUNT_ONLY = mark("Today", "{count} children in {classes} classes")
ALL_KNOWN = mark("Today", "Every child is in a group.")
CLASS = mark("Today", "Class")
MATTERS = mark("Today", "Matters")
LATE = mark("Today", "Late")
_NAMED = 5
_INKS = {Group.NORMAL: "leaf", Group.RISK: "amber", Group.PROBLEM: "alarm", Group.UNKNOWN: "empty"}


def steps_card(boards: Sequence[Board], say: Say) -> Card:
    """The five steps as bars; a step that nobody needs has none."""
    one = boards[0].classroom.name if len(boards) == 1 else ""
    card = Card(say(HOW_FAR.with_(class_name=one) if one else HOW_FAR_ALL.with_(count=len(boards))))
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(9)
    grid.setColumnStretch(1, 1)
    for place, step in enumerate(STEPS):
        tally = _together(board.progress(step) for board in boards)
        spoken = say(DONE_OF.with_(step=step, done=tally.done, of=tally.of))
        share = (tally.percent or 0) / 100
        percent = "–" if tally.percent is None else f"{tally.percent:.0f}%"
        bar = Bar(share, meaning=spoken)
        bar.setToolTip(spoken)
        grid.addWidget(label(say(step)), place, 0)
        grid.addWidget(bar, place, 1)
        grid.addWidget(label(percent, "strong"), place, 2, Qt.AlignmentFlag.AlignRight)
    card.add(grid)
    return card


def _together(tallies: Iterable[Tally]) -> Tally:
    found = list(tallies)
    return Tally(sum(one.done for one in found), sum(one.of for one in found))


class GroupBar(QWidget):
    """The groups side by side, each as wide as it has children."""

    def __init__(self, counts: Mapping[Group, int], told: str) -> None:
        super().__init__()
        self._counts = counts
        self.setFixedHeight(22)
        self.setAccessibleName(told)

    def paintEvent(self, event: QPaintEvent) -> None:
        whole = sum(self._counts.values())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), 6, 6)
            painter.setClipPath(shape)
            painter.fillRect(self.rect(), colour("hair"))
            left = 0.0
            for group in GROUPS if whole else ():
                width = self.width() * self._counts.get(group, 0) / whole
                painter.fillRect(QRectF(left, 0, width, self.height()), colour(_INKS[group]))
                left += width


def groups_card(boards: Sequence[Board], say: Say) -> Card:
    """How many children are in each group, as a bar and in words."""
    counts = {group: sum(board.groups.get(group, 0) for board in boards) for group in (*GROUPS, Group.HIDDEN)}
    counts[Group.UNKNOWN] += counts.pop(Group.HIDDEN)
    card = Card()
    count = label(say(CHILDREN.with_(count=sum(counts.values()))), "soft")
    card.add(row(heading(say(GROUPS_OF)), count, None))
    spoken = ", ".join(say(COUNTED.with_(group=LABELS[group], count=counts[group])) for group in GROUPS)
    card.add(GroupBar(counts, spoken))
    line = row(gap=6)
    for group in GROUPS:
        line.addWidget(Badge(say(LETTERS[group]), TONES[group]))
        words = str(counts[group])
        line.addWidget(label(f"{words} {say(LABELS[group])}" if group is Group.UNKNOWN else words))
        line.addSpacing(8)
    line.addStretch(1)
    card.add(line)
    return card


def unknown_card(day: Day, say: Say, hidden: bool) -> Card:
    """Who is in no group yet: by nickname in a class, as a count where there are many."""
    card, found = Card(say(UNKNOWN)), day.unknown
    if not found:
        card.add(paragraph(say(ALL_KNOWN), "soft"))
        return card
    card.add(paragraph(say(_unknown(found, named=day.named and not hidden))))
    card.add(paragraph(say(WHY_UNKNOWN), "soft"))
    return card


def _unknown(found: Sequence[tuple[Board, str]], *, named: bool) -> Words:
    rooms = {board.classroom.id for board, _ in found}
    if not named or len(rooms) > 1:
        return COUNT_ONLY.with_(count=len(found), classes=len(rooms))
    names = " · ".join(name or DOTS for _, name in found[:_NAMED])
    more = len(found) - _NAMED
    return AND_MORE.with_(names=names, count=more) if more > 0 else told(names, names)


@dataclass(frozen=True, slots=True)
class ClassLine:
    """A class with how much waits in it."""

    id: str
    name: str
    matters: int
    late: int


def class_lines(day: Day) -> list[ClassLine]:
    """The classes that have something, in the order of the school."""
    names = {one.classroom_id: one.class_name for one in day.matters if one.classroom_id}
    found = [ClassLine(key, name, *day.counts.get(key, (0, 0))) for key, name in names.items()]
    return sorted(found, key=lambda one: class_key(*one.name.partition("/")[::2]))


CLASS_COLUMNS: tuple[Column[ClassLine], ...] = (
    Column(
        key="class", heading=CLASS, value=lambda one: one.name, ink=Ink.STRONG,
        order=lambda one: class_key(*one.name.partition("/")[::2]),
    ),
    Column(key="matters", heading=MATTERS, value=lambda one: one.matters, width=90, align=Align.MIDDLE),
    Column(
        key="late", heading=LATE, value=lambda one: one.late or None, width=90, align=Align.MIDDLE,
        ink=Ink.BADGE, tone=lambda one: "warn",
    ),
)

"""The columns of the board of a class, and those of the list of classes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from student_care_desktop.domain.areas import GROUPS, LABELS, LETTERS, Group
from student_care_desktop.domain.school import class_key
from student_care_desktop.domain.thai import sort_key
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.boards import Board, BoardColumn, BoardRow
from student_care_desktop.ui.tables import Align, Column, Ink

__all__ = ["STATES", "TONES", "class_columns", "told_state", "of_board"]

NO = mark("Board", "No.")
PHOTO = mark("Board", "Photo")
NAME = mark("Board", "Student")
GROUP = mark("Board", "Group")
CHIP = mark("Board", "{letter} {group}")
CELL = mark("Board", "{column}: {state}")
STATES: Mapping[str, Words] = {
    "open": mark("Board", "Not begun"), "now": mark("Board", "Draft"), "done": mark("Board", "Done"),
    "alarm": mark("Board", "Needs care"),
}
TONES = {Group.NORMAL: "good", Group.RISK: "warn", Group.PROBLEM: "bad"}
CLASS = mark("Board", "Class")
ADVISERS = mark("Board", "Homeroom teachers")
CHILDREN = mark("Board", "Children")
_SHOWN = ("record", "visit", "sdq-teacher", "screened")
"""What the list of classes shows of each."""


def _chip(group: Any, say: Say) -> str:
    return say(CHIP.with_(letter=LETTERS[group], group=LABELS[group]))


def _nickname(row: BoardRow) -> str:
    nickname = row.child.student.nickname
    return f"({nickname})" if nickname else ""


def told_state(column: BoardColumn, row: BoardRow) -> Words:
    """What a cell says to whoever cannot see its mark."""
    return CELL.with_(column=column.heading, state=STATES[row.cells[column.key]])


def of_board(columns: tuple[BoardColumn, ...]) -> tuple[Column[BoardRow], ...]:
    """The table of a class: who the child is, the group, and a mark for each thing that is done."""
    return (
        Column(
            key="no", heading=NO, value=lambda row: row.child.enrollment.no, align=Align.MIDDLE, width=54,
            found=False,
        ),
        Column(
            key="photo", heading=PHOTO, value=lambda row: row.child.student.first_name, ink=Ink.FACE,
            width=44, found=False, private=True,
        ),
        Column(
            key="name", heading=NAME, value=lambda row: row.child.student.name, after=_nickname,
            private=True, order=lambda row: sort_key(row.child.student.first_name),
        ),
        Column(
            key="group", heading=GROUP, value=lambda row: row.group, show=_chip, ink=Ink.BADGE, width=118,
            tone=lambda row: TONES.get(row.group, "quiet"), align=Align.MIDDLE, found=False,
        ),
        *(_mark(column) for column in columns),
    )


def _mark(column: BoardColumn) -> Column[BoardRow]:
    return Column(
        key=column.key, heading=column.heading, value=lambda row: row.cells[column.key], ink=Ink.MARK,
        show=lambda state, say: say(CELL.with_(column=column.heading, state=STATES[state])) if state else "",
        width=78,
        align=Align.MIDDLE, found=False,
    )


def class_columns(boards: tuple[Board, ...]) -> tuple[Column[Board], ...]:
    """The list of classes: how much of each thing is done, and how many children are in each group."""
    known = {column.key: column for board in boards for column in board.columns}
    return (
        Column(
            key="class", heading=CLASS, value=lambda one: one.classroom.name, width=64, ink=Ink.STRONG,
            order=lambda one: class_key(one.classroom.grade, one.classroom.room),
        ),
        Column(
            key="advisers", heading=ADVISERS, ink=Ink.SOFT,
            value=lambda one: ", ".join(person.name for person in one.advisers),
        ),
        Column(
            key="children", heading=CHILDREN, value=lambda one: len(one.rows), width=64, align=Align.MIDDLE
        ),
        *(_bar(known[key]) for key in _SHOWN if key in known),
        *(_count(group) for group in GROUPS),
    )


def _bar(column: BoardColumn) -> Column[Board]:
    def share(board: Board) -> float | None:
        percent = board.tally(column.key).percent
        return None if percent is None else percent / 100

    return Column(
        key=column.key, heading=column.heading, value=share, ink=Ink.BAR, width=92, found=False,
        show=lambda value, say: "–" if value is None else f"{value:.0%}",
    )


def _count(group: Group) -> Column[Board]:
    return Column(
        key=group.value, heading=LABELS[group], value=lambda one: one.groups.get(group, 0), ink=Ink.BADGE,
        tone=lambda one: TONES.get(group, "quiet") if one.groups.get(group) else "", align=Align.MIDDLE,
        width=86 if group is Group.UNKNOWN else 64, found=False,
    )

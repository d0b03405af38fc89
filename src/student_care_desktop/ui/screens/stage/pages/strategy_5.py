"""Stage 5: the progress of the five steps by class and by teacher, what waits, and the way to each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from student_care_desktop.domain.drill import Behind
from student_care_desktop.domain.strategy.doing import ClassDoing, Doing, TeacherDoing
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import undone
from student_care_desktop.services.strategy.doing import doing
from student_care_desktop.ui.house import House, Scope
from student_care_desktop.ui.screens.reports.behind import COLUMNS as LINES
from student_care_desktop.ui.screens.reports.behind import open_line
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.doing import TablePage
from student_care_desktop.ui.tables import Align, Column, Ink
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["VIEWS"]

CLASSES, TEACHERS = mark("Doing", "Progress by class"), mark("Doing", "Progress by teacher")
CLASS, TEACHER = mark("Doing", "Class"), mark("Doing", "Homeroom teacher")
CHILDREN, LEFT = mark("Doing", "Children"), mark("Doing", "Left to do")
STEPS: tuple[Words, ...] = (
    mark("Doing", "1 Know"), mark("Doing", "2 Screen"), mark("Doing", "3 Promote"), mark("Doing", "4 Solve"),
    mark("Doing", "5 Refer"),
)
NOBODY = mark("Doing", "no homeroom teacher")
TOLD = mark("Doing", "{classes} classes, {children} children, {left} things left to do.")
OF_TEACHERS = mark("Doing", "{count} homeroom teachers, {left} things left to do in their classes.")
LATE = mark("Doing", "What waits")
WAITING = mark("Doing", "{count} things wait, the oldest first. Enter opens.")
NOT_YOURS = mark(
    "Doing",
    "Names and lists are for those who work with the children. How much is left stands on the pages before.",
)
_UNDONE = "undone.undone"
_WHOLE, _WIDE = 100, 1250


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{round(share * _WHOLE)}%"


def _step(number: int, *, narrow: bool) -> Column[Any]:
    def share(one: ClassDoing | TeacherDoing) -> float | None:
        tally = one.steps.get(number)
        return tally.done / tally.of if tally and tally.of else None

    return Column(
        key=f"step{number}", heading=STEPS[number - 1], value=share, found=False,
        ink=Ink.PLAIN if narrow else Ink.BAR, width=76 if narrow else 106, align=Align.MIDDLE,
        show=lambda value, say: _percent(value), order=lambda one: (share(one) is not None, share(one) or 0),
    )


_LEFT: Column[Any] = Column(
    key="left", heading=LEFT, value=lambda one: one.left, width=80, align=Align.RIGHT, ink=Ink.STRONG
)
_CHILDREN: Column[Any] = Column(
    key="children", heading=CHILDREN, value=lambda one: one.children, width=74, align=Align.RIGHT
)


def _steps(here: StageHere) -> tuple[Column[Any], ...]:
    """With bars where there is room for them."""
    narrow = here.size.width() < _WIDE
    return tuple(_step(number, narrow=narrow) for number in range(1, len(STEPS) + 1))


def _by_class(here: StageHere) -> tuple[Column[ClassDoing], ...]:
    people: Column[ClassDoing] = Column(
        key="teacher", heading=TEACHER, value=lambda one: ", ".join(one.advisers) or NOBODY
    )
    room: Column[ClassDoing] = Column(
        key="class", heading=CLASS, value=lambda one: one.name, width=72, ink=Ink.STRONG
    )
    wide = (people, _CHILDREN) if here.size.width() >= _WIDE else (_CHILDREN,)
    return (room, *wide, *_steps(here), _LEFT)


def _by_teacher(here: StageHere) -> tuple[Column[TeacherDoing], ...]:
    name: Column[TeacherDoing] = Column(
        key="teacher", heading=TEACHER, value=lambda one: one.name or NOBODY
    )
    rooms: Column[TeacherDoing] = Column(
        key="class", heading=CLASS, value=lambda one: ", ".join(one.classes), width=84
    )
    return (name, rooms, *_steps(here), _LEFT)


def _classes(desk: Any) -> tuple[Sequence[ClassDoing], Words]:
    found: Doing = doing(desk)
    words = TOLD.with_(classes=len(found.classes), children=f"{found.children:,}", left=f"{found.left:,}")
    return found.classes, words


def _teachers(desk: Any) -> tuple[Sequence[TeacherDoing], Words]:
    found: Doing = doing(desk)
    lines = sorted(found.teachers, key=lambda one: -one.left)
    return lines, OF_TEACHERS.with_(count=len([one for one in lines if one.name]), left=f"{found.left:,}")


def _open_class(house: House, room: str) -> None:
    """The board of a class."""
    if room and house.has("board"):
        house.choose(Scope(house.scope.year, room))
        house.go("board")


def _class_page(here: StageHere) -> PageView:
    return TablePage(here, _by_class(here), CLASSES, _classes, lambda one: _open_class(here.house, one.id))


def _teacher_page(here: StageHere) -> PageView:
    return TablePage(
        here, _by_teacher(here), TEACHERS, _teachers,
        lambda one: _open_class(here.house, next(iter(one.ids), "")),
    )


def _waiting(desk: Any) -> tuple[Sequence[Behind], Words]:
    """Every line that is not done, the oldest day first."""
    drill = undone.undone(desk).by_day
    all_kinds = drill.table.lead + len(undone.KINDS)
    days = [place for place, one in enumerate(drill.table.rows) if one.look != "total"]
    lines = [line for day in days for line in drill.lines((day, all_kinds))]
    return lines, WAITING.with_(count=f"{len(lines):,}")


def _late_page(here: StageHere) -> PageView:
    """Who has not done it yet, for those who may see it; Enter opens the thing."""
    if here.house.may("service", _UNDONE):
        return TablePage(here, LINES, LATE, _waiting, lambda one: open_line(here.house, one))
    return TablePage(here, LINES, LATE, lambda desk: ((), NOT_YOURS), lambda one: None)


VIEWS: Mapping[str, Callable[[StageHere], PageView]] = {
    "classes": _class_page, "teachers": _teacher_page, "late": _late_page,
}

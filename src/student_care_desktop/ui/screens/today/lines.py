"""The lines of Today: a matter, or many that say the same until they are opened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.due import Fold, Matter, folded, tone
from student_care_desktop.domain.thai import ERA, MONTHS_SHORT
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui.tables import Align, Column, Ink
from student_care_desktop.ui.veiled import DOTS

__all__ = ["Line", "columns_of", "lines_of"]

STATE = mark("Today", "State")
WHAT = mark("Today", "What")
WHEN = mark("Today", "When")
STATES = {
    "alarm": mark("Today", "Cannot wait"), "now": mark("Today", "Late, soon or begun"),
    "open": mark("Today", "In time"),
}
OPENS = mark("Today", "{what} ▸")
SHUTS = mark("Today", "{what} ▾")
WHO = mark("Today", "· {name} · {class_name}")
WHERE = mark("Today", "· {class_name}")
CLASSES = mark("Today", "· {count} classes")
INDENT = mark("Today", "      {what}")
LATE = mark("Today", "{days} days late")
TODAY = mark("Today", "today")
TOMORROW = mark("Today", "tomorrow")
BY = mark("Today", "by {day}")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: ``fold`` may hold many matters; ``inside`` one that was opened."""

    fold: Fold
    open: bool = False
    inside: bool = False

    @property
    def first(self) -> Matter:
        """The matter that speaks."""
        return self.fold.first

    @property
    def many(self) -> bool:
        """Whether the line opens into others."""
        return len(self.fold.matters) > 1

    @property
    def key(self) -> tuple[str, str, str]:
        """What a fold is known by after the records were read again."""
        one, across = self.first, self.many and self.fold.classes > 1
        words, where = one.many, one.classroom_id
        if across:
            words, where = one.across, f"{one.what}.{one.round}"
        return one.kind, where, words.text if words else ""

    @property
    def id(self) -> str:
        """What a line is known by after the records were read again."""
        one = self.first
        inside = (one.classroom_id, one.enrollment_id, one.what, one.about)
        return "|".join(self.key if self.many else (*self.key, *inside))


def lines_of(matters: Sequence[Matter], opened: Collection[object]) -> list[Line]:
    """The lines in order; those whose key is ``opened`` are followed by what is in them."""
    found: list[Line] = []
    for fold in folded(matters):
        line = Line(fold)
        is_open = line.many and line.key in opened
        found.append(Line(fold, is_open))
        if is_open:
            found += [Line(Fold((one,)), inside=True) for one in fold.matters]
    return found


def columns_of(
    hidden: Callable[[], bool], today: dt.date, say: Say, soon: Callable[[], int]
) -> tuple[Column[Line], ...]:
    """State, what with who and where, and when."""

    def after(line: Line) -> str:
        one = line.first
        name = "" if line.many else one.name and (DOTS if hidden() else one.name)
        if line.fold.classes > 1:
            return say(CLASSES.with_(count=line.fold.classes))
        if not name:
            return say(WHERE.with_(class_name=one.class_name)) if one.class_name else ""
        return say(WHO.with_(name=name, class_name=one.class_name))

    return (
        Column(
            key="state", heading=STATE, value=lambda line: tone(line.first, today, soon()), ink=Ink.MARK,
            width=46, show=lambda state, say: say(STATES[state]), align=Align.MIDDLE, found=False,
        ),
        Column(key="what", heading=WHAT, value=_what, ink=Ink.STRONG, after=after, keeps_after=True),
        Column(
            key="when", heading=WHEN, value=lambda line: _when(line.first, today), ink=Ink.BADGE, width=136,
            tone=lambda line: _tone(line.first, today, soon()), align=Align.RIGHT, found=False,
        ),
    )


def _what(line: Line) -> Words:
    text = line.fold.text
    if not line.many:
        return INDENT.with_(what=text) if line.inside else text
    return (SHUTS if line.open else OPENS).with_(what=text)


def _when(one: Matter, today: dt.date) -> Words | None:
    if one.due is None:
        return None
    if one.days_late:
        return LATE.with_(days=one.days_late)
    near = {0: TODAY, 1: TOMORROW}.get((one.due - today).days)
    return near or BY.with_(day=_day(one.due, today))


def _day(day: dt.date, today: dt.date) -> str:
    """31 ก.ค., with the year where it is another one."""
    text = f"{day.day} {MONTHS_SHORT[day.month - 1]}"
    return text if day.year == today.year else f"{text} {(day.year + ERA) % 100:02}"


def _tone(one: Matter, today: dt.date, soon: int) -> str:
    """Red for what cannot wait, amber for late or soon; else soft words without paper."""
    return {"alarm": "bad", "now": "warn"}.get(tone(one, today, soon), "")

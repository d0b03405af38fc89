"""Pictures with their captions, and bars with their numbers."""

from __future__ import annotations

from contextlib import suppress

from student_care_desktop.domain.charts import Bar, Bars
from student_care_desktop.domain.documents import Picture
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.layout import CM
from student_care_desktop.reports.parts.pen import Pen
from student_care_desktop.reports.telling import NO_DATA, Run

__all__ = ["NOT_MEASURED", "bar_shown", "bars", "picture"]

NOT_MEASURED = mark("Paper", "not measured")
TARGET = mark("Paper", "The upright stroke is the target")
_LABEL, _NUMBER = 0.38, 0.16
"""The shares of the width that a bar's label and number take."""
_GREY, _TRACK = 0.45, 0.93


def picture(pen: Pen, part: Picture) -> None:
    """A picture in the middle, as large as it may be, and its caption on the same page."""
    runs = [Run(pen.teller.tell(part.caption))]
    caption = pen.lines(runs, pen.frame.width, pen.size) if part.caption else []
    below = pen.high * len(caption)
    with suppress(ValueError):
        photo = pen.kit.book.photo(part.image)
        most = min(part.high * CM, pen.frame.bottom - pen.frame.top - below - 10)
        scale = min(most / photo.height, pen.frame.width / photo.width)
        wide, high = photo.width * scale, photo.height * scale
        top = pen.strip(high + 6, below)
        at = (pen.frame.left + (pen.frame.width - wide) / 2, top + 3)
        pen.drawing.photo(photo, at, (wide, high), whole=True)
    for line in caption:
        middle = (pen.frame.left + pen.frame.right) / 2
        pen.write(line, middle, pen.strip(pen.high) + pen.size * 1.08, pen.size, MIDDLE)
    pen.gap(pen.size * 0.6)


def bar_shown(said: str, unit: str) -> str:
    """A number with its unit; % stands close to it."""
    return f"{said}{'' if unit == '%' else ' '}{unit}" if unit else said


def bars(pen: Pen, part: Bars) -> None:
    """A bar for each figure, its number at the right; what is not measured is said in words."""
    size = pen.size * 0.9
    if part.title:
        for line in pen.lines([Run(pen.teller.tell(part.title), True)], pen.frame.width, pen.size):
            pen.write(line, pen.frame.left, pen.strip(pen.high, pen.high * 2) + pen.size, pen.size)
    if not part.bars:
        pen.drawing.text(pen.frame.left, pen.strip(pen.high) + size, pen.teller.tell(NO_DATA), size)
    values = [figure for one in part.bars for figure in (one.value, one.target) if figure is not None]
    most = part.most or max(values, default=0.0) or 1.0
    for one in part.bars:
        _bar(pen, part, one, most)
    if any(one.target is not None for one in part.bars):
        pen.drawing.text(pen.frame.left, pen.strip(pen.high) + size, pen.teller.tell(TARGET), size * 0.85)
    pen.gap(pen.size * 0.6)


def _bar(pen: Pen, part: Bars, one: Bar, most: float) -> None:
    size, frame = pen.size * 0.9, pen.frame
    label = pen.plain(pen.teller.tell(one.label), frame.width * _LABEL - 8, size)
    high = max(len(label), 1) * size * 1.38 + 6
    top = pen.strip(high)
    drawing, middle = pen.drawing, top + high / 2
    for number, line in enumerate(label):
        drawing.text(frame.left, top + 3 + size * (1.02 + number * 1.38), line, size)
    x, wide = frame.left + frame.width * _LABEL, frame.width * (1 - _LABEL - _NUMBER)
    if one.value is None:
        drawing.text(x + 4, middle + size * 0.35, pen.teller.tell(NOT_MEASURED), size, "italic")
        return
    drawing.shade(x, middle - 5.5, wide, 11, _TRACK)
    drawing.shade(x, middle - 5.5, wide * min(max(one.value / most, 0.0), 1.0), 11, _GREY)
    if one.target is not None:
        at = x + wide * min(one.target / most, 1.0)
        drawing.line(at, middle - 8, at, middle + 8, 1.4)
    said = pen.teller.tell(one.shown) if one.shown else pen.teller.cell(one.value, 1)
    if not one.shown:
        said = bar_shown(said, pen.teller.tell(part.unit))
    drawing.text(frame.right, middle + size * 0.35, said, size, "bold", RIGHT)

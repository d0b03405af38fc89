"""The two kinds of keying: the first time, and blind a second time of a sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.scoring import read_answers
from student_care_desktop.domain.sheets import Sheet
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services import sheets
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sheets import Grid, GridRow
from student_care_desktop.ui.screens.keying.pad import Item, Line, items_of
from student_care_desktop.ui.screens.keying.paper import Margin
from student_care_desktop.ui.screens.keying.telling import margin_of

__all__ = ["Work", "first_keying", "second_keying"]

KEYED_AGAIN = mark("Keying", "keyed")


@dataclass(frozen=True, slots=True)
class Work:
    """What is keyed into which lines, how a line is kept, and what is shown of it."""

    page: Grid
    items: Sequence[Item]
    lines: Sequence[Line]
    keep: Callable[[Line], Callable[[], Sheet] | None]
    """What keeps a line as it is now; None while there is nothing to keep."""
    margin: Callable[[Line], Margin]
    blind: bool = False


def first_keying(desk: Desk, page: Grid, say: Say, *, second_page: bool) -> Work:
    """Every child of the class, with what is kept; ``second_page``: its columns follow the first."""
    part = page.instrument.supplements.get(page.page.informant)
    second = items_of(part, 2) if part else []
    items = [*items_of(page.instrument.main, 1), *(second if second_page else ())]
    lines = [_line(page, row, len(second)) for row in page.rows]

    def keep(line: Line) -> Callable[[], Sheet]:
        answers, more = line.written()
        place, seconds = line.row.child.enrollment, _seconds(line)
        return lambda: sheets.keep(desk, page.page, place, answers, more, seconds)

    return Work(page, items, lines, keep, margin_of(page, say))


def second_keying(desk: Desk, page: Grid, rows: Sequence[GridRow], say: Say) -> Work:
    """A sample once more, and nothing of the first keying is shown."""
    items = items_of(page.instrument.main, 1)
    lines = [Line(row, [None] * len(items)) for row in rows]

    def keep(line: Line) -> Callable[[], Sheet] | None:
        answers, place = line.written()[0], line.row.child.enrollment
        first = line.sheet.missing if line.sheet else ()
        if len(line.missing) > len(first):
            return None
        return lambda: sheets.keep_again(desk, page.page, place, answers)

    def margin(line: Line) -> Margin:
        return Margin(say(KEYED_AGAIN), "soft") if line.begun and not line.touched else Margin()

    return Work(page, items, lines, keep, margin, blind=True)


def _line(page: Grid, row: GridRow, second: int) -> Line:
    sheet, main = row.sheet, page.instrument.main
    if sheet is None or not sheet.answers:
        return Line(row, [None] * len(main.items), [None] * second)
    more: list[int | None] = [None] * second
    part = page.instrument.supplements.get(page.page.informant)
    if part and sheet.supplement:
        more = list(read_answers(part, sheet.supplement))
    return Line(row, list(read_answers(main, sheet.answers)), more)


def _seconds(line: Line) -> int | None:
    """The time of both hands; of a sheet whose first hand was not timed, nothing is said."""
    sheet, now = line.sheet, max(1, round(line.seconds))
    if sheet is None or not sheet.answers:
        return now
    return None if sheet.seconds is None else sheet.seconds + now

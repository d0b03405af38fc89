"""What is being keyed, without a screen: children in rows, items in columns, and where the hand is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from time import perf_counter

from student_care_desktop.domain.instruments import Answer, Part
from student_care_desktop.domain.scoring import GAP
from student_care_desktop.domain.sheets import Sheet
from student_care_desktop.services.sheets import GridRow

__all__ = ["Item", "Line", "Pad", "items_of"]

_PAUSE = 30.0
"""Seconds between two keys after which the hand was resting."""


@dataclass(frozen=True, slots=True)
class Item:
    """A column: the item's number on its page, page 1 or 2, and its answers."""

    number: int
    page: int
    answers: tuple[Answer, ...]
    shuts: bool = False
    """Its first answer closes the page."""

    def value(self, text: str) -> int | None:
        """The answer that ``text`` keys, None if it is none."""
        return next((one.value for one in self.answers if str(one.value) == text), None)


def items_of(part: Part, page: int) -> list[Item]:
    """The columns of one page of an instrument."""
    return [
        Item(number, page, answers, part.gate == number) for number, answers in enumerate(part.items, 1)
    ]


@dataclass(slots=True, eq=False)
class Line:
    """A child's row: the answers of both pages, and whether they differ from what is kept."""

    row: GridRow
    answers: list[int | None]
    second: list[int | None] = field(default_factory=list)
    touched: bool = False
    unsaved: bool = False
    """Keeping it went wrong."""
    seconds: float = 0.0

    @property
    def sheet(self) -> Sheet | None:
        """What is kept of this child."""
        return self.row.sheet

    @property
    def begun(self) -> bool:
        """Whether anything was answered."""
        return any(one is not None for one in (*self.answers, *self.second))

    @property
    def missing(self) -> list[int]:
        """The numbers of the unanswered items of the first page."""
        return [number for number, one in enumerate(self.answers, 1) if one is None]

    def written(self) -> tuple[str, str]:
        """Both pages, one character an item; an untouched second page is empty."""
        return _written(self.answers), _written(self.second) if any(
            one is not None for one in self.second
        ) else ""


def _written(answers: Sequence[int | None]) -> str:
    return "".join(GAP if one is None else str(one) for one in answers)


class Pad:
    """Answers step on, and the last item leads to the next child; ``left`` hears of each row that is left."""

    def __init__(
        self, items: Sequence[Item], lines: Sequence[Line], left: Callable[[Line], object],
        clock: Callable[[], float] = perf_counter,
    ) -> None:
        self.items, self.lines = tuple(items), tuple(lines)
        self._first = sum(item.page == 1 for item in self.items)
        self._left, self._clock = left, clock
        self._pressed = 0.0
        self.row, self.column = 0, 0
        self.before = 0
        """The row that was left last."""

    @property
    def line(self) -> Line:
        """The row of the hand."""
        return self.lines[self.row]

    @property
    def item(self) -> Item:
        """The column of the hand."""
        return self.items[self.column]

    def at(self, line: Line, column: int) -> int | None:
        """What stands in a cell."""
        return line.answers[column] if column < self._first else line.second[column - self._first]

    def press(self, text: str) -> bool:
        """Answer the item and step on; False when ``text`` is none of its answers."""
        value = self.item.value(text)
        if value is None:
            return False
        self._write(value)
        if self.item.shuts and value == self.item.answers[0].value:
            self._shut()
            self._step_to_next_line()
        else:
            self._step()
        return True

    def leave_gap(self) -> None:
        """Leave the item unanswered and step on."""
        self._write(None)
        self._step()

    def clear(self) -> None:
        """Take the answer out and stay."""
        self._write(None)

    def back(self) -> None:
        """To the item before, also into the row above."""
        if self.column:
            self.move_to(self.row, self.column - 1)
        elif self.row:
            self.move_to(self.row - 1, len(self.items) - 1)

    def move_to(self, row: int, column: int) -> None:
        """Go to a cell; the row before is left if it is another one."""
        row = min(max(row, 0), len(self.lines) - 1)
        if row != self.row:
            self.leave()
        self.row, self.column = row, min(max(column, 0), len(self.items) - 1)

    def leave(self) -> None:
        """The row of the hand is to be kept if anything was changed in it."""
        self.before = self.row
        if self.line.touched:
            self._left(self.line)

    def unanswered(self, row: int) -> int:
        """The first open item of a row, else its first item."""
        line = self.lines[row]
        return next((at for at in range(len(self.items)) if self.at(line, at) is None), 0)

    def gaps(self, row: int) -> Iterator[int]:
        """The columns of the items that were passed over."""
        line = self.lines[row]
        if not line.begun:
            return
        end = self.column if row == self.row else len(self.items)
        shut = self._is_shut(line)
        for column in range(end):
            second = self.items[column].page == 2
            asked = not second or (not shut and any(one is not None for one in line.second))
            if asked and self.at(line, column) is None:
                yield column

    def _is_shut(self, line: Line) -> bool:
        gates = [at for at, item in enumerate(self.items) if item.shuts]
        return any(self.at(line, at) == self.items[at].answers[0].value for at in gates)

    def _shut(self) -> None:
        """Nothing after the closing item is asked."""
        for place in range(self.item.number, len(self.line.second)):
            self.line.second[place] = None

    def _write(self, value: int | None) -> None:
        now, line = self._clock(), self.line
        if line.touched:
            line.seconds += min(now - self._pressed, _PAUSE)
        self._pressed = now
        line.touched = True
        if self.column < self._first:
            line.answers[self.column] = value
        else:
            line.second[self.column - self._first] = value

    def _step(self) -> None:
        if self.column + 1 < len(self.items):
            self.column += 1
        else:
            self._step_to_next_line()

    def _step_to_next_line(self) -> None:
        """The last child's row is kept as well, and the hand stays there."""
        self.leave()
        if self.row + 1 < len(self.lines):
            self.row, self.column = self.row + 1, 0

"""ตารางข้อมูล: a table of figures on paper that lies, over as many sheets as its columns and rows need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from student_care_desktop.domain.figure_papers import TableFacts
from student_care_desktop.domain.tables import FigureTable
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT, Drawing
from student_care_desktop.reports.forms.heads import school_line
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import LYING

__all__ = ["OUTSIDE_TITLE", "TITLE", "UNDONE_TITLE", "FigureTablePaper"]

TITLE = mark("FigurePaper", "Tables of figures")
OUTSIDE_TITLE = mark("FigurePaper", "Tables of figures for use outside the school")
UNDONE_TITLE = mark("FigurePaper", "Who has not done it yet")
_CODE = mark("Paper", "Form {code}")
_WHEN = mark("FigurePaper", "Academic year {year}, as of {day}")
_OUTSIDE = mark("FigurePaper", "For use outside the school")
_INSIDE = mark("FigurePaper", "For use inside the school")
_PAGE = mark("Paper", "Page {number}/{of}")
_SIZE, _SMALL, _LINE = 9.5, 8.5, 10.5
_ROW, _PAD, _LEAST = 16.0, 5.0, 27.0
_ABOVE, _MOST_LEAD, _MOST_STRETCH = 62.0, 190.0, 1.5
_OVER = 3
"""Rows that go on to the last sheet with the sum and the notes, rather than leaving it alone."""


class FigureTablePaper:
    """Prints tables into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, kit.say(_CODE.with_(code=code))

    def draw(self, facts: TableFacts, blank: bool) -> None:
        """Print one table; it is never blank."""
        grid = _Grid(self._kit, facts.table)
        sheets = [(columns, rows) for rows in grid.pages() for columns in grid.across]
        for number, (columns, rows) in enumerate(sheets, start=1):
            drawing = self._kit.drawing(lying=True)
            self._head(drawing, facts)
            bottom = grid.put(drawing, columns, rows)
            if number == len(sheets):
                grid.notes(drawing, bottom)
            self._foot(drawing, facts, number, len(sheets))
            self._kit.page(drawing, (self._kit.say(facts.table.title),) if number == 1 else ())

    def _head(self, drawing: Drawing, facts: TableFacts) -> None:
        kit, middle = self._kit, (LYING.left + LYING.right) / 2
        drawing.text(LYING.right, LYING.top + 7, self._code, 9, align=RIGHT)
        drawing.text(middle, LYING.top + 16, kit.say(facts.table.title), 15, "bold", MIDDLE)
        drawing.text(middle, LYING.top + 34, school_line(facts.school), 11.5, align=MIDDLE)
        when = _WHEN.with_(year=facts.year, day=kit.day(facts.today))
        drawing.text(middle, LYING.top + 50, kit.say(when), 11, align=MIDDLE)

    def _foot(self, drawing: Drawing, facts: TableFacts, number: int, of: int) -> None:
        say, y = self._kit.say, LYING.bottom + 14
        drawing.text(LYING.left, y, say(_OUTSIDE if facts.outside else _INSIDE), _SMALL)
        drawing.text(LYING.right, y, say(_PAGE.with_(number=number, of=of)), _SMALL, align=RIGHT)


@dataclass
class _Grid:
    """A table cut into sheets: the names of the rows stand on each."""

    kit: Kit
    table: FigureTable

    @cached_property
    def texts(self) -> list[list[str]]:
        """Every figure as it is printed."""
        places = range(self.table.lead, len(self.table.columns))
        return [[self._shown(self.table.value((row, at))) for at in places] for row in range(len(self.names))]

    @cached_property
    def names(self) -> list[str]:
        """What the rows are called."""
        rows = range(len(self.table.rows))
        return [" · ".join(self._said(one) for one in self.table.names(row)) for row in rows]

    @cached_property
    def _corner(self) -> list[str]:
        """What stands above the names of the rows."""
        said = (self._said(one.label) for one in self.table.columns[: self.table.lead])
        return self.kit.lines(" · ".join(one for one in said if one), self.lead - _PAD, _SMALL, "bold")

    @cached_property
    def labels(self) -> list[str]:
        """What the columns of figures are called."""
        return [self._said(one.label) for one in self.table.columns[self.table.lead :]]

    @cached_property
    def groups(self) -> list[str]:
        """What stands above them."""
        return [self._said(one.group) for one in self.table.columns[self.table.lead :]]

    @cached_property
    def lead(self) -> float:
        """Points for the names of the rows: what the figures leave free, if they fit on one sheet."""
        widest = max((self.kit.width(name, _SIZE, "bold") for name in self.names), default=40.0)
        return min(widest + 2 * _PAD, max(_MOST_LEAD, LYING.width - sum(self.least)))

    @cached_property
    def wide(self) -> list[float]:
        """Points of each column, up to one and a half of the least, as the fullest sheet has room."""
        fullest = max(sum(self.least[at] for at in columns) for columns in self.across)
        stretch = min(_MOST_STRETCH, (LYING.width - self.lead) / (fullest or 1))
        return [one * max(stretch, 1.0) for one in self.least]

    @cached_property
    def least(self) -> list[float]:
        """The least points of each column: its longest word and its longest figure stay whole."""
        found = []
        for at, label in enumerate(self.labels):
            figures = max((self.kit.width(row[at], _SIZE, "bold") for row in self.texts), default=0.0)
            word = self.kit.widest(label, _SMALL, "bold") if label else 0.0
            found.append(max(_LEAST, word + 6, figures + 6))
        return found

    @cached_property
    def across(self) -> list[list[int]]:
        """The columns of each sheet; a group begins a new sheet rather than being torn, if it can."""
        room, parts, used = LYING.width - self.lead, [list[int]()], 0.0
        for _, group in groupby(range(len(self.labels)), key=lambda at: self.groups[at] or str(at)):
            together = list(group)
            whole = sum(self.least[at] for at in together)
            if parts[-1] and used + whole > room and whole <= room:
                parts.append([])
                used = 0.0
            for at in together:
                if parts[-1] and used + self.least[at] > room:
                    parts.append([])
                    used = 0.0
                parts[-1].append(at)
                used += self.least[at]
        return parts

    @cached_property
    def head(self) -> tuple[float, float]:
        """Points of the line of groups and of the line of labels."""
        labels = max((len(self._label(at)) for at in range(len(self.labels))), default=1)
        spans = [span for columns in self.across for span in self._spans(columns)]
        above = max((len(self._above(span)) for span in spans), default=0)
        return above * _LINE + 5 if any(self.groups) else 0.0, labels * _LINE + 5

    def _spans(self, columns: Sequence[int]) -> list[list[int]]:
        """Columns of a sheet under one heading."""
        return [list(group) for _, group in groupby(columns, key=lambda at: self.groups[at] or str(at))]

    def _above(self, span: Sequence[int]) -> list[str]:
        text, wide = self.groups[span[0]], sum(self.wide[at] for at in span)
        return self.kit.lines(text, wide - 4, _SMALL, "bold") if text else []

    def _label(self, at: int) -> list[str]:
        return self.kit.lines(self.labels[at], self.wide[at] - 4, _SMALL, "bold")

    def _face(self, row: int) -> str:
        return "regular" if self.table.rows[row].look == "plain" else "bold"

    def _name(self, row: int) -> list[str]:
        return self.kit.lines(self.names[row], self.lead - _PAD, _SIZE, self._face(row))

    def _height(self, row: int) -> float:
        return max(1, len(self._name(row))) * (_LINE + 1) + 4.5

    def pages(self) -> Iterator[list[int]]:
        """The rows of each sheet; the last sheet leaves room for the notes."""
        free = LYING.bottom - LYING.top - _ABOVE - sum(self.head)
        part: list[int] = []
        used = 0.0
        for row in range(len(self.names)):
            last = row == len(self.names) - 1
            if part and used + self._height(row) + (self._notes_high if last else 0) > free:
                over = part[-_OVER:] if last and len(part) > _OVER else []
                yield part[: len(part) - len(over)]
                part, used = over, sum(self._height(one) for one in over)
            part.append(row)
            used += self._height(row)
        yield part

    def put(self, drawing: Drawing, columns: Sequence[int], rows: Sequence[int]) -> float:
        """Draw these columns of these rows; where they end."""
        top, (above, below) = LYING.top + _ABOVE, self.head
        wide = self.lead + sum(self.wide[at] for at in columns)
        drawing.shade(LYING.left, top, wide, above + below)
        y = top + above + below
        edges = [y]
        for row in rows:
            self._row(drawing, columns, row, y, wide)
            y += self._height(row)
            edges.append(y)
        for edge in edges:
            drawing.line(LYING.left, edge, LYING.left + wide, edge, 0.3)
        drawing.box(LYING.left, top, wide, y - top, 0.7)
        self._heads(drawing, columns, top, y)
        return y

    def _heads(self, drawing: Drawing, columns: Sequence[int], top: float, bottom: float) -> None:
        above, below = self.head
        x = LYING.left + self.lead
        self._lines(drawing, self._corner, LYING.left + self.lead / 2, top, above + below)
        for span in self._spans(columns):
            wide = sum(self.wide[at] for at in span)
            drawing.line(x, top, x, bottom, 0.7)
            self._lines(drawing, self._above(span), x + wide / 2, top, above)
            if self.groups[span[0]]:
                drawing.line(x, top + above, x + wide, top + above, 0.3)
            for at in span:
                if at != span[0]:
                    drawing.line(x, top + above, x, bottom, 0.3)
                self._lines(drawing, self._label(at), x + self.wide[at] / 2, top + above, below)
                x += self.wide[at]

    def _lines(self, drawing: Drawing, lines: Sequence[str], x: float, top: float, high: float) -> None:
        """Lines in the middle of a box of the head."""
        y = top + (high - len(lines) * _LINE) / 2 + _SMALL
        for number, line in enumerate(lines):
            drawing.text(x, y + number * _LINE, line, _SMALL, "bold", MIDDLE)

    def _row(self, drawing: Drawing, columns: Sequence[int], row: int, y: float, wide: float) -> None:
        high, look = self._height(row), self.table.rows[row].look
        face = self._face(row)
        if look != "plain":
            drawing.shade(LYING.left, y, wide, high, 0.96 if look == "subtotal" else 0.9)
        lines = self._name(row)
        first = y + (high - len(lines) * (_LINE + 1)) / 2 + _SIZE - 0.5
        for number, line in enumerate(lines):
            drawing.text(LYING.left + 3, first + number * (_LINE + 1), line, _SIZE, face)
        x = LYING.left + self.lead
        for at in columns:
            drawing.text(x + self.wide[at] / 2, y + high / 2 + 3.3, self.texts[row][at], _SIZE, face, MIDDLE)
            x += self.wide[at]

    def notes(self, drawing: Drawing, bottom: float) -> None:
        """What a reader must know of the figures, below the table."""
        for number, line in enumerate(self._said_notes):
            drawing.text(LYING.left, bottom + 14 + number * _LINE, line, _SMALL)

    @cached_property
    def _said_notes(self) -> list[str]:
        said = (self.kit.say(note) for note in self.table.notes)
        return [line for note in said for line in self.kit.lines(note, LYING.width, _SMALL)]

    @property
    def _notes_high(self) -> float:
        return len(self._said_notes) * _LINE + 4 if self._said_notes else 0.0

    def _shown(self, value: object) -> str:
        if isinstance(value, float):
            return f"{value:.1f}"
        if isinstance(value, int):
            return f"{value:,}"
        return self._said(value) if isinstance(value, Words | str) else ""

    def _said(self, text: Words | str) -> str:
        return self.kit.say(text) if isinstance(text, Words) else text

"""Where the next part of a document is drawn: the sheets so far, the sizes of its text, its headings."""

from __future__ import annotations

from dataclasses import dataclass

from student_care_desktop.domain.breaking import cells
from student_care_desktop.domain.documents import Document
from student_care_desktop.reports.drawing import LEFT, MIDDLE, RIGHT, Drawing
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import OFFICIAL, PLAN, Frame, Layout
from student_care_desktop.reports.telling import Run, Teller

__all__ = ["ALIGN", "Line", "Listed", "Pen"]

ALIGN = {"left": LEFT, "middle": MIDDLE, "right": RIGHT}

_OFFICIAL_SIZE, _SIZE = 13.0, 12.0
_HIGH = 1.52
_WORST = 0.1
"""A line holds at least this share of the frame, however far it is asked to stand in."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of runs and how wide they are together."""

    runs: tuple[Run, ...]
    wide: float


@dataclass(frozen=True, slots=True)
class Listed:
    """A heading that was drawn: its text on one line, its level, its page from 1 on."""

    text: str
    level: int
    page: int


class Pen:
    """Draws on the last sheet of a layout; ``size`` and ``high`` are of body text, in points."""

    def __init__(self, kit: Kit, teller: Teller, document: Document) -> None:
        self.kit, self.teller, self.document = kit, teller, document
        self.size = _SIZE if document.kind in ("paper", "report") else _OFFICIAL_SIZE
        self.high = self.size * _HIGH
        self.layout = Layout(kit, PLAN if document.lying else OFFICIAL, lambda layout: None)
        self.listed: list[Listed] = []
        self.teams = 0
        self.bare: set[int] = set()  # pages without number: covers
        self.bookmarks: dict[int, list[str]] = {}

    @property
    def frame(self) -> Frame:
        """The part of the page that is printed on."""
        return self.layout.frame

    @property
    def drawing(self) -> Drawing:
        """The last sheet."""
        return self.layout.sheet.drawing

    @property
    def page(self) -> int:
        """The number of the last sheet, from 1 on."""
        return len(self.layout.sheets)

    @property
    def begun(self) -> bool:
        """Whether anything stands on the last sheet."""
        return self.layout.y > self.frame.top

    def strip(self, high: float, keep: float = 0) -> float:
        """The top of the next ``high`` points; on a new sheet unless ``keep`` more fit below them."""
        return self.layout.strip(high, keep if keep < self.frame.bottom - self.frame.top - high else 0)

    def gap(self, high: float) -> None:
        """Free paper, which ends with the page."""
        self.layout.y = min(self.layout.y + high, max(self.frame.bottom, self.layout.y))

    def turn(self, *, lying: bool | None = None) -> None:
        """Begin a new sheet in place of an empty one; ``lying`` turns the paper from there on."""
        if not self.begun:
            self.layout.sheets.pop()
        if lying is not None:
            self.layout.frame = PLAN if lying else OFFICIAL
        self.layout.turn()

    def width(self, runs: list[Run] | tuple[Run, ...], size: float) -> float:
        """How wide runs are side by side."""
        return sum(self.kit.width(run.text, size, run.face) for run in runs)

    def lines(self, runs: list[Run], wide: float, size: float, first: float = 0.0) -> list[Line]:
        """Runs in lines of ``wide`` points, broken between words; the first stands in by ``first``."""
        return _Filling(self, runs, max(wide, self.frame.width * _WORST), size).lines(first)

    def plain(self, text: str, wide: float, size: float, *, bold: bool = False) -> list[str]:
        """A text in one face in lines of at most ``wide`` points."""
        return self.kit.lines(text, max(wide, size), size, "bold" if bold else "regular")

    def write(self, line: Line, x: float, y: float, size: float, align: float = LEFT) -> None:
        """One line with its baseline at ``y``."""
        x -= align * line.wide
        for run in line.runs:
            self.drawing.text(x, y, run.text, size, run.face)
            x += self.kit.width(run.text, size, run.face)


class _Filling:
    """Runs that are put into lines."""

    def __init__(self, pen: Pen, runs: list[Run], wide: float, size: float) -> None:
        self._pen, self._runs, self._wide, self._size = pen, runs, wide, size
        self._text = "".join(run.text for run in runs)

    def lines(self, first: float) -> list[Line]:
        """The lines, in order; a line end in the text ends a line."""
        found: list[Line] = []
        start = 0
        for part in self._text.split("\n"):
            found += self._part(start, start + len(part), first if not found else 0.0)
            start += len(part) + 1
        return found

    def _part(self, start: int, end: int, first: float) -> list[Line]:
        found: list[Line] = []
        at = begin = start
        for piece in self._pen.kit.pieces(self._text[start:end]):
            stop = at + len(piece)
            room = self._wide - (0.0 if found else first)
            if at > begin and self._cut(begin, stop).wide > room:
                found.append(self._cut(begin, at))
                begin = at
            while (cut := self._forced(begin, stop, self._wide - (0.0 if found else first))) < stop:
                found.append(self._cut(begin, cut))
                begin = cut
            at = stop
        return [*found, self._cut(begin, end)]

    def _forced(self, begin: int, stop: int, room: float) -> int:
        """Where a piece that is wider than a whole line is torn, between letters; else its end."""
        if self._cut(begin, stop).wide <= room:
            return stop
        cut = begin
        for cell in cells(self._text[begin:stop]):
            if cut > begin and self._cut(begin, cut + len(cell)).wide > room:
                return cut
            cut += len(cell)
        return stop

    def _cut(self, begin: int, end: int) -> Line:
        """The runs from one place to another, without the spaces at their end."""
        end = begin + len(self._text[begin:end].rstrip())
        cut: list[Run] = []
        at = 0
        for run in self._runs:
            text = run.text[max(begin - at, 0) : max(end - at, 0)]
            if text:
                cut.append(Run(text, run.bold))
            at += len(run.text)
        return Line(tuple(cut), self._pen.width(cut, self._size))

"""The areas and signs of a screening form in two columns of one page, in the order of the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from student_care_desktop.domain.areas import FLAGS, LABELS, LETTERS, Area, Areas, Group, Level, Sign
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import Layout
from student_care_desktop.reports.places import ClosedPlace, Sheet, TextPlace, TicksPlace

__all__ = ["HAS", "HAS_NOT", "put_signs"]

HAS, HAS_NOT = "has", "has_not"
"""What may be ticked in the two areas that are flags."""

_GRADED = (Group.NORMAL, Group.RISK, Group.PROBLEM)
_FLAG_WORDS = ((HAS_NOT, mark("Screening", "Has none")), (HAS, mark("Screening", "Has")))
_UNCOUNTED = "°"
_GAP = 11.0  # between the two columns
_GUTTER = 11.0
_BOX = 6.0
_SLOTS = 4  # a sign takes one to four parts of the row
_HEAD = 1.42  # a heading, in rows
_LARGEST = 8.4
_TIGHT = 1.18  # points of row for each point of letter


@dataclass(frozen=True, slots=True)
class _Cell:
    """A sign and where it stands: row of its area, part of the row; a long one takes more rows."""

    sign: Sign
    row: int
    slot: int
    lines: tuple[str, ...]

    @property
    def end(self) -> int:
        """The row behind its last."""
        return self.row + len(self.lines)


@dataclass(frozen=True, slots=True)
class _Block:
    """An area with its signs, laid out in rows."""

    number: int
    area: Area
    cells: tuple[_Cell, ...]

    @property
    def rows(self) -> int:
        return self.cells[-1].end

    @property
    def levels(self) -> Iterator[tuple[Level, int, int]]:
        """Each level with its first row and the row behind its last."""
        for level, cells in groupby(self.cells, lambda cell: cell.sign.level):
            found = list(cells)
            yield level, found[0].row, found[-1].end


def put_signs(layout: Layout, areas: Areas, signs: Sequence[Sign], bottom: float) -> None:
    """Lay out ``signs`` between here and ``bottom`` in the largest letters that hold all of them."""
    kit, frame, top = layout.kit, layout.frame, layout.y
    wide = (frame.width - _GAP) / 2
    size = _LARGEST
    while True:
        blocks = _blocks(kit, areas, signs, wide - _GUTTER - 3, size)
        cut = _cut(blocks)
        pitch = (bottom - top) / max(_height(blocks[:cut]), _height(blocks[cut:]))
        if pitch >= size * _TIGHT or size < 5:
            break
        size -= 0.1
    sides = ((blocks[:cut], frame.left), (blocks[cut:], frame.left + wide + _GAP))
    for column, x in sides:
        y = top
        for block in column:
            _Ink(kit, layout.sheet, wide, pitch, size).put(block, x, y)
            y += (block.rows + _HEAD) * pitch
    layout.y = bottom


def _blocks(kit: Kit, areas: Areas, signs: Sequence[Sign], wide: float, size: float) -> list[_Block]:
    by_area = {area.key: [sign for sign in signs if sign.area == area.key] for area in areas.all}
    return [
        _Block(number, area, tuple(_cells(kit, by_area[area.key], wide, size)))
        for number, area in enumerate(areas.all, 1) if by_area[area.key]
    ]


def _cells(kit: Kit, signs: Sequence[Sign], wide: float, size: float) -> Iterator[_Cell]:
    """The signs from left to right; each level begins a row of its own."""
    after, row, slot, level = 0, 0, _SLOTS, signs[0].level
    for sign in sorted(signs, key=lambda sign: list(Level).index(sign.level)):
        text = _text(kit, sign)
        span = int(-(-(kit.width(text, size) + _BOX + 6) * _SLOTS // wide))
        if slot + span > _SLOTS or sign.level is not level:
            row, slot = after, 0
        lines = (text,) if span <= _SLOTS else tuple(kit.lines(text, wide - _BOX - 6, size))
        yield _Cell(sign, row, slot, lines)
        after, slot, level = row + len(lines), slot + span, sign.level


def _text(kit: Kit, sign: Sign) -> str:
    return kit.say(sign.text) + ("" if sign.counts else _UNCOUNTED)


def _height(blocks: Sequence[_Block]) -> float:
    return sum(block.rows + _HEAD for block in blocks)


def _cut(blocks: Sequence[_Block]) -> int:
    """How many areas stand in the left column so that both are about as long."""
    return min(
        range(1, max(len(blocks), 2)), key=lambda cut: max(_height(blocks[:cut]), _height(blocks[cut:]))
    )


@dataclass(frozen=True, slots=True)
class _Ink:
    """Draws one area."""

    kit: Kit
    sheet: Sheet
    wide: float
    pitch: float
    size: float

    def put(self, block: _Block, x: float, y: float) -> None:
        first = y + (_HEAD - 0.06) * self.pitch
        self._head(block, x, y)
        self._gutter(block, x, first)
        spots: dict[str, tuple[float, float]] = {}
        slot = (self.wide - _GUTTER - 3) / _SLOTS
        for cell in block.cells:
            left = x + _GUTTER + 3 + cell.slot * slot
            base = first + (cell.row + 0.76) * self.pitch
            spots[cell.sign.key] = (left, base - _BOX + 0.4)
            self.sheet.drawing.box(left, base - _BOX + 0.4, _BOX, _BOX, 0.45)
            for number, line in enumerate(cell.lines):
                down = base + number * self.pitch
                self.sheet.drawing.text(left + _BOX + 2.5, down, line, self.size)
        self.sheet.places += [TicksPlace("signs", spots, _BOX), ClosedPlace("closed", spots, _BOX)]

    def _head(self, block: _Block, x: float, y: float) -> None:
        drawing, high = self.sheet.drawing, (_HEAD - 0.22) * self.pitch
        drawing.shade(x, y, self.wide, high, 0.9)
        base = y + high / 2 + 3.0
        end = self._groups(block.area.key, x + self.wide - 3, base)
        room = Room(end - x - 8, size=self.size + 0.7)
        title = f"{block.number}. {self.kit.say(block.area.title)}"
        TextPlace("", x + 4, base, room, face="bold").ink(self.kit, drawing, title)

    def _groups(self, area: str, right: float, base: float) -> float:
        """The boxes of the group, from the right edge; where they begin."""
        spots = {}
        size = self.size - 0.3
        for key, words in reversed(_options(area)):
            said = self.kit.say(words)
            self.sheet.drawing.text(right, base, said, size, align=RIGHT)
            right -= self.kit.width(said, size) + _BOX + 3.2
            spots[key] = (right, base - _BOX + 0.4)
            self.sheet.drawing.box(*spots[key], _BOX, _BOX, 0.45)
            right -= 5.5
        self.sheet.places += [
            TicksPlace(f"group.{area}", spots, _BOX), ClosedPlace(f"closed.{area}", spots, _BOX),
        ]
        return right

    def _gutter(self, block: _Block, x: float, first: float) -> None:
        """The letter of each level beside its rows."""
        drawing = self.sheet.drawing
        for level, start, stop in block.levels:
            top, high = first + start * self.pitch + 1, (stop - start) * self.pitch - 1.6
            if level is Level.FLAG:
                continue
            letter = self.kit.say(LETTERS[Group(level.value)])
            drawing.shade(x, top, _GUTTER - 1.5, high, 0.94 if level is Level.RISK else 0.82)
            middle = top + high / 2 + self.size * 0.34
            drawing.text(x + (_GUTTER - 1.5) / 2, middle, letter, self.size, "bold", MIDDLE)


def _options(area: str) -> tuple[tuple[str, Words], ...]:
    return _FLAG_WORDS if area in FLAGS else tuple((group.value, LABELS[group]) for group in _GRADED)

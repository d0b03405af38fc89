"""How many children of a class have which level: scales by levels, a column for each informant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.instruments import INFORMANTS, Scale
from student_care_desktop.domain.norms import Rating
from student_care_desktop.domain.papers import Tally
from student_care_desktop.domain.results import ClassResults, in_reading_order, result_of
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE, Drawing
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.forms.profile import STAR
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, SIGNED
from student_care_desktop.reports.places import TextPlace

__all__ = ["LevelRow", "level_rows", "put_levels"]

_TALLEST, _HEAD = 13.4, 30.0
_BELOW = 88.0  # points kept below the table for notes, norms and the frame
_SCALE, _LEVEL = 138.0, 94.0
_THIN = 0.4
_HEADS = (mark("Profile", "Scale"), mark("Profile", "Level"))
_COLUMN = mark("ClassResults", "{informant}: children, percent")
_ASSESSED = mark("ClassResults", "With a result (children)")
_WITHOUT = mark("ClassResults", "Not yet known (children)")


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One level of a scale: how many children each informant puts there, of those with a score."""

    scale: Scale
    label: Words
    counts: tuple[Tally | None, ...]
    unsure: bool = False


def level_rows(facts: ClassResults) -> Iterator[LevelRow]:
    """Every scale with its levels; an informant whose paper has no such scale has no count there."""
    shown = [result_of(facts.tool, facts.reading, Rating(one), None) for one in facts.tool.informants]
    lines = in_reading_order([line for result in shown for line in result.lines])
    for scale in {line.scale.key: line.scale for line in lines}.values():
        bands = {
            key: band for result in shown if (line := result.line(scale.key)) and line.cut
            for key, band in line.bands.items() if key in line.cut.bands
        }
        for key, band in bands.items():
            counts = tuple(
                Tally(facts.count(one, scale.key, (key,)), len(facts.lines(one, scale.key)))
                if result.line(scale.key) else None
                for one, result in zip(facts.tool.informants, shown, strict=True)
            )
            unsure = any(line.unsure for result in shown if (line := result.line(scale.key)))
            yield LevelRow(scale, band.label, counts, unsure)


def put_levels(
    kit: Kit, drawing: Drawing, facts: ClassResults, rows: Sequence[LevelRow], top: float, blank: bool
) -> float:
    """Draw the table; where it ends."""
    free = DENSE.bottom - SIGNED - top - _HEAD - _BELOW
    high = min(_TALLEST, free / (len(rows) + 2))
    return _Levels(kit, drawing, facts, high, blank).put(rows, top)


@dataclass(frozen=True, slots=True)
class _Levels:
    kit: Kit
    drawing: Drawing
    facts: ClassResults
    high: float
    blank: bool

    @property
    def _wide(self) -> float:
        """Points of an informant's column."""
        return (DENSE.width - _SCALE - _LEVEL) / len(self.facts.tool.informants)

    def put(self, rows: Sequence[LevelRow], top: float) -> float:
        y = self._head(top)
        for number, row in enumerate(rows):
            first = not number or rows[number - 1].scale is not row.scale
            self.drawing.line(DENSE.left if first else DENSE.left + _SCALE, y, DENSE.right, y, _THIN)
            if first:
                same = sum(one.scale is row.scale for one in rows)
                self._text(
                    self.kit.say(row.scale.title) + (STAR if row.unsure else ""), DENSE.left, _SCALE,
                    y + (same - 1) * self.high / 2, "bold" if row.scale.sums else "regular",
                )
            self._text(self.kit.say(row.label), DENSE.left + _SCALE, _LEVEL, y)
            for place, tally in enumerate(row.counts):
                self._count(tally, DENSE.left + _SCALE + _LEVEL + place * self._wide, y)
            y += self.high
        self.drawing.line(DENSE.left + _SCALE, top, DENSE.left + _SCALE, y, _THIN)
        y = self._totals(y)
        for x in self._starts():
            self.drawing.line(x, top, x, y, _THIN)
        self.drawing.box(DENSE.left, top, DENSE.width, y - top, 0.7)
        return y

    def _starts(self) -> list[float]:
        count = len(self.facts.tool.informants)
        return [DENSE.left + _SCALE + _LEVEL + place * self._wide for place in range(count)]

    def _head(self, y: float) -> float:
        self.drawing.shade(DENSE.left, y, DENSE.width, _HEAD)
        middle = y + (_HEAD - self.high) / 2
        for words, x, wide in zip(
            _HEADS, (DENSE.left, DENSE.left + _SCALE), (_SCALE, _LEVEL), strict=True
        ):
            self._text(self.kit.say(words), x, wide, middle, "bold")
        for informant, x in zip(self.facts.tool.informants, self._starts(), strict=True):
            said = self.kit.say(_COLUMN.with_(informant=INFORMANTS[informant]))
            self._text(said, x, self._wide, middle, "bold")
        return y + _HEAD

    def _count(self, tally: Tally | None, x: float, y: float) -> None:
        """Children and percent, on a grey as long as the share."""
        if self.blank:
            return
        if tally is None or tally.percent is None:
            self._text("–", x, self._wide, y)
            return
        self.drawing.shade(x + 0.6, y + 1.2, (self._wide - 1.2) * tally.percent / 100, self.high - 2.4, 0.87)
        self._text(str(tally.done), x, self._wide / 2, y, "bold")
        self._text(f"{tally.percent:.1f}", x + self._wide / 2, self._wide / 2, y)

    def _totals(self, y: float) -> float:
        for words in (_ASSESSED, _WITHOUT):
            self.drawing.line(DENSE.left, y, DENSE.right, y, _THIN)
            self._text(self.kit.say(words), DENSE.left, _SCALE + _LEVEL, y, "bold")
            for informant, x in zip(self.facts.tool.informants, self._starts(), strict=True):
                known = self.facts.assessed(informant)
                number = known if words is _ASSESSED else len(self.facts.rows) - known
                if not self.blank:
                    self._text(str(number), x, self._wide, y, "bold")
            y += self.high
        return y

    def _text(self, text: str, x: float, wide: float, y: float, face: str = "regular") -> None:
        room = Room(wide - 6, pitch=self.high * 1.9, size=9.2)
        place = TextPlace("", x + 3, y + self.high / 2 + 3.2, room, MIDDLE, face, cell=True)
        place.ink(self.kit, self.drawing, text)

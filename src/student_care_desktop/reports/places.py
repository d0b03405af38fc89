"""The places of a form: where a value goes.  The same description prints the form blank and filled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

from student_care_desktop.reports.drawing import LEFT, MIDDLE, Drawing
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit

__all__ = [
    "BoxesPlace", "ClosedPlace", "PhotoPlace", "Place", "Plan", "Sheet", "StampPlace", "TextPlace",
    "TicksPlace", "Value", "Values",
]

_RED = (0.72, 0.1, 0.08)

Value = str | tuple[str, ...] | bytes | None
"""A text, the keys of the ticked options, or a JPEG."""

Values = Mapping[str, Value]


class Place(Protocol):
    """A place for the value called ``key``."""

    @property
    def key(self) -> str:
        """What the value is called."""

    def ink(self, kit: Kit, drawing: Drawing, value: Value) -> None:
        """Draw ``value``, which is not empty, into the place."""


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Room for a text; ``y`` is the baseline of its first row.

    A text of more lines than rows grows upwards from its dotted line, or, with ``cell``, both ways from
    the middle of a table's cell.
    """

    key: str
    x: float
    y: float
    room: Room
    align: float = LEFT
    face: str = "regular"
    cell: bool = False

    def ink(self, kit: Kit, drawing: Drawing, value: Value) -> None:
        """Write the text, smaller and in more lines if it is long."""
        fit = kit.fitted(str(value), self.room, self.face)
        up = (len(fit.lines) - 1) * fit.step / 2 - 0.36 * (self.room.size - fit.size) if self.cell else 0
        x = self.x + self.align * self.room.width
        for number, line in enumerate(fit.lines):
            y = self.y + fit.offset(number, self.room) + up
            drawing.text(x, y, line, fit.size, self.face, self.align)


@dataclass(frozen=True, slots=True)
class TicksPlace:
    """Tick boxes by option; ``spots`` are their upper left corners."""

    key: str
    spots: Mapping[str, tuple[float, float]]
    size: float

    def ink(self, kit: Kit, drawing: Drawing, value: Value) -> None:
        """Tick the options whose keys are in ``value``."""
        for option in value or ():
            if option in self.spots:
                drawing.tick(*self.spots[str(option)], self.size)


@dataclass(frozen=True, slots=True)
class ClosedPlace:
    """Tick boxes that stay closed: a dash stands in each option that this paper may not tell."""

    key: str
    spots: Mapping[str, tuple[float, float]]
    size: float

    def ink(self, kit: Kit, drawing: Drawing, value: Value) -> None:
        """Put a dash into the boxes of the options whose keys are in ``value``."""
        for option in value or ():
            if option in self.spots:
                x, y = self.spots[str(option)]
                drawing.text(x + self.size / 2, y + self.size - 1, "–", self.size + 1, align=MIDDLE)


@dataclass(frozen=True, slots=True)
class StampPlace:
    """A word in red, such as ลับ, in the middle of the page above and below."""

    key: str
    x: float
    ys: tuple[float, ...]
    size: float

    def ink(self, kit: Kit, drawing: Drawing, value: Value) -> None:
        """Stamp the word."""
        drawing.colour(*_RED)
        for y in self.ys:
            drawing.text(self.x, y, str(value), self.size, "bold", MIDDLE)
        drawing.colour(0, 0, 0)


@dataclass(frozen=True, slots=True)
class BoxesPlace:
    """A row of boxes, one letter each; what has more letters than boxes is fitted across all of them."""

    key: str
    x: float
    y: float
    box: float
    steps: tuple[float, ...]
    size: float

    def ink(self, kit: Kit, drawing: Drawing, value: Value) -> None:
        """Write one letter into each box."""
        text = str(value)
        if len(text) <= len(self.steps):
            drawing.boxed(self.x, self.y, text, self.size, self.box, self.steps)
        else:
            room = Room(sum(self.steps), size=self.size)
            TextPlace(self.key, self.x, self.y, room).ink(kit, drawing, text)


@dataclass(frozen=True, slots=True)
class PhotoPlace:
    """A frame for a photo."""

    key: str
    x: float
    y: float
    wide: float
    high: float
    whole: bool = False

    def ink(self, kit: Kit, drawing: Drawing, value: Value) -> None:
        """Show the JPEG so that it fills the frame, or ``whole``; a damaged one leaves the frame empty."""
        with suppress(ValueError):
            photo = kit.book.photo(value if isinstance(value, bytes) else b"")
            drawing.photo(photo, (self.x, self.y), (self.wide, self.high), whole=self.whole)
            drawing.box(self.x, self.y, self.wide, self.high)


@dataclass(slots=True)
class Sheet:
    """One page of a form: what is always printed, and its places; rows are ``pitch`` points apart."""

    drawing: Drawing
    pitch: float
    places: list[Place] = field(default_factory=list)

    @property
    def base(self) -> float:
        """Points from the top of a row to its baseline."""
        return self.pitch - 4.8


class Plan:
    """A form ready to print: its sheets, whose fixed parts stand in the book once."""

    def __init__(self, kit: Kit, sheets: Sequence[Sheet]) -> None:
        self._kit = kit
        self._sheets = [
            (kit.book.fixed(sheet.drawing.code), sheet.drawing.lying, tuple(sheet.places)) for sheet in sheets
        ]

    def print(self, values: Values, bookmark: Sequence[str] = ()) -> None:
        """Print one copy with these values; without any it is the blank form."""
        for number in range(len(self._sheets)):
            self._kit.page(self.begun(values, number), () if number else bookmark)

    def begun(self, values: Values, number: int = 0) -> Drawing:
        """One page with these values, to be drawn on and put into the book."""
        fixed, lying, places = self._sheets[number]
        drawing = self._kit.drawing(lying=lying)
        drawing.show(fixed)
        for place in places:
            value = values.get(place.key)
            if value:
                place.ink(self._kit, drawing, value)
        return drawing

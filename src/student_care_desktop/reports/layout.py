"""Putting a form together from top to bottom: strips of the page, heads, feet and signatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.book import A4
from student_care_desktop.reports.drawing import LEFT, MIDDLE, RIGHT
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.places import Plan, Sheet, TextPlace

__all__ = [
    "CM", "DENSE", "LYING", "OFFICIAL", "PLAN", "SIGNED", "Frame", "Layout", "Signature", "paragraph",
    "signatures", "together",
]

CM = 72 / 2.54
"""Points in a centimetre."""

SIGNED = 75.0
"""Points that a row of signatures takes."""

_PAGE = mark("Paper", "Page {number}/{of}")
_SIGNED = mark("Paper", "Signed")
_DATE = mark("Paper", "Date")


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the page that is printed on, in points from the upper left corner; lying: landscape."""

    left: float
    top: float
    right: float
    bottom: float
    lying: bool = False

    @property
    def width(self) -> float:
        """Points from the left to the right edge."""
        return self.right - self.left


def _frame(left: float, top: float, right: float, bottom: float, *, lying: bool = False) -> Frame:
    """A frame by its margins in centimetres."""
    wide, high = A4[::-1] if lying else A4
    return Frame(left * CM, top * CM, wide - right * CM, high - bottom * CM, lying)


OFFICIAL = _frame(3, 2.5, 2, 2)
"""The margins of official letters."""

DENSE = _frame(2, 1.4, 1.5, 1.6)
"""The margins of forms that hold much; still wide enough to punch and to bind."""

LYING = _frame(1.5, 1.4, 1.5, 1.4, lying=True)
"""The margins of wide tables on paper that lies; the holes go along its upper edge."""

PLAN = _frame(2, 2, 2, 1.8, lying=True)
"""The margins of official papers that lie: calendars and wide tables."""


class Layout:
    """A form in the making: the sheets so far and how far down the last one is full."""

    def __init__(
        self, kit: Kit, frame: Frame, running_head: Callable[[Layout], None], pitch: float = 18.0
    ) -> None:
        self.kit = kit
        self.frame = frame
        self.pitch = pitch
        self.sheets = [Sheet(kit.drawing(lying=frame.lying), pitch)]
        self.y = frame.top
        self.running_head = running_head

    @property
    def sheet(self) -> Sheet:
        """The sheet that is being filled."""
        return self.sheets[-1]

    def strip(self, height: float, keep: float = 0) -> float:
        """The top of the next ``height`` points; on a new sheet unless ``keep`` more fit below them."""
        if self.y + height + keep > self.frame.bottom:
            self.turn()
        top = self.y
        self.y += height
        return top

    def rows(self, count: int = 1) -> float:
        """The first baseline of the next ``count`` rows."""
        return self.strip(self.pitch * count) + self.sheet.base

    def turn(self) -> None:
        """Begin a new sheet."""
        self.sheets.append(Sheet(self.kit.drawing(lying=self.frame.lying), self.pitch))
        self.y = self.frame.top
        self.running_head(self)

    def continued(self, pitch: float) -> Layout:
        """A layout that has these sheets already and goes on with rows of another pitch on a new one."""
        after = Layout(self.kit, self.frame, self.running_head, pitch)
        after.sheets = [*self.sheets]
        after.turn()
        return after

    def section(self, title: Words, keep: float = 60) -> None:
        """The bar that begins a section; ``keep`` points of it must fit on the same page."""
        top = self.strip(22.5, keep)
        drawing = self.sheet.drawing
        drawing.shade(self.frame.left, top + 3, self.frame.width, 16)
        drawing.text(self.frame.left + 6, top + 14.8, self.kit.say(title), 10.5, "bold")

    def plan(self, foot: Words | None = None) -> Plan:
        """The finished form, with its feet: ``foot`` at the left, the page's number at the right."""
        for number, sheet in enumerate(self.sheets, start=1):
            y = self.frame.bottom + 16
            page = _PAGE.with_(number=number, of=len(self.sheets))
            sheet.drawing.line(self.frame.left, y - 10, self.frame.right, y - 10, 0.3)
            sheet.drawing.text(self.frame.right, y, self.kit.say(page), 8.5, align=RIGHT)
            if foot:
                sheet.drawing.text(self.frame.left, y, self.kit.say(foot), 8.5, align=LEFT)
        return Plan(self.kit, self.sheets)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs: the key of the printed name, and the role under it."""

    key: str
    role: Words


def together(layout: Layout, put: Callable[[Layout], None]) -> None:
    """Put what belongs together, such as the last words and who signs, on one sheet where one holds it."""
    trial = Layout(layout.kit, layout.frame, layout.running_head, layout.pitch)
    put(trial)
    if len(trial.sheets) == 1 and layout.y + trial.y - layout.frame.top > layout.frame.bottom:
        layout.turn()
    put(layout)


def paragraph(layout: Layout, text: str, size: float, indent: float = 0, gap: float = 6) -> None:
    """Text broken between words, its first line standing in by ``indent``, ``gap`` points free below it."""
    kit, frame, high = layout.kit, layout.frame, size * 1.65
    first = kit.lines(text, frame.width - indent, size)[0]
    rest = text[len(first):].strip()
    top = layout.strip(high)
    layout.sheet.drawing.text(frame.left + indent, top + size + 1, first, size)
    for line in kit.lines(rest, frame.width, size) if rest else ():
        top = layout.strip(high)
        layout.sheet.drawing.text(frame.left, top + size + 1, line, size)
    layout.strip(gap)


def signatures(layout: Layout, signers: Sequence[Signature]) -> None:
    """Places to sign side by side, one alone in the middle: line, name in brackets, role, date."""
    top = layout.strip(SIGNED)
    wide = layout.frame.width / max(len(signers), 2)
    left = layout.frame.left + (layout.frame.width - wide * len(signers)) / 2
    for number, signer in enumerate(signers):
        _signature(layout, signer, left + number * wide + 6, top + 22, wide - 12)


def _signature(layout: Layout, signer: Signature, x: float, y: float, wide: float) -> None:
    kit, drawing = layout.kit, layout.sheet.drawing
    middle = x + wide / 2
    label = kit.say(_SIGNED)
    drawing.text(x, y, label, 10)
    drawing.dots(x + kit.width(label, 10) + 3, x + wide, y + 1)
    drawing.text(x + 14, y + 17, "(", 10, align=RIGHT)
    drawing.text(x + wide - 14, y + 17, ")", 10)
    drawing.dots(x + 16, x + wide - 16, y + 18)
    room = Room(wide - 36, pitch=15, size=10)
    layout.sheet.places.append(TextPlace(signer.key, x + 18, y + 17, room, MIDDLE))
    drawing.text(middle, y + 33, kit.say(signer.role), 10, align=MIDDLE)
    label = kit.say(_DATE)
    drawing.text(x + 14, y + 49, label, 10)
    drawing.dots(x + 17 + kit.width(label, 10), x + wide - 14, y + 50)

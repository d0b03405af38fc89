"""Certificates on paper that lies: a frame, the school, the name that is honoured, for what, who signs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace

from student_care_desktop.domain.certificates import Certificate
from student_care_desktop.domain.documents import Signature
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.book import A4
from student_care_desktop.reports.drawing import MIDDLE, RIGHT, Drawing
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import CM
from student_care_desktop.reports.telling import Teller

__all__ = ["CertificatePaper"]

_LEAD = mark("Certificate", "gives this certificate to")
_GIVEN = mark("Certificate", "Given on {day}")
_NUMBER = mark("Certificate", "No. {number}")
_WIDE, _HIGH = A4[::-1]
_GOLD, _NAVY, _BLACK = (0.66, 0.49, 0.14), (0.09, 0.18, 0.38), (0.0, 0.0, 0.0)
_TEXT = 640.0
"""Points that a line may be wide."""
_TOP, _BOTTOM, _SIGNED = 62.0, 546.0, 76.0
_PICTURE = 2.4 * CM
_DOTS = "…" * 14
_HEIGHTS = 1.5
_NAME, _LEAST_NAME = 36.0, 22.0


@dataclass(frozen=True, slots=True)
class _Line:
    """One line in the middle, how large, and how much room stands above it."""

    text: str
    size: float
    face: str = "regular"
    colour: tuple[float, float, float] = _BLACK
    above: float = 0.0

    @property
    def high(self) -> float:
        """Points that it takes."""
        return self.size * _HEIGHTS + self.above


class CertificatePaper:
    """Prints certificates, a page each; ``code`` stays off paper that hangs on a wall."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = Kit(kit.book, kit.say, replace(kit.options, thai_digits=False))

    def draw(self, facts: Certificate, blank: bool) -> None:
        """Print one certificate."""
        kit, teller = self._kit, Teller(self._kit.say, facts.thai_digits)
        drawing = kit.drawing(lying=True)
        _frame(drawing)
        if facts.number:
            said = teller.tell(_NUMBER.with_(number=facts.number))
            drawing.text(_WIDE - 58, 66, said, 12, align=RIGHT)
        lines = list(self._lines(facts, teller))
        high = sum(line.high for line in lines)
        free = _BOTTOM - _SIGNED - _TOP - (_PICTURE + 8 if facts.picture else 0)
        squeeze = min(1.0, free / high)
        y = self._picture(drawing, facts, _TOP + max((free - high) / 2, 0))
        for line in lines:
            y += line.above * squeeze
            drawing.colour(*line.colour)
            size = line.size * squeeze
            drawing.text(_WIDE / 2, y + size, line.text, size, line.face, MIDDLE)
            y += size * _HEIGHTS
        drawing.colour(*_BLACK)
        self._signers(drawing, facts.signers or (Signature(),), teller)
        kit.page(drawing, (facts.name or teller.tell(facts.title),))

    def _picture(self, drawing: Drawing, facts: Certificate, y: float) -> float:
        """The emblem of the school; where what follows begins."""
        if not facts.picture:
            return y
        with suppress(ValueError):
            photo = self._kit.book.photo(facts.picture)
            drawing.photo(photo, ((_WIDE - _PICTURE) / 2, y), (_PICTURE, _PICTURE), whole=True)
        return y + _PICTURE + 8

    def _lines(self, facts: Certificate, teller: Teller) -> Iterator[_Line]:
        tell = teller.tell
        yield from self._broken(_Line(tell(facts.school), 26, "bold", _NAVY))
        yield from self._broken(_Line(tell(facts.title), 42, "bold", _GOLD, 2))
        yield from self._broken(_Line(tell(facts.lead or _LEAD), 16, above=6))
        yield from self._broken(self._name(tell(facts.name)))
        yield from self._broken(_Line(tell(facts.reason), 18, above=6))
        yield from self._broken(_Line(tell(facts.wish), 16, above=4))
        day = teller.era_day(facts.day) if facts.day else _DOTS
        yield _Line(tell(_GIVEN.with_(day=day)), 15, above=10)

    def _name(self, name: str) -> _Line:
        """The name as large as it may be; dots to write on where there is none."""
        if not name:
            return _Line(_DOTS * 2, 18, above=18)
        fit = _TEXT / max(self._kit.width(name, _NAME, "bold"), 1.0)
        return _Line(name, max(min(_NAME, _NAME * fit), _LEAST_NAME), "bold", _NAVY, 6)

    def _broken(self, line: _Line) -> Iterator[_Line]:
        """The line in as many as it needs; none for no text."""
        if not line.text:
            return
        for number, part in enumerate(self._kit.lines(line.text, _TEXT, line.size, line.face)):
            yield replace(line, text=part, above=0.0 if number else line.above)

    def _signers(self, drawing: Drawing, signers: tuple[Signature, ...], teller: Teller) -> None:
        """Side by side at the foot: a line for the hand, the name, the position."""
        wide = (_WIDE - 160) / max(len(signers), 1)
        for number, signer in enumerate(signers):
            middle, room = 80 + wide * (number + 0.5), min(wide - 16, 260.0)
            drawing.dots(middle - 75, middle + 75, _BOTTOM - 48)
            below = [f"({signer.name or _DOTS})", teller.tell(signer.position)]
            for place, text in enumerate(below):
                size = min(14.0, 14.0 * room / max(self._kit.width(text, 14), 1.0))
                drawing.text(middle, _BOTTOM - 30 + place * 18, text, size, align=MIDDLE)


def _frame(drawing: Drawing) -> None:
    """A broad line in gold, a thin one in blue inside it, a stone in each corner."""
    for inset, thick, colour in ((24, 3.0, _GOLD), (32, 0.8, _NAVY)):
        drawing.colour(*colour)
        drawing.box(inset, inset, _WIDE - 2 * inset, _HIGH - 2 * inset, thick)
    for x in (32.0, _WIDE - 32):
        for y in (32.0, _HIGH - 32):
            for half, colour in ((13, (1.0, 1.0, 1.0)), (10, _GOLD), (4, _NAVY)):
                drawing.colour(*colour)
                drawing.shape([(x - half, y), (x, y - half), (x + half, y), (x, y + half)])
    drawing.colour(*_BLACK)

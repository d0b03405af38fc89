"""What every printed form draws with: the book's fonts, the tongue, digits, dates and fitting."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from student_care_desktop.catalog.breaking import breaker
from student_care_desktop.domain.thai import thai_digits
from student_care_desktop.domain.words import Say, Words
from student_care_desktop.reports.book import Book
from student_care_desktop.reports.days import day_words
from student_care_desktop.reports.drawing import Drawing
from student_care_desktop.reports.fitting import Fit, Room, fitted

__all__ = ["Kit", "PrintOptions"]

_LATIN = re.compile("[A-Za-z@]")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOptions:
    """How a school wants its paper.

    ``thai_digits`` writes ๐–๙ (but leaves anything with Latin letters, such as an e-mail address, as it
    is); ``codes`` are the school's own form codes by form key, printed in the upper right corner.
    """

    thai_digits: bool = False
    codes: Mapping[str, str] = field(default_factory=dict)


class Kit:
    """The tools of one document."""

    def __init__(self, book: Book, say: Say, options: PrintOptions) -> None:
        self.book = book
        self.say = say
        self.options = options
        self._breaker = breaker()

    def spell(self, text: str) -> str:
        """``text`` with the digits that this paper uses."""
        return thai_digits(text) if self.options.thai_digits and not _LATIN.search(text) else text

    def drawing(self, *, lying: bool = False) -> Drawing:
        """A new sheet of marks; ``lying`` for landscape."""
        return Drawing(self.book.fonts, self.spell, lying=lying)

    def width(self, text: str, size: float, face: str = "regular") -> float:
        """How wide ``text`` is in points."""
        return self.book.fonts[face].width(self.spell(text), size)

    def fitted(self, text: str, room: Room, face: str = "regular") -> Fit:
        """How ``text`` fits into ``room``."""
        return fitted(self.spell(text), room, self.book.fonts[face], self._breaker)

    def lines(self, text: str, width: float, size: float, face: str = "regular") -> list[str]:
        """``text`` in lines of at most ``width`` points, broken between words."""
        font = self.book.fonts[face]
        return self._breaker.lines(self.spell(text), width, lambda part: font.width(part, size))

    def pieces(self, text: str) -> list[str]:
        """``text`` in the parts that no line may break."""
        return self._breaker.pieces(text)

    def widest(self, text: str, size: float, face: str = "regular") -> float:
        """How wide the widest word of ``text`` is: narrower lines would break inside it."""
        return max(self.width(piece.strip(), size, face) for piece in self._breaker.pieces(self.spell(text)))

    def day(self, day: dt.date | None) -> str:
        """17 มีนาคม 2556; empty for no day."""
        return self.say(self.day_words(day)) if day else ""

    def day_words(self, day: dt.date) -> Words:
        """The words of a day in the Buddhist era."""
        return day_words(day)

    def page(self, drawing: Drawing, bookmark: Sequence[str] = ()) -> None:
        """Put a finished sheet into the book."""
        self.book.page(drawing.code, drawing.uses, bookmark, lying=drawing.lying)

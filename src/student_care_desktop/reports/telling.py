"""What a document says, said: texts with the digits of the paper, cells, runs in bold, days."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from student_care_desktop.domain.documents import Bold, Cell, Document, Text
from student_care_desktop.domain.thai import thai_digits
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.reports.days import day_words, era_day_words

__all__ = ["NO_DATA", "UNKNOWN", "Run", "Teller"]

NO_DATA = mark("Paper", "No data")
UNKNOWN = "–"
_TOKEN = re.compile(r"\S+")
_LATIN = re.compile("[A-Za-z@]")


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one face."""

    text: str
    bold: bool = False

    @property
    def face(self) -> str:
        """The name of the face in the book."""
        return "bold" if self.bold else "regular"


class Teller:
    """Says one document; ``digits``: with ๐–๙, but for words that hold Latin letters (an address, a code)."""

    def __init__(self, say: Say, digits: bool) -> None:
        self.say = say
        self.digits = digits

    @classmethod
    def of(cls, document: Document, say: Say, wished: bool) -> Teller:
        """The teller of a document in a school that has ``wished`` for Thai digits, or not."""
        own = document.thai_digits
        return cls(say, document.digits or (own is None and wished))

    def tell(self, text: Text) -> str:
        """One text."""
        said = self.say(text) if isinstance(text, Words) else text
        return _TOKEN.sub(_spelled, said) if self.digits else said

    def runs(self, text: Text | tuple[Text | Bold, ...]) -> list[Run]:
        """A paragraph as runs."""
        parts = text if isinstance(text, tuple) else (text,)
        return [
            Run(self.tell(part.text), True) if isinstance(part, Bold) else Run(self.tell(part))
            for part in parts
        ]

    def cell(self, value: Cell, decimals: int = 2) -> str:
        """A cell of a table: 1,234 or 12.50, – where nothing is known."""
        if value is None:
            return UNKNOWN
        if isinstance(value, int):
            return self.tell(f"{value:,}")
        if isinstance(value, float):
            return self.tell(f"{value:,.{decimals}f}")
        return self.tell(value)

    def day(self, day: dt.date) -> str:
        """17 มีนาคม 2556"""
        return self.tell(day_words(day))

    def era_day(self, day: dt.date) -> str:
        """17 มีนาคม พ.ศ. 2556"""
        return self.tell(era_day_words(day))


def _spelled(found: re.Match[str]) -> str:
    word = found.group()
    return word if _LATIN.search(word) else thai_digits(word)

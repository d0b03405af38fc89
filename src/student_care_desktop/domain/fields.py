"""Fields of a record: label, rule and how a value is read and shown, said once.

A record is a frozen dataclass whose attributes are ``Annotated[type, Field]``.  The form, the table
column, the roster import, the exported list and the search all read the same line.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from math import isfinite
from typing import Any, get_type_hints

from student_care_desktop.domain.thai import parse_day, parse_moment, show_day, show_moment
from student_care_desktop.domain.words import Say, Words, mark

__all__ = [
    "Choice", "Choices", "Date", "Field", "Moment", "Number", "Ref", "Sealed", "Text", "Yes", "fields_of",
]

TOO_LONG = mark("Field", "No more than {limit} characters")
NOT_A_NUMBER = mark("Field", "Write a number, such as 42.5")
NOT_WHOLE = mark("Field", "Write a whole number")
OUT_OF_RANGE = mark("Field", "Must lie between {low} and {high}")
NOT_A_DATE = mark("Field", "Write day/month/year, such as 5/6/2555")
NOT_A_MOMENT = mark("Field", "Write day and time, such as 5/6/2555 14.30")
NOT_A_CHOICE = mark("Field", "Choose one from the list")


@dataclass(frozen=True, slots=True)
class Field:
    """What every field has: a label, a hint of why it is asked, and whether it is sensitive.

    ``sensitive`` marks PDPA section 26 data (race, religion, health, disability).
    """

    label: Words
    hint: Words | None = None
    sensitive: bool = False

    def problem(self, value: Any) -> Words | None:
        """What is wrong with ``value``, or None; an empty value is never wrong here."""
        return None

    def parse(self, text: str) -> Any:
        """The value a person wrote as ``text``; raises ValueError carrying Words."""
        return text.strip()

    def show(self, value: Any, say: Say) -> str:
        """``value`` as a person reads it; empty for nothing."""
        return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Text(Field):
    """Free text of at most ``limit`` characters; ``lines`` > 1 is a small text area."""

    limit: int = 120
    lines: int = 1
    suggestions: tuple[Words, ...] = ()
    rule: Callable[[str], Words | None] | None = None

    def problem(self, value: Any) -> Words | None:
        if value and len(value) > self.limit:
            return TOO_LONG.with_(limit=self.limit)
        return self.rule(value) if value and self.rule else None


@dataclass(frozen=True, slots=True)
class Sealed(Text):
    """Text that only the holders of the vault read: lines, each sealed by itself before it is stored."""

    limit: int = 2_000_000

    def show(self, value: Any, say: Say) -> str:
        count = len([line for line in (value or "").split("\n") if line])
        return say(mark("Field", "Sealed, {count} parts").with_(count=count)) if count else ""


@dataclass(frozen=True, slots=True)
class Moment(Text):
    """A day and a local time of day, kept as ``2025-11-24T14:30``; written and shown as 24/11/2568 14.30."""

    limit: int = 20

    def parse(self, text: str) -> str:
        if not text.strip():
            return ""
        moment = parse_moment(text)
        if moment is None:
            raise ValueError(NOT_A_MOMENT)
        return moment.isoformat(timespec="minutes")

    def show(self, value: Any, say: Say) -> str:
        return show_moment(dt.datetime.fromisoformat(value)) if value else ""


@dataclass(frozen=True, slots=True)
class Number(Field):
    """A number in ``unit``; whole when ``decimals`` is 0."""

    low: float = 0
    high: float = 1_000_000_000
    decimals: int = 0
    unit: Words | None = None

    def problem(self, value: Any) -> Words | None:
        if value is None or self.low <= value <= self.high:
            return None
        return OUT_OF_RANGE.with_(low=_plain(self.low), high=_plain(self.high))

    def parse(self, text: str) -> float | int | None:
        from student_care_desktop.domain.thai import plain_digits

        clean = plain_digits(text).replace(",", "").strip()
        if not clean:
            return None
        try:
            number = float(clean)
        except ValueError:
            raise ValueError(NOT_A_NUMBER) from None
        if not isfinite(number):
            raise ValueError(NOT_A_NUMBER)
        if self.decimals:
            return round(number, self.decimals)
        if number != int(number):
            raise ValueError(NOT_WHOLE)
        return int(number)

    def show(self, value: Any, say: Say) -> str:
        return "" if value is None else _plain(value)


@dataclass(frozen=True, slots=True)
class Date(Field):
    """A day; written and shown in the Buddhist era."""

    def parse(self, text: str) -> dt.date | None:
        if not text.strip():
            return None
        day = parse_day(text)
        if day is None:
            raise ValueError(NOT_A_DATE)
        return day

    def show(self, value: Any, say: Say) -> str:
        return show_day(value) if value else ""


@dataclass(frozen=True, slots=True)
class Choice(Field):
    """One key out of ``options``; the empty key means not chosen yet, of a ``fact`` that it is not known.

    ``former`` are keys that nobody is offered any more: what bears one keeps it, and shows its name.
    """

    options: tuple[tuple[str, Words], ...] = ()
    former: tuple[tuple[str, Words], ...] = ()
    fact: bool = False

    def offered(self, value: Any = "") -> tuple[tuple[str, Words], ...]:
        """The options, and the former one that ``value`` still is."""
        return (*self.options, *(one for one in self.former if one[0] == value))

    def problem(self, value: Any) -> Words | None:
        return None if not value or value in dict((*self.former, *self.options)) else NOT_A_CHOICE

    def show(self, value: Any, say: Say) -> str:
        words = dict((*self.former, *self.options)).get(value)
        return say(words) if words else (value or "")


@dataclass(frozen=True, slots=True)
class Choices(Field):
    """Any number of keys out of ``options``, kept as a tuple."""

    options: tuple[tuple[str, Words], ...] = ()

    def problem(self, value: Any) -> Words | None:
        return None if set(value or ()) <= set(dict(self.options)) else NOT_A_CHOICE

    def show(self, value: Any, say: Say) -> str:
        words = dict(self.options)
        return ", ".join(say(words[key]) if key in words else key for key in value or ())


@dataclass(frozen=True, slots=True)
class Yes(Field):
    """Yes, no or not known (True, False, None)."""

    def show(self, value: Any, say: Say) -> str:
        if value is None:
            return ""
        return say(mark("Field", "Yes")) if value else say(mark("Field", "No"))


@dataclass(frozen=True, slots=True)
class Ref(Field):
    """The id of another record of ``kind``; empty for none."""

    kind: str = ""


def _plain(value: float) -> str:
    """42.5, 42, 1000000 without a needless ``.0``."""
    return f"{value:.10g}"


def fields_of(record: type) -> Mapping[str, Field]:
    """The fields of a record type by attribute name, in order; attributes without one are left out."""
    return _fields_of(record)


@cache
def _fields_of(record: type) -> Mapping[str, Field]:
    hints = get_type_hints(record, include_extras=True)
    return {
        name: meta
        for name, hint in hints.items()
        for meta in getattr(hint, "__metadata__", ())
        if isinstance(meta, Field)
    }

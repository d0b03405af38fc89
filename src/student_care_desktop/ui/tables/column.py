"""A column as data: what stands in its cells, how it is ordered, how it is painted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from student_care_desktop.domain.fields import Choice, Field, Number, fields_of
from student_care_desktop.domain.thai import sort_key
from student_care_desktop.domain.words import Say, Words

__all__ = ["Align", "Column", "Ink", "field_column", "in_order"]

R = TypeVar("R")


class Align(Enum):
    """Words stand left; numbers stand right or in the middle."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class Ink(Enum):
    """How a cell is painted."""

    PLAIN = "plain"
    STRONG = "strong"
    SOFT = "soft"
    BADGE = "badge"
    """On coloured paper that the column's ``tone`` chooses; soft words where it says ""."""
    MARK = "mark"
    """A state disc; the value is ``done``, ``now``, ``alarm`` or ``open``."""
    FACE = "face"
    """A disc with the first letter of the value, a name; or the child's picture when there is one."""
    CHECK = "check"
    """A tick or nothing; the value is a truth."""
    BOX = "box"
    """A box to tick, ticked or not; the value is a truth."""
    BAR = "bar"
    """How much of something is there, 0–1, as a bar with the text behind it; ``tone`` chooses its ink."""
    DOTS = "dots"
    """A level, 1 to 5: so many dots of five, and the number behind them; a soft line where it is None."""
    CHOICE = "choice"
    """Words that Enter lets a person choose anew: an arrow says so."""


def in_order(value: Any) -> Any:
    """A sort key that any value has: nothing first, text in Thai order, the rest as it is."""
    if value is None or value == "":
        return (0, 0)
    return (1, sort_key(value)) if isinstance(value, str) else (1, value)


def plain(value: Any, say: Say) -> str:
    """``value`` as it is written."""
    return "" if value is None else say(value) if isinstance(value, Words) else str(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column of a table of records ``R``; ``width`` is in pixels, 0 takes what is left over."""

    key: str
    heading: Words
    value: Callable[[R], Any]
    show: Callable[[Any, Say], str] = plain
    order: Callable[[R], Any] | None = None
    align: Align = Align.LEFT
    ink: Ink = Ink.PLAIN
    tone: Callable[[R], str] | None = None
    after: Callable[[R], str] | None = None
    """Softer words behind the text, such as a nickname."""
    keeps_after: bool = False
    """Whether, where there is little room, the text is cut before the words behind it."""
    width: int = 0
    found: bool = True
    """Whether the search looks into it."""
    private: bool = False
    """Whether it is veiled in names-hidden mode."""

    def text(self, record: R, say: Say) -> str:
        """What the cell says."""
        return self.show(self.value(record), say)

    def rank(self, record: R) -> Any:
        """The sort key of the cell."""
        return self.order(record) if self.order else in_order(self.value(record))


def field_column(
    kind: type, key: str, of: Callable[[R], Any] = lambda record: record, **more: Any
) -> Column[R]:
    """The column of the field ``key`` of the record type ``kind``, found in a row by ``of``."""
    field = fields_of(kind)[key]

    def value(record: R) -> Any:
        return getattr(of(record), key)

    usual: dict[str, Any] = {
        "heading": field.label, "show": field.show, "align": _align(field), "order": _order(field, value),
    }
    return Column(key=key, value=value, **(usual | more))


def _align(field: Field) -> Align:
    return Align.RIGHT if isinstance(field, Number) else Align.LEFT


def _order(field: Field, value: Callable[[R], Any]) -> Callable[[R], Any]:
    """Choices are in the order of their list, everything else by its value."""
    if not isinstance(field, Choice):
        return lambda record: in_order(value(record))
    ranks = {key: rank for rank, (key, _) in enumerate(field.options, 1)}
    return lambda record: ranks.get(value(record), 0)

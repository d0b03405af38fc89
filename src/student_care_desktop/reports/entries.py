"""The fields of a record as they stand on paper, and their values for the places of a form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from student_care_desktop.domain.fields import Choice, Choices, Date, Field, Number, Ref, Text, Yes, fields_of
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.places import Value

__all__ = ["YES", "Entry", "Options", "entries_of", "entry_of", "values_of"]

Options = tuple[tuple[str, Words], ...]

YES: Options = (("yes", mark("Field", "Yes")), ("no", mark("Field", "No")))
"""The boxes of a yes-or-no field."""

_SHORT = 20  # letters


@dataclass(frozen=True, slots=True)
class Entry:
    """One field on paper.

    ``options`` become tick boxes, ``boxes`` (the sizes of the groups) boxes for single digits, anything
    else a dotted line; ``weight`` is its share of the room that a row has for dotted lines.  ``write`` are
    the options with a line of their own; ``rings`` draws circles, for one of the options only.
    """

    key: str
    label: Words
    options: Options = ()
    boxes: tuple[int, ...] = ()
    unit: Words | None = None
    lines: int = 1
    weight: float = 3.0
    write: tuple[str, ...] = ()
    rings: bool = False
    bold: bool = False


def entries_of(record: type[Record], prefix: str) -> dict[str, Entry]:
    """The entries of a record's fields by field name, in order; references are left out."""
    return {
        name: entry_of(f"{prefix}.{name}", meta)
        for name, meta in fields_of(record).items()
        if not isinstance(meta, Ref)
    }


def entry_of(key: str, meta: Field) -> Entry:
    """The entry of one field."""
    entry = Entry(key, meta.label)
    if isinstance(meta, Choice | Choices):
        return replace(entry, options=meta.options)
    if isinstance(meta, Yes):
        return replace(entry, options=YES)
    if isinstance(meta, Number):
        return replace(entry, unit=meta.unit, weight=1.0)
    if isinstance(meta, Text):
        return replace(entry, lines=meta.lines, weight=1.5 if meta.limit <= _SHORT else 3.0)
    return entry


def values_of(record: Record | None, prefix: str, kit: Kit) -> Iterator[tuple[str, Value]]:
    """The values of a record's fields by entry key; a choice is also told as text, under ``key.text``."""
    for name, meta in fields_of(type(record)).items() if record else ():
        yield from _values(f"{prefix}.{name}", meta, getattr(record, name), kit)


def _values(key: str, meta: Field, value: object, kit: Kit) -> Iterator[tuple[str, Value]]:
    if isinstance(meta, Date):
        yield key, kit.day(value)  # type: ignore[arg-type]
    elif isinstance(meta, Yes):
        yield key, () if value is None else ("yes" if value else "no",)
    elif isinstance(meta, Choice | Choices):
        yield key, (value,) if isinstance(value, str) else _keys(value)
        yield f"{key}.text", meta.show(value, kit.say)
    elif isinstance(meta, Number) and isinstance(value, int):
        yield key, f"{value:,}"
    else:
        yield key, meta.show(value, kit.say)


def _keys(value: object) -> tuple[str, ...]:
    return tuple(str(key) for key in value) if isinstance(value, tuple) else ()

"""Settles what headings leave open by looking at what stands below them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from student_care_desktop.domain.roster import PEOPLE, SEVERAL, Column
from student_care_desktop.domain.thai import plain_digits
from student_care_desktop.exchange.grid import Cell, text_of
from student_care_desktop.exchange.headings import Meaning

__all__ = ["settle"]

_LOOKED_AT = 300
_BIGGEST_CLASS = 80
_NEARLY_ALL = 0.9
_CERTAIN, _LIKELY, _DOUBTFUL = 1.0, 0.8, 0.5


def settle(
    columns: Sequence[Column],
    meanings: Sequence[Meaning | None],
    rows: list[list[Cell]],
    class_name: str,
    titles: Collection[str],
) -> tuple[Column, ...]:
    """The columns with each field standing once, ids told from numbers, and names taken for what they are.

    ``titles`` are the known titles before a name, in small letters.
    """
    grounds = {column.place: found.ground for column, found in zip(columns, meanings, strict=True) if found}
    few = rows[:: max(len(rows) // _LOOKED_AT, 1)]
    settled = [_by_length(column, grounds, few) for column in columns]
    settled = [_weak_number(column, settled, grounds, (rows, class_name)) for column in settled]
    settled = _once(settled)
    for person in ("student", *PEOPLE):
        settled = _one_cell_names(settled, person, few)
    return tuple(_unnamed_titles(_name_goes_on(settled, few), few, titles))


def _texts(place: int, rows: list[list[Cell]]) -> list[str]:
    return [text for row in rows if (text := text_of(row[place])) and text != "-"]


def _share(place: int, rows: list[list[Cell]], test: Callable[[str], bool]) -> float | None:
    """The share of filled cells for which ``test`` holds; None when all are empty."""
    texts = _texts(place, rows)
    return sum(map(test, texts)) / len(texts) if texts else None


def _is_long(text: str) -> bool:
    return sum(letter.isdigit() for letter in text) >= 10 or text[:1] in "Gg"


def _by_length(column: Column, grounds: dict[int, str], rows: list[list[Cell]]) -> Column:
    if grounds.get(column.place) != "length":
        return column
    long = _share(column.place, rows, _is_long)
    if long is None:
        return column
    score = _CERTAIN if long in (0.0, 1.0) else _LIKELY if max(long, 1 - long) > 0.8 else _DOUBTFUL
    return replace(column, field="student.national_id" if long > 0.5 else "student.number", score=score)


def _weak_number(
    column: Column, columns: list[Column], grounds: dict[int, str], of: tuple[list[list[Cell]], str]
) -> Column:
    """*ลำดับที่* is the number in class only where it begins anew in each class."""
    if column.field != "enrollment.no" or grounds.get(column.place) != "weak":
        return column
    rows, class_name = of
    sure = any(c.field == "enrollment.no" and c is not column and c.score == 1.0 for c in columns)
    digits = [plain_digits(text) for text in _texts(column.place, rows)]
    highest = max((int(text) for text in digits if text.isdigit()), default=0)
    begins = sum(text == "1" for text in digits)
    per_class = highest <= _BIGGEST_CLASS and (begins > 1 or bool(class_name))
    if sure or not per_class:
        return replace(column, field=None, score=_LIKELY)
    return replace(column, score=_LIKELY)


def _once(columns: list[Column]) -> list[Column]:
    """Each field in its surest column only, the first of equals."""
    best: dict[str, Column] = {}
    for column in columns:
        if column.field and (column.field not in best or column.score > best[column.field].score):
            best[column.field] = column
    return [
        column if _may_stay(column, best) else replace(column, field=None, score=0.0)
        for column in columns
    ]


def _may_stay(column: Column, best: dict[str, Column]) -> bool:
    field = column.field
    return not field or best[field] is column or (field in SEVERAL and field.startswith("report"))


def _one_cell_names(columns: list[Column], person: str, rows: list[list[Cell]]) -> list[Column]:
    """A lone *ชื่อ* that holds surnames too is the whole name; a *ชื่อ-สกุล* beside *สกุล* is the first name."""
    first, last, full = (f"{person}.{name}" for name in ("first_name", "last_name", "full_name"))
    fields = {column.field: column for column in columns if column.field}
    if first in fields and full in fields:
        return [replace(c, field=None, score=0.0) if c.field == full else c for c in columns]
    if full in fields and last in fields:
        return [replace(c, field=first, score=_LIKELY) if c.field == full else c for c in columns]
    if first not in fields or last in fields:
        return columns
    spaced = _share(fields[first].place, rows, lambda text: " " in text)
    whole = spaced is not None and spaced > 0.5
    return [replace(c, field=full, score=_LIKELY) if whole and c.field == first else c for c in columns]


def _name_goes_on(columns: list[Column], rows: list[list[Cell]]) -> list[Column]:
    """Columns without a heading of their own right of *ชื่อ-สกุล* hold the rest of the name."""
    settled = list(columns)
    for place in range(1, len(settled)):
        before, column = settled[place - 1], settled[place]
        nameless = not column.field and column.heading in ("", before.heading)
        going_on = before.field == "student.full_name" and nameless
        if going_on and _mostly(place, rows, _like_a_name):
            settled[place] = replace(column, field=before.field, score=_LIKELY)
    return settled


def _like_a_name(text: str) -> bool:
    return len(text) > 1 and text[0].isalpha() and not any(map(str.isdigit, text))


def _unnamed_titles(
    columns: list[Column], rows: list[list[Cell]], titles: Collection[str]
) -> list[Column]:
    """A column without a heading that holds nothing but titles."""
    if any(column.field in ("student.title", "student.full_name") for column in columns):
        return columns
    for place, column in enumerate(columns):
        if not column.heading and _mostly(place, rows, lambda text: text.casefold() in titles):
            titled = replace(column, field="student.title", score=_LIKELY)
            return [*columns[:place], titled, *columns[place + 1 :]]
    return columns


def _mostly(place: int, rows: list[list[Cell]], test: Callable[[str], bool]) -> bool:
    """Whether most rows have something there, and nearly all of it passes."""
    filled = len(_texts(place, rows)) * 2 > len(rows)
    return filled and (_share(place, rows, test) or 0) > _NEARLY_ALL

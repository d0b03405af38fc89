"""Reads one sheet column by column, then puts together what belongs to one child."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from student_care_desktop.catalog.roster import Presets, spoken
from student_care_desktop.domain.fields import Date
from student_care_desktop.domain.roster import PEOPLE, RosterSheet, column_letter
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.cells import convert_for
from student_care_desktop.exchange.classes import class_of
from student_care_desktop.exchange.days import order_of
from student_care_desktop.exchange.doubts import Doubt, Memo
from student_care_desktop.exchange.grid import Cell, Table, text_of
from student_care_desktop.exchange.names import Names
from student_care_desktop.exchange.rows import children

__all__ = ["Place", "Sheet", "Trouble"]

_NO_NAME = mark("Roster", "No first name stands here. The row is left out.")
_NO_CLASS = mark("Roster", "The class “{text}” is not known. The row is left out.")
_CLASS_MISSING = mark("Roster", "No class stands here. The row is left out.")
_OTHER_YEAR = mark("Roster", "This row belongs to the year {year}. The row is left out.")
_NO_SURNAME = mark("Roster", "No surname was found in “{text}”.")
_SEX_AND_TITLE = mark("Roster", "The title {title} does not fit the sex. Both were taken as they stand.")

_WHOLE = "student.full_name"
_CLASS_KEYS = ("class.name", "class.grade", "class.room")
_DERIVED = {
    "student.first_name": _WHOLE, "student.last_name": _WHOLE, "student.title": _WHOLE,
    "class.grade": "class.name", "class.room": "class.name", "student.sex": "student.title",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands, and in which columns its values."""

    sheet: str
    number: int  # as Excel counts
    columns: Mapping[str, int]  # field -> column counted from 0

    def address(self, field: str) -> str:
        """The cell of ``field``; the first of the row when the file has no column for it."""
        return f"{self.sheet}!{column_letter(self.columns.get(field, 0))}{self.number}"


@dataclass(frozen=True, slots=True)
class Trouble:
    """A doubt about ``field`` of a row."""

    row: int
    field: str
    doubt: Doubt

    def moved(self, by: int) -> Trouble:
        """The same, with ``by`` rows before it."""
        return replace(self, row=self.row + by)


class Sheet:
    """One sheet while it is read: ``columns`` holds the values of each field, one per picked row."""

    def __init__(self, table: Table, about: RosterSheet, presets: Presets, today: dt.date) -> None:
        self.table, self.about, self.presets, self.today = table, about, presets, today
        self.picked = children(table, about, presets)
        self.across = list(zip(*(table.rows[index] for index, _ in self.picked), strict=True))
        self.fields = about.fields()
        self.columns: dict[str, list[Any]] = {}
        self.troubles: list[Trouble] = []

    def read(self, year: int) -> None:
        """Fill ``columns`` and ``troubles``."""
        for field in self.fields:
            self._convert(field)
        for person in ("student", *PEOPLE):
            self._take_names_apart(person)
        self._sexes()
        self._classes()
        self._years(year)
        self._unnamed()

    def rows(self) -> Iterator[dict[str, Any]]:
        """The values of each row by field; what is empty is absent."""
        keys = list(self.columns)
        for row in zip(*self.columns.values(), strict=True):
            yield {key: cell for key, cell in zip(keys, row, strict=True) if cell is not None}

    def places(self) -> Iterator[Place]:
        """Where each row stands."""
        made = {field: self.fields[source] for field, source in _DERIVED.items() if source in self.fields}
        columns = made | self.fields
        for index, _ in self.picked:
            yield Place(self.table.name, index + 1, columns)

    def _raw(self, field: str) -> Sequence[Cell]:
        if not self.across:
            return ()
        several = [self.across[column.place] for column in self.about.columns if column.field == field]
        if len(several) == 1:
            return several[0]
        return [" ".join(filter(None, map(text_of, parts))) for parts in zip(*several, strict=True)]

    def _convert(self, field: str) -> None:
        raw = self._raw(field)
        order = order_of(set(raw)) if isinstance(self.presets.fields[field], Date) else "day first"
        memo = Memo(convert_for(field, self.presets, self.today, order))
        self.columns[field] = [memo[cell] for cell in raw]
        if memo.doubts:
            for row, cell in enumerate(raw):
                if cell in memo.doubts:
                    self._doubt(row, field, memo.doubts[cell])

    def _doubt(self, row: int, field: str, doubt: Doubt) -> None:
        self.troubles.append(Trouble(row, field, doubt))

    def _made(self, field: str) -> list[Any]:
        """The column of ``field``, empty when the file has none."""
        return self.columns.setdefault(field, [None] * len(self.picked))

    def _take_names_apart(self, person: str) -> None:
        """Title, first name and surname out of one cell; also a title written before the first name."""
        names = Names(self.presets, child=person == "student")
        whole, first = f"{person}.full_name", f"{person}.first_name"
        if whole in self.columns:
            self._split(person, names)
        elif person == "student" and first in self.columns and "student.title" not in self.columns:
            self._titles_from(names)

    def _split(self, person: str, names: Names) -> None:
        texts = self.columns.pop(f"{person}.full_name")
        parts = Memo(lambda text: names.split(text) if text else ("", "", ""))
        found = [parts[text] for text in texts]
        for at, name in enumerate(("title", "first_name", "last_name")):
            column = self._made(f"{person}.{name}")
            column[:] = [have or part[at] or None for have, part in zip(column, found, strict=True)]
        if person == "student":
            for row, (text, (_, first, last)) in enumerate(zip(texts, found, strict=True)):
                if first and not last:
                    self._doubt(row, _WHOLE, Doubt(None, _NO_SURNAME.with_(text=text[:40]), "note"))

    def _titles_from(self, names: Names) -> None:
        firsts = self.columns["student.first_name"]
        parts = Memo(lambda text: names.title_of(text) if text else (None, text))
        found = [parts[text] for text in firsts]
        self.columns["student.title"] = [title.write if title else None for title, _ in found]
        firsts[:] = [rest for _, rest in found]

    def _sexes(self) -> None:
        """The sex that the title tells, where the file does not; a note where they disagree."""
        known = {title.write: title.sex for title in self.presets.titles.values() if title.sex}
        raw = self._raw("student.sex") if "student.sex" in self.fields else [""] * len(self.picked)
        sexes, titles = self._made("student.sex"), self._made("student.title")
        for row, title in enumerate(titles):
            told = known.get(title)
            if told and told != sexes[row]:
                if sexes[row]:
                    self._doubt(row, "student.sex", Doubt(None, _SEX_AND_TITLE.with_(title=title), "note"))
                elif spoken(text_of(raw[row])) in self.presets.unknown:
                    sexes[row] = told

    def _classes(self) -> None:
        """Grade and room of each row from its own cells, or from the title above it."""
        said = [key for key in _CLASS_KEYS if key in self.columns]
        none = [None] * len(self.picked)
        cells = zip(*(self.columns.pop(key, none) for key in _CLASS_KEYS), strict=True)
        rows = [(*map(_or_empty, row), title) for row, (_, title) in zip(cells, self.picked, strict=True)]
        judge = Memo(lambda row: class_of(*row))
        found = [judge[row] for row in rows]
        with_rooms = {known[0] for known in found if known and known[1]}
        for at, known in enumerate(found):
            if known is None or (not known[1] and known[0] in with_rooms):
                found[at] = None
                self._doubt(at, *_unknown_class(said, rows[at]))
        self.columns["class.grade"] = [known and known[0] for known in found]
        self.columns["class.room"] = [known and known[1] for known in found]

    def _years(self, year: int) -> None:
        for row, said in enumerate(self.columns.pop("class.year", ())):
            if said and said != year:
                self._doubt(row, "class.year", Doubt(None, _OTHER_YEAR.with_(year=said), "left_out"))

    def _unnamed(self) -> None:
        for row, first in enumerate(self._made("student.first_name")):
            if not first:
                self._doubt(row, "student.first_name", Doubt(None, _NO_NAME, "left_out"))




def _or_empty(text: str | None) -> str:
    return text or ""


def _unknown_class(said: list[str], row: tuple[str, ...]) -> tuple[str, Doubt]:
    """The cell to look at, and what is wrong with it."""
    name, grade, room, _ = row
    text = name or grade or room
    words = _NO_CLASS.with_(text=text[:40]) if text else _CLASS_MISSING
    field = "class.room" if grade and not room and "class.room" in said else (*said, "class.grade")[0]
    return field, Doubt(None, words, "left_out")

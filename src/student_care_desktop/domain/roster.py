"""What a roster file says before anybody believes it: columns, rows and complaints.

A field key is ``record.attribute`` (``student.number``, ``mother.occupation``); a few keys name no
stored attribute but what schools write in one cell: ``class.name``, ``student.full_name`` …
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal

from student_care_desktop.domain.fields import Field, Number, Ref, Text, fields_of
from student_care_desktop.domain.students import Enrollment, Guardian, Household, Measurement, Student
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "FIELDS", "PEOPLE", "SEVERAL", "Column", "Complaint", "Guess", "RosterFile", "RosterRow", "RosterSheet",
    "Severity", "column_letter", "field_label",
]

Severity = Literal["left_out", "cell_empty", "note"]
"""The row is not applied · the cell is left empty · applied, but look at it."""

PEOPLE: Mapping[str, Words] = {
    "father": mark("Roster", "Father"),
    "mother": mark("Roster", "Mother"),
    "guardian": mark("Roster", "Guardian"),
}
"""The people of a row by key; each has the fields of a guardian."""

_NOT_IN_FILES = {
    "student.id_kind", "enrollment.left", "enrollment.leaving_reason", "measurement.measured_by",
}
SEVERAL = ("full_name", "report.subject")
"""Fields of which more than one column may be a part."""
_FULL_NAME = Text(mark("Roster", "First name and surname in one cell"), limit=240)


def _record_fields(prefix: str, record: type) -> dict[str, Field]:
    return {
        f"{prefix}.{name}": field
        for name, field in fields_of(record).items()
        if not isinstance(field, Ref) and f"{prefix}.{name}" not in _NOT_IN_FILES and name != "role"
    }


def _person_fields() -> dict[str, Field]:
    people: dict[str, Field] = {}
    for person in PEOPLE:
        people[f"{person}.full_name"] = _FULL_NAME
        people |= _record_fields(person, Guardian)
    return people


FIELDS: Mapping[str, Field] = {
    "class.name": Text(mark("Roster", "Class, such as ม.1/1"), limit=60),
    "class.grade": Text(mark("Roster", "Grade"), limit=60),
    "class.room": Text(mark("Roster", "Room"), limit=60),
    "class.year": Number(mark("Roster", "Academic year"), low=2500, high=2700),
    **_record_fields("enrollment", Enrollment),
    "student.full_name": _FULL_NAME,
    **_record_fields("student", Student),
    **_record_fields("household", Household),
    **_person_fields(),
    **_record_fields("measurement", Measurement),
}
"""Everything a column of a roster can fill, by key, in the order in which a person looks for it."""


def field_label(key: str, fields: Mapping[str, Field] = FIELDS) -> Words:
    """What people call the field ``key`` of a kind of list: *Mother: Occupation*."""
    label = fields[key].label
    person = PEOPLE.get(key.partition(".")[0])
    return mark("Roster", "{person}: {field}").with_(person=person, field=label) if person else label


@cache
def column_letter(column: int) -> str:
    """A, B … Z, AA … of a column counted from 0."""
    rest, last = divmod(column, 26)
    return (column_letter(rest - 1) if rest else "") + chr(65 + last)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list: its heading, what it is taken for, and how sure that is (0–1)."""

    place: int  # counted from 0
    heading: str
    field: str | None  # a key of FIELDS, or None when it is not taken
    score: float
    samples: tuple[str, ...] = ()

    @property
    def letter(self) -> str:
        """The column as Excel names it."""
        return column_letter(self.place)


@dataclass(frozen=True, slots=True)
class RosterSheet:
    """One table of the file and how it is read; rows are counted from 0."""

    table: int  # which table of the file
    name: str
    heading_row: int
    first_row: int
    columns: tuple[Column, ...]
    class_name: str = ""  # when the class stands in the title or in the sheet's name only
    year: int | None = None  # B.E., when the title says it
    term: int | None = None  # when the title says it, and only one
    made: dt.date | None = None  # the day on which the list was made, when it says so
    count: int = 0  # rows that look like children
    use: bool = True

    def fields(self) -> dict[str, int]:
        """The place of the first column of each field that is taken."""
        places: dict[str, int] = {}
        for column in self.columns:
            if column.field:
                places.setdefault(column.field, column.place)
        return places


@dataclass(frozen=True, slots=True)
class Guess:
    """How a file is read: guessed by the program, corrected by the person."""

    sheets: tuple[RosterSheet, ...]

    def _with(self, number: int, sheet: RosterSheet) -> Guess:
        return Guess((*self.sheets[:number], sheet, *self.sheets[number + 1 :]))

    def take(self, number: int, place: int, field: str | None) -> Guess:
        """Column ``place`` of sheet ``number`` is ``field``; another column that was it no longer is."""
        sheet = self.sheets[number]
        columns = tuple(
            replace(c, field=field, score=1.0)
            if c.place == place
            else replace(c, field=None)
            if field and c.field == field and not field.endswith(SEVERAL)
            else c
            for c in sheet.columns
        )
        return self._with(number, replace(sheet, columns=columns))

    def in_class(self, number: int, class_name: str) -> Guess:
        """Every child of sheet ``number`` is in ``class_name`` (ม.1/1) unless the row says another."""
        return self._with(number, replace(self.sheets[number], class_name=class_name))

    def use(self, number: int, used: bool) -> Guess:
        """Sheet ``number`` is read, or not."""
        return self._with(number, replace(self.sheets[number], use=used))


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong at a place of the file, and what became of it."""

    where: str  # Sheet1!K5
    what: Words
    row: int | None  # index into RosterFile.rows
    field: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One child as the file tells it: parsed values by field key; what is empty or unknown is absent.

    ``class.grade`` and ``class.room`` are always there unless the row is left out.  An empty tuple or
    ``False`` is a definite answer (no disadvantage), not a gap.
    """

    sheet: str
    number: int  # as Excel counts
    values: dict[str, Any]
    columns: Mapping[str, int]  # field -> column counted from 0
    left_out: bool = False

    @property
    def where(self) -> str:
        """Sheet1!A5"""
        return f"{self.sheet}!A{self.number}"

    def cell(self, field: str) -> str:
        """The address of the cell that ``field`` came from."""
        return f"{self.sheet}!{column_letter(self.columns.get(field, 0))}{self.number}"

    @property
    def cells(self) -> dict[str, str]:
        """The address of every value."""
        return {field: self.cell(field) for field in self.values}


@dataclass(frozen=True, slots=True)
class RosterFile:
    """What was read: every child's row once, in the order of the file, and every complaint."""

    rows: tuple[RosterRow, ...]
    complaints: tuple[Complaint, ...]
    sheets: tuple[RosterSheet, ...] = ()  # those that were read, and how
    made: dt.date | None = None  # the day on which the list was made, when it says so

    @property
    def kept(self) -> tuple[RosterRow, ...]:
        """The rows that can be applied."""
        return tuple(row for row in self.rows if not row.left_out)

    @property
    def left_out(self) -> tuple[RosterRow, ...]:
        """The rows that are not applied; each has its complaint."""
        return tuple(row for row in self.rows if row.left_out)

    @property
    def classes(self) -> frozenset[tuple[str, str]]:
        """Grade and room of every class that the file covers."""
        return frozenset((r.values["class.grade"], r.values["class.room"]) for r in self.kept)

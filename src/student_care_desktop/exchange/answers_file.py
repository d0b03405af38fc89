"""A workbook of answers that came back: where its code, items and children stand, however they were moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from student_care_desktop.catalog.roster import presets
from student_care_desktop.domain.answers import Code, Values, is_code, read_code
from student_care_desktop.domain.roster import Column, RosterSheet
from student_care_desktop.domain.thai import plain_digits
from student_care_desktop.exchange.grid import Cell, Table, text_of
from student_care_desktop.exchange.headings import meaning
from student_care_desktop.exchange.names import Names

__all__ = ["AnswersSheet", "Line", "coded", "coded_sheet", "plain_list"]

_WHO = {
    "student.number", "student.national_id", "student.title", "student.first_name", "student.last_name",
    "student.full_name",
}
_ITEM = ("ข้อที่", "ข้อ", "item", "q")
_LOOKED_AT = 40
_ID = 13


@dataclass(frozen=True, slots=True)
class Line:
    """One child's row: its index, its hidden key, who the visible cells say it is, the texts of its items."""

    row: int
    key: str
    who: Mapping[str, str]
    items: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AnswersSheet:
    """A table of answers: ``items`` are the columns of each item, ``doubled`` items have more than one."""

    table: int
    name: str
    heading: int
    heads: tuple[str, ...]
    code: Code | None
    code_place: int | None
    items: Mapping[str, int]
    who: Mapping[str, int]
    doubled: frozenset[str]
    strange: frozenset[str]  # numbered columns beyond the instrument's items
    lines: tuple[Line, ...] = field(default=(), repr=False)

    def about(self) -> RosterSheet:
        """The sheet as lists are described, for the workbook of rows to mend."""
        columns = tuple(Column(at, text, None, 0.0) for at, text in enumerate(self.heads))
        first = self.heading + 1
        return RosterSheet(self.table, self.name, self.heading, first, columns, count=len(self.lines))


def coded(tables: Sequence[Table]) -> Iterator[tuple[int, int, int, Code]]:
    """Table, row and column of every code that a heading carries; CareError for one that was changed."""
    for number, table in enumerate(tables):
        for row, cells in enumerate(table.rows[:_LOOKED_AT]):
            texts = [cell.strip() if isinstance(cell, str) else "" for cell in cells]
            found = next((at for at, text in enumerate(texts) if is_code(text)), None)
            if found is not None:
                yield number, row, found, read_code(texts[found])
                break


def coded_sheet(
    tables: Sequence[Table], where: tuple[int, int, int, Code], wanted: Mapping[str, Values]
) -> AnswersSheet:
    """The table whose heading line carries a code."""
    number, row, place, code = where
    return _sheet(tables[number], (number, row), (code, place), wanted)


def plain_list(tables: Sequence[Table], wanted: Mapping[str, Values]) -> AnswersSheet | None:
    """The first table whose line of headings numbers at least half of the items and names the children."""
    for number, table in enumerate(tables):
        for row, cells in enumerate(table.rows[:_LOOKED_AT]):
            names = {_item(cell) for cell in cells} & wanted.keys()
            if len(names) * 2 >= len(wanted) and any(_who(cell) for cell in cells):
                return _sheet(table, (number, row), (None, None), wanted)
    return None


def _sheet(
    table: Table, where: tuple[int, int], code: tuple[Code | None, int | None], wanted: Mapping[str, Values]
) -> AnswersSheet:
    number, row = where
    heads = table.rows[row]
    names = [_item(cell) for cell in heads]
    items = {name: at for at, name in enumerate(names) if name in wanted and names.count(name) == 1}
    doubled = frozenset(name for name in names if name in wanted and names.count(name) > 1)
    strange = frozenset(name for name in names if name.isdigit() and name not in wanted)
    who = {field: at for at, cell in enumerate(heads) if (field := _who(cell))}
    texts = tuple("" if is_code(text) else text for text in map(text_of, heads))
    found = AnswersSheet(number, table.name, row, texts, *code, items, who, doubled, strange)
    return replace(found, lines=tuple(_lines(table, found)))


def _item(cell: Cell) -> str:
    """The number of an item as a heading writes it: 7, 2.1, ข้อ 7, ข้อที่ ๗; empty for anything else."""
    text = plain_digits(text_of(cell)).casefold()
    for word in _ITEM:
        text = text.removeprefix(word).strip()
    return text if text.replace(".", "", 1).isdigit() and text[:1].isdigit() else ""


def _who(cell: Cell) -> str:
    text = text_of(cell)
    found = meaning(text, presets(), {}) if text and not _item(cell) else None
    return found.field if found and found.field in _WHO else ""


def _lines(table: Table, sheet: AnswersSheet) -> Iterator[Line]:
    """Rows with a key, or with anything among the answers; of a plain list every child's row."""
    names = Names(presets(), child=True)
    for row in range(sheet.heading + 1, len(table.rows)):
        cells = table.rows[row]
        key = text_of(cells[sheet.code_place]) if sheet.code_place is not None else ""
        items = {name: _answer(cells[at]) for name, at in sheet.items.items()}
        who = _told(names, {field: text_of(cells[at]) for field, at in sheet.who.items()})
        if key or any(items.values()) or (sheet.code is None and "student.number" in who):
            yield Line(row, key, who, items)


def _answer(cell: Cell) -> str:
    return plain_digits(text_of(cell)).lstrip("'`")


def _told(names: Names, cells: Mapping[str, str]) -> dict[str, str]:
    """Who the visible cells say the child is."""
    told = {field: text for field, text in cells.items() if text and text != "-"}
    number = plain_digits(told.pop("student.number", "")).replace("-", "").replace(" ", "")
    if number:
        told["student.national_id" if len(number) >= _ID else "student.number"] = number
    whole = told.pop("student.full_name", "")
    title, first, last = names.split(whole) if whole else ("", "", "")
    found = {"student.title": title, "student.first_name": first, "student.last_name": last, **told}
    return {field: text for field, text in found.items() if text}

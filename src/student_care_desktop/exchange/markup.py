"""Web pages called .xls, and the XML that Excel 2003 wrote."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from xml.etree import ElementTree

from student_care_desktop.exchange.grid import Cell, Table, merged, square

__all__ = ["html_table", "xml_tables"]

_NS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_WIDEST = 1000
_SILENT = {"style", "script", "title", "xml"}
_BREAKS = {"p", "div", "h1", "h2", "h3", "h4", "br", "caption", "li", "table"}


def html_table(text: str, name: str) -> Table:
    """All tables of a page under one another, as Excel shows them; text between them fills rows of its own.

    Raises ValueError when the page is cut.
    """
    lower = text.lower()
    if lower.count("<table") > lower.count("</table"):
        raise ValueError("a table without an end")
    page = _Page()
    page.feed(text)
    page.close()
    page.finish()
    return merged(Table(name, page.grid(), "html", spans=tuple(page.spans)))


class _Page(HTMLParser):
    """Collects cells at their places; a cell may span columns and rows."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.cells: dict[tuple[int, int], str] = {}
        self.taken: set[tuple[int, int]] = set()
        self.spans: list[tuple[int, int, int, int]] = []
        self.row, self.column = -1, 0
        self.text: list[str] = []
        self.open = False
        self.span = (1, 1)
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A row or a cell begins; what was open before ends, as browsers do it."""
        if tag in _SILENT:
            self.silent += 1
        elif tag in ("tr", "table"):
            self.finish()
            self.row, self.column = self.row + (tag == "tr"), 0
        elif tag in ("td", "th"):
            self.finish()
            self.open, self.span = True, _span(dict(attrs))
        elif tag in _BREAKS:
            self.text.append(" ") if self.open else self.finish()

    def handle_endtag(self, tag: str) -> None:
        """A cell ends, or a piece of text between tables."""
        if tag in _SILENT:
            self.silent = max(self.silent - 1, 0)
        elif tag in ("td", "th", "tr", "table") or (tag in _BREAKS and not self.open):
            self.finish()

    def handle_data(self, data: str) -> None:
        """Text of a cell, or of a line between tables."""
        if not self.silent:
            self.text.append(data)

    def finish(self) -> None:
        """Put what was collected into its cell."""
        text = " ".join("".join(self.text).split())
        if self.open:
            self._place(text)
        elif text:
            self.row += 1
            self.cells[self.row, 0] = text
        self.text, self.open, self.span = [], False, (1, 1)

    def _place(self, text: str) -> None:
        self.row = max(self.row, 0)
        while (self.row, self.column) in self.taken:
            self.column += 1
        down, right = self.span
        self.cells[self.row, self.column] = text
        if self.span != (1, 1):
            self.taken |= {(self.row + y, self.column + x) for y in range(down) for x in range(right)}
            self.spans.append((self.row, self.column, self.row + down - 1, self.column + right - 1))
        self.column += right

    def grid(self) -> list[list[Cell]]:
        """The rows; a spanned cell's text stands in its first place only."""
        width = max((column for _, column in self.cells), default=-1) + 1
        rows: list[list[Cell]] = [[""] * width for _ in range(self.row + 1)]
        for (row, column), text in self.cells.items():
            rows[row][column] = text
        return rows


def _span(attrs: dict[str, str | None]) -> tuple[int, int]:
    def size(name: str) -> int:
        text = (attrs.get(name) or "1").strip()
        return min(max(int(text), 1), _WIDEST) if text.isascii() and text.isdigit() else 1

    return size("rowspan"), size("colspan")


def xml_tables(text: str) -> tuple[Table, ...]:
    """Every sheet of an Excel 2003 XML workbook.  Raises ValueError when it is cut."""
    try:
        root = ElementTree.fromstring(_DECLARATION.sub("", text.lstrip("\ufeff")))  # noqa: S314 - expat stops bombs
    except ElementTree.ParseError as error:
        raise ValueError(str(error)) from None
    return tuple(map(_xml_table, root.iter(f"{_NS}Worksheet")))


def _xml_table(sheet: ElementTree.Element) -> Table:
    rows, spans = square(_xml_rows(sheet)), tuple(_xml_spans(sheet))
    return merged(Table(sheet.get(f"{_NS}Name", ""), rows, "xml", spans=spans))


def _placed(parent: ElementTree.Element, tag: str) -> Iterator[tuple[int, ElementTree.Element]]:
    """The children at their places counted from 0; ss:Index skips places, ss:MergeAcross covers some."""
    place = 0
    for child in parent.iter(f"{_NS}{tag}"):
        place = int(child.get(f"{_NS}Index", place + 1)) - 1
        yield place, child
        place += 1 + (int(child.get(f"{_NS}MergeAcross", 0)) if tag == "Cell" else 0)


def _xml_rows(sheet: ElementTree.Element) -> Iterator[list[Cell]]:
    at = 0
    for place, row in _placed(sheet, "Row"):
        for _ in range(place - at):
            yield []
        cells: list[Cell] = []
        for column, cell in _placed(row, "Cell"):
            cells.extend([""] * (column - len(cells)))
            cells.append(_xml_value(cell))
        yield cells
        at = place + 1


def _xml_spans(sheet: ElementTree.Element) -> Iterator[tuple[int, int, int, int]]:
    for row_place, row in _placed(sheet, "Row"):
        for place, cell in _placed(row, "Cell"):
            right, down = int(cell.get(f"{_NS}MergeAcross", 0)), int(cell.get(f"{_NS}MergeDown", 0))
            if right or down:
                yield row_place, place, row_place + down, place + right


def _xml_value(cell: ElementTree.Element) -> Cell:
    data = cell.find(f"{_NS}Data")
    if data is None:
        return ""
    text, kind = "".join(data.itertext()), data.get(f"{_NS}Type")
    try:
        if kind == "Number":
            return float(text)
        if kind == "DateTime":
            return dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    return text

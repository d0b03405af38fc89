"""Tables written as plain text: comma, semicolon or tab; UTF-8, UTF-16 or Windows-874."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter

from student_care_desktop.exchange.grid import Cell, Table, square

__all__ = ["decode", "text_table"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNKNOWN = "\ufffd"
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_ONE_IN = 200


def decode(data: bytes) -> str | None:
    """The text: by its byte order mark, else UTF-8 or Windows-874, whichever fits; None if it is no text.

    A few bytes that fit neither become U+FFFD, so that one of them does not cost the whole list.
    """
    coding = next((coding for mark, coding in _MARKS if data.startswith(mark)), "")
    texts = [data.decode(name, "replace") for name in ([coding] if coding else ("utf-8", "cp874"))]
    text = min(texts, key=lambda text: text.count(_UNKNOWN))
    bad = text.count(_UNKNOWN) + len(_CONTROL.findall(text))
    return text if bad <= 2 + len(text) // _ONE_IN else None


def text_table(text: str, name: str) -> Table:
    """The one table of a text; Excel names the sheet after the file.  Raises ValueError when it is cut."""
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return Table(name, [[""], *_rows(rest, first[4])], "text")
    lines = text.splitlines()[:30]
    return Table(name, square(_rows(text, max("\t;|,", key=lambda mark: _fit(lines, mark)))), "text")


def _fit(lines: list[str], mark: str) -> tuple[int, int]:
    """How well ``mark`` separates: the most usual number of columns above one, and how many lines have it."""
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=mark) if len(row) > 1)
    except csv.Error:
        return 0, 0
    width, times = widths.most_common(1)[0] if widths else (0, 0)
    return width * times, width


def _rows(text: str, mark: str) -> list[list[Cell]]:
    try:
        rows = csv.reader(text.splitlines(True), delimiter=mark)
        return square([_plain(cell) for cell in row] for row in rows)
    except csv.Error as error:
        raise ValueError(str(error)) from None


def _plain(cell: str) -> Cell:
    """The cell without the ``="…"`` by which exports keep leading zeros."""
    return cell[2:-1] if cell.startswith('="') and cell.endswith('"') else cell

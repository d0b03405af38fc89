"""Tables out of whatever a school calls an Excel file: judged by its first bytes, never by its name."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.exchange.biff import Locked, check_xls
from student_care_desktop.exchange.grid import Table, merged
from student_care_desktop.exchange.markup import html_table, xml_tables
from student_care_desktop.exchange.plain import decode, text_table

__all__ = ["read_tables"]

_GONE = mark(
    "Roster", "The file {name} is not there, or may not be read. Close it in Excel and choose it again."
)
_EMPTY = mark("Roster", "The file {name} is empty. Save it once more from the program it comes from.")
_BROKEN = mark(
    "Roster", "The file {name} is damaged or cut short. Nothing was taken. Download or copy it once more."
)
_LOCKED = mark(
    "Roster", "The file {name} is locked with a password. Save it in Excel without a password and try again."
)
_OTHER = mark(
    "Roster", "{name} is not a table but {kind}. Choose a file from Excel, or one with tab or comma (CSV)."
)
_TOO_BIG = mark(
    "Roster",
    "The sheet {sheet} reaches down to row {row}, which is too much. "
    "Delete the empty rows and columns round the list, save, and try again.",
)
_PICTURE = mark("Roster", "a picture")
_PDF = mark("Roster", "a PDF document")
_WORD = mark("Roster", "a Word document")
_PACKED = mark("Roster", "a packed folder")
_UNKNOWN = mark("Roster", "a file of another kind")

_MAGIC: tuple[tuple[bytes, Words], ...] = (
    (b"\x89PNG", _PICTURE), (b"\xff\xd8\xff", _PICTURE), (b"GIF8", _PICTURE), (b"BM", _PICTURE),
    (b"%PDF", _PDF), (b"{\\rtf", _WORD), (b"Rar!", _PACKED), (b"7z\xbc\xaf", _PACKED), (b"\x1f\x8b", _PACKED),
)
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_CELLS = 4_000_000
_ROW = re.compile(rb'row[^>]* r="(\d+)"')
_WIDE = re.compile(rb'r="[A-Z]{3}')
_NARROW = 702  # columns up to ZZ
_COLUMN = re.compile(rb'<(?:\w+:)?c[^>]* r="([A-Z]{1,3})\d')
_DIMENSION = re.compile(rb'<dimension ref="[A-Z]+\d+:([A-Z]+)(\d+)"')


def read_tables(path: Path) -> tuple[Table, ...]:
    """Every sheet of the file at ``path``.

    Raises CareError, in words, for a file that is missing, empty, cut, locked or no table at all.
    """
    try:
        data = path.read_bytes()
    except OSError:
        raise CareError(_GONE.with_(name=path.name)) from None
    return _tables(data, path)


def _tables(data: bytes, path: Path) -> tuple[Table, ...]:
    if not data.strip(b"\x00 \r\n\t\xef\xbb\xbf"):
        raise CareError(_EMPTY.with_(name=path.name))
    for magic, kind in _MAGIC:
        if data.startswith(magic) and not (magic == b"BM" and b"\x00" not in data[:64]):
            raise CareError(_OTHER.with_(name=path.name, kind=kind))
    if data.startswith(_ZIP):
        _check_zip(data, path.name)
        return _workbook(data, path.name)
    if data.startswith(_OLE):
        _check_ole(data, path.name)
        return _workbook(data, path.name)
    return _text(data, path)


def _text(data: bytes, path: Path) -> tuple[Table, ...]:
    text = decode(data)
    if text is None:
        raise CareError(_OTHER.with_(name=path.name, kind=_UNKNOWN))
    head = text[:4000].lower()
    try:
        if "<workbook" in head and "office:spreadsheet" in head:
            return xml_tables(text)
        if "<table" in text[:200_000].lower() and head.lstrip().startswith("<"):
            return (html_table(text, path.stem),)
        return (text_table(text, path.stem),)
    except ValueError:
        raise CareError(_BROKEN.with_(name=path.name)) from None


def _check_zip(data: bytes, name: str) -> None:
    """Refuse a zip that is cut, that is no workbook, or whose sheets claim millions of cells."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            inside = book.namelist()
            if not any(part.startswith("xl/workbook") for part in inside) and "content.xml" not in inside:
                kind = _WORD if any(part.startswith("word/") for part in inside) else _PACKED
                raise CareError(_OTHER.with_(name=name, kind=kind))
            _check_sizes(book, inside)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError):
        raise CareError(_BROKEN.with_(name=name)) from None


def _check_sizes(book: zipfile.ZipFile, inside: list[str]) -> None:
    for part in inside:
        if part.startswith("xl/worksheets/") and part.endswith(".xml"):
            with book.open(part) as sheet:
                rows, columns = _extent(sheet)
            if rows * columns > _MOST_CELLS:
                raise CareError(_TOO_BIG.with_(sheet=Path(part).stem, row=rows))


def _extent(sheet: IO[bytes]) -> tuple[int, int]:
    """Rows and columns that a sheet says it has, or, when it does not say, that its cells have."""
    head = sheet.read(4000)
    said = _DIMENSION.search(head)
    if said:
        return int(said[2]), _column_count(said[1])
    content = head + sheet.read()
    last = _ROW.search(content, max(content.rfind(b"<row "), content.rfind(b":row "), 0))
    rows = int(last[1]) if last else 0
    if rows * _NARROW <= _MOST_CELLS and not _WIDE.search(content):
        return rows, _NARROW
    return rows, max(map(_column_count, set(_COLUMN.findall(content))), default=0)


def _column_count(letters: bytes) -> int:
    count = 0
    for byte in letters:
        count = count * 26 + byte - 64
    return count


def _check_ole(data: bytes, name: str) -> None:
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise CareError(_LOCKED.with_(name=name))
    if "WordDocument".encode("utf-16-le") in data:
        raise CareError(_OTHER.with_(name=name, kind=_WORD))
    try:
        too_far = check_xls(data, _MOST_CELLS)
    except Locked:
        raise CareError(_LOCKED.with_(name=name)) from None
    except ValueError:
        raise CareError(_BROKEN.with_(name=name)) from None
    if too_far:
        raise CareError(_TOO_BIG.with_(sheet=Path(name).stem, row=too_far))


def _workbook(data: bytes, name: str) -> tuple[Table, ...]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        return tuple(_sheets(CalamineWorkbook.from_filelike(io.BytesIO(data))))
    except CalamineError as error:
        words = _LOCKED if "password" in str(error).lower() else _BROKEN
        raise CareError(words.with_(name=name)) from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # how the reader's own faults arrive in Python
            raise
        raise CareError(_BROKEN.with_(name=name)) from None


def _sheets(book: Any) -> Iterator[Table]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    for about in book.sheets_metadata:
        if about.typ == SheetTypeEnum.WorkSheet:
            sheet = book.get_sheet_by_name(about.name)
            rows = sheet.to_python(skip_empty_area=False)
            hidden = about.visible != SheetVisibleEnum.Visible
            spans = tuple((*first, *last) for first, last in sheet.merged_cell_ranges or ())
            yield merged(Table(about.name, rows, hidden=hidden, spans=spans))

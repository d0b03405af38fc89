"""Looks through an old .xls before the fast reader does, which ends the program on some damaged ones.

Layouts: [MS-CFB] (sectors and directory) and [MS-XLS] (records); only what is needed to find the largest row
and column that a cell claims.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator

__all__ = ["Locked", "check_xls"]

_END = 0xFFFFFFFA  # this and all above mark ends and free sectors
_CELLS = {0x0006, 0x00BD, 0x00BE, 0x00FD, 0x0201, 0x0203, 0x0204, 0x0205, 0x0207, 0x027E}
_SEVERAL = {0x00BD, 0x00BE}  # a run of cells; the last two bytes are the last column
_STRINGS = 0x00FC
_LOCK = 0x002F
_MOST_COLUMNS = 256


class Locked(ValueError):
    """The workbook is locked with a password."""


def check_xls(data: bytes, most_cells: int) -> int | None:
    """The last row of a file that claims more than ``most_cells`` cells, or None when all is well.

    Raises Locked, and ValueError when the file is damaged.
    """
    try:
        return _largest(_workbook(data), most_cells)
    except (struct.error, IndexError) as error:
        raise ValueError(str(error)) from None


def _workbook(data: bytes) -> bytes:
    """The stream that holds the workbook, put together from its sectors."""
    (shift,) = struct.unpack_from("<H", data, 30)
    if shift not in (9, 12):
        raise ValueError("sector size")
    file = _Sectors(data, 1 << shift)
    fat_count, directory, cutoff, mini = struct.unpack_from("<II4xII", data, 44)
    fat = file.table(fat_count)
    entries = list(_entries(file.chain(fat, directory)))
    start, size = next((e[1:] for e in entries if e[0] in ("Workbook", "Book")), (_END, 0))
    if size >= cutoff:
        return file.chain(fat, start)[:size]
    small = _Sectors(b"\0" * 64 + file.chain(fat, entries[0][1]), 64)
    return small.chain(_numbers(file.chain(fat, mini)), start)[:size]


class _Sectors:
    """A file as numbered sectors behind a head as long as one of them."""

    def __init__(self, data: bytes, size: int) -> None:
        self._data, self._size = data, size
        self.count = max(len(data) - size, 0) // size + 1

    def sector(self, number: int) -> bytes:
        """The bytes of one sector."""
        if number >= self.count:
            raise ValueError("sector number")
        return self._data[(number + 1) * self._size : (number + 2) * self._size]

    def chain(self, table: array[int], start: int) -> bytes:
        """The sectors that follow one another from ``start``."""
        parts: list[bytes] = []
        while start < _END:
            parts.append(self.sector(start))
            if len(parts) > self.count:
                raise ValueError("sectors in a circle")
            start = table[start]
        return b"".join(parts)

    def table(self, count: int) -> array[int]:
        """Which sector follows each: the first 109 parts are named in the head, the rest in a chain."""
        if count > self.count:
            raise ValueError("table size")
        places = list(struct.unpack_from("<109I", self._data, 76))
        (more,) = struct.unpack_from("<I", self._data, 68)
        while more < _END and len(places) <= self.count + 109:
            named = _numbers(self.sector(more))
            places += named[:-1]
            more = named[-1]
        return _numbers(b"".join(self.sector(place) for place in places[:count]))


def _numbers(data: bytes) -> array[int]:
    return array("I", data[: len(data) // 4 * 4])


def _entries(directory: bytes) -> Iterator[tuple[str, int, int]]:
    """Name, first sector and size of each stream; the first is the root."""
    if len(directory) % 128:
        raise ValueError("directory")
    for at in range(0, len(directory) - 127, 128):
        name, length, start, size = struct.unpack_from("<64sH50xII", directory, at)
        yield name[: max(length - 2, 0)].decode("utf-16-le", "replace"), start, size


def _largest(stream: bytes, most_cells: int) -> int | None:
    """Walk over the records; a workbook without a first record is no workbook."""
    at, end = 0, len(stream) - 4
    if end < 0 or stream[:2] not in (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00"):
        raise ValueError("no workbook")
    rows = columns = 0
    while at <= end:
        kind, length = struct.unpack_from("<HH", stream, at)
        if kind == _LOCK:
            raise Locked("password")
        if kind in _CELLS and length >= 4:
            row, column = struct.unpack_from("<HH", stream, at + 4)
            if kind in _SEVERAL:
                (column,) = struct.unpack_from("<H", stream, at + 2 + length)
            rows, columns = max(rows, row + 1), max(columns, column + 1)
        elif kind == _STRINGS and struct.unpack_from("<I", stream, at + 8)[0] > len(stream):
            raise ValueError("number of strings")
        at += 4 + length
    if columns > _MOST_COLUMNS:
        raise ValueError("column number")
    return rows if rows * columns > most_cells else None

"""The font file that goes into a PDF: one glyph for each cell that the document draws.

Each cell becomes a composite glyph, so that vowels and marks lie exactly where HarfBuzz put them, at
every size and in every reader.  Layout: OpenType specification, tables glyf, loca, hmtx, head, maxp.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.reports.typeface import Cell, Typeface

__all__ = ["font_file"]

_WORDS, _XY, _SCALE, _MORE, _XY_SCALE, _TWO_BY_TWO = 0x1, 0x2, 0x8, 0x20, 0x40, 0x80
_HINTS = ("cvt ", "fpgm", "prep")
_MAGIC = 0xB1B0AFBA

Box = tuple[int, int, int, int]


def font_file(typeface: Typeface, cells: Sequence[Cell]) -> bytes:
    """A TrueType file whose glyph ``n`` is ``cells[n]``; the parts they are made of follow behind."""
    outlines = _Outlines(typeface)
    parts = outlines.needed(cells)
    number = {old: new for new, old in enumerate(parts, start=len(cells))}
    glyphs = [_composite(cell, outlines, number) for cell in cells]
    glyphs += [_renumbered(outlines[old], number) for old in parts]
    widths = [cell.width for cell in cells] + [0] * len(parts)
    tables = {tag: data for tag in _HINTS if (data := typeface.table(tag))}
    tables |= _glyph_tables(glyphs) | _metric_tables(typeface, glyphs, widths)
    return _assembled(tables)


class _Outlines:
    """The outlines of a font file by glyph number."""

    def __init__(self, typeface: Typeface) -> None:
        self._glyf = typeface.table("glyf")
        loca = typeface.table("loca")
        long = struct.unpack(">h", typeface.table("head")[50:52])[0]
        places = struct.unpack(f">{len(loca) // (4 if long else 2)}{'I' if long else 'H'}", loca)
        self._places = places if long else tuple(2 * place for place in places)

    def __getitem__(self, number: int) -> bytes:
        return self._glyf[self._places[number] : self._places[number + 1]]

    def needed(self, cells: Sequence[Cell]) -> list[int]:
        """The glyphs that the cells are made of, and those that these are made of, each once."""
        found = dict.fromkeys(part[0] for cell in cells for part in cell.parts)
        todo = list(found)
        for old in todo:
            inner = [number for _, number in _components(self[old]) if number not in found]
            found.update(dict.fromkeys(inner))
            todo += inner
        return todo


def _components(outline: bytes) -> Iterator[tuple[int, int]]:
    """Where in ``outline`` each component's glyph number stands, and the number; none if it is simple."""
    if not outline or struct.unpack(">h", outline[:2])[0] >= 0:
        return
    place, flags = 10, _MORE
    while flags & _MORE:
        flags, number = struct.unpack(">HH", outline[place : place + 4])
        yield place + 2, number
        place += 8 if flags & _WORDS else 6
        place += 2 * bool(flags & _SCALE) + 4 * bool(flags & _XY_SCALE) + 8 * bool(flags & _TWO_BY_TWO)


def _renumbered(outline: bytes, number: Mapping[int, int]) -> bytes:
    changed = bytearray(outline)
    for place, old in _components(outline):
        changed[place : place + 2] = struct.pack(">H", number[old])
    return bytes(changed)


def _box(outline: bytes) -> Box:
    left, bottom, right, top = struct.unpack(">4h", outline[2:10]) if outline else (0, 0, 0, 0)
    return left, bottom, right, top


def _composite(cell: Cell, outlines: _Outlines, number: Mapping[int, int]) -> bytes:
    """The glyph of a cell; empty if none of its parts has any ink."""
    inked = [part for part in cell.parts if outlines[part[0]]]
    if not inked:
        return b""
    boxes = [(_box(outlines[old]), x, y) for old, x, y in inked]
    union = (
        min(box[0] + x for box, x, _ in boxes), min(box[1] + y for box, _, y in boxes),
        max(box[2] + x for box, x, _ in boxes), max(box[3] + y for box, _, y in boxes),
    )
    last = len(inked) - 1
    records = [
        struct.pack(">HHhh", _WORDS | _XY | (_MORE if place < last else 0), number[old], x, y)
        for place, (old, x, y) in enumerate(inked)
    ]
    return struct.pack(">5h", -1, *union) + b"".join(records)


def _glyph_tables(glyphs: Sequence[bytes]) -> dict[str, bytes]:
    padded = [glyph + b"\0" * (-len(glyph) % 4) for glyph in glyphs]
    places = [0]
    for glyph in padded:
        places.append(places[-1] + len(glyph))
    return {"glyf": b"".join(padded), "loca": struct.pack(f">{len(places)}I", *places)}


def _metric_tables(typeface: Typeface, glyphs: Sequence[bytes], widths: Sequence[int]) -> dict[str, bytes]:
    count = len(glyphs)
    head = bytearray(typeface.table("head"))
    head[8:12] = b"\0\0\0\0"
    head[50:52] = struct.pack(">h", 1)  # loca holds long places
    hhea = typeface.table("hhea")[:34] + struct.pack(">H", count)
    maxp = bytearray(typeface.table("maxp"))
    limits = struct.unpack(">14H", maxp[4:32])
    points, contours = max(limits[1], limits[3]) * 8, max(limits[2], limits[4]) * 8
    maxp[4:6] = struct.pack(">H", count)
    maxp[10:14] = struct.pack(">HH", points, contours)
    maxp[28:32] = struct.pack(">HH", max(limits[12], 16), max(limits[13], 1) + 1)
    pairs = zip(widths, glyphs, strict=True)
    hmtx = b"".join(struct.pack(">Hh", width, _box(glyph)[0]) for width, glyph in pairs)
    return {"head": bytes(head), "hhea": hhea, "maxp": bytes(maxp), "hmtx": hmtx}


def _assembled(tables: Mapping[str, bytes]) -> bytes:
    """The tables as one file, with its directory and check sums."""
    count = len(tables)
    power = count.bit_length() - 1
    span = 16 << power
    header = struct.pack(">IHHHH", 0x00010000, count, span, power, 16 * count - span)
    directory, body, place = b"", b"", 12 + 16 * count
    for tag in sorted(tables):
        data = tables[tag]
        directory += struct.pack(">4sIII", tag.encode(), _sum(data), place + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    whole = bytearray(header + directory + body)
    head = whole.index(b"head") + 8
    start = struct.unpack(">I", whole[head : head + 4])[0]
    whole[start + 8 : start + 12] = struct.pack(">I", (_MAGIC - _sum(whole)) & 0xFFFFFFFF)
    return bytes(whole)


def _sum(data: bytes | bytearray) -> int:
    padded = bytes(data) + b"\0" * (-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF

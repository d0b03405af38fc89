"""A font file, shaped by HarfBuzz into cells: what one code of a PDF draws and the text it stands for."""

from __future__ import annotations

import struct
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import uharfbuzz as hb

from student_care_desktop.catalog.paths import resource

__all__ = ["FACES", "Cell", "Typeface", "typeface"]

FACES = {
    "regular": "Sarabun-Regular.ttf",
    "bold": "Sarabun-Bold.ttf",
    "italic": "Sarabun-Italic.ttf",
    "bold-italic": "Sarabun-BoldItalic.ttf",
}
"""The faces of the paper: key and file below ``resources/fonts/``."""

_NEVER_DRAWN = dict.fromkeys([*range(32), 0x7F, 0xAD, *range(0x200B, 0x2010), 0x2060, 0xFEFF])
_NEVER_DRAWN[ord("\t")] = _NEVER_DRAWN[ord("\n")] = _NEVER_DRAWN[0xA0] = " "


@dataclass(frozen=True, slots=True)
class Cell:
    """A letter with the vowels and marks that stand on it, as the font places them.

    ``parts`` are glyph number, x and y in font units from the cell's origin; ``width`` is how far
    the pen moves; ``source`` is the text that a reader of the PDF finds, searches and copies.
    """

    parts: tuple[tuple[int, int, int], ...]
    width: int
    source: str


class Typeface:
    """One font file; it holds no document, so any number of documents may use it at the same time."""

    def __init__(self, path: Path) -> None:
        self.face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.name = path.stem
        self.upem: int = self.face.upem
        self._font = hb.Font(self.face)
        extents = self._font.get_font_extents("ltr")
        self.ascent, self.descent = extents.ascender, extents.descender

    def table(self, tag: str) -> bytes:
        """A table of the font file as it stands there."""
        return bytes(self.face.reference_table(tag).data)

    @property
    def box(self) -> tuple[int, int, int, int]:
        """The box around all glyphs: left, bottom, right, top in font units."""
        left, bottom, right, top = struct.unpack(">4h", self.table("head")[36:44])
        return left, bottom, right, top

    def cells(self, text: str) -> list[Cell]:
        """``text`` as cells in reading order; invisible characters are left out."""
        text = text.translate(_NEVER_DRAWN)
        if not text:
            return []
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "ltr"
        hb.shape(self._font, buffer, {})
        return _gathered(text, buffer)


def _gathered(text: str, buffer: hb.Buffer) -> list[Cell]:
    """Glyphs put together into cells: a new one wherever a character begins that is no mark."""
    cells: list[Cell] = []
    parts: list[tuple[int, int, int]] = []
    start, pen = 0, 0
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        at = info.cluster
        if at != start and unicodedata.category(text[at]) != "Mn":
            cells.append(Cell(tuple(parts), pen, text[start:at]))
            parts, start, pen = [], at, 0
        parts.append((info.codepoint, pen + place.x_offset, place.y_offset))
        pen += place.x_advance
    if parts:
        cells.append(Cell(tuple(parts), pen, text[start:]))
    return cells


@cache
def typeface(key: str) -> Typeface:
    """The typeface of a face of :data:`FACES`."""
    return Typeface(resource("fonts", FACES[key]))

"""Thai text in a PDF: right to look at, and right to find and copy.

Each cell (a letter with its vowels and marks, as HarfBuzz shaped it) gets a code of its own, whose
glyph is drawn as one and whose ToUnicode entry is the text that the cell came from.  Codes have two
bytes, so a document has one font for each face, however many cells it needs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from student_care_desktop.reports.truetype import font_file
from student_care_desktop.reports.typeface import Cell, Typeface

__all__ = ["ThaiFont"]

_KEPT = 6_000
"""Texts whose codes are remembered: labels and common values, not the names of a whole school."""

_MISSING = Cell(parts=((0, 0, 0),), width=500, source="\ufffd")
_SYMBOLIC = 4
_BLOCK = 100  # a CMap takes at most 100 entries at a time


class ThaiFont:
    """A face as one document uses it; ``key`` is its name in the pages' resources."""

    def __init__(self, typeface: Typeface, key: str) -> None:
        self.key = key
        self.ascent = typeface.ascent / typeface.upem
        self.descent = typeface.descent / typeface.upem
        self._typeface = typeface
        self._codes: dict[Cell, int] = {_MISSING: 0}
        self.encoded = lru_cache(_KEPT)(self._encode)
        self.boxed = lru_cache(_KEPT)(self._box)

    @property
    def used(self) -> bool:
        """Whether anything was written in this face."""
        return len(self._codes) > 1

    def width(self, text: str, size: float) -> float:
        """How wide ``text`` is at ``size`` points, in points."""
        return self.encoded(text)[1] * size

    def _encode(self, text: str) -> tuple[str, float]:
        """The codes of ``text`` as hexadecimal digits, and its width at one point."""
        cells = self._typeface.cells(text)
        return self._digits(cells), sum([cell.width for cell in cells]) / self._typeface.upem

    def _box(self, text: str, box: float, steps: tuple[float, ...]) -> str:
        """The codes of ``text`` with a letter in the middle of each box.

        ``box`` is how wide a box is and ``steps`` how far it is from each box to the next, in ems.  The
        pen moves from box to box inside the letters' own widths, so a reader finds no gaps in the text.
        """
        upem = self._typeface.upem
        return self._digits([
            _centred(cell, round(box * upem), round(step * upem))
            for cell, step in zip(self._typeface.cells(text), steps, strict=False)
        ])

    def _digits(self, cells: Sequence[Cell]) -> str:
        codes = self._codes
        return "".join([f"{codes.setdefault(cell, len(codes)):04X}" for cell in cells])

    def embed(self, document: PDFDocument) -> PDFDictionary:
        """The font's dictionary; its file, widths and ToUnicode become objects of ``document``."""
        cells = list(self._codes)
        name = PDFName(f"STUCAR+{self._typeface.name}")
        inner = PDFDictionary({
            "Type": PDFName("Font"), "Subtype": PDFName("CIDFontType2"), "BaseFont": name,
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "CIDToGIDMap": PDFName("Identity"),
            "W": PDFArray([0, PDFArray([self._thousandths(cell.width) for cell in cells])]),
            "FontDescriptor": document.Reference(self._descriptor(document, name, cells)),
        })
        return PDFDictionary({
            "Type": PDFName("Font"), "Subtype": PDFName("Type0"), "BaseFont": name,
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([document.Reference(inner)]),
            "ToUnicode": _stream(document, "\n".join(_to_unicode(cells)).encode()),
        })

    def _descriptor(self, document: PDFDocument, name: str, cells: Sequence[Cell]) -> PDFDictionary:
        return PDFDictionary({
            "Type": PDFName("FontDescriptor"), "FontName": name, "Flags": _SYMBOLIC,
            "FontBBox": PDFArray([self._thousandths(edge) for edge in self._typeface.box]),
            "ItalicAngle": 0, "StemV": 80,
            "Ascent": round(self.ascent * 1000), "Descent": round(self.descent * 1000),
            "CapHeight": round(self.ascent * 700),
            "FontFile2": _stream(document, font_file(self._typeface, cells), sized=True),
        })

    def _thousandths(self, units: float) -> int:
        return round(units * 1000 / self._typeface.upem)


def _centred(cell: Cell, box: int, step: int) -> Cell:
    shift = (box - cell.width) // 2
    return Cell(tuple((glyph, x + shift, y) for glyph, x, y in cell.parts), step, cell.source)


def _stream(document: PDFDocument, content: bytes, sized: bool = False) -> object:
    stream = PDFStream(content=content, filters=[PDFZCompress])
    if sized:
        stream.dictionary["Length1"] = len(content)
    return document.Reference(stream)


def _to_unicode(cells: Sequence[Cell]) -> Iterator[str]:
    """A ToUnicode CMap (PDF 1.7, 9.10.3): each code's text, however many characters it has."""
    yield from (
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def",
        "1 begincodespacerange", "<0000> <FFFF>", "endcodespacerange",
    )
    for first in range(0, len(cells), _BLOCK):
        block = cells[first : first + _BLOCK]
        yield f"{len(block)} beginbfchar"
        for code, cell in enumerate(block, start=first):
            yield f"<{code:04X}> <{cell.source.encode('utf-16-be').hex().upper()}>"
        yield "endbfchar"
    yield from ("endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end")

"""The PDF file itself: what is finished is written at once, so memory stays flat however long it is.

reportlab keeps every page until the end; here a page leaves for the file, with its photo, as soon as
it is closed.  This module and :mod:`thai_font` are the only ones that touch reportlab's inside, which
is why its version is pinned exactly.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfutils import readJPEGInfo

from student_care_desktop.reports.thai_font import ThaiFont
from student_care_desktop.reports.typeface import FACES, typeface

__all__ = ["A4", "Book", "Photo"]

A4 = (595.28, 841.89)
"""Width and height of the paper in points; a sheet that lies has them the other way round."""

_LYING = f"1 0 0 1 0 {A4[0] - A4[1]:.2f} cm"
"""Everything is placed from the top of a standing sheet; this moves it to the top of a lying one."""

_VERSION = (1, 7)
_DONE = (pdfdoc.PDFPage, pdfdoc.PDFStream, pdfdoc.PDFFormXObject)
_COLOURS = {1: "DeviceGray", 3: "DeviceRGB"}

rl_config.useA85 = 0
rl_config.pdfComments = 0
rl_config.pdfMultiLine = 0


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of the book: its name in the page's resources, and its size in pixels."""

    name: str
    width: int
    height: int


@dataclass(slots=True)
class _Entry:
    """A line of the bookmarks: its title, where it leads and the lines below it."""

    title: str
    page: str
    below: list[_Entry] = field(default_factory=list)


class Book:
    """A PDF being written to ``out``; nothing else may write there until :meth:`close`."""

    def __init__(self, out: BinaryIO, title: str, author: str = "", language: str = "th-TH") -> None:
        self._document = _Streamed(out, language)
        self._document.describe(title, author)
        self._top = _Entry("", "")
        self._pictures = 0
        self.pages = 0
        self.fonts = {
            face: ThaiFont(typeface(face), f"F{number}") for number, face in enumerate(FACES, start=1)
        }

    def fixed(self, code: Sequence[str]) -> str:
        """Keep drawing ``code`` once, to be shown on any number of pages by the name returned."""
        form = pdfdoc.PDFFormXObject(0, 0, A4[1], A4[1])
        form.compression = 1
        form.setStreamList(list(code))
        self._pictures += 1
        name = f"Fixed{self._pictures}"
        self._document.addForm(name, form)
        return str(self._document.getXObjectName(name))

    def photo(self, jpeg: bytes) -> Photo:
        """Keep a JPEG as it is, without decoding it; raises ValueError if it is none."""
        width, height, colours = _jpeg_size(jpeg)
        stream = pdfdoc.PDFStream(content=jpeg)
        stream.dictionary.dict |= {
            "Type": pdfdoc.PDFName("XObject"), "Subtype": pdfdoc.PDFName("Image"),
            "Width": width, "Height": height, "BitsPerComponent": 8,
            "ColorSpace": pdfdoc.PDFName(_COLOURS[colours]), "Filter": pdfdoc.PDFName("DCTDecode"),
        }
        self._pictures += 1
        name = f"Photo{self._pictures}"
        self._document.addForm(name, stream)
        return Photo(str(self._document.getXObjectName(name)), width, height)

    def page(
        self, code: Sequence[str], uses: Iterable[str], bookmark: Sequence[str] = (), *, lying: bool = False
    ) -> None:
        """Write a page that draws ``code`` and shows the fixed parts and photos named in ``uses``.

        ``bookmark`` are the titles that lead to it, outermost first; ``lying`` turns the paper to landscape.
        """
        page = pdfdoc.PDFPage()
        page.pagewidth, page.pageheight = A4[::-1] if lying else A4
        page.compression = 1
        page.setStream([_LYING, *code] if lying else list(code))
        shown = {name: pdfdoc.PDFObjectReference(name) for name in uses}
        page.XObjects = pdfdoc.PDFDictionary(shown) if shown else None
        page.ExtGState, page._colorsUsed, page._shadingUsed = None, {}, {}
        self.bookmark(bookmark)
        self._document.addPage(page)
        self._document.settle()
        self.pages += 1

    def bookmark(self, titles: Sequence[str]) -> None:
        """Let ``titles``, outermost first, lead to the page that is written next."""
        self._remember(titles, self._document.thisPageName())

    def close(self) -> int:
        """Write what is left: fonts, bookmarks, the table of contents of the file; the number of pages."""
        self._document.finish(self.fonts.values(), self._top)
        return self.pages

    def _remember(self, titles: Sequence[str], page: str) -> None:
        entry = self._top
        for title in titles:
            if not entry.below or entry.below[-1].title != title or title == titles[-1]:
                entry.below.append(_Entry(title, page))
            entry = entry.below[-1]


class _Streamed(pdfdoc.PDFDocument):  # type: ignore[misc]
    """reportlab's document, which writes each object that is complete and lets go of it."""

    def __init__(self, out: BinaryIO, language: str) -> None:
        super().__init__(compression=1, pdfVersion=_VERSION, lang=language)
        self._file = pdfdoc.PDFFile(_VERSION)
        out.write(b"".join(self._file.strings))
        self._file.write = out.write
        self._seen = 0
        self._waiting: list[int] = []

    def describe(self, title: str, author: str) -> None:
        """What the reader's window and the file's properties say."""
        info = self.info
        info.title, info.author, info.subject = title, author, ""
        info.producer = info.creator = "student-care"
        self.Catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": "true"})

    def settle(self) -> None:
        """Write the pages, streams and pictures made since the last time."""
        while (number := self._seen + 1) in self.numberToId:
            self._seen = number
            if isinstance(self.idToObject[self.numberToId[number]], _DONE):
                self._put(number)
            else:
                self._waiting.append(number)
        self.Pages.pages[-1] = pdfdoc.PDFObjectReference(f"Page{self.pageCounter - 1}")

    def finish(self, fonts: Iterable[ThaiFont], top: _Entry) -> None:
        """Write everything that had to wait, then the cross references and the trailer."""
        for font in fonts:
            if font.used:
                self.idToObject[pdfdoc.BasicFonts].dict[font.key] = self.Reference(font.embed(self))
        self.Catalog.Outlines = self._outline(top) if top.below else None
        if top.below:
            self.Catalog.PageMode = pdfdoc.PDFName("UseOutlines")
        root, info = self.Reference(self.Catalog), self.Reference(self.info)
        for number in self._waiting:
            self._put(number)
        while (number := self._seen + 1) in self.numberToId:
            self._seen = number
            self._put(number)
        self._trail(root, info)

    def _put(self, number: int) -> None:
        name = self.numberToId[number]
        self.idToOffset[name] = self._file.add(
            pdfdoc.PDFIndirectObject(name, self.idToObject[name]).format(self)
        )
        self.idToObject[name] = None

    def _trail(self, root: Any, info: Any) -> None:
        names = [self.numberToId[number] for number in range(1, self._seen + 1)]
        table = pdfdoc.PDFCrossReferenceTable()
        table.addsection(0, names)
        start = self._file.add(table.format(self))
        trailer = pdfdoc.PDFTrailer(
            startxref=start, Size=len(names) + 1, Root=root, Info=info, ID=self.ID()
        )
        self._file.add(trailer.format(self))

    def _outline(self, top: _Entry) -> Any:
        """The bookmarks as a tree of dictionaries; a branch with many lines is closed."""
        node = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("Outlines")})
        reference = self.Reference(node)
        self._branch(node, reference, top.below)
        return reference

    def _branch(self, parent: Any, parent_ref: Any, entries: Sequence[_Entry]) -> None:
        nodes = [
            pdfdoc.PDFDictionary({
                "Title": pdfdoc.PDFString(entry.title), "Parent": parent_ref,
                "Dest": pdfdoc.PDFArray([pdfdoc.PDFObjectReference(entry.page), pdfdoc.PDFName("Fit")]),
            })
            for entry in entries
        ]
        refs = [self.Reference(node) for node in nodes]
        for place, node in enumerate(nodes):
            if place:
                node["Prev"] = refs[place - 1]
            if place + 1 < len(nodes):
                node["Next"] = refs[place + 1]
            if entries[place].below:
                self._branch(node, refs[place], entries[place].below)
        parent["First"], parent["Last"] = refs[0], refs[-1]
        parent["Count"] = len(nodes)


def _jpeg_size(jpeg: bytes) -> tuple[int, int, int]:
    """Width and height in pixels and the number of colours of a JPEG."""
    if not jpeg.startswith(b"\xff\xd8"):
        raise ValueError("not a JPEG")
    try:
        width, height, colours, _ = readJPEGInfo(BytesIO(jpeg))
    except (struct.error, pdfdoc.PDFError) as reason:
        raise ValueError("a damaged JPEG, or one of an unusual kind") from reason
    if colours not in _COLOURS or not width or not height:
        raise ValueError(f"a JPEG of {colours} colours, {width} by {height} pixels")
    return width, height, colours

"""Reading a PDF back with pdfium: what it says, and what it looks like."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pypdfium2
from PIL import Image

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.reports.kit import PrintOptions
from student_care_desktop.reports.register import make

THAI = tongue("th")


def printed(
    key: str, facts: Iterable[Any], *, blank: bool = False, options: PrintOptions | None = None
) -> bytes:
    """The PDF of a form, in Thai."""
    out = BytesIO()
    make(key, facts, out, THAI, blank=blank, options=options)
    return out.getvalue()


def texts(pdf: bytes) -> list[str]:
    """What each page says; every run of white space is one space."""
    document = pypdfium2.PdfDocument(pdf)
    return [re.sub(r"\s+", " ", page.get_textpage().get_text_range()) for page in document]


def picture(pdf: bytes, page: int = 0, scale: float = 1.0) -> Image.Image:
    """A page as a grey picture; ``scale`` pixels for each point."""
    image: Image.Image = pypdfium2.PdfDocument(pdf)[page].render(scale=scale, grayscale=True).to_pil()
    return image.convert("L")


def edges(pdf: bytes, page: int) -> tuple[float, float, float, float]:
    """The box around every letter of a page: left, bottom, right, top in points from the lower left."""
    text = pypdfium2.PdfDocument(pdf)[page].get_textpage()
    boxes = [text.get_charbox(place) for place in range(text.count_chars())]
    inked = [box for box in boxes if box[2] - box[0] > 0.1]
    lefts, bottoms, rights, tops = zip(*inked, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


@dataclass(frozen=True)
class Box:
    """A tick box found on paper: what stands behind it, and whether there is a mark in it."""

    label: str
    marked: bool


def boxes(pdf: bytes, questions: Iterable[tuple[str, Iterable[str]]]) -> list[Box]:
    """The tick boxes of these questions, by label; questions and options must stand in this order."""
    pages = [_Page(page) for page in pypdfium2.PdfDocument(pdf)]
    found: list[Box] = []
    at, start = 0, 0
    for question, options in questions:
        for number, label in enumerate((question, *options)):
            wanted = re.sub(r"\s", "", label)
            while (place := pages[at].letters.find(wanted, start)) < 0:
                at, start = at + 1, 0
                assert at < len(pages), f"“{label}” does not follow {found[-3:]}"
            start = place + len(wanted)
            if number:
                found.append(Box(label, pages[at].marked(place)))
    return found


class _Page:
    """The letters of a page without white space, and its ink."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._text = page.get_textpage()
        self._height, self._scale = page.get_height(), 4
        image: Image.Image = page.render(scale=self._scale, grayscale=True).to_pil()
        self._ink = image.convert("L")
        said = [
            (chr(pypdfium2.raw.FPDFText_GetUnicode(self._text, place)), place)
            for place in range(self._text.count_chars())
        ]
        kept = [(letter, place) for letter, place in said if not letter.isspace()]
        self.letters = "".join(letter for letter, _ in kept)
        self._places = [place for _, place in kept]

    def marked(self, place: int) -> bool:
        """Whether there is ink inside the box of 7.5 points that stands before a letter."""
        x, y = ctypes.c_double(), ctypes.c_double()
        pypdfium2.raw.FPDFText_GetCharOrigin(self._text, self._places[place], x, y)
        left, low = x.value - 11 + 2, self._height - y.value + 0.5 - 2
        box = [part * self._scale for part in (left, low - 3.5, left + 3.5, low)]
        inside = self._ink.crop((round(box[0]), round(box[1]), round(box[2]), round(box[3])))
        return min(inside.tobytes()) < 100

"""Reading a PDF back with pdfium: what it says, and what it looks like."""

from __future__ import annotations

import re
from collections.abc import Iterable
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

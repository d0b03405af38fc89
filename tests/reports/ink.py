"""The page of hard words, and its stored picture ``ink.png``.

Look at the picture with a Thai reader's eyes before storing it anew:
``python -m tests.reports.ink``
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image

from student_care_desktop.reports.book import Book
from student_care_desktop.reports.drawing import Drawing
from tests.reports.papers import HARD_WORDS
from tests.reports.reading import picture

STORED = Path(__file__).with_name("ink.png")
_COLUMNS, _STEP = 4, 40


def page_of_words() -> bytes:
    """A PDF of the hard words, in each face in turn."""
    out = BytesIO()
    book = Book(out, "")
    drawing = Drawing(book.fonts)
    faces = list(book.fonts)
    for place, word in enumerate(HARD_WORDS):
        row, column = divmod(place, _COLUMNS)
        drawing.text(40 + 140 * column, 60 + _STEP * row, word, 24, faces[place % len(faces)])
    book.page(drawing.code, drawing.uses)
    book.close()
    return out.getvalue()


def ink() -> Image.Image:
    """The page as a picture."""
    return picture(page_of_words(), scale=1.5)


if __name__ == "__main__":
    ink().point(lambda grey: grey // 16 * 17).save(STORED, optimize=True)

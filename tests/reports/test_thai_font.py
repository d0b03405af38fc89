"""Thai on paper: the right marks in the right places, and text that is found and copied."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageFilter

from student_care_desktop.reports.book import Book
from student_care_desktop.reports.drawing import Drawing
from student_care_desktop.reports.typeface import FACES, typeface
from tests.reports.ink import STORED, ink, page_of_words
from tests.reports.papers import HARD_WORDS
from tests.reports.reading import texts


def _astray(ink: Image.Image, other: Image.Image) -> int:
    """Dark pixels that lie more than a pixel away from any ink of the other picture."""
    near = other.filter(ImageFilter.MinFilter(3))
    dark = ImageChops.subtract(near, ink).point(lambda grey: 255 * (grey > 110))
    return dark.histogram()[255]


def test_the_ink_is_the_stored_ink() -> None:
    now, stored = ink(), Image.open(STORED).convert("L")
    assert now.size == stored.size
    assert _astray(now, stored) + _astray(stored, now) == 0


def test_a_wrong_mark_would_be_noticed() -> None:
    stored = Image.open(STORED).convert("L")
    moved = stored.copy()
    moved.paste(stored.crop((60, 40, 200, 70)), (60, 44))  # the marks of the first word, 3 points lower
    assert _astray(moved, stored) > 0


def test_every_hard_word_is_read_back_as_it_was_written() -> None:
    assert texts(page_of_words())[0].split() == HARD_WORDS


@pytest.mark.parametrize("face", FACES)
def test_a_cell_tells_its_own_text_and_no_mark_stands_alone(face: str) -> None:
    for word in HARD_WORDS:
        cells = typeface(face).cells(word)
        assert "".join(cell.source for cell in cells) == word
        assert not {cell.source[:1] for cell in cells} & set("ะ" "ัิีึืฺุู็่้๊๋์ํ") - {"ะ"}


def test_what_has_no_ink_is_left_out_and_what_no_font_has_is_still_found() -> None:
    out = BytesIO()
    book = Book(out, "")
    drawing = Drawing(book.fonts)
    drawing.text(50, 50, "ครู\u200bน้ำ\u00adฝน\tดี", 20)
    drawing.text(50, 90, "ดาว ☆", 20)
    book.page(drawing.code, ())
    book.close()
    assert texts(out.getvalue())[0].split() == ["ครูน้ำฝน", "ดี", "ดาว", "☆"]


def test_digits_in_boxes_are_one_number_to_a_reader() -> None:
    out = BytesIO()
    book = Book(out, "")
    drawing = Drawing(book.fonts)
    drawing.boxed(50, 50, "9123456789010", 10, 11, [15.5] + [11] * 3 + [15.5] + [11] * 8)
    book.page(drawing.code, ())
    book.close()
    assert texts(out.getvalue())[0].strip() == "9123456789010"

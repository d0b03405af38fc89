"""What belongs together stands on one sheet: the last words with the signatures, the last rows with them."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest

from student_care_desktop.domain.words import mark
from student_care_desktop.reports.book import Book
from student_care_desktop.reports.kit import Kit, PrintOptions
from student_care_desktop.reports.layout import DENSE, SIGNED, Layout, Signature, signatures, together
from student_care_desktop.reports.lists import Heading, cells, put_list
from student_care_desktop.reports.places import Value
from tests.reports.reading import THAI, edges, texts

TEACHER = Signature("", mark("Paper", "Homeroom teacher"))
NAME = (Heading("name", mark("Paper", "Name")),)


def printed(above: float, rows: int) -> bytes:
    """A sheet filled down to ``above``, then a list and the last words with who signs."""
    out = BytesIO()
    book = Book(out, "together")
    kit = Kit(book, THAI, PrintOptions())
    layout = Layout(kit, DENSE, lambda page: None)
    layout.strip(above)
    if rows:
        put_list(layout, "row", NAME, rows, 20, SIGNED + 30)
    together(layout, lambda page: close(kit, page))
    layout.plan().print({f"row.{at}.name": f"แถว{at}" for at in range(rows)}, ("ก",))
    book.close()
    return out.getvalue()


def close(kit: Kit, layout: Layout) -> None:
    layout.sheet.drawing.text(layout.frame.left, layout.strip(20) + 12, "คำลงท้าย", 11)
    signatures(layout, (TEACHER,))


@pytest.mark.parametrize(("above", "sheets"), [(500, 1), (690, 2), (740, 2)])
def test_the_last_words_go_on_with_the_signatures(above: float, sheets: int) -> None:
    pages = texts(printed(above, 0))
    assert len(pages) == sheets
    assert "คำลงท้าย" in pages[-1]
    assert "ลงชื่อ" in pages[-1]


@pytest.mark.parametrize("rows", [1, 2, 29, 30, 31, 32, 33, 34, 35, 70])
def test_a_list_never_leaves_the_signatures_alone(rows: int) -> None:
    pages = texts(printed(60, rows))
    assert f"แถว{rows - 1}" in pages[-1]
    assert "ลงชื่อ" in pages[-1]
    said = " ".join(pages).split()
    assert [one for one in said if one.startswith("แถว")] == [f"แถว{at}" for at in range(rows)]


def test_a_row_grows_with_its_text_so_that_it_can_be_read() -> None:
    long = "นานา นนทบุรี น่านนที " * 30
    out = BytesIO()
    book = Book(out, "rows")
    kit = Kit(book, THAI, PrintOptions())
    layout = Layout(kit, DENSE, lambda page: None)
    rows: list[dict[str, Value]] = [{"name": "สั้น"}, {"name": long}, {"name": "ท้าย"}]
    narrow = (Heading("name", mark("Paper", "Name"), 120), Heading("rest", mark("Paper", "Date")))
    put_list(layout, "row", narrow, rows, 20)
    layout.plan().print(cells("row", rows), ("ก",))
    book.close()
    page = pypdfium2.PdfDocument(out.getvalue())[0].get_textpage()
    boxes = [page.get_charbox(at) for at in range(page.count_chars()) if page.get_text_range(at, 1) == "น"]
    assert len(boxes) >= long.count("น")
    assert min(top - bottom for _, bottom, _, top in boxes) > 3.5, "about eight points at least"
    assert "ท้าย" in page.get_text_range()


def test_who_signs_alone_signs_in_the_middle() -> None:
    left, _, right, _ = edges(printed(60, 0), 0)
    assert left < DENSE.left + 1, "the last words stand at the margin"
    assert right > DENSE.right - 30, "and the number of the page at the other"

"""Rows of fields: laid out by hand, and complete by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Number, Text
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words, english
from student_care_desktop.reports.book import Book
from student_care_desktop.reports.entries import entries_of, values_of
from student_care_desktop.reports.kit import Kit, PrintOptions
from student_care_desktop.reports.layout import DENSE, Layout
from student_care_desktop.reports.rows import put_rows
from tests.reports.reading import edges, texts

COLOURS = tuple((f"c{place}", Words("Test", f"Colour number {place}")) for place in range(12))


@dataclass(frozen=True, slots=True, kw_only=True)
class Toy(Record):
    name: Annotated[str, Text(Words("Test", "Name of the toy"))] = ""
    price: Annotated[int | None, Number(Words("Test", "Price"), unit=Words("Unit", "baht"))] = None
    colour: Annotated[str, Choice(Words("Test", "Colour"), options=COLOURS)] = ""
    a_new_field: Annotated[str, Text(Words("Test", "A field that nobody laid out"))] = ""


def _page(*rows: str) -> bytes:
    out = BytesIO()
    kit = Kit(Book(out, ""), english, PrintOptions())
    layout = Layout(kit, DENSE, lambda _layout: None)
    put_rows(layout, entries_of(Toy, "toy"), rows)
    toy = Toy(name="Top", price=12000, colour="c7", a_new_field="here")
    layout.plan().print(dict(values_of(toy, "toy", kit)))
    kit.book.close()
    return out.getvalue()


def test_a_field_that_no_row_names_is_on_the_paper_all_the_same() -> None:
    said = texts(_page("name:2 price:1", "colour"))[0]
    for words in ("Name of the toy", "Top", "12,000", "baht", "Colour number 11"):
        assert words in said
    assert "A field that nobody laid out" in said
    assert said.endswith("here")


def test_rows_too_narrow_for_their_words_are_divided() -> None:
    together = _page("name:2 price:1 a_new_field:9 colour")
    assert edges(together, 0)[2] <= DENSE.right
    assert "Colour number 11" in texts(together)[0]

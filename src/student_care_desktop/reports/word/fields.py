"""Fields that Word fills in itself: page numbers, and a table of contents that is filled beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

__all__ = ["Entry", "add_bookmark", "add_contents", "add_field", "bookmark_name"]

Entry = tuple[str, int, str]
"""A line of the contents: its text, the number of its heading from 0 on, its page as it is written."""


def bookmark_name(number: int) -> str:
    """What the place of a heading is called."""
    return f"_Toc{100_000 + number}"


def add_field(paragraph: Paragraph, code: str, shown: str, *, stale: bool = False) -> None:
    """A field and what it shows until Word works it out; ``stale``: when the file is opened."""
    _mark(paragraph, "begin", stale=stale)
    _code(paragraph, code)
    _mark(paragraph, "separate")
    paragraph.add_run(shown)
    _mark(paragraph, "end")


def _mark(paragraph: Paragraph, kind: str, *, stale: bool = False) -> None:
    mark = OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    if stale:
        mark.set(qn("w:dirty"), "true")
    paragraph.add_run()._r.append(mark)


def _code(paragraph: Paragraph, code: str) -> None:
    text = OxmlElement("w:instrText")
    text.set(qn("xml:space"), "preserve")
    text.text = f" {code} "
    paragraph.add_run()._r.append(text)


def add_bookmark(paragraph: Paragraph, number: int) -> None:
    """Make a heading a place that the contents lead to."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for element in (start, end):
        element.set(qn("w:id"), str(number))
    start.set(qn("w:name"), bookmark_name(number))
    props = paragraph._p.pPr
    if props is None:
        paragraph._p.insert(0, start)
    else:
        props.addnext(start)
    paragraph._p.append(end)


def add_contents(lines: Sequence[Paragraph], entries: Sequence[Entry], depth: int) -> None:
    """One field over all ``lines``, which are empty paragraphs: an entry in each."""
    for place, (line, (text, number, page)) in enumerate(zip(lines, entries, strict=True)):
        if not place:
            _mark(line, "begin", stale=True)
            _code(line, rf'TOC \o "1-{depth}" \h \z \u')
            _mark(line, "separate")
        link = _link(line, number)
        before = len(line._p)
        line.add_run(f"{text}\t")
        add_field(line, rf"PAGEREF {bookmark_name(number)} \h", page)
        for run in list(line._p)[before:]:
            link.append(run)
        if place == len(lines) - 1:
            _mark(line, "end")


def _link(line: Paragraph, number: int) -> Any:
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), bookmark_name(number))
    link.set(qn("w:history"), "1")
    line._p.append(link)
    return link

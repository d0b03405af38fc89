"""Binds evidence into one PDF: cover, contents, separators, and papers with our numbers on their pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from io import BytesIO
from typing import BinaryIO

import pikepdf

from student_care_desktop.domain.binding import Evidence, EvidencePaper, EvidenceSection
from student_care_desktop.domain.documents import Contents, Cover, Document, Heading, Paragraph, Part, Picture
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.reports.book import A4, Book
from student_care_desktop.reports.documents import DocumentPaper, heading_pages
from student_care_desktop.reports.drawing import RIGHT
from student_care_desktop.reports.kit import Kit, PrintOptions
from student_care_desktop.reports.telling import Teller

__all__ = ["bind"]

_LOCKED = mark("Binding", "This file is locked by a password and could not be put in here.")
_DAMAGED = mark("Binding", "This file is damaged or of another kind and could not be put in here.")
_NUMBERED = mark("Binding", "{number} {title}")
_STAMP = mark("Binding", "Evidence {number} · page {page}/{of}")
_FRONT_STAMP = mark("Paper", "Page {number}/{of}")
_PICTURE_HIGH = 21.0
_SIZE = 9.5
_BARE = (1,)
"""The beginning of a page that bears no number but its number in the whole."""


@dataclass(frozen=True, slots=True)
class _Page:
    """A page of the whole: where it comes from, and the number of the paper it belongs to."""

    page: pikepdf.Page
    number: str = ""

    @property
    def lying(self) -> bool:
        """Whether it is wider than high as it is looked at."""
        left, low, right, top = (float(edge) for edge in self.page.trimbox.as_list())
        turned = self.page.rotation % 180 == 90
        return (right - left > top - low) != turned


def bind(evidence: Evidence, target: BinaryIO, say: Say, options: PrintOptions | None = None) -> int:
    """Write all evidence into ``target``; the number of pages.

    A file that cannot be opened gets a page that says so in its place.  All files are held in memory at
    once, since the contents have to know how long each of them is.
    """
    with ExitStack() as opened:
        return _Binder(evidence, say, options or PrintOptions(), opened).bind(target)


class _Binder:
    """One folder on its way into a file."""

    def __init__(self, evidence: Evidence, say: Say, options: PrintOptions, opened: ExitStack) -> None:
        self._evidence, self._say, self._opened = evidence, say, opened
        self._options = replace(options, thai_digits=evidence.thai_digits)
        self._tell = Teller(say, evidence.thai_digits).tell
        self._front = _front(evidence)

    def bind(self, target: BinaryIO) -> int:
        """Open every paper, find the page of each, draw what stands before them, put all together."""
        files = [[self._file(paper) for paper in section.papers] for section in self._evidence.sections]
        begins, headings = self._begins(files), _headings(self._front)
        titles = [self._tell(one.text) for one in headings]
        front = self._open(self._drawn(self._front, begins))
        pages = list(self._pages(front, files))
        with pikepdf.new() as whole:
            whole.pages.extend(page.page for page in pages)
            self._stamp(whole, pages)
            _lead(whole, [one.level for one in headings], titles, begins)
            whole.docinfo["/Title"] = self._tell(self._evidence.title)
            whole.docinfo["/Producer"] = "student-care"
            whole.Root["/Lang"] = pikepdf.String("th-TH")
            whole.save(target, deterministic_id=True)
        return len(pages)

    def _file(self, paper: EvidencePaper) -> pikepdf.Pdf:
        """A paper as a PDF of its own; a page that says so where it is none."""
        content = paper.content
        if isinstance(content, Document):
            return self._open(self._drawn(content))
        if content.startswith(b"\xff\xd8"):
            return self._open(self._drawn(_alone(Picture(content, paper.title, _PICTURE_HIGH)), _BARE))
        try:
            return self._open(content)
        except pikepdf.PasswordError:
            return self._trouble(paper, _LOCKED)
        except pikepdf.PdfError:
            return self._trouble(paper, _DAMAGED)

    def _trouble(self, paper: EvidencePaper, why: Words) -> pikepdf.Pdf:
        return self._open(self._drawn(_alone(Heading(paper.title, 2), Paragraph(why, indent=False)), _BARE))

    def _open(self, data: bytes) -> pikepdf.Pdf:
        file = self._opened.enter_context(pikepdf.open(BytesIO(data)))
        if not len(file.pages):
            raise pikepdf.PdfError("no page")
        return file

    def _drawn(self, document: Document, begins: Sequence[int] = ()) -> bytes:
        """A document as a PDF; its contents tell ``begins``, if there are any, and no page its number."""
        out = BytesIO()
        book = Book(out, "")
        DocumentPaper(Kit(book, self._say, self._options), "", begins).draw(document, False)
        book.close()
        return out.getvalue()

    def _begins(self, files: Sequence[Sequence[pikepdf.Pdf]]) -> list[int]:
        """The page of the whole on which each heading's matter begins: separators and papers in turn."""
        found, added = [], 0
        headings = heading_pages(self._front, self._say, self._options)
        at = 0
        for papers in files:
            found.append(headings[at] + added)
            last = headings[at + len(papers)] + added  # the page of the separator with its last paper
            for file in papers:
                found.append(last + 1)
                last += len(file.pages)
                added += len(file.pages)
            at += 1 + len(papers)
        return found

    def _pages(self, front: pikepdf.Pdf, files: Sequence[Sequence[pikepdf.Pdf]]) -> Iterator[_Page]:
        """Every page in its order: behind each separator the papers of its section."""
        headings, done, at = heading_pages(self._front, self._say, self._options), 0, 0
        for section, papers in enumerate(files, start=1):
            at += len(papers)
            yield from (_Page(page) for page in front.pages[done : headings[at]])
            done, at = headings[at], at + 1
            for place, file in enumerate(papers, start=1):
                yield from (_Page(page, f"{section}.{place}") for page in file.pages)
        yield from (_Page(page) for page in front.pages[done:])

    def _stamp(self, whole: pikepdf.Pdf, pages: Sequence[_Page]) -> None:
        """Number every page but the cover; those of a paper with its number too."""
        out = BytesIO()
        book = Book(out, "")
        kit = Kit(book, self._say, replace(self._options, thai_digits=False))
        for number, page in enumerate(pages, start=1):
            drawing = kit.drawing(lying=page.lying)
            said = _FRONT_STAMP.with_(number=number, of=len(pages))
            if page.number:
                said = _STAMP.with_(number=page.number, page=number, of=len(pages))
            right, bottom = A4[::-1] if page.lying else A4
            drawing.text(right - 40, bottom - 16, self._tell(said), _SIZE, align=RIGHT)
            kit.page(drawing)
        book.close()
        stamps = self._open(out.getvalue())
        for leaf, stamp in list(zip(whole.pages, stamps.pages, strict=True))[1:]:
            leaf.add_overlay(stamp, None)
            if "/AA" in leaf.obj:
                del leaf.obj["/AA"]


def _front(evidence: Evidence) -> Document:
    """Cover, contents, and a separator for each section, which lists its papers."""
    parts: list[Part] = [Cover(evidence.lines, (evidence.school,)), Contents()]
    for number, section in enumerate(evidence.sections, start=1):
        parts += _separator(number, section)
    return Document(
        title=evidence.title, subtitle=evidence.subtitle, school=evidence.school, kind="report",
        parts=tuple(parts), secret=evidence.secret, thai_digits=evidence.thai_digits,
    )


def _separator(number: int, section: EvidenceSection) -> list[Part]:
    papers = [
        Heading(_NUMBERED.with_(number=f"{number}.{place}", title=paper.title), 2)
        for place, paper in enumerate(section.papers, start=1)
    ]
    title = Heading(_NUMBERED.with_(number=f"{number}.", title=section.title), fresh=True)
    return [title, *(Paragraph(line, indent=False, align="middle") for line in section.lines), *papers]


def _headings(document: Document) -> list[Heading]:
    return [part for part in document.parts if isinstance(part, Heading)]


def _alone(*parts: Part) -> Document:
    """A page with nothing else on it."""
    return Document(title="", kind="report", parts=parts)


def _lead(whole: pikepdf.Pdf, levels: Sequence[int], titles: Sequence[str], begins: Sequence[int]) -> None:
    """Bookmarks: sections, and below each its papers."""
    with whole.open_outline() as outline:
        for level, title, page in zip(levels, titles, begins, strict=True):
            item = pikepdf.OutlineItem(title, page - 1)
            (outline.root if level == 1 else outline.root[-1].children).append(item)

"""Cover and contents in Word."""

from __future__ import annotations

from docx.shared import Cm, Pt

from student_care_desktop.domain.documents import Contents, Cover, Heading
from student_care_desktop.reports.parts.fronts import CONTENTS, headings
from student_care_desktop.reports.word.fields import Entry, add_contents
from student_care_desktop.reports.word.pictures import put_image
from student_care_desktop.reports.word.sheet import Sheet
from student_care_desktop.reports.word.styles import contents_style

__all__ = ["contents", "cover"]

_PICTURE = 4.5
_LINE = 0.95
"""About the centimetres of a line of the cover."""


def cover(sheet: Sheet, part: Cover) -> None:
    """Picture, title and lines in the middle; who made it further down."""
    document, first = sheet.document, sheet.middle("")
    first.paragraph_format.space_before = Cm(1.5 if part.picture else 4)
    if part.picture:
        put_image(first, part.picture, (_PICTURE, _PICTURE), document.school)
    sheet.middle(document.title, 30, bold=True).paragraph_format.space_before = Pt(24)
    if document.subtitle:
        sheet.middle(document.subtitle, 24, bold=True)
    for number, line in enumerate(part.lines):
        made = sheet.middle(line, 20)
        made.paragraph_format.space_before = Pt(0 if number else 30)
    used = 13.0 + _LINE * (len(part.lines) + len(part.foot))
    for number, line in enumerate(part.foot):
        made = sheet.middle(line, 20, bold=True)
        made.paragraph_format.space_before = Cm(0 if number else max(23.0 - used, 1.0))
    sheet.turn()


def contents(sheet: Sheet, part: Contents, pages: list[int]) -> None:
    """A field that Word brings up to date; until then it shows the ``pages`` of the PDF."""
    sheet.turn()
    title = sheet.middle(part.title or CONTENTS, 20, bold=True)
    title.paragraph_format.space_after = Pt(8)
    found = [one for one in sheet.document.parts if isinstance(one, Heading)]
    entries: list[Entry] = []
    lines = []
    for number in headings(sheet.document, part.depth):
        text = " ".join(sheet.teller.tell(found[number].text).split())
        entries.append((text, sheet.before + number, sheet.teller.tell(str(pages[number]))))
        lines.append(sheet.paragraph(style=contents_style(found[number].level)))
    add_contents(lines, entries, part.depth)
    sheet.turn()

"""Headings, paragraphs, lists and labels with values in Word."""

from __future__ import annotations

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from student_care_desktop.domain.documents import (
    Bold,
    Bullets,
    Facts,
    Heading,
    Numbered,
    PageBreak,
    Paragraph,
    Space,
)
from student_care_desktop.reports.word.cells import plain_table, put_cell
from student_care_desktop.reports.word.fields import add_bookmark
from student_care_desktop.reports.word.sheet import JUSTIFY, Sheet
from student_care_desktop.reports.word.styles import LIST

__all__ = ["bullets", "facts", "heading", "numbered", "page_break", "paragraph", "space"]

_FACT_DOTS = "…" * 12


def heading(sheet: Sheet, part: Heading) -> None:
    """A heading in Word's own style, so that Word's contents find it."""
    if part.fresh:
        sheet.turn()
    made = sheet.paragraph(style=f"Heading {part.level}")
    if part.fresh and part.level == 1:
        made.alignment = WD_ALIGN_PARAGRAPH.CENTER
    made.add_run(sheet.teller.tell(part.text))
    add_bookmark(made, sheet.headings)
    sheet.headings += 1


def paragraph(sheet: Sheet, part: Paragraph) -> None:
    """A paragraph; what stands in the middle or at the right does not stand in."""
    if part.indent and part.align == "left":
        sheet.body(part.text)
    else:
        sheet.paragraph(part.text).alignment = JUSTIFY[part.align]


def bullets(sheet: Sheet, part: Bullets) -> None:
    """A list that Word knows as one."""
    number = _numbering(sheet, "bullet", "•", 1)
    for item in part.items:
        _listed(sheet.paragraph(item, LIST), number, part.level)


def numbered(sheet: Sheet, part: Numbered) -> None:
    """A list that Word counts itself, each beginning anew."""
    kind = "thaiNumbers" if sheet.teller.digits else "decimal"
    prefix = sheet.teller.tell(part.prefix)
    number = _numbering(sheet, kind, f"{prefix}%1{'' if prefix else '.'}", part.start)
    for item in part.items:
        _listed(sheet.paragraph(item, LIST), number, part.level)


def _numbering(sheet: Sheet, kind: str, text: str, start: int) -> int:
    """A numbering of its own; its number."""
    root = sheet.file.part.numbering_part.element
    kinds = (int(one.get(qn("w:abstractNumId"))) for one in root.findall(qn("w:abstractNum")))
    abstract = 1 + max(kinds, default=0)
    made = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{abstract}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val=""/>'
        f'<w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
    )
    made.find(f"{qn('w:lvl')}/{qn('w:lvlText')}").set(qn("w:val"), text)
    nums = root.findall(qn("w:num"))
    nums[0].addprevious(made) if nums else root.append(made)
    number = 1 + max((int(one.get(qn("w:numId"))) for one in nums), default=0)
    num, of = OxmlElement("w:num"), OxmlElement("w:abstractNumId")
    num.set(qn("w:numId"), str(number))
    of.set(qn("w:val"), str(abstract))
    num.append(of)
    root.append(num)
    return number


def _listed(made: WordParagraph, number: int, level: int) -> None:
    """Put a paragraph into a numbering; its number hangs in front of the text."""
    props = made._p.get_or_add_pPr().get_or_add_numPr()
    props.get_or_add_ilvl().val = 0
    props.get_or_add_numId().val = number
    made.paragraph_format.left_indent = Cm(1.75 + 0.75 * level)
    made.paragraph_format.first_line_indent = Cm(-0.9)


def facts(sheet: Sheet, part: Facts) -> None:
    """Labels and values in a table without lines."""
    shares = [1.0, 1.6] * part.across
    table = plain_table(sheet, -(-len(part.pairs) // part.across), shares)
    for place, (label, value) in enumerate(part.pairs):
        row, column = divmod(place, part.across)
        cells = table.rows[row].cells
        put_cell(sheet, cells[2 * column], (Bold(label),), big=True)
        said = "" if value is None else sheet.teller.cell(value)
        put_cell(sheet, cells[2 * column + 1], said or _FACT_DOTS, big=True)
    sheet.paragraph().paragraph_format.line_spacing = Pt(6)


def space(sheet: Sheet, part: Space) -> None:
    """Free paper."""
    sheet.paragraph().paragraph_format.line_spacing = Cm(part.high)


def page_break(sheet: Sheet, part: PageBreak) -> None:
    """What comes next begins a page, on paper that stands or lies."""
    sheet.turn(lying=part.lying)

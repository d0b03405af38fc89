"""Places to sign, and the teams of an order, in Word."""

from __future__ import annotations

from docx.shared import Cm, Pt
from docx.table import _Cell

from student_care_desktop.domain.documents import Bold, Paragraph, Signature, Signatures, Team, Text
from student_care_desktop.reports.official import member_shares
from student_care_desktop.reports.parts.signing import DUTY, NAME_DOTS, SIGNED, SIGNED_ON
from student_care_desktop.reports.word.cells import plain_table, put_cell, whole
from student_care_desktop.reports.word.prose import paragraph
from student_care_desktop.reports.word.sheet import JUSTIFY, Sheet

__all__ = ["official_signer", "signatures", "team"]

_LINE = "…" * 14
_NUMBER = 0.1
"""The share of the width that a member's number takes."""


def signatures(sheet: Sheet, part: Signatures) -> None:
    """Rows of a table without lines; a single place to sign stands at the right."""
    across = max(part.across, 2)
    for first in range(0, len(part.blocks), part.across):
        blocks = part.blocks[first : first + part.across]
        row = plain_table(sheet, 1, [1.0] * across).rows[0]
        whole(row)
        cells = row.cells[-1:] if len(blocks) == 1 else row.cells
        above = max(bool(block.lead) + block.opinion for block in blocks)
        for cell, block in zip(cells, blocks, strict=False):
            _sign(sheet, cell, block, above)
        sheet.paragraph().paragraph_format.line_spacing = Pt(8)


def _sign(sheet: Sheet, cell: _Cell, block: Signature, above: int) -> None:
    lines: list[tuple[Text | Bold, ...]] = [(Bold(block.lead),)] if block.lead else []
    lines += [(_LINE * 2,)] * block.opinion
    lines += [("",)] * (above - len(lines) + 1)
    lines += [(SIGNED, _LINE), (f"({block.name or NAME_DOTS})",), (block.position or _LINE,)]
    if block.dated:
        lines.append((SIGNED_ON, f" {_LINE}"))
    for number, runs in enumerate(lines):
        if number:
            cell.add_paragraph()
        line = cell.paragraphs[-1]
        line.alignment = JUSTIFY["middle" if number > above else "left"]
        line.paragraph_format.keep_with_next = True
        sheet.write(line, runs)


def official_signer(sheet: Sheet, block: Signature) -> None:
    """Name and position of who signs an official paper, with room above for the hand."""
    for number, line in enumerate((f"({block.name or NAME_DOTS})", block.position or _LINE)):
        made = sheet.middle(line)
        made.paragraph_format.left_indent = Cm(sheet.width * 0.32)
        made.paragraph_format.keep_with_next = not number
        if not number:
            made.paragraph_format.space_before = Pt(48)


def team(sheet: Sheet, part: Team) -> None:
    """A team: its number and title, its members, what it has to do."""
    sheet.teams += 1
    title = sheet.paragraph((Bold(f"{sheet.teams}. "), Bold(part.title)))
    title.paragraph_format.space_before = Pt(6)
    title.paragraph_format.keep_with_next = True
    shares = [_NUMBER, *(share * (1 - _NUMBER) for share in member_shares(sheet.document, sheet.teller))]
    table = plain_table(sheet, len(part.members), shares) if part.members else None
    for number, (row, member) in enumerate(zip(table.rows if table else (), part.members, strict=True), 1):
        whole(row)
        texts = (f"{sheet.teams}.{number}", member.name, member.position, member.role)
        for place, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
            put_cell(sheet, cell, text, "left" if place else "right", big=True)
    if part.duty or part.duties:
        paragraph(sheet, Paragraph((Bold(DUTY), " ", part.duty)))
    for number, duty in enumerate(part.duties, start=1):
        paragraph(sheet, Paragraph((f"({number}) ", duty)))

"""The Word file in the making: paragraphs, sections, margins, what stands on every page."""

from __future__ import annotations

from typing import Any

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from student_care_desktop.domain.documents import OFFICIAL_KINDS, Bold, Document, Text
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.official import secret_word
from student_care_desktop.reports.telling import Run, Teller
from student_care_desktop.reports.word.fields import add_field
from student_care_desktop.reports.word.styles import BODY, embolden, resize, set_up

__all__ = ["JUSTIFY", "Sheet"]

JUSTIFY = {
    "left": WD_ALIGN_PARAGRAPH.LEFT, "middle": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT,
}
_PAPER = (21.0, 29.7)
_MARGINS = {False: (3.0, 2.5, 2.0, 2.0), True: (2.0, 2.0, 2.0, 1.8)}
"""Left, top, right and bottom in cm, of standing and of lying paper."""

_CODE = mark("Paper", "Form {code}")
_PAGE_OF = mark("Paper", "Page {number}/{of}")
_RED = RGBColor(0xBF, 0x19, 0x19)


class Sheet:
    """A document on its way into Word."""

    def __init__(self, document: Document, teller: Teller, code: str) -> None:
        self.document, self.teller, self._code = document, teller, code
        self.file = docx.Document()
        self.lying = document.lying
        self.headings = self.before = 0  # of all documents, and of those before this one
        self.teams = 0
        self._turning = False
        self._styles: dict[str, str] = {}
        set_up(self.file, self.width)
        self._paper(self.file.sections[0])
        self._margins(self.file.sections[0])

    def follow(self, document: Document) -> None:
        """Go on with another document of the same form on a page of its own.

        Official papers count their pages from 1 again; others number those of the whole file.
        """
        self.document, self.lying, self.teams, self._turning = document, document.lying, 0, False
        self.before = self.headings
        section = self._section()
        section.different_first_page_header_footer = True
        if self.official:
            self._numbers(section).set(qn("w:start"), "1")

    @property
    def width(self) -> float:
        """The centimetres between the margins."""
        left, _, right, _ = _MARGINS[self.lying]
        return _PAPER[self.lying] - left - right

    @property
    def official(self) -> bool:
        """Whether it is an order, an announcement or a memo."""
        return self.document.kind in OFFICIAL_KINDS

    def paragraph(self, text: Text | tuple[Text | Bold, ...] = "", style: str = "Normal") -> Paragraph:
        """A new paragraph below everything."""
        paragraph = self.dressed(self.file.add_paragraph(), style)
        if self._turning:
            paragraph.paragraph_format.page_break_before = True
            self._turning = False
        self.write(paragraph, text)
        return paragraph

    def dressed(self, paragraph: Paragraph, style: str) -> Paragraph:
        """A paragraph in a style by its name; python-docx reads all styles through for each it sets."""
        if style not in self._styles:
            self._styles[style] = self.file.styles[style].style_id
        if style != "Normal":
            paragraph._p.style = self._styles[style]
        return paragraph

    def write(
        self, paragraph: Paragraph, text: Text | tuple[Text | Bold, ...], size: float = 0.0, *,
        bold: bool = False,
    ) -> None:
        """Text at the end of a paragraph, in the size of its style if none is said."""
        for one in self.teller.runs(text):
            self._run(paragraph, Run(one.text, one.bold or bold), size)

    def _run(self, paragraph: Paragraph, run: Run, size: float) -> None:
        if run.text:
            made = paragraph.add_run(run.text)
            if run.bold:
                embolden(made)
            if size:
                resize(made, size)

    def middle(self, text: Text, size: float = 0.0, *, bold: bool = False) -> Paragraph:
        """A paragraph in the middle."""
        paragraph = self.paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        self.write(paragraph, text, size, bold=bold)
        return paragraph

    def body(self, text: Text | tuple[Text | Bold, ...]) -> Paragraph:
        """A paragraph whose first line stands in."""
        return self.paragraph(text, BODY)

    def turn(self, *, lying: bool | None = None) -> None:
        """Let what comes next begin a page; ``lying``: on paper turned so."""
        if lying is None or lying == self.lying:
            self._turning = True
            return
        self.lying, self._turning = lying, False
        self._section()

    def _section(self) -> Section:
        """A new section, on a new page."""
        section: Section = self.file.add_section(WD_SECTION.NEW_PAGE)
        self._paper(section)
        if (numbers := section._sectPr.find(qn("w:pgNumType"))) is not None:
            numbers.attrib.pop(qn("w:start"), None)
        self.file.paragraphs[-1].paragraph_format.line_spacing = Pt(1)  # it only ends the section before
        return section

    def settle(self) -> None:
        """Begin the page now, where what comes next is no paragraph."""
        if self._turning:
            resize(self.paragraph().add_run(""), 2)

    def _paper(self, section: Section) -> None:
        """Size and margins of the paper, and the digits of its page numbers."""
        wide, high = _PAPER[:: -1 if self.lying else 1]
        section.page_width, section.page_height = Cm(wide), Cm(high)
        section.orientation = WD_ORIENT.LANDSCAPE if self.lying else WD_ORIENT.PORTRAIT
        left, top, right, bottom = _MARGINS[self.lying]
        section.left_margin, section.right_margin = Cm(left), Cm(right)
        section.top_margin, section.bottom_margin = Cm(top), Cm(bottom)
        section.header_distance = section.footer_distance = Cm(1)
        section.different_first_page_header_footer = len(self.file.sections) == 1
        if self.teller.digits:
            self._numbers(section).set(qn("w:fmt"), "thaiNumbers")

    def _numbers(self, section: Section) -> Any:
        """How a section counts its pages."""
        numbers = section._sectPr.find(qn("w:pgNumType"))
        if numbers is None:
            numbers = OxmlElement("w:pgNumType")
            section._sectPr.find(qn("w:pgMar")).addnext(numbers)
        return numbers

    def _margins(self, section: Section) -> None:
        """What stands above and below: the first page has its own; later sections have the same."""
        first, later = section.first_page_header.paragraphs[0], section.header.paragraphs[0]
        feet = section.first_page_footer.paragraphs[0], section.footer.paragraphs[0]
        for paragraph in (first, later, *feet) if self.document.secret else ():
            self._stamp(paragraph)
        if self.official:
            line = section.header.add_paragraph() if self.document.secret else later
            line.alignment = WD_ALIGN_PARAGRAPH.CENTER
            line.add_run("- ")
            add_field(line, "PAGE", self.teller.tell("2"))
            line.add_run(" -")
            return
        if self._code:
            line = section.first_page_header.add_paragraph() if self.document.secret else first
            line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            self.write(line, _CODE.with_(code=self._code), 12)
        for place, foot in enumerate(feet):
            if place or not self.document.covered:
                self._number(section, foot, first=not place)

    def _stamp(self, paragraph: Paragraph) -> None:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(secret_word(self.teller))
        embolden(run)
        resize(run, 26)
        run.font.color.rgb = _RED

    def _number(self, section: Section, foot: Paragraph, *, first: bool) -> None:
        """หน้า 1/4, of which Word knows both numbers."""
        if self.document.secret:
            part = section.first_page_footer if first else section.footer
            foot = part.add_paragraph(style=self.file.styles["Footer"])
        foot.paragraph_format.tab_stops.add_tab_stop(Cm(self.width), WD_TAB_ALIGNMENT.RIGHT)
        self.write(foot, self.document.foot, 12)
        foot.add_run("\t")
        before, between, after = self.teller.say(_PAGE_OF.with_(number="\0", of="\0")).split("\0")
        foot.add_run(before)
        add_field(foot, "PAGE", self.teller.tell("1" if first else "2"))
        foot.add_run(between)
        add_field(foot, "NUMPAGES" + (r" \* THAIARABIC" if self.teller.digits else ""), self.teller.tell("2"))
        foot.add_run(after)

"""The styles of a Word file: TH Sarabun in the sizes of official papers, for Thai and Latin letters alike.

Word keeps two sizes and two kinds of bold, one for Latin and one for complex scripts such as Thai; what
sets only the first leaves Thai at 12 points.  Theme fonts of the template win over names: they go.
"""

from __future__ import annotations

from typing import Any

from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.run import Run

__all__ = ["BODY", "FONT", "LIST", "SIZE", "SMALL", "TABLE", "contents_style", "embolden", "resize", "set_up"]

FONT = "TH SarabunPSK"
"""The first of the thirteen national fonts; Word takes another where it is not installed."""

SIZE, TABLE_SIZE = 16.0, 14.0
BODY, TABLE, LIST, SMALL = "Body Text", "Table Text", "List Paragraph", "Caption"
_HEADINGS = {1: 20.0, 2: 18.0, 3: 16.0}
_BLACK = RGBColor(0, 0, 0)
_NAMES = ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia")
_THEMES = ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme")


def set_up(file: WordFile, width: float) -> None:
    """The styles of a paper whose text is ``width`` cm wide."""
    _default_language(file)
    _modern(file)
    styles = file.styles
    _style(styles["Normal"], SIZE)
    body = styles[BODY]
    _style(body, SIZE)
    body.paragraph_format.first_line_indent = Cm(2.5)
    body.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.THAI_JUSTIFY
    body.paragraph_format.space_after = Pt(4)
    _style(styles[LIST], SIZE)
    _style(styles.add_style(TABLE, WD_STYLE_TYPE.PARAGRAPH), TABLE_SIZE)
    _style(styles[SMALL], TABLE_SIZE, bold=False)
    for level, size in _HEADINGS.items():
        heading = styles[f"Heading {level}"]
        _style(heading, size, bold=True)
        heading.paragraph_format.space_before = Pt(10)
        heading.paragraph_format.space_after = Pt(4)
        heading.paragraph_format.keep_with_next = True
    for level in _HEADINGS:
        _contents_line(file, level, width)
    for name in ("Header", "Footer"):
        _style(styles[name], TABLE_SIZE)
        styles[name].paragraph_format.tab_stops.clear_all()


def contents_style(level: int) -> str:
    """The name of the style of a line of the contents."""
    return f"toc {level}"


def _contents_line(file: WordFile, level: int, width: float) -> None:
    style = file.styles.add_style(contents_style(level), WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    style.element.set(qn("w:styleId"), f"TOC{level}")
    _style(style, SIZE, bold=level == 1)
    style.paragraph_format.left_indent = Cm(0.8 * (level - 1))
    style.paragraph_format.tab_stops.add_tab_stop(Cm(width), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def _style(style: Any, size: float, *, bold: bool | None = None) -> None:
    """Font, both sizes, both kinds of bold; black and upright."""
    format_ = style.paragraph_format
    format_.space_before = format_.space_after = Pt(0)
    format_.line_spacing = 1.0
    style.font.color.rgb = _BLACK
    style.font.italic = False
    props = style.element.get_or_add_rPr()
    _named(props)
    resize(style, size)
    if bold is not None:
        embolden(style, bold)


def _named(props: Any) -> None:
    fonts = props.find(qn("w:rFonts"))
    if fonts is None:
        fonts = OxmlElement("w:rFonts")
        props.insert(0, fonts)
    for theme in _THEMES:
        fonts.attrib.pop(qn(theme), None)
    for name in _NAMES:
        fonts.set(qn(name), FONT)


def resize(of: Any, size: float) -> None:
    """Set a run or a style to ``size`` points, for Thai too."""
    of.font.size = Pt(size)
    _twin(of, "w:szCs", str(round(size * 2)))


def embolden(of: Any, bold: bool = True) -> None:
    """Make a run or a style bold, or not, for Thai too."""
    of.font.bold = bold
    _twin(of, "w:bCs", None if bold else "0")


def _twin(of: Any, tag: str, value: str | None) -> None:
    """The setting for complex scripts beside the one python-docx knows, in the place Word wants it."""
    element = of._element if isinstance(of, Run) else of.element
    props = element.get_or_add_rPr()
    found = props.find(qn(tag))
    if found is None:
        found = OxmlElement(tag)
        props.find(qn(tag.removesuffix("Cs"))).addnext(found)
    if value is None:
        found.attrib.pop(qn("w:val"), None)
    else:
        found.set(qn("w:val"), value)


def _default_language(file: WordFile) -> None:
    """What stands in no style: the font, and Thai for spelling and for breaking lines."""
    props = file.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    _named(props)
    language = props.find(qn("w:lang"))
    language.set(qn("w:val"), "en-US")
    language.set(qn("w:bidi"), "th-TH")


def _modern(file: WordFile) -> None:
    """Word of today, not the template's of 2010 for the Far East: else the window says compatibility mode."""
    settings = file.settings.element
    compat = settings.find(qn("w:compat"))
    compat.remove(compat.find(qn("w:useFELayout")))
    for one in compat.findall(qn("w:compatSetting")):
        if one.get(qn("w:name")) == "compatibilityMode":
            one.set(qn("w:val"), "15")
    language = settings.find(qn("w:themeFontLang"))
    language.attrib.pop(qn("w:eastAsia"), None)
    language.set(qn("w:bidi"), "th-TH")

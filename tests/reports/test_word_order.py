"""Word refuses a file whose settings stand in another order than its schema (ISO/IEC 29500-1) has them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from student_care_desktop.domain.documents import Document
from student_care_desktop.reports.kit import PrintOptions
from student_care_desktop.reports.word.paper import write_documents
from tests.reports import samples
from tests.reports.papers import jpeg
from tests.reports.reading import THAI

ORDERS = {
    "w:pPr": """pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
        suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
        snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
        textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange""",
    "w:rPr": """rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
        vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em
        lang eastAsianLayout specVanish oMath""",
    "w:tcPr": """cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark""",
    "w:tblPr": """tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing
        tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription""",
    "w:sectPr": """headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType
        pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings""",
    "w:lvl": """start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr""",
    "w:abstractNum": """nsid multiLevelType tmpl name styleLink numStyleLink lvl""",
    "w:style": """name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked
        personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr""",
}
ONCE = {"w:tcPr": ("shd", "gridSpan", "vMerge"), "w:sectPr": ("pgNumType", "titlePg"), "w:rPr": ("szCs", "bCs", "rFonts")}


def parts_of(document: Document) -> Iterator[Any]:
    out = BytesIO()
    write_documents([document], out, THAI, PrintOptions(), "ดล. 9")
    with ZipFile(out) as file:
        for name in file.namelist():
            if name.startswith("word/") and name.endswith(".xml") and "theme" not in name:
                yield parse_xml(file.read(name))


def local(element: Any) -> str:
    return str(element.tag).rsplit("}", 1)[-1]


@pytest.mark.parametrize("document", [
    replace(samples.report(), secret=True), replace(samples.report(), thai_digits=True), samples.order(jpeg()),
    samples.announcement(), samples.memo(jpeg()),
])
def test_every_setting_stands_where_the_schema_has_it(document: Document) -> None:
    seen = set()
    for root in parts_of(document):
        for tag, order in ORDERS.items():
            names = order.split()
            for element in root.iter(qn(tag)):
                found = [local(child) for child in element]
                assert set(found) <= set(names), (tag, found)
                assert found == sorted(found, key=names.index), (tag, found)
                assert all(found.count(name) <= 1 for name in ONCE.get(tag, ())), (tag, found)
                seen.add(tag)
    assert seen >= {"w:pPr", "w:rPr", "w:tcPr", "w:tblPr", "w:sectPr", "w:style"}


@pytest.mark.parametrize("document", [samples.report(), samples.order()])
def test_every_cell_ends_with_a_paragraph_and_every_row_fills_its_table(document: Document) -> None:
    for root in parts_of(document):
        for cell in root.iter(qn("w:tc")):
            assert local(cell[-1]) == "p"
        for table in root.iter(qn("w:tbl")):
            columns = len(table.find(qn("w:tblGrid")))
            for row in table.iter(qn("w:tr")):
                spans = [cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}") for cell in row.iter(qn("w:tc"))]
                assert sum(1 if span is None else int(span.get(qn("w:val"))) for span in spans) == columns


def test_ids_of_bookmarks_and_drawings_are_their_own() -> None:
    for root in parts_of(samples.report()):
        for tag in ("w:bookmarkStart", "wp:docPr"):
            ids = [one.get(qn("w:id")) or one.get("id") for one in root.iter(qn(tag))]
            assert len(set(ids)) == len(ids)

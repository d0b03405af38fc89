"""Whatever a school calls an Excel file is read by its content; what is no table is refused in words."""

from __future__ import annotations

import contextlib
import io
import re
import time
import zipfile
from html import escape
from pathlib import Path

import openpyxl
import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.exchange.grid import text_of
from student_care_desktop.exchange.workbook import read_tables
from tests.exchange.lists import an_id, dmc, guessed, read, table

DATA = Path(__file__).resolve().parents[1] / "data"
ROWS = [
    ["รหัสนักเรียน", "ชื่อ-สกุล", "ชั้น", "น้ำหนัก", "เลขประจำตัวประชาชน"],
    ["00123", "ด.ญ.ธัญญ์นภัส ณ เชียงใหม่", "ม.1/1", "44.5", an_id(1)],
    ["00124", "ด.ช.ก้องภพ “จิ๋ว” ใจดี", "ม.1/2", "", "G689746481131"],
]


def _excel(path: Path, rows=ROWS) -> None:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)


def _text(mark: str) -> str:
    return "\r\n".join(mark.join(row) for row in ROWS)


def _page() -> str:
    rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}" for cell in row) + "</tr>" for row in ROWS)
    head = "<html><head><title>x</title><style>td {}</style></head>"
    return f"{head}<body><table>{rows}</table></body></html>"


def _xml() -> str:
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    cell = '<Cell><Data ss:Type="String">{}</Data></Cell>'
    rows = "".join("<Row>" + "".join(cell.format(escape(text)) for text in row) + "</Row>" for row in ROWS)
    return (
        f'<?xml version="1.0" encoding="windows-874"?><Workbook xmlns="{space}" xmlns:ss="{space}">'
        f'<Worksheet ss:Name="Sheet1"><Table>{rows}</Table></Worksheet></Workbook>'
    )


FORMS = {
    "utf-8.csv": _text(",").encode(),
    "utf-8 with mark.csv": _text(",").encode("utf-8-sig"),
    "windows-874.csv": _text(",").encode("cp874"),
    "semicolon.csv": _text(";").encode(),
    "tab.txt": _text("\t").encode("cp874"),
    "unicode text.xls": _text("\t").encode("utf-16"),
    "sep.csv": b"sep=;\r\n" + _text(";").encode(),
    "page.xls": _page().encode(),
    "page in 874.xls": _page().encode("cp874"),
    "2003.xls": _xml().encode("cp874"),
    "2003.xml": _xml().encode("utf-8-sig"),
}


@pytest.mark.parametrize("name", FORMS)
def test_every_form_holds_the_same_list(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(FORMS[name])
    rows = [[text_of(cell) for cell in row] for row in read_tables(tmp_path / name)[0].rows]
    assert [row for row in rows if any(row)] == ROWS


def test_a_workbook_under_any_name_holds_the_same_list(tmp_path: Path) -> None:
    _excel(tmp_path / "list.xlsx")
    (tmp_path / "list.csv").write_bytes((tmp_path / "list.xlsx").read_bytes())
    sheet = read_tables(tmp_path / "list.csv")[0]
    assert [[text_of(cell) for cell in row] for row in sheet.rows] == ROWS


def test_a_real_old_excel_file_is_read() -> None:
    file = read(*read_tables(DATA / "old-excel.xls"))
    assert [row.values["student.number"] for row in file.kept] == ["10000", "10001", "00123"]
    assert file.kept[1].values["student.last_name"] == "ณ เชียงใหม่"
    assert file.kept[2].values["student.national_id"] == "G689746481131"
    assert f"{file.kept[2].values['student.birthday']:%d/%m/%Y}" == "04/05/2013"
    assert file.kept[0].where == "ม.1-1!A3"
    assert file.complaints == ()


def test_addresses_are_those_that_excel_shows(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["C4"] = "here"
    book.save(tmp_path / "off.xlsx")
    sheet = read_tables(tmp_path / "off.xlsx")[0]
    assert sheet.rows[3][2] == "here"
    assert sheet.address(3, 2) == "Sheet!C4"
    assert sheet.address(0, 27) == "Sheet!AB1"


def test_a_value_merged_over_rows_stands_in_each(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "ม.1/1"
    book.active["B3"] = "x"
    book.active.merge_cells("A1:A3")
    book.save(tmp_path / "merged.xlsx")
    assert [row[0] for row in read_tables(tmp_path / "merged.xlsx")[0].rows] == ["ม.1/1"] * 3


def test_a_page_with_spans_and_titles_lies_as_excel_lays_it(tmp_path: Path) -> None:
    (tmp_path / "list.xls").write_text(
        "<h3>ชั้น ม.1/2</h3><TABLE><tr><th rowspan=2>ที่<th colspan=2>ชื่อ<br>สกุล</tr><tr><td>ชื่อ<td>สกุล</tr>"
        "<tr><td>1<td>ก้อง&nbsp;<td>ใจดี&amp;</TABLE>",
        "utf-8",
    )
    assert read_tables(tmp_path / "list.xls")[0].rows == [
        ["ชั้น ม.1/2", "", ""], ["ที่", "ชื่อ สกุล", ""], ["ที่", "ชื่อ", "สกุล"], ["1", "ก้อง", "ใจดี&"],
    ]  # fmt: skip


def test_xml_cells_keep_their_places_and_kinds(tmp_path: Path) -> None:
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    (tmp_path / "list.xls").write_text(
        f'<?xml version="1.0"?><Workbook xmlns="{space}" xmlns:ss="{space}"><Worksheet ss:Name="ก"><Table>'
        '<Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">a</Data></Cell>'
        '<Cell><Data ss:Type="Number">7</Data></Cell><Cell ss:Index="6">'
        '<Data ss:Type="DateTime">2013-03-17T00:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>',
        "utf-8",
    )
    sheet = read_tables(tmp_path / "list.xls")[0]
    assert sheet.rows[1][:5] == ["a", "", 7.0, "", ""]
    assert text_of(sheet.rows[1][5]) == "17/03/2556"
    assert sheet.spans == ((1, 0, 1, 1),)


def test_codes_that_exports_protect_keep_their_zeros(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text('รหัสนักเรียน,ชื่อ\r\n="00123","ก\r\nข"\r\n', "utf-8")
    assert read_tables(tmp_path / "list.csv")[0].rows[1] == ["00123", "ก\r\nข"]


def _packed(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as pack:
        for name in names:
            pack.writestr(name, "x")
    return out.getvalue()


def _cut(tmp_path: Path) -> bytes:
    _excel(tmp_path / "whole.xlsx")
    return (tmp_path / "whole.xlsx").read_bytes()


LOCKED = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le")
NO_TABLES = {
    "nothing": (b"", "empty"),
    "only a mark": (b"\xef\xbb\xbf\r\n", "empty"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\0" * 60, "a picture"),
    "a photo": (b"\xff\xd8\xff\xe0" + b"\0" * 60, "a picture"),
    "a page to print": (b"%PDF-1.7\n", "a PDF document"),
    "a letter": (_packed("word/document.xml"), "a Word document"),
    "a pack": (_packed("a.txt"), "a packed folder"),
    "noise": (bytes(range(256)) * 4, "another kind"),
    "a locked workbook": (LOCKED, "password"),
    "a broken old one": (LOCKED[:200], "damaged"),
    "a broken new one": (_packed("xl/workbook.xml"), "damaged"),
    "half a page": (b"<html><table><tr><td>1", "damaged"),
    "half an xml": (_xml().encode()[:400], "damaged"),
}


@pytest.mark.parametrize("name", NO_TABLES)
def test_what_is_no_table_is_refused_in_words(name: str, tmp_path: Path) -> None:
    data, said = NO_TABLES[name]
    (tmp_path / "list.xlsx").write_bytes(data)
    with pytest.raises(CareError) as refused:
        read_tables(tmp_path / "list.xlsx")
    assert said in str(refused.value.words)
    assert "list.xlsx" in str(refused.value.words)


def test_a_missing_file_is_refused_in_words(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.xlsx", tmp_path):
        with pytest.raises(CareError, match="not there"):
            read_tables(path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_workbook_cut_anywhere_is_refused_in_words(share: float, tmp_path: Path) -> None:
    whole = _cut(tmp_path)
    (tmp_path / "cut.xlsx").write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(CareError, match="damaged"):
        read_tables(tmp_path / "cut.xlsx")


def test_a_flipped_byte_never_breaks_the_program(tmp_path: Path) -> None:
    for whole in (_cut(tmp_path), (DATA / "old-excel.xls").read_bytes()):
        _flip(whole, tmp_path)


def _flip(whole: bytes, tmp_path: Path) -> None:
    for place in range(0, len(whole), 61):
        broken = whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]
        (tmp_path / "flip").write_bytes(broken)
        with contextlib.suppress(CareError):
            read_tables(tmp_path / "flip")


def test_a_sheet_that_claims_millions_of_cells_is_refused_before_it_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "ชื่อ"
    book.active["XFD1048576"] = "x"
    book.save(tmp_path / "huge.xlsx")
    with pytest.raises(CareError, match="1048576"):
        read_tables(tmp_path / "huge.xlsx")


def _without_dimension(path: Path) -> None:
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    with zipfile.ZipFile(path, "w") as book:
        for name, data in parts.items():
            book.writestr(name, re.sub(b"<dimension[^>]*>", b"", data))


@pytest.mark.parametrize("far", ["A1048576", "XFD1048576", "XFD300"])
def test_a_sheet_that_does_not_say_its_size_is_measured(far: str, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["B2"], book.active[far] = "ชื่อ", "x"
    book.save(tmp_path / "silent.xlsx")
    _without_dimension(tmp_path / "silent.xlsx")
    if far == "A1048576":
        assert read_tables(tmp_path / "silent.xlsx")[0].rows[1][1] == "ชื่อ"
    else:
        with pytest.raises(CareError, match=far.removeprefix("XFD")):
            read_tables(tmp_path / "silent.xlsx")


def test_an_old_file_whose_cells_lie_beyond_any_sheet_is_refused(tmp_path: Path) -> None:
    """Such a file ends the fast reader and with it the program: it must never get there."""
    whole = (DATA / "old-excel.xls").read_bytes()
    cell = whole.index(bytes.fromhex("fd000a0001000000"))
    (tmp_path / "old.xls").write_bytes(whole[: cell + 4] + b"\xff\xff\xff\xff" + whole[cell + 8 :])
    with pytest.raises(CareError, match="damaged"):
        read_tables(tmp_path / "old.xls")


def test_an_old_file_with_a_password_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    whole = (DATA / "old-excel.xls").read_bytes()
    second = whole.index(bytes.fromhex("0908")) + 4 + 16
    locked = whole[:second] + bytes.fromhex("2f00") + whole[second + 2 :]
    (tmp_path / "old.xls").write_bytes(locked)
    with pytest.raises(CareError, match="password"):
        read_tables(tmp_path / "old.xls")


def test_one_odd_byte_does_not_cost_the_list(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(_text(",").encode("cp874").replace("ก้อง".encode("cp874"), b"\xfd\xfe"))
    assert "\ufffd" in str(read_tables(tmp_path / "list.csv")[0].rows[2][1])


def test_ten_thousand_empty_rows_are_no_trouble() -> None:
    rows = [*dmc({}, {}), *([""] for _ in range(10_000)), *dmc({"id": an_id(50), "number": "20000"})[2:]]
    start = time.perf_counter()
    file = read(table(rows))
    assert time.perf_counter() - start < 2
    assert [row.where for row in file.rows] == ["Sheet1!A3", "Sheet1!A4", "Sheet1!A10005"]
    with pytest.raises(CareError):
        guessed(table([[""]] * 10_000))

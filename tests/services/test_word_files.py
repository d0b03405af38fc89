"""A form may be Word as well: written by the ending of the name, with the school's head, refused where it is none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import Choice
from student_care_desktop.services import letterhead, printing, school
from student_care_desktop.services.desk import Desk
from tests.reports.papers import jpeg
from tests.reports.reading import texts

ALL = Choice(everyone=True)


def head_of(desk: Desk) -> None:
    """The school with its principal, whose position names it as positions do."""
    school.save_school(desk, replace(school.school_of(desk), principal_position="ผู้อำนวยการ"))


def test_the_ending_of_the_name_says_what_it_becomes(desk: Desk, tmp_path: Path) -> None:
    head_of(desk)
    word, pdf = tmp_path / "บันทึก.docx", tmp_path / "บันทึก.pdf"
    assert printing.print_form(desk, "memo-paper", ALL, word) == printing.Printed((word,), 0)
    assert printing.print_form(desk, "memo-paper", ALL, pdf).pages == 1
    paragraphs = [one.text for one in docx.Document(str(word)).paragraphs]
    page = texts(pdf.read_bytes())[0]
    for told in ("โรงเรียนทดสอบ", "ผู้อำนวยการโรงเรียนทดสอบ"):
        assert told in "".join(paragraphs)
        assert told in page


def test_the_garuda_of_the_school_stands_on_it(desk: Desk, tmp_path: Path) -> None:
    source, word = tmp_path / "garuda.jpg", tmp_path / "memo.docx"
    source.write_bytes(jpeg())
    printing.print_form(desk, "memo-paper", ALL, word)
    assert not len(docx.Document(str(word)).inline_shapes)
    letterhead.keep_garuda(desk, source)
    printing.print_form(desk, "memo-paper", ALL, word)
    assert len(docx.Document(str(word)).inline_shapes) == 1


def test_a_form_that_is_no_word_file_says_so_and_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(CareError, match="no Word file"):
        printing.print_form(desk, "care-outcomes", ALL, tmp_path / "x.docx")
    assert not list(tmp_path.glob("x*"))


def test_into_a_folder_it_is_a_pdf_with_a_name(desk: Desk, tmp_path: Path) -> None:
    done = printing.print_form(desk, "memo-paper", ALL, tmp_path / "papers")
    assert [one.name for one in done.files] == ["memo-paper-1.pdf"]


def test_the_number_that_is_typed_stands_on_it_without_the_prefix_of_letters(desk: Desk, tmp_path: Path) -> None:
    letterhead.keep_prefix(desk, "ศธ 04001.1/ว")
    pdf = tmp_path / "memo.pdf"
    printing.print_form(desk, "memo-paper", replace(ALL, number="43/2568"), pdf)
    page = texts(pdf.read_bytes())[0]
    assert "No. ๔๓/๒๕๖๘" in page
    assert "ศธ" not in page

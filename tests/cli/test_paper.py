"""Paper by command: every form of step 2 comes out, blank or of the round that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pypdfium2

from tests.fixtures.commands import Said

Say = Callable[..., Said]
STEP_2 = {
    "screening", "screening-parents", "sdq-result", "eq-result", "other-results", "class-matrix", "sdq-class",
    "eq-class", "answer-sheet-sdq-teacher", "answer-sheet-sdq-student", "answer-sheet-sdq-parent",
    "answer-sheet-eq", "answer-sheet-phq-a", "answer-sheet-gast",
}


def said(file: Path) -> str:
    return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file))


def test_the_forms_of_step_two_are_listed(say_command: Say) -> None:
    assert {one["key"] for one in say_command("forms", "--json").json} >= STEP_2


def test_a_round_can_be_asked_for(demo: Path, say_command: Say, tmp_path: Path) -> None:
    found = {}
    for round_ in (1, 2):
        file = tmp_path / f"{round_}.pdf"
        words = ("print", "class-matrix", "--class", "ม.1/1", "--round", round_, "--out", file, "--data", demo)
        assert say_command(*words).code == 0
        found[round_] = said(file)
    assert found[1] != found[2]
    newest = tmp_path / "newest.pdf"
    say_command("print", "class-matrix", "--class", "ม.1/1", "--out", newest, "--data", demo)
    assert said(newest) == found[2]


def test_every_form_that_can_be_blank_is(demo: Path, say_command: Say, tmp_path: Path) -> None:
    for key in sorted(STEP_2 - {"other-results"}):
        file = tmp_path / f"{key}.pdf"
        assert say_command("print", key, "--all", "--blank", "--out", file, "--data", demo).code == 0
        assert "%PDF" in file.read_bytes()[:8].decode("latin-1")


def test_a_name_that_ends_in_docx_gives_a_word_file(demo: Path, say_command: Say, tmp_path: Path) -> None:
    file = tmp_path / "บันทึก.docx"
    done = say_command("print", "memo-paper", "--all", "--out", file, "--data", demo)
    assert done.code == 0
    assert str(file) in done.out
    assert "บันทึกข้อความ" in "".join(one.text for one in docx.Document(str(file)).paragraphs)


def test_a_form_without_word_is_refused_in_words(demo: Path, say_command: Say, tmp_path: Path) -> None:
    file = tmp_path / "x.docx"
    done = say_command("print", "class-matrix", "--class", "ม.1/1", "--out", file, "--data", demo)
    assert done.code == 3
    assert "Word" in done.err
    assert not file.exists()

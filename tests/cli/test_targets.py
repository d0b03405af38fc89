"""Where a command writes: a file, whole; never over a device, and the reason in Thai where it cannot."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fixtures.commands import Said

Say = Callable[..., Said]
WRITING = [
    ("export", "summary"), ("export", "summary", "--public"), ("print", "class-list", "--all"),
    ("print", "care-case", "--blank"), ("print", "recovery-sheet"), ("trace", "seal"), ("backup",),
]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Unix")
@pytest.mark.parametrize("words", WRITING, ids=" ".join)
def test_a_pipe_or_a_device_is_never_replaced(
    demo: Path, say_command: Say, tmp_path: Path, words: tuple[str, ...]
) -> None:
    pipe = tmp_path / "pipe.pdf"
    os.mkfifo(pipe)
    said = say_command("--data", demo, *words, "--out", pipe)
    assert (said.code, said.out) == (4, "")
    assert "ไม่ใช่ไฟล์" in said.err
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_folder_in_place_of_a_workbook_is_told_in_thai(demo: Path, say_command: Say, tmp_path: Path) -> None:
    said = say_command("--data", demo, "export", "summary", "--out", tmp_path)
    assert said.code == 4
    assert "เป็นโฟลเดอร์" in said.err
    (tmp_path / "file").write_text("x")
    said = say_command("--data", demo, "export", "summary", "--out", tmp_path / "file" / "book.xlsx")
    assert said.code == 4
    assert "เป็นไฟล์" in said.err


def test_a_link_stays_a_link(demo: Path, say_command: Say, tmp_path: Path) -> None:
    link, file = tmp_path / "link.pdf", tmp_path / "file.pdf"
    try:
        link.symlink_to(file)
    except OSError:
        pytest.skip("links are not allowed here")
    assert say_command("--data", demo, "print", "class-list", "--all", "--out", link).code == 0
    assert link.is_symlink()
    assert file.read_bytes().startswith(b"%PDF")


def test_a_blank_form_goes_into_a_folder_under_its_own_name(demo: Path, say_command: Say, tmp_path: Path) -> None:
    assert say_command("--data", demo, "print", "care-case", "--blank", "--out", tmp_path).code == 0
    assert (tmp_path / "care-case.pdf").read_bytes().startswith(b"%PDF")


def test_a_paper_of_the_year_is_not_printed_of_a_class(demo: Path, say_command: Say, tmp_path: Path) -> None:
    target = tmp_path / "year.pdf"
    said = say_command("--data", demo, "print", "referral-summary", "--class", "ม.1/1", "--out", target)
    assert (said.code, said.out) == (3, "")
    assert "ทั้งโรงเรียน" in said.err
    assert not target.exists()
    assert say_command("--data", demo, "print", "referral-summary", "--all", "--out", target).code == 0

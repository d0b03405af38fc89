"""``student-care evidence``: one file or a folder, of an indicator; refused to who has no right."""

from __future__ import annotations

from pathlib import Path

from tests.fixtures.people import Give
from tests.reports.reading import texts


def test_one_file_and_a_folder_of_an_indicator(give: Give, tmp_path: Path) -> None:
    book = tmp_path / "book.pdf"
    assert give("head", "evidence", "visited", "--out", book).code == 0
    assert len(texts(book.read_bytes())) > 2
    assert give("head", "evidence", "visited", "--out", tmp_path).code == 0
    made = [one for one in tmp_path.iterdir() if one.is_dir() and "2568" in one.name]
    assert len(made) == 1
    assert list(made[0].rglob("*.pdf"))


def test_who_may_not_write_the_strategies_gathers_nothing(give: Give, tmp_path: Path) -> None:
    there = set(tmp_path.iterdir())
    assert give("homeroom", "evidence", "--out", tmp_path / "book.pdf").code != 0
    assert set(tmp_path.iterdir()) == there

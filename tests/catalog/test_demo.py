"""The invented names and places: read whole, and a wrong key is named."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from student_care_desktop.catalog import demo
from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.domain.school import GRADES


@dataclass(frozen=True)
class Page:
    title: str
    names: tuple[demo.Name, ...]
    share: int


def page(folder: Path, text: str) -> Page:
    file = folder / "page.toml"
    file.write_text(text, encoding="utf-8")
    return demo.load(Page, file)


def test_what_ships_is_read() -> None:
    assert demo.names().boys[0].thai
    assert sum(job.share for job in demo.life().people.occupations) == 100
    assert demo.life().staff.nurse in dict(demo.life().staff.posts)
    assert len(demo.life().people.religions) == len(demo.life().people.languages)
    assert demo.life().staff.grade_head.format(grade=next(iter(GRADES)))


def test_a_table_becomes_a_record(tmp_path: Path) -> None:
    found = page(tmp_path, 'title = "ก"\nshare = 3\nnames = [["น้ำ", "Nam"]]')
    assert found == Page("ก", (demo.Name("น้ำ", "Nam"),), 3)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('title = "ก"\nshare = 3', "names"),
        ('title = "ก"\nshare = 3\nnames = [["น้ำ", "Nam"]]\nmore = 1', "more"),
        ('title = "ก"\nshare = "3"\nnames = [["น้ำ", "Nam"]]', "share"),
        ('title = "ก"\nshare = 3\nnames = []', "names"),
        ('title = "ก"\nshare = 3\nnames = [["น้ำ"]]', "names[0]"),
        ('title = "ก"\nshare = 3\nnames = [["น้ํา", "Nam"]]', "names[0]"),
        ('title = "ก  ข"\nshare = 3\nnames = [["น้ำ", "Nam"]]', "title"),
    ],
)
def test_a_contradiction_names_file_and_key(tmp_path: Path, text: str, key: str) -> None:
    with pytest.raises(Contradiction, match=r"page\.toml") as wrong:
        page(tmp_path, text)
    assert key in str(wrong.value)

"""A school's wording is read only with its licence, and only whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.catalog.instruments import instrument
from student_care_desktop.catalog.wording import read_wording
from student_care_desktop.domain.errors import CareError

GOOD = """
instrument = "st-5"
informant = "student"

[licence]
granted = true
by = "ผู้อนุญาตสมมติ หนังสือที่ 1/2568"

[item]
1 = "ข้อความหนึ่ง"
2 = "ข้อความสอง"
3 = "ข้อความสาม"
4 = "ข้อความสี่"
5 = "ข้อความห้า"

[answers]
0 = "คำตอบศูนย์"
"""


def read(folder: Path, text: str, key: str = "st-5"):
    (folder / "wording.toml").write_text(text, "utf-8")
    return read_wording(folder / "wording.toml", instrument(key))


def test_a_whole_file_with_its_licence_is_read(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD)
    assert found.items[5] == "ข้อความห้า"
    assert found.answers == {0: "คำตอบศูนย์"}
    assert not found.child_may_answer
    assert "1/2568" in found.licence
    allowed = read(tmp_path, GOOD.replace("granted = true", "granted = true\nchild_may_answer = true"))
    assert allowed.child_may_answer


@pytest.mark.parametrize(("old", "new"), [
    ("granted = true", "granted = false"), ("granted = true", ""), ("by = \"ผู้อนุญาตสมมติ หนังสือที่ 1/2568\"", ""),
    ("5 = \"ข้อความห้า\"", ""), ("5 = \"ข้อความห้า\"", "5 = \"\""), ("5 = ", "6 = "), ("0 = ", "7 = "),
    ("informant = \"student\"", "informant = \"teacher\""), ("instrument = \"st-5\"", "instrument = \"9q\""),
    ("[answers]", "[supplement]"), ("[answers]", "[colours]"), ("[item]", "[item"),
])
def test_anything_else_is_refused_whole(tmp_path: Path, old: str, new: str) -> None:
    with pytest.raises(CareError):
        read(tmp_path, GOOD.replace(old, new))


def test_the_second_page_is_read_whole_too(tmp_path: Path) -> None:
    items = "".join(f'{item} = "ข้อ {item}"\n' for item in range(1, 26))
    second = "".join(f'{item} = "หน้าสอง {item}"\n' for item in range(1, 9))
    text = f'instrument = "sdq"\ninformant = "parent"\n[licence]\ngranted = true\nby = "ก"\n[item]\n{items}[supplement]\n'
    assert len(read(tmp_path, text + second, "sdq").supplement) == 8
    with pytest.raises(CareError):
        read(tmp_path, text.replace('"parent"', '"teacher"') + second, "sdq")


def test_no_wording_is_read_where_only_a_result_is_noted_or_nothing_can_be_read(tmp_path: Path) -> None:
    with pytest.raises(CareError):
        read(tmp_path, GOOD, "kus-si")
    with pytest.raises(CareError):
        read_wording(tmp_path / "nowhere.toml", instrument("st-5"))

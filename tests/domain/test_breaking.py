"""Lines of Thai break between words and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from student_care_desktop.domain.breaking import ZERO_WIDTH_SPACE, Breaker

LIST = """
ข้อมูล นักเรียน ราย บุคคล รายบุคคล ที่ ปรึกษา ครู ทำ น้ำ ผึ้ง น้ำผึ้ง เด็ก สิทธิ์ กรุงเทพ ตา กลม ตาก ลม
"""
WORDS = LIST.split()
LETTERS = st.text("กขคนมยรลวสหอทปฐญะาำิีุู่้์็ๆฯเแโใไ 12(/)-.", max_size=60)


@pytest.fixture(scope="module")
def breaker() -> Breaker:
    return Breaker(WORDS)


@pytest.mark.parametrize(("text", "pieces"), [
    ("ข้อมูลนักเรียนรายบุคคล", ["ข้อมูล", "นักเรียน", "รายบุคคล"]),  # the fewest words
    ("ครูที่ปรึกษา", ["ครู", "ที่", "ปรึกษา"]),
    ("เด็กๆ ทำ ๆ น้ำ", ["เด็กๆ ", "ทำ ๆ ", "น้ำ"]),  # never before ๆ, with or without a space
    ("กรุงเทพฯ", ["กรุงเทพฯ"]),
    ("ครูปุณณวิชญ์นักเรียน", ["ครู", "ปุณณวิชญ์", "นักเรียน"]),  # what no word explains stays whole
    ("ครู(ปรึกษา)ทำ", ["ครู", "(ปรึกษา)", "ทำ"]),
    ("ครู/เด็ก 1/2 ม.1-2", ["ครู/", "เด็ก ", "1/2 ", "ม.1-2"]),
    ("ครูนายจ้าง นายตากลม น้ำผึ้งทำ ทำ", ["ครู", "นายจ้าง ", "นายตากลม ", "น้ำผึ้งทำ ", "ทำ"]),  # behind a title: a name
    ("ทำ 5 คน 5 ครู ณ น้ำ", ["ทำ ", "5 คน ", "5 ", "ครู ", "ณ น้ำ"]),  # a number stays with what it counts
    ("", [""]),
])
def test_pieces(breaker: Breaker, text: str, pieces: list[str]) -> None:
    assert breaker.pieces(text) == pieces


def test_soften_puts_an_invisible_space_between_words(breaker: Breaker) -> None:
    assert breaker.soften("น้ำผึ้งนักเรียน") == f"น้ำผึ้ง{ZERO_WIDTH_SPACE}นักเรียน"


@given(LETTERS)
def test_nothing_is_lost_and_no_line_begins_or_ends_badly(text: str) -> None:
    pieces = Breaker(WORDS).pieces(text)
    assert "".join(pieces) == text
    assert not {piece[0] for piece in pieces[1:]} & set("ๆฯะาำิีุู่้์็)")
    assert not {piece.rstrip()[-1:] for piece in pieces[:-1]} & set("เแโใไ(")


@given(LETTERS, st.integers(3, 20))
def test_lines_hold_the_width_and_all_the_text(text: str, width: int) -> None:
    lines = Breaker(WORDS).lines(text, width, len)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(len(line) <= width or " " not in line for line in lines)


def test_a_part_wider_than_a_line_is_broken_between_letters_not_inside_one(breaker: Breaker) -> None:
    assert breaker.lines("กิ่ก้ก์กำ", 4, len) == ["กิ่", "ก้ก์", "กำ"]

"""Finding a child by whatever a teacher remembers, however it is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.services import students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.search import SearchIndex
from tests.fixtures.school import row_of

FOUND = [
    ("ปุณณวิช", "70001"), ("ปุณณ", "70001"), ("วิช", "70001"), ("ปุณณ์", "70001"),
    ("น้ำค้าง", "70002"), ("นำคาง", "70002"), ("น้ําค้าง", "70002"), ("นํ้าค้าง", "70002"), ("น้ำ ค้าง", "70002"),
    ("ฟ้า", "70004"), ("ฟา", "70004"), ("เพียง", "70004"), ("เจมส์", "70005"), ("เจมส", "70005"),
    ("70003", "70003"), ("๗๐๐๐๓", "70003"), ("0003", "70003"), (" 70003 ", "70003"),
    ("ก้องภพ สมมติชื่อ", "70003"), ("ก้องภพสมมติชื่อ", "70003"), ("สมมติชื่อ ก้อง", "70003"),
    ("ก้อง\u00a0สมมติ", "70003"), ("ก้อง\u200bภพ", "70003"), ("ธันวา 70005", "70005"),
]


@pytest.fixture
def index(desk: Desk) -> SearchIndex:
    return SearchIndex(students.roster(desk))


def numbers(found: list[ClassRow]) -> list[str]:
    return [row.student.number for row in found]


@pytest.mark.parametrize(("typed", "number"), FOUND)
def test_one_child_is_found(index: SearchIndex, typed: str, number: str) -> None:
    assert numbers(list(index.find(typed))) == [number]


def test_all_who_fit_are_found_those_that_begin_so_first(index: SearchIndex) -> None:
    assert numbers(list(index.find("ทดสอบดี"))) == ["70001", "70002"]
    assert numbers(list(index.find("เตย")))[0] == "70006"
    assert len(index.find("7000")) == 6
    assert len(index.find("7000", limit=4)) == 4


def test_who_is_called_so_comes_before_who_holds_it_somewhere(desk: Desk) -> None:
    rows = students.roster(desk)
    held = [replace(row, student=replace(row.student, first_name="สมฟ้า", nickname="")) for row in rows[:1]]
    called = [replace(row, student=replace(row.student, first_name="ฟ้า")) for row in rows[1:2]]
    assert numbers(list(SearchIndex([*held, *called]).find("ฟ้า"))) == numbers([*called, *held])


@pytest.mark.parametrize("typed", ["", "  ", ".", "์", "ไม่มีใคร", "70001 น้ำค้าง", "\\n", "%"])
def test_nobody_is_found(index: SearchIndex, typed: str) -> None:
    assert list(index.find(typed)) == []


@pytest.mark.parametrize(
    ("field", "value", "typed"),
    [
        ("previous_name", "ชื่อเดิม", "ชื่อเดิม"), ("english_name", "Punnawit Testdee", "PUNNAWIT test"),
        ("number", "12-34/5", "12-34/5"), ("number", "12-34/5", "12345"),
    ],
)
def test_other_names_are_known_too(desk: Desk, field: str, value: str, typed: str) -> None:
    row = row_of(desk, "70001")
    facts: dict[str, Any] = {field: value}
    row = replace(row, student=replace(row.student, **facts))
    assert list(SearchIndex([row]).find(typed)) == [row]

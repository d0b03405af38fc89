"""A file that comes in is known by what stands in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from student_care_desktop.services import answers, school
from student_care_desktop.services.arriving import kind_of
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sheets import Page
from tests.fixtures.commands import child

WHO = ("เลขประจำตัวนักเรียน", "ชื่อ-สกุล", "ชั้น")
CHILD = ("70001", "ปุณณวิช ทดสอบดี", "ม.1/1")


def test_a_roster(roster: Callable[..., Path]) -> None:
    assert kind_of(roster([child(1)])) == "roster"


@pytest.mark.parametrize(
    ("more", "cells", "kind"),
    [
        (("วันเกิด", "เกรดเฉลี่ย"), ("17/03/2556", 3.1), "roster"),
        (("GPA", "ขาด"), (3.1, 2), "marks"),
        (("ท21101", "คณิตศาสตร์", "เกรดเฉลี่ย"), (3.5, "ร", 3.1), "marks"),
    ],
)
def test_a_list_with_marks(
    workbook: Callable[..., Path], more: tuple[str, ...], cells: tuple[object, ...], kind: str
) -> None:
    assert kind_of(workbook([(*WHO, *more), (*CHILD, *cells)])) == kind


def test_marks_by_number_alone(workbook: Callable[..., Path]) -> None:
    assert kind_of(workbook([("เลขประจำตัวนักเรียน", "GPA"), ("70001", 3.1)])) == "marks"


def test_a_workbook_of_answers(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "any name.xlsx"
    answers.sheets_book(desk, school.find_class(desk, "ม.1/1"), Page("sdq", "parent", 1), file)
    assert kind_of(file) == "answers"


def test_what_nobody_can_read_goes_where_the_reason_is_told(tmp_path: Path) -> None:
    (tmp_path / "picture.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    assert kind_of(tmp_path / "picture.xlsx") == "roster"

"""Asking for papers that few may see, by command: refused with a reason, exit 3, and no file."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.domain.words import english
from student_care_desktop.services import counselling, doors, protection
from student_care_desktop.services.clock import clock
from tests.fixtures.people import DAY, Give


def numbers(folder: Path) -> tuple[str, str]:
    """The student numbers of a child in counselling and of a child with a report."""
    desk = doors.unlock(folder, "demo", clock(DAY), english, "head")
    try:
        return (
            counselling.standings(desk)[0].child.student.number, protection.reports(desk)[0].child.student.number
        )
    finally:
        desk.close()


def test_homeroom_is_refused_the_counselling_paper_and_guidance_gets_it(
    give: Give, staffed_folder: Path, tmp_path: Path
) -> None:
    child, _ = numbers(staffed_folder)
    out = tmp_path / "record.pdf"
    refused = give("homeroom", "print", "counselling-record", "--student", child, "--out", out)
    assert refused.code == 3
    assert "may not do this" in refused.err
    assert not out.exists()
    assert give("guidance", "print", "counselling-record", "--student", child, "--out", out).code == 0
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("whom", [("--class", "ม.1/1"), ("--grade", "ม.1"), ("--all",)])
def test_a_protection_report_is_never_printed_in_bulk(
    give: Give, staffed_folder: Path, tmp_path: Path, whom: tuple[str, ...]
) -> None:
    out = tmp_path / "reports.pdf"
    refused = give("head", "print", "protection-report", *whom, "--out", out)
    assert refused.code == 3
    assert "one child at a time" in refused.err
    assert not out.exists()
    _, child = numbers(staffed_folder)
    assert give("guidance", "print", "protection-report", "--student", child, "--out", out).code == 0


def test_the_words_of_the_demonstration_stand_in_no_byte_of_the_folder(staffed_folder: Path) -> None:
    """Sealed notes of counselling and protection: neither in the file nor in its keys."""
    content = b"".join(path.read_bytes() for path in staffed_folder.rglob("*") if path.is_file())
    for words in ("กังวลเรื่องค่าใช้จ่าย", "หนูเจ็บหลัง"):
        assert not any(words.encode(code) in content for code in ("utf-8", "utf-16-le", "utf-16-be"))

"""import-marks and import-sheets as a school's script calls it: JSON keys, every row once, exit codes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tests.fixtures.commands import Said, child

Command = Callable[..., Said]
Write = Callable[..., Path]
KEYS = {"added", "changed", "same", "missing", "left_out", "complaints"}
MARKS = (
    ("ผลการเรียน ภาคเรียนที่ 2/2568",),
    ("เลขประจำตัวนักเรียน", "GPA", "ขาด"),
    ("70001", 2.5, 1), ("70002", 3.5, "มาก"), ("12345", 1, 0),
)


def test_marks_come_in_once_and_every_row_is_counted(demo: Path, say_command: Command, workbook: Write) -> None:
    file = workbook(MARKS)
    tried = say_command("--data", demo, "import-marks", file, "--dry-run", "--json").json
    done = say_command("--data", demo, "import-marks", file, "--json")
    again = say_command("--data", demo, "import-marks", file, "--json").json
    assert (done.code, done.json) == (0, tried)
    assert set(tried) == KEYS
    assert tried["added"] + tried["changed"] == 2
    assert (again["added"], again["changed"], again["same"], again["left_out"]) == (0, 0, 2, 1)
    assert [one["where"] for one in tried["complaints"]] == ["Sheet1!C4", "Sheet1!A5"]


def test_what_is_no_file_of_marks_is_refused(
    demo: Path, say_command: Command, workbook: Write, roster: Write, tmp_path: Path
) -> None:
    whole = workbook(MARKS).read_bytes()
    files = {
        "empty.xlsx": b"", "cut.xlsx": whole[: len(whole) // 2], "picture.xlsx": b"\x89PNG\r\n\x1a\n" + bytes(64),
        "noise.csv": b"a,b,c\n1,2,3\n",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    before = say_command("--data", demo, "students", "--json").json
    for file in (*(tmp_path / name for name in files), roster([child(1)]), tmp_path / "nowhere.xlsx"):
        said = say_command("--data", demo, "import-marks", file, "--json")
        assert (said.code, said.out) == (3, ""), file.name
        assert said.err
    assert say_command("--data", demo, "students", "--json").json == before


@pytest.mark.parametrize(("words", "code"), [((), 3), (("--term", 1), 0), (("--term", 9), 2), (("--term", 1, "--year", 2560), 3)])
def test_the_term_is_said_where_the_file_does_not(
    demo: Path, say_command: Command, workbook: Write, words: tuple[object, ...], code: int
) -> None:
    file = workbook(MARKS[1:])
    assert say_command("--data", demo, "import-marks", file, *words, "--json").code == code


def test_marks_given_as_a_roster_move_nobody(demo: Path, say_command: Command, workbook: Write) -> None:
    before = say_command("--data", demo, "students", "--json").json
    said = say_command("--data", demo, "import-roster", workbook(MARKS), "--json")
    assert said.code == 3
    assert say_command("--data", demo, "students", "--json").json == before


def test_a_class_workbook_goes_out_and_comes_back(demo: Path, say_command: Command, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    page = ("--class", "ม.1/1", "--instrument", "sdq", "--informant", "teacher", "--round", 2)
    assert say_command("--data", demo, "export", "sheets", *page, "--out", out).code == 0
    book = openpyxl.load_workbook(out)
    sheet = book.worksheets[0]
    for item in range(1, 26):
        sheet.cell(5, 3 + item, 1)
    sheet.cell(6, 4, 9)
    book.save(out)
    tried = say_command("--data", demo, "import-sheets", out, "--dry-run", "--json")
    done = say_command("--data", demo, "import-sheets", out, "--json")
    again = say_command("--data", demo, "import-sheets", out, "--json").json
    assert tried.json == done.json
    assert set(done.json) == KEYS
    assert (done.json["added"], done.json["changed"], done.json["left_out"]) == (1, 0, 0)
    assert (again["added"], again["same"]) == (0, done.json["same"] + 1)
    assert {one["where"] for one in done.json["complaints"]} == {"ม.1-1!D6"}


def test_what_is_no_workbook_of_answers_is_refused(
    demo: Path, say_command: Command, workbook: Write, roster: Write, tmp_path: Path
) -> None:
    (tmp_path / "empty.xlsx").write_bytes(b"")
    for file in (workbook(MARKS), roster([child(1)]), tmp_path / "empty.xlsx"):
        said = say_command("--data", demo, "import-sheets", file, "--json")
        assert (said.code, said.out) == (3, "")
    page = ("--instrument", "sdq", "--informant", "teacher")
    assert say_command("--data", demo, "import-sheets", workbook(MARKS), *page).code == 3
    assert say_command("--data", demo, "import-sheets", workbook(MARKS), *page[:2]).code == 3
    assert say_command("--data", demo, "export", "sheets", "--out", tmp_path / "x.xlsx").code == 3
    assert say_command("--data", demo, "export", "sheets", *page[:2], "--out", tmp_path / "x.xlsx").code == 3
    assert not (tmp_path / "x.xlsx").exists()

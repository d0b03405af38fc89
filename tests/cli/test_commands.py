"""The commands are a contract: names, options, JSON keys, exit codes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2
import pytest

from student_care_desktop.domain.thai import thai_digits
from tests.fixtures.commands import Said, child

Command = Callable[..., Said]


def text_of(file: Path) -> str:
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(file))


def test_demo_has_as_many_children_as_were_asked_for(demo: Path, say_command: Command) -> None:
    rows = say_command("--data", demo, "students", "--json").json
    assert len(rows) == 48
    assert sorted(row["number"] for row in rows) == [str(70001 + place) for place in range(48)]
    assert set(rows[0]) == {
        "number", "no", "class", "first_name", "last_name", "nickname", "sex", "status"
    }
    assert {row["sex"] for row in rows} <= {"m", "f", None}


def test_demo_is_not_built_over_a_school(demo: Path, say_command: Command) -> None:
    said = say_command("demo", demo)
    assert said.code == 3
    assert said.err


def test_a_demo_of_nobody_has_its_classes(
    tmp_path: Path, say_command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STUDENT_CARE_PASSPHRASE", "demo")
    assert say_command("demo", tmp_path / "empty", "--students", 0).code == 0
    assert say_command("--data", tmp_path / "empty", "students", "--json").json == []
    assert say_command("--data", tmp_path / "empty", "students", "--class", "ม.1/1", "--json").json == []


def test_students_of_a_class(demo: Path, say_command: Command) -> None:
    rows = say_command("students", "--data", demo, "--class", "ม.1/1", "--json").json
    assert rows
    assert {row["class"] for row in rows} == {"ม.1/1"}
    unknown = say_command("--data", demo, "students", "--class", "ม.1/77")
    assert unknown.code == 3
    assert "ม.1/77" in unknown.err


def test_import_counts_every_row_once(demo: Path, say_command: Command, roster: Callable[..., Path]) -> None:
    file = roster([child(1), child(2), child(3, first_name=""), child(4, grade="ม.9"), child(5, birthday="31/02/2556")])
    tried = say_command("--data", demo, "import-roster", file, "--dry-run", "--json")
    done = say_command("--data", demo, "import-roster", file, "--json")
    again = say_command("--data", demo, "import-roster", file, "--json").json
    assert tried.json == done.json
    counts = done.json
    assert (counts["added"], counts["changed"], counts["same"], counts["left_out"]) == (3, 0, 0, 2)
    assert (again["added"], again["changed"], again["same"], again["left_out"]) == (0, 0, 3, 2)
    assert {complaint["where"] for complaint in counts["complaints"]} >= {"Sheet!G4", "Sheet!B5", "Sheet!I6"}
    assert set(counts["complaints"][0]) == {"where", "what"}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.xlsx", b""),
        ("cut.xlsx", b"PK\x03\x04 cut short"),
        ("picture.xlsx", b"\x89PNG\r\n\x1a\n" + b"\0" * 200),
        ("letter.pdf", b"%PDF-1.7 nothing"),
        ("words.txt", "ไม่มีตารางที่นี่\nมีแต่ข้อความ\n".encode()),
    ],
)
def test_what_is_no_roster_is_refused_in_a_sentence(
    demo: Path, say_command: Command, tmp_path: Path, name: str, content: bytes
) -> None:
    before = say_command("--data", demo, "history", "--json").json
    (tmp_path / name).write_bytes(content)
    said = say_command("--data", demo, "import-roster", tmp_path / name, "--json")
    assert said.code == 3
    assert said.out == ""
    assert any("\u0e00" <= letter <= "\u0e7f" for letter in said.err)
    assert say_command("--data", demo, "history", "--json").json == before


def test_import_into_another_year_makes_it(
    demo: Path, say_command: Command, roster: Callable[..., Path]
) -> None:
    file = roster([child(1)])
    assert say_command("--data", demo, "import-roster", file, "--year", 2570).code == 0
    rows = say_command("--data", demo, "students", "--year", 2570, "--json").json
    assert [row["number"] for row in rows] == ["10001"]


def test_forms_and_print(demo: Path, say_command: Command, tmp_path: Path) -> None:
    lines = say_command("forms").out.splitlines()
    assert [line.split()[0] for line in lines][:2] == ["student-record", "class-list"]
    record = tmp_path / "record.pdf"
    assert say_command("--data", demo, "print", "student-record", "--student", 70001, "--out", record).code == 0
    assert "70001" in text_of(record)
    folder = tmp_path / "each"
    assert say_command("--data", demo, "print", "class-list", "--grade", "ม.1", "--out", folder).code == 0
    assert sorted(file.name for file in folder.iterdir()) == ["class-list-ม.1-1.pdf", "class-list-ม.1-2.pdf"]
    blank = tmp_path / "blank.pdf"
    assert say_command("--data", demo, "print", "student-record", "--blank", "--out", blank).code == 0
    assert "70001" not in text_of(blank)


@pytest.mark.parametrize(
    "words", [["nope", "--all"], ["student-record", "--student", "1"], ["student-record"], ["class-list", "--grade", "ป.1"]]
)
def test_a_print_that_cannot_be_writes_no_file(
    demo: Path, say_command: Command, tmp_path: Path, words: list[str]
) -> None:
    said = say_command("--data", demo, "print", *words, "--out", tmp_path / "no.pdf")
    assert said.code == 3
    assert said.err
    assert not (tmp_path / "no.pdf").exists()


def test_summary_has_names_only_on_request(demo: Path, say_command: Command, tmp_path: Path) -> None:
    names = {row["last_name"] for row in say_command("--data", demo, "students", "--json").json}
    plain, named = tmp_path / "plain.xlsx", tmp_path / "named.xlsx"
    assert say_command("--data", demo, "export", "summary", "--out", plain).code == 0
    assert say_command("--data", demo, "export", "summary", "--with-names", "--out", named).code == 0
    assert not names & _texts(plain)
    assert names & _texts(named)


def _texts(file: Path) -> set[object]:
    return {value for sheet in openpyxl.load_workbook(file) for row in sheet.iter_rows(values_only=True) for value in row}


def test_history_and_take_back(demo: Path, say_command: Command, roster: Callable[..., Path]) -> None:
    assert say_command("--data", demo, "import-roster", roster([child(1), child(2)])).code == 0
    newest = say_command("--data", demo, "history", "--json").json[0]
    assert set(newest) == {"id", "when", "who", "why", "records"}
    assert newest["when"].startswith("2025-11-24T")
    assert say_command("--data", demo, "take-back", newest["id"]).code == 0
    numbers = {row["number"] for row in say_command("--data", demo, "students", "--json").json}
    assert not numbers & {"10001", "10002"}
    again = say_command("--data", demo, "take-back", newest["id"])
    assert again.code == 3
    assert again.err


def test_backups_are_listed_with_what_each_holds(demo: Path, say_command: Command, tmp_path: Path) -> None:
    good, bad = tmp_path / "stick" / "good.backup", tmp_path / "stick" / "bad.backup"
    for file in (good, bad):
        assert say_command("--data", demo, "backup", "--out", file).code == 0
    data = bytearray(bad.read_bytes())
    data[len(data) // 2] ^= 1
    bad.write_bytes(data)
    found = {Path(one["file"]).name: one for one in say_command("--data", demo, "backups", "--json").json}
    assert {name: one["proven"] for name, one in found.items()} == {"good.backup": True, "bad.backup": False}
    one = found["good.backup"]
    assert set(one) == {"file", "when", "size", "counts", "proven", "place"}
    assert (one["size"], one["place"]) == (good.stat().st_size, "second")
    assert one["counts"]["student"] > 0


def test_backup_restores_on_a_bare_pc(demo: Path, say_command: Command, tmp_path: Path) -> None:
    stick = tmp_path / "stick" / "school.backup"
    assert say_command("--data", demo, "backup", "--out", stick).code == 0
    assert say_command("restore", stick, "--to", tmp_path / "pc").code == 0
    here, there = (
        say_command("--data", place, "students", "--json").json for place in (demo, tmp_path / "pc")
    )
    assert here == there
    assert say_command("--data", tmp_path / "pc", "check").code == 0
    assert say_command("restore", stick, "--to", tmp_path / "pc").code == 3


def test_check_finds_a_flipped_byte(demo: Path, say_command: Command) -> None:
    assert say_command("--data", demo, "check", "--json").json == []
    file = demo / "school.db"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 0x40
    file.write_bytes(data)
    said = say_command("--data", demo, "check")
    assert said.code == 4
    assert said.out or said.err


def test_a_wrong_passphrase_and_a_missing_school(
    demo: Path, say_command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert say_command("--data", tmp_path / "nowhere", "students").code == 4
    monkeypatch.setenv("STUDENT_CARE_PASSPHRASE", "wrong")
    assert say_command("--data", demo, "students").code == 3


def test_wrong_words(say_command: Command) -> None:
    assert say_command("dance").code == 2
    assert say_command("print", "student-record").code == 2
    assert say_command("--lang", "en", "students", "--sideways").code == 2


def test_reasons_come_in_the_language_that_was_asked_for(
    demo: Path, say_command: Command
) -> None:
    assert say_command("--data", demo, "--lang", "en", "students", "--class", "x").err.startswith("There is no class")


def test_two_programs_at_once(demo: Path, say_command: Command) -> None:
    code = (
        "import sys; from pathlib import Path; from student_care_desktop.services import doors;"
        "from student_care_desktop.services.clock import clock; from student_care_desktop.domain.words import english;"
        "desk = doors.unlock(Path(sys.argv[1]), 'demo', clock(None), english); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(demo)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "open"
        said = say_command("--data", demo, "students")
        for note in demo.glob("*.holder"):
            note.unlink()
        unsigned = say_command("--data", demo, "students")
        other.kill()
    assert said.code == 4
    assert "head" in said.err
    assert unsigned.code == 4
    assert "?" not in unsigned.err
    assert say_command("--data", demo, "students").code == 0


def program(*words: object, **streams: Any) -> subprocess.CompletedProcess[bytes]:
    """The command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "student_care_desktop", *map(str, words)], check=False, timeout=60, **streams
    )


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Unix")
def test_a_reader_who_has_seen_enough_is_no_mistake_of_the_program() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        done = program("instruments", "--json", stdout=pipe, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_result_that_cannot_be_written_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STUDENT_CARE_PASSPHRASE", "demo")
    with Path("/dev/full").open("wb") as full:
        done = program("--lang", "en", "instruments", stdout=full, stderr=subprocess.PIPE)
        silent = program("--data", tmp_path, "students", stdout=subprocess.PIPE, stderr=full)
    assert done.returncode == 4
    assert b"could not be written" in done.stderr
    assert b"mistake" not in done.stderr
    assert silent.returncode == 4


def test_a_form_of_a_class_is_not_printed_for_one_child(demo: Path, say_command: Command, tmp_path: Path) -> None:
    said = say_command("--data", demo, "--lang", "en", "print", "class-list", "--student", "70001",
                       "--out", tmp_path / "list.pdf")
    assert said.code == 3
    assert "whole class" in said.err
    assert not (tmp_path / "list.pdf").exists()


def test_a_student_number_may_be_written_in_thai_digits(demo: Path, say_command: Command, tmp_path: Path) -> None:
    number = say_command("--data", demo, "students", "--json").json[0]["number"]
    said = say_command("--data", demo, "print", "student-record", "--student", thai_digits(number),
                       "--out", tmp_path / "one.pdf")
    assert (said.code, (tmp_path / "one.pdf").exists()) == (0, True)

"""A wording file is loaded with its licence, shown, removed; it is in no export."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.services import history, summaries
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.wordings import load_wording, remove_wording, wording_of, wordings_of

SECRET = "ข้อความสมมติที่ยาวพอ"


def written(folder: Path, informant: str = "student", *, items: int = 2, granted: str = "true") -> Path:
    file = folder / f"{informant}.toml"
    lines = [f'{item} = "{SECRET} {item}"' for item in range(1, items + 1)]
    file.write_text(
        f'instrument = "2q"\ninformant = "{informant}"\n[licence]\ngranted = {granted}\nby = "ผู้อนุญาต 1/2568"\n'
        "child_may_answer = true\n[item]\n" + "\n".join(lines) + '\n[answers]\n0 = "ไม่"\n', "utf-8",
    )
    return file


def test_what_is_loaded_comes_back_with_its_licence(desk: Desk, tmp_path: Path) -> None:
    assert wording_of(desk, "2q") is None
    loaded = load_wording(desk, written(tmp_path))
    assert wording_of(desk, "2q") == wording_of(desk, "2q", "student") == loaded
    assert (loaded.licence, loaded.child_may_answer, loaded.items[2], loaded.answers) == (
        "ผู้อนุญาต 1/2568", True, f"{SECRET} 2", {0: "ไม่"},
    )
    assert wording_of(desk, "2q", "teacher") is None


def test_it_is_removed_again(desk: Desk, tmp_path: Path) -> None:
    load_wording(desk, written(tmp_path))
    remove_wording(desk, "2q", "student")
    assert wordings_of(desk, "2q") == {}
    with pytest.raises(CareError):
        remove_wording(desk, "2q")


@pytest.mark.parametrize("file", [
    {"granted": "false"}, {"items": 1}, {"items": 3}, {"informant": "teacher"},
])
def test_a_file_without_licence_or_not_whole_is_refused_and_nothing_is_loaded(
    desk: Desk, tmp_path: Path, file: dict[str, Any]
) -> None:
    with pytest.raises(CareError):
        load_wording(desk, written(tmp_path, **file))
    assert wordings_of(desk, "2q") == {}


@pytest.mark.parametrize("text", ["", "instrument = ", 'instrument = "unknown"', "\x00\x01"])
def test_a_file_that_is_no_wording_is_refused_in_words(desk: Desk, tmp_path: Path, text: str) -> None:
    file = tmp_path / "other.toml"
    file.write_text(text, "utf-8")
    for path in (file, tmp_path / "nowhere.toml"):
        with pytest.raises(CareError):
            load_wording(desk, path)


def test_no_export_holds_it_and_it_lies_encrypted(desk: Desk, tmp_path: Path, school_folder: Path) -> None:
    load_wording(desk, written(tmp_path))
    summaries.export_summary(desk, tmp_path / "s.xlsx", with_names=True)
    book = openpyxl.load_workbook(tmp_path / "s.xlsx")
    assert not any(SECRET in str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    for path in (one for one in school_folder.rglob("*") if one.is_file()):
        assert SECRET.encode() not in path.read_bytes()


def test_the_history_tells_that_it_was_loaded_and_never_what_it_says(desk: Desk, tmp_path: Path) -> None:
    load_wording(desk, written(tmp_path))
    newest = history.changes(desk)[0]
    assert "2Q" in str(newest.why)
    assert SECRET not in str(history.details(desk, newest.id))

"""The trace by commands: a changed, removed or moved line is found, and only two roles read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.storage.database import plain_connection
from student_care_desktop.storage.keys import read_keys
from tests.fixtures.people import Give
from tests.reports.reading import texts


def by_hand(folder: Path, *statements: str) -> None:
    """What somebody does who has a passphrase and a tool for databases."""
    key = read_keys([folder / "school.keys"]).unlock("head", "demo").data_key
    connection = plain_connection(folder / "school.db", key)
    for statement in statements:
        connection.execute(statement)
    connection.close()


@pytest.fixture
def looked(give: Give, tmp_path: Path) -> Give:
    """A trace of some lines: prints of a child, refusals, log-ins."""
    number = give("homeroom", "students", "--json").json[0]["number"]
    assert give("homeroom", "print", "student-record", "--student", number, "--out", tmp_path / "one.pdf").code == 0
    assert give("nurse", "trace").code == 3
    assert give("principal", "students").code == 0
    assert give("head", "check").code == 0
    return give


CHANGES = {
    "changed": ("UPDATE trace SET who = 'head' WHERE seq = 2", "line 2 ", "changed by hand"),
    "its day changed": ("UPDATE trace SET at = '2025-11-01T09:00:00+07:00' WHERE seq = 2", "line 2 ", "changed by hand"),
    "removed": ("DELETE FROM trace WHERE seq = 2", "after line 1 comes line 3", "lacks lines"),
    "the first removed": ("DELETE FROM trace WHERE seq = 1", "after line 0 comes line 2", "lacks lines"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_line_changed_by_hand_is_found_by_the_check(looked: Give, staffed_folder: Path, what: str) -> None:
    statement, *told = CHANGES[what]
    by_hand(staffed_folder, statement)
    said = looked("head", "check")
    assert said.code == 4
    for words in told:
        assert words in said.out
    assert looked("head", "check", "--json").json[0].keys() == {"what"}


def test_lines_that_changed_places_are_found(looked: Give, staffed_folder: Path) -> None:
    by_hand(
        staffed_folder, "UPDATE trace SET seq = 9999 WHERE seq = 1", "UPDATE trace SET seq = 1 WHERE seq = 2",
        "UPDATE trace SET seq = 2 WHERE seq = 9999",
    )
    said = looked("head", "check")
    assert said.code == 4
    assert "line 1 " in said.out


def test_a_line_put_in_between_is_found(looked: Give, staffed_folder: Path) -> None:
    by_hand(
        staffed_folder, "UPDATE trace SET seq = seq + 1000 WHERE seq > 1",
        "INSERT INTO trace SELECT 2, at, who, device, act, what, whose, why, seal FROM trace WHERE seq = 1",
        "UPDATE trace SET seq = seq - 999 WHERE seq > 1000",
    )
    said = looked("head", "check")
    assert said.code == 4
    assert "line 2 " in said.out


def test_a_tail_that_was_cut_shows_only_beside_the_printed_seal(looked: Give, staffed_folder: Path) -> None:
    """The honest limit that THREATS.md tells: what was not sealed on paper can be cut off unseen."""
    seal = looked("principal", "trace", "seal", "--json").json
    assert set(seal) == {"month", "lines", "seal"}
    lines = looked("principal", "trace", "--json").json
    assert seal["month"] == "2025-11"
    (closing,) = [one for one in lines if one["act"] == "seal"]
    assert closing["why"] == seal["seal"] in {one["seal"] for one in lines}
    assert seal["lines"] == len(lines) - 2, "all of the month before the sealing and this log-in"
    by_hand(staffed_folder, "DELETE FROM trace WHERE seq > 2")
    assert looked("head", "check").code == 0
    assert seal["seal"] not in {one["seal"] for one in looked("principal", "trace", "--json").json}


def test_who_has_seen_the_file_of_a_child(looked: Give) -> None:
    first, second = looked("homeroom", "students", "--json").json[:2]
    lines = looked("head", "trace", "--student", first["number"], "--json").json
    assert [(one["who"], one["act"], one["what"], one["student"]) for one in lines] == [
        ("homeroom", "print", "student-record", first["number"]),
    ]
    assert looked("head", "trace", "--student", second["number"], "--json").json == []
    assert looked("head", "trace", "--student", "0000").code == 3


def test_refusals_and_log_ins_are_listed_newest_first(looked: Give) -> None:
    assert looked("nurse", "students", passphrase="ผิดแน่นอน").code == 3
    assert looked("nurse", "students").code == 0
    lines = looked("principal", "trace", "--json").json
    told = [(one["who"], one["act"], one["what"]) for one in lines]
    assert told[:3] == [
        ("principal", "log-in", ""), ("nurse", "log-in", ""), ("nurse", "refused", "log-in"),
    ]
    assert ("nurse", "refused", "traces.traces") in told
    assert all(one["when"].startswith("2025-11-24T") and one["device"] and one["seal"] for one in lines)
    assert "was refused" in looked("principal", "trace").out


@pytest.mark.parametrize("who", ["deputy", "grade1", "homeroom", "guidance", "nurse", "registrar", "admin"])
def test_nobody_else_reads_it(looked: Give, who: str) -> None:
    for words in (("trace",), ("trace", "seal"), ("trace", "--student", "70001")):
        said = looked(who, *words)
        assert (said.code, said.out) == (3, "")
    refused = [one for one in looked("head", "trace", "--json").json if one["who"] == who and one["act"] == "refused"]
    assert [one["what"] for one in refused[:3]] == ["traces.traces", "traces.seal_month", "traces.traces"]


def test_the_month_is_sealed_on_a_sheet_to_be_signed(looked: Give, tmp_path: Path) -> None:
    sheet = tmp_path / "seal.pdf"
    seal = looked("principal", "trace", "seal", "--json", "--out", sheet).json["seal"]
    text = "".join("".join(texts(sheet.read_bytes())).split()).replace("-", "")
    assert seal in text
    assert looked("homeroom", "trace", "seal", "--out", tmp_path / "none.pdf").code == 3
    assert not (tmp_path / "none.pdf").exists()

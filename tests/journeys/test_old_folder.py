"""A data folder written before there were accounts: it opens as ``head``, without a question, and people are added."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import asdict, replace
from importlib import import_module
from pathlib import Path

import pytest

from student_care_desktop.storage import keys, migrations
from student_care_desktop.storage.database import plain_connection
from tests.fixtures.commands import Said
from tests.fixtures.school import Made

THIRD_STEP = (
    "DROP TABLE account", "DROP TABLE trace", "ALTER TABLE term_report DROP COLUMN unhanded",
    "ALTER TABLE term_report DROP COLUMN failed_traits", "ALTER TABLE term_report DROP COLUMN skipped",
    "PRAGMA user_version = 2",
)
"""The third step, taken back."""


def later_tables() -> list[str]:
    """The tables of the steps after the third."""
    steps = [import_module(f"{migrations.__name__}.step_{at:04}") for at in range(4, migrations.NEWEST + 1)]
    made = [re.search(r"CREATE TABLE (\w+)", one) for step in steps for one in step.STATEMENTS]
    return [found.group(1) for found in made if found]


def of_then(folder: Path, made: Made) -> None:
    """The folder as the program before accounts left it: two steps, and key slots of format 1."""
    connection = plain_connection(folder / "school.db", made.data_key)
    connection.execute("PRAGMA foreign_keys = OFF")
    for statement in (*(f"DROP TABLE {name}" for name in reversed(later_tables())), *THIRD_STEP):
        connection.execute(statement)
    connection.close()
    slots = [asdict(replace(slot, public="", secret="")) for slot in made.ring.slots]
    for slot in slots:
        del slot["public"], slot["secret"]
    body = {"format": 1, "edition": made.ring.edition, "slots": slots}
    for place in (folder / "school.keys", folder / "backups" / "school.keys"):
        place.write_text(json.dumps({**body, "seal": keys._seal(body)}))


@pytest.fixture
def old(furnished_school: Made, tmp_path: Path) -> Path:
    folder = Path(shutil.copytree(furnished_school.folder, tmp_path / "old"))
    of_then(folder, furnished_school)
    return folder


def test_it_opens_as_head_and_people_are_added(
    old: Path, furnished_school: Made, say_command: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STUDENT_CARE_TODAY", "2025-11-24")
    monkeypatch.setenv("STUDENT_CARE_PASSPHRASE", "demo")
    first = say_command("--data", old, "--lang", "en", "students", "--json")
    assert first.err == ""
    assert len(first.json) == 6
    (head,) = say_command("--data", old, "users", "--json").json
    assert (head["name"], head["roles"], head["opens"]) == ("head", ["care_head"], True)
    monkeypatch.setenv("STUDENT_CARE_NEW_PASSPHRASE", "ของครู")
    add = ("users", "add", "kru.a", "--role", "homeroom", "--class", "ป.6/1")
    assert say_command("--data", old, *add).code == 0
    assert [one["name"] for one in say_command("--data", old, "users", "--json").json] == ["head", "kru.a"]
    monkeypatch.setenv("STUDENT_CARE_USER", "kru.a")
    monkeypatch.setenv("STUDENT_CARE_PASSPHRASE", "ของครู")
    assert {one["class"] for one in say_command("--data", old, "students", "--json").json} == {"ป.6/1"}
    monkeypatch.delenv("STUDENT_CARE_USER")
    monkeypatch.setenv("STUDENT_CARE_PASSPHRASE", "demo")
    assert say_command("--data", old, "check").code == 0
    assert (old / "backups" / "before-step-3.backup").exists()
    assert keys.read_keys([old / "school.keys"]).vault, "and the notes have their vault"


def test_it_was_a_folder_of_then(old: Path, furnished_school: Made) -> None:
    connection = plain_connection(old / "school.db", furnished_school.data_key)
    assert migrations.version_of(connection) == 2
    connection.close()
    ring = keys.read_keys([old / "school.keys"])
    assert (ring.vault, [slot.public for slot in ring.slots]) == ("", ["", ""])

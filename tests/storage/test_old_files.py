"""A file of every version that was ever shipped opens, with every record it held."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from student_care_desktop.storage import migrations
from student_care_desktop.storage.backup import open_backup
from student_care_desktop.storage.check import database_complaints
from student_care_desktop.storage.database import plain_connection
from student_care_desktop.storage.tables import KINDS
from tests.fixtures.school import Clock, Made

BY_TYPE = {"TEXT": "ก", "INTEGER": 1, "FLOAT": 1.5, "BOOLEAN": 1, "DATE": "2025-11-24", "JSON": '["ก"]'}
EXACT = {("year", "number"): 2568, ("change", "why"): '{"context": "Why", "text": "ก", "facts": {}}'}


def old_file(file: Path, key: bytes, version: int, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """A file of ``version`` with one record in each of its tables; the names of the tables."""
    connection = plain_connection(file, key)
    with monkeypatch.context() as then:
        then.setattr(migrations, "NEWEST", version)
        migrations.migrate(connection)
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        _fill(connection, table)
    connection.close()
    return set(tables)


def _fill(connection: Any, table: str) -> None:
    owners = {row[3] for row in connection.execute(f"PRAGMA foreign_key_list({table})")} - {"seq"}
    values = {
        name: EXACT.get((table, name), BY_TYPE[kind])
        for _, name, kind, *_ in connection.execute(f"PRAGMA table_info({table})") if name not in owners
    }
    columns, marks = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", list(values.values()))


@pytest.mark.parametrize("version", range(1, migrations.NEWEST))
def test_it_opens_with_every_record(
    bare_school: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    folder = Path(shutil.copytree(bare_school.folder, tmp_path / "old"))
    (folder / "school.db").unlink()
    tables = old_file(folder / "school.db", bare_school.data_key, version, monkeypatch)
    desk = bare_school.open(folder, Clock())
    with desk.store.read() as look:
        counts = {kind.name: len(look.all(kind.record)) for kind in KINDS}
    assert counts == {kind.name: int(kind.name in tables) for kind in KINDS}
    assert database_complaints(desk.store.folder.database, bare_school.data_key) == []
    desk.close()
    with open_backup(folder / "backups" / f"before-step-{version + 1}.backup") as before:
        connection = plain_connection(before.database, bare_school.data_key)
        assert migrations.version_of(connection) == version, "as it was, should the new program fail"
        connection.close()

"""What is put in comes out again: every kind of record, every type of field, in tables as they are meant."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from sqlalchemy import JSON, Boolean, Date, Float, Integer, Text, create_engine
from sqlalchemy.schema import CreateTable

from student_care_desktop.domain.records import Record, new_id
from student_care_desktop.domain.students import Enrollment, Household, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.storage import history, migrations
from student_care_desktop.storage.database import plain_connection
from student_care_desktop.storage.store import Store
from student_care_desktop.storage.tables import KINDS, Kind, kind_named, metadata
from tests.fixtures.school import NINE, Clock, Made

WHY = mark("Why", "Edit the record of {name}").with_(name="น้ำค้าง")
THAI = "กขฃคเแโใไำะัิีึืุู็่้๊๋์ฯๆ๑๒๓ ํ\u0e33"
TEXT = st.one_of(
    st.text(st.sampled_from(THAI), max_size=20),
    st.text(max_size=20),
    st.sampled_from(["0012", "=1+1", "'; DROP TABLE student; --", "\u200b", "a\x00b", "NULL", "😀", "๛"]),
)
BY_COLUMN: dict[type, st.SearchStrategy[Any]] = {
    Text: TEXT,
    Integer: st.integers(-(2**40), 2**40),
    Float: st.floats(allow_nan=False, allow_infinity=False),
    Boolean: st.booleans(),
    Date: st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)),
    JSON: st.lists(TEXT, max_size=3).map(tuple),
}
SHORT = settings(
    max_examples=12, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


@pytest.fixture(scope="module")
def store(bare_school: Made, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("records") / "school"
    shutil.copytree(bare_school.folder, folder)
    desk = bare_school.open(folder, Clock())
    yield desk.store
    desk.close()


def _values(kind: Kind) -> st.SearchStrategy[dict[str, Any]]:
    """Values for every field of a kind that points nowhere."""
    pointing = dict(kind.refs)
    columns = [one for one in kind.table.c if one.name != "id" and one.name not in pointing]
    by_name = {one.name: BY_COLUMN[type(one.type)] for one in columns}
    nothing = {one.name for one in columns if one.nullable}
    return st.fixed_dictionaries({
        name: st.none() | values if name in nothing else values for name, values in by_name.items()
    })


def _with_owners(kind: Kind, record: Record) -> list[Record]:
    """A new record for each one that ``record`` points to, and ``record`` itself, pointing there."""
    owners = {column: kind_named(owner).record() for column, owner in kind.refs}
    return [*owners.values(), replace(record, **{name: owner.id for name, owner in owners.items()})]


class _Enough(Exception):
    """Ends a write after it was looked at; nothing of it stays."""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@given(data=st.data())
@SHORT
def test_every_kind_comes_out_as_it_was_put_in(store: Store, kind: Kind, data: st.DataObject) -> None:
    first, second = (kind.record(**data.draw(_values(kind))) for _ in range(2))
    records = _with_owners(kind, first)
    pointing = {name: getattr(records[-1], name) for name in ("id", *dict(kind.refs))}
    changed = replace(second, **pointing)
    with suppress(_Enough), store.write(WHY, NINE) as unit:
        unit.put_all(records)
        assert unit.get(kind.record, first.id) == records[-1]
        unit.put(changed)
        assert unit.get(kind.record, first.id) == changed
        asked = [name for name in kind.columns if name not in kind.lists]
        assert unit.first(kind.record, **{name: getattr(changed, name) for name in asked}) == changed
        raise _Enough


@given(data=st.data())
@SHORT
def test_the_history_keeps_old_and_new_values_of_every_type(store: Store, data: st.DataObject) -> None:
    old, new = (Student(id=new_id(), **data.draw(_values(kind_named("student")))) for _ in range(2))
    new = replace(new, id=old.id)
    assume(old != new)
    for record in (old, new):
        with store.write(WHY, NINE) as unit:
            unit.put(record)
    with store.read() as look:
        second, first = history.changes(look, 2)
        (edited,), (made,) = history.lines_of(look, second.id), history.lines_of(look, first.id)
    assert made.before is None
    assert Student(id=old.id, **(made.after or {})) == old
    assert replace(new, **(edited.before or {})) == old
    assert replace(old, **(edited.after or {})) == new


def test_many_records_of_many_kinds_at_once(store: Store) -> None:
    homes = [Household(house_no=str(place)) for place in range(5_000)]
    children = [Student(number=str(place), household_id=home.id) for place, home in enumerate(homes)]
    with store.write(WHY, NINE) as unit:
        unit.put_all([*children, *homes])
        changed = [replace(child, nickname="หนู") for child in children[::2]]
        unit.put_all(changed)
        unit.remove_all([*children[1::2], *homes[1::2]])
    with store.read() as look:
        assert {one.id for one in look.all(Student, id=[one.id for one in children])} == {
            one.id for one in changed
        }
        assert all(one.nickname == "หนู" for one in look.all(Student, household_id=[one.id for one in homes]))
        assert history.changes(look, 1)[0].records == 5_000, "what came and went in one write never was"


def test_asking_for_nobody_and_for_nothing(store: Store) -> None:
    alone = Student(number="lonely")
    with store.write(WHY, NINE) as unit:
        unit.put(alone)
    with store.read() as look:
        assert look.all(Student, id=[]) == []
        assert alone in look.all(Student, household_id="")
        assert look.get(Student, "nobody") is None


def test_whoever_looks_sees_one_moment(store: Store) -> None:
    """What is written meanwhile shows only to who looks afterwards."""
    child = Student(number="meanwhile")
    with store.read() as look:
        assert look.first(Student, number="meanwhile") is None
        with store.write(WHY, NINE) as unit:
            unit.put(child)
            assert look.first(Student, number="meanwhile") is None
        assert look.first(Student, number="meanwhile") is None
    with store.read() as look:
        assert look.first(Student, number="meanwhile") == child


def test_a_record_must_point_to_one_that_is_there(store: Store) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"), store.write(WHY, NINE) as unit:
        unit.put(Enrollment(student_id="nobody"))
    with store.read() as look:
        assert look.all(Enrollment, student_id="nobody") == []


def _shape(connection: Any) -> dict[str, Any]:
    """What the tables are, whichever way they were made."""
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    indexes = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql NOT NULL")
    return {
        "indexes": {name: " ".join(sql.split()) for name, sql in indexes},
        "columns": {name: sorted(connection.execute(f"PRAGMA table_info({name})")) for name in tables},
        "owners": {name: sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})"))
                   for name in tables},
        "unique": {name: sorted(row[2:] for row in connection.execute(f"PRAGMA index_list({name})"))
                   for name in tables},
    }


def test_the_steps_lead_to_the_tables_of_today(store: Store) -> None:
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    raw = engine.raw_connection()
    stepped = plain_connection(store.folder.database, store.data_key)
    try:
        assert _shape(stepped) == _shape(raw.driver_connection)
        written = {
            name: " ".join(sql.split())
            for name, sql in stepped.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
        }
    finally:
        stepped.close()
        raw.close()
        engine.dispose()
    for table in metadata.tables.values():
        wanted = " ".join(str(CreateTable(table).compile(engine)).split())
        assert written[table.name].replace(" )", ")") == wanted.replace(" )", ")")


def test_the_file_stands_at_the_newest_step(store: Store) -> None:
    connection = plain_connection(store.folder.database, store.data_key)
    assert migrations.version_of(connection) == migrations.NEWEST
    connection.close()


def test_every_connection_keeps_foreign_keys_the_log_and_full_flushes(store: Store) -> None:
    with store.read() as look:
        def ask(name: str) -> Any:
            return look.connection.exec_driver_sql(f"PRAGMA {name}").scalar()

        assert (ask("foreign_keys"), ask("journal_mode"), ask("synchronous")) == (1, "wal", 2)
        assert ask("cipher_version"), "the driver is SQLCipher's"
        assert ask("temp_store") == 2, "nothing is spilled to a plain file"

"""Counselling: who reads it, every version of it, the draft that outlives the program, and what others see."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from student_care_desktop.domain.counsel import Counselling
from student_care_desktop.domain.counselling import Spoken
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.people import Account
from student_care_desktop.services import counselling, history, people, school
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.database import plain_connection
from student_care_desktop.storage.vault import MARK
from tests.fixtures.school import row_of

SAID = "นักเรียนเล่าว่านอนไม่หลับเพราะพ่อแม่ทะเลาะกัน"
MORE = "นัดคุยกับแม่สัปดาห์หน้า"


def place(desk: Desk, number: str = "70001") -> str:
    return row_of(desk, number).enrollment.id


def held(desk: Desk, number: str = "70001", text: str = SAID, **more) -> Counselling:
    new = counselling.new_session(desk, place(desk, number))
    return counselling.keep(desk, replace(new, **more), Spoken(topic="การนอน", content=text))


def homeroom(desk: Desk, name: str = "ม.1/1") -> Desk:
    """The homeroom teacher of a class at the desk: no key to the vault."""
    desk.account = Account(name="teacher", roles=("homeroom",), classes=(school.find_class(desk, name).id,))
    desk.store.who = "teacher"
    return desk


def cells(desk: Desk) -> list[tuple[str, str]]:
    """Every cell of every table, with the key of the database in hand."""
    connection = plain_connection(desk.store.folder.database, desk.store.data_key)
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = [
        (table, str(cell)) for table in tables
        for row in connection.execute(f"SELECT * FROM {table}") for cell in row
    ]
    connection.close()
    return found


def test_a_session_is_read_back_with_its_older_versions_beside(desk: Desk) -> None:
    first = held(desk)
    counselling.keep(desk, first, Spoken(topic="การนอน", content=SAID + " " + MORE))
    versions = counselling.read(desk, first.id)
    assert [one.told.content for one in versions] == [SAID + " " + MORE, SAID]
    assert versions[0].who == "head"
    assert versions[0].at == "24 พ.ย. 68 09:00"


def test_keeping_the_same_words_again_makes_no_new_version(desk: Desk) -> None:
    first = held(desk)
    counselling.keep(desk, replace(first, place="ห้องแนะแนว"), Spoken(topic="การนอน", content=SAID))
    (session,) = counselling.book(desk, place(desk)).sessions
    assert (session.versions, session.record.place) == (1, "ห้องแนะแนว")


def test_sessions_are_numbered_for_each_child(desk: Desk) -> None:
    assert [held(desk).number, held(desk).number, held(desk, "70002").number] == [1, 2, 1]


def test_every_reading_stands_in_the_trace(desk: Desk) -> None:
    session = held(desk)
    assert [one for one in desk.store.trace() if one.what == "counselling"] == []
    counselling.read(desk, session.id)
    (line,) = [one for one in desk.store.trace() if one.what == "counselling"]
    assert (line.act, line.whose) == ("view", row_of(desk, "70001").student.id)


def test_homeroom_sees_how_many_sessions_and_the_next_day_and_no_more(desk: Desk) -> None:
    session = held(desk, next_day=dt.date(2025, 12, 1))
    held(desk, "70004")
    homeroom(desk)
    (mine,) = counselling.standings(desk)
    assert (mine.child.student.number, mine.sessions, mine.next_day) == ("70001", 1, dt.date(2025, 12, 1))
    assert not mine.missed
    for refused in (
        lambda: counselling.read(desk, session.id), lambda: counselling.book(desk, session.enrollment_id),
        lambda: counselling.keep(desk, session, Spoken(topic="x")), lambda: counselling.begun(desk),
    ):
        with pytest.raises(NotAllowed):
            refused()
    with pytest.raises(CareError):
        counselling.standing_of(desk, place_of_other(desk))


def place_of_other(desk: Desk) -> str:
    with desk.store.read() as look:
        return next(one.enrollment_id for one in look.all(Counselling) if one.enrollment_id != place(desk))


def test_an_appointment_that_passed_without_a_session_is_missed(desk: Desk) -> None:
    held(desk, day=dt.date(2025, 11, 10), next_day=dt.date(2025, 11, 17))
    assert counselling.standing_of(desk, place(desk)).missed
    held(desk, next_day=dt.date(2025, 12, 1))
    assert not counselling.standing_of(desk, place(desk)).missed


@pytest.mark.parametrize("change", [
    {"day": None}, {"day": dt.date(2025, 12, 1)}, {"next_day": dt.date(2025, 11, 1)},
])
def test_a_day_that_cannot_be_is_refused(desk: Desk, change: dict[str, Any]) -> None:
    new = counselling.new_session(desk, place(desk))
    with pytest.raises(CareError):
        counselling.keep(desk, replace(new, **change), Spoken(topic="การนอน"))
    assert counselling.book(desk, place(desk)).sessions == ()


def test_a_session_that_says_nothing_is_refused(desk: Desk) -> None:
    with pytest.raises(CareError):
        counselling.keep(desk, counselling.new_session(desk, place(desk)), Spoken(feeling=" "))


def test_a_note_of_5000_words_is_kept_whole(desk: Desk) -> None:
    text = "นักเรียนเล่าเรื่องที่บ้าน " * 1000  # five words each
    session = held(desk, text=text.strip())
    assert counselling.read(desk, session.id)[0].told.content == text.strip()


def test_a_draft_is_found_again_whole_and_gone_when_it_is_kept(desk: Desk) -> None:
    new = counselling.new_session(desk, place(desk))
    counselling.keep_draft(desk, new, Spoken(topic="การ", content=SAID[:10]))
    counselling.keep_draft(desk, replace(new, place="ห้องแนะแนว"), Spoken(topic="การนอน", content=SAID))
    (found,) = counselling.begun(desk, place(desk))
    assert (found.who, found.spoken.content, found.record.place) == ("head", SAID, "ห้องแนะแนว")
    assert (found.record.id, found.record.day) == (new.id, new.day)
    assert counselling.begun(desk, place(desk, "70002")) == []
    counselling.keep(desk, found.record, found.spoken)
    assert counselling.begun(desk) == []
    assert counselling.read(desk, new.id)[0].told.content == SAID


def test_a_draft_makes_no_change_set_and_can_be_given_up(desk: Desk) -> None:
    before = len(history.changes(desk))
    new = counselling.new_session(desk, place(desk))
    counselling.keep_draft(desk, new, Spoken(topic="การนอน"))
    assert len(history.changes(desk)) == before
    counselling.give_up(desk, new.id)
    assert counselling.begun(desk) == []


def test_notes_and_drafts_are_sealed_in_every_table_of_the_opened_database(desk: Desk) -> None:
    held(desk)
    counselling.keep_draft(desk, counselling.new_session(desk, place(desk)), Spoken(topic="การนอน", content=MORE))
    found = cells(desk)
    assert {"counselling", "change_line", "draft"} <= {table for table, cell in found if MARK in cell}
    assert [table for table, cell in found if "นอนไม่หลับ" in cell or "นัดคุยกับแม่" in cell] == []


def test_a_new_vault_seals_notes_and_drafts_anew(desk: Desk) -> None:
    session = held(desk)
    new = counselling.new_session(desk, place(desk))
    counselling.keep_draft(desk, new, Spoken(topic="การนอน", content=MORE))
    before = {cell for table, cell in cells(desk) if table in ("draft", "counselling") and MARK in cell}
    people.add(desk, "guide", ["guidance"], "demo2")
    people.disable(desk, "guide")
    after = {cell for table, cell in cells(desk) if table in ("draft", "counselling") and MARK in cell}
    assert not before & after
    assert counselling.read(desk, session.id)[0].told.content == SAID
    assert counselling.begun(desk)[0].spoken.content == MORE


def test_history_tells_that_a_session_was_written_and_not_what_was_said(desk: Desk) -> None:
    held(desk)
    details = history.details(desk, history.changes(desk)[0].id)
    assert details.added == 1
    assert SAID not in repr(details)

"""The history of a record as a teacher reads it: old and new values in Thai, nothing for the program alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.catalog.areas import areas
from student_care_desktop.catalog.tongue import Tongue
from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.conduct import BehaviourEntry
from student_care_desktop.domain.fields import Field, Text, fields_of
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.referrals import Approval, Referral
from student_care_desktop.domain.school import Staff
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import Sheet
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access, doors, history, timeline, views
from student_care_desktop.services.clock import clock
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.plain_values import plain, spelled
from student_care_desktop.services.telling import RecordChange
from student_care_desktop.storage.tables import kind_of
from tests.fixtures.people import DAY

CODE = re.compile(r"(?=[0-9]*[a-f])[0-9a-f]{12}")


@pytest.fixture
def head(staffed_folder: Path, say: Tongue) -> Iterator[Desk]:
    desk = doors.unlock(staffed_folder, "demo", clock(DAY), say)
    yield desk
    desk.close()


def told(desk: Desk) -> Iterator[tuple[RecordChange, str]]:
    """Every record of the demonstration school's history with all that is said of it."""
    for change in history.changes(desk, 500):
        for one in history.details(desk, change.id).records:
            sides = [side for field in one.fields for side in _sides(field, desk)]
            yield one, "\n".join([desk.say(one.kind), one.name, *sides])


def _sides(field: object, desk: Desk) -> list[str]:
    return [desk.say(field.label), *(field.field.show(side, desk.say) or "" for side in (field.old, field.new))]  # type: ignore[attr-defined]


def test_the_history_of_the_new_kinds_is_read_by_a_teacher(head: Desk) -> None:
    found: dict[str, list[str]] = {}
    for one, text in told(head):
        found.setdefault(one.kind.text, []).append(text)
        assert not CODE.search(text), text
        assert "{" not in text, text
    for kind in ("Care case", "Follow-up of a case", "Referral", "Step of a referral", "Homeroom"):
        assert found[kind], kind
    titles = [head.say(area.title) for area in areas().all]
    assert all(any(title in text for title in titles) for text in found["Care case"])


def test_sealed_notes_are_counted_and_never_read(head: Desk) -> None:
    """The head at this desk could open them; their history does not."""
    notes = [text for one, text in told(head) if one.kind.text in ("Counselling", "Child protection report")]
    assert notes
    assert all("ผนึกไว้ 1 ส่วน" in text for text in notes if "ผนึกไว้" in text)
    assert any("ผนึกไว้" in text for text in notes)


@pytest.mark.parametrize(("stored", "read"), [
    ("02466ea9da21a1df152004de27dfc905", ""),
    ('{"reason": "มาสาย", "ticks": ["late", "ยายป่วย"], "count": 3, "done": true}', "มาสาย · ยายป่วย · 3"),
    ("{ไม่ใช่รหัส", "{ไม่ใช่รหัส"),
    ("ปกติ", "ปกติ"),
    ("9971725200045", "9971725200045"),
    (7, 7),
    (None, None),
])
def test_a_value_is_said_without_the_codes_of_the_program(stored: object, read: object) -> None:
    assert plain(stored) == read


def test_an_area_is_called_by_its_title(say: Tongue, desk: Desk) -> None:
    field: Field = Text(mark("Test", "Area"))
    first = areas().all[0]
    with access.looking(desk) as look:
        assert spelled(look, "care_case", "area", field).show(first.key, say) == say(first.title)
        assert spelled(look, "care_case", "name", field) is field


@pytest.mark.parametrize(("record", "name", "stored", "read"), [
    (BehaviourEntry, "rule", "late", "มาสาย"), (Approval, "kind", "referral", "การส่งต่อภายนอก"),
    (Referral, "chosen", ("contact", "health"), "ผู้ปกครอง โทรศัพท์ ที่อยู่, สุขภาพ"),
    (Sheet, "instrument", "gone", "gone"),
])
def test_what_is_kept_as_a_key_is_told_in_words(
    say: Tongue, desk: Desk, record: type[Record], name: str, stored: object, read: str
) -> None:
    kind = kind_of(record).name
    with access.looking(desk) as look:
        assert spelled(look, kind, name, fields_of(record)[name]).show(stored, say) == read


def linked(head: Desk) -> str:
    """The head's account belongs to a member of the staff from now on; that person's name."""
    with head.store.write(mark("Test", "Link"), head.now()) as unit:
        account, person = unit.first(Account, name=head.who), unit.all(Staff)[0]
        assert account
        unit.put(replace(account, staff_id=person.id))
    head.account = replace(head.account, staff_id=person.id)
    return person.name


def test_a_case_is_measured_by_what_a_teacher_can_read(head: Desk) -> None:
    with head.store.read() as look:
        place = look.all(Enrollment)[0]
    with head.store.write(mark("Test", "Case"), head.now()) as unit:
        unit.put(CareCase(enrollment_id=place.id, area="mental", measure="sdq.teacher.total"))
    (one,) = history.details(head, history.changes(head, 1)[0].id).records
    (told,) = [
        field.field.show(field.new, head.say) for field in one.fields if field.label.text == "Measured by"
    ]
    assert "SDQ" in told
    assert "ครู" in told
    assert "sdq" not in told


def test_whoever_did_it_is_called_by_name_where_the_account_has_a_person(head: Desk) -> None:
    name = linked(head)
    assert {one.called for one in history.changes(head, 50)} & {"head", name} == {name}
    assert "head" in {one.who for one in history.changes(head, 50)}
    with head.store.read() as look:
        form = next(one for one in look.all(Screening) if one.status == "confirmed")
        place = look.get(Enrollment, form.enrollment_id)
    assert place
    with head.store.write(mark("Test", "Confirm"), head.now()) as unit:
        unit.put(replace(form, confirmed_by=head.who))
    newest = history.changes(head, 1)[0]
    assert history.details(head, newest.id).change.called == name
    (one,) = history.details(head, newest.id).records
    assert name in [field.new for field in one.fields]
    assert history.of_record(head, [form.id])[0].change.called == name
    events = [one for one in timeline.timeline(head, place.student_id) if one.kind == "screening"]
    told = [head.say(one.detail) for one in events if isinstance(one.detail, Words)]
    assert any(name in text for text in told)
    assert not any("head" in text for text in told)


def test_a_view_begins_with_the_name_of_the_person_at_the_desk(head: Desk) -> None:
    name = linked(head)
    with head.store.read() as look:
        place = next(one for one in look.all(Enrollment) if one.year_id == head.year.id)
    assert views.begin_view(head, place.id).teacher == name

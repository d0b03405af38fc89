"""The life of a class in a real encrypted school: homeroom, meetings, network, white classroom, photos."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from student_care_desktop.domain.class_life import ClassPicture, HomeroomEntry, Meeting, MeetingGuest
from student_care_desktop.domain.class_papers import Roll, silent_weeks
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.hours import parse_hour
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.school import Term
from student_care_desktop.domain.students import Guardian, Household
from student_care_desktop.domain.words import english
from student_care_desktop.services import (
    access,
    backups,
    class_pictures,
    history,
    homeroom,
    meetings,
    network,
    school,
    sheaves,
    students,
    white_room,
)
from student_care_desktop.services.desk import Desk
from tests.fixtures.school import row_of


def room_of(desk: Desk, name: str = "ม.1/1") -> str:
    return school.find_class(desk, name).id


def line(desk: Desk, day: dt.date | None = None, **more: object) -> HomeroomEntry:
    facts = {"day": day or desk.today, "topic": "ตรงต่อเวลา", **more}
    return HomeroomEntry(classroom_id=room_of(desk), **facts)  # type: ignore[arg-type]


def refused(act: object, *args: object, **more: object) -> str:
    with pytest.raises(CareError) as found:
        act(*args, **more)  # type: ignore[operator]
    return english(found.value.words)


# Homeroom


def test_absent_follows_from_present_and_is_never_guessed(desk: Desk) -> None:
    kept = homeroom.keep(desk, line(desk, present=2))
    assert (kept.present, kept.absent) == (2, 1)
    assert kept.kept_by == "head"
    nobody_counted = homeroom.keep(desk, replace(kept, present=None), kept)
    assert nobody_counted.absent is None
    assert "only 3 were on the roll" in refused(homeroom.keep, desk, replace(kept, present=4), nobody_counted)


def test_who_left_or_came_later_is_not_on_the_roll_of_that_day() -> None:
    day = dt.date(2025, 7, 1)
    roll = Roll(((None, None), (dt.date(2025, 7, 2), None), (None, day), (None, dt.date(2025, 7, 2))))
    assert roll.on(day) == 2
    assert roll.on(dt.date(2025, 7, 2)) == 2


@pytest.mark.parametrize(("day", "words"), [
    (None, "Write the date"),
    (dt.date(2025, 11, 25), "25/11/2568 lies in the future"),
    (dt.date(2025, 5, 2), "02/05/2568 is outside the academic year 2568"),
    (dt.date(2026, 6, 1), "outside the academic year"),
])
def test_a_day_that_cannot_be_is_refused_and_nothing_is_kept(desk: Desk, day: dt.date | None, words: str) -> None:
    new = replace(line(desk), day=day)
    assert words in refused(homeroom.keep, desk, new)
    assert homeroom.log(desk, room_of(desk)).lines == ()


def test_two_lines_on_one_day_are_refused_by_name(desk: Desk) -> None:
    homeroom.keep(desk, line(desk))
    said = refused(homeroom.keep, desk, line(desk, topic="อีกเรื่อง"))
    assert "ม.1/1 has a line for 24/11/2568 already (“ตรงต่อเวลา”)" in said
    assert len(homeroom.log(desk, room_of(desk)).lines) == 1


def test_two_advisers_at_one_line_the_second_is_told_and_loses_nothing(desk: Desk) -> None:
    first = homeroom.keep(desk, line(desk))
    homeroom.keep(desk, replace(first, result="ของครูคนแรก"), first)
    said = refused(homeroom.keep, desk, replace(first, result="ของครูคนที่สอง"), first)
    assert "Somebody else changed this meanwhile" in said
    now = homeroom.log(desk, room_of(desk)).on(desk.today)
    assert now
    assert now.result == "ของครูคนแรก"
    homeroom.keep(desk, replace(now, result="ของครูคนแรก ของครูคนที่สอง"), now)


def test_topics_of_earlier_lines_are_offered_by_kind_the_newest_first(desk: Desk) -> None:
    for day, kind, topic in ((3, "talk", "เก่า"), (5, "talk", "ใหม่"), (6, "safety", "หมวกนิรภัย"), (7, "talk", "เก่า")):
        homeroom.keep(desk, line(desk, dt.date(2025, 11, day), kind=kind, topic=topic))
    topics = homeroom.log(desk, room_of(desk)).topics
    assert topics["talk"] == ("เก่า", "ใหม่")
    assert topics["safety"] == ("หมวกนิรภัย",)


def test_the_grade_head_signs_a_month_at_once_and_a_change_asks_for_it_again(desk: Desk) -> None:
    for day in (3, 10):
        homeroom.keep(desk, line(desk, dt.date(2025, 11, day)))
    assert homeroom.sign_month(desk, room_of(desk), 11) == 2
    assert "no line of this month that was not seen" in refused(homeroom.sign_month, desk, room_of(desk), 11)
    lines = homeroom.log(desk, room_of(desk), 11).lines
    assert [one.checked_by for one in lines] == ["head", "head"]
    homeroom.keep(desk, replace(lines[0], topic="แก้แล้ว"), lines[0])
    assert homeroom.log(desk, room_of(desk), 11).unseen == 1
    desk.account = Account(name="t", roles=("homeroom",), classes=(room_of(desk),))
    with pytest.raises(NotAllowed):
        homeroom.sign_month(desk, room_of(desk), 11)


def test_a_teacher_reaches_the_own_class_only(desk: Desk) -> None:
    other = room_of(desk, "ป.6/1")
    desk.account = Account(name="t", roles=("homeroom",), classes=(room_of(desk),))
    homeroom.keep(desk, line(desk))
    assert "not yours" in refused(homeroom.log, desk, other)
    for read in (network.committee, white_room.white_class):
        assert "not yours" in refused(read, desk, other)
    assert "not yours" in refused(meetings.sitting, desk, other, 1)


def test_weeks_without_a_line_are_told_when_they_are_over() -> None:
    term = Term(starts=dt.date(2025, 11, 1), ends=dt.date(2026, 4, 1))
    span = (dt.date(2025, 11, 1), dt.date(2025, 11, 30))
    found = silent_weeks(span, dt.date(2025, 11, 24), [term], {dt.date(2025, 11, 12)})
    assert found == [dt.date(2025, 11, 3), dt.date(2025, 11, 17)]
    assert silent_weeks(span, dt.date(2025, 11, 24), [], ()) == []


def test_a_line_taken_out_comes_back_by_the_history(desk: Desk) -> None:
    kept = homeroom.keep(desk, line(desk))
    homeroom.remove(desk, kept)
    assert homeroom.log(desk, room_of(desk)).lines == ()
    newest = history.last(desk)
    assert newest
    history.take_back(desk, newest.id)
    assert homeroom.log(desk, room_of(desk)).lines == (kept,)


# Meetings


def meeting(desk: Desk, term: int = 1, **more: object) -> Meeting:
    return Meeting(classroom_id=room_of(desk), term=term, day=dt.date(2025, 6, 21), **more)  # type: ignore[arg-type]


def marked(desk: Desk, kept: Meeting, *came: bool | None) -> list[MeetingGuest]:
    rows = meetings.sitting(desk, kept.classroom_id, kept.term).rows
    pairs = zip(rows, came, strict=False)
    return meetings.keep_guests(
        desk, kept, [replace(row.guest, came=one, who="mother" if one else "", name="นางทดสอบ มาประชุม" if one else "")
                     for row, one in pairs]
    )


def test_a_meeting_is_done_when_every_child_is_marked(desk: Desk) -> None:
    kept = meetings.keep(desk, meeting(desk, start="๙.๐๐ น.", finish="1130"))
    assert (kept.start, kept.finish) == ("09.00", "11.30")
    marked(desk, kept, True, False)
    assert "For 1 children" in refused(meetings.finish, desk, kept.classroom_id, 1)
    marked(desk, kept, True, False, True)
    here = meetings.sitting(desk, kept.classroom_id, 1)
    assert (here.came.done, here.came.of, here.unmarked) == (2, 3, 0)
    assert meetings.finish(desk, kept.classroom_id, 1).status == "done"
    assert "Open it again" in refused(meetings.keep, desk, replace(kept, place="หอประชุม"), kept)
    assert "Open it again" in refused(meetings.keep_guests, desk, kept, [here.rows[0].guest])
    meetings.reopen(desk, kept.classroom_id, 1)
    assert not meetings.sitting(desk, kept.classroom_id, 1).done


@pytest.mark.parametrize(("facts", "words"), [
    ({"start": "25.00"}, "“25.00” is no time of the day"),
    ({"start": "10.00", "finish": "9.30"}, "closes at 09.30, but begins at 10.00"),
    ({"day": dt.date(2026, 9, 1)}, "outside the academic year"),
    ({"satisfaction": 7.0}, "Satisfaction"),
])
def test_minutes_that_cannot_stand_are_refused(desk: Desk, facts: dict[str, object], words: str) -> None:
    assert words in refused(meetings.keep, desk, replace(meeting(desk), **facts))  # type: ignore[arg-type]
    assert not meetings.sitting(desk, room_of(desk), 1).stored


def test_a_meeting_ahead_stays_a_draft_and_a_second_one_of_the_term_is_refused(desk: Desk) -> None:
    kept = meetings.keep(desk, replace(meeting(desk, 2), day=dt.date(2025, 12, 20)))
    marked(desk, kept, True, True, True)
    assert "lies in the future" in refused(meetings.finish, desk, kept.classroom_id, 2)
    assert "has a meeting of term 2 already" in refused(meetings.keep, desk, meeting(desk, 2))
    assert "Somebody else changed" in refused(meetings.keep, desk, replace(kept, place="ก"), meeting(desk, 2))


def test_the_last_meeting_is_offered_to_begin_from(desk: Desk) -> None:
    assert meetings.sitting(desk, room_of(desk), 1).earlier is None
    first = meetings.keep(desk, meeting(desk, place="ห้อง 111", informed="นโยบายโรงเรียน"))
    second = meetings.sitting(desk, room_of(desk), 2)
    assert second.earlier == first
    assert second.meeting.place == ""
    assert second.earlier_year == 2568


def test_of_whom_nobody_came_no_name_is_kept_and_silence_is_not_stored(desk: Desk) -> None:
    kept = meetings.keep(desk, meeting(desk))
    [first, *_] = marked(desk, kept, True)
    [gone] = meetings.keep_guests(desk, kept, [replace(first, came=False)], [first])
    assert (gone.who, gone.name) == ("", "")
    meetings.keep_guests(desk, kept, [replace(first, came=None)], [gone])
    with access.looking(desk) as look:
        assert look.all(MeetingGuest) == []


def test_who_marks_a_parent_that_somebody_else_marked_meanwhile_is_told(desk: Desk) -> None:
    kept = meetings.keep(desk, meeting(desk))
    seen = meetings.sitting(desk, kept.classroom_id, 1).rows[0].guest  # two advisers look at the same list
    [first] = meetings.keep_guests(desk, kept, [replace(seen, came=True, talk="อยากให้เรียนต่อ")], [seen])
    late = "Somebody else changed"
    assert late in refused(meetings.keep_guests, desk, kept, [replace(seen, came=False)], [seen])
    other = replace(seen, id="e" * 32, came=False)  # the same child as a line of its own
    assert late in refused(meetings.keep_guests, desk, kept, [other], [other])
    now = meetings.sitting(desk, kept.classroom_id, 1).rows[0].guest
    assert now == first
    [again] = meetings.keep_guests(desk, kept, [replace(now, came=False)], [now])
    assert again.came is False


def test_who_changes_a_member_that_somebody_else_changed_meanwhile_is_told(desk: Desk) -> None:
    seen = network.elect(desk, room_of(desk), row_of(desk, "70001").enrollment.id, "chair", "นางก")
    network.keep(desk, replace(seen, phone="0800000003"), seen)
    assert "Somebody else changed" in refused(network.keep, desk, replace(seen, phone="0800000004"), seen)
    [member] = network.committee(desk, room_of(desk)).members
    assert member.member.phone == "0800000003"
    again = network.keep(desk, replace(member.member, post="vice"), member.member)
    assert (again.post, again.phone) == ("vice", "0800000003")


# Network


def with_mother(desk: Desk, number: str) -> Guardian:
    child = row_of(desk, number).student
    sheaf = sheaves.sheaf(desk, child.id)
    mother = Guardian(
        student_id=child.id, role="mother", title="นาง", first_name="มาลี", last_name="ทดสอบดี", phone="0800000001"
    )
    home = Household(house_no="12/4", moo="3", subdistrict="ในเมือง")
    students.save(desk, replace(
        sheaf, guardians=(mother,), household=home, student=replace(sheaf.student, household_id=home.id)
    ))
    return mother


def test_candidates_are_who_came_and_phone_and_address_come_from_their_own_record(desk: Desk) -> None:
    mother = with_mother(desk, "70001")
    kept = meetings.keep(desk, meeting(desk))
    row = meetings.sitting(desk, kept.classroom_id, 1).rows[0]
    assert row.known == {"mother": mother.name}
    meetings.keep_guests(desk, kept, [replace(row.guest, came=True, who="mother", name=row.known["mother"])])
    [candidate] = network.committee(desk, room_of(desk)).candidates
    chosen = network.elect(desk, room_of(desk), candidate.guest.enrollment_id, "chair", candidate.guest.name)
    assert (chosen.phone, chosen.address) == ("", "")  # not written down a second time
    found = network.committee(desk, room_of(desk))
    [member] = found.members
    assert member.member.phone == "0800000001"
    assert member.member.address == "12/4 Moo 3 Subdistrict ในเมือง"
    assert found.candidates == ()
    assert found.open_posts == ("vice", "secretary")
    kept_again = network.keep(desk, member.member)
    assert kept_again.phone == ""


def test_one_chair_and_nobody_twice(desk: Desk) -> None:
    one, two = (row_of(desk, number).enrollment.id for number in ("70001", "70002"))
    network.elect(desk, room_of(desk), one, "chair", "นางก")
    assert "นางก is Chair already" in refused(network.elect, desk, room_of(desk), two, "chair", "นางข")
    assert "on the committee already" in refused(network.elect, desk, room_of(desk), one, "member", "นางก")
    assert "Write the name" in refused(network.elect, desk, room_of(desk), two, "member", " ")
    other = row_of(desk, "70006").enrollment.id
    assert "not in this class" in refused(network.elect, desk, room_of(desk), other, "member", "นางค")


# White classroom


def test_a_child_holds_one_post_and_who_left_is_shown_as_left(desk: Desk) -> None:
    one, two, three = (row_of(desk, number).enrollment.id for number in ("70001", "70002", "70003"))
    posts = {"head": [one], "study_leader": [two, three]}
    kept = white_room.keep(desk, room_of(desk), "ใจสะอาด ห้องสีขาว", posts)
    assert white_room.white_class(desk, room_of(desk)).open_seats == 7 + 16 - 3
    said = refused(white_room.keep, desk, room_of(desk), "", {"head": [one], "study": [one]}, kept)
    assert "would hold two posts: Head of the class and Deputy head, study" in said
    assert "at most 1" in refused(white_room.keep, desk, room_of(desk), "", {"head": [one, two]}, kept)
    other = row_of(desk, "70006").enrollment.id
    assert "not in this class" in refused(white_room.keep, desk, room_of(desk), "", {"head": [other]}, kept)
    child = row_of(desk, "70002")
    left = replace(child.enrollment, status="transferred", left=desk.today, leaving_reason="ย้ายตามผู้ปกครอง")
    students.change_status(desk, child.student, left)
    seats = white_room.white_class(desk, room_of(desk)).seats
    assert [(seat.left, seat.enrollment_id) for seat in seats["study_leader"]] == [(True, two), (False, three)]


def test_a_white_classroom_changed_by_two(desk: Desk) -> None:
    first = white_room.keep(desk, room_of(desk), "คำขวัญ", {})
    white_room.keep(desk, room_of(desk), "คำขวัญใหม่", {}, first)
    assert "Somebody else changed" in refused(white_room.keep, desk, room_of(desk), "ของฉัน", {}, first)


# Photos


def camera(file: Path) -> Path:
    exif = Image.Exif()
    exif[0x010F] = "Camera of a teacher"
    exif[0x8825] = {1: "N", 2: (19.0, 10.0, 0.0)}
    out = io.BytesIO()
    Image.new("RGB", (2400, 1800), "olive").save(out, "JPEG", exif=exif)
    file.write_bytes(out.getvalue())
    return file


def test_photos_of_a_meeting_lose_what_the_camera_adds_and_the_check_knows_them(desk: Desk, tmp_path: Path) -> None:
    kept = meetings.keep(desk, meeting(desk))
    picture = class_pictures.add(desk, kept.classroom_id, kept.id, camera(tmp_path / "p.jpg"), "ประชุม")
    data = class_pictures.content(desk, picture.id)
    with Image.open(io.BytesIO(data)) as image:
        assert max(image.size) == 1600
        assert not dict(image.getexif())
    assert b"Camera of a teacher" not in data
    assert backups.check_all(desk) == []
    for number in range(class_pictures.MOST - 1):
        class_pictures.add(desk, kept.classroom_id, kept.id, tmp_path / "p.jpg", str(number))
    assert "pictures already" in refused(class_pictures.add, desk, kept.classroom_id, kept.id, tmp_path / "p.jpg")
    (tmp_path / "t.jpg").write_text("no picture", "utf-8")
    class_pictures.remove(desk, picture)
    assert refused(class_pictures.add, desk, kept.classroom_id, kept.id, tmp_path / "t.jpg")
    with access.looking(desk) as look:
        assert len(look.all(ClassPicture)) == class_pictures.MOST - 1


def test_a_members_photo_is_their_own(desk: Desk, tmp_path: Path) -> None:
    member = network.elect(desk, room_of(desk), row_of(desk, "70001").enrollment.id, "chair", "นางก")
    network.set_photo(desk, member, camera(tmp_path / "p.jpg"))
    network.set_photo(desk, member, tmp_path / "p.jpg")
    [found] = network.committee(desk, room_of(desk)).members
    assert found.photo
    assert len(class_pictures.pictures_of(desk, member.id)) == 1


@pytest.mark.parametrize(("text", "hour"), [
    ("9.30", "09.30"), ("09:30", "09.30"), ("๑๓.๐๐ น.", "13.00"), ("0930", "09.30"), ("9", "09.00"), ("24.00", None),
    ("9.75", None), ("เช้า", None),
])
def test_hours_as_teachers_write_them(text: str, hour: str | None) -> None:
    assert parse_hour(text) == hour


# The demonstration school


def test_the_demonstration_school_has_the_silent_the_missing_the_draft_and_the_half_filled(town: Desk) -> None:
    rooms = school.classes(town)
    logs = {room.name: homeroom.log(town, room.id, 9) for room in rooms}
    assert [name for name, log in logs.items() if not log.lines and log.counts.get(11)] == ["ม.2/1"]
    first = {room.name: meetings.sitting(town, room.id, 1) for room in rooms}
    assert [name for name, one in first.items() if not one.stored] == ["ม.1/2", "ม.5/2"]
    assert all(one.done for one in first.values() if one.stored)
    draft = meetings.sitting(town, rooms[0].id, 2)
    assert (draft.stored, draft.done, draft.unmarked > 0) == (True, False, True)
    half = network.committee(town, school.find_class(town, "ม.3/1").id)
    assert half.open_posts == ("vice", "secretary")
    seats = [white_room.white_class(town, room.id).seats for room in rooms]
    assert any(holder.left for one in seats for holders in one.values() for holder in holders)

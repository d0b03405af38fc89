"""Activities and who takes part: hours that count, groups named by their reason, and what cannot be."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from student_care_desktop.catalog.areas import areas
from student_care_desktop.domain.areas import Ticks
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.promotion import AREA_NAMES, Activity
from student_care_desktop.services import (
    activities,
    activity_pictures,
    backups,
    class_pictures,
    history,
    school,
    screening,
    students,
    taking_part,
)
from student_care_desktop.services.activities import Opened
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.taking_part import Whom
from tests.fixtures.school import row_of

BOY, GIRL, THIRD, ELSEWHERE = "70001", "70002", "70003", "70006"


def room_id(desk: Desk, name: str = "ม.1/1") -> str:
    return school.find_class(desk, name).id


def made(desk: Desk, room: str = "ม.1/1", **facts: Any) -> Activity:
    """An activity of a class (of the school where ``room`` is empty) that is on record."""
    new = activities.new_activity(desk, room_id(desk, room) if room else "").activity
    usual: dict[str, Any] = {"name": "ค่ายทักษะชีวิต", "first": dt.date(2025, 11, 10), "last": dt.date(2025, 11, 11),
             "hours": 12.0, "measure": "แบบทดสอบ 20 ข้อ", "status": "done"}
    return activities.keep(desk, replace(new, **(usual | facts)))


def place_of(desk: Desk, number: str) -> str:
    return row_of(desk, number).enrollment.id


def joined(desk: Desk, activity: Activity, *numbers: str) -> Opened:
    return taking_part.add(desk, activity.id, [place_of(desk, one) for one in numbers])


def words_of(caught: pytest.ExceptionInfo[CareError]) -> str:
    error = caught.value.words
    return error.text.format(**error.facts)


def test_the_areas_are_called_as_the_screening_form_calls_them() -> None:
    assert [(key, words.text) for key, words in AREA_NAMES] == [
        (one.key, one.title.text) for one in areas().all
    ]


def test_who_came_gets_the_hours_of_the_activity_unless_it_has_its_own(desk: Desk) -> None:
    activity = made(desk)
    opened = joined(desk, activity, BOY, GIRL, THIRD)
    assert [one.part.came for one in opened.parts] == [None, None, None], "nobody is said to have come"
    assert opened.hours == 0
    first, second, third = (one.part for one in opened.parts)
    opened = taking_part.keep_parts(desk, activity.id, [
        replace(first, came=True, before=8, after=15, passed=True),
        replace(second, came=True, hours=4.5), replace(third, came=False),
    ])
    assert (opened.came, opened.hours) == (2, 16.5)
    (line,) = activities.activities_of(desk, room_id(desk))
    assert (line.children, line.came, line.hours, line.late) == (3, 2, 16.5, 0)


def test_a_group_is_named_by_its_reason_and_nobody_is_in_it_beforehand(desk: Desk) -> None:
    form = areas()
    screening.keep(
        desk, place_of(desk, GIRL), 1, Ticks(frozenset({"study.gpa_low"}), frozenset(form.keys))
    )
    screening.confirm(desk, place_of(desk, GIRL), 1)
    activity = made(desk)
    found = taking_part.candidates(desk, activity.id, Whom(area="study"))
    assert [one.child.student.number for one in found] == [GIRL]
    assert found[0].reason
    assert found[0].reason.facts["round"] == 1
    assert str(found[0].reason.facts["area"]).count("Study") == 1
    assert taking_part.candidates(desk, activity.id, Whom(area="study", round=2)) == []
    assert activities.activity_of(desk, activity.id).parts == ()


def test_restricted_groups_are_found_only_by_whoever_may_see_them(desk: Desk) -> None:
    form = areas()
    screening.keep(
        desk, place_of(desk, BOY), 1, Ticks(frozenset({"sexual.media_long"}), frozenset(form.keys))
    )
    screening.confirm(desk, place_of(desk, BOY), 1)
    activity = made(desk)
    assert len(taking_part.candidates(desk, activity.id, Whom(area="sexual"))) == 1
    desk.account = Account(name="g", roles=("grade_head",), grades=("ม.1",))
    assert taking_part.candidates(desk, activity.id, Whom(area="sexual")) == []


def test_a_class_a_grade_or_all_can_be_added_and_taken_out(desk: Desk) -> None:
    activity = made(desk, "")
    assert len(taking_part.candidates(desk, activity.id, Whom())) == 6
    assert len(taking_part.candidates(desk, activity.id, Whom(grade="ม.1"))) == 5
    mine = taking_part.candidates(desk, activity.id, Whom(classroom_id=room_id(desk)))
    opened = taking_part.add(desk, activity.id, [one.child.enrollment.id for one in mine])
    assert len(opened.parts) == 3
    assert len(taking_part.candidates(desk, activity.id, Whom())) == 3, "who is in it is not offered again"
    opened = taking_part.add(desk, activity.id, [one.id for one in opened.parts])
    assert len(opened.parts) == 3, "nobody is in it twice"
    opened = taking_part.take_out(desk, activity.id, [opened.parts[0].id])
    assert len(opened.parts) == 2
    history.take_back(desk, history.changes(desk)[0].id)
    assert len(activities.activity_of(desk, activity.id).parts) == 3


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"name": " "}, "called"),
        ({"first": None}, "Write the day"),
        ({"first": dt.date(2025, 5, 1), "last": None}, "before the school year 2568"),
        ({"first": dt.date(2026, 6, 1), "last": None}, "after the school year"),
        ({"last": dt.date(2025, 11, 1)}, "ends before it begins"),
        ({"last": None, "hours": 25.0}, "25 hours do not fit"),
        ({"first": dt.date(2025, 12, 1), "last": dt.date(2025, 12, 2)}, "cannot be done yet"),
    ],
)
def test_what_cannot_be_is_refused_with_a_reason(desk: Desk, facts: dict[str, Any], told: str) -> None:
    with pytest.raises(CareError) as caught:
        made(desk, **facts)
    assert told in words_of(caught)
    assert activities.activities_of(desk) == []


def test_a_child_has_no_more_hours_than_the_activity(desk: Desk) -> None:
    activity = made(desk)
    (one,) = (each.part for each in joined(desk, activity, BOY).parts)
    with pytest.raises(CareError) as caught:
        taking_part.keep_parts(desk, activity.id, [replace(one, came=True, hours=12.5)])
    assert "ปุณณวิช" in words_of(caught)
    assert "12 hours at most" in words_of(caught)
    assert activities.activity_of(desk, activity.id).parts[0].part.came is None
    taking_part.keep_parts(desk, activity.id, [replace(one, came=True, hours=12)])
    with pytest.raises(CareError) as caught:
        activities.keep(desk, replace(activity, hours=6.0))
    assert "1 children have more hours" in words_of(caught)


def test_scores_need_a_measure_and_nobody_came_to_what_has_not_begun(desk: Desk) -> None:
    plain, ahead = made(desk, measure=""), made(desk, first=dt.date(2025, 12, 1), last=None, status="planned")
    (one,) = (each.part for each in joined(desk, plain, BOY).parts)
    with pytest.raises(CareError) as caught:
        taking_part.keep_parts(desk, plain.id, [replace(one, came=True, after=3)])
    assert "measured" in words_of(caught)
    (one,) = (each.part for each in joined(desk, ahead, BOY).parts)
    with pytest.raises(CareError) as caught:
        taking_part.keep_parts(desk, ahead.id, [replace(one, came=True)])
    assert "nobody has taken part yet" in words_of(caught)


def test_a_child_who_left_is_not_added_but_keeps_what_it_took_part_in(desk: Desk) -> None:
    activity = made(desk)
    (one,) = (each.part for each in joined(desk, activity, BOY).parts)
    taking_part.keep_parts(desk, activity.id, [replace(one, came=True)])
    row = row_of(desk, BOY)
    students.change_status(desk, row.student, replace(
        row.enrollment, status="transferred", left=dt.date(2025, 11, 20), leaving_reason="ย้ายตามบิดา"
    ))
    assert activities.activity_of(desk, activity.id).came == 1
    later = made(desk, first=dt.date(2025, 11, 21), last=None)
    with pytest.raises(CareError) as caught:
        joined(desk, later, GIRL, BOY)
    assert "does not study here" in words_of(caught)
    assert activities.activity_of(desk, later.id).parts == (), "nothing of it was kept"
    assert BOY not in [
        one.child.student.number for one in taking_part.candidates(desk, later.id, Whom())
    ]


def test_what_is_planned_and_past_is_late_and_stands_first(desk: Desk) -> None:
    made(desk, name="วันเด็ก", first=dt.date(2025, 11, 22), last=None)
    made(desk, name="ค้างอยู่", status="planned", first=dt.date(2025, 11, 17), last=None, hours=3.0)
    lines = activities.activities_of(desk)
    assert [(one.activity.name, one.late) for one in lines] == [("ค้างอยู่", 7), ("วันเด็ก", 0)]


def test_a_homeroom_teacher_sees_the_school_s_activity_with_own_children_and_changes_only_these(
    desk: Desk,
) -> None:
    whole, foreign = made(desk, ""), made(desk, "ป.6/1")
    joined(desk, whole, BOY, ELSEWHERE)
    desk.account = Account(name="h", roles=("homeroom",), classes=(room_id(desk),))
    assert [one.id for one in activities.activities_of(desk)] == [whole.id]
    assert not activities.activity_of(desk, whole.id).school
    (one,) = activities.activity_of(desk, whole.id).parts
    assert one.child.student.number == BOY
    assert taking_part.keep_parts(desk, whole.id, [replace(one.part, came=True)]).came == 1
    for refused in (
        lambda: activities.keep(desk, replace(whole, name="อื่น")), lambda: activities.remove(desk, whole.id),
        lambda: made(desk, ""), lambda: activities.keep(desk, replace(foreign, name="อื่น")),
    ):
        with pytest.raises(NotAllowed):
            refused()


def test_photos_are_kept_small_counted_by_the_check_and_go_with_the_activity(
    desk: Desk, tmp_path: Path
) -> None:
    activity = made(desk)
    Image.new("RGB", (4000, 3000), "teal").save(tmp_path / "big.jpg")
    opened = activity_pictures.add_picture(desk, activity.id, tmp_path / "big.jpg", "พิธีเปิด")
    (picture,) = opened.pictures
    kept = class_pictures.content(desk, picture.id)
    assert kept
    assert kept.startswith(b"\xff\xd8")
    assert len(kept) < 400_000
    assert [one.text for one in backups.check_all(desk) if "picture" in one.text] == []
    activities.remove(desk, activity.id)
    assert activities.activities_of(desk) == []
    with pytest.raises(CareError):
        class_pictures.content(desk, picture.id)
    history.take_back(desk, history.changes(desk)[0].id)
    assert activities.activity_of(desk, activity.id).pictures == (picture,)
    with pytest.raises(CareError):
        activity_pictures.add_picture(desk, activity.id, tmp_path / "nothing.jpg")
    assert activity_pictures.remove_picture(desk, activity.id, picture.id).pictures == ()

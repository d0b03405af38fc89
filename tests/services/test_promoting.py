"""Step 3 of one child and of a class: talks, strengths, awards, hours; and what cannot be noted."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.learning import Scholarship, Talent
from student_care_desktop.domain.papers import Tally
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.promotion import Award, StrengthPlan, Talk
from student_care_desktop.services import (
    access,
    activities,
    awards,
    history,
    promoted_class,
    promoting,
    school,
    strengths,
    students,
    summaries,
    taking_part,
    talks,
)
from student_care_desktop.services.awards import Honours
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.promoting import Said
from tests.fixtures.school import row_of
from tests.services.test_activities import BOY, GIRL, THIRD, joined, made, place_of, room_id, words_of

TODAY = dt.date(2025, 11, 24)


def talk(desk: Desk, number: str = BOY, **facts: Any) -> Talk:
    usual: dict[str, Any] = {"day": TODAY, "topic": "คำชื่นชม", "said": "ช่วยเพื่อนเก็บห้อง"}
    return Talk(enrollment_id=place_of(desk, number), **(usual | facts))


def plan(desk: Desk, number: str = BOY, **facts: Any) -> StrengthPlan:
    usual: dict[str, Any] = {"area": "music", "goal": "เล่นระนาดในงานวันไหว้ครู", "activity": "ซ้อมกับครูทุกวันพุธ"}
    return StrengthPlan(enrollment_id=place_of(desk, number), **(usual | facts))


def test_the_class_list_says_who_is_still_to_be_talked_with_this_term(desk: Desk) -> None:
    kept = talks.keep(desk, talk(desk))
    assert kept.term == 2, "the term follows from the day"
    talks.keep(desk, talk(desk, GIRL, day=dt.date(2025, 7, 1), topic="การเรียน"))
    lines = talks.talks_of_class(desk, room_id(desk))
    assert [(one.child.student.number, one.open) for one in lines] == [
        (BOY, False), (GIRL, True), (THIRD, True)
    ]
    assert [one.open for one in talks.talks_of_class(desk, room_id(desk), 1)] == [True, False, True]
    talks.remove(desk, kept)
    assert talks.talks_of_class(desk, room_id(desk))[0].open


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"day": None}, "Write the day"),
        ({"day": dt.date(2025, 11, 25)}, "future"),
        ({"day": dt.date(2025, 5, 1)}, "before the school year"),
        ({"topic": " ", "said": ""}, "A good word is enough"),
    ],
)
def test_a_talk_that_cannot_be_is_refused(desk: Desk, facts: dict[str, Any], told: str) -> None:
    with pytest.raises(CareError) as caught:
        talks.keep(desk, talk(desk, **facts))
    assert told in words_of(caught)
    assert all(one.open for one in talks.talks_of_class(desk, room_id(desk)))


def leave(desk: Desk, number: str) -> None:
    row = row_of(desk, number)
    students.change_status(desk, row.student, replace(
        row.enrollment, status="transferred", left=dt.date(2025, 11, 20), leaving_reason="ย้ายตามบิดา"
    ))


def test_with_a_child_who_left_a_talk_of_before_can_still_be_noted(desk: Desk) -> None:
    leave(desk, BOY)
    talks.keep(desk, talk(desk, day=dt.date(2025, 11, 20)))
    with pytest.raises(CareError) as caught:
        talks.keep(desk, talk(desk))
    assert "20/11/2568" in words_of(caught)
    with pytest.raises(CareError):
        promoting.keep(desk, place_of(desk, BOY), "talk", Said())


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"area": ""}, "Choose the strength"), ({"goal": ""}, "goal"), ({"activity": " "}, "what is done"),
        ({"due": dt.date(2025, 5, 1)}, "before the school year"),
        ({"done": TODAY}, "has a result"),
        ({"done": dt.date(2025, 12, 24), "result": "ดี"}, "future"),
    ],
)
def test_a_plan_says_what_for_what_is_done_and_what_came_of_it(
    desk: Desk, facts: dict[str, Any], told: str
) -> None:
    with pytest.raises(CareError) as caught:
        strengths.keep_plan(desk, plan(desk, **facts))
    assert told in words_of(caught)
    assert strengths.strengths_of(desk, place_of(desk, BOY)).plans == ()


def test_a_judged_plan_is_followed_by_the_next_one(desk: Desk) -> None:
    first = strengths.keep_plan(desk, plan(desk))
    assert promoting.promoted_of(desk, place_of(desk, BOY)).plan == first
    strengths.keep_plan(desk, replace(first, done=TODAY, result="ขึ้นเวทีแล้ว"))
    known = promoting.promoted_of(desk, place_of(desk, BOY))
    assert known.plan.goal == ""
    assert known.strengths.plans[0].result == "ขึ้นเวทีแล้ว"
    strengths.remove_plan(desk, first)
    assert strengths.strengths_of(desk, place_of(desk, BOY)).plans == ()


def test_awards_and_scholarships_are_kept_together_and_empty_rows_are_none(desk: Desk) -> None:
    child = row_of(desk, BOY).student
    kept = awards.keep(desk, child.id, Honours(
        (Award(title="เหรียญทอง", day=TODAY), Award()), (Scholarship(name="ทุนเรียนดี", year=2568, amount=1000),)
    ))
    assert [one.title for one in kept.awards] == ["เหรียญทอง"]
    assert awards.honours_of(desk, child.id) == kept
    for wrong in (
        Honours((Award(reason="ไม่มีชื่อ"),)), Honours((Award(title="รางวัล", day=dt.date(2026, 1, 1)),)),
        Honours((), (Scholarship(amount=500),)),
    ):
        with pytest.raises(CareError):
            awards.keep(desk, child.id, wrong)
    assert awards.honours_of(desk, child.id) == kept, "nothing of it was kept"
    assert awards.keep(desk, child.id, Honours()) == Honours()
    history.take_back(desk, history.changes(desk)[0].id)
    assert awards.honours_of(desk, child.id) == kept


def test_the_strengths_on_record_are_one_line_for_closing_a_case(desk: Desk) -> None:
    place = place_of(desk, BOY)
    with access.looking(desk) as look:
        assert promoting.strength_of(look, place) == ""
        assert promoting.strength_of(look, "nobody") == ""
    promoting.keep(desk, place, "strength", Said(
        talents=(Talent(area="music", detail="ระนาดเอก"), Talent(area="sport")), plan=plan(desk),
    ))
    with access.looking(desk) as look:
        assert promoting.strength_of(look, place) == "ดนตรี ระนาดเอก, กีฬา"


def test_a_page_is_one_change_and_goes_on_where_it_was_left(desk: Desk) -> None:
    place = place_of(desk, BOY)
    before = len(history.changes(desk))
    promoting.keep(desk, place, "known", Said())
    promoting.keep(desk, place, "talk", Said(talk=talk(desk, term=2)))
    assert len(history.changes(desk)) == before + 2
    known = promoting.promoted_of(desk, place)
    assert (known.left, known.talked, known.talk.said) == (("known", "talk"), True, "ช่วยเพื่อนเก็บห้อง")
    promoting.keep(desk, place, "talk", Said(talk=Talk(enrollment_id=place_of(desk, GIRL), term=2)))
    assert not promoting.promoted_of(desk, place_of(desk, GIRL)).talked, "an empty talk is no talk"


def test_a_talk_of_the_other_term_is_told(desk: Desk) -> None:
    with pytest.raises(CareError) as caught:
        promoting.keep(
            desk, place_of(desk, BOY), "talk", Said(talk=talk(desk, term=2, day=dt.date(2025, 7, 1)))
        )
    assert "lies in term 1, not in term 2" in words_of(caught)


def test_signing_needs_a_talk_and_a_name(desk: Desk) -> None:
    place = place_of(desk, BOY)
    with pytest.raises(CareError) as caught:
        promoting.sign(desk, place, "ครูแก้วตา")
    assert "talk of this term is missing" in words_of(caught)
    talks.keep(desk, talk(desk))
    with pytest.raises(CareError):
        promoting.sign(desk, place, " ")
    known = promoting.sign(desk, place, "ครูแก้วตา")
    assert (known.signed_by, known.signed_on, known.done) == ("ครูแก้วตา", TODAY, True)
    lines = promoted_class.lines_of_class(desk, room_id(desk))
    assert [one.state for one in lines] == ["done", "open", "open"]


def test_the_summary_counts_children_by_activity_and_their_share(desk: Desk) -> None:
    activity = made(desk)
    parts = [one.part for one in joined(desk, activity, BOY, GIRL).parts]
    taking_part.keep_parts(desk, activity.id, [replace(parts[0], came=True), replace(parts[1], came=False)])
    whole = made(desk, "", name="กีฬาสี", hours=6.0)
    parts = [one.part for one in joined(desk, whole, BOY, GIRL, THIRD, "70006").parts]
    taking_part.keep_parts(desk, whole.id, [replace(one, came=True) for one in parts])
    talks.keep(desk, talk(desk))
    awards.keep(desk, row_of(desk, GIRL).student.id, Honours((Award(title="เกียรติบัตร", day=TODAY),)))
    found = promoted_class.summary_of_class(desk, room_id(desk))
    assert found
    shares = {one.activity.name: (one.came, one.hours) for one in found.shares}
    assert shares == {"ค่ายทักษะชีวิต": (Tally(1, 3), 12.0), "กีฬาสี": (Tally(3, 3), 18.0)}
    assert (found.hours, found.any_activity, found.honoured.done) == (30.0, Tally(3, 3), 1)
    assert [(one.done, one.of) for one in found.talked] == [(0, 3), (1, 3)]
    known = promoting.promoted_of(desk, place_of(desk, BOY))
    assert (known.hours, len(known.taken), known.others) == (18.0, 2, ())


def test_where_nobody_wrote_down_who_came_nothing_is_known(desk: Desk) -> None:
    joined(desk, made(desk), BOY, GIRL)
    found = promoted_class.summary_of_class(desk, room_id(desk))
    assert found
    assert [(one.came, one.hours) for one in found.shares] == [(None, None)]
    assert (found.hours, found.any_activity, found.strong) == (None, None, Tally(0, 3))
    assert promoting.promoted_of(desk, place_of(desk, BOY)).hours is None
    assert promoting.promoted_of(desk, place_of(desk, THIRD)).hours == 0, "in no activity: no hours"
    assert [(one.came, one.hours) for one in activities.activities_of(desk)] == [(None, None)]
    table = next(one for one in summaries.summary(desk).tables if one.key == "promoted")
    at = [str(one.label) for one in table.columns].index("At least one activity")
    told = {str(row.cells[1]): table.value((place, at)) for place, row in enumerate(table.rows)}
    assert (told["ม.1/1"], told["ม.1/9"]) == ("–", 0), "the other class is in no activity"


def test_nobody_outside_the_class_reads_or_writes_it(desk: Desk) -> None:
    theirs = place_of(desk, "70006")
    desk.account = Account(name="h", roles=("homeroom",), classes=(room_id(desk),))
    with pytest.raises(CareError):
        promoting.promoted_of(desk, theirs)
    with pytest.raises(CareError):
        talks.keep(desk, Talk(enrollment_id=theirs, day=TODAY, topic="คำชื่นชม"))
    assert talks.talks_of_class(desk, room_id(desk))
    desk.account = Account(name="n", roles=("nurse",))
    with pytest.raises(NotAllowed):
        talks.talks_of_class(desk, school.find_class(desk, "ม.1/1").id)


def test_the_workbook_counts_people_and_hours_by_class_and_names_nobody(desk: Desk, tmp_path: Path) -> None:
    desk.say = tongue("th")
    camp = made(desk, "", kind="camp", hours=6.5)
    parts = [one.part for one in joined(desk, camp, BOY, GIRL, "70006").parts]
    taking_part.keep_parts(desk, camp.id, [
        replace(one, came=True) if place < 2 else replace(one, came=False) for place, one in enumerate(parts)
    ])
    talks.keep(desk, talk(desk))
    summaries.export_summary(desk, tmp_path / "s.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "s.xlsx", data_only=False)["กิจกรรมพัฒนา"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(row for row in rows if "ค่าย" in row)
    line = next(row for row in rows if "ม.1/1" in row)
    at = {name: [place for place, one in enumerate(head) if one == name] for name in ("ค่าย", "ภาคเรียนที่ 2")}
    assert [line[place] for place in at["ค่าย"]] == [1, 6], "one of ม.1/1, and 6.5 hours as whole ones"
    assert line[at["ภาคเรียนที่ 2"][0]] == 1
    assert not any("ปุณณวิช" in str(cell) for row in rows for cell in row)

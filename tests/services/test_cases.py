"""Care cases in a real school: opened, followed, closed; every refusal; two people at one case; who sees."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.areas import AREA_KEYS, Group, Ticks
from student_care_desktop.domain.case_rules import CaseFile, needs, next_due, silent_days
from student_care_desktop.domain.cases import CareAction, CareCase, FollowUp
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.learning import Talent, TermReport
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.together import Overtaken
from student_care_desktop.domain.words import mark
from student_care_desktop.services import (
    access,
    case_pages,
    cases,
    casework,
    history,
    school,
    screening,
    students,
)
from student_care_desktop.services.casework import Ending
from student_care_desktop.services.desk import Desk
from tests.fixtures.papers import keyed
from tests.fixtures.school import row_of

FIRST, SECOND, ELSEWHERE = "70001", "70002", "70006"
ALL = frozenset(AREA_KEYS)
TODAY = dt.date(2025, 11, 24)
SOON = dt.date(2025, 12, 8)


def place_of(desk: Desk, number: str) -> str:
    return row_of(desk, number).enrollment.id


def screen(desk: Desk, number: str, *signs: str, round_: int = 1) -> None:
    place = place_of(desk, number)
    screening.keep(desk, place, round_, Ticks(frozenset(signs), ALL))
    screening.confirm(desk, place, round_)


def written(page: case_pages.CasePage, *, days: int = 14, **facts: Any) -> CaseFile:
    """The case as a teacher writes it."""
    case = replace(page.case, problem="งานค้างสามวิชา", goal="ส่งงานครบในสี่สัปดาห์")
    due = page.case.opened + dt.timedelta(days) if page.case.opened else None
    action = CareAction(text="สอนเสริมหลังเลิกเรียน", owner="ครูเรไร", due=due, method="remedial")
    return replace(page.file, case=replace(case, **facts), actions=(action,))


def opened(desk: Desk, number: str, area: str = "study", **facts: Any) -> CaseFile:
    page = case_pages.new_page(desk, place_of(desk, number), area)
    return casework.open_case(desk, page.file, written(page, **facts))


def done(desk: Desk, file: CaseFile, day: dt.date = TODAY) -> CaseFile:
    mine = replace(file, actions=tuple(replace(one, done=day) for one in file.actions))
    return casework.keep(desk, file, mine)


ENDING = Ending(
    outcome="improved", result="ส่งงานครบ", group_after="normal", strength="วาดรูปเก่ง", end_value="2.10",
)


def test_a_case_begins_with_what_the_records_say_and_gets_the_next_number_of_the_school(desk: Desk) -> None:
    screen(desk, FIRST, "study.gpa_low")
    page = case_pages.new_page(desk, place_of(desk, FIRST), "study")
    assert (page.group, page.case.group_before, page.case.source) == (Group.RISK, "risk", "screening")
    assert [str(one) for one in page.reasons] == ["Grade point average from 1.00 to 2.00"]
    with access.looking(desk) as look:
        assert not look.all(CareCase), "looking stores nothing"
    first, second = opened(desk, FIRST), opened(desk, ELSEWHERE)
    assert [first.case.number, second.case.number] == ["1/2568", "2/2568"]
    assert first.next_due == dt.date(2025, 12, 8)


def test_an_adviser_numbers_on_from_cases_of_classes_that_are_not_theirs(desk: Desk) -> None:
    opened(desk, ELSEWHERE)
    homeroom(desk)
    assert opened(desk, FIRST).case.number == "2/2568"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"problem": " "}, "what the problem is"), ({"goal": ""}, "goal that can be measured"),
        ({"opened": dt.date(2025, 12, 1)}, "future"),
    ],
)
def test_a_case_that_lacks_something_is_kept_as_a_draft_and_told(
    desk: Desk, change: dict[str, Any], words: str
) -> None:
    page = case_pages.new_page(desk, place_of(desk, FIRST), "study")
    with pytest.raises(CareError, match=words):
        casework.open_case(desk, page.file, written(page, protective="ยายดูแลดี", **change))
    again = case_pages.new_page(desk, place_of(desk, FIRST), "study")
    assert again.file.draft
    assert again.case.protective == "ยายดูแลดี", "nothing written is lost"
    with access.looking(desk) as look:
        assert cases.cases_in(look, [place_of(desk, FIRST)])[place_of(desk, FIRST)] == []


def test_a_plan_cannot_be_empty_and_each_action_has_text_owner_and_day(desk: Desk) -> None:
    page = case_pages.new_page(desk, place_of(desk, FIRST), "study")
    whole = written(page)
    (action,) = whole.actions
    for actions, words in (
        ((), "cannot be empty"), ((replace(action, text=""),), "Line 1: write what"),
        ((action, replace(action, id="2" * 32, owner=" ")), "Line [12]: write who"),
        ((replace(action, due=None),), "by when"),
        ((replace(action, due=TODAY - dt.timedelta(1)),), "before the case was opened"),
    ):
        seen = case_pages.new_page(desk, place_of(desk, FIRST), "study").file
        with pytest.raises(CareError, match=words):
            casework.open_case(desk, seen, replace(whole, case=replace(whole.case, id=seen.case.id),
                                                   actions=actions))
    seen = case_pages.new_page(desk, place_of(desk, FIRST), "study").file
    file = casework.open_case(
        desk, seen, replace(whole, case=replace(whole.case, id=seen.case.id))
    )
    with pytest.raises(CareError, match="leave at least one"):
        casework.keep(desk, file, replace(file, actions=()))


def test_a_second_case_of_the_same_area_is_not_opened(desk: Desk) -> None:
    first = opened(desk, FIRST)
    assert case_pages.new_page(desk, place_of(desk, FIRST), "study").case.id == first.case.id
    other = written(case_pages.new_page(desk, place_of(desk, FIRST), "health"), area="study")
    with pytest.raises(CareError, match="1/2568"):
        casework.open_case(desk, CaseFile(other.case), other)


def test_a_follow_up_before_its_case_in_the_future_or_without_outcome_is_refused(desk: Desk) -> None:
    file = opened(desk, FIRST)
    for word, words in (
        (FollowUp(day=TODAY - dt.timedelta(1), outcome="same"), "before the case"),
        (FollowUp(day=SOON, outcome="same"), "future"), (FollowUp(day=TODAY), "Say how it goes"),
        (FollowUp(outcome="same"), "Write the day"),
        (FollowUp(day=TODAY, outcome="same", next_day=TODAY - dt.timedelta(2)), "look again"),
    ):
        with pytest.raises(CareError, match=words):
            casework.follow(desk, file.case.id, word)
    kept = casework.follow(desk, file.case.id, FollowUp(day=TODAY, outcome="same", next_day=SOON))
    assert [one.outcome for one in kept.follow_ups] == ["same"]


def test_closing_is_refused_until_everything_is_said_and_the_case_stays_open(desk: Desk) -> None:
    file = opened(desk, FIRST)
    with pytest.raises(CareError, match="สอนเสริมหลังเลิกเรียน"):
        casework.close(desk, file.case.id, ENDING)
    done(desk, file)
    for gap, words in (
        ({"result": " "}, "what came of it|what came of the case"), ({"outcome": ""}, "outcome"),
        ({"strength": ""}, "strength"), ({"end_value": ""}, "Measure again"),
        ({"group_after": ""}, "group"), ({"day": SOON}, "future"),
    ):
        with pytest.raises(CareError, match=words):
            casework.close(desk, file.case.id, replace(ENDING, **gap))
    assert case_pages.case_page(desk, file.case.id).case.is_open
    closed = casework.close(desk, file.case.id, ENDING).case
    assert (closed.state, closed.group_before, closed.group_after) == ("closed", "", "normal")
    assert (closed.closed, closed.closed_by) == (TODAY, "head")
    with pytest.raises(CareError, match="closed already"):
        casework.close(desk, file.case.id, ENDING)
    with pytest.raises(CareError, match="closed already"):
        casework.follow(desk, file.case.id, FollowUp(day=TODAY, outcome="same"))


def test_not_measured_again_is_said_with_its_reason(desk: Desk) -> None:
    file = done(desk, opened(desk, FIRST))
    closed = casework.close(desk, file.case.id, replace(ENDING, end_value="", not_measured="ครูยังไม่ส่งคะแนน"))
    assert closed.case.end_value == "Not measured again: ครูยังไม่ส่งคะแนน"


def test_the_same_instrument_found_anew_after_the_opening_is_offered(desk: Desk) -> None:
    place = row_of(desk, FIRST).enrollment
    with access.changing(desk, mark("Why", "Care case of {name}")) as unit:
        unit.put(TermReport(enrollment_id=place.id, term=1, gpa=1.5))
        unit.put(Talent(student_id=place.student_id, area="arts", detail="สีน้ำ"))
    page = case_pages.new_page(desk, place.id, "study")
    gpa = next(one for one in page.measures if one.key == "gpa")
    assert "1.5" in str(gpa.value)
    assert page.strengths == ("Arts: สีน้ำ",)
    early = replace(page.case, opened=dt.date(2025, 6, 2), measure="gpa", start_value="1.2")
    file = casework.open_case(desk, page.file, replace(written(page), case=replace(
        early, problem="x", goal="y")))
    again = case_pages.case_page(desk, file.case.id).measured_again
    assert again is not None
    assert again.when
    assert again.when > dt.date(2025, 6, 2)
    late = casework.keep(desk, file, replace(file, case=replace(file.case, opened=TODAY)))
    assert case_pages.case_page(desk, late.case.id).measured_again is None, "nothing newer is known"


def test_two_advisers_at_one_case_lose_nothing(desk: Desk) -> None:
    seen = opened(desk, FIRST)
    theirs = replace(seen, case=replace(seen.case, protective="ยายดูแล"), follow_ups=(
        FollowUp(day=TODAY, outcome="same", note="คุยกับยาย"),))
    casework.keep(desk, seen, theirs)
    mine = replace(seen, case=replace(seen.case, causes='{"family":"พ่อแม่แยกกัน"}'))
    both = casework.keep(desk, seen, mine)
    assert (both.case.protective, both.case.why["family"]) == ("ยายดูแล", "พ่อแม่แยกกัน")
    assert [one.note for one in both.follow_ups] == ["คุยกับยาย"], "what the other added stays"
    clash = replace(seen, case=replace(seen.case, protective="น้าดูแล"))
    with pytest.raises(Overtaken, match="ยายดูแล") as told:
        casework.keep(desk, seen, clash)
    assert told.value.fields == ("protective",)
    stands = case_pages.case_page(desk, seen.case.id).case
    assert stands.protective == "ยายดูแล", "nothing was written over"
    (action,) = seen.actions
    casework.keep(desk, both, replace(both, actions=(replace(action, done=TODAY),)))
    extra = replace(action, id="3" * 32)
    with pytest.raises(Overtaken):
        casework.keep(desk, seen, replace(seen, actions=(extra,)))


def test_a_note_of_five_thousand_words_is_kept_whole(desk: Desk) -> None:
    note = " ".join(["บันทึกการติดตาม"] * 2500 + ["วันนี้ดีขึ้น"] * 500)
    file = opened(desk, FIRST)
    assert len(note) > 40_000
    casework.follow(desk, file.case.id, FollowUp(day=TODAY, outcome="improved", note=note))
    page = case_pages.case_page(desk, file.case.id)
    casework.keep(desk, page.file, replace(page.file, case=replace(page.case, problem=note)))
    kept = case_pages.case_page(desk, file.case.id).file
    assert kept.follow_ups[0].note == note
    assert kept.case.problem == note
    with pytest.raises(CareError):
        casework.follow(desk, file.case.id, FollowUp(day=TODAY, outcome="same", note=note * 3))


def test_a_child_who_leaves_with_an_open_case_is_listed_until_a_person_ends_it(desk: Desk) -> None:
    file = opened(desk, FIRST)
    row = row_of(desk, FIRST)
    gone = replace(row.enrollment, status="transferred", left=TODAY, leaving_reason="ย้ายตามผู้ปกครอง")
    students.change_status(desk, row.student, gone)
    (line,) = cases.cases_of(desk, row.enrollment.classroom_id)
    assert line.case.state == "open", "the program ends no case by itself"
    assert line.needs[0].kind == "left"
    with pytest.raises(CareError, match="why"):
        casework.stop(desk, file.case.id, " ")
    ended = casework.stop(desk, file.case.id, "ย้ายโรงเรียน ส่งแฟ้มตามไปแล้ว").case
    assert (ended.state, ended.outcome, ended.closed) == ("stopped", "ended", TODAY)
    (line,) = cases.cases_of(desk, row.enrollment.classroom_id)
    assert not line.needs


def test_what_is_late_silent_or_without_a_next_step_is_told() -> None:
    case = CareCase(number="1/2568", opened=dt.date(2025, 9, 1))
    late = CareAction(due=dt.date(2025, 11, 20))
    kinds = [one.kind for one in needs(CaseFile(case, (late,)), TODAY, 30)]
    assert kinds == ["late", "silent"]
    assert silent_days(case, (late,), (), TODAY) == 84
    word = FollowUp(day=dt.date(2025, 11, 10), outcome="same", next_day=SOON)
    assert needs(CaseFile(case, (replace(late, done=TODAY),), (word,)), TODAY, 30) == ()
    assert next_due(case, (late,), (word,)) == dt.date(2025, 11, 20)
    assert [one.kind for one in needs(CaseFile(case, (), (replace(word, next_day=None),)), TODAY, 30)] == [
        "no_step"
    ]
    assert next_due(replace(case, state="closed"), (late,), (word,)) is None


def test_a_child_at_risk_without_a_case_is_found_by_its_newest_round(desk: Desk) -> None:
    screen(desk, FIRST, "study.gpa_low", "travel.far")
    screen(desk, SECOND, "study.gpa_low")
    screen(desk, SECOND, round_=2)
    assert found(desk) == {FIRST: {"study", "travel"}}, "the second round says that the other is well"
    file = opened(desk, FIRST)
    assert found(desk) == {FIRST: {"travel"}}
    done(desk, file)
    casework.close(desk, file.case.id, ENDING)
    assert found(desk) == {FIRST: {"travel"}}, "a case closed this year still answers"


def found(desk: Desk) -> dict[str, set[str]]:
    with access.looking(desk) as look:
        return {one.child.student.number: set(one.areas) for one in cases.without_case(look, desk)}


def homeroom(desk: Desk) -> None:
    room = school.find_class(desk, "ม.1/1")
    desk.account = Account(name="homeroom", roles=("homeroom",), classes=(room.id,))


def test_an_adviser_has_the_own_class_and_no_other(desk: Desk) -> None:
    mine, other = opened(desk, FIRST), opened(desk, ELSEWHERE)
    homeroom(desk)
    assert [one.case.id for one in cases.cases_of(desk)] == [mine.case.id]
    with pytest.raises(CareError, match="not on record"):
        case_pages.case_page(desk, other.case.id)
    with pytest.raises(CareError):
        casework.keep(desk, other, replace(other, case=replace(other.case, goal="x")))
    with pytest.raises(CareError):
        casework.stop(desk, other.case.id, "x")


def test_a_case_of_an_area_that_few_may_see_is_nowhere_for_the_others(desk: Desk) -> None:
    file = opened(desk, FIRST, "sexual")
    assert len(cases.cases_of(desk)) == 1
    desk.account = Account(name="grade", roles=("grade_head",), grades=("ม.1",))
    assert cases.cases_of(desk) == []
    with pytest.raises(NotAllowed):
        case_pages.case_page(desk, file.case.id)


def test_opening_a_case_can_be_taken_back(desk: Desk) -> None:
    opened(desk, FIRST)
    history.take_back(desk, history.changes(desk)[0].id)
    with access.looking(desk) as look:
        assert not look.all(CareCase)
        assert not look.all(CareAction)
        assert look.get(Enrollment, place_of(desk, FIRST))


def test_what_speaks_for_the_case_stands_before_what_is_normal(desk: Desk) -> None:
    """The page shows the first facts only: a score at risk must not be the one that is left out."""
    keyed(desk, FIRST, "sdq", "teacher", "0" * 25)
    keyed(desk, FIRST, "sdq", "student", "2" * 25)
    page = case_pages.new_page(desk, place_of(desk, FIRST), "mental")
    normal = ["ปกติ" in tongue("th")(one.value) for one in page.measures]
    assert True in normal
    assert False in normal
    assert normal == sorted(normal)

"""Kinds of activity as a school writes them: added, renamed, retired; old records never lose a name."""

from __future__ import annotations

from dataclasses import replace

import openpyxl
import pytest

from student_care_desktop.catalog.activity_kinds import shipped_kinds
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.activity_kinds import Kind, Kinds
from student_care_desktop.domain.cases import CareAction, CarePlan
from student_care_desktop.domain.conferences import Resolution
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.words import told
from student_care_desktop.services import (
    activity_kinds,
    care_plans,
    casework,
    conferences,
    history,
    summaries,
    timeline,
)
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.printing import Choice
from tests.fixtures.papers import WHY
from tests.fixtures.school import row_of
from tests.services.paper import pages
from tests.services.test_cases import FIRST, SECOND, SOON, TODAY, opened, place_of

CAMP = "ค่ายคุณธรรม"


def new(name: str = CAMP) -> Kind:
    return Kind("", told(name, name))


def add(desk: Desk, *more: Kind) -> Kinds:
    """The shipped kinds and ``more``."""
    return activity_kinds.keep_kinds(desk, [*activity_kinds.kinds(desk).all, *more])


def change(desk: Desk, key: str, **facts: object) -> Kinds:
    """The list with one of its kinds changed."""
    return activity_kinds.keep_kinds(desk, [
        replace(one, **facts) if one.key == key else one  # type: ignore[arg-type]
        for one in activity_kinds.kinds(desk).all
    ])


def use(desk: Desk, key: str, number: str = FIRST) -> CareAction:
    """A case in which something of this kind was done."""
    file = opened(desk, number)
    action = CareAction(text="เข้าค่ายสองวัน", owner="ครูเรไร", due=SOON, done=TODAY, method=key)
    return casework.keep(desk, file, replace(file, actions=(action,))).actions[0]


def test_a_school_begins_with_the_shipped_kinds_and_no_setting(desk: Desk) -> None:
    assert activity_kinds.kinds(desk) == shipped_kinds()


def test_a_new_kind_stands_on_paper_in_the_timeline_and_in_the_workbook(
    desk: Desk, tmp_path: object
) -> None:
    desk.say = tongue("th")
    made = add(desk, new()).all[-1]
    use(desk, made.key)
    assert CAMP in pages(desk, "care-case", Choice(student=FIRST))[0]
    assert CAMP in pages(desk, "care-class", Choice(room="ม.1/1"))[0].replace(" ", "")
    story = [desk.say(one.title) for one in timeline.timeline(desk, row_of(desk, FIRST).student.id)]
    assert any(CAMP in title for title in story)
    out = tmp_path / "summary.xlsx"  # type: ignore[operator]
    summaries.export_summary(desk, out)
    cells = [cell.value for row in openpyxl.load_workbook(out)["ช่วยเหลือ"].iter_rows() for cell in row]
    assert CAMP in cells


def test_a_kind_in_use_is_renamed_and_old_records_bear_the_new_name(desk: Desk) -> None:
    desk.say = tongue("th")
    use(desk, "remedial")
    change(desk, "remedial", text=told("คลินิกการเรียน", "คลินิกการเรียน"))
    assert "คลินิกการเรียน" in pages(desk, "care-case", Choice(student=FIRST))[0]


def test_a_kind_in_use_that_is_taken_out_is_only_no_longer_offered(desk: Desk) -> None:
    desk.say = tongue("th")
    made = add(desk, new(), new("กีฬาสี")).all[-2:]
    action = use(desk, made[0].key)
    gone = {one.key for one in made} | {"remedial"}
    kept = activity_kinds.keep_kinds(desk, [
        one for one in activity_kinds.kinds(desk).all if one.key not in gone
    ])
    states = {one.key: one.offered for one in kept.all}
    assert states[action.method] is False, "in use: kept, not offered"
    assert states["remedial"] is False, "what ships can come back"
    assert made[1].key not in states, "nobody ever used it"
    assert CAMP in pages(desk, "care-case", Choice(student=FIRST))[0]
    assert action.method not in dict(kept.field.options)
    assert kept.usable(action.method) == "other", "a pattern that names it begins with another kind"


def test_the_shipped_list_comes_back_and_the_schools_own_names_stay_on_record(desk: Desk) -> None:
    desk.say = tongue("th")
    made = change(add_and_key(desk), CAMP, text=told("ค่ายธรรมะ", "ค่ายธรรมะ"))
    use(desk, CAMP)
    back = activity_kinds.restore_kinds(desk)
    assert back.all == shipped_kinds().all
    assert made.own
    assert not back.own
    assert back.called(CAMP) == told("ค่ายธรรมะ", "ค่ายธรรมะ"), "the last name it had"
    assert "ค่ายธรรมะ" in pages(desk, "care-case", Choice(student=FIRST))[0]


def add_and_key(desk: Desk) -> Desk:
    add(desk, new())
    return desk


def test_a_key_that_no_list_knows_is_shown_as_it_is_and_the_case_can_still_be_worked_on(desk: Desk) -> None:
    desk.say = tongue("th")
    made = add(desk, new()).all[-1]
    action = use(desk, made.key)
    added = next(one for one in history.changes(desk) if desk.say(one.why) == "แก้ชนิดกิจกรรม")
    history.take_back(desk, added.id)
    assert activity_kinds.kinds(desk) == shipped_kinds()
    assert CAMP in pages(desk, "care-case", Choice(student=FIRST))[0], "the key is the first name"
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put(replace(action, method="zz9"))
    assert "zz9" in pages(desk, "care-case", Choice(student=FIRST))[0]
    with pytest.raises(CareError, match="zz9"):
        use(desk, "zz9", SECOND)


def test_what_contradicts_itself_is_refused_in_words_and_nothing_is_kept(desk: Desk) -> None:
    for wrong, words in (
        (new(" "), "needs a name"), (new("เพื่อนช่วยเพื่อน"), "twice"),
    ):
        with pytest.raises(CareError, match=words):
            add(desk, wrong)
    with pytest.raises(CareError, match="needed by other pages"):
        change(desk, "help", offered=False)
    with pytest.raises(CareError, match="At most 40"):
        add(desk, *(new(f"ชนิดที่ {number}") for number in range(40)))
    assert activity_kinds.kinds(desk) == shipped_kinds()


def test_plans_for_many_and_resolutions_take_the_schools_own_kind_and_no_unknown_one(desk: Desk) -> None:
    made = add(desk, new()).all[-1]
    room = row_of(desk, FIRST).enrollment.classroom_id
    plan = CarePlan(classroom_id=room, area="study", name="ค่าย", problem="งานค้าง", goal="ส่งครบ", day=TODAY)
    step = CareAction(text="ค่ายสองวัน", owner="ครูเรไร", due=SOON, method="zz9")
    with pytest.raises(CareError, match="zz9"):
        care_plans.begin(desk, plan, [place_of(desk, FIRST)], [step])
    page = care_plans.begin(desk, plan, [place_of(desk, FIRST)], [replace(step, method=made.key)])
    assert [one.method for one in page.actions] == [made.key]
    held = conferences.keep(desk, conferences.new_conference(desk), ())
    child = conferences.add_child(desk, held.id, place_of(desk, SECOND))
    said = Resolution(text="เข้าค่าย", method=made.key, owner="ครูเรไร", due=SOON)
    assert conferences.resolve(desk, child.id, said, area="study").method == made.key


def test_the_history_tells_the_kind_by_its_name(desk: Desk) -> None:
    desk.say = tongue("th")
    use(desk, add(desk, new()).all[-1].key)
    newest = history.details(desk, history.changes(desk, 1)[0].id)
    values = [field for record in newest.records for field in record.fields]
    assert any(CAMP in str(one) for one in values)


def test_only_the_head_of_care_writes_the_list(desk: Desk) -> None:
    desk.account = Account(name="ครูหนึ่ง", roles=("homeroom",), classes=())
    assert activity_kinds.kinds(desk).offered
    with pytest.raises(NotAllowed):
        activity_kinds.keep_kinds(desk, shipped_kinds().all)

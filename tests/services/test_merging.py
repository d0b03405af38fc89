"""Two records of one child become one: everything comes over, and taking it back leaves no trace of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.grouping import Override
from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.learning import Consent, Scholarship, Talent, TermReport
from student_care_desktop.domain.merging import Merge, Side
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import Sheet, UrgentCase
from student_care_desktop.domain.students import (
    Attachment,
    Enrollment,
    Guardian,
    Household,
    Measurement,
    Student,
)
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.voices import VoiceSheet
from student_care_desktop.domain.words import mark
from student_care_desktop.services import doors, history, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.merging import merge, propose_merge
from student_care_desktop.services.two_records import OF_CHILD, OF_YEAR
from student_care_desktop.storage.tables import KINDS, kind_of
from tests.fixtures.school import Clock, Made

WHY = mark("Why", "Add {name}").with_(name="much")
DAY = dt.date(2025, 6, 2)


def state(desk: Desk) -> dict[str, Any]:
    """Every record of the school, whole."""
    with desk.store.read() as look:
        return {one.id: one for kind in KINDS for one in look.all(kind.record)}


@pytest.fixture
def pair(desk: Desk) -> tuple[Student, Student]:
    """A child with little on record, and the same child once more with everything."""
    keep, other = students.find(desk, "70001"), students.find(desk, "70003")
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put_all(_furnished(desk, unit.first(Enrollment, student_id=keep.id), keep, 1))
        unit.put_all(_furnished(desk, unit.first(Enrollment, student_id=other.id), other, 2))
    return students.find(desk, "70001"), students.find(desk, "70003")


def _furnished(desk: Desk, place: Enrollment | None, child: Student, which: int) -> list[Record]:
    assert place
    home = Household(house_no=f"{which}/1", subdistrict="ในเมือง", landmark="" if which == 1 else "วัด")
    photo = Attachment(student_id=child.id, digest=f"{which}" * 64, media="image/jpeg", size=3)
    own: dict[str, Any] = {"student_id": child.id}
    here: dict[str, Any] = {"enrollment_id": place.id}
    screening = Screening(**here, status="confirmed", day=DAY, signs=("study.low",) if which == 2 else ())
    visit: dict[str, Any] = {**own, "year_id": desk.year.id}
    return [
        home, photo, screening,
        replace(child, household_id=home.id, photo=photo.id, nickname=f"เล่น{which}"),
        HouseholdMember(household_id=home.id, name=f"ยาย{which}", wages=1000.0 * which),
        Guardian(**own, role="mother", first_name="แม่", phone=f"08{which}"),
        *([Guardian(**own, role="father", first_name="พ่อ")] if which == 2 else []),
        Measurement(**own, day=DAY, weight_kg=40.0), Measurement(**own, day=DAY, weight_kg=41.0 + which),
        Talent(**own, area="arts", detail=f"วาด{which}"), Scholarship(**own, year=2568, name=f"ทุน{which}"),
        Consent(**own, scope="gps", day=DAY), Health(**own, chronic=f"หอบ{which}", hearing="ดี"),
        *([Economy(**own, allowance=40)] if which == 2 else []),
        TermReport(**here, term=1, gpa=2.0 + which / 2), TermReport(**here, term=which + 1, gpa=3.0),
        Sheet(**here, instrument="sdq", informant="teacher", day=DAY, status="done", answers=f"{which}"),
        Sheet(**here, instrument="sdq", informant=("parent", "student")[which - 1], day=DAY),
        Override(screening_id=screening.id, old="normal", new="risk", reason=f"เห็น{which}"),
        UrgentCase(**here, cause=f"x{which}"),
        HomeVisit(**visit, day=DAY, status="done", informant_name=f"คน{which}"),
        VoiceSheet(**visit, round=which, day=DAY),
    ]


def all_from(proposed: Merge, side: Side) -> dict[str, Side]:
    return {pair.key: side for pair in proposed.differing}


def test_every_kind_that_belongs_to_a_child_has_its_way(desk: Desk) -> None:
    owners = {"student": set(OF_CHILD), "enrollment": set(OF_YEAR)}
    for kind in KINDS:
        for _, owner in kind.refs:
            assert owner not in owners or kind.record in owners[owner], kind.name


def test_the_proposal_says_what_is_the_same_what_only_one_says_and_what_differs(
    desk: Desk, pair: tuple[Student, Student]
) -> None:
    proposed = propose_merge(desk, pair[0].id, pair[1].id)
    states = {one.key: one.state for one in proposed.pairs}
    assert states["student.title"] == "same"
    assert states["student.nickname"] == states["student.number"] == states["household"] == "differs"
    assert (states["health.hearing"], states["health.chronic"]) == ("same", "differs")
    assert states["guardian.mother.phone"] == "differs"
    assert states["student.photo"] == "differs"
    assert "guardian.father.phone" not in states, "a father whom only one has comes over whole"
    counts = {one.about.text: (one.count, one.same) for one in proposed.moved}
    assert counts["Weight and height"] == (1, 1)
    assert counts["Consent"] == (0, 1)
    assert counts["Guardian"] == counts["Economy"] == counts["Talent"] == (1, 0)


@pytest.mark.parametrize("side", ["keep", "other"])
def test_everything_comes_over_and_the_other_record_goes(
    desk: Desk, pair: tuple[Student, Student], side: Side
) -> None:
    keep, other = pair
    proposed = propose_merge(desk, keep.id, other.id)
    merged = merge(desk, proposed, all_from(proposed, side))
    kept = keep if side == "keep" else other
    assert (merged.id, merged.number, merged.nickname) == (keep.id, kept.number, kept.nickname)
    with desk.store.read() as look:
        assert look.get(Student, other.id) is None
        for kind in KINDS:
            for column, owner in kind.refs:
                if owner == "student":
                    assert not look.all(kind.record, **{column: other.id}), kind.name
        (place,) = look.all(Enrollment, student_id=keep.id)
        assert {one.role for one in look.all(Guardian, student_id=keep.id)} == {"mother", "father"}
        weights = sorted(one.weight_kg or 0 for one in look.all(Measurement, student_id=keep.id))
        assert weights == [40, 42, 43]
        sheets = look.all(Sheet, enrollment_id=place.id)
        assert sorted(one.informant for one in sheets) == ["parent", "student", "teacher"]
        teacher = next(one for one in sheets if one.informant == "teacher")
        assert teacher.answers == ("1" if side == "keep" else "2")
        assert sorted(one.term for one in look.all(TermReport, enrollment_id=place.id)) == [1, 2, 3]
        (screening,) = look.all(Screening, enrollment_id=place.id)
        (change,) = look.all(Override)
        assert (change.screening_id, change.reason) == (screening.id, "เห็น1" if side == "keep" else "เห็น2")
        assert len(look.all(UrgentCase, enrollment_id=place.id)) == 2
        assert len(look.all(VoiceSheet, student_id=keep.id)) == 2
        (home,) = look.all(Household)
        assert (home.id, home.landmark) == (merged.household_id, "วัด"), "its gaps are filled"
        assert len(look.all(HouseholdMember)) == 1
        assert look.first(Economy, student_id=keep.id)
        assert len(look.all(Attachment, student_id=keep.id)) == 2, "no picture is lost"


@pytest.mark.parametrize("side", ["keep", "other"])
def test_taken_back_every_record_is_as_it_was(desk: Desk, pair: tuple[Student, Student], side: Side) -> None:
    before = state(desk)
    proposed = propose_merge(desk, pair[0].id, pair[1].id)
    merge(desk, proposed, all_from(proposed, side))
    assert state(desk) != before
    history.take_back(desk, history.changes(desk, 1)[0].id)
    assert state(desk) == before


def test_it_can_be_taken_back_after_the_program_was_closed(
    desk: Desk, pair: tuple[Student, Student], furnished_school: Made, time: Clock
) -> None:
    before = state(desk)
    proposed = propose_merge(desk, pair[0].id, pair[1].id)
    merge(desk, proposed, all_from(proposed, "other"))
    newest = history.changes(desk, 1)[0]
    desk.close()
    again = furnished_school.open(desk.store.folder.root, time)
    try:
        history.take_back(again, newest.id)
        assert state(again) == before
    finally:
        again.close()


def test_it_is_one_change_set_that_names_both_and_keeps_what_left(
    desk: Desk, pair: tuple[Student, Student]
) -> None:
    count = len(history.changes(desk))
    proposed = propose_merge(desk, pair[0].id, pair[1].id)
    merge(desk, proposed, all_from(proposed, "keep"))
    newest, *older = history.changes(desk)
    assert len(older) == count
    assert str(newest.why) == "Merge เด็กชายก้องภพ สมมติชื่อ (70003) into เด็กชายปุณณวิช ทดสอบดี"
    removed = [one for one in history.details(desk, newest.id).records if one.state == "removed"]
    assert {str(one.kind) for one in removed} >= {"Child", "Answer sheet", "Screening", "Home visit"}


@pytest.mark.parametrize("prefix", ["sheet", "screening", "home_visit", "term_report", "enrollment", "student"])
def test_what_differs_must_be_chosen(desk: Desk, pair: tuple[Student, Student], prefix: str) -> None:
    proposed = propose_merge(desk, pair[0].id, pair[1].id)
    before = state(desk)
    choices = {key: side for key, side in all_from(proposed, "keep").items() if not key.startswith(prefix)}
    assert len(choices) < len(proposed.differing)
    with pytest.raises(CareError, match=r"choose which one stays. Nothing was changed"):
        merge(desk, proposed, choices)
    assert state(desk) == before


def test_records_that_moved_since_are_not_merged(desk: Desk, pair: tuple[Student, Student]) -> None:
    proposed = propose_merge(desk, pair[0].id, pair[1].id)
    students.save(desk, replace(sheaf := students.sheaf(desk, pair[1].id),
                                student=replace(sheaf.student, nickname="ใหม่")))
    before = state(desk)
    with pytest.raises(CareError, match="changed in the meantime"):
        merge(desk, proposed, all_from(proposed, "keep"))
    assert state(desk) == before


def test_years_that_only_one_has_come_over_with_their_sheets(desk: Desk) -> None:
    keep, other = students.find(desk, "70001"), students.find(desk, "70003")
    past = doors.add_year(desk, 2567)
    room = Classroom(year_id=past.id, grade="ป.6", room="1")
    place = Enrollment(student_id=other.id, year_id=past.id, classroom_id=room.id, no=5)
    sheet = Sheet(enrollment_id=place.id, instrument="sdq", informant="teacher", status="done")
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put_all([room, place, sheet])
    proposed = propose_merge(desk, keep.id, other.id)
    assert not [one.key for one in proposed.differing if one.key.startswith("sheet")]
    merge(desk, proposed, all_from(proposed, "keep"))
    with desk.store.read() as look:
        assert look.get(Enrollment, place.id) == replace(place, student_id=keep.id)
        assert look.get(Sheet, sheet.id) == sheet
        assert len(look.all(Enrollment, student_id=keep.id)) == 2


def test_a_home_where_others_live_is_not_touched(desk: Desk, pair: tuple[Student, Student]) -> None:
    keep, other = pair
    sibling = students.sheaf(desk, students.find(desk, "70002").id)
    with desk.store.read() as look:
        home = look.get(Household, other.household_id)
    assert home
    students.save(
        desk, replace(sibling, student=replace(sibling.student, household_id=home.id), household=home,
                      members=students.sheaf(desk, other.id).members)
    )
    proposed = propose_merge(desk, keep.id, other.id)
    merge(desk, proposed, all_from(proposed, "keep"))
    with desk.store.read() as look:
        assert look.get(Household, home.id) == home
        assert [one.name for one in look.all(HouseholdMember, household_id=home.id)] == ["ยาย2"]


def test_one_child_is_no_pair_and_who_is_gone_is_told(desk: Desk) -> None:
    child = students.find(desk, "70001")
    with pytest.raises(CareError, match="two different"):
        propose_merge(desk, child.id, child.id)
    with pytest.raises(CareError, match="not there any more"):
        propose_merge(desk, child.id, "nobody")


def test_whatever_belongs_to_a_childs_place_in_a_year_comes_over() -> None:
    owned = {kind.name for kind in KINDS if ("enrollment_id", "enrollment") in kind.refs}
    assert {kind_of(kind).name for kind in OF_YEAR} == owned

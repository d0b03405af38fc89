"""The demonstration school: exact counts, one seed one school, nobody real, and every awkward case."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.learning import Consent, Scholarship, Talent
from student_care_desktop.domain.questions import problems
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Adviser, Classroom, School, Staff, Term, Year
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.domain.students import (
    Attachment,
    Enrollment,
    Guardian,
    Household,
    Measurement,
    Student,
    age_on,
)
from student_care_desktop.domain.thai import national_id_ok
from student_care_desktop.domain.visits import HomeVisit, due_day
from student_care_desktop.domain.words import english
from student_care_desktop.services import (
    access,
    backups,
    conferences,
    counselling,
    demo,
    doors,
    history,
    protection,
    students,
    studies,
)
from student_care_desktop.services.desk import Desk

KINDS = (
    School, Year, Term, Classroom, Staff, Adviser, Household, Student, Guardian, Enrollment, Measurement,
    Attachment, Health, Economy, Scholarship, Talent, HomeVisit, Consent,
)
Schools = Callable[..., Desk]


def noon(day: dt.date = demo.DAY) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, 12, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def schools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Schools]:
    """Builds a school of a size once, and closes all of them in the end."""
    desks = []

    @cache
    def build(size: int, seed: int = 1, again: int = 0) -> Desk:
        folder = tmp_path_factory.mktemp("demo") / "school"
        desks.append(demo.build(folder, size, seed, now=noon, say=english))
        return desks[-1]

    yield build
    for desk in desks:
        desk.close()


def records(desk: Desk) -> dict[type[Record], list[Any]]:
    with access.looking(desk) as look:
        return {kind: look.all(kind) for kind in KINDS}


def content(desk: Desk) -> set[Record]:
    """Every record, with pictures by what they show instead of by the key of one folder."""
    found = records(desk)
    shown = [
        replace(one, digest=str(hash(access.picture(desk, one.digest)))) for one in found[Attachment]
    ]
    return {one for kind in KINDS if kind is not Attachment for one in found[kind]} | set(shown)


@pytest.mark.parametrize("size", [0, 1, 7, 60])
def test_as_many_children_are_enrolled_this_year_as_were_asked_for(schools: Schools, size: int) -> None:
    desk = schools(size)
    rows = students.roster(desk)
    numbers = sorted(row.student.number for row in rows)
    assert desk.year.number == 2568
    assert numbers == [str(70_001 + index) for index in range(size)]


@pytest.mark.parametrize("size", [0, 1, 7, 60])
def test_nothing_is_wrong_with_the_data(schools: Schools, size: int) -> None:
    assert backups.check_all(schools(size)) == []


def test_a_school_with_nobody_in_it_has_years_classes_staff_and_advisers(schools: Schools) -> None:
    found = records(schools(0))
    counts = {kind: len(found[kind]) for kind in KINDS if found[kind]}
    assert counts.pop(Staff) > 24
    assert counts == {School: 1, Year: 2, Term: 4, Classroom: 24, Adviser: 48}
    assert {room.grade for room in found[Classroom]} == {f"ม.{grade}" for grade in range(1, 7)}
    assert found[School][0].code == "99990001"
    assert found[School][0].principal == next(
        one.name for one in found[Staff] if one.position == found[School][0].principal_position
    )


def test_a_grade_has_as_many_rooms_as_classes_of_forty_need(schools: Schools) -> None:
    found = records(schools(500))
    sizes = Counter(one.classroom_id for one in found[Enrollment] if one.year_id == schools(500).year.id)
    assert len(sizes) == 6 * 3
    assert max(sizes.values()) <= 40


def test_the_same_seed_makes_the_same_school(schools: Schools) -> None:
    assert content(schools(60)) == content(schools(60, again=1))


def test_health_money_talents_scholarships_and_consent_are_varied(schools: Schools) -> None:
    found = records(schools(240))
    health, money = found[Health], found[Economy]
    assert {one.eyesight for one in health} == {"good", "glasses", "no_glasses"}
    for told in ("chronic", "drug_allergy", "food_allergy", "disabilities"):
        assert 2 <= sum(bool(getattr(one, told)) for one in health) < len(health) / 2, told
    assert {one.eef for one in money} == {"", "extra_poor", "poor", "near_poor", "not_poor"}
    assert {one.year for one in found[Scholarship]} == {2567, 2568}
    assert len({one.area for one in found[Talent]}) > 5
    assert any(one.withdrawn for one in found[Consent])


def test_every_class_that_keeps_up_has_a_visit_only_begun_and_one_made_late(schools: Schools) -> None:
    found = records(schools(240))
    rooms = {one.student_id: one.classroom_id for one in found[Enrollment] if one.year_id == schools(240).year.id}
    drafts = {rooms[one.student_id] for one in found[HomeVisit] if one.status == "draft"}
    late = {rooms[one.student_id] for one in found[HomeVisit] if one.day and one.day >= dt.date(2025, 8, 1)}
    assert len(set(rooms.values()) - drafts) <= 2
    assert len(set(rooms.values()) - late) <= 2


def test_some_visits_show_the_house_in_pictures_that_can_be_opened(schools: Schools) -> None:
    desk = schools(240)
    pictures = {one.id: one for one in records(desk)[Attachment]}
    shown = [one.document["photo_outside"] for one in records(desk)[HomeVisit] if "photo_outside" in one.document]
    assert 12 < len(shown) < 80
    assert all(access.picture(desk, pictures[key].digest).startswith(b"\xff\xd8") for key in shown)


def test_twins_share_one_household(schools: Schools) -> None:
    born = defaultdict(set)
    for one in records(schools(240))[Student]:
        born[one.household_id, one.birthday].add(one.number)
    assert any(len(numbers) == 2 for (home, day), numbers in born.items() if home and day)


def test_another_seed_makes_another_school(schools: Schools) -> None:
    one, other = (
        {child.number: child.name for child in records(schools(60, seed))[Student]} for seed in (1, 2)
    )
    assert one.keys() == other.keys()
    assert sum(one[number] == other[number] for number in one) < 10


def test_it_opens_with_the_passphrase_demo_and_the_clock_of_the_caller(tmp_path: Path) -> None:
    later = dt.date(2030, 1, 15)
    built = demo.build(tmp_path / "school", 3, now=lambda: noon(later), say=english)
    assert (built.today, built.year.number) == (later, 2568)
    assert {change.at[:10] for change in history.changes(built)} == {"2025-11-24"}
    built.close()
    opened = doors.unlock(tmp_path / "school", "demo", noon, english)
    assert len(students.roster(opened)) == 3
    opened.close()


@pytest.mark.parametrize("size", [-1, demo.MOST + 1])
def test_an_impossible_size_is_refused_and_leaves_nothing(tmp_path: Path, size: int) -> None:
    with pytest.raises(CareError):
        demo.build(tmp_path / "school", size, now=noon, say=english)
    assert list(tmp_path.iterdir()) == []


def test_a_school_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    demo.build(tmp_path, 2, now=noon, say=english).close()
    with pytest.raises(CareError):
        demo.build(tmp_path, 5, now=noon, say=english)
    kept = doors.unlock(tmp_path, "demo", noon, english)
    assert len(students.roster(kept)) == 2
    kept.close()


def test_ids_belong_to_nobody_and_their_check_digits_are_right_but_for_one_or_two(schools: Schools) -> None:
    children = records(schools(500))[Student]
    citizens = [child.national_id for child in children if child.id_kind == "citizen"]
    codes = [child.national_id for child in children if child.id_kind == "g"]
    assert all(code[0] == "9" and len(code) == 13 for code in citizens)
    assert sum(not national_id_ok(code) for code in citizens) in (1, 2)
    assert codes
    assert all(code[0] == "G" and len(code) == 13 for code in codes)
    assert sum(child.id_kind == "none" for child in children) > 0
    assert len(set(citizens + codes)) == len(citizens + codes)
    assert all(one.national_id[:1] in ("", "9") for one in records(schools(500))[Guardian])


def test_every_field_keeps_its_rule(schools: Schools) -> None:
    wrong = [
        (kind.__name__, name)
        for kind, found in records(schools(500)).items()
        for name, field in fields_of(kind).items()
        for one in found if field.problem(getattr(one, name))
    ]
    assert set(wrong) <= {("Student", "national_id")}
    assert len(wrong) <= 2


def test_nothing_is_newer_than_the_day(schools: Schools) -> None:
    found = records(schools(500))
    days = [one.day for one in found[Measurement]] + [one.left for one in found[Enrollment] if one.left]
    days += [one.admitted for one in found[Student] if one.admitted]
    assert max(days) <= demo.DAY
    assert max(days) > dt.date(2025, 11, 1)


def test_numbers_in_class_run_from_boys_to_girls_by_student_number(schools: Schools) -> None:
    found = records(schools(500))
    child = {one.id: one for one in found[Student]}
    classes: dict[tuple[str, str], list[Enrollment]] = defaultdict(list)
    for place in found[Enrollment]:
        classes[place.year_id, place.classroom_id].append(place)
    for places in classes.values():
        ordered = sorted(places, key=lambda one: (child[one.student_id].sex, child[one.student_id].number))
        ordered.sort(key=lambda one: child[one.student_id].sex == "f")
        assert [one.no for one in ordered] == list(range(1, len(places) + 1))


def test_titles_fit_the_age_but_for_some_that_are_due(schools: Schools) -> None:
    children = [one for one in records(schools(60))[Student] if one.title != "สามเณร"]
    grown = {one.number: age_on(one.birthday, demo.DAY)[0] >= 15 for one in children}
    child_titles = {one.number for one in children if one.title in ("ด.ช.", "ด.ญ.")}
    assert {number for number in child_titles if grown[number]}, "nobody's title is due to change"
    assert {number for number, old in grown.items() if not old} <= child_titles


def test_last_year_is_known(schools: Schools) -> None:
    found = records(schools(500))
    past = next(year for year in found[Year] if year.number == 2567)
    number = {one.id: one.number for one in found[Student]}
    before = {one.student_id: one for one in found[Enrollment] if one.year_id == past.id}
    grade = {room.id: room.grade for room in found[Classroom]}
    this_year = [one for one in found[Enrollment] if one.year_id != past.id]
    here = {one.student_id for one in this_year}
    older = [one.student_id for one in this_year if grade[one.classroom_id] != "ม.1"]
    assert sum(child in before for child in older) / len(older) > 0.8
    graduates = [one for child, one in before.items() if child not in here]
    assert {number[one.student_id] for one in graduates} == {str(60_001 + at) for at in range(500 // 12)}
    assert {(one.status, grade[one.classroom_id]) for one in graduates} == {("graduated", "ม.6")}


def test_a_class_keeps_its_advisers_when_it_goes_up(schools: Schools) -> None:
    found = records(schools(60))
    year = {one.id: one.number for one in found[Year]}
    name = {room.id: (year[room.year_id], room.name) for room in found[Classroom]}
    of: dict[tuple[int, str], set[str]] = defaultdict(set)
    for post in found[Adviser]:
        of[name[post.classroom_id]].add(post.staff_id)
    assert all(len(pair) == 2 for pair in of.values())
    assert of[2567, "ม.1/1"] == of[2568, "ม.2/1"]
    left = {one.id for one in found[Staff] if one.status == "left"}
    assert left & of[2567, "ม.6/1"]
    assert not left & {one for key, pair in of.items() if key[0] == 2568 for one in pair}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_unusual_children_are_there_from_sixty_on(schools: Schools, seed: int) -> None:
    found = records(schools(60, seed))
    children, homes = found[Student], {one.id: one for one in found[Household]}
    statuses = {one.status: one for one in found[Enrollment] if one.left and one.status != "graduated"}
    assert statuses.keys() == {"transferred", "resigned", "dropped_out", "struck_off"}
    assert all(one.leaving_reason for one in statuses.values())
    assert any(one.cannot_strike_off for one in children)
    assert any(one.title == "สามเณร" for one in children)
    assert any(set(one.disadvantages) & {"abused", "drugs", "aids"} for one in children)
    assert {"none", "g", "passport", "citizen"} == {one.id_kind for one in children}
    assert any(len(one.name) > 50 for one in children)
    assert any(len(one.road + one.landmark) > 200 for one in homes.values())
    assert any(one.nickname and not one.household_id for one in children)
    assert 0.05 < sum(not one.photo for one in children) / len(children) < 0.4


def test_a_child_who_came_this_month_is_hardly_known(schools: Schools) -> None:
    found = records(schools(60))
    new = [one for one in found[Student] if one.admitted == dt.date(2025, 11, 10)]
    assert new
    for child in new:
        assert {child.national_id, child.photo, child.household_id, child.religion} == {""}
        assert not [one for one in (*found[Guardian], *found[Measurement]) if one.student_id == child.id]


def test_some_children_have_nobody_to_call(schools: Schools) -> None:
    phones: dict[str, bool] = defaultdict(bool)
    for one in records(schools(60))[Guardian]:
        phones[one.student_id] |= bool(one.phone)
    assert 0 < sum(not known for known in phones.values()) < len(phones) / 3


def test_brothers_and_sisters_share_a_home_and_count_each_other(schools: Schools) -> None:
    found = records(schools(500))
    at_home: dict[str, list[Student]] = defaultdict(list)
    for child in found[Student]:
        if child.household_id:
            at_home[child.household_id].append(child)
    together = [group for group in at_home.values() if len(group) > 1]
    assert together
    assert all(child.siblings_here == len(group) - 1 for group in together for child in group)
    assert any(len({child.birthday for child in group}) < len(group) for group in together), "no twins"


def test_children_grow_and_are_not_measured_before_they_come_or_after_they_left(schools: Schools) -> None:
    found = records(schools(500))
    child = {one.id: one for one in found[Student]}
    left = {one.student_id: one.left for one in found[Enrollment] if one.left}
    heights: dict[str, list[float]] = defaultdict(list)
    for one in sorted(found[Measurement], key=lambda one: one.day):
        heights[one.student_id].append(one.height_cm)
        assert child[one.student_id].admitted <= one.day < left.get(one.student_id, dt.date.max)
        assert 13 < one.weight_kg / (one.height_cm / 100) ** 2 < 36
    assert all(row == sorted(row) for row in heights.values())
    assert max(len(row) for row in heights.values()) == 4


def test_poverty_blood_groups_and_photos_are_as_common_as_in_a_school(schools: Schools) -> None:
    children = records(schools(500))[Student]
    poor = sum("poor" in one.disadvantages for one in children) / len(children)
    assert 0.1 <= poor <= 0.2
    assert 0.1 < sum(not one.blood_group for one in children) / len(children) < 0.5
    assert 0.8 < sum(bool(one.photo) for one in children) / len(children) < 0.9
    assert {"ญาณวุฒิ", "ปุณณวิช", "น้ำผึ้ง"} <= {one.first_name for one in children}
    assert {"ณ เชียงใหม่", "กตัญญู", "ภู่ระหงษ์"} <= {one.last_name for one in children}


def test_every_visit_fits_its_form_and_one_tells_of_a_child_in_danger(schools: Schools) -> None:
    with access.looking(schools(240)) as look:
        found = look.all(HomeVisit)
        cases = [one for one in look.all(UrgentCase) if one.source in {visit.id for visit in found}]
    forms = visit_forms().forms
    assert [visit.id for visit in found if problems(forms[visit.form], visit.document)] == []
    assert {visit.status for visit in found} == {"done", "draft"}
    assert {visit.form for visit in found} == {"obec4", "short"}
    due = due_day(2568, 1)
    assert {visit.day > due for visit in found if visit.day} == {True, False}, "most in time, some late"
    assert [one.cause for one in cases] == ["safety.abused"]


def test_counselling_protection_a_study_and_a_conference_show_what_is_late_and_half_done(schools: Schools) -> None:
    desk = schools(240)
    standings = counselling.standings(desk)
    assert sorted(one.missed for one in standings) == [False, False, False, True]
    assert len([one for one in standings if one.next_day is None]) == 1, "what was urgent is not planned on"
    (report,) = protection.unreported(desk)
    assert protection.read(desk, report.record.id)[0].told.said
    ((study, _),) = studies.studies(desk)
    assert (study.status, 0 < len(study.document) < 16) == ("draft", True)
    (meeting,) = conferences.conferences(desk)
    due = [action.due for one in meeting.heard for action in one.actions if action.due and not action.done]
    assert [day < demo.DAY for day in sorted(due)] == [True, False]
    assert {one.came for one in conferences.attendants_of(meeting.record)} == {True, False}

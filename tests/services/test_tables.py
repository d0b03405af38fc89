"""The workbook of the guidance head counts what a person would count, and agrees with its own formulae."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from student_care_desktop.catalog.areas import areas
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.areas import FLAGS, Group, Ticks
from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.learning import Scholarship
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.domain.students import Enrollment, Household, Measurement, Student
from student_care_desktop.domain.tables import FigureTable
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.services import demo, norms, screening, signs, summaries
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.growth import load_growth
from tests.fixtures.papers import WHY, keyed
from tests.fixtures.reckoning import reckoned
from tests.fixtures.school import Clock, row_of

SHEETS = (
    "คัดกรอง", "SDQ", "EQ", "เยี่ยมบ้าน", "ยากจน-ทุน", "พิการ-ด้อยโอกาส", "ภาวะโภชนาการ",
)  # fmt: skip
MOD3 = "1201201201201201201201201"


def tables(desk: Desk, **how: bool) -> dict[str, FigureTable]:
    return {one.key: one for one in summaries.summary(desk, **how).tables}


def whole_school(table: FigureTable) -> dict[tuple[str, str], Any]:
    """The figures of the last row by heading: group and label."""
    last = len(table.rows) - 1
    return {
        (str(one.group), str(one.label)): table.value((last, place)) for place, one in enumerate(table.columns)
    }


def lines(table: FigureTable) -> dict[tuple[str, ...], tuple[Any, Any]]:
    """Total and share of each line by its names."""
    return {
        tuple(str(cell) for cell in row.cells[: table.frozen]):
            (table.value((at, len(row.cells) - 2)), table.value((at, len(row.cells) - 1)))
        for at, row in enumerate(table.rows)
    }  # fmt: skip


def put(desk: Desk, *records: Record) -> None:
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put_all(records)


def child(desk: Desk, number: str) -> Student:
    return row_of(desk, number).student


def screen(desk: Desk, number: str, *signs: str, confirm: bool = True, round_: int = 1) -> None:
    place = row_of(desk, number).enrollment.id
    screening.keep(desk, place, round_, Ticks(frozenset(signs), frozenset(areas().keys)))
    if confirm:
        screening.confirm(desk, place, round_)


# Screening


def test_groups_are_those_of_the_screening_and_who_is_not_screened_stands_apart(desk: Desk) -> None:
    screen(desk, "70001")
    screen(desk, "70002", "study.gpa_low")
    screen(desk, "70003", "violence.self_harm", "sexual.pregnant", "talent.thai")
    screen(desk, "70004", "study.gpa_low", confirm=False)
    found = whole_school(tables(desk)["screening"])
    assert (found["Screening forms", "Screened"], found["Screening forms", "Not yet"]) == (3, 3)
    assert found["Screening forms", "%"] == 50
    whole = {label: found["The child as a whole", label] for label in ("Normal", "At risk", "Problem", "Not yet known")}
    rows = Counter(row.groups.overall.group for row in screening.screened(desk, None, 1))
    assert whole == {"Normal": 1, "At risk": 1, "Problem": 1, "Not yet known": 3}
    assert (rows[Group.NORMAL], rows[Group.UNKNOWN]) == (1, 3)
    assert found["Noted (people)", "Special talent"] == 1
    for area in areas().all:
        if area.key not in FLAGS and area.key != "sexual":
            assert sum(value for (group, _), value in found.items() if group == str(area.title)) == 6


def test_no_table_has_a_column_for_what_is_restricted(desk: Desk, tmp_path: Path) -> None:
    screen(desk, "70003", "sexual.pregnant")
    keyed(desk, "70001", "8q", "student", "11111111")
    visit(desk, "70001", safety=["abused"], sexual=["pregnant"], violence=["self_harm", "fought"])
    desk.say = tongue("th")
    summaries.export_summary(desk, tmp_path / "s.xlsx", with_names=True)
    book = openpyxl.load_workbook(tmp_path / "s.xlsx")
    del book["ความด้อยโอกาส"]  # the ministry's own list, which names kinds of disadvantage
    texts = " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value)
    assert "ทะเลาะวิวาท" in texts
    for words in ("เพศสัมพันธ์", "พฤติกรรมทางเพศ", "ทารุณ", "ล่วงละเมิด", "ตั้งครรภ์", "ทำร้ายร่างกายตนเอง", "ฆ่าตัวตาย", "8Q"):
        assert words not in texts


def test_each_round_has_its_own_table(desk: Desk) -> None:
    assert "screening-2" not in tables(desk)
    screen(desk, "70002", "study.gpa_low", round_=2)
    found = tables(desk)
    assert whole_school(found["screening"])["Screening forms", "Screened"] == 0
    assert whole_school(found["screening-2"])["Screening forms", "Screened"] == 1


def test_each_child_counts_by_the_form_it_was_answered_by(desk: Desk) -> None:
    screen(desk, "70001", "study.gpa_low")
    form = signs.screening_form(desk).now
    changed = tuple(replace(one, counts=one.counts and one.key != "study.gpa_low") for one in form.signs)
    signs.keep_areas(desk, replace(form, signs=changed))
    screen(desk, "70002", "study.gpa_low")
    found = whole_school(tables(desk)["screening"])
    assert [found["The child as a whole", one] for one in ("Normal", "At risk", "Not yet known")] == [1, 1, 4]
    groups = Counter(str(row.groups.overall.group) for row in screening.screened(desk, None, 1))
    assert groups == {"normal": 1, "risk": 1, "unknown": 4}


# Sheets


def test_sdq_counts_each_scale_by_informant_and_last_the_number_assessed(desk: Desk) -> None:
    keyed(desk, "70001", "sdq", "student", MOD3)
    keyed(desk, "70002", "sdq", "student", "0" * 25, "0")
    keyed(desk, "70003", "sdq", "student", MOD3[:-1] + ".")
    keyed(desk, "70004", "sdq", "teacher", "1" * 25)
    table = tables(desk)["sdq"]
    found = lines(table)
    assert found["Student", "Total difficulties", "At risk"] == (1, 50)
    assert found["Student", "Total difficulties", "Normal"] == (1, 50)
    assert found["Student", "Prosocial behaviour (a strength)", "Not a strength"] == (1, 50)
    assert found["Student", "Impact", "Normal"] == (1, 50)
    assert found["Student", "Impact", "No level (not answered, or not all)"] == (1, 50)
    assert found["Teacher", "Total difficulties", "Problem"] == (1, 100)
    assert found["Parent", "Total difficulties", "Problem"] == (0, "–")
    assert found["Student", "Not yet assessed", ""][0] == 4
    assert [str(cell) for cell in table.rows[-1].cells[:3]] == ["Parent", "Assessed", ""]
    assert "OBEC" in " ".join(map(str, table.notes))


def test_the_sheets_norms_are_named_with_the_table(desk: Desk) -> None:
    keyed(desk, "70001", "sdq", "student", MOD3)
    norms.choose(desk, "sdq", ["woerner2011"], prorate=False)
    keyed(desk, "70002", "sdq", "student", MOD3)
    told = " ".join(map(str, tables(desk)["sdq"].notes))
    assert "OBEC" in told
    assert "Woerner" in told


def test_eq_counts_levels_by_domain(desk: Desk) -> None:
    keyed(desk, "70001", "eq-12-17", "student", "1" * 52)
    found = whole_school(tables(desk)["eq"])
    assert (found["Sheets", "Assessed"], found["Sheets", "Not yet assessed"]) == (1, 5)
    assert found["Good (virtue)", "Below normal"] == 1
    assert found["Smart (competence)", "Normal"] == 1
    assert found["Total", "Below normal"] == 1


# Visits


def visit(desk: Desk, number: str, how: str = "home", status: str = "done", **answers: Any) -> None:
    put(desk, HomeVisit(
        student_id=child(desk, number).id, year_id=desk.year.id, day=desk.today, how=how, status=status,
        answers=json.dumps(answers),
    ))  # fmt: skip


def test_visits_are_counted_by_how_and_answers_by_option(desk: Desk) -> None:
    visit(desk, "70001", house="own", safety=[])
    visit(desk, "70002", how="phone", house="rented")
    visit(desk, "70003", status="draft", house="own")
    found = tables(desk)
    school = whole_school(found["visits"])
    assert (school["Visits (people)", "Visited"], school["Visits (people)", "Not yet"]) == (2, 4)
    assert (school["How they were visited (people)", "By phone"], school["Visits (people)", "%"]) == (1, 2 / 6 * 100)
    answers = lines(found["answers"])
    asked = {key[0]: value for key, value in answers.items() if key[1] == "Answered this question"}
    assert sorted(value[0] for value in asked.values()) == [1, 2]
    assert sorted(value[0] for key, value in answers.items() if asked[key[0]][0] == 2)[-3:] == [1, 1, 2]


def test_of_two_visits_in_a_round_the_last_counts(desk: Desk) -> None:
    visit(desk, "70001", how="home")
    visit(desk, "70001", how="phone")
    assert whole_school(tables(desk)["visits"])["Visits (people)", "Visited"] == 1


# Poverty, disability, nutrition


def home(desk: Desk, number: str, wages: float) -> list[Record]:
    house = Household()
    return [
        house, replace(child(desk, number), household_id=house.id),
        HouseholdMember(household_id=house.id, wages=wages),
    ]


@pytest.fixture
def poor(desk: Desk) -> Desk:
    put(
        desk, *home(desk, "70001", 3000), *home(desk, "70002", 3001),
        Economy(student_id=child(desk, "70003").id, eef="extra_poor"),
        Economy(student_id=child(desk, "70002").id, eef="not_poor"),
        Scholarship(student_id=child(desk, "70001").id, year=2568, name="ทุนสมมติ"),
        Scholarship(student_id=child(desk, "70003").id, year=2567, name="ทุนปีก่อน"),
    )  # fmt: skip
    visit(desk, "70004", income_per_head=2500)
    return desk


def test_poverty_is_counted_and_its_class_never_computed(poor: Desk) -> None:
    found = whole_school(tables(poor)["poverty"])
    income = "Income a head (people)"
    assert [found[income, label] for label in ("3,000 baht or less", "More than 3,000 baht", "Not yet known")] == [
        2, 1, 3
    ]
    eef = "Result of the EEF (people)"
    assert [found[eef, label] for label in ("Extra poor", "Poor", "Not poor", "Not yet known")] == [1, 0, 1, 4]
    grants = "Scholarships of this year (people)"
    assert [found[grants, label] for label in ("In need", "Received", "In need, not yet received")] == [3, 1, 2]


def test_the_poor_are_named_only_when_names_are_asked_for(poor: Desk) -> None:
    assert "poverty-names" not in tables(poor)
    table = tables(poor, with_names=True)["poverty-names"]
    assert table.named
    assert [row.cells[3] for row in table.rows] == [child(poor, one).name for one in ("70001", "70003", "70004")]
    assert [str(row.cells[4]) for row in table.rows] == [
        "Income a head 3,000 baht a month", "Extra poor", "Income a head 2,500 baht a month",
    ]
    assert [row.cells[5] for row in table.rows] == ["ทุนสมมติ", "", ""]


def test_disability_and_nutrition(desk: Desk) -> None:
    put(
        desk, Health(student_id=child(desk, "70001").id, disabilities=("learning", "adhd")),
        Health(student_id=child(desk, "70002").id, disabilities=("learning",)), Health(student_id=child(desk, "70003").id),
        Measurement(student_id=child(desk, "70001").id, day=desk.today, weight_kg=40, height_cm=150),
        Measurement(student_id=child(desk, "70002").id, day=desk.today, weight_kg=40),
        Measurement(student_id=child(desk, "70003").id, day=desk.today.replace(year=2024), weight_kg=4, height_cm=99),
    )  # fmt: skip
    found = whole_school(tables(desk)["disability"])
    assert found["With at least one kind (people)", "With a disability"] == 2
    assert found["Kind of disability (people)", "Learning (LD)"] == 2
    body = whole_school(tables(desk)["nutrition"])
    assert [body["Weight and height (people)", one] for one in ("Measured this year", "Not measured this year")] == [1, 5]


def test_nutrition_has_categories_only_by_the_schools_table(desk: Desk, tmp_path: Path) -> None:
    lines = [f"weight_for_height,{sex},{at},28,30,40,42,50" for sex in "mf" for at in range(140, 151)]
    lines += [f"height_for_age,{sex},{at},130,135,150,155," for sex in "mf" for at in range(120, 200)]
    file = tmp_path / "growth.csv"
    file.write_text("\n".join(["# ตารางสมมติ", "index,sex,at,sd-2,sd-1.5,sd1.5,sd2,sd3", *lines]), "utf-8")
    birthday = desk.today.replace(year=desk.today.year - 12)
    for number, weight in (("70001", 35.0), ("70002", 29.0), ("70003", 60.0)):
        one = replace(child(desk, number), birthday=birthday)
        put(desk, one, Measurement(student_id=one.id, day=desk.today, weight_kg=weight, height_cm=145))
    put(desk, Measurement(student_id=child(desk, "70001").id, day=desk.year.starts, weight_kg=29, height_cm=145))
    assert ("Weight for height", "Fit") not in whole_school(tables(desk)["nutrition"])
    load_growth(desk, file)
    found = whole_school(tables(desk)["nutrition"])
    wanted = {"Thin": 0, "Slightly thin": 1, "Fit": 1, "Plump": 0, "Overweight": 0, "Obese": 1, "Not yet known": 3}
    assert {label: found["Weight for height", label] for label in wanted} == wanted
    assert (found["Goal (people)", "Tall enough and fit"], found["Height for age", "Height as the age"]) == (1, 3)


# The whole workbook


@pytest.fixture(scope="module")
def big(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("demo") / "school"
    desk = demo.build(folder, 60, now=Clock(), say=tongue("th"))
    yield desk
    desk.close()


def test_formulae_agree_with_the_programs_own_numbers(big: Desk, tmp_path: Path) -> None:
    summaries.export_summary(big, tmp_path / "s.xlsx", with_names=True)
    found = list(reckoned(tmp_path / "s.xlsx"))
    assert {one.sheet for one in found} >= set(SHEETS)
    assert [one for one in found if one.found != one.beside] == []
    by_hand = {one.key: one for one in summaries.summary(big).tables}
    groups = Counter(row.groups.overall.group.value for row in screening.screened(big, None, 1))
    last = whole_school(by_hand["screening"])
    assert {label: last["The child as a whole", label] for label in ("Normal", "At risk", "Problem")} == {
        "Normal": groups["normal"], "At risk": groups["risk"], "Problem": groups["problem"]
    }
    with big.store.read() as look:
        here = {one.id for one in look.all(Enrollment, status="studying", year_id=big.year.id)}
        sheets = [one for one in look.all(Sheet, instrument="sdq", status=DONE) if one.enrollment_id in here]
    bands = Counter((one.informant, one.band("total")) for one in sheets)
    told = lines(by_hand["sdq"])
    for who, label in (("student", "Student"), ("teacher", "Teacher"), ("parent", "Parent")):
        for band, level in (("normal", "Normal"), ("risk", "At risk"), ("problem", "Problem")):
            assert told[label, "Total difficulties", level][0] == bands[who, band]


def test_nobody_is_named_unless_asked(big: Desk, tmp_path: Path) -> None:
    summaries.export_summary(big, tmp_path / "s.xlsx")
    book = openpyxl.load_workbook(tmp_path / "s.xlsx")
    texts = " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value)
    with big.store.read() as look:
        children = look.all(Student)
    assert not [one.last_name for one in children if one.last_name and f"{one.first_name} {one.last_name}" in texts]
    assert not [one.number for one in children if one.number in texts.split()]
    assert all(name in book.sheetnames for name in SHEETS)
    book.close()

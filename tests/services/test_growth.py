"""Growth is judged only by a table that the school loads, and only by a whole one."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.facts import FACTS
from student_care_desktop.domain.growth import GROUPS, bmi, cuts_of, reading
from student_care_desktop.domain.students import Measurement
from student_care_desktop.services import history, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.growth import growth_table, load_growth, remove_growth
from student_care_desktop.services.knowing import facts_by_child

SD_HEAD = "index,sex,at,sd-2,sd-1.5,sd1.5,sd2,sd3"
LMS_HEAD = "index,sex,at,l,m,s"


def sd_lines(first: int = 140, last: int = 150) -> list[str]:
    """An invented table: a height of 140 cm may weigh 30–40 kg."""
    return [
        f"weight_for_height,{sex},{at},{28 + at - 140},{30 + at - 140},{40 + at - 140},{42 + at - 140},"
        f"{50 + at - 140}"
        for sex in "mf" for at in range(first, last + 1)
    ]


def written(folder: Path, *lines: str, head: str = SD_HEAD, name: str = "เกณฑ์.csv") -> Path:
    path = folder / name
    path.write_text("\n".join(["# เกณฑ์ทดสอบ 2563", head, *lines]), "utf-8")
    return path


def measured(desk: Desk, weight: float, height: float, day: dt.date = dt.date(2025, 11, 3)) -> str:
    sheaf = students.sheaf(desk, students.find(desk, "70001").id)
    one = Measurement(student_id=sheaf.student.id, day=day, weight_kg=weight, height_cm=height)
    child = replace(sheaf.student, birthday=dt.date(2012, 8, 1))
    students.save(desk, replace(sheaf, student=child, measurements=(*sheaf.measurements, one)))
    return child.id


def fact(desk: Desk) -> object:
    with desk.store.read() as look:
        place = students.sheaf(desk, students.find(desk, "70001").id).enrollment
        assert place
        return facts_by_child(look, desk.year.id, [place], desk.today)[place.id].get("bmi_group")


def test_without_a_table_only_the_index_is_known(desk: Desk) -> None:
    child = measured(desk, 41.5, 152)
    (one,) = students.sheaf(desk, child).measurements
    found = reading(one, "m", dt.date(2012, 8, 1), growth_table(desk))
    assert (found.bmi, found.groups) == (18.0, {})
    assert fact(desk) is None


@pytest.mark.parametrize(
    ("weight", "group"),
    [
        (27.9, "thin"), (28.0, "slightly_thin"), (29.9, "slightly_thin"), (30.0, "fit"), (40.0, "fit"),
        (40.1, "plump"), (42.0, "plump"), (42.1, "overweight"), (50.0, "overweight"), (50.1, "obese"),
    ],
)
def test_each_cut_ends_where_the_department_says(
    desk: Desk, tmp_path: Path, weight: float, group: str
) -> None:
    table = load_growth(desk, written(tmp_path, *sd_lines()))
    assert table.group("weight_for_height", "m", 140, weight) == group


def test_a_loaded_table_feeds_the_screening_with_value_day_and_source(desk: Desk, tmp_path: Path) -> None:
    measured(desk, 60, 145, dt.date(2025, 6, 2))
    measured(desk, 29.9, 140.4)
    load_growth(desk, written(tmp_path, *sd_lines()))
    found = fact(desk)
    assert (found.value, found.when) == ("slightly_thin", dt.date(2025, 11, 3))  # type: ignore[attr-defined]
    assert "เกณฑ์ทดสอบ 2563" in str(found.source)  # type: ignore[attr-defined]
    assert tuple(key for key, _ in GROUPS["weight_for_height"]) == FACTS["bmi_group"].options
    remove_growth(desk)
    assert fact(desk) is None
    history.take_back(desk, history.changes(desk, 1)[0].id)
    assert fact(desk) is not None


def test_outside_the_table_nothing_is_said(desk: Desk, tmp_path: Path) -> None:
    table = load_growth(desk, written(tmp_path, *sd_lines()))
    assert table.group("weight_for_height", "m", 139.4, 35) is None
    assert table.group("weight_for_height", "m", 150.6, 35) is None
    assert table.group("weight_for_height", "", 145, 35) is None
    assert table.group("height_for_age", "m", 120, 140) is None


def test_an_lms_table_is_the_same_as_its_values(desk: Desk, tmp_path: Path) -> None:
    lines = [f"height_for_age,{sex},{at},1,{100 + at},0.05" for sex in ("ช", "หญิง") for at in (150, 151, 152)]
    table = load_growth(desk, written(tmp_path, *lines, head=LMS_HEAD))
    assert cuts_of(1, 250, 0.05)[:2] == pytest.approx((225, 231.25))
    assert table.group("height_for_age", "f", 150, 224.9) == "short"
    assert table.group("height_for_age", "m", 150, 275.1) == "tall"
    assert table.group("height_for_age", "m", 150, 275.0) == "slightly_tall"


def test_months_are_whole_ones_that_have_passed(desk: Desk, tmp_path: Path) -> None:
    lines = [f"weight_for_age,{sex},{at},10,20,{at},{at + 1}," for sex in "mf" for at in (150, 151)]
    table = load_growth(desk, written(tmp_path, *lines))
    birthday = dt.date(2013, 1, 15)
    for day, group in ((dt.date(2025, 8, 14), "slightly_heavy"), (dt.date(2025, 8, 15), "fit")):
        one = Measurement(day=day, weight_kg=150.5)
        assert reading(one, "m", birthday, table).groups == {"weight_for_age": group}


@pytest.mark.parametrize(
    ("lines", "head", "told"),
    [
        (sd_lines(), "index,sex,at,sd-2,sd-1.5,sd1.5,sd2", "column “sd3” is missing"),
        (sd_lines(), "sex,at,l,m,s", "column “index” is missing"),
        ([line for line in sd_lines() if ",145," not in line], SD_HEAD, "between 144 and 146"),
        ([*sd_lines(), sd_lines()[3]], SD_HEAD, "143 stands twice"),
        (sd_lines()[:11], SD_HEAD, "no values for Female"),
        ([sd_lines()[0], sd_lines()[11]], SD_HEAD, "one line only"),
        (["weight_for_height,m,140,30,28,40,42,50"], SD_HEAD, "Line 3 of .*do not rise"),
        (["weight_for_height,m,140,28,x,40,42,50"], SD_HEAD, "“x” in the column “sd-1.5” is no number"),
        (["weight_for_height,x,140,28,30,40,42,50"], SD_HEAD, "no sex"),
        (["bmi,m,140,28,30,40,42,50"], SD_HEAD, "no index"),
        (["height_for_age,m,140.5,28,30,40,42,50"], SD_HEAD, "whole months"),
        (["weight_for_height,m,140,nan,35,0.1"], LMS_HEAD, "is no number"),
        (["weight_for_height,m,140,-5,35,0.4"], LMS_HEAD, "do not rise"),
        ([], SD_HEAD, "no line of values"),
    ],
)
def test_a_table_that_is_not_whole_is_refused_in_words(
    desk: Desk, tmp_path: Path, lines: list[str], head: str, told: str
) -> None:
    before = history.changes(desk)
    with pytest.raises(CareError, match=told) as refused:
        load_growth(desk, written(tmp_path, *lines, head=head))
    assert "Nothing was loaded" in str(refused.value)
    assert history.changes(desk) == before
    assert growth_table(desk) is None


def test_what_is_no_table_and_what_is_not_there_is_refused(desk: Desk, tmp_path: Path) -> None:
    picture = tmp_path / "รูป.csv"
    picture.write_bytes(bytes(range(256)) * 40)
    for path in (picture, tmp_path / "ไม่มี.csv"):
        with pytest.raises(CareError, match="Nothing was loaded"):
            load_growth(desk, path)


def test_a_windows_file_with_semicolons_is_read_too(desk: Desk, tmp_path: Path) -> None:
    path = written(tmp_path, *sd_lines())
    path.write_bytes(path.read_text("utf-8").replace(",", ";").replace("\n", "\r\n").encode("cp874"))
    table = load_growth(desk, path)
    assert table.source == "เกณฑ์ทดสอบ 2563"
    assert growth_table(desk) == table


def test_the_index_is_rounded_to_one_decimal() -> None:
    assert (bmi(50, 160), bmi(None, 160), bmi(50, None)) == (19.5, None, None)

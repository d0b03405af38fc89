"""From rows to children: what is applied, what is left empty or out, and each mistake by its cell."""

from __future__ import annotations

import datetime as dt

import pytest

from student_care_desktop.catalog.roster import presets
from student_care_desktop.exchange.names import Names
from tests.exchange.lists import DMC, an_id, complaints, dmc, read, table


def test_a_child_of_the_ministrys_file() -> None:
    row = read(table(dmc({"id": an_id(5), "number": "10007"}))).rows[0]
    assert row.where == "Sheet1!A3"
    assert row.values == {
        "student.national_id": an_id(5), "class.grade": "ม.1", "class.room": "1", "student.number": "10007",
        "student.sex": "m", "student.title": "ด.ช.", "student.first_name": "ก้องภพก", "student.last_name": "ใจดี",
        "student.birthday": dt.date(2013, 3, 17), "measurement.weight_kg": 44.5, "household.house_no": "12/3",
        "student.disadvantages": ("poor",), "student.cannot_strike_off": False,
    }  # fmt: skip
    assert row.cells["student.birthday"] == "Sheet1!K3"
    assert row.cells["student.national_id"] == "Sheet1!C3"


def test_mistakes_by_cell() -> None:
    same = an_id(77)
    file = read(
        table(
            dmc(
                {}, {"id": an_id(2)[:-1] + "0"}, {"วันเกิด": "31/02/2556"}, {"ชั้น": "ม.9"}, {"ชื่อ": ""},
                {"id": same}, {"id": same}, {"วันเกิด": "15/08/2590"}, {"น้ำหนัก": "หนัก"}, {"number": "5"},
                {"number": "5"}, {"ชื่อ": '=HYPERLINK("x")'}, {"เพศ": "?"},
            )
        )
    )  # fmt: skip
    assert complaints(file) == [
        ("Sheet1!C4", "note"), ("Sheet1!K5", "cell_empty"), ("Sheet1!D6", "left_out"), ("Sheet1!I7", "left_out"),
        ("Sheet1!C8", "left_out"), ("Sheet1!C9", "left_out"), ("Sheet1!K10", "cell_empty"),
        ("Sheet1!M11", "cell_empty"), ("Sheet1!F12", "left_out"), ("Sheet1!F13", "left_out"),
        ("Sheet1!I14", "note"), ("Sheet1!G15", "cell_empty"),
    ]  # fmt: skip
    assert (len(file.rows), len(file.kept), len(file.left_out)) == (13, 7, 6)
    assert [complaint.row for complaint in file.complaints][:3] == [1, 2, 3]
    assert "student.birthday" not in file.rows[2].values
    assert "student.sex" not in file.rows[12].values
    assert "Sheet1!C9" in str(file.complaints[4].what)
    assert not any(same in str(complaint.what) for complaint in file.complaints)


def test_every_row_is_counted_once() -> None:
    file = read(table(dmc({"ชื่อ": "", "ชั้น": "ม.9", "id": an_id(1)}, {"id": an_id(1)}, {})))
    assert len(file.kept) + len(file.left_out) == len(file.rows) == 3
    assert len(file.left_out) == 2


def test_an_id_that_only_padding_makes_equal_is_the_same() -> None:
    code = "0123456789012"
    file = read(table(dmc({"id": code}, {"id": float(code)})))
    assert [row.left_out for row in file.rows] == [True, True]


def test_two_children_with_one_name_and_birthday_are_both_taken_and_asked_about() -> None:
    file = read(table(dmc({"ชื่อ": "แดง"}, {"ชื่อ": "แดง"}, {"ชื่อ": "แดง", "วันเกิด": "1/1/2556"})))
    assert len(file.kept) == 3
    assert complaints(file) == [("Sheet1!I4", "note")]
    assert "Sheet1!I3" in str(file.complaints[0].what)


def test_a_number_in_class_that_stands_twice_is_told() -> None:
    rows = [["เลขที่", "ชื่อ-สกุล", "ชั้น"], [1.0, "แดง ใจดี", "ม.1/1"], [1.0, "ดำ ใจดี", "ม.1/1"], [1.0, "ขาว ใจดี", "ม.1/2"]]
    assert complaints(read(table(rows))) == [("Sheet1!A3", "note")]


def test_the_title_tells_the_sex_when_nothing_else_does() -> None:
    file = read(table(dmc({"เพศ": ""}, {"คำนำหน้าชื่อ": "นางสาว", "เพศ": "-"}, {"คำนำหน้าชื่อ": "ด.ญ."}, {"คำนำหน้าชื่อ": "ม.ล.", "เพศ": ""})))
    assert [row.values.get("student.sex") for row in file.rows] == ["m", "f", "m", None]
    assert complaints(file) == [("Sheet1!G5", "note")]


def test_a_row_of_another_year_and_one_without_a_room_are_left_out() -> None:
    head = ["เลขประจำตัว", "ชื่อ", "สกุล", "ชั้น", "ห้อง", "ปีการศึกษา"]
    rows = [
        head, ["1", "แดง", "ใจดี", "ม.1", 1.0, 2568.0], ["2", "ดำ", "ใจดี", "ม.1", 1.0, "2567"],
        ["3", "ขาว", "ใจดี", "ม.1", "", ""], ["4", "เขียว", "ใจดี", "", "", ""], ["5", "ฟ้า", "ใจดี", "ม.2/3", "", ""],
    ]  # fmt: skip
    file = read(table(rows))
    assert [row.left_out for row in file.rows] == [False, True, True, True, False]
    assert complaints(file) == [("Sheet1!F3", "left_out"), ("Sheet1!E4", "left_out"), ("Sheet1!D5", "left_out")]
    assert (file.rows[4].values["class.grade"], file.rows[4].values["class.room"]) == ("ม.2", "3")


@pytest.mark.parametrize(
    ("grade", "room", "found"),
    [
        ("ม.1", 1.0, ("ม.1", "1")), ("มัธยมศึกษาปีที่ 1", "๒", ("ม.1", "2")), ("ป.6", "01", ("ป.6", "1")),
        ("อนุบาล 2", "1", ("อ.2", "1")), ("ม.1", "1/3", ("ม.1", "3")), ("ม.1/4", "", ("ม.1", "4")),
        ("ม.1", "EP", ("ม.1", "EP")), ("", "ม.3/2", ("ม.3", "2")),
    ],
)  # fmt: skip
def test_ways_to_write_a_class(grade: str, room: object, found: tuple[str, str]) -> None:
    values = read(table(dmc({"ชั้น": grade, "ห้อง": room}))).rows[0].values
    assert (values["class.grade"], values["class.room"]) == found


def test_a_small_school_has_one_class_a_grade() -> None:
    rows = [["เลขประจำตัว", "ชื่อ", "สกุล", "ชั้น"], ["1", "แดง", "ใจดี", "ป.1"], ["2", "ดำ", "ใจดี", "ป.2"]]
    assert read(table(rows)).classes == {("ป.1", ""), ("ป.2", "")}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("ด.ช.ก้องภพ ใจดี", ("ด.ช.", "ก้องภพ", "ใจดี")), ("ด.ญ. ญาดา ณ เชียงใหม่", ("ด.ญ.", "ญาดา", "ณ เชียงใหม่")),
        ("เด็กหญิงญาดา ใจดี", ("ด.ญ.", "ญาดา", "ใจดี")), ("นางสาวญาดา ใจดี", ("น.ส.", "ญาดา", "ใจดี")),
        ("นายสมชาย ใจดี", ("นาย", "สมชาย", "ใจดี")), ("นายิกา ใจดี", ("", "นายิกา", "ใจดี")), ("ก้องภพ", ("", "ก้องภพ", "")),
        ("Miss Anna Lee", ("น.ส.", "Anna", "Lee")), ("Missy Lee", ("", "Missy", "Lee")), ("ด.ช.", ("", "ด.ช.", "")),
    ],
)  # fmt: skip
def test_names_in_one_cell(text: str, parts: tuple[str, str, str]) -> None:
    assert Names(presets(), child=True).split(text) == parts


def test_a_name_without_surname_is_told() -> None:
    rows = [["เลขที่", "ชื่อ-สกุล", "ชั้น"], [1.0, "ด.ช.แดง", "ม.1/1"], [2.0, "ด.ช.ดำ ใจดี", "ม.1/1"]]
    assert complaints(read(table(rows))) == [("Sheet1!B2", "note")]


def test_titles_written_before_the_first_name_are_taken_off() -> None:
    rows = [["เลขที่", "ชื่อ", "สกุล", "ชั้น"], [1.0, "ด.ช.แดง", "ใจดี", "ม.1/1"], [2.0, "เด็กหญิง ดำ", "ใจดี", "ม.1/1"]]
    found = [row.values for row in read(table(rows)).rows]
    assert [(v["student.title"], v["student.first_name"], v["student.sex"]) for v in found] == [
        ("ด.ช.", "แดง", "m"), ("ด.ญ.", "ดำ", "f"),
    ]  # fmt: skip


def test_blank_rows_headings_again_and_numbered_places_are_no_children() -> None:
    rows = [
        ["เลขที่", "เลขประจำตัว", "ชื่อ-สกุล", "ชั้น"], [1.0, "1001", "ด.ช.แดง ใจดี", "ม.1/1"], [" ", "", "\u00a0", ""],
        ["เลขที่", "เลขประจำตัว", "ชื่อ-สกุล", "ชั้น"], [2.0, "", "ด.ญ.ดำ ใจดี", "ม.1/1"], [3.0, "", "", "ม.1/1"],
        ["รวมทั้งสิ้น 2 คน"], ["ชาย 1 คน หญิง 1 คน"], ["", "", "นางสาวสมหญิง ใจดี"],
    ]  # fmt: skip
    assert [row.number for row in read(table(rows)).rows] == [2, 5]


def test_a_ministrys_row_without_name_but_with_a_number_is_a_child_left_out() -> None:
    file = read(table(dmc({"ชื่อ": " ", "นามสกุล": ""})))
    assert complaints(file) == [("Sheet1!I3", "left_out")]


def test_what_the_file_does_not_say_is_absent() -> None:
    row = dict.fromkeys(DMC[6:], "-") | {"ชื่อ": "แดง", "เพศ": "-"}
    values = read(table(dmc(row))).rows[0].values
    assert set(values) == {
        "student.national_id", "student.number", "class.grade", "class.room", "student.first_name",
        "student.disadvantages", "student.cannot_strike_off",
    }  # fmt: skip
    assert values["student.disadvantages"] == ()

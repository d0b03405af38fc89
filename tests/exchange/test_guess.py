"""Headings, classes and children are found in the lists that schools have."""

from __future__ import annotations

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.roster import FIELDS, field_label
from student_care_desktop.exchange.classes import class_in
from student_care_desktop.exchange.roster import heading_key, learned_from
from tests.exchange.lists import DMC, an_id, complaints, dmc, fields, guessed, read, table

CLASS_LIST = [
    ["รายชื่อนักเรียนชั้นมัธยมศึกษาปีที่ 1/1 ปีการศึกษา 2568"],
    ["ครูที่ปรึกษา นางสาวสมหญิง ใจดี"],
    [],
    ["ลำดับที่", "รหัสนักเรียน", "ชื่อ-สกุล", "เลขบัตรประชาชน", "วัน/เดือน/ปีเกิด", "เบอร์โทรผู้ปกครอง", "หมายเหตุ"],
    [1.0, "10000", "ด.ช.ก้องภพ  ใจดี", an_id(1), "17 มี.ค. 2556", "0812345678", ""],
    [2.0, "10001", "ด.ญ. ญาดา ณ เชียงใหม่", an_id(2), "๒๓/๒/๕๖", 812345679.0, "ย้ายมา"],
    [],
    ["รวม", "", "2 คน"],
    ["ลงชื่อ", "", "............................"],
    ["", "", "( นางสาวสมหญิง ใจดี )"],
]


def test_the_ministrys_file_is_known_column_by_column() -> None:
    found = guessed(table(dmc({}, {})))
    sheet = found.sheets[0]
    assert (sheet.heading_row, sheet.first_row, sheet.count) == (1, 2, 2)
    assert f"{sheet.made:%d/%m/%Y}" == "10/06/2025"
    told = fields(found)
    assert told["เลขประจำตัวนักเรียน"] == "student.national_id"
    assert told["เลขประจำตัวนักเรียน 2"] == "student.number"
    assert [told[heading] for heading in ("ชั้น", "ห้อง", "นามสกุลมารดา")] == [
        "class.grade", "class.room", "mother.last_name",
    ]  # fmt: skip
    assert {heading for heading in DMC if told[heading] is None} == {"รหัสโรงเรียน", "ชื่อโรงเรียน", "อายุ(ปี)"}
    assert all(column.score == 1.0 for column in sheet.columns)
    assert sheet.columns[8].letter == "I"
    assert sheet.columns[10].samples == ("17/03/2556",)


def test_the_newer_ministrys_file_has_titles_of_the_parents() -> None:
    rows = dmc({"id": an_id(7)})
    for heading in ("มารดา", "บิดา", "ผู้ปกครอง"):
        at = rows[1].index(f"ชื่อ{heading}")
        rows[1].insert(at, f"คำนำหน้าชื่อ{heading}")
        rows[2].insert(at, "นาง" if heading == "มารดา" else "")
    rows[1][2] = "เลขประจำตัวประชาชน"
    file = read(table(rows))
    assert fields(guessed(table(rows)))["คำนำหน้าชื่อบิดา"] == "father.title"
    assert file.rows[0].values["mother.title"] == "นาง"
    assert file.rows[0].values["student.national_id"] == an_id(7)


def test_equal_headings_are_told_apart_by_what_stands_below_in_any_order() -> None:
    rows = dmc({}, {"id": "G689746481131"})
    for row in rows[2:]:
        row[2], row[5] = row[5], row[2]
    told = fields(guessed(table(rows)))
    assert told["เลขประจำตัวนักเรียน"] == "student.number"
    assert told["เลขประจำตัวนักเรียน 2"] == "student.national_id"


@pytest.mark.parametrize("second", ["เลขประจำตัวนักเรียน2", "เลขประจำตัวนักเรียน.1", "เลขประจําตัวนักเรียน"])
def test_saving_again_elsewhere_changes_headings_but_not_their_meaning(second: str) -> None:
    rows = dmc({})
    rows[1][5] = second
    rows[1][11], rows[1][35] = "อายุ (ปี)", "ยังไม่สามารถจำหน่ายได้ (3.1.8)"
    told = fields(guessed(table(rows)))
    assert "student.number" in told.values()
    assert told["ยังไม่สามารถจำหน่ายได้ (3.1.8)"] == "student.cannot_strike_off"


def test_a_teachers_class_list() -> None:
    found = guessed(table(CLASS_LIST, "Sheet1"))
    assert (found.sheets[0].class_name, found.sheets[0].year, found.sheets[0].count) == ("ม.1/1", 2568, 2)
    file = read(table(CLASS_LIST, "Sheet1"))
    assert complaints(file) == []
    assert [row.values["student.first_name"] for row in file.kept] == ["ก้องภพ", "ญาดา"]
    second = file.kept[1].values
    assert second["student.last_name"] == "ณ เชียงใหม่"
    assert (second["student.title"], second["student.sex"]) == ("ด.ญ.", "f")
    assert (second["class.grade"], second["class.room"], second["enrollment.no"]) == ("ม.1", "1", 2)
    assert second["guardian.phone"] == "0812345679"
    assert file.kept[1].cell("student.last_name") == "Sheet1!C6"


def test_a_class_that_only_the_sheets_name_tells_and_a_sheet_for_each_class() -> None:
    head = ["เลขที่", "เลขประจำตัว", "ชื่อ-นามสกุล"]
    sheets = [
        table([head, [1.0, "1001", "เด็กชายแดง ใจดี"]], "ม.1-1"),
        table([head, [1.0, "1002", "เด็กหญิงดำ ใจดี"]], "ม1-2"),
        table([["บันทึก"]], "อื่น ๆ"),
    ]
    file = read(*sheets)
    assert sorted(file.classes) == [("ม.1", "1"), ("ม.1", "2")]
    assert [row.where for row in file.rows] == ["ม.1-1!A2", "ม1-2!A2"]


def test_a_sheet_that_repeats_the_others_and_a_hidden_one_are_not_used() -> None:
    head = ["เลขที่", "เลขประจำตัว", "ชื่อ-นามสกุล", "ชั้น"]
    one = table([head, [1.0, "1001", "เด็กชายแดง ใจดี", "ม.1/1"]], "ม.1-1")
    again = table([head, [1.0, "1001", "เด็กชายแดง ใจดี", "ม.1/1"]], "รวม")
    hidden = table([head, [1.0, "900", "เด็กชายเก่า ใจดี", "ม.1/1"]], "เก่า", hidden=True)
    found = guessed(one, again, hidden)
    assert [sheet.use for sheet in found.sheets] == [True, False, False]
    assert len(read(one, again, hidden).rows) == 1
    corrected = found.use(2, True)
    assert len(read(one, again, hidden, taken=corrected).rows) == 2


def test_several_classes_under_one_another_on_one_sheet() -> None:
    head = ["ที่", "ชื่อ-สกุล", "เลขประจำตัวประชาชน"]
    rows = [
        ["ชั้น ป.1"], head, [1.0, "ด.ช.แดง ใจดี", an_id(1)], ["รวม 1 คน"], [],
        ["ชั้นประถมศึกษาปีที่ 2"], head, [1.0, "ด.ญ.ขาว ใจดี", an_id(2)], ["รวม", "1 คน"],
    ]  # fmt: skip
    file = read(table(rows))
    assert [(row.values["class.grade"], row.values["enrollment.no"]) for row in file.kept] == [("ป.1", 1), ("ป.2", 1)]


def test_headings_on_two_lines() -> None:
    rows = [
        ["ที่", "เลขประจำตัว", "ชื่อ - สกุล", "", "", "บิดา", "", "ผู้ปกครอง"],
        ["", "", "คำนำหน้า", "ชื่อ", "สกุล", "ชื่อ-สกุล", "อาชีพ", "โทรศัพท์"],
        [1.0, "1001", "ด.ช.", "แดง", "ใจดี", "นายดำ ใจดี", "ค้าขาย", "0812345678"],
    ]
    values = read(table(rows, "ม.2-3", spans=((0, 2, 0, 4), (0, 5, 0, 6)))).rows[0].values
    assert (values["student.first_name"], values["student.last_name"]) == ("แดง", "ใจดี")
    assert (values["father.first_name"], values["father.occupation"]) == ("ดำ", "ค้าขาย")
    assert values["guardian.phone"] == "0812345678"


def test_a_name_that_fills_three_columns_under_one_heading() -> None:
    rows = [
        ["เลขที่", "เลขประจำตัว", "ชื่อ-สกุล", "", "", "หมายเหตุ"],
        [1.0, "1001", "เด็กชาย", "แดง", "ณ เชียงใหม่", ""],
    ]
    values = read(table(rows, "ป.3")).rows[0].values
    assert [values[f"student.{name}"] for name in ("title", "first_name", "last_name")] == [
        "ด.ช.", "แดง", "ณ เชียงใหม่",
    ]  # fmt: skip
    assert (values["class.grade"], values["class.room"]) == ("ป.3", "")


def test_titles_in_a_column_without_heading_and_ticks_that_are_no_surname() -> None:
    rows = [
        ["เลขที่", "เลขประจำตัว", "", "ชื่อ", "สกุล", ""],
        [1.0, "1001", "ด.ช.", "แดง", "ใจดี", "/"], [2.0, "1002", "เด็กหญิง", "ดำ", "ใจดี", "/"],
    ]  # fmt: skip
    assert [row.values["student.title"] for row in read(table(rows, "ป.3")).rows] == ["ด.ช.", "ด.ญ."]
    ticked = [["เลขที่", "ชื่อ-สกุล", "", ""], [1.0, "ด.ช.แดง ใจดี", "/", ""], [2.0, "ด.ช.ดำ ใจดี", "/", "ย้ายมา"]]
    found = guessed(table(ticked, "ป.3"))
    assert [column.field for column in found.sheets[0].columns][2:] == [None, None]


def test_a_running_number_through_the_school_is_no_number_in_class() -> None:
    head = ["ลำดับ", "รหัสนักเรียน", "ชื่อ", "นามสกุล", "ชั้น"]
    running = [[float(n), str(1000 + n), f"แดง{'กขค'[n % 3]}", "ใจดี", f"ม.{n // 40 + 1}/1"] for n in range(1, 120)]
    assert fields(guessed(table([head, *running])))["ลำดับ"] is None
    anew = [[float(n % 40 + 1), str(1000 + n), "แดง", "ใจดี", f"ม.{n // 40 + 1}/1"] for n in range(120)]
    assert fields(guessed(table([head, *anew])))["ลำดับ"] == "enrollment.no"


def test_a_lone_name_column_with_surnames_is_the_whole_name() -> None:
    assert fields(guessed(table([["เลขที่", "ชื่อ", "ชั้น"], [1.0, "แดง ใจดี", "ม.1/1"]])))["ชื่อ"] == "student.full_name"
    assert fields(guessed(table([["เลขที่", "ชื่อ-สกุล", "สกุล"], [1.0, "แดง", "ใจดี"]])))["ชื่อ-สกุล"] == "student.first_name"


def test_a_slip_of_the_pen_in_a_heading_is_understood_but_less_sure() -> None:
    rows = dmc({})
    rows[1][rows[1].index("ความด้อยโอกาส")] = "ความด้อยโอกาศ"
    column = next(c for c in guessed(table(rows)).sheets[0].columns if c.heading == "ความด้อยโอกาศ")
    assert column.field == "student.disadvantages"
    assert 0.5 < column.score < 1
    rows[1][rows[1].index("อาชีพของบิดา")] = "อาชีพของปู่"
    assert fields(guessed(table(rows)))["อาชีพของปู่"] is None


def test_a_correction_is_taken_and_learned() -> None:
    rows = [["เลขที่", "ชื่อ-สกุล", "ฉายา", "ชั้น", "ไม่รู้", "ไม่รู้"], [1.0, "แดง ใจดี", "หมู", "ม.1/1", "0812345678", "พุทธ"]]
    first = guessed(table(rows))
    assert fields(first)["ฉายา"] is None
    corrected = first.take(0, 2, "student.nickname").take(0, 0, None).take(0, 5, "student.religion")
    assert read(table(rows), taken=corrected).rows[0].values["student.nickname"] == "หมู"
    learned = learned_from(first, corrected)
    assert learned == {"ฉายา": "student.nickname", "เลขที่": "", "ไม่รู้#2": "student.religion"}
    later = guessed(table(rows), learned=learned)
    assert fields(later) == {**fields(corrected)}
    assert heading_key(later.sheets[0].columns[5], later.sheets[0].columns) == "ไม่รู้#2"


def test_a_field_that_is_given_to_another_column_leaves_the_first() -> None:
    found = guessed(table(dmc({})))
    places = {column.heading: column.place for column in found.sheets[0].columns}
    moved = found.take(0, places["นามสกุลบิดา"], "student.last_name")
    assert [c.heading for c in moved.sheets[0].columns if c.field == "student.last_name"] == ["นามสกุลบิดา"]


def test_a_class_can_be_given_to_a_sheet_that_does_not_tell_it() -> None:
    rows = [["เลขที่", "ชื่อ-สกุล", "รหัสนักเรียน"], [1.0, "ด.ช.แดง ใจดี", "1001"]]
    assert complaints(read(table(rows))) == [("Sheet1!A2", "left_out")]
    file = read(table(rows), taken=guessed(table(rows)).in_class(0, "ม.1/4"))
    assert file.classes == {("ม.1", "4")}


NO_ROSTERS = {
    "a letter": [["เรียน ผู้ปกครอง"], ["ขอเชิญประชุม"]],
    "marks": [["รหัสวิชา", "ชื่อวิชา", "หน่วยกิต"], ["ท21101", "ภาษาไทย", 1.5]],
    "teachers": [["ตำแหน่ง", "ชื่อ-สกุล", "เลขบัตรประชาชน"], ["ครู", "นายก ข", an_id(9)]],
    "nothing": [[]],
    "headings only": [["เลขที่", "ชื่อ-สกุล", "ชั้น"]],
    "names only": [["ชื่อ", "นามสกุล"], ["แดง", "ใจดี"]],
}


@pytest.mark.parametrize("name", NO_ROSTERS)
def test_what_is_no_list_of_students_is_refused_in_words(name: str) -> None:
    with pytest.raises(CareError, match="list"):
        guessed(table(NO_ROSTERS[name]))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ม.1/1", "ม.1/1"), ("ม.1-1", "ม.1/1"), ("ม1/10", "ม.1/10"), ("ป.6", "ป.6"), ("อ.2/1", "อ.2/1"), ("๑", ""),
        ("รายชื่อนักเรียนชั้นมัธยมศึกษาปีที่ 1/2 ปีการศึกษา 2568", "ม.1/2"),
        ("รายชื่อนักเรียนชั้นมัธยมศึกษาปีที่ ๑ ห้อง ๓", "ม.1/3"), ("ชั้นประถมศึกษาปีที่ 5", "ป.5"),
        ("อนุบาล 2 ห้อง 1", "อ.2/1"), ("ชั้นอนุบาลปีที่ 3", "อ.3"), ("ชั้น ม.4/12 ภาคเรียนที่ 1/2568", "ม.4/12"),
        ("ห้องม.2/EP", "ม.2/EP"), ("ภาคเรียนที่ 1/2568", ""), ("เทอม 1/2568", ""), ("ปีการศึกษา 2568", ""),
        ("ม.9/1", ""), ("โรงเรียนบ้านต้นกล้า อ.เมือง", ""), ("ต.บ้าน อ.1", "อ.1"), ("Sheet1", ""), ("1-1", ""),
    ],
)  # fmt: skip
def test_the_class_in_a_title(text: str, found: str) -> None:
    assert class_in(text) == found


def test_every_field_can_be_named_to_a_person() -> None:
    labels = [str(field_label(key)) for key in FIELDS]
    assert str(field_label("mother.occupation")) == "Mother: Occupation"
    assert all(labels)

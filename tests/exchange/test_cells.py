"""What a single cell means in its column."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from student_care_desktop.catalog.roster import presets
from student_care_desktop.domain.roster import FIELDS
from student_care_desktop.exchange.cells import convert_for
from student_care_desktop.exchange.doubts import Doubt
from tests.exchange.lists import TODAY, an_id

EMPTY, NOTE = "cell_empty", "note"


def _read(key: str, cell: Any) -> Any:
    """The value, or value and severity when there is a doubt."""
    found = convert_for(key, presets(), TODAY)(cell)
    return (found.value, found.severity) if isinstance(found, Doubt) else found


GOOD = an_id(1)


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (GOOD, GOOD), (float(GOOD), GOOD), (f"{GOOD[0]}-{GOOD[1:5]}-{GOOD[5:10]}-{GOOD[10:12]}-{GOOD[12]}", GOOD),
        (f" {GOOD[:1]} {GOOD[1:]} ", GOOD), (f"'{GOOD}", GOOD), ("๙๐๐๐๐๐๐๐๐๐๐๑๒", GOOD),
        (GOOD[:-1] + "9", (GOOD[:-1] + "9", NOTE)),
        ("g689746481131", "G689746481131"), ("G-689746481131", "G689746481131"),
        ("AA1234567", ("AA1234567", NOTE)),
        ("12345", (None, EMPTY)), ("12345678901234", (None, EMPTY)), ("รอบัตร", (None, EMPTY)),
        ("1.23E+12", (None, EMPTY)), ("9.00000000001E+12", (None, EMPTY)), ("9.000000000012E+12", GOOD),
        ("-", None), ("", None), ("0", None), ("ไม่มี", None), ("0000000000000", None), (0.0, None),
        ("#REF!", (None, EMPTY)),
    ],
)  # fmt: skip
def test_national_ids(cell: Any, value: Any) -> None:
    assert _read("student.national_id", cell) == value


def test_an_id_that_lost_its_zeros_in_excel_is_padded_checked_and_told() -> None:
    found = convert_for("student.national_id", presets(), TODAY)(float("123456789"[:9] + "01"))
    assert isinstance(found, Doubt)
    assert found.value == "0012345678901"
    assert found.severity == NOTE
    assert "11 digits" in str(found.what)


@pytest.mark.parametrize(
    ("key", "cell", "value"),
    [
        ("student.number", "00123", "00123"), ("student.number", 10001.0, "10001"), ("student.number", "๑๐๐๐๑", "10001"),
        ("student.number", "1.2E+04", (None, EMPTY)), ("student.number", GOOD, (None, EMPTY)),
        ("student.number", "ก-123", "ก123"), ("student.number", "-", None),
        ("student.sex", "ช", "m"), ("student.sex", "หญิง", "f"), ("student.sex", "M", "m"), ("student.sex", "2", "f"),
        ("student.sex", "?", (None, EMPTY)), ("student.sex", "", None),
        ("student.blood_group", "AB", "AB"), ("student.blood_group", "โอ", "O"), ("student.blood_group", "A Rh+", "A"),
        ("student.blood_group", "0", None), ("student.blood_group", "-", None), ("student.blood_group", "X", (None, EMPTY)),
        ("measurement.weight_kg", 44.5, 44.5), ("measurement.weight_kg", "๔๔.๕ กก.", 44.5),
        ("measurement.weight_kg", 0.0, None), ("measurement.weight_kg", "-", None),
        ("measurement.weight_kg", "หนัก", (None, EMPTY)), ("measurement.height_cm", 1.55, (None, EMPTY)),
        ("measurement.height_cm", 155, 155.0), ("measurement.height_cm", "155 ซม.", 155.0),
        ("enrollment.no", 12.0, 12), ("enrollment.no", "12.", 12), ("enrollment.no", "ก", (None, EMPTY)),
        ("enrollment.status", "กำลังศึกษา", "studying"), ("enrollment.status", "ย้าย", "transferred"),
        ("household.house_no", "12/3", "12/3"), ("household.house_no", 137.0, "137"),
        ("household.house_no", dt.datetime(2025, 3, 12), (None, EMPTY)), ("household.house_no", "12-มี.ค.", (None, EMPTY)),
        ("household.house_no", "3-Dec", (None, EMPTY)), ("household.moo", 4.0, "4"), ("household.moo", "๐", None),
        ("household.road", "-", None), ("household.postcode", 56000.0, "56000"), ("household.postcode", "560000", (None, EMPTY)),
        ("father.first_name", "ไม่ปรากฎ", None), ("father.first_name", "ไม่ปรากฏ", None),
        ("student.first_name", "ธัญญ์นภัส", "ธัญญ์นภัส"), ("student.first_name", " น้ํา\u200bฝน ", "น้ำฝน"),
        ("student.first_name", "=1+1", ("=1+1", NOTE)), ("student.first_name", "ก้อง2", ("ก้อง2", NOTE)),
        ("student.title", "เด็กชาย", "ด.ช."), ("student.title", "นางสาว", "น.ส."), ("student.title", "ม.ล.", "ม.ล."),
        ("student.disadvantages", "เด็กยากจน", ("poor",)), ("student.disadvantages", "-", ()), ("student.disadvantages", "", None),
        ("student.disadvantages", "เด็กยากจน, เด็กเร่ร่อน", ("poor", "street")), ("student.disadvantages", "อื่น", (None, EMPTY)),
        ("student.cannot_strike_off", "-", False), ("student.cannot_strike_off", "ใช่", True), ("student.cannot_strike_off", "", None),
        ("student.parents_status", "หย่าร้าง", "divorced"), ("student.birthday", "-", None), ("student.birthday", 0, None),
    ],
)  # fmt: skip
def test_cells(key: str, cell: Any, value: Any) -> None:
    assert _read(key, cell) == value


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("0831939071", "0831939071"), ("083-193-9071", "0831939071"), ("๐๘๓ ๑๙๓ ๙๐๗๑", "0831939071"),
        (831939071.0, "0831939071"), ("+66831939071", "0831939071"), ("053123456", "053123456"),
        (53123456.0, ("053123456", NOTE)), ("083-1939071, 081-2345678", "083-1939071, 081-2345678"),
        ("12345", ("12345", NOTE)), ("-", None), ("ไม่มี", None), ("0", None), ("", None),
    ],
)  # fmt: skip
def test_phones(cell: Any, value: Any) -> None:
    assert _read("guardian.phone", cell) == value


CELLS = st.one_of(
    st.text(max_size=20), st.floats(allow_nan=False), st.integers(-(10**14), 10**14), st.dates(), st.datetimes(),
    st.booleans(), st.times(), st.timedeltas(),
)  # fmt: skip


@settings(deadline=None)
@given(st.sampled_from(sorted(FIELDS)), CELLS)
def test_no_cell_breaks_a_column_and_no_wrong_value_gets_through(key: str, cell: Any) -> None:
    found = convert_for(key, presets(), TODAY)(cell)
    value = found.value if isinstance(found, Doubt) else found
    assert value is None or FIELDS[key].problem(value) is None or isinstance(found, Doubt)

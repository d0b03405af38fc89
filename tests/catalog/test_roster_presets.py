"""The presets are believed only when they say one thing, and the complaint names file and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.roster import load_presets, plain, presets
from student_care_desktop.domain.fields import Choice
from student_care_desktop.domain.lists import BLOOD_GROUPS, DISADVANTAGES, SEXES
from student_care_desktop.domain.roster import FIELDS

SHIPPED = resource("roster", "presets.toml").read_text("utf-8")


def test_the_shipped_presets_are_whole() -> None:
    known = presets()
    assert set(known.headings.values()) <= set(FIELDS)
    assert set(known.disadvantages.values()) == set(dict(DISADVANTAGES))
    assert set(known.values["student.sex"].values()) == set(dict(SEXES))
    assert set(known.values["student.blood_group"].values()) == set(dict(BLOOD_GROUPS))
    assert set(known.values) == {key for key, field in FIELDS.items() if isinstance(field, Choice)}
    assert known.headings[plain("อาชีพของมารดา")] == "mother.occupation"


def test_the_programs_own_labels_are_understood_as_values() -> None:
    assert presets().values["student.sex"]["ชาย"] == "m"
    assert presets().values["student.sex"]["female"] == "f"


def test_headings_are_compared_without_spaces_signs_and_thai_digits() -> None:
    assert plain("วัน / เดือน / ปี เกิด") == plain("วันเดือนปีเกิด")
    assert plain("ลําดับที่") == plain("ลำดับที่")
    assert plain(" Student_ID ") == "studentid"
    assert plain("เลข ๑๓ หลัก") == plain("เลข 13 หลัก")


@pytest.mark.parametrize(
    ("old", "new", "key", "said"),
    [
        ('nickname = ["ชื่อเล่น"', 'nickname = ["ชื่อเล่น", "เพศ"', "headings.student.sex", "headings.student.nickname"),
        ('nickname = ["ชื่อเล่น"', 'nickname = ["ชื่อเล่น", "อายุ"', "headings", "ignore"),
        ('nickname = ["ชื่อเล่น"', 'nickname = ["---"', "headings.student.nickname", "without letters"),
        ("nickname = [", "nicknames = [", "headings.student.nicknames", "no such field"),
        ('[values."student.sex"]', '[values."student.sexes"]', "values.student.sexes", "no such field"),
        ('f = ["ญ"', 'x = ["ญ"', "values.student.sex.x", "no such choice"),
        ('f = ["ญ"', 'f = ["ช"', "values.student.sex.f", "values.student.sex.m"),
        ('poor = ["ยากจน"]', 'rich = ["ยากจน"]', "disadvantages.rich", "no such choice"),
        ('write = "ด.ญ."', 'write = "ด.ช."', "titles.ด.ช.", "ด.ช."),
        ('sex = "f"', 'sex = "girl"', "titles.ด.ญ.", "m or f"),
        ("[people]", "[persons]", "'people'", "missing"),
        ("unknown = [", "unknown = [[", "TOML", ""),
    ],
)
def test_a_contradiction_is_refused_with_file_and_key(tmp_path: Path, old: str, new: str, key: str, said: str) -> None:
    assert old in SHIPPED
    (tmp_path / "presets.toml").write_text(SHIPPED.replace(old, new, 1), "utf-8")
    with pytest.raises(Contradiction) as refused:
        load_presets(tmp_path / "presets.toml")
    told = str(refused.value)
    assert told.startswith("roster/presets.toml: ")
    assert key in told
    assert said in told

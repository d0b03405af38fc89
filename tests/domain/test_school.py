"""The principal's position names the school once, however the school has written both."""

from __future__ import annotations

import pytest

from student_care_desktop.domain.school import School


@pytest.mark.parametrize(("position", "name", "told"), [
    ("ผู้อำนวยการโรงเรียน", "โรงเรียนบ้านต้นกล้า", "ผู้อำนวยการโรงเรียนบ้านต้นกล้า"),
    ("ผู้อำนวยการ", "โรงเรียนบ้านต้นกล้า", "ผู้อำนวยการโรงเรียนบ้านต้นกล้า"),
    ("ผู้อำนวยการโรงเรียนบ้านต้นกล้า", "โรงเรียนบ้านต้นกล้า", "ผู้อำนวยการโรงเรียนบ้านต้นกล้า"),
    ("ผู้อำนวยการโรงเรียน", "วิทยาลัยต้นกล้า", "ผู้อำนวยการโรงเรียนวิทยาลัยต้นกล้า"),
    ("ผู้อำนวยการ", "", "ผู้อำนวยการ"),
])
def test_the_school_stands_in_the_position_once(position: str, name: str, told: str) -> None:
    assert School(name=name, principal_position=position).principal_title == told

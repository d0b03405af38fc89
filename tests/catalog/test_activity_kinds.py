"""The kinds of activity that ship: those of the manual and of schools' lists; what contradicts is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.catalog.activity_kinds import load_kinds, shipped_kinds
from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.patterns import patterns


def test_the_five_kinds_of_the_manual_ship_and_every_pattern_names_one_of_the_list() -> None:
    keys = [one.key for one in shipped_kinds().all]
    assert {"in_class", "extra", "peer", "parents", "homeroom"} <= set(keys)
    assert all(one.offered and one.text.thai for one in shipped_kinds().all)
    named = {step.method for some in patterns().by_area.values() for one in some for step in one.steps}
    assert named <= set(keys)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('key = "peer"', 'key = "extra"', "extra"),
        ('key = "peer"', 'key = "เพื่อน"', "key"),
        ('th = "เพื่อนช่วยเพื่อน"', 'th = "กิจกรรมโฮมรูม"', "kinds"),
        ('en = "Friend helps friend"', 'colour = "red"', "en"),
        ('key = "other"', 'key = "rest"', "other"),
    ],
)
def test_a_file_that_contradicts_itself_is_refused_and_the_key_named(
    tmp_path: Path, old: str, new: str, named: str
) -> None:
    text = resource("process", "activity_kinds.toml").read_text("utf-8")
    assert old in text
    broken = tmp_path / "activity_kinds.toml"
    broken.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(Contradiction, match=named):
        load_kinds(broken)

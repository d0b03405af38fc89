"""The ready patterns: three for each area, each with a goal and with steps that can be carried out."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.catalog.areas import areas
from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.patterns import load_patterns, patterns


def test_every_area_of_the_form_has_three_patterns_of_two_to_four_steps() -> None:
    for area in areas().all:
        ready = patterns().of(area.key)
        assert len(ready) == 3, area.key
        assert len({str(one.name) for one in ready}) == 3, area.key
        assert all(2 <= len(one.steps) <= 4 and one.goal for one in ready)
        assert all(step.who in patterns().who and step.days > 0 for one in ready for step in one.steps)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('method = "remedial"', 'method = "magic"', "method"),
        ('who = "nurse"', 'who = "nobody"', "who"),
        ("days = 7,", "days = 0,", "days"),
        ("[[area.travel]]", "[[area.moon]]", "moon"),
    ],
)
def test_a_file_that_contradicts_itself_is_refused_and_the_key_named(
    tmp_path: Path, old: str, new: str, named: str
) -> None:
    text = resource("process", "patterns.toml").read_text("utf-8")
    broken = tmp_path / "patterns.toml"
    broken.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(Contradiction, match=named):
        load_patterns(broken)

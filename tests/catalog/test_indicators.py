"""The indicators that ship: complete, refused where the file contradicts itself, and told in docs/values.md."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.indicators import load_indicators, shipped_indicators
from student_care_desktop.catalog.own_indicators import read_copy, write_copy
from student_care_desktop.catalog.paths import resource
from student_care_desktop.domain.indicators import COUNTS, IndicatorSet
from student_care_desktop.services.counts import COUNTED
from student_care_desktop.storage.tables import KINDS

ROOT = Path(__file__).resolve().parents[2]
BEGINS, ENDS = "<!-- table -->", "<!-- end of table -->"
ASKED = {"recorded", "visited", "screened", "risk_with_case", "referral_answered", "parents_met"}
VALUES = ["reached", "warm", "self_known", "happy", "together"]
DEFINITION = ["character", "immunity", "wellbeing", "life_skills", "safe"]


def test_what_ships_is_complete() -> None:
    found = shipped_indicators()
    keys = {one.key for one in found.indicators}
    assert keys >= ASKED
    assert len([one for one in found.indicators if one.count]) >= 26
    assert [one.key for one in found.standards] == ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "3.4"]
    assert {one.standard for one in found.indicators} == {one.key for one in found.standards}
    assert [one.key for one in found.panels if one.part == "value"] == VALUES
    assert [one.key for one in found.panels if one.part == "definition"] == DEFINITION


def test_each_count_is_there_and_named_once() -> None:
    assert set(COUNTED) == set(COUNTS)
    named = [one.count for one in shipped_indicators().indicators if one.count]
    assert sorted(named) == sorted(COUNTS)


def test_every_record_that_is_named_is_a_kind_of_record() -> None:
    kinds = {kind.name for kind in KINDS}
    for one in shipped_indicators().indicators:
        assert set(one.records) <= kinds, one.key
        assert bool(one.records) == bool(one.count), one.key


@pytest.mark.parametrize(("right", "wrong", "named"), [
    ('count = "visited"', 'count = "seen"', r"indicators\.visited\.count"),
    ('standard = "3.4"', 'standard = "4.1"', "poor_helped"),
    ('unit = "median"', 'unit = "middle"', "first_act_days"),
    ("limits = [7, 3, 1, 0]", "limits = [1, 3, 7, 9]", "first_act_days"),
    ("target = 2.75", "goal = 2.75", "gpa"),
    ('key = "visited"\n', 'key = "recorded"\n', "indicators"),
    ('lead = "trusted"', 'lead = "gpa"', r"panels\.warm\.lead"),
    ('panels = ["warm"]', 'panels = ["cold"]', "panels"),
    ('measure = { th = "วัน", en = "days" }', "", "first_act_days"),
    ('unit = "level"', 'unit = "percent"\nlimits = [1, 2, 3, 4]', "plan_ready"),
    ('records = ["talk"]', "records = []", "talked"),
    ('version = "2568-1"', 'version = "2568-1"\nmood = "glad"', "mood"),
])
def test_a_file_that_contradicts_itself_is_refused(tmp_path: Path, right: str, wrong: str, named: str) -> None:
    text = resource("process", "indicators.toml").read_text("utf-8")
    assert right in text
    bad = tmp_path / "indicators.toml"
    bad.write_text(text.replace(right, wrong), "utf-8")
    with pytest.raises(Contradiction, match=rf"indicators\.toml.*{named}"):
        load_indicators(bad)


def test_a_copy_keeps_only_what_differs() -> None:
    shipped = shipped_indicators()
    assert write_copy(shipped, shipped) == {"changed": {}, "added": []}
    assert read_copy({"changed": {}, "added": []}, shipped, shipped.version) == shipped


def test_an_indicator_that_ships_no_more_is_left_out_of_a_copy() -> None:
    shipped = shipped_indicators()
    gone = {"gone": {"th": "ลอง", "en": "Try", "target": 5, "limits": [], "dropped": True}}
    assert read_copy({"changed": gone, "added": []}, shipped, "1").indicators == shipped.indicators


def values_table(found: IndicatorSet) -> str:
    """The table of docs/values.md as the data have it."""
    lines = ["| คุณค่า | ตัวชี้วัด | รหัส | นับอะไร | จากทั้งหมด | ระเบียนที่ใช้ |", "|---|---|---|---|---|---|"]
    for panel in found.panels:
        mine = [one for one in found.used if panel.key in one.panels]
        mine.sort(key=lambda one: one.key != panel.lead)
        for place, one in enumerate(mine):
            title = f"**{panel.title.thai}**" if place == 0 else ""
            records = ", ".join(f"`{record}`" for record in one.records)
            told = (title, one.title.thai, f"`{one.key}`", one.counted.thai, one.among.thai, records)
            lines.append("| " + " | ".join(told) + " |")
    return "\n".join(lines)


def test_the_table_of_values_is_that_of_the_data() -> None:
    text = (ROOT / "docs" / "values.md").read_text("utf-8")
    between = text.partition(BEGINS)[2].partition(ENDS)[0].strip()
    wanted = values_table(shipped_indicators())
    assert between == wanted, f"docs/values.md wants this table:\n{wanted}"

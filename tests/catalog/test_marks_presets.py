"""What files of marks call things is believed only when it says one thing."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.marks import load_marks, marks_presets
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.roster import plain
from student_care_desktop.domain.fields import Ref, fields_of
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.marks import MARKS

BESIDE = resource("roster", "presets.toml")
SHIPPED = resource("roster", "marks.toml").read_text("utf-8")


def test_every_field_of_a_report_has_its_headings() -> None:
    known = marks_presets()
    stored = {f"report.{name}" for name, field in fields_of(TermReport).items() if not isinstance(field, Ref)}
    assert stored <= set(known.headings.values()) <= set(MARKS)
    assert known.headings[plain("เลขประจำตัวประชาชน")] == "student.national_id"
    assert plain("อาชีพของบิดา") in known.ignored


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('gpax = [', 'gpax = ["เกรดเฉลี่ย", ', "headings.report"),
        ("gpax = [", "gpaxx = [", "headings.report.gpaxx"),
        ('ignore = [', 'ignore = ["ขาดเรียน", ', "headings"),
        ("ignore = [", "ignored = [", "'ignore'"),
        ("ignore = [", "ignore = [[", "TOML"),
    ],
)
def test_a_contradiction_is_refused_with_file_and_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    assert old in SHIPPED
    (tmp_path / "marks.toml").write_text(SHIPPED.replace(old, new, 1), "utf-8")
    with pytest.raises(Contradiction) as refused:
        load_marks(tmp_path / "marks.toml", BESIDE)
    assert str(refused.value).startswith("roster/marks.toml: ")
    assert key in str(refused.value)

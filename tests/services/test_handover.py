"""A hand-over pack: only what was chosen is in it, what was left out is told, and a passphrase opens it."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.domain.counsel import Counselling
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.health import Health
from student_care_desktop.domain.record_parts import PARTS
from student_care_desktop.domain.words import mark
from student_care_desktop.services import handover
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sealing import sealed
from tests.fixtures.school import row_of
from tests.fixtures.sending import sit
from tests.reports.reading import texts

SECRET = "คำลับยาวพอใช้"


@pytest.fixture
def child(desk: Desk) -> str:
    """The place in the year of a child of whom something is known."""
    row = row_of(desk, "70001")
    with desk.store.write(mark("Test", "Try"), desk.now()) as unit:
        unit.put_all([
            Health(student_id=row.student.id, chronic="หอบหืดรุนแรง"),
            Counselling(enrollment_id=row.enrollment.id, words=sealed(desk, "", '{"said": "เรื่องลับมาก"}')),
        ])
    return row.enrollment.id


def test_what_was_chosen_comes_out_again_and_what_was_left_out_is_told(
    desk: Desk, child: str, tmp_path: Path
) -> None:
    file = handover.write_pack(desk, child, ("health",), SECRET, tmp_path / "pack.carepack", "โรงเรียนปลายทาง")
    found = handover.open_pack(desk, file, SECRET)
    assert [(part.key, [line.text for line in part.lines]) for part in found.parts] == [
        ("health", ["หอบหืดรุนแรง"]),
    ]
    assert found.left_out == tuple(key for key, _ in PARTS if key != "health")
    assert (found.name, found.class_name, found.to) == ("เด็กชายปุณณวิช ทดสอบดี", "ม.1/1", "โรงเรียนปลายทาง")
    paper = " ".join(texts(found.paper))
    assert "หอบหืดรุนแรง" in paper
    assert "เรื่องลับมาก" not in paper
    told = [(line.act, line.what, line.whose) for line in desk.store.trace()]
    assert ("export", "handover health", row_of(desk, "70001").student.id) in told


def test_nothing_of_it_can_be_read_without_the_passphrase(desk: Desk, child: str, tmp_path: Path) -> None:
    file = handover.write_pack(desk, child, ("health",), SECRET, tmp_path / "pack.carepack")
    raw = file.read_bytes()
    for plain in ("หอบหืดรุนแรง", "ปุณณวิช", "facts.json"):
        assert plain.encode() not in raw
    with pytest.raises(CareError, match="does not open"):
        handover.open_pack(desk, file, "คำอื่นที่ไม่ใช่")
    for bad in (raw[:-1], raw[:20], b"", raw[:40] + bytes([raw[40] ^ 1]) + raw[41:]):
        file.write_bytes(bad)
        with pytest.raises(CareError):
            handover.open_pack(desk, file, SECRET)


def test_restricted_and_sealed_parts_go_in_only_by_who_may_read_them(
    desk: Desk, child: str, tmp_path: Path
) -> None:
    file = tmp_path / "pack.carepack"
    for part in ("notes",):
        with pytest.raises(CareError):
            handover.write_pack(sit(desk, "homeroom"), child, (part,), SECRET, file)
    assert not file.exists()
    handover.write_pack(sit(desk), child, ("notes",), SECRET, file)
    assert "เรื่องลับมาก" in str(handover.open_pack(desk, file, SECRET).parts)
    paper = handover.open_pack(desk, file, SECRET).paper
    assert "ลับ" in " ".join(texts(paper)) or "Secret" in " ".join(texts(paper))


def test_the_name_of_the_file_tells_nobody_and_a_short_passphrase_closes_nothing(
    desk: Desk, child: str, tmp_path: Path
) -> None:
    with pytest.raises(CareError, match="name"):
        handover.write_pack(desk, child, (), SECRET, tmp_path / "ปุณณวิช.carepack")
    with pytest.raises(CareError, match="at least 8"):
        handover.write_pack(desk, child, (), "สั้น", tmp_path / "pack.carepack")
    assert list(tmp_path.glob("*.carepack")) == []


@pytest.mark.parametrize("role", ["nurse", "subject", "registrar", "principal"])
def test_who_has_no_right_writes_and_opens_none(desk: Desk, child: str, tmp_path: Path, role: str) -> None:
    file = handover.write_pack(desk, child, (), SECRET, tmp_path / "pack.carepack")
    with pytest.raises(NotAllowed):
        handover.write_pack(sit(desk, role), child, (), SECRET, tmp_path / "other.carepack")
    with pytest.raises(NotAllowed):
        handover.open_pack(desk, file, SECRET)


def test_a_teacher_hands_over_no_child_of_another_class(desk: Desk, tmp_path: Path) -> None:
    other = row_of(desk, "70006").enrollment.id
    with pytest.raises(CareError):
        handover.write_pack(sit(desk, "homeroom"), other, (), SECRET, tmp_path / "pack.carepack")

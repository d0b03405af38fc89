"""Groups that a person keeps: who fits, whose they are, and what never leaves with them."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from student_care_desktop.catalog.areas import areas
from student_care_desktop.domain.areas import Ticks
from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.health import Economy
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.promotion import Talk
from student_care_desktop.domain.saved_groups import Facts, Wanted, fits, from_json
from student_care_desktop.services import printing, saved_groups, school, screening
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.printing import Choice
from tests.fixtures.papers import WHY
from tests.fixtures.school import row_of


def put(desk: Desk, *records) -> None:
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put_all(records)


def numbers(desk: Desk, **conditions: str) -> list[str]:
    return [row.student.number for row in saved_groups.group_of(desk, from_json(conditions))]


def place(desk: Desk, number: str) -> str:
    return row_of(desk, number).enrollment.id


@pytest.mark.parametrize(
    ("wanted", "inside"),
    [
        (Wanted(), False), (Wanted(picked=("a",)), True), (Wanted(grade="ม.1"), True), (Wanted(grade="ม.2"), False),
        (Wanted(classroom="r"), True), (Wanted(group="risk"), True), (Wanted(group="risk", area="study"), False),
        (Wanted(group="unknown", area="study"), True), (Wanted(case="yes"), True), (Wanted(case="no"), False),
        (Wanted(talked="no"), True), (Wanted(poor="yes"), False), (Wanted(poor="no"), False),
        (Wanted(grade="ม.2", picked=("a",)), True), (Wanted(grade="ม.1", case="no"), False),
    ],
)
def test_who_fits(wanted: Wanted, inside: bool) -> None:
    """What is not known is neither yes nor no."""
    child = Facts(place="a", grade="ม.1", classroom="r", groups={"": "risk"}, case=True, poor=None)
    assert fits(wanted, child) == inside
    assert from_json(wanted.told()) == wanted


def test_conditions_find_the_children_they_name(desk: Desk) -> None:
    first, second = place(desk, "70001"), place(desk, "70002")
    screening.keep(desk, first, 1, Ticks(frozenset(["study.gpa_low"]), frozenset(areas().keys)))
    screening.confirm(desk, first, 1)
    put(
        desk, CareCase(enrollment_id=second, number="1", area="study", opened=desk.today),
        Talk(enrollment_id=second, day=desk.today),
        Economy(student_id=row_of(desk, "70003").student.id, eef="poor"),
    )
    assert numbers(desk, case="yes") == numbers(desk, talked="yes") == ["70002"]
    assert numbers(desk, poor="yes") == ["70003"]
    assert numbers(desk, poor="no") == []
    line = next(one for one in screening.screened(desk, None, 1) if one.child.enrollment.id == first)
    group = line.groups.areas["study"].group.value
    assert numbers(desk, group=group, area="study") == ["70001"]
    assert "70001" not in numbers(desk, group="unknown")
    assert "70002" in numbers(desk, group="unknown")


def test_groups_belong_to_the_account_and_are_taken_back(desk: Desk) -> None:
    wanted = Wanted(name="เคสเปิด", classroom=school.find_class(desk, "ม.1/1").id)
    for wrong in (Wanted(case="yes"), Wanted(name="ว่าง")):
        with pytest.raises(CareError):
            saved_groups.keep_group(desk, wrong)
    saved_groups.keep_group(desk, wanted)
    (kept,) = saved_groups.groups(desk)
    assert kept.wanted == wanted
    assert list(kept.rows) == saved_groups.group_of(desk, wanted)
    assert {row.class_name for row in kept.rows} == {"ม.1/1"}
    head = desk.account
    desk.account = Account(name="ครู", roles=("homeroom",), classes=(wanted.classroom,))
    assert saved_groups.groups(desk) == []
    desk.account = head
    saved_groups.remove_group(desk, wanted.id)
    assert saved_groups.groups(desk) == []
    saved_groups.remove_group(desk, wanted.id)
    assert saved_groups.groups(desk) == []


def test_a_homeroom_teacher_finds_only_the_own_class(desk: Desk) -> None:
    desk.account = Account(name="ครู", roles=("homeroom",), classes=(school.find_class(desk, "ม.1/1").id,))
    found = saved_groups.group_of(desk, Wanted(group="unknown"))
    assert {row.class_name for row in found} == {"ม.1/1"}
    assert numbers(desk, grade="ม.2") == []


def test_paper_and_workbook_tell_who_and_never_why(desk: Desk, tmp_path: Path) -> None:
    put(desk, CareCase(enrollment_id=place(desk, "70001"), number="1", area="study", opened=desk.today))
    wanted, target = Wanted(name="กลุ่มดูแล", case="yes"), tmp_path / "กลุ่ม.xlsx"
    saved_groups.keep_group(desk, wanted)
    saved_groups.export_group(desk, wanted, target)
    cells = [str(cell) for row in openpyxl.load_workbook(target).active.iter_rows(values_only=True) for cell in row]
    assert "70001" in cells
    assert "70002" not in cells
    pdf = printing.drawn(desk, "group-list", Choice(everyone=True, record=wanted.id))
    text = pypdfium2.PdfDocument(BytesIO(pdf))[0].get_textpage().get_text_range()
    assert "70001" in text
    assert "70002" not in text
    assert not any("เคส" in one for one in (*cells, text))


def test_a_group_by_a_restricted_area_never_leaves(desk: Desk, tmp_path: Path) -> None:
    wanted, target = Wanted(name="ลับ", group="problem", area="sexual"), tmp_path / "ลับ.xlsx"
    saved_groups.keep_group(desk, wanted)
    with pytest.raises(CareError):
        saved_groups.export_group(desk, wanted, target)
    with pytest.raises(CareError):
        printing.drawn(desk, "group-list", Choice(everyone=True, record=wanted.id))
    assert not target.exists()


def test_an_open_case_in_a_restricted_area_puts_nobody_into_a_group(desk: Desk) -> None:
    put(desk, CareCase(enrollment_id=place(desk, "70001"), number="1", area="sexual", opened=desk.today))
    assert numbers(desk, case="yes") == []


def test_a_restricted_sign_makes_no_group_and_is_found_only_by_who_may_see_it(desk: Desk) -> None:
    first = place(desk, "70001")
    sign = next(sign.key for sign in areas().of("sexual") if sign.level == "risk" or sign.restricted)
    screening.keep(desk, first, 1, Ticks(frozenset([sign]), frozenset(areas().keys)))
    screening.confirm(desk, first, 1)
    group = next(one for one in screening.screened(desk, None, 1) if one.child.enrollment.id == first)
    private = {"group": group.groups.areas["sexual"].group.value, "area": "sexual"}
    assert numbers(desk, **private) == ["70001"]
    assert "70001" not in numbers(desk, group=private["group"])
    desk.account = Account(name="หัวหน้าระดับ", roles=("grade_head",), grades=("ม.1",))
    assert numbers(desk, **private) == []

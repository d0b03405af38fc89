"""Brothers and sisters: suggested by parent and house, and made to share one household."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.households import KIN, HouseholdMember, per_head
from student_care_desktop.domain.students import Household
from student_care_desktop.services import history, printing, students, visits
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.printing import Choice
from student_care_desktop.services.siblings import share_home, siblings
from student_care_desktop.services.students import Sheaf
from tests.fixtures.school import national_id
from tests.reports.reading import texts


def sheaf_of(desk: Desk, number: str) -> Sheaf:
    return students.sheaf(desk, students.find(desk, number).id)


def with_mother(desk: Desk, number: str, **facts: Any) -> Sheaf:
    sheaf = sheaf_of(desk, number)
    people = tuple(replace(one, **facts) if one.role == "mother" else one for one in sheaf.guardians)
    students.save(desk, replace(sheaf, guardians=people))
    return sheaf_of(desk, number)


def with_home(desk: Desk, number: str, *people: str, **facts: Any) -> Sheaf:
    sheaf = sheaf_of(desk, number)
    members = tuple(HouseholdMember(name=one, wages=3000.0) for one in people)
    students.save(desk, replace(sheaf, household=replace(sheaf.household, **facts), members=members))
    return sheaf_of(desk, number)


def found(desk: Desk, number: str) -> list[tuple[str, bool]]:
    return [(one.student.number, one.linked) for one in siblings(desk, students.find(desk, number).id)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"national_id": national_id(500)}, {"national_id": national_id(500)}, True),
        ({"national_id": national_id(500)}, {"national_id": national_id(501), "phone": "08"}, False),
        ({"phone": "081-234"}, {"phone": "081 234"}, True),
        ({"phone": "081"}, {"phone": "082"}, False),
        ({}, {}, False),
    ],
)
def test_the_same_mother_suggests_a_sibling(
    desk: Desk, one: dict[str, str], other: dict[str, str], same: bool
) -> None:
    with_mother(desk, "70001", first_name="คำ", last_name="ทดสอบดี", **one)
    with_mother(desk, "70004", first_name="คำ", last_name="ทดสอบดี", **other)
    assert found(desk, "70001") == ([("70004", False)] if same else [])


def test_the_same_house_suggests_a_sibling_and_says_why(desk: Desk) -> None:
    with_home(desk, "70001", house_no="9/9", moo="3", subdistrict="ในเมือง", district="เมือง")
    with_home(desk, "70004", house_no="9/9", moo="3", subdistrict="ในเมือง", district="เมือง")
    with_home(desk, "70005", house_no="9/9", moo="4", subdistrict="ในเมือง", district="เมือง")
    (one,) = siblings(desk, students.find(desk, "70001").id)
    assert (one.student.number, str(one.why)) == ("70004", "same house code or address")


def test_sharing_one_home_shares_address_members_and_income(desk: Desk) -> None:
    with_home(desk, "70001", "แม่", "ยาย", house_no="9/9")
    with_home(desk, "70004", landmark="หลังวัด")
    child, other = students.find(desk, "70004"), students.find(desk, "70001")
    share_home(desk, child.id, other.id)
    sheaf = sheaf_of(desk, "70004")
    assert sheaf.household == sheaf_of(desk, "70001").household
    assert (sheaf.household.house_no, sheaf.household.landmark) == ("9/9", "หลังวัด")
    assert [one.name for one in sheaf.members] == ["แม่", "ยาย"]
    assert per_head(sheaf.members) == 3000
    assert found(desk, "70001") == [("70004", True)]
    students.save(desk, replace(sheaf, members=(replace(sheaf.members[0], wages=9000.0),)))
    assert per_head(sheaf_of(desk, "70001").members) == 9000, "one home, one fact"


def test_the_home_that_nobody_lives_in_any_more_goes_and_comes_back(desk: Desk) -> None:
    with_home(desk, "70001", house_no="9/9")
    with_home(desk, "70004", "ลุง", house_no="8")
    before = sheaf_of(desk, "70004")
    share_home(desk, before.student.id, students.find(desk, "70001").id)
    assert [one.name for one in sheaf_of(desk, "70004").members] == ["ลุง"]
    with desk.store.read() as look:
        assert len(look.all(Household)) == 1
    history.take_back(desk, history.changes(desk, 1)[0].id)
    again = sheaf_of(desk, "70004")
    assert (again.student, again.household, again.members) == (before.student, before.household, before.members)


def test_a_home_where_others_stay_is_left_whole(desk: Desk) -> None:
    with_home(desk, "70001", house_no="9/9")
    with_home(desk, "70004", "ลุง", house_no="8")
    share_home(desk, students.find(desk, "70005").id, students.find(desk, "70004").id)
    share_home(desk, students.find(desk, "70005").id, students.find(desk, "70001").id)
    assert [one.name for one in sheaf_of(desk, "70004").members] == ["ลุง"]
    assert sheaf_of(desk, "70005").members == ()


def test_nobody_moves_into_a_home_that_is_not_known(desk: Desk) -> None:
    with pytest.raises(CareError, match="Nothing is known of the home of เด็กชายปุณณวิช"):
        share_home(desk, students.find(desk, "70004").id, students.find(desk, "70001").id)


def two_at_home(desk: Desk) -> tuple[Sheaf, Sheaf]:
    """A child whose form says who lives at home, and a second child of the same home."""
    one = sheaf_of(desk, "70001")
    other = sheaf_of(desk, "70004")
    first, second = (f"{row.student.first_name} {row.student.last_name}" for row in (one, other))
    people = (
        HouseholdMember(name=f"ด.ช.{first}", relation="self"),
        HouseholdMember(name=second, relation="younger_sister"), HouseholdMember(name="คำ ทดสอบดี", relation="mother"),
    )
    students.save(desk, replace(one, members=people))
    share_home(desk, other.student.id, one.student.id)
    return sheaf_of(desk, "70001"), sheaf_of(desk, "70004")


def test_each_form_shows_its_own_child_as_the_student_and_the_other_as_a_sibling(desk: Desk) -> None:
    one, other = two_at_home(desk)
    kin = {"m": "brother", "f": "sister"}
    assert [row.relation for row in one.members][0::2] == ["self", "mother"]
    assert one.members[1].relation.endswith(kin[other.student.sex])
    assert [row.relation for row in other.members][1:] == ["self", "mother"]
    assert other.members[0].relation.endswith(kin[one.student.sex])
    visit = visits.visit_of(desk, other.student.id)
    assert [row.relation for row in visit.members] == [row.relation for row in other.members]


@pytest.mark.parametrize("form", ["home-visit", "student-record"])
def test_the_paper_of_each_child_calls_the_other_brother_or_sister(desk: Desk, form: str) -> None:
    one, other = two_at_home(desk)
    papers = [
        " ".join(texts(printing.drawn(desk, form, Choice(student=child.student.number)))) for child in (one, other)
    ]
    for said, rows in zip(papers, (one.members, other.members), strict=True):
        first, second = (f"{row.name} {dict(KIN)[row.relation].text}" for row in rows[:2])
        assert first in said
        assert second in said
    assert "ทดสอบดี The student" in papers[0]
    assert "ทดสอบดี The student" not in papers[1]


def test_writing_a_siblings_form_leaves_the_relations_on_record_alone(desk: Desk) -> None:
    one, other = two_at_home(desk)
    before = len(history.changes(desk))
    students.save(desk, other)
    assert len(history.changes(desk)) == before
    rows = (*other.members[:2], replace(other.members[2], relation="stepmother"))
    students.save(desk, replace(other, members=rows))
    assert [row.relation for row in sheaf_of(desk, "70001").members] == [
        "self", one.members[1].relation, "stepmother",
    ]

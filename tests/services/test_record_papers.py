"""The student record from the encrypted school: every part of the child, and only what may be told."""

from __future__ import annotations

from dataclasses import replace

from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.learning import Consent, Scholarship, Talent, TermReport
from student_care_desktop.services import gathering, printing, sheaves, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.printing import Choice
from tests.fixtures.school import row_of
from tests.reports.reading import texts

SECRET = "Secret"  # the desk of the tests speaks English


def _known(desk: Desk, number: str = "70001") -> str:
    """A child of whom everything is known; its id."""
    found = sheaves.sheaf(desk, row_of(desk, number).student.id)
    assert found.enrollment
    child = found.student.id
    students.save(desk, replace(
        found,
        student=replace(found.student, disadvantages=("poor", "abused")),
        household=replace(found.household, house_no="12/4", members=2),
        health=Health(student_id=child, chronic="หอบหืด"), economy=Economy(student_id=child, debts=52_000),
        members=(HouseholdMember(name="สมศรี ทดสอบดี", relation="mother", wages=9000),),
        talents=(Talent(student_id=child, area="music", detail="ตีระนาด"),),
        scholarships=(Scholarship(student_id=child, year=2567, name="ทุนเรียนดี"),),
        consents=(Consent(student_id=child, scope="gps", given_by="นางสมศรี"),),
        terms=(TermReport(enrollment_id=found.enrollment.id, term=1, gpa=2.75),),
    ))
    return child


def _said(desk: Desk, choice: Choice) -> str:
    return " ".join(texts(printing.drawn(desk, "student-record", choice)))


def test_every_part_of_the_record_is_printed_for_this_child_and_for_no_other(desk: Desk) -> None:
    _known(desk)
    told = ("หอบหืด", "52,000", "สมศรี ทดสอบดี", "4,500", "ตีระนาด", "ทุนเรียนดี", "นางสมศรี", "2.75")
    said, other = _said(desk, Choice(student="70001")), _said(desk, Choice(student="70002"))
    for words in told:
        assert words in said
        assert words not in other


def test_a_disadvantage_that_few_may_know_of_leaves_the_data_only_when_it_is_asked_for(desk: Desk) -> None:
    child = _known(desk)
    with desk.store.read() as look:
        [shut] = gathering.student_facts(desk, look, [child])
        [told] = gathering.student_facts(desk, look, [child], restricted=True)
    assert shut.student.disadvantages == ("poor",)
    assert told.student.disadvantages == ("poor", "abused")
    assert SECRET not in _said(desk, Choice(student="70001")).split()
    assert SECRET in _said(desk, Choice(student="70001", restricted=True)).split()

"""The family picture is drawn from the record alone: what is not known stands there as unknown."""

import datetime as dt

from student_care_desktop.domain.family import Bond, Genogram, Shape
from student_care_desktop.domain.genogram import genogram
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.students import Guardian, Student

DAY = dt.date(2025, 11, 24)


def child(**more):
    return Student(title="เด็กชาย", first_name="ปุณณวิช", last_name="ทดสอบดี", sex="m", **more)


def member(relation, name, age=None):
    return HouseholdMember(relation=relation, name=name, age=age)


def figure(picture: Genogram, key: str):
    return next(one for one in picture.figures if one.key == key)


def named(picture: Genogram, name: str):
    return next(one for one in picture.figures if one.name == name)


def test_an_empty_record_shows_two_unknown_parents_and_the_child() -> None:
    picture = genogram(child(), [], [], DAY)
    assert [(one.key, one.blank) for one in picture.figures] == [("father", True), ("mother", True), ("child", False)]
    assert picture.bond is Bond.UNKNOWN
    assert figure(picture, "child").child


def test_squares_circles_and_diamonds_follow_the_record() -> None:
    picture = genogram(child(), [], [member("ya", "ย่าคำ", 70), member("other", "คนเช่าบ้าน")], DAY)
    assert figure(picture, "father").shape is Shape.MAN
    assert figure(picture, "mother").shape is Shape.WOMAN
    assert named(picture, "ย่าคำ").shape is Shape.WOMAN
    assert named(picture, "คนเช่าบ้าน").shape is Shape.PERSON


def test_who_is_dead_is_crossed_and_who_is_missing_is_not() -> None:
    father = Guardian(role="father", first_name="กล้า", alive="dead")
    mother = Guardian(role="mother", first_name="คำ", alive="missing")
    picture = genogram(child(parents_status="father_gone"), [father, mother], [], DAY)
    assert figure(picture, "father").dead
    assert (figure(picture, "mother").dead, figure(picture, "mother").missing) == (False, True)
    gone = genogram(child(parents_status="father_gone"), [], [], DAY)
    assert not figure(gone, "father").dead, "dead or missing is no death"


def test_the_bond_of_the_parents_is_what_the_record_says() -> None:
    said = {key: genogram(child(parents_status=key), [], [], DAY).bond
            for key in ("together", "apart", "divorced", "abandoned", "")}
    assert said == {
        "together": Bond.TOGETHER, "apart": Bond.APART, "divorced": Bond.DIVORCED, "abandoned": Bond.UNKNOWN,
        "": Bond.UNKNOWN,
    }


def test_brothers_and_sisters_stand_from_the_eldest_and_unknown_ones_are_unknown() -> None:
    picture = genogram(
        child(siblings=4, sibling_order=3), [],
        [member("elder_sister", "พี่ฟ้า", 17), member("younger_brother", "น้องดิน", 6)], DAY,
    )
    row = sorted((one for one in picture.figures if one.row == figure(picture, "child").row), key=lambda one: one.x)
    assert [one.name or "?" for one in row] == ["?", "พี่ฟ้า", "เด็กชายปุณณวิช ทดสอบดี", "น้องดิน"]
    assert row[0].blank


def test_a_guardian_who_is_a_known_person_is_marked_and_not_drawn_twice() -> None:
    guardian = Guardian(role="guardian", title="นาง", first_name="เรไร", last_name="ใจดี", relation="ย่า")
    picture = genogram(child(), [guardian], [member("ya", "นางเรไร ใจดี", 68)], DAY)
    assert [one.carer for one in picture.figures if one.name == "นางเรไร ใจดี"] == [True]
    alone = genogram(child(), [guardian], [], DAY)
    assert (named(alone, "นางเรไร ใจดี").carer, named(alone, "นางเรไร ใจดี").shape) == (True, Shape.WOMAN)


def test_a_parent_in_the_table_of_the_household_is_of_the_home() -> None:
    mother = Guardian(role="mother", first_name="คำ", last_name="ทดสอบดี")
    picture = genogram(child(), [mother], [member("mother", "คำ ทดสอบดี", 41)], DAY)
    assert (figure(picture, "mother").home, figure(picture, "mother").age) == (True, 41)


def test_nobody_stands_on_anybody_and_every_line_is_straight() -> None:
    everybody = [member(key, key, 30) for key in (
        "pu", "ya", "ta", "yai", "a", "na", "pa", "lung", "stepfather", "stepmother", "elder_brother",
        "elder_sister", "younger_brother", "younger_sister", "thuat", "other",
    )]
    picture = genogram(child(siblings=6, sibling_order=3), [], everybody, DAY)
    places = [(one.row, one.x) for one in picture.figures]
    for row, x in places:
        assert sum(row == other and abs(x - at) < 0.99 for other, at in places) == 1, (row, x)
    assert all(line.x == line.to_x or line.y == line.to_y for line in picture.strokes)
    assert all(0.5 <= x <= picture.width - 0.5 for _, x in places)
    assert {row for row, _ in places} == set(range(picture.rows))

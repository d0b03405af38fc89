"""Screening on paper: the form of one child and the matrix of a class, with the counts of the records."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import pypdfium2

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.areas import FLAGS, LABELS, LETTERS, Group, Ticks
from student_care_desktop.domain.grouping import Override
from student_care_desktop.domain.papers import Choice, ClassRow
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.words import told
from student_care_desktop.services import access, committee, printing, school, screening, signs
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.screening import ScreenRow, rows_in
from student_care_desktop.services.students import rows_of
from tests.fixtures.school import add_child
from tests.services.paper import children, follow, pages

SAY = tongue("th")


def on_paper(desk: Desk, room: str, round_: int) -> list[ScreenRow]:
    """The groups as the service shows them to somebody who may not see what is restricted."""
    with access.looking(desk) as look:
        rows = rows_of(look, desk.year, [school.find_class(desk, room)], everybody=False)
        return rows_in(look, rows, round_, may_see=False)


def screened(desk: Desk, *signs: str, last: int = 13) -> ClassRow:
    """The first child of ม.1/1 with these signs confirmed; only the first ``last`` areas are answered."""
    row = children(desk, "ม.1/1")[0]
    areas = screening.page(desk, row.enrollment.id, 1).areas
    screening.keep(desk, row.enrollment.id, 1, Ticks(frozenset(signs), frozenset(areas.keys[:last])))
    if last == len(areas.keys):
        screening.confirm(desk, row.enrollment.id, 1)
    desk.say = SAY
    return row


def ticked(desk: Desk, choice: Choice, sign: str, *, blank: bool = False) -> float:
    """How dark the inside of the box before ``sign`` is: 0 empty, 1 black."""
    page = pypdfium2.PdfDocument(BytesIO(printing.drawn(desk, "screening", choice, blank=blank)))[0]
    text = page.get_textpage()
    place, _ = text.search(sign).get_next()
    left, bottom, _, _ = text.get_charbox(place)
    picture = page.render(scale=8, grayscale=True).to_pil().convert("L")
    x, y = (left - 5.5) * 8, picture.height - (bottom + 3) * 8
    dots: bytes = picture.crop((int(x - 14), int(y - 14), int(x + 14), int(y + 14))).tobytes()
    return 1 - sum(dots) / len(dots) / 255


def test_the_blank_form_has_every_area_and_sign_in_order_and_nobody(town: Desk) -> None:
    (page,) = pages(town, "screening", Choice(everyone=True), blank=True)
    areas = screening.page(town, children(town)[0].enrollment.id, 1).areas
    follow(page, *(f"{number}. {SAY(area.title)}" for number, area in enumerate(areas.all, 1)))
    for sign in areas.signs:
        assert SAY(sign.text) in page, sign.key
    assert not any(row.student.first_name in page for row in children(town))
    for words in ("สรุปกลุ่ม", "เหตุผล", "หัวหน้าระดับชั้น", "ครูที่ปรึกษา"):
        assert words in page
    assert ticked(town, Choice(everyone=True), "ค้างส่งงาน 1–2 วิชา", blank=True) < 0.05


def test_what_the_teacher_confirmed_is_ticked_and_gives_the_reasons(desk: Desk) -> None:
    row = screened(desk, "study.gpa_low", "economy.debt")
    choice = Choice(child=row.student.id)
    (page,) = pages(desk, "screening", choice)
    areas = screening.page(desk, row.enrollment.id, 1).areas
    assert ticked(desk, choice, SAY(areas.sign("study.gpa_low").text)) > 0.2
    assert ticked(desk, choice, SAY(areas.sign("economy.debt").text)) > 0.2
    assert ticked(desk, choice, "ร่างกายไม่ค่อยแข็งแรง") < 0.05
    assert "ยืนยันแล้ว เมื่อ 24 พฤศจิกายน 2568" in page
    assert "เศรษฐกิจ" in page.rpartition("หน้า 1/1")[2], "the areas of the overall group are the reason"


def test_a_changed_group_stands_with_its_reason(desk: Desk) -> None:
    row = screened(desk, "economy.debt")
    screening.change_group(desk, row.enrollment.id, 1, "", Group.RISK, "มีทุนช่วยเหลือแล้ว")
    (page,) = pages(desk, "screening", Choice(child=row.student.id))
    assert "ภาพรวม: จากมีปัญหาเป็นเสี่ยง (เหตุผลไม่แสดงในเอกสารนี้)" in page, "it could tell what few may see"
    (open_,) = pages(desk, "screening", Choice(child=row.student.id, restricted=True))
    assert "ภาพรวม: จากมีปัญหาเป็นเสี่ยง เพราะ มีทุนช่วยเหลือแล้ว" in open_


def test_a_draft_is_no_result_and_unknown_is_not_normal(desk: Desk) -> None:
    row = screened(desk, "study.gpa_low", last=5)
    (page,) = pages(desk, "screening", Choice(child=row.student.id))
    assert "ร่าง (ยังไม่ทราบ)" in page
    other = children(desk, "ม.1/9")[0]
    assert "ยังไม่ได้คัดกรอง" in pages(desk, "screening", Choice(child=other.student.id))[0]
    (matrix,) = pages(desk, "class-matrix", Choice(room="ม.1/1"))
    assert "– ยังไม่ทราบหรือไม่แสดง 3 3 3 3 3 3 3 3 3 3 3 3 3 3" in matrix


def test_restricted_signs_are_dashes_unless_asked_for_by_one_who_may_see(desk: Desk) -> None:
    row = screened(desk, "safety.abused")
    choice = Choice(child=row.student.id)
    sign = SAY(screening.page(desk, row.enrollment.id, 1).areas.sign("safety.abused").text)
    (page,) = pages(desk, "screening", choice)
    assert "24 พฤศจิกายน 2568 (–)" in page, "the child is not called normal"
    assert 0.03 < ticked(desk, choice, sign) < 0.2, "a dash stands in the box"
    assert "ลับ" not in page
    (matrix,) = pages(desk, "class-matrix", Choice(room="ม.1/1"))
    assert SAY(LETTERS[Group.PROBLEM]) + " " not in matrix.partition(row.student.name)[2].partition("2 ")[0]
    (open_,) = pages(desk, "screening", replace(choice, restricted=True))
    assert ticked(desk, replace(choice, restricted=True), sign) > 0.2
    assert open_.count("ลับ") == 2
    assert "สวัสดิภาพและความปลอดภัย" in open_.rpartition("หน้า 1/1")[2]


def test_the_matrix_counts_what_the_service_says_and_unknown_apart(town: Desk) -> None:
    for room in ("ม.3/2", "ม.5/2"):
        rows = on_paper(town, room, 1)
        said = " ".join(pages(town, "class-matrix", Choice(room=room, round=1)))
        keys = list(rows[0].groups.areas)
        for group in (Group.NORMAL, Group.RISK, Group.PROBLEM):
            wanted = []
            for key in keys:
                found = [row.groups.areas[key].group for row in rows]
                if key not in FLAGS:
                    wanted.append("–" if all(one is Group.HIDDEN for one in found) else str(found.count(group)))
            overall = [row.groups.overall.group for row in rows]
            assert f"{SAY(LABELS[group])} {' '.join([*wanted, str(overall.count(group))])}" in said
        unknown = [
            sum((row.groups.areas[key].group in (Group.UNKNOWN, Group.HIDDEN)) if key not in FLAGS
                else getattr(row.groups, key) is None for row in rows)
            for key in keys
        ]
        last = sum(row.groups.overall.group in (Group.UNKNOWN, Group.HIDDEN) for row in rows)
        assert f"– ยังไม่ทราบหรือไม่แสดง {' '.join(map(str, (*unknown, last)))}" in said


def test_every_child_of_the_matrix_has_the_letters_of_the_service(town: Desk) -> None:
    rows = on_paper(town, "ม.3/2", 1)
    said = " ".join(pages(town, "class-matrix", Choice(room="ม.3/2", round=1)))
    for row in rows:
        letters = [
            {True: "มี", False: "ไม่มี", None: "–"}[getattr(row.groups, key)] if key in FLAGS
            else SAY(LETTERS[finding.group])
            for key, finding in row.groups.areas.items()
        ]
        assert " ".join((*letters, SAY(LETTERS[row.groups.overall.group]))) in said, row.child.student.name


def test_a_class_of_fifty_keeps_its_foot_on_the_second_page(desk: Desk) -> None:
    for number in range(47):
        add_child(desk, "ม.1/1", str(80001 + number), title="เด็กหญิง", first_name=f"ณัฐฐา{number}",
                  last_name="กตัญญูกตเวทิตาธรรมานุกูลวัฒนาพรพิพัฒน์")
    desk.say = SAY
    first, second = pages(desk, "class-matrix", Choice(room="ม.1/1"))
    assert "ณัฐฐา46 กตัญญูกตเวทิตาธรรมานุกูลวัฒนาพรพิพัฒน์" in second
    assert "– ยังไม่ทราบหรือไม่แสดง 50" in second
    assert "คณะกรรมการห้องเรียน" in second
    assert "คณะกรรมการห้องเรียน" not in first
    for form in ("sdq-class", "eq-class"):
        summary, names = pages(desk, form, Choice(room="ม.1/1"))
        assert "ยังไม่ทราบผล (คน) 50" in summary
        assert "ณัฐฐา46" in names


def test_a_long_name_stays_on_its_page(desk: Desk) -> None:
    long = "ณัฐฐา" * 14
    row = add_child(desk, "ม.1/9", "81000", title="เด็กหญิง", first_name=long, last_name=long)
    desk.say = SAY
    for form in ("screening", "sdq-result", "eq-result", "other-results", "answer-sheet-eq"):
        document = pypdfium2.PdfDocument(BytesIO(printing.drawn(desk, form, Choice(child=row.student.id))))
        assert len(document) == 1
        text = document[0].get_textpage()
        boxes = [text.get_charbox(place) for place in range(text.count_chars())]
        assert max(box[2] for box in boxes) <= 595.3 - 30
        assert long in re.sub(r"\s+", "", text.get_text_range())


def test_the_newest_round_is_printed_unless_another_is_asked_for(town: Desk) -> None:
    with access.looking(town) as look:
        late = next(form for form in look.all(Screening, round=2, status="confirmed"))
        assert look.first(Screening, enrollment_id=late.enrollment_id, round=1)
        changed = look.all(Override)
    row = next(row for row in children(town) if row.enrollment.id == late.enrollment_id)
    assert changed
    assert "พฤศจิกายน" in pages(town, "screening", Choice(child=row.student.id))[0]
    assert "พฤศจิกายน" not in pages(town, "screening", Choice(child=row.student.id, round=1))[0]


def test_who_signed_for_the_class_and_when_stands_below_the_matrix(desk: Desk) -> None:
    for row in children(desk, "ม.1/1"):
        areas = screening.page(desk, row.enrollment.id, 1).areas
        screening.keep(desk, row.enrollment.id, 1, Ticks(frozenset(), frozenset(areas.keys)))
        screening.confirm(desk, row.enrollment.id, 1)
    desk.say = SAY
    assert "ประชุมพิจารณาเมื่อวันที่ ......" in pages(desk, "class-matrix", Choice(room="ม.1/1"))[0]
    committee.sign(desk, school.find_class(desk, "ม.1/1"), 1, ["นางเรไร ไพรงาม", "นายกล้า ขยันยิ่ง"], desk.today)
    (said,) = pages(desk, "class-matrix", Choice(room="ม.1/1"))
    assert "ลงนามเมื่อวันที่ 24 พฤศจิกายน 2568: นางเรไร ไพรงาม, นายกล้า ขยันยิ่ง" in said


def test_a_child_is_printed_by_the_form_that_was_answered(desk: Desk) -> None:
    row = screened(desk, "study.gpa_low")
    areas = screening.page(desk, row.enrollment.id, 1).areas
    own = tuple(replace(one, text=told("เกรดต่ำตามเกณฑ์โรงเรียน", "Low by the school's own rule"))
                if one.key == "study.gpa_low" else one for one in areas.signs)
    signs.keep_areas(desk, replace(areas, signs=own))
    assert "เกรดต่ำตามเกณฑ์โรงเรียน" in pages(desk, "screening", Choice(everyone=True), blank=True)[0]
    (page,) = pages(desk, "screening", Choice(child=row.student.id))
    assert "เกรดต่ำตามเกณฑ์โรงเรียน" not in page, "the old form stays as it was"
    assert "ผลการเรียนเฉลี่ย 1.00–2.00" in page


def test_parents_read_neutral_words_and_nothing_that_few_may_see(desk: Desk) -> None:
    row = screened(desk, "study.gpa_low", "economy.debt", "safety.abused", "talent.music")
    for choice in (Choice(child=row.student.id), Choice(child=row.student.id, restricted=True)):
        (page,) = pages(desk, "screening-parents", choice)
        follow(page, "ความสามารถพิเศษ ดนตรี", "การเรียน ควรดูแลใกล้ชิดร่วมกัน", "เศรษฐกิจ ควรช่วยเหลือร่วมกัน",
               "การเดินทาง เป็นไปตามปกติ")
        for word in ("มีปัญหา", "เสี่ยง", "สวัสดิภาพ", "ทางเพศ", "ถูกทารุณ", "สรุปกลุ่ม", "–"):
            assert word not in page, word


def test_a_long_line_of_the_schools_own_form_takes_more_rows_and_one_page(desk: Desk) -> None:
    areas = screening.page(desk, children(desk)[0].enrollment.id, 1).areas
    whys = [f"สาเหตุที่ {number} ต้องช่วยงานที่บ้านก่อนมาโรงเรียนทุกวัน" for number in range(1, 5)]
    own = tuple(replace(one, text=told(" ".join(whys), "Often late")) if one.key == "study.late_3" else one
                for one in areas.signs)
    signs.keep_areas(desk, replace(areas, signs=own))
    desk.say = SAY
    (page,) = pages(desk, "screening", Choice(everyone=True), blank=True)
    follow(page.replace(" ", ""), *(why.replace(" ", "") for why in whys))
    assert "หน้า 1/1" in page

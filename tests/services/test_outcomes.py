"""What came of caring: each number is the length of its list, and nobody sees more than is theirs."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from io import BytesIO

import pypdfium2
import pytest

from student_care_desktop.catalog.areas import areas
from student_care_desktop.domain.areas import Ticks
from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import CareAction, CareCase
from student_care_desktop.domain.outcomes import BANDS, RESULTS, band_of, days_to_help, result_of, round_of
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.referrals import Referral
from student_care_desktop.services import outcomes, printing, school, screening, summaries
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.outcomes import Outcomes
from student_care_desktop.services.printing import Choice
from tests.fixtures.papers import WHY
from tests.fixtures.school import row_of

DAY = dt.date(2025, 6, 2)


def bars(found: Outcomes):
    return (*found.areas, *found.help, *found.loop)


def count(found, key):
    return len(next(bar for bar in found if bar.key == key).lines)


def put(desk: Desk, *records) -> None:
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put_all(records)


@pytest.mark.parametrize(
    ("days", "band"),
    [(0, "week"), (7, "week"), (8, "fortnight"), (14, "fortnight"), (15, "month"), (30, "month"), (31, "long"),
     (None, "none")],
)
def test_the_days_to_the_first_help_fall_into_their_band(days: int | None, band: str) -> None:
    assert band_of(days) == band
    assert band in dict(BANDS)


def test_help_counts_from_the_screening_and_not_from_a_case_that_was_over() -> None:
    def file(closed: dt.date | None, *done: dt.date | None) -> CaseFile:
        case = CareCase(opened=DAY - dt.timedelta(60), closed=closed, state="closed" if closed else "open")
        return CaseFile(case, tuple(CareAction(case_id=case.id, done=one) for one in done))

    week = dt.timedelta(7)
    assert days_to_help(DAY, [file(None, None)], []) is None
    assert days_to_help(DAY, [file(None, DAY + week)], []) == 7
    assert days_to_help(DAY, [file(None, DAY - week)], []) == 0
    assert days_to_help(DAY, [file(DAY - week, DAY - week)], []) is None
    assert days_to_help(DAY, [file(None, DAY + 2 * week)], [DAY + week, DAY - week]) == 7


def test_what_came_before_any_screening_is_of_the_first_round() -> None:
    screened = {1: DAY, 2: DAY + dt.timedelta(200)}
    assert round_of(DAY - dt.timedelta(1), screened) == 1
    assert round_of(DAY + dt.timedelta(199), screened) == 1
    assert round_of(DAY + dt.timedelta(200), screened) == 2
    assert round_of(DAY, {}) == 1


def test_a_case_has_one_result() -> None:
    assert result_of(CareCase()) == "open"
    assert result_of(CareCase(state="referred")) == "open"
    assert result_of(CareCase(state="stopped", outcome="ended")) == "stopped"
    assert {result_of(CareCase(state="closed", outcome=key)) for key in ("improved", "same", "worse")} == {
        "improved", "same", "worse",
    }


@pytest.mark.parametrize("round_", [0, 1, 2])
def test_classes_add_up_to_the_school_in_every_bar(town: Desk, round_: int) -> None:
    """Counted over the demonstration school: number by number, and no line stands twice."""
    whole, parts = outcomes.outcomes(town, None, round_), Counter[tuple[str, str, str]]()
    for room in school.classes(town):
        one = outcomes.outcomes(town, [room], round_)
        assert all(line.class_name == room.name for bar in bars(one) for line in bar.lines)
        for kind, found in (("areas", one.areas), ("help", one.help), ("loop", one.loop)):
            parts.update({(kind, bar.key, part.key): len(part.lines) for bar in found for part in bar.parts})
    for kind, found in (("areas", whole.areas), ("help", whole.help), ("loop", whole.loop)):
        for bar in found:
            for part in bar.parts:
                assert len(part.lines) == parts[kind, bar.key, part.key]
                assert len({(line.student_id, str(line.thing)) for line in part.lines}) == len(part.lines)
    if round_ < 2:
        assert whole.areas[0].lines
        assert any(bar.lines for bar in whole.help)
        assert count(whole.loop, "silent")


def test_all_areas_together_are_the_areas_and_every_case_is_in_one_part(town: Desk) -> None:
    together, *each = outcomes.outcomes(town).areas
    assert together.key == ""
    for key, _ in RESULTS:
        number = [len(part.lines) for bar in each for part in bar.parts if part.key == key]
        assert len(next(part for part in together.parts if part.key == key).lines) == sum(number)
    with town.store.read() as look:
        assert len(together.lines) == sum(bool(one.number) for one in look.all(CareCase))


def test_a_child_is_in_the_band_of_the_first_help(desk: Desk) -> None:
    place = row_of(desk, "70001").enrollment.id
    screening.keep(desk, place, 1, Ticks(frozenset(["study.gpa_low"]), frozenset(areas().keys)))
    screening.confirm(desk, place, 1)
    assert count(outcomes.outcomes(desk).help, "none") == 1
    case = CareCase(enrollment_id=place, number="1", area="study", opened=desk.today)
    put(desk, case, CareAction(case_id=case.id, text="สอนเสริม", done=desk.today))
    found = outcomes.outcomes(desk)
    assert (count(found.help, "none"), count(found.help, "week"), count(found.areas, "study")) == (0, 1, 1)
    assert count(outcomes.outcomes(desk, None, 2).help, "week") == 0
    (line,) = found.areas[0].lines
    assert (line.place, line.thing, line.number) == ("solve", ("case", case.id), "70001")


def test_restricted_areas_are_counted_only_for_those_who_may_see_them(desk: Desk) -> None:
    place, shut = row_of(desk, "70001").enrollment.id, "sexual"
    assert areas().private(shut)
    put(
        desk, CareCase(enrollment_id=place, number="1", area=shut, opened=desk.today),
        Referral(enrollment_id=place, area=shut, state="sent", sent=desk.today - dt.timedelta(20)),
    )
    assert count(outcomes.outcomes(desk).areas, shut) == 1
    assert count(outcomes.outcomes(desk).loop, "silent") == 1
    desk.account = Account(name="ครู", roles=("grade_head",), grades=("ม.1",))
    seen = outcomes.outcomes(desk)
    assert seen.shut
    assert [bar.key for bar in seen.areas] == [""]
    assert not any(bar.lines for bar in bars(seen))


def test_a_homeroom_teacher_sees_the_own_class_and_no_other(town: Desk) -> None:
    before, room = town.account, school.classes(town)[2]
    mine = outcomes.outcomes(town, [room])
    try:
        town.account = Account(name="ครู", roles=("homeroom",), classes=(room.id,))
        seen = outcomes.outcomes(town)
        assert {line.class_name for bar in bars(seen) for line in bar.lines} == {room.name}
        assert len(seen.areas[0].lines) <= len(mine.areas[0].lines)
    finally:
        town.account = before


def test_the_report_tells_the_numbers_and_nobody(town: Desk) -> None:
    pdf = printing.drawn(town, "care-outcomes", Choice(everyone=True))
    document = pypdfium2.PdfDocument(BytesIO(pdf))
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    with town.store.read() as look:
        found = outcomes.outcomes_in(town, look, may_see=False)
    assert "รายงานผลการดูแลช่วยเหลือ" in text
    for bar in (*found.help, *found.loop):
        assert any(
            line.startswith(town.say(bar.label)) and str(len(bar.lines)) in line.split()
            for line in text.splitlines()
        )
    assert not any(line.name in text for bar in bars(found) for line in bar.lines)


def test_of_a_class_that_was_not_screened_the_sheet_of_waiting_knows_nothing(desk: Desk) -> None:
    table = next(one for one in summaries.summary(desk).tables if one.key == "waiting")
    cells = {table.value((row, at)) for row in range(len(table.rows)) for at in range(table.lead, len(table.columns))}
    assert cells == {"–"}


def test_the_sheet_of_waiting_counts_the_same_children(town: Desk) -> None:
    table = next(one for one in summaries.summary(town).tables if one.key == "waiting")
    with town.store.read() as look:
        found = outcomes.outcomes_in(town, look, may_see=False)
    last, first = len(table.rows) - 1, table.lead
    assert table.value((last, first)) == sum(len(bar.lines) for bar in found.help)
    assert [table.value((last, first + at)) for at in range(1, 6)] == [len(bar.lines) for bar in found.help]

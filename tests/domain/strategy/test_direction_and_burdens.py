"""Priority, small groups, the position from weights, hours that forms cost and decisions spare."""

from __future__ import annotations

import math
import random

import pytest

from student_care_desktop.domain.strategy.burdens import (
    Prefilled,
    burden_sum,
    hours,
    problem,
    share_spared,
    spared,
    written_hours,
)
from student_care_desktop.domain.strategy.direction import SIDES, Factor, Need
from student_care_desktop.domain.strategy.linkage import DECISIONS, Burden, LinkedSystem, StandardLink
from student_care_desktop.domain.strategy.needs import Found, Part, by_priority, hidden_sizes, told_need
from student_care_desktop.domain.strategy.potential import FIELDS, potential
from student_care_desktop.domain.strategy.systems import link_table
from student_care_desktop.domain.words import mark, told

WHAT = mark("Test", "Edit")


def _sides(**sides: list[tuple[float | None, int | None]]) -> list[Factor]:
    return [
        Factor(side=side, text="ก", weight=weight, score=score)
        for side, rows in sides.items() for weight, score in rows
    ]


def _found(*parts: int, of: int = 100, restricted: bool = False) -> Found:
    grades = tuple(Part(f"ม.{place}", size, of) for place, size in enumerate(parts, 1))
    whole = Part("2568", sum(parts), of * len(parts))
    return Found(
        key="study", source="learners", title=WHAT, what=WHAT, where=WHAT, years=(whole,),
        grades=() if restricted else grades, restricted=restricted,
    )


def test_priority_is_a_product_and_what_is_not_judged_stands_last() -> None:
    needs = (
        Need(text="ไม่ได้ให้คะแนน", place=1), Need(text="สาม", severity=3, urgency=1, place=2),
        Need(text="ยี่สิบ", severity=4, urgency=5, place=3), Need(text="ครึ่งเดียว", severity=5, place=4),
    )
    assert [one.text for one in by_priority(needs)] == ["ยี่สิบ", "สาม", "ไม่ได้ให้คะแนน", "ครึ่งเดียว"]
    assert [one.priority for one in needs] == [None, 3, 20, None]


def test_of_equal_priority_the_larger_share_comes_first_and_nothing_of_nobody_is_no_share() -> None:
    few = Need(text="น้อย", severity=2, urgency=2, size=5, of=100)
    many = Need(text="มาก", severity=2, urgency=2, size=50, of=100)
    nobody = Need(text="ไม่มีใคร", severity=2, urgency=2, size=0, of=0)
    assert [one.text for one in by_priority((nobody, few, many))] == ["มาก", "น้อย", "ไม่มีใคร"]
    assert nobody.share is None


@pytest.mark.parametrize(("size", "told_size"), [(None, None), (0, 0), (1, None), (4, None), (5, 5)])
def test_a_paper_tells_no_group_of_fewer_than_five(size: int | None, told_size: int | None) -> None:
    assert told_need(Need(size=size, of=100))[0] == told_size


def test_a_small_grade_cannot_be_worked_out_from_the_others() -> None:
    hidden = hidden_sizes([_found(12, 3, 20), _found(7, 8, 9)])
    assert (0, 2) in hidden
    assert {cell for cell in hidden if cell[0] == 0} - {(0, 2)}
    assert not any(row == 1 for row, _ in hidden)


def test_a_restricted_finding_of_few_is_told_as_nothing() -> None:
    assert _found(3, restricted=True).telling is None
    assert _found(9, restricted=True).telling == Part("2568", 9, 100)
    assert Found(key="", source="", title=WHAT, what=WHAT, where=WHAT).now is None


def test_a_plain_list_has_no_position_and_no_complaint() -> None:
    found = potential([Factor(side="strength", text="ครูตั้งใจ")])
    assert not found.used
    assert found.problems == ()
    assert found.place is None


def test_weights_of_each_side_make_the_position() -> None:
    found = potential(_sides(
        strength=[(0.6, 4), (0.4, 5)], weakness=[(0.7, 3), (0.3, 2)], chance=[(0.5, 4), (0.5, 3)],
        threat=[(0.6, 4), (0.4, 4)],
    ))
    assert found.sums == {"strength": 4.4, "weakness": 2.7, "chance": 3.5, "threat": 4.0}
    assert (found.inside, found.outside) == (1.7, -0.5)
    assert found.place is FIELDS[False, True]


def test_weights_that_do_not_add_up_are_named_with_their_sum() -> None:
    found = potential(_sides(
        strength=[(0.5, 4), (0.6, 5)], weakness=[(1.0, 3)], chance=[(1.0, 4)], threat=[(None, 4)],
    ))
    words = [str(one) for one in found.problems]
    assert any("1.10" in one for one in words)
    assert len(words) == 2
    assert found.inside is None
    assert found.place is None


def test_equal_sides_stand_on_the_line() -> None:
    sides = {key: [(1.0, 3)] for key, _ in SIDES}
    found = potential(_sides(**sides))  # type: ignore[arg-type]
    assert (found.inside, found.outside) == (0.0, 0.0)
    assert found.place not in FIELDS.values()
    assert found.place is not None


def test_whatever_the_weights_a_position_lies_within_four() -> None:
    dice = random.Random(6)
    for _ in range(200):
        cut = dice.randint(1, 99)
        sides = {key: [(cut / 100, dice.randint(1, 5)), ((100 - cut) / 100, dice.randint(1, 5))] for key, _ in SIDES}
        found = potential(_sides(**sides))  # type: ignore[arg-type]
        assert found.problems == ()
        for key, rows in sides.items():
            plain = sum((weight or 0) * (score or 0) for weight, score in rows)
            assert math.isclose(found.sums[key], plain, abs_tol=1e-9)
        assert found.inside is not None
        assert -4 <= found.inside <= 4


def _burden(**facts: object) -> Burden:
    return Burden(**{"form": "แบบ", "times": 2, "papers": 30, "minutes": 5.0, "fields": 40, "same": 10, **facts})  # type: ignore[arg-type]


def test_hours_are_times_papers_and_minutes() -> None:
    assert hours(_burden()) == 5.0
    assert hours(_burden(minutes=None)) is None
    assert hours(_burden(papers=0)) == 0.0


@pytest.mark.parametrize(
    ("facts", "share"),
    [
        ({"decision": "drop"}, 1.0), ({"decision": "keep"}, 0.0), ({"decision": ""}, 0.0),
        ({"decision": "prefill"}, 0.25), ({"decision": "merge", "saved": 60.0}, 0.6),
        ({"decision": "prefill", "fields": 0, "same": 0}, None), ({"decision": "merge", "same": None}, None),
        ({"decision": "prefill", "same": 80}, 1.0),
    ],
)
def test_what_a_decision_spares(facts: dict[str, object], share: float | None) -> None:
    assert share_spared(_burden(**facts)) == share


def test_what_cannot_be_counted_is_told_apart_and_an_empty_list_has_no_percent() -> None:
    found = burden_sum([_burden(decision="drop"), _burden(decision="keep"), _burden(times=None)])
    assert (found.before, found.spared, found.after, found.open, found.forms) == (10.0, 5.0, 5.0, 1, 3)
    assert found.percent == 50.0
    assert burden_sum([]).percent is None


def test_nobody_is_spared_more_than_there_is() -> None:
    dice = random.Random(7)
    for _ in range(300):
        row = _burden(
            decision=dice.choice(DECISIONS)[0], fields=dice.choice((None, 0, 10)), same=dice.choice((None, 0, 5, 20)),
            saved=dice.choice((None, 0.0, 50.0, 100.0)), minutes=dice.choice((None, 0.0, 7.5)),
        )
        whole, less = hours(row), spared(row)
        assert less is None or (whole is not None and 0 <= less <= whole)


def test_more_questions_asked_elsewhere_than_there_are_is_said() -> None:
    assert problem(_burden(same=41)) is not None
    assert problem(_burden(same=40)) is None


def test_what_the_program_filled_in_is_reckoned_by_the_seconds_that_are_said() -> None:
    done = (Prefilled("visit", WHAT, WHAT, 10, 300), Prefilled("eef", WHAT, WHAT))
    assert written_hours(done, 12) == 1.0
    assert written_hours(done, 24) == 2.0


def test_a_link_to_a_system_that_is_gone_is_left_out_and_open_cells_are_no_none() -> None:
    here = LinkedSystem(name="แนะแนว")
    cells = [
        StandardLink(standard="1.1", system_id=here.id, link="same", form="แบบคัดกรอง"),
        StandardLink(standard="1.2", system_id=here.id, link="none"),
        StandardLink(standard="1.1", system_id="gone", link="same"),
        StandardLink(standard="9.9", system_id=here.id, link="same"),
    ]
    table = link_table([(key, told(key, key)) for key in ("1.1", "1.2", "1.3")], [here], cells)
    assert table.counts(here) == (1, 0, 1, 1)
    assert (table.answered, table.all) == (2, 3)
    assert table.cell("1.3", here).link == ""

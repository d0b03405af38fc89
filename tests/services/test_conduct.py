"""Behaviour points and teachers' views on a real school: kept, counted, refused, taken back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from student_care_desktop.domain.conduct import BehaviourEntry
from student_care_desktop.domain.counsel import TeacherView
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import told
from student_care_desktop.services import conduct, history, views
from student_care_desktop.services.desk import Desk
from tests.fixtures.school import row_of


def entry(desk: Desk, number: str = "70001", **facts: object) -> BehaviourEntry:
    made = BehaviourEntry(
        enrollment_id=row_of(desk, number).enrollment.id, day=desk.today, rule="late", points=-5,
        reporter="ครูเวร",
    )
    return replace(made, **facts)  # type: ignore[arg-type]


def test_entries_add_up_and_the_child_reaches_a_step(desk: Desk) -> None:
    place = row_of(desk, "70001").enrollment
    for points, rule in ((-30, "smoking"), (-20, "fighting"), (5, "volunteer")):
        conduct.keep_entry(desk, entry(desk, points=points, rule=rule))
    found = conduct.conduct_of(desk, place.id)
    assert (found.standing.taken, found.standing.given, found.standing.left) == (50, 5, 55)
    assert found.standing.step is not None
    assert found.standing.step.key == "probation"
    rows = conduct.class_conduct(desk, place.classroom_id)
    mine = next(row for row in rows if row.child.enrollment.id == place.id)
    others = [row for row in rows if row is not mine]
    assert mine.standing == found.standing
    assert all(row.standing and row.standing.left == 100 and row.last is None for row in others)


def test_a_wrong_entry_is_refused_and_nothing_is_written(desk: Desk) -> None:
    before = len(history.changes(desk))
    with pytest.raises(CareError, match="future"):
        conduct.keep_entry(desk, entry(desk, day=desk.today + dt.timedelta(days=1)))
    with pytest.raises(CareError, match="not in this school year"):
        conduct.keep_entry(desk, replace(entry(desk), enrollment_id="nobody"))
    assert len(history.changes(desk)) == before


def test_the_second_of_two_who_change_one_entry_is_told(desk: Desk) -> None:
    kept = conduct.keep_entry(desk, entry(desk))
    conduct.keep_entry(desk, replace(kept, points=-10), kept)
    with pytest.raises(CareError, match="Somebody else"):
        conduct.keep_entry(desk, replace(kept, points=-20), kept)
    assert conduct.conduct_of(desk, kept.enrollment_id).standing.left == 90


def test_an_entry_is_taken_out_and_comes_back(desk: Desk) -> None:
    kept = conduct.keep_entry(desk, entry(desk))
    conduct.remove_entry(desk, kept)
    assert conduct.conduct_of(desk, kept.enrollment_id).entries == ()
    history.take_back(desk, history.changes(desk)[0].id)
    assert conduct.conduct_of(desk, kept.enrollment_id).entries == (kept,)


def test_a_school_writes_rules_of_its_own_and_entries_keep_their_points(desk: Desk) -> None:
    kept = conduct.keep_entry(desk, entry(desk))
    shipped = conduct.rules(desk)
    own = replace(
        shipped, start=50, rules=(replace(shipped.rules[0], points=-1, text=told("มาไม่ทัน", "Too late")),),
        steps=(replace(shipped.steps[0], at=40),),
    )
    conduct.keep_rules(desk, own)
    assert conduct.rules(desk).rules[0].text.thai == "มาไม่ทัน"
    assert conduct.conduct_of(desk, kept.enrollment_id).standing.left == 45
    conduct.restore_rules(desk)
    assert conduct.rules(desk) == shipped


@pytest.mark.parametrize("wrong", [{"start": 0}, {"start": 30}, {"reset": "week"}])
def test_rules_that_contradict_themselves_are_refused(desk: Desk, wrong: dict[str, object]) -> None:
    with pytest.raises(CareError, match="do not fit together"):
        conduct.keep_rules(desk, replace(conduct.rules(desk), **wrong))  # type: ignore[arg-type]


def test_slips_come_back_by_their_code_however_it_is_written(desk: Desk) -> None:
    place = row_of(desk, "70001").enrollment
    slips = views.ask_views(desk, place.id, [("ครูคณิต", "คณิตศาสตร์"), ("ครูไทย", "ภาษาไทย"), ("  ", "")])
    assert len(slips) == 2
    assert len({slip.view.code for slip in slips}) == 2
    code = slips[0].view.code
    found = views.find_slip(desk, f" {code[:2].lower()} {code[2:]}")
    views.keep_view(desk, replace(found.view, good="ช่วยเพื่อนเสมอ"), {"learning": 3, "friends": 1})
    assert [one.view.code for one in views.open_slips(desk, place.classroom_id)] == [slips[1].view.code]
    seen = views.views_of(desk, place.id)
    assert [(one.teacher, one.seen) for one in seen] == [("ครูคณิต", {"learning": 3, "friends": 1})]


def test_a_view_without_a_word_or_with_a_wrong_code_is_told(desk: Desk) -> None:
    place = row_of(desk, "70001").enrollment
    with pytest.raises(CareError, match="at least one teacher"):
        views.ask_views(desk, place.id, [])
    with pytest.raises(CareError, match="No slip"):
        views.find_slip(desk, "ก็ไม่รู้")
    view = TeacherView(enrollment_id=place.id, teacher="ครู")
    with pytest.raises(CareError, match="at least one line"):
        views.keep_view(desk, view, {})
    with pytest.raises(CareError, match="1 to 4"):
        views.keep_view(desk, view, {"learning": 5})
    with pytest.raises(CareError, match="whose view"):
        views.keep_view(desk, replace(view, teacher=" "), {"learning": 1})

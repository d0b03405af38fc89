"""Screening in a real school: what is kept, by which form it is read, who may see it, who locked it."""

from __future__ import annotations

import datetime as dt

import pytest

from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.areas import AREA_KEYS, Group, Level, Ticks
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.own_signs import add_sign, counting, remove_sign, reword
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import Sheet, UrgentCase
from student_care_desktop.services import (
    access,
    committee,
    history,
    moving,
    raters,
    school,
    screening,
    signs,
    students,
    summaries,
)
from student_care_desktop.services.desk import Desk
from tests.fixtures.school import row_of

FIRST, SECOND, THIRD = "70001", "70002", "70003"
ALL = frozenset(AREA_KEYS)


def _place(desk: Desk, number: str) -> str:
    return row_of(desk, number).enrollment.id


def _screen(desk: Desk, number: str, *signs_: str, round_: int = 1) -> Screening:
    place = _place(desk, number)
    screening.keep(desk, place, round_, Ticks(frozenset(signs_), ALL))
    return screening.confirm(desk, place, round_)


def _group(desk: Desk, number: str, round_: int = 1) -> Group:
    rows = screening.screened(desk, None, round_)
    return next(row.groups.overall.group for row in rows if row.child.student.number == number)


def test_who_was_not_screened_is_not_yet_known_and_never_normal(desk: Desk) -> None:
    assert {row.groups.overall.group for row in screening.screened(desk, None, 1)} == {Group.UNKNOWN}
    screening.keep(desk, _place(desk, FIRST), 1, Ticks(frozenset(), ALL))
    assert _group(desk, FIRST) is Group.UNKNOWN, "a draft is not a result"
    screening.confirm(desk, _place(desk, FIRST), 1)
    assert _group(desk, FIRST) is Group.NORMAL
    assert _group(desk, FIRST, round_=2) is Group.UNKNOWN


def test_an_area_not_answered_keeps_a_form_from_being_confirmed_and_is_named(desk: Desk) -> None:
    screening.keep(desk, _place(desk, FIRST), 1, Ticks(frozenset(), ALL - {"travel"}))
    with pytest.raises(CareError, match="Travel"):
        screening.confirm(desk, _place(desk, FIRST), 1)


def test_looking_at_a_form_leaves_no_trace(desk: Desk) -> None:
    screening.keep(desk, _place(desk, FIRST), 1, Ticks())
    with access.looking(desk) as look:
        assert not look.all(Screening)


def test_a_confirmed_form_that_is_ticked_otherwise_is_a_draft_until_it_is_confirmed_again(desk: Desk) -> None:
    _screen(desk, FIRST)
    screening.keep(desk, _place(desk, FIRST), 1, Ticks(frozenset(), ALL))
    assert _group(desk, FIRST) is Group.NORMAL, "nothing was changed"
    screening.keep(desk, _place(desk, FIRST), 1, Ticks(frozenset({"study.gpa_low"}), ALL))
    assert _group(desk, FIRST) is Group.UNKNOWN
    screening.confirm(desk, _place(desk, FIRST), 1)
    assert _group(desk, FIRST) is Group.RISK


def test_an_urgent_sign_opens_one_case(desk: Desk) -> None:
    for _ in range(2):
        screening.keep(desk, _place(desk, FIRST), 1, Ticks(frozenset({"violence.self_harm"}), ALL))
    with access.looking(desk) as look:
        cases = look.all(UrgentCase)
    assert [case.cause for case in cases] == ["violence.self_harm"]


def test_both_groups_and_the_reason_of_a_change_are_kept(desk: Desk) -> None:
    _screen(desk, FIRST, "study.gpa_low")
    with pytest.raises(CareError):
        screening.change_group(desk, _place(desk, FIRST), 1, "", Group.NORMAL, " ")
    screening.change_group(desk, _place(desk, FIRST), 1, "", Group.NORMAL, "สอบซ่อมผ่านแล้ว")
    finding = next(
        one.groups.overall for one in screening.screened(desk, None, 1) if one.child.student.number == FIRST
    )
    assert (finding.found, finding.group) == (Group.RISK, Group.NORMAL)
    assert finding.changes[0].reason == "สอบซ่อมผ่านแล้ว"


def test_restricted_signs_are_dashes_for_whoever_may_not_see_them(desk: Desk) -> None:
    _screen(desk, FIRST, "sexual.cohabits", "study.gpa_low")
    _screen(desk, SECOND, "safety.abused")
    with access.looking(desk) as look:
        rows = students.rows_of(look, desk.year, None, everybody=False)
        seen = {one.child.student.number: one.groups for one in screening.rows_in(look, rows, 1, may_see=False)}
    assert {groups.areas["sexual"].group for groups in seen.values()} == {Group.HIDDEN}
    assert seen[SECOND].areas["safety"].group is seen[SECOND].overall.group is Group.HIDDEN
    told = str([(finding.reasons, finding.noted) for groups in seen.values() for finding in groups.areas.values()])
    assert "cohabits" not in told
    assert "abused" not in told


def test_the_committee_signs_locks_and_the_head_gives_one_back(desk: Desk) -> None:
    room = school.find_class(desk, "ม.1/1")
    day = dt.date(2025, 11, 20)
    for number in (FIRST, SECOND):
        _screen(desk, number)
    with pytest.raises(CareError, match="1 children"):
        committee.sign(desk, room, 1, ["ครูสมมติ"], day)
    assert committee.signature(desk, room, 1) is None
    _screen(desk, THIRD)
    with pytest.raises(CareError, match="at least one name"):
        committee.sign(desk, room, 1, [" "], day)
    with pytest.raises(CareError, match="future"):
        committee.sign(desk, room, 1, ["ครูสมมติ"], dt.date(2025, 11, 25))
    assert committee.sign(desk, room, 1, ["ครูสมมติ", " ", "ครูทดสอบ"], day) == 3
    signed = committee.signature(desk, room, 1)
    assert signed == committee.Signature(("ครูสมมติ", "ครูทดสอบ"), day)
    with pytest.raises(CareError, match="locked"):
        screening.keep(desk, _place(desk, FIRST), 1, Ticks(frozenset({"study.gpa_low"}), ALL))
    with pytest.raises(CareError, match="mended"):
        screening.give_back(desk, _place(desk, FIRST), 1, " ")
    back = screening.give_back(desk, _place(desk, FIRST), 1, "ดูด้านการเรียนอีกครั้ง")
    assert (back.status, back.remark) == ("returned", "ดูด้านการเรียนอีกครั้ง")
    screening.keep(desk, _place(desk, FIRST), 1, Ticks(frozenset({"study.gpa_low"}), ALL))
    assert screening.confirm(desk, _place(desk, FIRST), 1).remark == ""


def test_a_child_who_changes_class_between_two_rounds_keeps_both_results(desk: Desk) -> None:
    old, new = school.find_class(desk, "ม.1/1"), school.find_class(desk, "ม.1/9")
    _screen(desk, FIRST, "study.gpa_low")
    child = row_of(desk, FIRST).student
    students.move(desk, child, new)
    _screen(desk, FIRST, "study.gpa_very_low", round_=2)
    moves = moving.moves(desk, new, 1, 2)
    assert moves[Group.RISK, Group.PROBLEM] == (child.id,)
    assert all(child.id not in ids for ids in moving.moves(desk, old, 1, 2).values())
    assert moving.moves(desk, [old, new], 1, 2)[Group.RISK, Group.PROBLEM] == (child.id,)


def test_who_may_not_see_restricted_signs_does_not_see_them_in_the_moves_either(desk: Desk) -> None:
    """The head's table has the child; to others no cell tells of it, not even that it is unknown."""
    for round_ in (1, 2):
        _screen(desk, FIRST, *(["safety.abused"] if round_ == 2 else []), round_=round_)
        _screen(desk, SECOND, "study.gpa_low", round_=round_)
    hidden = row_of(desk, FIRST).student.id
    assert hidden in moving.moves(desk, None, 1, 2)[Group.NORMAL, Group.PROBLEM]
    desk.account = Account(name="discipline", roles=("discipline",))
    told = moving.moves(desk, None, 1, 2)
    assert not any(hidden in children for children in told.values())
    assert row_of(desk, SECOND).student.id in told[Group.RISK, Group.RISK]


def test_raters_more_than_one_band_apart_raise_a_question(desk: Desk) -> None:
    def sheet(number: str, informant: str, total: str, peer: str) -> Sheet:
        return Sheet(
            enrollment_id=_place(desk, number), instrument="sdq", informant=informant, status="done",
            groups=f'{{"total":"{total}","peer":"{peer}"}}',
        )

    with access.changing(desk, screening.KEEP) as unit:
        unit.put_all(
            [
                sheet(FIRST, "teacher", "problem", "risk"), sheet(FIRST, "student", "normal", "normal"),
                sheet(SECOND, "teacher", "risk", "normal"), sheet(SECOND, "parent", "problem", "risk"),
            ]
        )
    found = raters.apart(desk, None, 1)
    assert [(one.child.student.number, one.scale) for one in found] == [(FIRST, "total")]
    assert dict(found[0].said) == {"teacher": Group.PROBLEM, "student": Group.NORMAL}
    assert raters.apart(desk, None, 2) == []


def test_an_own_copy_rules_new_forms_and_leaves_old_results_as_they_were(desk: Desk) -> None:
    _screen(desk, FIRST, "gaming.over_1h", "study.gpa_low")
    _screen(desk, SECOND, "gaming.over_1h")
    assert [_group(desk, one) for one in (FIRST, SECOND)] == [Group.RISK, Group.NORMAL]
    now = signs.screening_form(desk).now
    new = signs.keep_areas(desk, remove_sign(counting(now, "gaming.over_1h", True), "study.gpa_low"))
    assert (new.version, signs.screening_form(desk).own) == ("1.1", True)
    assert [_group(desk, one) for one in (FIRST, SECOND)] == [Group.RISK, Group.NORMAL], "not judged anew"
    assert _screen(desk, THIRD, "gaming.over_1h").version == "1.1"
    assert _group(desk, THIRD) is Group.RISK


def test_every_version_by_which_somebody_was_screened_is_kept_and_the_shipped_one_comes_back(desk: Desk) -> None:
    shipped = signs.screening_form(desk).now
    one = signs.keep_areas(desk, reword(shipped, "study.gpa_low", "เกรดเฉลี่ย 1.00–2.00"))
    _screen(desk, FIRST, "study.gpa_low")
    two = signs.keep_areas(desk, add_sign(one, "study", Level.PROBLEM, "ไม่มาสอบปลายภาค", "own"))
    assert [two.version, two.of("study")[-1].key] == ["1.2", "study.own_1"]
    _screen(desk, SECOND, "study.own_1")
    signs.restore_areas(desk)
    assert signs.screening_form(desk).now == shipped
    rows = {row.child.student.number: row for row in screening.screened(desk, None, 1)}
    assert rows[FIRST].areas.sign("study.gpa_low").text.thai == "เกรดเฉลี่ย 1.00–2.00"
    assert rows[SECOND].groups.overall.group is Group.PROBLEM
    assert rows[THIRD].areas == shipped


def test_a_copy_that_contradicts_itself_is_refused_in_words(desk: Desk) -> None:
    now = signs.screening_form(desk).now
    for change, said in (
        (lambda: counting(now, "safety.abused", False), "urgent"),
        (lambda: remove_sign(now, "violence.self_harm"), "urgent"),
        (lambda: reword(now, "study.gpa_low", "  "), "Write what"),
        (lambda: reword(now, "study.gpa_low", now.sign("study.late_3").text.thai), "already"),
        (lambda: add_sign(now, "talent", Level.RISK, "เต้น", "own"), "neither"),
        (lambda: add_sign(now, "study", Level.FLAG, "เต้น", "own"), "risk or a problem"),
        (lambda: add_sign(now, "study", Level.RISK, "เต้น", "hearsay"), "own"),
    ):
        with pytest.raises(CareError, match=said):
            signs.keep_areas(desk, change())
    assert signs.screening_form(desk).now is now


def test_a_new_sign_of_a_restricted_area_is_restricted(desk: Desk) -> None:
    now = signs.screening_form(desk).now
    assert add_sign(now, "sexual", Level.RISK, "อื่น ๆ", "own").of("sexual")[4].restricted


def test_the_table_of_the_school_reads_each_form_by_its_own_version(desk: Desk) -> None:
    _screen(desk, FIRST, "gaming.over_1h")
    now = signs.screening_form(desk).now
    signs.keep_areas(desk, counting(now, "gaming.over_1h", True))
    _screen(desk, SECOND, "gaming.over_1h")
    table = next(one for one in summaries.summary(desk).tables if one.key == "screening")
    gaming = [
        place for place, one in enumerate(table.columns)
        if one.group == now.all[8].title and str(one.label) in ("Normal", "At risk")
    ]
    rooms = [row for row in range(len(table.rows)) if table.rows[row].room]
    assert [sum(int(str(table.value((row, place)) or 0)) for row in rooms) for place in gaming] == [1, 1]


def test_the_history_tells_the_lines_in_words_and_keeps_the_restricted_ones_closed(desk: Desk) -> None:
    form = signs.screening_form(desk).now
    secret = next(sign for sign in form.signs if sign.restricted and not sign.urgent)
    screening.keep(desk, _place(desk, FIRST), 1, Ticks(frozenset({"study.gpa_low", secret.key}), ALL))
    (change, *_), say = history.changes(desk), tongue("th")
    (record,) = [one for one in history.details(desk, change.id).records if say(one.kind) == "การคัดกรอง"]
    (ticked,) = [one for one in record.fields if one.new == ("study.gpa_low", secret.key)]
    assert ticked.field.show(ticked.new, say) == f"{say(form.sign('study.gpa_low').text)}, –"

"""The days of reminders of a school: what waits on Today, what is red, and when, follows them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from student_care_desktop.catalog.due_days import shipped_days
from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.people import Account
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.referrals import Agency, Approval, Referral
from student_care_desktop.domain.school import Setting
from student_care_desktop.services import access, cases, due_days, history, outcomes, referral_lists, today
from student_care_desktop.services.desk import Desk
from tests.fixtures.papers import WHY
from tests.fixtures.school import row_of
from tests.services.test_cases import FIRST, SECOND, TODAY, opened, screen


def put(desk: Desk, *records: Record) -> None:
    with desk.store.write(WHY, desk.now()) as unit:
        unit.put_all(records)


def use(desk: Desk, **days: int) -> None:
    due_days.keep_days(desk, replace(due_days.due_days(desk), **days))


def ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days)


def sent(desk: Desk, days: int, kind: str = "external") -> Referral:
    agency = Agency(name="โรงพยาบาลตัวอย่าง")
    made = Referral(
        enrollment_id=row_of(desk, FIRST).enrollment.id, kind=kind, number="1/2568", state="sent",
        sent=ago(days), agency_id=agency.id, sender="head", sender_account=desk.account.name,
    )
    put(desk, agency, made)
    return made


def told(desk: Desk, kind: str) -> list[tuple[str, dt.date | None]]:
    return [(str(one.text), one.due) for one in today.day(desk).matters if one.kind == kind]


def test_the_first_help_is_due_by_the_days_of_the_school(desk: Desk) -> None:
    screen(desk, FIRST, "study.gpa_low")
    (shipped,) = told(desk, "case")
    assert shipped[1] == TODAY + dt.timedelta(14)
    use(desk, risk=20)
    (own,) = told(desk, "case")
    assert own[1] == TODAY + dt.timedelta(20)


def test_a_referral_is_red_and_reminded_by_the_days_of_the_school(desk: Desk) -> None:
    sent(desk, 10)
    (row,) = referral_lists.everyone(desk)
    assert (row.red, row.due) == (True, (7,))
    assert told(desk, "referral")[0][1] == ago(3)
    assert len(outcomes.outcomes(desk).loop[-1].lines) == 1
    use(desk, silent=5, again=9, once_more=12)
    (row,) = referral_lists.everyone(desk)
    assert row.due == (5, 9)
    (text, due), *_ = told(desk, "referral")
    assert "once more" in text
    assert due == ago(5)
    use(desk, silent=10, again=15, once_more=20)
    (row,) = referral_lists.everyone(desk)
    assert not row.red, "ten days are not more than ten"
    assert len(outcomes.outcomes(desk).loop[-1].lines) == 0


def test_a_case_is_silent_and_near_by_the_days_of_the_school(desk: Desk) -> None:
    file = opened(desk, FIRST)
    later = (replace(one, due=TODAY + dt.timedelta(10)) for one in file.actions)
    put(desk, replace(file.case, opened=ago(40)), *later)
    room = row_of(desk, FIRST).enrollment.classroom_id
    assert [need.kind for need in cases.cases_of(desk, room)[0].needs] == ["silent"]
    assert told(desk, "case") == [], "what is due in ten days is not told yet"
    use(desk, case_silent=60, soon=12)
    assert cases.cases_of(desk, room)[0].needs == ()
    assert [due for _, due in told(desk, "case")] == [TODAY + dt.timedelta(10)]
    assert today.day(desk).soon == 12


def test_the_principal_is_late_by_the_days_of_the_school(desk: Desk) -> None:
    file = opened(desk, SECOND)
    place = file.case.enrollment_id
    put(desk, Approval(kind="case", about=file.case.id, enrollment_id=place, asked=ago(5), state="asked"))
    ((_, due),) = told(desk, "approval")
    assert due == ago(2)
    use(desk, approval=10)
    ((_, due),) = told(desk, "approval")
    assert due == ago(-5)


def test_what_cannot_be_is_refused_and_the_shipped_days_leave_no_setting(desk: Desk) -> None:
    before = len(history.changes(desk))
    for wrong, words in (({"again": 6}, "one after the other"), ({"risk": 0}, "between 1 and 120")):
        with pytest.raises(CareError, match=words):
            use(desk, **wrong)
    assert len(history.changes(desk)) == before
    use(desk, soon=3)
    use(desk, soon=7)
    with access.looking(desk) as look:
        assert look.first(Setting, key="due-days") is None
    assert due_days.due_days(desk) == shipped_days()


def test_a_setting_that_no_longer_fits_is_not_believed(desk: Desk) -> None:
    put(desk, Setting(key="due-days", value='{"soon": 4, "of_a_newer_program": 9}'))
    assert due_days.due_days(desk) == replace(shipped_days(), soon=4)
    with access.looking(desk) as look:
        kept = look.first(Setting, key="due-days")
    assert kept
    put(desk, replace(kept, value='{"again": 1}'))
    assert due_days.due_days(desk) == shipped_days()


def test_only_the_head_of_care_sets_them(desk: Desk) -> None:
    desk.account = Account(name="ครูหนึ่ง", roles=("homeroom",), classes=())
    assert due_days.due_days(desk).soon == 7
    with pytest.raises(NotAllowed):
        use(desk, soon=3)

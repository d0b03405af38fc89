"""Three children over a school year, through the windows and by keyboard, ending in the printed file of each.

One is well, one is at risk and gets better, one needs help from outside: referred, approved, answered.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.learning import TermReport
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.referrals import Referral
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, printing, school, today
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.house import Scope
from tests.fixtures.rooms import Office
from tests.fixtures.school import BANGKOK, Clock, row_of
from tests.fixtures.screen import Hands
from tests.fixtures.sending import hire, sit
from tests.reports.reading import texts

WELL, RISK, TROUBLED = "70001", "70002", "70003"
CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
JUNE = dt.datetime(2025, 6, 16, 8, 0, tzinfo=BANGKOK)
DAY = 24 * 60


def on(hands: Hands) -> None:
    hands.press(KEY.Key_Return, CTRL)


class Year:
    """A homeroom teacher's hands, and what stands in the records."""

    def __init__(self, office: Office, hands: Hands, time: Clock) -> None:
        self.office, self.hands, self.time, self.desk = office, hands, time, office.desk
        room = school.find_class(self.desk, "ม.1/1")
        office.house.choose(Scope(office.house.scope.year, room.id))

    def go(self, place: str, thing: Any = None) -> Any:
        """Come to a place; its room."""
        self.office.window.go(place, thing)
        return self.office.window.room

    def at(self, room: Any) -> str:
        return str(room.wizard.walk.at)

    def on_to(self, room: Any, page: str) -> None:
        """Ctrl+Enter until a page is there."""
        for _ in range(16):
            if self.at(room) == page:
                return
            on(self.hands)
        raise AssertionError(f"{page} was never reached: {self.at(room)}, {self.office.told[-1:]}")

    def all(self, kind: type[Any], number: str) -> list[Any]:
        row = row_of(self.desk, number)
        where = {"student_id": row.student.id} if kind is HomeVisit else {"enrollment_id": row.enrollment.id}
        with access.looking(self.desk) as look:
            return look.all(kind, **where)

    def matters(self, number: str) -> set[str]:
        """The kinds of what Today says of one child."""
        return {one.kind for one in today.day(self.desk).matters if one.number == number}

    def uncared(self, number: str) -> bool:
        """Whether Today says that this child at risk has no case."""
        mine = [one for one in today.day(self.desk).matters if one.number == number]
        return any(one.kind == "case" and not one.about for one in mine)

    # what the teacher does

    def visit(self, number: str) -> None:
        room = self.go("know", (row_of(self.desk, number).student.id, 1))
        self.on_to(room, "sign")
        self.hands.type("16/6/2568")
        room.wizard.view.agree.setFocus()
        self.hands.press(KEY.Key_Space)
        on(self.hands)
        assert self.at(room) == "print"
        assert [one.status for one in self.all(HomeVisit, number)] == ["done"]

    def screen(self, number: str) -> None:
        """Answer what the marks suggest: one sign is true of the child at risk, two of the troubled one."""
        room = self.go("screen", (row_of(self.desk, number).enrollment.id, 1))
        on(self.hands)
        if number != WELL:
            second = KEY.Key_Space if number == TROUBLED else KEY.Key_Delete
            for key in (KEY.Key_Return, KEY.Key_Space, KEY.Key_Down, second, KEY.Key_Return):
                self.hands.press(key)
        for _ in range(20):
            if self.at(room) in ("signs", "flags"):
                self.hands.press(KEY.Key_0)
        assert self.at(room) == "group"
        on(self.hands)
        self.hands.press(KEY.Key_Space)
        on(self.hands)
        assert self.at(room) == "print"
        (form,) = self.all(Screening, number)
        assert form.status == "confirmed"
        assert len(form.signs) == {WELL: 0, RISK: 1, TROUBLED: 2}[number]

    def talk(self, number: str, said: str) -> None:
        room = self.go("promote", row_of(self.desk, number).enrollment.id)
        self.on_to(room, "talk")
        self.hands.type("คุยกันตัวต่อตัว")
        self.hands.press(KEY.Key_Return)
        self.hands.type(said)
        self.on_to(room, "sign")
        self.hands.type("นางสาวแก้วตา ใจกว้าง")
        self.hands.press(KEY.Key_Tab)
        self.hands.press(KEY.Key_Space)
        on(self.hands)
        assert self.at(room) == "print"

    def open_case(self, number: str, problem: str) -> CareCase:
        room = self.go("solve", ("new", row_of(self.desk, number).enrollment.id, "study"))
        assert self.at(room) == "known"
        self.hands.type(problem)
        on(self.hands)
        self.hands.type("ตามบทเรียนไม่ทัน")
        on(self.hands)
        plan = room.wizard.view
        on(self.hands)
        assert self.at(room) == "plan", "a plan cannot be empty"
        plan.chooser.setFocus()
        self.hands.press(KEY.Key_Down)
        plan.use.setFocus()
        self.hands.press(KEY.Key_Space)
        self.on_to(room, "sign")
        self.hands.press(KEY.Key_Space)
        on(self.hands)
        case: CareCase = self.all(CareCase, number)[0]
        assert case.state == "open"
        return case

    def close_case(self, case: CareCase, number: str) -> None:
        """Refused while actions are open and no strength is named; then closed."""
        room = self.go("solve", ("case", case.id))
        self.on_to(room, "end")
        self.hands.press(KEY.Key_Down)
        on(self.hands)
        assert self.at(room) == "end", "open actions keep it open"
        room.wizard.go("follow")
        view = room.wizard.view
        for row in range(view.table.rows.rowCount()):
            view.table.rows.write(view.table.rows.index(row, 4), dt.date(2025, 11, 20))
        view.fields.focus()
        self.hands.type("ดี")
        on(self.hands)
        assert self.at(room) == "end"
        end = room.wizard.view
        end.choices["close"].setChecked(True)
        self._write(end.fields, outcome="ดี", group_after="ปก", result="เกรดเฉลี่ยสูงขึ้น")
        end.fields.put({"reason": "ใช้ผลการเรียนปลายภาคแทน", "strength": ""})
        on(self.hands)
        assert self.at(room) == "end", "a strength is asked before a case is closed"
        self._write(end.fields, strength="ขยันทำงานบ้าน")
        on(self.hands)
        assert self.at(room) == "sign", self.office.told[-1:]
        self.hands.press(KEY.Key_Space)
        on(self.hands)
        (closed,) = self.all(CareCase, number)
        assert (closed.state, closed.outcome, closed.group_after) == ("closed", "improved", "normal")

    def _write(self, fields: Any, **words: str) -> None:
        for key, text in words.items():
            fields.boxes[key].input.editor.setFocus()
            self.hands.type(text)

    def refer_outside(self, number: str, case: CareCase) -> Referral:
        room = self.go("refer", ("new", row_of(self.desk, number).enrollment.id, case.id))
        self.hands.press(KEY.Key_Tab)
        self.hands.press(KEY.Key_Space)
        room.wizard.view.boxes["agency_id"].input.editor.setFocus()
        self.hands.type("โรงพยาบาลชุมชน")
        on(self.hands)
        assert self.at(room) == "what"
        for _ in range(3):
            self.hands.press(KEY.Key_Tab)
        self.hands.type("ขอรับการตรวจประเมิน")
        self.on_to(room, "consent")
        self.hands.type("ยินยอม")
        self.on_to(room, "sign")
        self.hands.press(KEY.Key_Tab)
        self.hands.press(KEY.Key_Tab)
        self.hands.press(KEY.Key_Space)
        on(self.hands)
        made: Referral = self.all(Referral, number)[0]
        assert made.state == "waiting"
        return made

    def approve(self) -> None:
        """The principal at the same PC."""
        sit(self.desk, "principal")
        room = self.go("approvals")
        self.hands.press(KEY.Key_Down)
        assert room.waiting.current(), "the paper is before the principal"
        room.approve.setFocus()
        self.hands.press(KEY.Key_Space)
        sit(self.desk)

    def step(self, made: Referral, to: str, note: str = "") -> None:
        room = self.go("refer", ("referral", made.id))
        if note:
            room.sheet.acts.note.input.editor.setFocus()
            self.hands.type(note)
        room.sheet.acts.moved.emit(to)
        with access.looking(self.desk) as look:
            kept = look.get(Referral, made.id)
        assert kept is not None
        assert kept.state == to, self.office.told[-1:]

    def file_of(self, number: str) -> str:
        """The printed file in one piece: a long line may be broken anywhere."""
        pages = texts(printing.drawn(self.desk, "child-file", Choice(student=number)))
        return "".join("".join(pages).split())


@pytest.fixture
def year(time: Clock, office: Office, hands: Hands) -> Year:
    time.time = JUNE
    hire(office.desk, "principal")
    return Year(office, hands, time)


def low_marks(desk: Desk, number: str) -> None:
    report = TermReport(
        enrollment_id=row_of(desk, number).enrollment.id, term=1, gpa=1.75, school_days=100, absent_days=30
    )
    with access.changing(desk, mark("Test", "Marks come in")) as unit:
        unit.put(report)


def test_three_children_over_a_year(year: Year) -> None:
    for number in (RISK, TROUBLED):
        low_marks(year.desk, number)
    for number in (WELL, RISK, TROUBLED):
        year.visit(number)
        year.screen(number)
    assert [year.uncared(number) for number in (WELL, RISK, TROUBLED)] == [False, True, True]
    year.talk(WELL, "อยากเป็นครู")
    year.talk(RISK, "อยากเรียนให้ทันเพื่อน")
    risk = year.open_case(RISK, "เกรดต่ำกว่าสองและขาดเรียน")
    troubled = year.open_case(TROUBLED, "ไม่มาโรงเรียนและเก็บตัว")
    assert not year.uncared(RISK), "Today has one line less"
    referral = year.refer_outside(TROUBLED, troubled)
    year.approve()
    assert [one.state for one in year.all(Referral, TROUBLED)] == ["sent"], year.office.told[-2:]
    year.time.forward(9 * DAY)
    assert "referral" in year.matters(TROUBLED), "nine days without a word"
    year.step(referral, "received")
    year.step(referral, "helping")
    year.time.forward(20 * DAY)
    year.step(referral, "answered", "พบภาวะซึมเศร้าเล็กน้อย นัดพบทุกเดือน")
    year.time.time = dt.datetime(2025, 11, 24, 9, 0, tzinfo=BANGKOK)
    year.close_case(risk, RISK)
    year.step(referral, "following", "นอนหลับดีขึ้น มาเรียนทุกวัน")
    year.step(referral, "ended", "กลับมาเรียนตามปกติ")
    assert "referral" not in year.matters(TROUBLED)
    well, at_risk, sent = (year.file_of(number) for number in (WELL, RISK, TROUBLED))
    assert "อยากเป็นครู" in well
    assert "เกรดต่ำกว่าสองและขาดเรียน" not in well
    assert "เกรดต่ำกว่าสองและขาดเรียน" in at_risk
    assert "ขยันทำงานบ้าน" in at_risk
    assert "ไม่มาโรงเรียนและเก็บตัว" in sent
    assert "พบภาวะซึมเศร้าเล็กน้อย" not in sent, "what the hospital found is no one's but who may see it"

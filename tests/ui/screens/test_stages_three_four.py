"""Stages 3 and 4 by keyboard: what is offered, opinions by digits, decisions in effect, money, the papers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.school import Staff
from student_care_desktop.domain.strategy.agreement import (
    AgreedIndicator,
    Measure,
    Opinion,
    Stakeholder,
    Trainee,
    Training,
)
from student_care_desktop.domain.strategy.planning import CalendarItem, Duty, Goal, Project
from student_care_desktop.services import access, doors, own_indicators, printing, school
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy import stages
from student_care_desktop.ui.screens.stage.pages.calendar import CalendarPage
from student_care_desktop.ui.screens.stage.pages.decisions import DecisionsPage
from student_care_desktop.ui.screens.stage.pages.offered import OfferedRows
from student_care_desktop.ui.screens.stage.pages.opinions import OpinionsPage
from student_care_desktop.ui.screens.stage.pages.projects import ProjectsPage
from student_care_desktop.ui.screens.stage.pages.trainees import TraineesPage
from student_care_desktop.ui.screens.stage.room import StageRoom
from tests.fixtures.rooms import Office
from tests.fixtures.screen import Hands
from tests.reports.reading import texts
from tests.ui.screens.test_stage import at, cells, on, open_at

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
EVERYONE = Choice(everyone=True)


def _paper(desk: Desk, key: str) -> str:
    return "".join("".join(texts(printing.drawn(desk, key, EVERYONE))).split())


def _take_up(room: StageRoom, office: Office, hands: Hands) -> OfferedRows:
    """F7 takes over what is offered, once it is known."""
    assert room.wizard
    page = room.wizard.view
    assert isinstance(page, OfferedRows)
    office.until(lambda: not page.strip.isHidden())
    before = len(page.answer())
    hands.press(KEY.Key_F7)
    assert len(page.answer()) > before
    assert page.strip.isHidden()
    return page


def _cell(room: StageRoom, hands: Hands, line: int, key: str, typed: str) -> None:
    assert room.wizard
    table = room.wizard.view.table  # type: ignore[attr-defined]
    keys = [one.key for one in table.rows.columns]
    table.setCurrentIndex(table.rows.index(line, keys.index(key) + 1))
    table.setFocus()
    cells(hands, typed)


def _sign(room: StageRoom, hands: Hands, number: str) -> None:
    assert at(room) == "sign"
    assert room.wizard
    form = room.wizard.view.form  # type: ignore[attr-defined]
    for name, typed in (("number", number), ("by", "นางสาวแก้วตา ใจกว้าง"), ("day", "24/11/2568")):
        form.focus(name)
        hands.type(typed)
    hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Space)
    on(hands)


@pytest.fixture
def staffroom(office: Office) -> Office:
    """Two teachers of the school."""
    for name in ("แก้ว", "กล้า"):
        school.save_staff(office.desk, Staff(title="นาย", first_name=name, last_name="ใจดี", position="ครู"))
    return office


def test_stage_three_from_those_concerned_to_the_announcement(staffroom: Office, hands: Hands) -> None:
    office, room = staffroom, open_at(staffroom, stage="strategy_3")
    on(hands)
    assert at(room) == "stakeholders", "nobody goes on without somebody concerned"
    hands.press(KEY.Key_Insert)
    _cell(room, hands, 0, "name", "นางบุญมี มีสุข")
    on(hands)
    assert at(room) == "indicators"
    _take_up(room, office, hands)
    on(hands)
    _give_opinion(room, hands)
    on(hands)
    _decide(room, office, hands)
    on(hands)
    assert at(room) == "measures"
    _take_up(room, office, hands)
    on(hands)
    hands.press(KEY.Key_Insert)
    _cell(room, hands, 0, "topic", "ทบทวนการคัดกรอง")
    _cell(room, hands, 0, "hours", "๖")
    on(hands)
    _tick(room, hands)
    on(hands)
    _sign(room, hands, "7/2568")
    assert at(room) == "print"
    on(hands)
    _as_agreed(office.desk)


def _give_opinion(room: StageRoom, hands: Hands) -> None:
    """5, 4, use; the cursor has gone on; the second line is emptied again."""
    assert room.wizard
    page = room.wizard.view
    assert isinstance(page, OpinionsPage)
    hands.press(KEY.Key_5)
    hands.type("๔")
    hands.press(KEY.Key_1)
    assert (page.grid.currentRow(), page.grid.currentColumn()) == (1, 1)
    hands.press(KEY.Key_3)
    hands.press(KEY.Key_Left)
    hands.press(KEY.Key_0)
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Return)
    hands.type("เห็นด้วย")
    hands.press(KEY.Key_Return)
    assert page.grid.item(0, 5).text().startswith("5.00 / 4.00")  # type: ignore[union-attr]
    assert [(one.suitable, one.feasible, one.verdict, one.reason) for one in page.answer()] == [
        (5, 4, "use", "เห็นด้วย")
    ]


def _decide(room: StageRoom, office: Office, hands: Hands) -> None:
    """The first indicator gets another target; the figures beside it are those just given."""
    assert room.wizard
    page = room.wizard.view
    assert isinstance(page, DecisionsPage)
    office.until(lambda: bool(page._heard))
    _cell(room, hands, 0, "target", "85")
    rows = page.table.rows
    rows.change(0, replace(rows.rows[0], decision="adjust"))
    hands.press(KEY.Key_F7)
    office.until(lambda: bool(own_indicators.indicator_versions(office.desk)))
    office.until(page.table.hasFocus)


def _tick(room: StageRoom, hands: Hands) -> None:
    """Both were there; the second for an hour and a half."""
    assert room.wizard
    page = room.wizard.view
    assert isinstance(page, TraineesPage)
    assert page.answer() == ()
    hands.press(KEY.Key_F7)
    hands.press(KEY.Key_Space)
    assert len(page.answer()) == page.grid.rowCount() - 1
    hands.press(KEY.Key_Space)
    page.grid.setCurrentCell(1, 3)
    hands.type("1.5")
    page.commit()
    assert [one.hours for one in page.answer()].count(1.5) == 1


def _as_agreed(desk: Desk) -> None:
    with access.looking(desk) as look:
        (person,), (said,) = look.all(Stakeholder), look.all(Opinion)
        agreed, measures = look.all(AgreedIndicator), look.all(Measure)
        (training,), trainees = look.all(Training), look.all(Trainee)
    assert (said.stakeholder_id, said.suitable, said.feasible, said.verdict) == (person.id, 5, 4, "use")
    first = next(one for one in agreed if one.decision)
    assert (first.indicator, first.target, first.decision) == (said.indicator, 85, "adjust")
    mine = own_indicators.indicator_set(desk).named(first.indicator)
    assert mine
    assert mine.target == 85
    assert len(measures) == 5
    assert training.hours == 6
    assert sorted(one.hours is None for one in trainees) == [False, *[True] * (len(trainees) - 1)]
    stage = stages.stage(desk, "strategy_3")
    assert stage.done == len(stage.flow.pages)
    paper = _paper(desk, "announcement")
    for words in ("๗/๒๕๖๘", "๘๕%", "นางสาวแก้วตา", "๒๔", *(one.title for one in measures)):
        assert words.replace(" ", "") in paper


def test_stage_four_from_goals_to_orders(staffroom: Office, hands: Hands) -> None:
    office, room = staffroom, open_at(staffroom, stage="strategy_4")
    on(hands)
    assert at(room) == "goals", "nobody goes on without a goal"
    hands.press(KEY.Key_Insert)
    _cell(room, hands, 0, "text", "เยี่ยมบ้านครบทุกคน")
    on(hands)
    _take_up(room, office, hands)
    on(hands)
    _project(room, hands)
    on(hands)
    page = _take_up(room, office, hands)
    assert isinstance(page, CalendarPage)
    assert str(len(page.answer())) in page.picture.accessibleName()
    on(hands)
    _take_up(room, office, hands)
    on(hands)
    _sign(room, hands, "12/2568, 13/2568")
    assert at(room) == "print"
    on(hands)
    _as_ordered(office.desk)


def _project(room: StageRoom, hands: Hands) -> None:
    """A budget whose kinds come to less is told at once, and no more once it is mended."""
    assert room.wizard
    page = room.wizard.view
    assert isinstance(page, ProjectsPage)
    hands.press(KEY.Key_Insert)
    _cell(room, hands, 0, "name", "ค่ายทักษะชีวิต")
    form = page._form
    assert form
    for name, typed in (("starts", "1/12/2568"), ("ends", "5/12/2568"), ("budget", "5000"), ("materials", "3000")):
        form.focus(name)
        hands.press(KEY.Key_A, CTRL)
        hands.type(typed)
        hands.press(KEY.Key_Tab)
    assert not page.wrong.isHidden()
    assert "2,000" in page.wrong.text()
    form.focus("services")
    hands.type("2000")
    hands.press(KEY.Key_Tab)
    assert page.wrong.isHidden()
    assert "5,000" in page.sums.text()


def _as_ordered(desk: Desk) -> None:
    with access.looking(desk) as look:
        (goal,), (project,) = look.all(Goal), look.all(Project)
        lines, duties = look.all(CalendarItem), look.all(Duty)
    assert goal.text == "เยี่ยมบ้านครบทุกคน"
    assert (project.budget, project.services, project.materials) == (5000, 2000, 3000)
    assert project.id in {one.project_id for one in lines}
    stage = stages.stage(desk, "strategy_4")
    assert stage.done == len(stage.flow.pages)
    order = _paper(desk, "appointment-order")
    assert "๑๒/๒๕๖๘" in order
    for duty in duties:
        assert duty.name.replace(" ", "") in order
    assert "๑๓/๒๕๖๘" in _paper(desk, "homeroom-order")
    plan = _paper(desk, "action-plan")
    for words in (goal.text, project.name, "5,000"):
        assert words.replace(" ", "") in plan
    assert project.name.replace(" ", "") in _paper(desk, "care-calendar")


def test_the_picture_takes_the_place_of_the_table_and_back(staffroom: Office, hands: Hands) -> None:
    room = open_at(staffroom, "calendar", "strategy_4")
    page = _take_up(room, staffroom, hands)
    assert isinstance(page, CalendarPage)
    hands.press(KEY.Key_F4)
    assert page.table.isHidden()
    assert page.picture.isVisible()
    hands.press(KEY.Key_F4)
    assert page.table.isVisible()
    assert page.table.hasFocus()


def test_decisions_stand_when_the_page_of_indicators_is_left_again(staffroom: Office, hands: Hands) -> None:
    desk = staffroom.desk
    rows = (AgreedIndicator(indicator="gpa", name="เกรดเฉลี่ย", target=2.75),)
    stages.keep_page(desk, "strategy_3", "indicators", rows, done=True)
    room = open_at(staffroom, "decisions", "strategy_3")
    _cell(room, hands, 0, "reason", "ตกลงกันแล้ว")
    assert room.wizard
    for key in ("opinions", "indicators"):
        room.wizard.back()
        assert at(room) == key
    _cell(room, hands, 0, "target", "2.5")
    on(hands)
    (kept,) = stages.stage(desk, "strategy_3").answers["decisions"]
    assert (kept.reason, kept.target) == ("ตกลงกันแล้ว", 2.5)


@pytest.mark.parametrize(
    ("stage", "page"),
    [
        ("strategy_3", "indicators"), ("strategy_3", "opinions"), ("strategy_3", "decisions"),
        ("strategy_3", "trainees"), ("strategy_4", "projects"), ("strategy_4", "calendar"),
        ("strategy_4", "duties"),
    ],
)
def test_a_closed_year_is_only_read(parish: Office, hands: Hands, stage: str, page: str) -> None:
    doors.choose_year(parish.desk, 2567)
    room = open_at(parish, page, stage)
    before = stages.stage(parish.desk, stage).answers
    assert room.wizard
    room.wizard.view.settle()
    for key in (KEY.Key_1, KEY.Key_F7, KEY.Key_Space, KEY.Key_Delete):
        hands.press(key)
    on(hands)
    assert stages.stage(parish.desk, stage).answers == before
    assert own_indicators.indicator_versions(parish.desk) == ()

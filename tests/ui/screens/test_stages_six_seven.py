"""Stages 6 and 7 by keyboard, first page to last: read back from the database, from PDF and from Word."""

from __future__ import annotations

from pathlib import Path

from docx import Document as Word
from PySide6.QtCore import Qt

from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.strategy.agreement import Trainee, Training
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.strategy.evaluation import EvaluationPlan, Publicity, Rating, SurveySheet
from student_care_desktop.domain.strategy.planning import Duty
from student_care_desktop.domain.strategy.supervision import Coordination, Praise, Supervision, TeacherRating
from student_care_desktop.services import access, indicators, printing, school
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.screens.stage.pages.outcome import OutcomePage
from student_care_desktop.ui.screens.stage.pages.ratings import RatingsPage
from student_care_desktop.ui.screens.stage.pages.satisfaction import SatisfactionPage
from student_care_desktop.ui.screens.stage.pages.teachers import TeachersPage
from student_care_desktop.ui.screens.stage.pages.trainees import TraineesPage
from student_care_desktop.ui.screens.stage.pages.usual import UsualRows
from student_care_desktop.ui.screens.stage.pages.visits import VisitsPage
from student_care_desktop.ui.screens.stage.room import StageRoom
from tests.fixtures.rooms import Office
from tests.fixtures.screen import Hands
from tests.reports.reading import texts
from tests.ui.screens.test_stage import at, on, open_at, rows_of

KEY = Qt.Key
EVERYONE = Choice(everyone=True)


def _paper(desk: Desk, key: str) -> str:
    return "".join("".join(texts(printing.drawn(desk, key, EVERYONE))).split())


def _word(desk: Desk, key: str, file: Path) -> str:
    printing.print_form(desk, key, EVERYONE, file)
    word = Word(str(file))
    cells = [cell.text for found in word.tables for row in found.rows for cell in row.cells]
    return "".join([*(one.text for one in word.paragraphs), *cells])


def _row(room: StageRoom, hands: Hands, *texts_: str) -> None:
    """A line of the page of rows: what is written in its first cells, one after the other."""
    page = rows_of(room)
    hands.press(KEY.Key_Insert)
    for text in texts_:
        if text:
            hands.type(text)
            hands.press(KEY.Key_Return)
        else:
            hands.press(KEY.Key_Right)
    assert page.table.value()


def _is(room: StageRoom, kind: type) -> bool:
    return room.wizard is not None and isinstance(room.wizard.view, kind)


def _sign(room: StageRoom, hands: Hands) -> None:
    assert room.wizard
    form = room.wizard.view.form  # type: ignore[attr-defined]
    form.focus("by")
    hands.type("นางสาวแก้วตา ใจกว้าง")
    form.focus("day")
    hands.type("24/11/2568")
    hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Space)
    on(hands)


def test_stage_six_from_the_calendar_to_its_papers(office: Office, hands: Hands, tmp_path: Path) -> None:
    room, desk = open_at(office, stage="strategy_6"), office.desk
    assert room.wizard
    page = room.wizard.view
    assert isinstance(page, UsualRows)
    hands.press(KEY.Key_Space)
    rooms = school.classes(desk)
    assert len(page.answer()) == 2 * len(rooms)
    on(hands)
    assert at(room) == "visits"
    visits = room.wizard.view
    assert isinstance(visits, VisitsPage)
    office.until(lambda: visits.grid.rowCount() > 0)
    for digit in "4๕3":
        hands.type(digit)
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_F6)
    hands.type("เยี่ยมบ้านครบ")
    on(hands)
    assert at(room) == "coordination"
    _row(room, hands, "24/11/2568", "โรงพยาบาล")
    on(hands)
    assert at(room) == "morale"
    hands.press(KEY.Key_Insert)
    hands.press(KEY.Key_Right)
    hands.type("ครูดี เด่นดัง")
    hands.press(KEY.Key_Return)
    on(hands)
    assert at(room) == "development"
    _row(room, hands, "การให้คำปรึกษา", "24/11/2568", "6")
    on(hands)
    assert at(room) == "trainees"
    assert _is(room, TraineesPage)
    hands.press(KEY.Key_Space)
    on(hands)
    assert at(room) == "teachers"
    assert _is(room, TeachersPage)
    for digit in "5432154321":
        hands.type(digit)
    on(hands)
    assert at(room) == "sign"
    _sign(room, hands)
    assert at(room) == "print"
    on(hands)
    _six_as_kept(desk, tmp_path)


def _six_as_kept(desk: Desk, folder: Path) -> None:
    with access.looking(desk) as look:
        done = [one for one in look.all(Supervision) if one.state == "done"]
        assert [one.good for one in done] == ["เยี่ยมบ้านครบ"]
        levels = [one["level"] for one in done[0].found.values() if one["level"]]
        assert levels == [4, 5, 3]
        assert [one.whom for one in look.all(Coordination)] == ["โรงพยาบาล"]
        assert [one.name for one in look.all(Praise)] == ["ครูดี เด่นดัง"]
        held = look.all(Training)
        assert [(one.kind, one.hours) for one in held] == [("develop", 6.0)]
        assert [one.training_id for one in look.all(Trainee)] == [held[0].id]
        marks = look.all(TeacherRating)
        assert look.first(StageSign, stage="strategy_6")
    assert "ครูดีเด่นดัง" in _paper(desk, "certificate")
    assert "เยี่ยมบ้านครบ" in _paper(desk, "supervision-form")
    for room in school.classes(desk):
        assert room.name in _word(desk, "supervision-calendar", folder / "calendar.docx")
    if marks:
        assert sorted(marks[0].scores.values()) == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
        assert "3.00" in _paper(desk, "teacher-evaluation")


def test_stage_seven_from_the_committee_to_the_report(office: Office, hands: Hands, tmp_path: Path) -> None:
    room, desk = open_at(office, stage="strategy_7"), office.desk
    assert room.wizard
    _row(room, hands, "นายประเมิน ตรงดี", "ครู", "ประธานกรรมการ")
    on(hands)
    assert at(room) == "plan"
    hands.press(KEY.Key_Space)
    on(hands)
    assert at(room) == "ratings"
    ratings = room.wizard.view
    assert isinstance(ratings, RatingsPage)
    office.until(lambda: ratings.grid.rowCount() > 0)
    hands.press(KEY.Key_Return)
    hands.type("ดูจากผลการเรียน")
    hands.press(KEY.Key_Return)
    hands.type("ปพ.5")
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Up)
    hands.type("4")
    on(hands)
    assert at(room) == "surveys"
    survey = room.wizard.view
    assert isinstance(survey, SatisfactionPage)
    for paper in ("5555544444", "๔๔๔๔๔๔๔๔๔๔", "3333333330", "5555555555", "4444444444"):
        hands.type(paper)
        hands.press(KEY.Key_Return)
    hands.type("123")
    hands.press(KEY.Key_Return)
    assert survey.line.text() == "123"
    survey.line.clear()
    on(hands)
    assert at(room) == "outcome"
    assert _is(room, OutcomePage)
    on(hands)
    assert at(room) == "publicity"
    _row(room, hands, "เพจโรงเรียน", "24/11/2568", "ผู้ปกครอง")
    on(hands)
    _sign(room, hands)
    assert at(room) == "print"
    on(hands)
    _seven_as_kept(desk, tmp_path)


def _seven_as_kept(desk: Desk, folder: Path) -> None:
    figure = indicators.figures(desk)[0]
    with access.looking(desk) as look:
        rating = look.all(Rating)
        assert [(one.indicator, one.level, one.judgement, one.evidence) for one in rating] == [
            (figure.key, 4, "ดูจากผลการเรียน", "ปพ.5")
        ]
        assert len(look.all(EvaluationPlan)) == len(indicators.figures(desk))
        assert [one.name for one in look.all(Duty, team="evaluate")] == ["นายประเมิน ตรงดี"]
        assert [one.group for one in look.all(SurveySheet)] == ["students"] * 5
        assert [one.channel for one in look.all(Publicity)] == ["เพจโรงเรียน"]
        assert look.first(StageSign, stage="strategy_7")
    paper, word = _paper(desk, "evaluation-report"), _word(desk, "evaluation-report", folder / "report.docx")
    for said in ("ดูจากผลการเรียน", "ปพ.5", "เพจโรงเรียน", "นายประเมิน", "4.12"):
        assert said in paper, said
        assert said in word, said
    assert "นายประเมิน" in _paper(desk, "evaluation-order")

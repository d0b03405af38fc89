"""What the picture maker looks at: each screen and wizard page by its name, and how a person gets there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtWidgets import QApplication

from student_care_desktop.services import safekeeping, school, students, visits
from student_care_desktop.services.child_results import results_of_child
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sheets import Page
from student_care_desktop.services.timeline import timeline
from student_care_desktop.ui.house import Scope
from student_care_desktop.ui.screens.instruments.room import InstrumentsRoom
from student_care_desktop.ui.screens.keying.room import KeyingRoom
from student_care_desktop.ui.screens.know.room import KnowRoom
from student_care_desktop.ui.screens.merging.room import MergingRoom
from student_care_desktop.ui.screens.reports.room import ReportsRoom
from student_care_desktop.ui.screens.student.room import StudentRoom
from student_care_desktop.ui.urgent import tell_urgent
from student_care_desktop.ui.window import Window
from tools import (
    arrivals,
    classlives,
    counselling,
    promotion,
    referring,
    screening,
    selfreporting,
    solving,
    stages,
    strategies,
)
from tools.filling import filled, twin

__all__ = ["SIGHTS", "Sight"]

Sight = tuple[str, Callable[[Window, Desk], object]]
"""The name of the picture, and what brings the window there."""


KNOW_PAGES = (
    "record", "guardian", "members", "house", "relations", "health", "behaviour", "body", "pictures", "voice",
    "review", "sign", "print",
)


def _go(place: str, window: Window, desk: Desk) -> None:
    window.go(place)


def _child(window: Window, desk: Desk) -> None:
    window.go("student", students.roster(desk)[3].student.id)


def _key(page: Page, window: Window, desk: Desk) -> None:
    window.go("keying", (school.classes(desk)[0].id, page, ""))


def _today(place: int, window: Window, desk: Desk) -> None:
    """Today of one class."""
    window.house.choose(Scope(window.house.scope.year, school.classes(desk)[place].id))
    window.go("today")


def _story(window: Window, desk: Desk) -> None:
    """Everything that happened to the child of whom there is most."""
    window.house.choose(Scope(window.house.scope.year))
    found = students.roster(desk)[:60]
    window.go("student", max(found, key=lambda row: len(timeline(desk, row.student.id))).student.id)
    cast(StudentRoom, window.room).show_story()


def _board(window: Window, desk: Desk) -> None:
    window.house.choose(Scope(window.house.scope.year, school.classes(desk)[2].id))
    window.go("board")


def _reports(page: str, window: Window, desk: Desk) -> None:
    """A page of the reports by its name."""
    window.go("reports", page)


def _tables(key: str, window: Window, desk: Desk) -> None:
    """One of the tables of figures."""
    window.go("reports", "tables")
    page = cast(ReportsRoom, window.room).tables
    while window.house.tasks.busy:
        QApplication.processEvents()
    keys = [page.choice.itemData(place).key for place in range(page.choice.count())]
    page.choice.setCurrentIndex(keys.index(key))


def _write(key: str, window: Window, desk: Desk) -> None:
    """An instrument whose cut-offs the school is about to write."""
    window.go("instruments", key)
    cast(InstrumentsRoom, window.room).norms.copy.click()


def _pick(window: Window, desk: Desk) -> None:
    _board(window, desk)
    window.go("know", None)


def _know(page: str, window: Window, desk: Desk) -> None:
    """A page of the home visit of one child, in whatever state the pages before it are."""
    _board(window, desk)
    room = school.classes(desk)[2]
    child = students.roster(desk, room, everybody=False)[4].student
    window.go("know", (child.id, 1))
    wizard = cast(KnowRoom, window.room).wizard
    if wizard:
        wizard.put(wizard.walk.flow.walk(wizard.walk.answers, page))


def _other_form(form: str, page: str, window: Window, desk: Desk) -> None:
    """A page that only another form of the home visit has."""
    room = school.classes(desk)[2]
    child = students.roster(desk, room, everybody=False)[5].student
    visits.keep(desk, visits.visit_of(desk, child.id, 2), {"home_visit.form": form})
    window.go("know", (child.id, 2))
    wizard = cast(KnowRoom, window.room).wizard
    if wizard:
        wizard.put(wizard.walk.flow.walk(wizard.walk.answers, page))


SECTIONS = (
    "members", "economy", "scholarships", "health", "measured", "marks", "talents", "consents", "attachments",
)
"""Of the record, those beyond identity, address and family."""
_PAGE = 540
"""Pixels of a screenful of the student page."""


def _record(screens: int, window: Window, desk: Desk) -> None:
    """The page of a child with a full record, so many screens down."""
    window.go("student", filled(desk).id)
    for _ in range(5):
        QApplication.processEvents()
    cast(StudentRoom, window.room).reading.go_down(screens * _PAGE)


def _section(key: str, window: Window, desk: Desk) -> None:
    window.go("student", filled(desk).id)
    room = cast(StudentRoom, window.room)
    room.edit(key)


def _double(window: Window, desk: Desk) -> None:
    """Editing the second record of a child: the first one is told beside the name."""
    _back(window)
    window.go("student", twin(desk)[1].id)
    cast(StudentRoom, window.room).edit("identity")


def _doubles(window: Window, desk: Desk) -> None:
    _back(window)
    twin(desk)
    window.go("doubles")


def _merge(chosen: bool, window: Window, desk: Desk) -> None:
    window.go("merging", tuple(one.id for one in twin(desk)))
    if chosen:
        cast(MergingRoom, window.room).choosing.choose_rest("keep")


def _find_other(window: Window, desk: Desk) -> None:
    window.go("merging", (twin(desk)[0].id, ""))
    cast(MergingRoom, window.room).picking.line.setText("79999")


def _back(window: Window) -> None:
    """Out of an editor in which nothing was changed."""
    if isinstance(window.room, StudentRoom):
        window.room.may_leave()


def _key_again(window: Window, desk: Desk) -> None:
    _key(Page("sdq", "teacher", 1), window, desk)
    cast(KeyingRoom, window.room).head.again.click()


def _rights(window: Window, desk: Desk) -> None:
    """What each role may do."""
    window.go("people", "rights")


def _urgent(window: Window, desk: Desk) -> None:
    """The panel over the list of children, of the first child who needs somebody, until it is read."""
    window.alarm.done()
    window.go("students")
    any(tell_urgent(window.house, row.enrollment.id, again=True) for row in students.roster(desk))


def _result(key: str, window: Window, desk: Desk) -> None:
    """The result of the first child whose sheets are there, from most informants."""
    window.alarm.done()
    found = [one for row in students.roster(desk)[:40] for one in results_of_child(desk, row.student.id)]
    best = max((one for one in found if one.tool.key == key), key=lambda one: len(one.results))
    window.go("results", (best.student.id, key, best.round, ("students", None)))


def _look_into_a_backup(window: Window, desk: Desk) -> None:
    window.go("backup-contents", safekeeping.keep(desk).proofs[0].file)


SIGHTS: tuple[Sight, ...] = (
    # today, the papers before the principal, the story of a child
    ("05-today", partial(_go, "today")),
    ("06-today-class", partial(_today, 2)),
    ("07-approvals", partial(_go, "approvals")),
    ("08-story", _story),
    ("10-students", partial(_go, "students")),
    ("11-student", _child),
    # the record, doubles and merging
    *((f"12-record-{screens}", partial(_record, screens)) for screens in range(5)),
    *((f"13-edit-{key}", partial(_section, key)) for key in SECTIONS),
    ("14-double-told", _double),
    ("15-doubles", _doubles),
    ("16-merging", partial(_merge, False)),
    ("16-merging-chosen", partial(_merge, True)),
    ("17-merging-find", _find_other),
    ("20-import", partial(_go, "import")),
    # marks, and answers in a workbook
    ("21-marks", partial(_go, "marks-file")),
    *((f"21-marks-{page}", partial(arrivals.marks_page, page)) for page in arrivals.MARKS),
    ("22-answers", partial(_go, "sheets-file")),
    *((f"22-answers-{page}", partial(arrivals.answers_page, page)) for page in arrivals.ANSWERS),
    # keying
    ("40-keying", partial(_key, Page("sdq", "teacher", 1))),
    ("41-keying-empty", partial(_key, Page("sdq", "teacher", 2))),
    ("42-keying-eq", partial(_key, Page("eq-12-17", "student", 1))),
    ("43-keying-again", _key_again),
    ("44-keying-scores", partial(_key, Page("snap-iv", "teacher", 1))),
    ("46-urgent", _urgent),
    ("47-result", partial(_result, "sdq")),
    ("48-result-eq", partial(_result, "eq-12-17")),
    # the class board and step 1, Know
    ("30-classes", partial(_go, "board")),
    ("31-board", _board),
    ("32-know-people", _pick),
    *((f"33-know-{number:02}-{page}", partial(_know, page)) for number, page in enumerate(KNOW_PAGES, 1)),
    ("34-know-short", partial(_other_form, "short", "visit")),
    ("34-know-eef-house", partial(_other_form, "eef", "house")),
    ("34-know-eef-travel", partial(_other_form, "eef", "travel")),
    # step 2, Screen, and the screening of the class
    ("50-screen-people", partial(_go, "screen")),
    *((f"51-screen-{page}", partial(screening.page, page)) for page in screening.PAGES),
    ("52-matrix", screening.matrix),
    ("52-matrix-why", screening.why),
    ("52-matrix-signing", screening.signing),
    *((f"53-matrix-{place}", partial(screening.matrix_tab, place)) for place in (1, 2, 3)),
    *((f"61-screening-{place}", partial(screening.results, place)) for place in (0, 1, 2)),
    # step 3: activities, talks, the wizard
    *((f"54-activities-{key}", partial(promotion.tab, place)) for place, key in enumerate(promotion.TABS)),
    *((f"55-activity-{place}", partial(promotion.activity, place)) for place in (0, 1, 2)),
    ("55-activity-adding", promotion.adding),
    ("56-promote-people", promotion.people),
    *((f"57-promote-{key}", partial(promotion.page, key)) for key in promotion.PAGES),
    # the life of a class
    *((f"59-classlife-{key}", partial(classlives.tab, key)) for key in classlives.KEYS),
    *((f"59-classlife-meeting-{page}", partial(classlives.meeting, page)) for page in (1, 2)),
    ("59-classlife-elect", classlives.elect),
    ("60-reports", partial(_go, "reports")),
    # figures that open their list, what is not done yet, kept groups
    *((f"64-reports-{page}", partial(_reports, page)) for page in ("outcomes", "undone", "groups")),
    # step 4: the cases of a class, the wizard, a plan for many
    ("59-cases", solving.listed), ("59-cases-choose", solving.choose), ("59-cases-closed", solving.closed),
    *((f"59-case-{key}", partial(solving.page, key)) for key in solving.PAGES),
    ("59-plan", solving.plans), ("59-plan-children", solving.planning),
    # step 5, Refer
    *((f"80-refer-{box}", partial(referring.lists, box)) for box in ("inbox", "outbox", "all")),
    *((f"81-refer-{state}", partial(referring.one, state)) for state in ("sent", "following", "waiting")),
    ("82-refer-people", referring.pick),
    *((f"83-refer-{place}-{page}", partial(referring.wizard_page, page))
      for place, page in enumerate(referring.PAGES)),
    ("84-refer-agencies", referring.agency_list),
    ("85-refer-handover", referring.hand_over),
    # the tables of the guidance head
    ("62-tables-screening", partial(_tables, "screening")),
    ("63-tables-sdq", partial(_tables, "sdq")),
    ("70-changes", partial(_go, "history")),
    ("71-safety", partial(_go, "safety")),
    # backups and what was taken out
    ("72-backup-contents", _look_into_a_backup),
    ("73-removed", partial(_go, "removed")),
    ("80-settings", partial(_go, "settings")),
    # instruments and cut-offs
    ("81-instruments", partial(_go, "instruments")),
    ("82-instruments-own", partial(_write, "snap-iv")),
    ("83-instruments-sdq-own", partial(_write, "sdq")),
    # lists of step 4
    ("82-carelists-kinds", lambda window, desk: window.go("carelists", "kinds")),
    ("82-carelists-patterns", lambda window, desk: window.go("carelists", "patterns")),
    # a child answers on the screen: last, for nothing else is reached from then on
    ("84-selfreport-keying", selfreporting.keying),
    ("85-selfreport-teacher", selfreporting.teacher),
    *((f"86-selfreport-{done}", partial(selfreporting.child, done)) for done in (0, 1, 2, 5)),
    # behaviour points and teachers' views
    ("57-conduct", partial(_go, "conduct")), ("58-views", partial(_go, "views")),
    # people, rights and the trace
    ("95-people", partial(_go, "people")), ("96-rights", _rights), ("97-trace", partial(_go, "trace")),
    ("98-cases", partial(_go, "cases")),
    # counselling, child protection, case study, case conference
    ("54-counsel", partial(_go, "counsel")),
    *((f"54-counsel-{page}", partial(counselling.session, page)) for page in counselling.SESSIONS),
    ("55-protect", partial(_go, "protect")), ("55-protect-report", counselling.report),
    ("56-study", partial(_go, "study")),
    *((f"56-study-{key}", partial(counselling.chapter, key)) for key in counselling.CHAPTERS),
    # the seven strategies
    ("60-strategy", partial(strategies.board, 0)), ("60-strategy-definition", partial(strategies.board, 1)),
    ("60-strategy-list", strategies.opened), ("60-evidence", partial(_go, "evidence")),
    *strategies.pages(),
    ("57-conference", partial(_go, "conference")),
    *((f"57-conference-{page}", partial(counselling.minutes, page)) for page in counselling.MINUTES),
    # stages 1 and 2 of the year
    *((f"59-stage-1-{key}", partial(stages.page, "strategy_1", key)) for key in stages.STAGE_1),
    *((f"59-stage-2-{key}", partial(stages.page, "strategy_2", key)) for key in stages.STAGE_2),
    # stages 3 and 4 of the year
    *((f"59-stage-3-{key}", partial(stages.page, "strategy_3", key)) for key in stages.STAGE_3),
    *((f"59-stage-4-{key}", partial(stages.page, "strategy_4", key)) for key in stages.STAGE_4),
    # stages 6 and 7 of the year
    *((f"59-stage-6-{key}", partial(stages.page, "strategy_6", key)) for key in stages.STAGE_6),
    *((f"59-stage-7-{key}", partial(stages.page, "strategy_7", key)) for key in stages.STAGE_7),
)
"""One line each; a new screen or wizard page gets its own."""

"""What the records tell of problems and needs: one key takes a finding over among the needs of the year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout
from shiboken6 import isValid

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.strategy.direction import NEED_SOURCES
from student_care_desktop.domain.strategy.needs import Found, Part
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.strategy import found
from student_care_desktop.services.strategy.stages import Stage
from student_care_desktop.ui.furniture import button, paragraph, row, set_paragraph
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.tables import Align, Column, Ink, TableView
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["FoundPage"]

WHOSE, WHAT = mark("Need", "Whose"), mark("StagePaper", "What is counted")
SIZE, OF, SHARE = mark("StagePaper", "Children"), mark("StagePaper", "Of"), mark("StagePaper", "%")
BEFORE, TAKEN = mark("Found", "Year before"), mark("Found", "Among the needs")
NAME = mark("Found", "What the records tell")
COUNTING = mark("Found", "Counting …")
NOTHING = mark("Found", "The records tell nothing yet. Go on and write what you know.")
FEW = mark("StagePaper", "fewer than 5")
TAKE, TAKE_ALL = mark("Found", "Take over (Enter)"), mark("Found", "Take over all of five and more")
GRADE = mark("Found", "{grade} {size} of {of}")
SCHOOL = mark("Found", "School: {size} of {of}.")
BY_GRADE = mark("Found", "By grade: {grades}")
NO_GRADE = mark("Found", "Counted of the school as a whole only.")
LEAST = 5
_WIDE = 1280


@dataclass(frozen=True, slots=True)
class _Line:
    found: Found
    taken: bool


def _percent(value: float | None, say: Say) -> str:
    return "–" if value is None else f"{value:.1f}"


def _size(line: _Line) -> int | None:
    part = line.found.telling
    return part.size if part else None


def _columns(wide: bool) -> Sequence[Column[_Line]]:
    """In a small window the total and the year before stand below the table only."""

    def number(value: int | None, say: Say) -> str:
        return say(FEW) if value is None else f"{value:,}"

    right, sources = Align.RIGHT, dict(NEED_SOURCES)
    found: tuple[Column[_Line], ...] = (
        Column(key="source", heading=WHOSE, value=lambda one: sources[one.found.source], width=104),
        Column(key="title", heading=WHAT, value=lambda one: one.found.title),
        Column(key="size", heading=SIZE, value=_size, show=number, width=96, align=right),
        Column(key="of", heading=OF, value=_of, width=84, align=right),
        Column(key="share", heading=SHARE, value=_share, show=_percent, width=66, align=right),
        Column(key="before", heading=BEFORE, value=_before, show=_percent, width=92, align=right),
        Column(
            key="taken", heading=TAKEN, value=lambda one: one.taken, ink=Ink.CHECK, width=80,
            align=Align.MIDDLE,
        ),
    )
    return found if wide else tuple(one for one in found if one.key not in ("of", "before"))


def _of(line: _Line) -> int | None:
    return line.found.now.of if line.found.now else None


def _before(line: _Line) -> float | None:
    """The share of the year before the one that is told."""
    years = [part for part in line.found.years if part.of]
    return years[1].share if len(years) > 1 and not line.found.restricted else None


def _share(line: _Line) -> float | None:
    part = line.found.telling
    return part.share if part else None


class FoundPage(PageView):
    """It says nothing by itself: what is taken over stands on the page of needs at once."""

    def __init__(self, here: StageHere) -> None:
        super().__init__()
        self._here, say = here, here.say
        self._found: tuple[Found, ...] | None = None
        self.table: TableView[_Line] = TableView(
            _columns(here.size.width() >= _WIDE), say, NAME, COUNTING
        )
        self.table.setProperty("kind", "shown")
        self.grades = paragraph("", "soft")
        self.take = button(say(TAKE), self._take_one)
        self.take_all = button(say(TAKE_ALL), self._take_all)
        for one in (self.take, self.take_all):
            one.setEnabled(not here.closed)
        self.table.chosen.connect(self._show_grades)
        self.table.opened.connect(lambda line: self._take([line.found]))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.table, 1)
        whole.addWidget(self.grades)
        whole.addLayout(row(None, self.take_all, self.take, gap=10))

    def enter(self, answers: Answers) -> None:
        desk = self._here.house.desk
        self._here.house.quiet.run(lambda: found.found(desk), self._put)

    def settle(self) -> None:
        self.table.setFocus()

    def _put(self, told: tuple[Found, ...]) -> None:
        if not isValid(self):
            return
        self._found = told
        self.table.say_when_empty(NOTHING)
        self._fill()
        if self.table.current() is None and told:
            self.table.setCurrentIndex(self.table.records.index(0, 0))

    def _fill(self) -> None:
        taken = {one.area for one in self._here.stage().answers["needs"] if one.counted}
        at = self.table.currentIndex().row()
        self.table.put(_Line(one, one.key in taken) for one in self._found or ())
        if at >= 0:
            self.table.setCurrentIndex(self.table.records.index(at, 0))

    def _show_grades(self, line: _Line | None) -> None:
        say = self._here.say
        whole = [SCHOOL.with_(size=part.size, of=part.of)] if line and (part := line.found.telling) else []
        told = [say(GRADE.with_(grade=one.key, size=one.size, of=one.of)) for one in _grades(line)]
        words = BY_GRADE.with_(grades=" · ".join(told)) if told else NO_GRADE
        set_paragraph(self.grades, " ".join(map(say, (*whole, words))) if line else "")

    def _take_one(self) -> None:
        line = self.table.current()
        self._take([line.found] if line else [])

    def _take_all(self) -> None:
        self._take([one for one in self._found or () if one.telling and one.telling.size >= LEAST])

    def _take(self, those: Sequence[Found]) -> None:
        if self._here.closed or not those:
            return
        desk, keys = self._here.house.desk, [one.key for one in those]
        self._here.house.work(lambda progress: found.take_up(desk, keys), self._taken)

    def _taken(self, stage: Stage) -> None:
        if isValid(self):
            self._here.taken(stage)
            self._fill()


def _grades(line: _Line | None) -> Sequence[Part]:
    return line.found.grades if line else ()

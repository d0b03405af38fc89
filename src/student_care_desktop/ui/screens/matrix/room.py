"""The room of the screening of a class: the matrix with its reasons, signatures, and the lists behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from student_care_desktop.domain.areas import GROUPS, LABELS
from student_care_desktop.domain.grouping import Moves
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import committee, moving, raters, school, screening
from student_care_desktop.services.raters import Apart
from student_care_desktop.services.screening import ScreenRow
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, Elided, button, column, label, row, title
from student_care_desktop.ui.house import EVERYTHING, Changes, House
from student_care_desktop.ui.screens.matrix.lists import MovesPage, apart_page, changed_of, changed_page
from student_care_desktop.ui.screens.matrix.reasons import ReasonsCard
from student_care_desktop.ui.screens.matrix.signing import SigningCard, told_signature
from student_care_desktop.ui.screens.matrix.table import OVERALL, CountFoot, MatrixTable, counts_of

__all__ = ["MatrixRoom"]

TITLE = mark("Matrix room", "Screening of {class_name}")
SCHOOL = mark("Matrix room", "the whole school")
ROUNDS, ROUND = mark("Matrix room", "Round"), mark("Matrix room", "Round {number}")
BEFORE = mark("Matrix room", "Compare with round")
COUNT = mark("Matrix room", "{group} {count}")
TABS: tuple[Words, ...] = (
    mark("Matrix room", "Table"), mark("Matrix room", "Changed groups"),
    mark("Matrix room", "From–to"), mark("Matrix room", "Raters differ"),
)
SCREEN = mark("Matrix room", "Screen children")
COMMITTEE = mark("Matrix room", "Committee signs …")
HOW = mark("Matrix room", "Enter on a cell tells why it is so.")
NOT_SIGNED = mark("Matrix room", "The committee has not signed yet. Enter on a cell tells why it is so.")
LAST_ROUND = 3
MOVES = 2


@dataclass(frozen=True, slots=True)
class Found:
    """What one look at a round gives: the children, who moved, and where raters differ."""

    rows: list[ScreenRow]
    moves: Moves
    differ: list[Apart]


class MatrixRoom(QWidget):
    """Shows the class chosen at the top, or the school; ``visit(round)`` chooses the round."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._rows: list[ScreenRow] = []
        self.table, self.reasons = MatrixTable(house.say), ReasonsCard(house)
        self.signing = SigningCard(house)
        self.foot = CountFoot(self.table, house.say)
        self.changed, self.moves, self.apart = changed_page(house), MovesPage(house), apart_page(house)
        self._stack, self._tabs = QStackedWidget(), QButtonGroup(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        say = self._say
        self._title, self._told = title(), Elided(role="soft")
        self.rounds, self.before = self._chooser(ROUNDS), self._chooser(BEFORE)
        self._sign = button(say(COMMITTEE), self.ask_signatures, picture="lock")
        self._screen = button(say(SCREEN), self._go_screen, kind="primary")
        head = row(column(self._title, self._told, gap=0), self.rounds, self._sign, self._screen, gap=10)
        head.setStretch(0, 1)
        self._compare = label(say(BEFORE), "soft")
        tabs = row(*(self._tab(place) for place in range(len(TABS))), gap=0)
        line = row(tabs, None, self._compare, self.before, gap=10)
        for page in (self._matrix_page(), self.changed, self.moves, self.apart):
            self._stack.addWidget(page)
        whole = column(head, line, self._stack, gap=12)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.before.hide()
        self._compare.hide()

    def _chooser(self, words: Words) -> StillCombo:
        made = StillCombo()
        made.setAccessibleName(self._say(words))
        for number in range(1, LAST_ROUND + 1):
            made.addItem(self._say(ROUND.with_(number=number)), number)
        return made

    def _tab(self, place: int) -> QPushButton:
        made = button(self._say(TABS[place]), kind="segment")
        made.setCheckable(True)
        made.setProperty("edge", {0: "first", len(TABS) - 1: "last"}.get(place, "middle"))
        self._tabs.addButton(made, place)
        return made

    def _matrix_page(self) -> QWidget:
        paper = Card(margin=1)
        paper.body.setSpacing(0)
        paper.add(self.table, self.foot)
        both = row(paper, self.reasons, self.signing, gap=14)
        both.setStretch(0, 1)
        made = QWidget()
        made.setLayout(both)
        self.reasons.hide()
        self.signing.hide()
        return made

    def _connect(self) -> None:
        self._tabs.idToggled.connect(self._turn)
        self._tabs.button(0).setChecked(True)
        self.rounds.currentIndexChanged.connect(lambda place: self._load())
        self.before.currentIndexChanged.connect(lambda place: self._load())
        self.table.entered.connect(self._tell_why)
        for card in (self.reasons, self.signing):
            card.left.connect(self._close)
        self.reasons.given.connect(self._moved)
        self.signing.signed.connect(self._moved)

    @property
    def round(self) -> int:
        """The round that is shown."""
        return int(self.rounds.currentData())

    def visit(self, thing: Any) -> None:
        """Come in, perhaps for a round."""
        if isinstance(thing, int):
            with QSignalBlocker(self.rounds):
                self.rounds.setCurrentIndex(max(self.rounds.findData(thing), 0))
        self._load()
        self.table.setFocus()

    def on_changed(self, changes: Changes) -> None:
        self._load()

    def may_leave(self) -> bool:
        return True

    def _classroom(self) -> Classroom | None:
        rooms = school.classes(self._house.desk)
        return next((one for one in rooms if one.id == self._house.scope.classroom), None)

    def _load(self) -> None:
        """A class is read at once, the school beside the window."""
        room, work = self._classroom(), self._house.work
        self._close()
        if room is None:
            look = self._look(None)
            work(lambda progress: look(), lambda found: self._put(found, None))
        else:
            self._put(self._look(room)(), room)

    def _look(self, room: Classroom | None) -> Callable[[], Found]:
        """What is to be read for the list that is looked at."""
        desk, place, round_ = self._house.desk, self._stack.currentIndex(), self.round
        before = int(self.before.currentData())

        def look() -> Found:
            rows = screening.screened(desk, room, round_)
            moves = moving.moves(desk, room, before, round_) if place == MOVES else {}
            differ = raters.apart(desk, room, round_) if place == len(TABS) - 1 else []
            return Found(rows, moves, differ)

        return look

    def _put(self, found: Found, room: Classroom | None) -> None:
        self._rows = found.rows
        hidden = self._house.names_hidden
        self.table.records.hide_names(hidden)
        self.table.whole_school(room is None)
        self.table.put(self._rows)
        self.foot.put(counts_of(self._rows))
        self._head(room)
        self.changed.put(list(changed_of(found.rows)), hidden)
        rounds = (int(self.before.currentData()), self.round)
        self.moves.put(found.moves, [one.child for one in found.rows], rounds, hidden)
        self.apart.put(found.differ, hidden)

    def _head(self, room: Classroom | None) -> None:
        say = self._say
        self._title.setText(say(TITLE.with_(class_name=room.name if room else SCHOOL)))
        counts = counts_of(self._rows)[OVERALL]
        told = " · ".join(say(COUNT.with_(group=LABELS[one], count=counts[one])) for one in GROUPS)
        signed = committee.signature(self._house.desk, room, self.round) if room else None
        stands = told_signature(signed) if signed else NOT_SIGNED if room else HOW
        self._told.put(f"{told} · {say(stands)}")
        self._sign.setVisible(room is not None and self._house.may("service", "committee.sign"))
        self._screen.setVisible(self._house.has("screen"))

    def turn_to(self, place: int) -> None:
        """To one of the lists: 0 the matrix, 1 changed groups, 2 moves, 3 raters who differ."""
        self._tabs.button(place).setChecked(True)

    def _turn(self, place: int, on: bool) -> None:
        if not on:
            return
        self._stack.setCurrentIndex(place)
        self.before.setVisible(place == MOVES)
        self._compare.setVisible(place == MOVES)
        if place == MOVES and self.round == self.before.currentData() == 1:
            with QSignalBlocker(self.rounds):
                self.rounds.setCurrentIndex(1)
        if self.isVisible():
            self._load()

    def _tell_why(self, line: ScreenRow, area: str) -> None:
        self.signing.hide()
        self.reasons.put(line, area, self.round)
        self.reasons.show()

    def ask_signatures(self) -> None:
        """Open the signatures of the committee."""
        room = self._classroom()
        if room is not None:
            self.turn_to(0)
            self.reasons.hide()
            self.signing.show()
            self.signing.put(room, self.round)

    def _close(self) -> None:
        """Only the matrix."""
        self.reasons.hide()
        self.signing.hide()
        if self.isVisible() and self._stack.currentIndex() == 0:
            self.table.setFocus()

    def _moved(self) -> None:
        self._house.changed.emit(EVERYTHING)

    def _go_screen(self) -> None:
        self._house.go("screen", self.round)

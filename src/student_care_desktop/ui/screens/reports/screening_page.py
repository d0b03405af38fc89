"""The results of screening in pictures: shares by area, by class, and who moved; each opens its children."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from student_care_desktop.catalog.areas import areas as shipped_areas
from student_care_desktop.domain.areas import FLAGS, GROUPS, Group
from student_care_desktop.domain.grouping import Moves
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import moving, screening
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.screening import ScreenRow
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, button, column, label, row, scrolled
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.matrix.lists import MovesPage, children_page
from student_care_desktop.ui.screens.reports.whose import Whose
from student_care_desktop.ui.shares import Share, Shares

__all__ = ["ScreeningPage"]

TABS: tuple[Words, ...] = (
    mark("Reports", "By area"), mark("Reports", "By class"), mark("Reports", "From–to"),
)
ROUND, BEFORE = mark("Reports", "Round"), mark("Reports", "Compared with round")
ROUND_NO = mark("Reports", "Round {number}")
OVERALL = mark("Reports", "As a whole")
BEHIND = mark("Reports", "Children behind the number")
CHOOSE = mark("Reports", "Arrow keys and Enter, or a click on a bar, list the children here.")
LAST_ROUND, MOVES = 3, 2


class ScreeningPage(QWidget):
    """``whose`` is the school, a grade or a class; restricted areas are – and so in no bar."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._rows: list[ScreenRow] = []
        self._stale = True
        self.areas, self.classes = Shares(house.say), Shares(house.say)
        self.list, self.moves = children_page(house, BEHIND, CHOOSE), MovesPage(house)
        self.whose = Whose(house)
        self.rounds, self.before = self._rounds(ROUND), self._rounds(BEFORE)
        self._stack, self._tabs = QStackedWidget(), QButtonGroup(self)
        self._build()

    def _rounds(self, words: Words) -> StillCombo:
        made = StillCombo()
        made.setAccessibleName(self._say(words))
        for number in range(1, LAST_ROUND + 1):
            made.addItem(self._say(ROUND_NO.with_(number=number)), number)
        return made

    def _build(self) -> None:
        self._compared = label(self._say(BEFORE), "soft")
        tabs = row(*(self._tab(place) for place in range(len(TABS))), gap=0)
        head = row(self.whose, self.rounds, tabs, None, self._compared, self.before, gap=10)
        bars = Card(margin=14)
        self._bars = QStackedWidget()
        for shares in (self.areas, self.classes):
            self._bars.addWidget(_in_sight(shares))
        bars.add(self._bars)
        both = row(bars, self.list, gap=14)
        both.setStretch(0, 2)
        both.setStretch(1, 1)
        first = QWidget()
        first.setLayout(both)
        self._stack.addWidget(first)
        self._stack.addWidget(self.moves)
        whole = column(head, self._stack, gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._connect()

    def _tab(self, place: int) -> QPushButton:
        made = button(self._say(TABS[place]), kind="segment")
        made.setCheckable(True)
        made.setProperty("edge", {0: "first", MOVES: "last"}.get(place, "middle"))
        self._tabs.addButton(made, place)
        return made

    def _connect(self) -> None:
        self._tabs.idToggled.connect(self._turn)
        self._tabs.button(0).setChecked(True)
        for combo in (self.whose, self.rounds, self.before):
            combo.currentIndexChanged.connect(lambda place: self._read())
        self.areas.opened.connect(self._open_area)
        self.classes.opened.connect(self._open_class)

    def settle(self) -> None:
        """The person comes to the page."""
        (self.areas, self.classes, self.moves.picture)[max(self._tabs.checkedId(), 0)].setFocus()
        if self._stale:
            self.look_again()

    def look_again(self) -> None:
        """Records moved: read again now, or when this is next seen."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.whose.offer()
            self._read()

    def turn_to(self, place: int) -> None:
        """0 shares by area, 1 by class, 2 the moves."""
        self._tabs.button(place).setChecked(True)

    def _turn(self, place: int, on: bool) -> None:
        if not on:
            return
        moves = place == MOVES
        self.list.put([], self._house.names_hidden)
        self._stack.setCurrentIndex(int(moves))
        if not moves:
            self._bars.setCurrentIndex(place)
        for part in (self._compared, self.before):
            part.setVisible(moves and self.isVisible())
        if moves and self.rounds.currentIndex() == self.before.currentIndex():
            self.rounds.setCurrentIndex((self.before.currentIndex() + 1) % LAST_ROUND)

    def _read(self) -> None:
        desk, rooms = self._house.desk, self.whose.chosen()
        after, before = int(self.rounds.currentData()), int(self.before.currentData())

        def work(progress: Progress) -> tuple[list[ScreenRow], Moves]:
            rows = screening.screened(desk, rooms, after)
            return rows, moving.moves(desk, rooms, before, after)

        self._house.work(work, lambda found: self._put(*found, (before, after)))

    def _put(self, rows: list[ScreenRow], moves: Moves, rounds: tuple[int, int]) -> None:
        hidden = self._house.names_hidden
        self._rows = rows
        self.areas.put(self._by_area())
        self.classes.put(self._by_class())
        self.list.put([], hidden)
        self.moves.put(moves, [one.child for one in rows], rounds, hidden)

    def _by_area(self) -> list[Share]:
        say = self._say
        titles = [(area.key, say(area.title)) for area in shipped_areas().all if area.key not in FLAGS]
        return [
            Share(key, name, _counts([_group(line, key) for line in self._rows]))
            for key, name in [("", say(OVERALL)), *titles]
        ]

    def _by_class(self) -> list[Share]:
        names = dict.fromkeys(line.child.class_name for line in self._rows)
        found = {name: [one for one in self._rows if one.child.class_name == name] for name in names}
        return [
            Share(name, name, _counts([_group(one, "") for one in rows])) for name, rows in found.items()
        ]

    def _open_area(self, key: str, group: Group) -> None:
        self._list([line for line in self._rows if _group(line, key) is group])

    def _open_class(self, name: str, group: Group) -> None:
        self._list(
            [one for one in self._rows if one.child.class_name == name and _group(one, "") is group]
        )

    def _list(self, rows: Sequence[ScreenRow]) -> None:
        self.list.put([line.child for line in rows], self._house.names_hidden)


def _in_sight(shares: Shares) -> QWidget:
    """Many bars scroll, and the one that the cursor is on is seen."""
    area = scrolled(shares)
    shares.moved.connect(lambda top: area.ensureVisible(0, top))
    return area


def _group(line: ScreenRow, key: str) -> Group:
    return line.groups.areas[key].group if key else line.groups.overall.group


def _counts(groups: Sequence[Group]) -> dict[Group, int]:
    return {group: groups.count(group) for group in GROUPS}

"""The strategy board: seven stages, the values with their trend, the indicators, each opening its list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from student_care_desktop.domain.indicators import Backing, Figure, Panel, Standard
from student_care_desktop.domain.words import mark
from student_care_desktop.services import indicators, own_indicators
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.strategy import evidence, overview
from student_care_desktop.services.strategy.overview import Seen
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, button, column, label, row, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.strategy.cards import StageCards
from student_care_desktop.ui.screens.strategy.opened import OpenedIndicator
from student_care_desktop.ui.screens.strategy.table import COLUMNS, EMPTY, NAME
from student_care_desktop.ui.screens.strategy.values import ValuePanels
from student_care_desktop.ui.tables import TableView

__all__ = ["StrategyRoom"]

TITLE = mark("Strategy board", "Seven strategies, academic year {year}")
TOLD = mark("Strategy board", "All figures are worked out from the daily work. Enter opens.")
GO_ON = mark("Strategy board", "Go on: {page}")
ALL_DONE = mark("Strategy board", "Look at stage 7")
EVIDENCE = mark("Strategy board", "Evidence ({count})")
VALUES, DEFINITION = mark("Strategy board", "Five values"), mark("Strategy board", "What the system is for")
_PARTS = ((VALUES, "value"), (DEFINITION, "definition"))
STANDARD = mark("Strategy board", "Standard")
ALL = mark("Strategy board", "All standards")
OF_STANDARD = mark("Strategy board", "Standard {key} {title}")
WORKING = mark("Strategy board", "Counting …")
_LOW = 560
_FIGURES, _LIST = "indicators.panels", "indicators.behind"


class StrategyRoom(QWidget):
    """``visit(indicator key)`` opens the list behind an indicator; None just shows the board."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self.stages: tuple[Seen, ...] = ()
        self._panels: tuple[Panel, ...] = ()
        self._picked: Panel | None = None
        self.cards, self.values = StageCards(house.say), ValuePanels(house.say)
        self.table: TableView[Figure] = TableView(COLUMNS, house.say, NAME, WORKING)
        self.opened = OpenedIndicator(house)
        self._stack, self._parts = QStackedWidget(), QButtonGroup(self)
        self._counts = house.may("service", _FIGURES)
        self._build()
        self._connect()

    def _build(self) -> None:
        say = self._say
        self._title, self._told, self.standard = title(), label(say(TOLD), "soft"), StillCombo()
        self.standard.setAccessibleName(say(STANDARD))
        self.standard.setFixedWidth(300)
        self.evidence = button("", lambda: self._house.go("evidence"), picture="folder")
        self.go_on = button("", self._go_on, kind="primary")
        head = row(column(self._title, self._told, gap=0), self.evidence, self.go_on, gap=10)
        head.setStretch(0, 1)
        tabs = row(*(self._tab(place) for place in range(len(_PARTS))), gap=0)
        line = row(tabs, None, self.standard, gap=10)
        paper = Card(margin=1)
        paper.add(self.table)
        self._below = QWidget()
        below = column(line, self.values, paper, gap=9)
        below.setStretch(2, 1)
        self._below.setLayout(below)
        whole = column(head, self.cards, self._below, gap=10)
        whole.setStretch(2, 1)
        page = QWidget()
        page.setLayout(whole)
        for one in (page, self.opened):
            self._stack.addWidget(one)
        self.setLayout(column(self._stack))
        self._below.setVisible(self._counts)

    def _tab(self, place: int) -> QPushButton:
        made = button(self._say(_PARTS[place][0]), kind="segment")
        made.setCheckable(True)
        made.setChecked(not place)
        made.setProperty("edge", ("first", "last")[place])
        self._parts.addButton(made, place)
        return made

    def _connect(self) -> None:
        self.cards.asked.connect(self._enter)
        self.values.picked.connect(self._pick)
        self.table.opened.connect(lambda figure: self.open_list(figure.key))
        self.opened.closed.connect(self._close)
        self.standard.currentIndexChanged.connect(lambda place: self._filter())
        self._parts.idClicked.connect(lambda place: self._turn())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window leaves the room to the table."""
        super().resizeEvent(event)
        low = self.height() < _LOW
        self._told.setVisible(not low)
        self.cards.make_low(low)
        self.values.make_low(low)

    def visit(self, thing: Any) -> None:
        """Come in, perhaps for the list behind an indicator."""
        self._stack.setCurrentIndex(0)
        self._load()
        self.cards.choose(self._next.stage.key)
        if thing:
            self.open_list(str(thing))

    def on_changed(self, changes: Changes) -> None:
        self._load()
        if self._stack.currentWidget() is self.opened and self.opened.key:
            self.open_list(self.opened.key)

    def may_leave(self) -> bool:
        return True

    def _load(self) -> None:
        """The stages are read at once, the figures beside the window."""
        desk = self._house.desk
        self._house.attempt(lambda: overview.overview(desk), self._put_stages)
        if self._counts:
            self._house.quiet.run(lambda: _read(desk), lambda found: self._put_figures(*found))

    @property
    def _next(self) -> Seen:
        """The stage that is worked on: the first one that is not done."""
        return next((one for one in self.stages if one.next), self.stages[-1])

    def _put_stages(self, found: tuple[Seen, ...]) -> None:
        self.stages = found
        say, here = self._say, self._next
        self._title.setText(say(TITLE.with_(year=here.stage.year.number)))
        self.cards.put(found, here.stage.key)
        text = say(GO_ON.with_(page=here.next.name) if here.next else ALL_DONE)
        self.go_on.setText(text)
        self.go_on.setAccessibleName(text)
        self.evidence.setText(say(EVIDENCE.with_(count=len(evidence.evidence(self._house.desk)))))
        self.evidence.setVisible(self._house.has("evidence"))

    def _put_figures(
        self, found: Sequence[Figure], panels: tuple[Panel, ...], standards: Sequence[Standard]
    ) -> None:
        self._panels = panels
        self._offer(standards)
        self.table.say_when_empty(EMPTY)
        self.table.put(found)
        self._show_panels()

    def _offer(self, standards: Sequence[Standard]) -> None:
        """The standards to choose from; the chosen one stays."""
        chosen = self.standard.currentData()
        self.standard.blockSignals(True)
        self.standard.clear()
        self.standard.addItem(self._say(ALL), "")
        for one in standards:
            self.standard.addItem(self._say(OF_STANDARD.with_(key=one.key, title=one.title)), one.key)
        self.standard.setCurrentIndex(max(self.standard.findData(chosen), 0))
        self.standard.blockSignals(False)

    def _turn(self) -> None:
        self._picked = None
        self._show_panels()
        self._filter()

    def turn_to(self, place: int) -> None:
        """0 the five values, 1 the five parts of the definition."""
        self._parts.button(place).click()

    def _show_panels(self) -> None:
        part = _PARTS[self._parts.checkedId()][1]
        self.values.put([one for one in self._panels if one.kind.part == part])

    def _pick(self, panel: Panel | None) -> None:
        self._picked = panel
        self._filter()

    def _filter(self) -> None:
        """Only the indicators of the standard that is chosen and of the panel that is pressed."""
        standard, panel = self.standard.currentData() or "", self._picked
        keys = {one.key for one in panel.figures} if panel else None

        def fits(figure: Figure) -> bool:
            return standard in ("", figure.indicator.standard) and (keys is None or figure.key in keys)

        self.table.keep(fits if standard or panel else None)

    def _enter(self, seen: Seen) -> None:
        page = seen.next.key if seen.next else ""
        self._house.go("stage", (seen.stage.key, page))

    def _go_on(self) -> None:
        self._enter(self._next)

    def open_list(self, key: str) -> None:
        """The list behind an indicator, where this person may see one."""
        if not self._house.may("service", _LIST):
            return
        desk = self._house.desk
        self._house.work(lambda progress: indicators.behind(desk, key), self._put_list)

    def _put_list(self, backing: Backing) -> None:
        self.opened.put(backing)
        self._stack.setCurrentWidget(self.opened)
        self.opened.list.table.setFocus()

    def _close(self) -> None:
        self._stack.setCurrentIndex(0)
        self.table.setFocus()


def _read(desk: Desk) -> tuple[Sequence[Figure], tuple[Panel, ...], Sequence[Standard]]:
    """Figures, panels, and the standards that have an indicator."""
    found, kinds = indicators.figures(desk), own_indicators.indicator_set(desk)
    used = {one.indicator.standard for one in found}
    return found, indicators.panels_in(kinds, found), [one for one in kinds.standards if one.key in used]

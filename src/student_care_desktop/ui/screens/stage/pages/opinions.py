"""What each person concerned thinks of the indicators, by digits; beside it the means of group and all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableWidget, QVBoxLayout
from PySide6.QtWidgets import QTableWidgetItem as Cell

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.strategy.agreement import (
    STAKEHOLDER_GROUPS,
    VERDICTS,
    AgreedIndicator,
    Opinion,
    Stakeholder,
)
from student_care_desktop.domain.strategy.opinions import Heard, key_of, opinion_rows
from student_care_desktop.domain.words import mark
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Elided, label, paragraph, row
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.pages.decisions import mean_text
from student_care_desktop.ui.screens.stage.pages.offered import fresh
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["OpinionsPage"]

NAME, WHO = mark("Agreeing", "Opinions on the indicators"), mark("Agreeing", "Whose opinion (F6)")
NAMED = mark("Agreeing", "{name} ({group})")
INDICATOR, SUITABLE = mark("Strategy", "Indicator"), mark("Agreeing", "Suitable\n1–5")
FEASIBLE, VERDICT = mark("Agreeing", "Feasible\n1–5"), mark("Agreeing", "Verdict\n1–3")
GROUP, WHOLE = mark("Agreeing", "Group\nsuitable / feasible"), mark("Agreeing", "All\nsuitable / feasible")
COUNTS = mark("Agreeing", "Use / adjust /\nleave out")
REASON = mark("Opinion", "Reason")
KEYS = mark(
    "Agreeing",
    "1–5 the marks · 1 use, 2 adjust, 3 leave out · 0 nothing · Enter: the reason · F6: another person",
)
NOBODY = mark("Agreeing", "Write who is concerned, and the indicators, on the pages before.")
GONE = mark(
    "Agreeing", "{count} opinions are of people who were taken off the list; they count with their group."
)
MEANS = mark("Agreeing", "{suitable} / {feasible} ({people})")
_FIELDS = ("suitable", "feasible", "verdict")
_MOST = {"suitable": 5, "feasible": 5, "verdict": len(VERDICTS)}
_MOST_WIDE = 300
_THAI = {letter: digit for digit, letter in enumerate("๐๑๒๓๔๕")}
_HEAD, _HIGH, _NARROW, _MEANS = 46, 34, 72, 128
_GROUP, _WIDE = 4, 1200
"""The column of the group is left out in a window that is narrower."""


class _Grid(QTableWidget):
    """The indicators; it tells the page which digit was keyed."""

    def __init__(self, page: OpinionsPage) -> None:
        super().__init__()
        self._page = page
        self.setProperty("kind", "written")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_HIGH)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = _digit(event)
        if digit is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._page.say_digit(digit)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._page.reason.setFocus()
        else:
            super().keyPressEvent(event)


def _digit(event: QKeyEvent) -> int | None:
    if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        return 0
    text = event.text()
    return _THAI.get(text, int(text) if text in tuple("012345") else None)


class OpinionsPage(PageView):
    """The answer is the tuple of opinions that say anything, also of those who are on no list any more."""

    def __init__(self, here: StageHere) -> None:
        super().__init__()
        self._here, say = here, here.say
        self._agreed: tuple[AgreedIndicator, ...] = ()
        self._people: tuple[Stakeholder, ...] = ()
        self._said: dict[str, Opinion] = {}
        self.who, self.grid, self.reason = StillCombo(), _Grid(self), QLineEdit()
        self.who.setAccessibleName(say(WHO))
        self.who.setMaximumWidth(_MOST_WIDE)
        self.grid.setAccessibleName(say(NAME))
        self.reason.setAccessibleName(say(REASON))
        self.reason.setEnabled(not here.closed)
        self._note = Elided("", "soft")
        self._lay_out()
        self.who.currentIndexChanged.connect(lambda place: self._fill())
        self.who.activated.connect(lambda place: self.grid.setFocus())
        self.grid.currentCellChanged.connect(lambda *cells: self._show_reason())
        self.reason.editingFinished.connect(self._say_reason)
        self.reason.returnPressed.connect(self.grid.setFocus)
        only_here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F6"), self, context=only_here).activated.connect(self._cross)

    def _lay_out(self) -> None:
        say = self._here.say
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        above = row(label(say(WHO), "soft"), self.who, self._note, gap=10)
        above.setStretch(2, 1)
        below = row(label(say(REASON), "soft"), self.reason, gap=10)
        below.setStretch(1, 1)
        whole.addLayout(above)
        whole.addWidget(self.grid, 1)
        whole.addLayout(below)
        whole.addWidget(paragraph(say(KEYS), "small"))

    def enter(self, answers: Answers) -> None:
        told = fresh(self._here, answers)
        self._agreed, self._people = tuple(told["indicators"]), tuple(told["stakeholders"])
        self._said = {one.id: one for one in told["opinions"]}
        before = self.who.currentData()
        self.who.blockSignals(True)
        self.who.clear()
        for one in self._people:
            group = dict(STAKEHOLDER_GROUPS).get(one.group, "")
            self.who.addItem(self._here.say(NAMED.with_(name=one.name, group=group)), one.id)
        self.who.setCurrentIndex(max(self.who.findData(before), 0))
        self.who.blockSignals(False)
        self._fill()

    def settle(self) -> None:
        self.grid.setFocus()

    @property
    def _person(self) -> Stakeholder | None:
        place = self.who.currentIndex()
        return self._people[place] if 0 <= place < len(self._people) else None

    def _fill(self) -> None:
        say, ready = self._here.say, bool(self._agreed and self._person)
        at = max(self.grid.currentRow(), 0)
        heads = (INDICATOR, SUITABLE, FEASIBLE, VERDICT, GROUP, WHOLE, COUNTS)
        self.grid.clear()
        self.grid.setColumnCount(len(heads))
        self.grid.setRowCount(len(self._agreed) if ready else 0)
        self.grid.setHorizontalHeaderLabels([say(words) for words in heads])
        head = self.grid.horizontalHeader()
        head.setFixedHeight(_HEAD)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for place in range(1, len(heads)):
            self.grid.setColumnWidth(place, _NARROW if place <= len(_FIELDS) else _MEANS)
        self.grid.setColumnHidden(_GROUP, self._here.size.width() < _WIDE)
        for line in range(self.grid.rowCount()):
            self._paint(line)
        if ready:
            self.grid.setCurrentCell(min(at, len(self._agreed) - 1), 1)
        gone = sum(1 for one in self._said.values() if not one.stakeholder_id)
        told = say(GONE.with_(count=gone)) if gone else ""
        self._note.put(told if ready else say(NOBODY))

    def _at(self, line: int) -> Opinion:
        """What the person says of an indicator; a new opinion where nothing stands."""
        person, key = self._person, key_of(self._agreed[line])
        if person is None:
            return Opinion(indicator=key)
        found = (one for one in self._said.values() if one.stakeholder_id == person.id)
        known = next((one for one in found if one.indicator == key), None)
        return known or Opinion(stakeholder_id=person.id, group=person.group, indicator=key)

    def _paint(self, line: int) -> None:
        one, agreed, say = self._at(line), self._agreed[line], self._here.say
        heard = opinion_rows((agreed,), tuple(self._said.values()))[0]
        verdict = dict(VERDICTS).get(one.verdict)
        mine = heard.groups.get(one.group)
        counts = " / ".join(str(count) for count in heard.whole.verdicts.values())
        texts = (
            agreed.name, str(one.suitable or "–"), str(one.feasible or "–"), say(verdict) if verdict else "–",
            self._means(mine), self._means(heard.whole), counts,
        )
        for place, text in enumerate(texts):
            item = Cell(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if place:
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            item.setToolTip(text)
            self.grid.setItem(line, place, item)

    def _means(self, heard: Heard | None) -> str:
        if heard is None or not heard.people:
            return "–"
        return self._here.say(MEANS.with_(
            suitable=mean_text(heard.suitable), feasible=mean_text(heard.feasible), people=heard.people
        ))

    def say_digit(self, digit: int) -> None:
        """The cell under the cursor is this; the cursor goes on to the next one."""
        line, place = self.grid.currentRow(), self.grid.currentColumn() - 1
        if self._here.closed or not (0 <= line < len(self._agreed)) or not 0 <= place < len(_FIELDS):
            return
        name = _FIELDS[place]
        if digit <= _MOST[name]:
            self._keep(line, {name: _value(name, digit)})
            last = place == len(_FIELDS) - 1
            below = min(line + 1, len(self._agreed) - 1)
            self.grid.setCurrentCell(below if last else line, 1 if last else place + 2)

    def _say_reason(self) -> None:
        line, typed = self.grid.currentRow(), self.reason.text().strip()
        if 0 <= line < len(self._agreed) and not self._here.closed and self._at(line).reason != typed:
            self._keep(line, {"reason": typed})

    def _keep(self, line: int, said: Mapping[str, Any]) -> None:
        one = replace(self._at(line), **said)
        self._said[one.id] = one
        if not any(getattr(one, name) for name in (*_FIELDS, "reason")):
            del self._said[one.id]
        self._paint(line)
        self.changed.emit()

    def _show_reason(self) -> None:
        line = self.grid.currentRow()
        self.reason.setText(self._at(line).reason if 0 <= line < len(self._agreed) else "")

    def _cross(self) -> None:
        """From the table to the person, and back."""
        (self.who if self.grid.hasFocus() else self.grid).setFocus()

    def commit(self) -> None:
        self._say_reason()

    def answer(self) -> tuple[Opinion, ...]:
        return tuple(self._said.values())


def _value(name: str, digit: int) -> int | str | None:
    if name == "verdict":
        return VERDICTS[digit - 1][0] if digit else ""
    return digit or None

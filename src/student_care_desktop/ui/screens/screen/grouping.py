"""The page of groups: each area and the child as a whole, the reasons beside, a change with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from student_care_desktop.domain.areas import FLAGS, LABELS, Group
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.grouping import Finding
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services import screening
from student_care_desktop.services.screening import ScreenPage
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import (
    Card,
    button,
    clear,
    column,
    heading,
    label,
    paragraph,
    row,
    scrolled,
)
from student_care_desktop.ui.groups import TONES, area_reasons, group_badge, overall_reasons
from student_care_desktop.ui.screens.screen.work import Work
from student_care_desktop.ui.tables import Column, Ink, TableView
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["GroupPage", "Line", "lines_of"]

OVERALL = mark("Screen", "The child as a whole")
LIST = mark("Screen", "Groups by area")
EMPTY = mark("Screen", "Nothing was screened yet.")
REASONS = mark("Screen", "Why: {area}")
NO_REASON = mark("Screen", "No sign was ticked here.")
NOT_KNOWN = mark("Screen", "This area was not answered yet, so nothing is known.")
CHANGE = mark("Screen", "Change the group …")
TO, WHY = mark("Screen", "Change to"), mark("Screen", "Reason")
KEEP, LEAVE = mark("Screen", "Change"), mark("Screen", "Leave as it is")
_ROOMY = 720
"""Pixels from which the table has room for the reasons."""
FLAG_YES, FLAG_NO = mark("Screen", "has"), mark("Screen", "has not")
FLAG_OPEN = mark("Screen", "not yet known")

_FLAGS = {True: FLAG_YES, False: FLAG_NO, None: FLAG_OPEN}


@dataclass(frozen=True, slots=True)
class Line:
    """An area, or the child as a whole where ``id`` is empty."""

    id: str
    title: Words
    finding: Finding
    reasons: tuple[str, ...]
    flag: Words | None = None

    @property
    def group(self) -> Group:
        """The group that stands."""
        return self.finding.group


def lines_of(page: ScreenPage, say: Say) -> list[Line]:
    """The child as a whole first, then each area in the order of the form."""
    groups, areas = page.groups, page.areas
    made = [Line("", OVERALL, groups.overall, tuple(overall_reasons(groups, areas, say)))]
    flags = {"talent": groups.talent, "special_needs": groups.special_needs}
    for area in areas.all:
        finding = groups.areas[area.key]
        told = _FLAGS[flags[area.key]] if area.key in FLAGS else None
        made.append(Line(area.key, area.title, finding, tuple(area_reasons(finding, areas, say)), told))
    return made


def _word(line: Line) -> Words:
    return line.flag or LABELS[line.group]


def _tone(line: Line) -> str:
    return "quiet" if line.flag else TONES[line.group]


COLUMNS: tuple[Column[Line], ...] = (
    Column(key="area", heading=mark("Screen", "Area"), value=lambda one: one.title, width=206),
    Column(key="group", heading=mark("Screen", "Group"), value=_word, ink=Ink.BADGE, tone=_tone, width=120),
    Column(
        key="reasons", heading=mark("Screen", "Reasons"), ink=Ink.SOFT,
        value=lambda one: " · ".join(one.reasons),
    ),
)


class GroupPage(PageView):
    """Enter on a line opens the change below; the reasons of the chosen line stand beside."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work, self._say = work, work.house.say
        self._line: Line | None = None
        self.table: TableView[Line] = TableView(COLUMNS, self._say, LIST, EMPTY)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda line: self.begin())
        self._reasons = column(gap=6)
        self.change = self._panel()
        inner = QWidget()
        inner.setLayout(column(self._reasons, None, gap=0))
        side = Card(margin=14)
        self._begin = button(self._say(CHANGE), self.begin, picture="edit")
        side.add(scrolled(inner), self._begin)
        side.setFixedWidth(270)
        card = Card(margin=1)
        card.add(self.table)
        upper = row(card, side, gap=14)
        upper.setStretch(0, 1)
        whole = column(upper, self.change, gap=10)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _panel(self) -> Card:
        say = self._say
        self.goal, self.reason = StillCombo(), QLineEdit()
        for group in (Group.NORMAL, Group.RISK, Group.PROBLEM):
            self.goal.addItem(say(LABELS[group]), group)
        self.goal.setAccessibleName(say(TO))
        self.reason.setAccessibleName(say(WHY))
        self.reason.setPlaceholderText(say(WHY))
        self.reason.setMaxLength(500)
        self.reason.returnPressed.connect(self._keep)
        self._whose = label("", "strong")
        panel = Card(margin=12)
        panel.add(
            row(
                self._whose, self.goal, self.reason, button(say(LEAVE), self._close),
                button(say(KEEP), self._keep, picture="save"), gap=10,
            )
        )
        panel.hide()
        return panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow table leaves the reasons to the card beside."""
        super().resizeEvent(event)
        self.table.setColumnHidden(len(COLUMNS) - 1, event.size().width() < _ROOMY)

    def enter(self, answers: Answers) -> None:
        self._show(self._work.look_here())

    def settle(self) -> None:
        self.table.setFocus()

    def answer(self) -> str:
        return self._work.page.groups.overall.group.value

    def _show(self, page: ScreenPage) -> None:
        self.table.put(lines_of(page, self._say))
        if self.table.current() is None:
            self.table.choose(lambda line: True)
        self._choose(self.table.current())
        self.change.hide()

    def _choose(self, line: Line | None) -> None:
        self._line = line
        clear(self._reasons)
        if line is None:
            return
        say = self._say
        self._reasons.addWidget(heading(say(REASONS.with_(area=line.title))))
        if line.flag is None:
            self._reasons.addWidget(group_badge(line.group, say))
        for text in line.reasons:
            self._reasons.addWidget(paragraph(f"• {text}"))
        if not line.reasons:
            nothing = NOT_KNOWN if line.group is Group.UNKNOWN else NO_REASON
            self._reasons.addWidget(paragraph(say(nothing), "soft"))
        self._begin.setEnabled(line.flag is None and line.group is not Group.HIDDEN)
        if self.change.isVisible():
            self._whose.setText(say(line.title))

    def begin(self) -> None:
        """Open the change of the chosen line."""
        if self._line is None or not self._begin.isEnabled():
            return
        self._whose.setText(self._say(self._line.title))
        self.goal.setCurrentIndex(self.goal.findData(self._line.finding.found))
        self.reason.clear()
        self.change.show()
        self.goal.setFocus()

    def _keep(self) -> None:
        work, line = self._work, self._line
        if line is None:
            return
        work.flush()
        goal, reason = Group(self.goal.currentData() or Group.UNKNOWN), self.reason.text()
        kept = work.house.attempt(
            lambda: screening.change_group(work.house.desk, work.place, work.round, line.id, goal, reason)
        )
        if kept:
            self._show(work.look_again())
            self._close()

    def _close(self) -> None:
        self.change.hide()
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.change.isVisible():
            self._close()
        else:
            super().keyPressEvent(event)


"""The room of the trace: the list with its filters, one child's file on one page, and the month seal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QWidget

from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import traces
from student_care_desktop.services.traces import ACTS, Look, Seal
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import (
    Card,
    button,
    column,
    label,
    paragraph,
    row,
    set_paragraph,
    title,
)
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.paperwork import Paperwork
from student_care_desktop.ui.screens.trace.columns import LINES
from student_care_desktop.ui.tables import TableView

__all__ = ["TraceRoom"]

TITLE = mark("Trace", "Trace")
ABOUT = mark("Trace", "Who came in, was refused, looked at restricted parts, printed, exported or imported.")
OF_CHILD = mark("Trace", "Who has seen this child's file: {name}")
LIST, EMPTY = mark("Trace", "Lines of the trace"), mark("Trace", "The trace has no line of this yet.")
WHO, EVERYBODY = mark("Trace", "Account"), mark("Trace", "Everybody")
WHAT, EVERYTHING = mark("Trace", "What was done"), mark("Trace", "Everything")
FIND = mark("Trace", "Find a child's name or number")
COUNT = mark("Trace", "{count} lines")
ALL = mark("Trace", "Show the whole trace")
PRINT = mark("Trace", "Print this page")
SEAL = mark("Trace", "Seal the month …")
SEAL_WHY = mark(
    "Trace",
    "A seal over all lines is printed and signed by the head of the care system and the principal. Kept in a "
    "folder, the paper shows later whether somebody changed the trace.",
)
SEAL_NAME = mark("Trace", "Seal of the trace {month}")
YES = mark("Trace", "Make the seal")
HIDDEN = mark("Trace", "(name hidden)")


class TraceRoom(Paperwork):
    """``visit`` with a student number shows only what is about this child."""

    def __init__(self, house: House) -> None:
        super().__init__(house, QWidget())
        self._say, self._number = house.say, ""
        self._lines: Sequence[Look] = ()
        self.table: TableView[Look] = TableView(LINES, self._say, LIST, EMPTY)
        self.who, self.act = self._chooser(WHO), self._chooser(WHAT)
        self.search = QLineEdit()
        self._title, self._count = title(), paragraph("", "soft")
        self.all = button(self._say(ALL), lambda: self.visit(None))
        self.paper = button(self._say(PRINT), self.print_child, picture="print", keys="Ctrl+P")
        self.seal = button(self._say(SEAL), self.make_seal, picture="lock")
        self._build()
        self._fill(self.act, EVERYTHING, [(key, self._say(words)) for key, words in ACTS.items()])
        self.search.textChanged.connect(self.table.records.find)

    def _build(self) -> None:
        say = self._say
        self.search.setPlaceholderText(say(FIND))
        self.search.setAccessibleName(say(FIND))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(260)
        card = Card(margin=1)
        card.add(self.table)
        head = column(self._title, label(say(ABOUT), "soft"), gap=0)
        upper = row(head, None, self.all, self.paper, self.seal, gap=10)
        tools = row(self.search, self.who, self.act, None, self._count, gap=12)
        whole = column(upper, tools, card, gap=12)
        whole.setStretch(2, 1)
        self._page.setLayout(whole)

    def _chooser(self, words: Words) -> StillCombo:
        made = StillCombo()
        made.setAccessibleName(self._say(words))
        made.setMinimumWidth(150)
        made.currentIndexChanged.connect(self._keep)
        return made

    def visit(self, thing: Any) -> None:
        """Come in; ``thing`` is the student number of a child, or None for the whole trace."""
        self.back()
        self._number = str(thing or "")
        self.search.clear()
        self._load()
        self.table.setFocus()

    def on_changed(self, changes: Changes) -> None:
        self._load()

    def may_leave(self) -> bool:
        return True

    def _load(self) -> None:
        self._house.attempt(lambda: traces.traces(self._house.desk, self._number), self._put)

    def _put(self, lines: Sequence[Look]) -> None:
        self._lines = lines
        hidden, child = self._house.names_hidden, bool(self._number)
        people = sorted({one.line.who for one in lines})
        self._fill(self.who, EVERYBODY, [(who, who) for who in people])
        self.table.records.hide_names(hidden)
        self.table.put(lines)
        self._keep()
        name = self._say(HIDDEN) if hidden else next((one.name for one in lines), self._number)
        self._title.setText(self._say(OF_CHILD.with_(name=name) if child else TITLE))
        self.all.setVisible(child)
        self.paper.setVisible(child)
        self.seal.setVisible(not child)
        self.search.setVisible(not child)

    def _fill(self, combo: StillCombo, every: Words, entries: Iterable[tuple[str, str]]) -> None:
        here = combo.currentData()
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItem(self._say(every), "")
            for key, text in entries:
                combo.addItem(text, key)
            combo.setCurrentIndex(max(combo.findData(here), 0))

    def _keep(self) -> None:
        """Show what the choosers name."""
        who, act = self.who.currentData(), self.act.currentData()
        self.table.records.keep(lambda one: who in ("", one.line.who) and act in ("", one.line.act))
        set_paragraph(self._count, self._say(COUNT.with_(count=f"{self.table.records.rowCount():,}")))

    def print_child(self) -> None:
        """The same page on paper."""
        name = next((one.name for one in self._lines), self._number)
        self.look_at("trace-of-child", Choice(student=self._number), name)

    def make_seal(self) -> None:
        """Close the month, and show the sheet that is to be signed."""
        if self._house.messages.ask(SEAL, SEAL_WHY, YES):
            self._house.attempt(lambda: traces.seal_month(self._house.desk), self._show_seal)

    def _show_seal(self, seal: Seal) -> None:
        name = self._say(SEAL_NAME.with_(month=seal.month))
        self._load()
        self._house.work(
            lambda progress: traces.seal_sheet(self._house.desk, seal), lambda pdf: self._preview(pdf, name)
        )

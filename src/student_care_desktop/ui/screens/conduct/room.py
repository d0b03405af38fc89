"""The room of behaviour points: the class at the left, the child that is chosen at the right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QStackedWidget, QWidget

from student_care_desktop.domain.conduct import BehaviourEntry
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import conduct, printing, school
from student_care_desktop.services.conduct import ConductRow
from student_care_desktop.services.printing import Choice
from student_care_desktop.ui.furniture import Card, Elided, button, column, label, row, scrolled, title
from student_care_desktop.ui.house import EVERYTHING, Changes, House
from student_care_desktop.ui.menus import Entry, menu_button
from student_care_desktop.ui.preview import Preview
from student_care_desktop.ui.screens.conduct.columns import class_columns, entry_columns
from student_care_desktop.ui.screens.conduct.entry import EntryForm
from student_care_desktop.ui.screens.conduct.rules import RulesPage
from student_care_desktop.ui.tables import TableView
from student_care_desktop.ui.turning import turn_to_class_of
from student_care_desktop.ui.veiled import DOTS

__all__ = ["ConductRoom"]

TITLE = mark("Conduct", "Behaviour points")
OF_CLASS = mark("Conduct", "Behaviour points of {class_name}")
ABOUT = mark(
    "Conduct", "Everybody begins with {start} points. Enter on a child writes an entry; good news counts too."
)
READS = mark("Conduct", "Everybody begins with {start} points. Choose a child to read what was written down.")
LIST, EMPTY = mark("Conduct", "Children"), mark("Conduct", "Nobody studies in this class.")
ENTRIES = mark("Conduct", "Entries")
NONE = mark("Conduct", "Nothing has been written down of this child this year.")
CHILD = mark("Conduct", "No. {no} {name}")
NOBODY = mark("Conduct", "Choose a child at the left.")
SAVED = mark("Conduct", "Kept. {left} points are left.")
KEPT = mark("Conduct", "Kept.")
OUT = mark("Conduct", "Taken out. Ctrl+Z brings it back.")
PRINT, RULES = mark("Conduct", "Print …"), mark("Conduct", "Rules …")
ASK = mark("Conduct", "Leave what is written?")
ASK_MORE = mark("Conduct", "The entry is not kept yet.")
LEAVE = mark("Conduct", "Leave without keeping")


PAPERS: tuple[tuple[str, Words], ...] = (
    ("behaviour-record", mark("Conduct", "Behaviour record")),
    ("probation", mark("Conduct", "Probation paper")),
    ("behaviour-letter", mark("Conduct", "Letter to the parents")),
)


class ConductRoom(QStackedWidget):
    """``visit(enrollment_id)`` chooses a child and its class; Esc leads back from a paper."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._rules = conduct.rules(house.desk)
        self._writes = house.may("service", "conduct.keep_entry")
        self.head = title()
        self.table: TableView[ConductRow] = TableView(class_columns(), self._say, LIST, EMPTY)
        self.entries: TableView[BehaviourEntry] = TableView(
            entry_columns(lambda: self._rules), self._say, ENTRIES, NONE
        )
        self.entries.setFixedHeight(142)
        self.name = Elided()
        self.form = EntryForm(house, self._rules)
        self.print = menu_button(self._say(PRINT), self._papers, picture="print")
        self.preview = Preview(house, printing.save_pdf)
        self.preview.closed.connect(self._back)
        self._build()
        self._connect()

    def _build(self) -> None:
        card = Card(margin=1)
        card.add(self.table)
        side = Card()
        self.name.setProperty("role", "heading")
        side.add(row(self.name, self.print), self.entries, self.form)
        if not self._writes:
            self.form.hide()
            side.body.addStretch(1)
        both = row(card, scrolled(side), gap=16)
        both.setStretch(0, 6)
        both.setStretch(1, 5)
        about = label(self._say((ABOUT if self._writes else READS).with_(start=self._rules.start)), "soft")
        head = row(column(self.head, about, gap=0), None, gap=12)
        if self._house.may("service", "conduct.keep_rules"):
            head.addWidget(button(self._say(RULES), self.mend_rules, picture="edit"))
        whole = column(head, both, gap=14)
        whole.setStretch(1, 1)
        self._page = QWidget()
        self._page.setLayout(whole)
        self.addWidget(self._page)
        self.addWidget(self.preview)

    def mend_rules(self) -> None:
        """The school's own rules, on a page of their own."""
        if self.may_leave():
            page = RulesPage(self._house, self._renew)
            self.addWidget(page)
            self.setCurrentWidget(page)
            page.load()

    def _renew(self) -> None:
        """Back to the class, by the rules as they are now."""
        page = self.currentWidget()
        self._rules = conduct.rules(self._house.desk)
        self.form.know(self._rules)
        self.setCurrentWidget(self._page)
        if isinstance(page, RulesPage):
            self.removeWidget(page)
            page.deleteLater()
        self.on_changed(EVERYTHING)
        self.table.setFocus()

    def _connect(self) -> None:
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda one: self.form.focus())
        self.entries.opened.connect(self._open)
        self.form.kept.connect(self._keep)
        self.form.removed.connect(self._remove)
        self.form.new.clicked.connect(self._begin)

    def visit(self, thing: Any) -> None:
        """Come in; ``thing`` is the enrollment of a child, or None."""
        turn_to_class_of(self._house, str(thing or ""))
        self._load(str(thing or ""))
        if thing and self._writes:
            self.form.focus()
        else:
            self.table.setFocus()

    def on_changed(self, changes: Changes) -> None:
        here = self.table.current()
        self._load(here.child.enrollment.id if here else "")

    def may_leave(self) -> bool:
        return not self.form.dirty or self._house.messages.ask(ASK, ASK_MORE, LEAVE)

    def _load(self, enrollment_id: str) -> None:
        rooms = school.classes(self._house.desk)
        wanted = self._house.scope.classroom
        found = [room for room in rooms if room.id == wanted] or rooms[:1]
        self.table.records.hide_names(self._house.names_hidden)
        name = found[0].name if found else ""
        self.head.setText(self._say(OF_CLASS.with_(class_name=name)) if name else self._say(TITLE))
        rows = conduct.class_conduct(self._house.desk, found[0].id) if found else []
        self.table.put(rows)
        if enrollment_id:  # nobody rather than somebody else
            self.table.setCurrentIndex(QModelIndex())
            self.table.choose(lambda one: one.child.enrollment.id == enrollment_id)
        self._show(self.table.current())

    def _show(self, here: ConductRow | None) -> None:
        self.print.setVisible(here is not None and self._house.may("form", "behaviour-record"))
        self.form.setEnabled(here is not None and self._writes)
        self.name.put(self._called(here) if here else self._say(NOBODY))
        self.entries.put(here.entries if here else ())
        self._begin(focus=False)

    def _called(self, here: ConductRow) -> str:
        child = here.child
        name = DOTS if self._house.names_hidden else child.student.name
        return self._say(CHILD.with_(no=child.enrollment.no or "–", name=name))

    def _begin(self, *_: object, focus: bool = True) -> None:
        here, desk = self.table.current(), self._house.desk
        if here:
            place = here.child.enrollment.id
            self._house.attempt(lambda: conduct.new_entry(desk, place), lambda new: self.form.load(new, None))
        if focus:
            self.form.focus()

    def _open(self, entry: BehaviourEntry) -> None:
        self.form.load(entry, entry)
        self.form.focus()

    def _keep(self, entry: BehaviourEntry, was: BehaviourEntry | None) -> None:
        desk = self._house.desk
        self._house.attempt(lambda: conduct.keep_entry(desk, entry, was), self._kept)

    def _kept(self, entry: BehaviourEntry) -> None:
        self.form.load(replace(entry), entry)
        self._house.changed.emit(Changes(frozenset({BehaviourEntry})))
        here = self.table.current()
        stands = here.standing if here else None
        self._house.messages.tell(SAVED.with_(left=stands.left) if stands else KEPT)
        self.table.setFocus()

    def _remove(self, entry: BehaviourEntry) -> None:
        self._house.attempt(lambda: conduct.remove_entry(self._house.desk, entry), lambda _: self._out())

    def _out(self) -> None:
        self._house.changed.emit(Changes(frozenset({BehaviourEntry})))
        self._house.messages.tell(OUT)
        self.table.setFocus()

    def _papers(self) -> list[Entry | None]:
        offered = [one for one in PAPERS if self._house.may("form", one[0])]
        return [(self._say(words), "", partial(self._look, key, words)) for key, words in offered]

    def _look(self, form: str, words: Words) -> None:
        here, desk = self.table.current(), self._house.desk
        if here:
            choice = Choice(child=here.child.student.id, record=self.form.stored)
            name = f"{self._say(words)} {here.child.student.number}".strip()
            self._house.work(
                lambda progress: printing.drawn(desk, form, choice, progress=progress),
                lambda pdf: self._show_paper(pdf, name),
            )

    def _show_paper(self, pdf: bytes, name: str) -> None:
        self.setCurrentWidget(self.preview)
        self.preview.put(pdf, f"{name}.pdf", name)

    def _back(self) -> None:
        self.preview.clear()
        self.setCurrentWidget(self._page)
        self.table.setFocus()

"""Two records of one child side by side: chosen by keyboard, looked at once more, merged, taken back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from student_care_desktop.domain.merging import KEEP, OTHER, Merge
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import history, students
from student_care_desktop.services.doubles import classes_of
from student_care_desktop.services.merging import merge, propose_merge
from student_care_desktop.services.search import SearchIndex
from student_care_desktop.ui.furniture import (
    Card,
    button,
    clear,
    column,
    label,
    paragraph,
    row,
    set_paragraph,
    title,
)
from student_care_desktop.ui.house import EVERYTHING, Changes, House
from student_care_desktop.ui.picking import Picking
from student_care_desktop.ui.screens.merging.choosing import Choosing
from student_care_desktop.ui.screens.merging.heads import COMES, STAYS, head_card
from student_care_desktop.ui.veiled import veiled

__all__ = ["MergingRoom"]

TITLE = mark("Merging", "Merge two records of one child")
KEYS = mark("Merging", "← and → choose which one stays, Ctrl+S merges, Esc leaves everything as it is")
BACK = mark("Merging", "Back")
SWAP = mark("Merging", "Swap sides")
REST_LEFT, REST_RIGHT = mark("Merging", "The rest: left"), mark("Merging", "The rest: right")
ALL = mark("Merging", "Show everything")
DO = mark("Merging", "Merge")
LEFT = mark("Merging", "{count} still to be chosen")
READY = mark("Merging", "Everything is chosen. Look at it once more, then merge.")
MOVED = mark("Merging", "Comes over as it is: {moved}.")
ALIKE = mark("Merging", "Stands in both and stays once: {same}.")
COUNTED = mark("Merging", "{about} {count}")
NOTHING = mark("Merging", "Nothing else has to come over.")
ASK = mark("Merging", "Merge both into one record?")
ASK_MORE = mark(
    "Merging",
    "{name} stays. The record of {other} is taken out when everything has come over. Nothing is lost: the "
    "history keeps all of it, and the merge can be taken back as a whole.",
)
DONE = mark("Merging", "Two records of {name} are one now.")
UNDO = mark("Merging", "Take it back")
TAKEN_BACK = mark("Merging", "Both records are as they were before.")
SEARCH = mark("Merging", "The other record: name, nickname or number")
PICK = mark("Merging", "Find the other record of {name}. Nothing is changed until you have looked at both.")


class MergingRoom(QStackedWidget):
    """``visit`` takes two ids: who stays, and the other one or "" to find it first."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._keep = self._other = ""
        self._proposal: Merge | None = None
        self._index: SearchIndex | None = None
        self.picking = Picking(self._say, self._find, SEARCH)
        self.picking.picked.connect(lambda key: self.visit((self._keep, key)))
        self.choosing = Choosing(self._say)
        self.choosing.moved.connect(self._follow)
        self._heads = row(gap=14)
        self._told, self._note = paragraph("", "soft"), label("", "strong")
        self._build()
        for keys, act in (("Ctrl+S", self.merge), ("Esc", self._back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _build(self) -> None:
        say = self._say
        back = button(say(BACK), self._back, kind="quiet", picture="left")
        self.all = QCheckBox(say(ALL))
        self.all.toggled.connect(self.choosing.show_all)
        tools = row(
            button(say(SWAP), self._swap), button(say(REST_LEFT), lambda: self.choosing.choose_rest(KEEP)),
            button(say(REST_RIGHT), lambda: self.choosing.choose_rest(OTHER)), None, self.all,
        )
        self.go = button(say(DO), self.merge, kind="primary")
        paper = Card(margin=1)
        paper.add(self.choosing)
        foot = row(self._note, None, self.go)
        page, pick = QWidget(), QWidget()
        head = row(back, title(say(TITLE)), None, label(say(KEYS), "small"))
        whole = column(head, self._heads, tools, paper, self._told, foot, gap=10)
        whole.setStretch(3, 1)
        page.setLayout(whole)
        pick.setLayout(column(title(say(TITLE)), self.picking, gap=10))
        self._page, self._pick = page, pick
        for each in (page, pick):
            self.addWidget(each)

    def visit(self, thing: Any) -> None:
        """Come in to compare two children, or to find the second one."""
        self._keep, self._other = thing or (self._keep, self._other)
        if not self._other:
            self._ask_other()
            return
        if not self._house.attempt(self._propose):
            self._back()
            return
        self.setCurrentWidget(self._page)
        self.all.setChecked(False)
        self.choosing.show_all(False)
        self.choosing.setFocus()

    def _ask_other(self) -> None:
        self._index = SearchIndex(students.roster(self._house.desk))
        name = students.sheaf(self._house.desk, self._keep).student.name
        set_paragraph(self.picking.why, self._say(self._veil(PICK.with_(name=name))))
        self.picking.clear()
        self.setCurrentWidget(self._pick)
        self.picking.setFocus()

    def _find(self, text: str) -> list[tuple[str, str]]:
        hits = self._index.find(text, 9) if self._index else ()
        return [
            (hit.student.id, self._line(hit.student, hit.class_name))
            for hit in hits if hit.student.id != self._keep
        ]

    def _line(self, child: Student, class_name: str) -> str:
        name = "•••" if self._house.names_hidden else child.name
        return "  ·  ".join(filter(None, (name, class_name, child.number)))

    def on_changed(self, changes: Changes) -> None:
        """Look again; what was chosen stays as long as both records do."""
        if self._proposal and self.currentWidget() is self._page and self.isVisible():
            self._house.attempt(self._propose)

    def may_leave(self) -> bool:
        return True

    def _propose(self) -> None:
        found = propose_merge(self._house.desk, self._keep, self._other)
        before = self._proposal
        same = before is not None and (before.keep.id, before.other.id) == (self._keep, self._other)
        self._proposal, choices = found, self.choosing.choices if same else {}
        self.choosing.load(found, choices)
        self.choosing.records.hide_names(self._house.names_hidden)
        classes = classes_of(self._house.desk, [self._keep, self._other])
        clear(self._heads)
        for words, child in ((STAYS, found.keep), (COMES, found.other)):
            hidden = self._house.names_hidden
            self._heads.addWidget(head_card(words, child, classes.get(child.id, ""), self._say, hidden), 1)
        set_paragraph(self._told, self._coming(found))
        self._follow()

    def _coming(self, found: Merge) -> str:
        """What comes over without a question, by kind and count."""
        say = self._say
        moved = [say(COUNTED.with_(about=one.about, count=one.count)) for one in found.moved if one.count]
        same = [say(COUNTED.with_(about=one.about, count=one.same)) for one in found.moved if one.same]
        told = [MOVED.with_(moved=", ".join(moved))] if moved else []
        told += [ALIKE.with_(same=", ".join(same))] if same else []
        return "  ".join(map(say, told or [NOTHING]))

    def _follow(self) -> None:
        left = self.choosing.open
        self._note.setText(self._say(LEFT.with_(count=left) if left else READY))

    def _swap(self) -> None:
        self._keep, self._other = self._other, self._keep
        self.visit(None)

    def merge(self) -> None:
        """Ask once, then make one record of the two; or show what is still open."""
        found = self._proposal
        if found is None or self.currentWidget() is not self._page:
            return
        if self.choosing.open:
            self.choosing.go_on()
            self.choosing.setFocus()
            self._house.messages.tell(LEFT.with_(count=self.choosing.open), "warn")
            return
        detail = self._veil(ASK_MORE.with_(name=found.keep.name, other=found.other.name))
        if self._house.messages.ask(ASK, detail, DO):
            choices = self.choosing.choices
            self._house.attempt(lambda: merge(self._house.desk, found, choices), self._merged)

    def _merged(self, child: Student) -> None:
        house, self._proposal = self._house, None
        change = history.changes(house.desk, 1)[0].id
        house.changed.emit(EVERYTHING)
        house.go("student", child.id)
        told = self._veil(DONE.with_(name=child.name))
        house.messages.tell(told, offer=UNDO, act=lambda: self._take_back(change))

    def _take_back(self, change: str) -> None:
        def done(_: object) -> None:
            self._house.changed.emit(EVERYTHING)
            self._house.messages.tell(TAKEN_BACK)

        self._house.attempt(lambda: history.take_back(self._house.desk, change), done)

    def _veil(self, words: Words) -> Words:
        return veiled(words.with_(other="•••")) if self._house.names_hidden and words.facts else words

    def _back(self) -> None:
        self._house.go("student", self._keep) if self._keep else self._house.go("students")

"""A hand-over pack is written for another school, or one that came from another school is looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from student_care_desktop.domain.fields import Choice
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.record_parts import TITLES
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import handover, record_parts, students
from student_care_desktop.services.handover import Pack
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.forms.form import FieldBox
from student_care_desktop.ui.furniture import (
    Card,
    button,
    clear,
    column,
    heading,
    label,
    link,
    paragraph,
    row,
    scrolled,
    title,
)
from student_care_desktop.ui.house import House
from student_care_desktop.ui.passphrase import NewPassphrase, SecretLine
from student_care_desktop.ui.screens.refer.parts import PartBoxes
from student_care_desktop.ui.veiled import DOTS

__all__ = ["HandingPage"]

TITLE = mark("Pack", "Hand-over pack")
ABOUT = mark(
    "Pack", "What the next school or level must know of one child, chosen part by part, in one closed file."
)
BACK, WRITE = mark("Pack", "Back"), mark("Pack", "Write the pack")
CHILD, TO = mark("Pack", "The child"), mark("Pack", "For which school")
NAMED = mark("Pack", "{number} {name} {class_name}")
SECRET = mark("Pack", "The passphrase that opens it; tell it by telephone, never in the same letter")
CHOOSE = mark("Pack", "Choose the child first.")
WRITTEN = mark("Pack", "The pack is written: {file}. {count} parts are in it, {left} were left out.")
SAVE_AS, KIND = mark("Pack", "Save the hand-over pack"), mark("Pack", "Hand-over pack")
FILE = mark("Pack", "handover-{number}")
OPEN, LOOK = mark("Pack", "Look at a pack that came"), mark("Pack", "Choose the file and open it")
PASS = mark("Pack", "Passphrase of the pack")
FROM = mark("Pack", "{name}, class {class_name}, from {school}, {made}")
LEFT = mark("Pack", "Left out by the sender: {parts}")
NOTHING = mark("Pack", "nothing")
PAPER = mark("Pack", "Save its paper (PDF)")
PAPERS = mark("Pack", "PDF files")
WORKING = mark("Pack", "Closing the pack")
_ENDING = "carepack"


class HandingPage(QWidget):
    """Nobody is chosen and nothing is ticked beforehand."""

    def __init__(self, house: House, back: Callable[[], object]) -> None:
        super().__init__()
        self._house, say = house, house.say
        self._rows = {one.enrollment.id: one for one in students.roster(house.desk)}
        options = tuple((key, self._called(one)) for key, one in self._rows.items())
        self.child = FieldBox(Choice(CHILD, options=options), say)
        self.child.yield_room()
        self.to, self.secret = QLineEdit(), NewPassphrase(say)
        self.to.setAccessibleName(say(TO))
        self.parts = PartBoxes(say, record_parts.choosable(house.desk), lambda: None, columns=1)
        self.write = button(say(WRITE), self._write, kind="primary", picture="key")
        self.passphrase = SecretLine(say, PASS)
        self._seen = column(gap=8)
        self._lay_out(back)

    def _called(self, one: ClassRow) -> Words:
        name = DOTS if self._house.names_hidden else one.student.name
        return NAMED.with_(number=one.student.number, name=name, class_name=one.class_name)

    def _lay_out(self, back: Callable[[], object]) -> None:
        say, left, right = self._house.say, QWidget(), QWidget()
        who = Card()
        who.add(self.child, column(label(say(TO), "label"), self.to, gap=3))
        lock = Card()
        lock.add(paragraph(say(SECRET), "soft"), self.secret, row(None, self.write))
        left.setLayout(column(who, self.parts, lock, None, gap=14))
        came = Card()
        came.add(heading(say(OPEN)), column(label(say(PASS), "label"), self.passphrase, gap=3))
        came.add(row(button(say(LOOK), self._open, picture="folder"), None), self._seen)
        right.setLayout(column(came, None))
        both = row(scrolled(left), scrolled(right), gap=16)
        both.setStretch(0, 6)
        both.setStretch(1, 5)
        whole = column(link(say(BACK), back), title(say(TITLE)), label(say(ABOUT), "soft"), both, gap=8)
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def begin(self) -> None:
        """Put the cursor where the work begins."""
        self.child.input.editor.setFocus()

    def _write(self) -> None:
        key, house = str(self.child.input.value()), self._house
        if not key:
            house.messages.tell(CHOOSE, "warn")
            return
        if problem := self.secret.problem():
            house.messages.tell(problem, "warn")
            return
        name = f"{house.say(FILE.with_(number=self._rows[key].student.number))}.{_ENDING}"
        target = house.messages.save_file(SAVE_AS, name, KIND, f"*.{_ENDING}")
        if target is None:
            return
        chosen, secret, to, desk = self.parts.chosen, self.secret.value(), self.to.text(), house.desk

        def work(progress: Progress) -> Path:
            progress.step(0, 0, WORKING)
            return handover.write_pack(desk, key, chosen, secret, target, to)

        house.work(work, lambda path: house.messages.tell(WRITTEN.with_(
            file=path.name, count=len(chosen), left=len(TITLES) - len(chosen)
        )))

    def _open(self) -> None:
        house, secret = self._house, self.passphrase.text()
        path = house.messages.open_file(OPEN, KIND, f"*.{_ENDING}")
        if path:
            house.work(lambda progress: handover.open_pack(house.desk, path, secret), self._show)

    def _show(self, pack: Pack) -> None:
        """What is in it, and what was left out."""
        say = self._house.say
        clear(self._seen)
        name = DOTS if self._house.names_hidden else pack.name
        facts = FROM.with_(name=name, class_name=pack.class_name, school=pack.school, made=pack.made)
        self._seen.addWidget(heading(say(facts)))
        for part in pack.parts:
            self._seen.addWidget(label(say(part.title), "label"))
            lines = "\n".join(f"{one.label}: {one.text}" for one in part.lines)
            self._seen.addWidget(paragraph(lines or "–"))
        left = ", ".join(say(TITLES[key]) for key in pack.left_out)
        self._seen.addWidget(paragraph(say(LEFT.with_(parts=left or NOTHING)), "warn"))
        self._seen.addLayout(row(button(say(PAPER), lambda: self._save(pack), picture="save"), None))

    def _save(self, pack: Pack) -> None:
        target = self._house.messages.save_file(PAPER, "handover.pdf", PAPERS, "*.pdf")
        if target:
            from student_care_desktop.services.printing import save_pdf

            self._house.attempt(lambda: save_pdf(target, pack.paper))

"""A backup looked into: what is in it, who opens it, what differs from now; one child or all brought back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.thai import short_moment
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import returning
from student_care_desktop.services.history import Tally
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.returning import ChildThen, Contents, Difference
from student_care_desktop.ui.furniture import Card, button, column, paragraph, row, set_paragraph, title
from student_care_desktop.ui.house import EVERYTHING, Changes, House
from student_care_desktop.ui.passphrase import SecretLine
from student_care_desktop.ui.tables import Align, Column, Ink, TableView
from student_care_desktop.ui.veiled import DOTS

__all__ = ["ContentsRoom"]

TITLE = mark("Contents", "Backup of {when}")
BACK = mark("Contents", "Backup")
HOLDS = mark("Contents", "{children} children, {sheets} answer sheets, {screenings} screenings · {size} MB")
OPENED_BY = mark("Contents", "Opened by the passphrases that these accounts had then: {accounts}")
AND_SHEET = mark("Contents", "and by the recovery sheet of then")
KINDS, SAME = mark("Contents", "If all came back"), mark("Contents", "Everything is as it is now.")
CHILDREN = mark("Contents", "Children whose records differ")
READING = mark("Contents", "Opening the backup, counting it and comparing it with now")
SECRET = mark("Contents", "Its passphrase, or the recovery key")
COMPARE = mark("Contents", "Compare")
ONE = mark("Contents", "Bring this child back …")
ALL = mark("Contents", "Bring all back …")
ASK_ONE = mark("Contents", "Bring {name} back as in this backup?")
ASK_ONE_MORE = mark(
    "Contents",
    "Only this child's records are touched. What was written about the child since stays, unless it stands "
    "in the same place. It is one step that can be taken back; a backup is made before.",
)
YES = mark("Contents", "Bring back")
ASK_ALL = mark("Contents", "Put this backup in the place of everything?")
ASK_ALL_MORE = mark(
    "Contents",
    "The program closes the school and asks for the passphrase of then. What lies there now is kept whole in "
    "a folder beside it.",
)
DONE = mark("Contents", "{name} is back: {count} records.")
STATES: dict[str, tuple[Words, str]] = {
    "back": (mark("Contents", "gone now"), "bad"),
    "changed": (mark("Contents", "different now"), "warn"),
    "newer": (mark("Contents", "not in this backup"), "quiet"),
}


def _number(key: str, words: Words) -> Column[Tally]:
    return Column(
        key=key, heading=words, value=lambda one: getattr(one, key), align=Align.RIGHT, width=82,
        show=lambda value, say: f"{value:,}" if value else "–",
    )


TALLIES: tuple[Column[Tally], ...] = (
    Column(key="kind", heading=mark("Contents", "Record"), value=lambda one: one.kind),
    _number("added", mark("Contents", "come back")), _number("changed", mark("Contents", "as before")),
    _number("removed", mark("Contents", "are gone")),
)
DIFFER: tuple[Column[ChildThen], ...] = (
    Column(key="number", heading=mark("Contents", "Number"), value=lambda one: one.number, width=100),
    Column(key="name", heading=mark("Contents", "Name"), value=lambda one: one.name, private=True),
    Column(
        key="state", heading=mark("Contents", "State"), value=lambda one: STATES[one.state][0], ink=Ink.BADGE,
        tone=lambda one: STATES[one.state][1], width=150,
    ),
)


class ContentsRoom(QWidget):
    """``visit`` names the file; it is compared in the background."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._file = Path()
        self._title, self._holds, self._opened = title(), paragraph("", "soft"), paragraph("", "soft")
        self.secret = SecretLine(house.say, SECRET)
        self.secret.returnPressed.connect(self._compare)
        self.note = paragraph("", "problem")
        self.kinds: TableView[Tally] = TableView(TALLIES, house.say, KINDS, SAME)
        self.children_then: TableView[ChildThen] = TableView(DIFFER, house.say, CHILDREN, SAME)
        self.one = button(house.say(ONE), self._ask_one, kind="primary", picture="undo")
        self.all = button(house.say(ALL), self._ask_all, kind="danger")
        self.children_then.chosen.connect(self._offer)
        self._build()

    def _build(self) -> None:
        say = self._say
        back = button(say(BACK), lambda: self._house.go("safety"), kind="quiet", picture="left")
        self._lock = QWidget()
        self._lock.setLayout(row(self.secret, button(say(COMPARE), self._compare), None))
        left, right = Card(say(KINDS)), Card(say(CHILDREN))
        left.add(self.kinds, row(None, self.all))
        right.add(self.children_then, row(None, self.one))
        both = row(left, right, gap=16)
        both.setStretch(0, 5)
        both.setStretch(1, 6)
        told = column(self._title, self._holds, self._opened, gap=2)
        whole = column(row(back, None), told, self._lock, self.note, both, gap=10)
        whole.setStretch(4, 1)
        self.setLayout(whole)

    def visit(self, thing: Any) -> None:
        """Come in to look into the backup file ``thing``."""
        self._file = Path(thing)
        self._lock.hide()
        self._tell("")
        self._house.attempt(lambda: returning.contents(self._house.desk, self._file), self._put)
        self._compare()

    def on_changed(self, changes: Changes) -> None:
        self.children_then.records.hide_names(self._house.names_hidden)

    def may_leave(self) -> bool:
        return True

    def _put(self, found: Contents) -> None:
        say, counts = self._say, found.counts
        self._title.setText(say(TITLE.with_(when=short_moment(found.at))))
        facts = {key: f"{counts.get(kind, 0):,}" for key, kind in _COUNTED.items()}
        set_paragraph(self._holds, say(HOLDS.with_(size=f"{found.size / 1_000_000:.1f}", **facts)))
        opened = say(OPENED_BY.with_(accounts=", ".join(found.accounts)))
        set_paragraph(self._opened, f"{opened} {say(AND_SHEET)}" if found.recovery else opened)

    def _compare(self) -> None:
        file, secret, desk = self._file, self.secret.text(), self._house.desk
        self._show(Difference((), ()))

        def work(progress: Progress) -> Difference:
            progress.step(0, 0, READING)
            return returning.difference(desk, file, secret)

        self._house.tasks.run(work, self._show, self._failed)

    def _show(self, found: Difference) -> None:
        self._tell("")
        self.kinds.put(found.kinds)
        self.children_then.records.hide_names(self._house.names_hidden)
        self.children_then.put(found.children)
        self.children_then.choose(lambda one: one.state != "newer")
        self._offer(self.children_then.current())
        self.children_then.setFocus()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CareError):
            self._tell(self._say(error.words))
            self._lock.show()
            self.secret.setFocus()
        else:
            self._house.messages.trouble(error)

    def _tell(self, text: str) -> None:
        set_paragraph(self.note, text)
        self.note.setVisible(bool(text))

    def _offer(self, one: ChildThen | None) -> None:
        self.one.setEnabled(one is not None and one.state != "newer")

    def _ask_one(self) -> None:
        child, desk = self.children_then.current(), self._house.desk
        if child is None:
            return
        name = DOTS if self._house.names_hidden else child.name
        if not self._house.messages.ask(ASK_ONE.with_(name=name), ASK_ONE_MORE, YES):
            return
        file, secret = self._file, self.secret.text()

        def done(count: int) -> None:
            self._house.messages.tell(DONE.with_(name=name, count=count))
            self._house.changed.emit(EVERYTHING)
            self._compare()

        self._house.work(lambda progress: returning.restore_child(desk, file, child.number, secret), done)

    def _ask_all(self) -> None:
        if self._house.messages.ask(ASK_ALL, ASK_ALL_MORE, YES, danger=True):
            self._house.restore_wanted.emit(self._file)


_COUNTED = {"children": "student", "sheets": "sheet", "screenings": "screening"}

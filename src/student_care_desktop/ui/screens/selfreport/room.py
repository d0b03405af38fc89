"""Before and after a child answers: the teacher sees whom the screen is given to, and what came of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.scoring import GAP
from student_care_desktop.domain.sheets import Sheet, UrgentCase
from student_care_desktop.domain.words import mark
from student_care_desktop.services import selfreport, sheets
from student_care_desktop.services.selfreport import Asking
from student_care_desktop.services.sheets import Page
from student_care_desktop.ui.furniture import (
    Card,
    button,
    column,
    heading,
    paragraph,
    row,
    set_paragraph,
    title,
)
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.selfreport.child import ChildPages
from student_care_desktop.ui.urgent import tell_urgent
from student_care_desktop.ui.veiled import DOTS

__all__ = ["SelfReportRoom"]

TITLE = mark("SelfReport", "The child answers on the screen")
WHO = mark("SelfReport", "{name} · {instrument} · round {round}")
HOW = mark(
    "SelfReport",
    "The child sees one sentence after the other in the school's own wording, and nothing else of the "
    "program. At the end the program is locked: have your passphrase ready. The answers are kept as if you "
    "had keyed them in.",
)
LICENCE = mark("SelfReport", "Permission: {licence}")
STATE = mark("SelfReport", "{done} of {count} items are answered.")
RESULT = mark("SelfReport", "This sheet is a result already. Mend it in the keying.")
START = mark("SelfReport", "Give the screen to the child")
BACK = mark("SelfReport", "Back to the keying")
NOT_KEPT = mark("SelfReport", "The answers of {name} are not kept yet. They are still here: try again.")
KEEP_NOW = mark("SelfReport", "Keep the answers now")


class SelfReportRoom(QWidget):
    """Visited with ``(enrollment_id, Page)``."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._wanted: tuple[str, Page] | None = None
        self._asking: Asking | None = None
        self._waiting: tuple[str, int] | None = None
        self._trouble: CareError | StorageTrouble | None = None
        self._opened = ""
        self.child: ChildPages | None = None
        say = self._say
        self.who, self.licence, self.state = heading(), paragraph("", "soft"), paragraph()
        self.start = button(say(START), self._lend, kind="primary")
        self.again = button(say(KEEP_NOW), self._keep, kind="primary")
        self.back = button(say(BACK), self._leave, picture="left")
        card = Card(margin=22)
        card.add(self.who, paragraph(say(HOW)), self.licence, self.state, row(self.start, self.again, None))
        self.setLayout(column(row(title(say(TITLE)), None, self.back), card, None, gap=12))
        house.locked.connect(self._locked)
        house.unlocked.connect(self._unlocked)

    def visit(self, thing: Any) -> None:
        """Come in for one child."""
        if thing is not None:
            self._wanted = thing
        self._read()
        (self.start if self.start.isVisible() else self.back).setFocus()

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Sheet):
            self._read()

    def may_leave(self) -> bool:
        """Whatever the child has answered is kept first."""
        self._locked()
        return self._kept or self._keep()

    @property
    def _ready(self) -> bool:
        return self._asking is not None and not self._asking.done and self._kept

    @property
    def _kept(self) -> bool:
        return self._waiting is None

    def _read(self) -> None:
        self._asking = None
        if self._wanted:
            place, page = self._wanted
            self._house.attempt(lambda: selfreport.asking(self._house.desk, page, place), self._put)
        self.start.setVisible(self._ready)
        self.again.setVisible(self._waiting is not None)

    def _put(self, found: Asking) -> None:
        self._asking = found
        say = self._say
        name = DOTS if self._house.names_hidden else found.student.name
        self.who.setText(
            say(WHO.with_(name=name, instrument=found.tool.title, round=found.page.round))
        )
        set_paragraph(self.licence, say(LICENCE.with_(licence=found.wording.licence)))
        count = found.tool.items
        state = RESULT if found.done else STATE.with_(done=count - found.answers.count(GAP), count=count)
        set_paragraph(self.state, say(NOT_KEPT.with_(name=name) if self._waiting else state))

    def _lend(self) -> None:
        if self._asking:
            made = ChildPages(self._asking, self._say, names_hidden=self._house.names_hidden)
            made.answered.connect(self._answered)
            made.left.connect(self._house.lock_wanted)
            self.child = made
            self._house.lent.emit(made)

    def _answered(self, answers: str, seconds: int) -> None:
        """Keep at once and say nothing: the child sits before the screen."""
        self._waiting = (answers, seconds)
        try:
            self._store()
        except (CareError, StorageTrouble) as trouble:
            self._trouble = trouble

    def _store(self) -> None:
        if self._asking and self._waiting:
            answers, seconds = self._waiting
            kept = sheets.keep(
                self._house.desk, self._asking.page, self._asking.place, answers,
                self._asking.sheet.supplement if self._asking.sheet else "", seconds,
            )
            self._waiting, self._opened = None, kept.id

    def _keep(self) -> bool:
        """Once more, with the teacher before the screen; whether it is kept."""
        kept = self._house.attempt(self._store)
        if kept:
            self._tell()
        return kept

    def _locked(self) -> None:
        """The child is gone, or was away too long: what it answered is kept."""
        child, self.child = self.child, None
        if child:
            child.settle()

    def _unlocked(self) -> None:
        trouble, self._trouble = self._trouble, None
        if trouble:
            self._house.messages.trouble(trouble)
            self._read()
        self._tell()

    def _tell(self) -> None:
        """Now that the teacher is back: the new sheet, and whatever cannot wait."""
        opened, self._opened = self._opened, ""
        if opened and self._asking:
            place = self._asking.place.id
            self._house.changed.emit(Changes(frozenset((Sheet, UrgentCase))))
            tell_urgent(self._house, place, source=opened)

    def _leave(self) -> None:
        if self._wanted and self._asking:
            place, page = self._wanted
            self._house.go("keying", (self._asking.place.classroom_id, page, place))
        else:
            self._house.go("keying")

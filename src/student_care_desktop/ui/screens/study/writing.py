"""One study: the chapters at the left, one of them at the right; a chapter that is left is stored."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from student_care_desktop.domain.counsel import CaseStudy
from student_care_desktop.domain.studies import CHAPTERS, chapter
from student_care_desktop.domain.words import mark
from student_care_desktop.services import studies
from student_care_desktop.services.studies import Study, Unfinished
from student_care_desktop.ui.drafting import Drafting
from student_care_desktop.ui.furniture import (
    Badge,
    Card,
    button,
    clear,
    column,
    heading,
    label,
    paragraph,
    row,
    rule,
    scrolled,
    set_paragraph,
)
from student_care_desktop.ui.genogram import GenogramView
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.moments import moment
from student_care_desktop.ui.sections import SectionList
from student_care_desktop.ui.veiled import DOTS

__all__ = ["Writing"]

NEXT, BEFORE = mark("Study", "Next chapter"), mark("Study", "Chapter before")
FINISH, PRINT = mark("Study", "The study is done"), mark("Study", "Print the study")
BACK = mark("Study", "All studies")
FROM = mark("Study", "Filled in from: {sources}. Change it as you like; what you write stays.")
NOTHING = mark("Study", "The records tell nothing for this chapter.")
DRAFT, DONE = mark("Study", "Draft"), mark("Study", "Done")
WRITTEN = mark("Study", "{count} of {all} chapters looked through")
HIDDEN = mark("Study", "The text is not shown while names are hidden. F9 shows it again.")
FINISHED = mark("Study", "The study is done. It can still be written on; then it is a draft again.")
TEXT = mark("Study", "Text of the chapter")
TYPED = mark("Study", "Kept while you write ({time})")
FOUND = mark(
    "Study", "What you wrote last {when} and was not stored yet is here again. It is stored when you go on."
)


class Writing(Card):
    """``left``: back to all studies; ``print_asked``: print this one."""

    left = Signal()
    print_asked = Signal(str, str)

    def __init__(self, house: House) -> None:
        super().__init__(margin=0)
        say, self._house = house.say, house
        self._study: Study | None = None
        self._at, self._shown = CHAPTERS[0].key, ""
        self.list = SectionList(say, [(one.key, one.title, "") for one in CHAPTERS])
        self.list.asked.connect(self.go)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(say(TEXT))
        self.text.setTabChangesFocus(True)
        self._writes, self._held = house.may("service", "studies.keep"), False
        self.text.setReadOnly(not self._writes)
        self.family = GenogramView(say)
        self._frame = scrolled(self.family)
        self._frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._frame.setMinimumHeight(120)
        self.text.setMinimumHeight(70)
        self._title, self._why, self._from = heading(), paragraph("", "soft"), paragraph("", "small")
        self._hidden, self._count = paragraph(say(HIDDEN), "soft"), label("", "small")
        self._badge, self._veiled = row(gap=0), False
        self.next = button(say(NEXT), lambda: self._step(1), kind="primary", keys="Ctrl+Return")
        self.before = button(say(BEFORE), lambda: self._step(-1), keys="Ctrl+PgUp")
        self.finish = button(say(FINISH), self._finish, picture="check")
        self.print = button(say(PRINT), self._print, picture="print")
        self.back = button(say(BACK), self.left.emit, picture="left")
        self.drafting = Drafting(house, self._page, self._write)
        self.drafting.kept.connect(self._typed)
        self.text.textChanged.connect(self.drafting.touch)
        self._build()

    def _build(self) -> None:
        head = row(self._title, None, gap=10)
        head.addLayout(self._badge)
        head.addWidget(self.print)
        head.addWidget(self.back)
        upper = column(head, self._why, self._from, self._frame, self.text, self._hidden, gap=8)
        upper.setStretch(3, 3)
        upper.setStretch(4, 2)
        upper.setContentsMargins(22, 16, 22, 10)
        foot = row(self._count, None, self.finish, self.before, self.next, gap=10)
        foot.setContentsMargins(22, 10, 22, 12)
        right = column(upper, rule(), foot, gap=0)
        right.setStretch(0, 1)
        whole = row(gap=0)
        whole.addWidget(self.list)
        whole.addLayout(right, 1)
        self.add(whole)

    def load(self, study: Study, key: str = "") -> None:
        """Show a study at a chapter, or at the first one that nobody has looked through."""
        self._study = study
        child = study.child
        name = DOTS if self._house.names_hidden else child.student.name
        self.list.name(name, child.class_name)
        open_ = next((one.key for one in CHAPTERS if not study.written(one.key)), CHAPTERS[0].key)
        found = studies.begun(self._house.desk, child.enrollment.id) if self._writes and not key else None
        self._show(found.key if found else key or open_)
        if found:
            self._take_up(found)

    def _take_up(self, found: Unfinished) -> None:
        """What was being typed when the program ended stands there again, to be stored when it is left."""
        self._held = True
        if found.text.strip() != self._shown.strip():
            self.text.setPlainText(found.text)
            when = moment(dt.datetime.fromisoformat(found.at), self._house.desk.today)
            self._house.messages.tell(FOUND.with_(when=when), "quiet")

    def _page(self) -> tuple[CaseStudy, str, str]:
        assert self._study  # noqa: S101
        return self._study.record, self._at, self.text.toPlainText()

    def _write(self, page: tuple[CaseStudy, str, str]) -> None:
        studies.keep_draft(self._house.desk, *page)

    def _typed(self) -> None:
        self._held = True
        self._count.setText(self._house.say(TYPED.with_(time=f"{self._house.desk.now():%H:%M}")))

    def _show(self, key: str) -> None:
        study, say = self._study, self._house.say
        assert study  # noqa: S101
        one, hidden = chapter(key), self._house.names_hidden
        self._at, self._shown, self._veiled = key, study.text(key), hidden
        self.list.light(key)
        self._title.setText(say(one.title))
        set_paragraph(self._why, say(one.why))
        set_paragraph(self._from, self._told(study, key))
        with QSignalBlocker(self.text):
            self.text.setPlainText(self._shown)
        self.text.setVisible(not hidden)
        self._hidden.setVisible(hidden)
        self._frame.setVisible(key == "family")
        if key == "family":
            self.family.put(study.family, hidden=hidden)
        self._stand(study)
        self.text.setFocus()

    def _told(self, study: Study, key: str) -> str:
        """Where the text of a chapter comes from, as long as nobody has written it."""
        if study.written(key):
            return ""
        say, sources = self._house.say, study.starts[key].sources
        return say(FROM.with_(sources=", ".join(map(say, sources))) if sources else NOTHING)

    def _stand(self, study: Study) -> None:
        say, count = self._house.say, sum(study.written(one.key) for one in CHAPTERS)
        self._count.setText(say(WRITTEN.with_(count=count, all=len(CHAPTERS))))
        done = study.record.status == "done"
        clear(self._badge)
        self._badge.addWidget(Badge(say(DONE if done else DRAFT), "good" if done else "warn"))
        self.finish.setVisible(not done)

    def go(self, key: str) -> None:
        """To another chapter; this one is stored if it was changed."""
        if self.put_away():
            self._show(key)

    def _step(self, step: int) -> None:
        """On or back; a chapter that was looked through is stored as it stands."""
        if self.put_away(looked=step > 0):
            self._show(self.list.beside(self._at, step))

    def put_away(self, *, looked: bool = False) -> bool:
        """Store what the chapter says, if it was changed or looked through; False where it cannot be."""
        study = self._study
        if study is None:
            return True
        text = self.text.toPlainText().strip()
        changed = text != self._shown.strip()
        self.drafting.forget()
        if not changed and (not looked or study.written(self._at)):
            return self._nothing_new(study)
        stored = self._house.attempt(
            lambda: studies.keep(self._house.desk, study.record, self._at, text), self._kept
        )
        if not stored:
            self.drafting.touch()
        return stored

    def _nothing_new(self, study: Study) -> bool:
        """What was typed and taken out again is not offered later."""
        held, self._held = self._held, False
        key = study.child.enrollment.id
        return not held or self._house.attempt(lambda: studies.give_up(self._house.desk, key))

    def _kept(self, record: CaseStudy) -> None:
        self._held = False
        self._study = studies.study_of(self._house.desk, record.enrollment_id)
        self._shown = self._study.text(self._at)
        self._house.changed.emit(Changes(frozenset({CaseStudy})))

    def _finish(self) -> None:
        if self._study and self.put_away(looked=True):
            record = self._study.record
            self._house.attempt(lambda: studies.finish(self._house.desk, record), self._done)

    def _done(self, record: CaseStudy) -> None:
        self._kept(record)
        self._show(self._at)
        self._house.messages.tell(FINISHED)

    def veil(self) -> None:
        """Names were hidden or shown: what is being written stays as it is."""
        if self._study and self._veiled != self._house.names_hidden and self.put_away():
            self.load(self._study, self._at)

    def _print(self) -> None:
        if self._study and self.put_away():
            child = self._study.child.student
            self.print_asked.emit(child.id, child.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to all studies."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

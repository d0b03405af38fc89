"""The room of the evidence: papers of each stage and indicator, and the one press that gathers them all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from student_care_desktop.domain.strategy.cycles import STAGES, Evidence
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import own_indicators
from student_care_desktop.services.printing import save_pdf
from student_care_desktop.services.strategy import evidence, evidence_book
from student_care_desktop.ui.dropping import FileDrop
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, button, column, label, link, row, title
from student_care_desktop.ui.house import EVERYTHING, Changes, House
from student_care_desktop.ui.preview import Preview
from student_care_desktop.ui.screens.evidence.line import COLUMNS, EMPTY, NAME, Line, stage_name
from student_care_desktop.ui.tables import TableView

__all__ = ["EvidenceRoom"]

TITLE = mark("Evidence room", "Evidence, academic year {year}")
OF, ALL = mark("Evidence room", "Evidence of what"), mark("Evidence room", "The whole year")
ADD = mark("Evidence room", "Add …")
CHOOSE_FIRST = mark("Evidence room", "Choose first of which stage or indicator it is evidence.")
CHOOSE, FILES = mark("Evidence room", "Choose a picture or PDF"), mark("Evidence room", "Pictures and PDF")
ONE_FILE = mark("Evidence room", "Gather into one PDF")
FOLDER = mark("Evidence room", "Gather into a folder …")
WHERE = mark("Evidence room", "Where the folder is to lie")
ADDED, GATHERED = mark("Evidence room", "Added: {paper}."), mark("Evidence room", "Gathered in {folder}.")
BOOK = mark("Evidence room", "Evidence {year}")
RENAME = mark("Evidence room", "Name (F2), Enter keeps it")
REMOVE = mark("Evidence room", "Take out")
BACK = mark("Evidence room", "All seven stages")
OF_INDICATOR = mark("Evidence room", "Indicator: {name}")
_WRITE, _INDICATORS = "strategy.evidence.add", "own_indicators.indicator_set"
_PATTERNS = "*.pdf *.jpg *.jpeg *.png *.heic *.heif"


class EvidenceRoom(QStackedWidget):
    """``visit`` a stage's key, an indicator's, or None for all."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._writes = house.may("service", _WRITE)
        self._names: Mapping[str, Words] = {}
        self.table: TableView[Line] = TableView(COLUMNS, house.say, NAME, EMPTY)
        self.of, self.name = StillCombo(), QLineEdit()
        self.preview = Preview(house, save_pdf)
        self._build()
        self._connect()

    def _build(self) -> None:
        say = self._say
        self._title = title()
        self.of.setAccessibleName(say(OF))
        self.of.setFixedWidth(290)
        self.add = button(say(ADD), self.choose_file, picture="add")
        self.book = button(say(ONE_FILE), self.show_book, picture="file")
        self.gather = button(say(FOLDER), self.gather_folder, kind="primary", picture="folder")
        back = link(say(BACK), lambda: self._house.go("strategy"))
        head = row(self._title, back, None, self.book, self.gather, gap=12)
        self.name.setPlaceholderText(say(RENAME))
        self.name.setAccessibleName(say(RENAME))
        self.name.setMaxLength(200)
        self.remove = button(say(REMOVE), self.take_out, picture="remove")
        line = row(label(say(OF), "soft"), self.of, self.add, self.name, self.remove, gap=10)
        line.setStretch(3, 1)
        paper = Card(margin=1)
        paper.add(self.table)
        page, whole = QWidget(), column(head, line, paper, gap=12)
        whole.setStretch(2, 1)
        page.setLayout(whole)
        self.addWidget(page)
        self.addWidget(self.preview)
        for one in (self.add, self.book, self.gather, self.name, self.remove):
            one.setVisible(self._writes)

    def _connect(self) -> None:
        self.of.currentIndexChanged.connect(lambda place: self._filter())
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._chosen)
        self.name.returnPressed.connect(self._rename)
        self.preview.closed.connect(self._close)
        QShortcut(QKeySequence("F2"), self.table).activated.connect(self._to_name)
        QShortcut(QKeySequence("Insert"), self).activated.connect(self.add.click)
        QShortcut(QKeySequence("Delete"), self.table).activated.connect(self.remove.click)
        if self._writes:
            FileDrop(self, self.take)

    def visit(self, thing: Any) -> None:
        """Come in, perhaps for a stage or an indicator."""
        self._close()
        self._load()
        self.of.setCurrentIndex(max(self.of.findData(str(thing or "")), 0))
        self.table.setFocus()

    def on_changed(self, changes: Changes) -> None:
        if changes.touch(Evidence):
            self._load()

    def may_leave(self) -> bool:
        return True

    def _load(self) -> None:
        desk, say = self._house.desk, self._say
        self._title.setText(say(TITLE.with_(year=desk.year.number)))
        self._offer()
        self._house.attempt(lambda: evidence.evidence(desk), self._put)

    def _offer(self) -> None:
        """The whole year, the stages, and the indicators of the school."""
        chosen, desk, say = self.of.currentData(), self._house.desk, self._say
        found = {key: stage_name(key) for key, _ in STAGES}
        if self._house.may("service", _INDICATORS):
            used = own_indicators.indicator_set(desk).used
            found |= {one.key: OF_INDICATOR.with_(name=one.title) for one in used}
        self._names = found
        self.of.blockSignals(True)
        self.of.clear()
        self.of.addItem(say(ALL), "")
        for key, words in found.items():
            self.of.addItem(say(words), key)
        self.of.setCurrentIndex(max(self.of.findData(chosen), 0))
        self.of.blockSignals(False)

    def _put(self, found: tuple[Evidence, ...]) -> None:
        self.table.put([Line(one, self._about(one)) for one in found])
        self._filter()
        if self.table.current() is None:
            self.table.choose(lambda line: True)

    def _about(self, one: Evidence) -> Words:
        key = one.indicator or one.stage
        return self._names.get(key) or OF_INDICATOR.with_(name=key)

    @property
    def key(self) -> str:
        """The stage or indicator that is chosen; empty for the whole year."""
        return str(self.of.currentData() or "")

    @property
    def indicator(self) -> str:
        """The indicator that is chosen; empty for a stage or the whole year."""
        return "" if self.key in dict(STAGES) else self.key

    def _filter(self) -> None:
        key = self.key
        self.table.keep((lambda line: key in (line.evidence.stage, line.evidence.indicator)) if key else None)
        self._chosen(self.table.current())

    def _chosen(self, line: Line | None) -> None:
        self.name.setText(line.evidence.name if line else "")
        for one in (self.name, self.remove):
            one.setEnabled(line is not None)

    def choose_file(self) -> None:
        """Ask for a picture or PDF, and keep it."""
        if not self.key:
            self._house.messages.tell(CHOOSE_FIRST, "warn")
            self.of.setFocus()
            return
        path = self._house.messages.open_file(CHOOSE, FILES, _PATTERNS)
        if path:
            self.take(path)

    def take(self, path: Path) -> None:
        """Keep a file as evidence of what is chosen."""
        desk, key, indicator = self._house.desk, self.key, self.indicator
        if not key:
            self._house.messages.tell(CHOOSE_FIRST, "warn")
            return
        stage = "" if indicator else key
        self._house.work(
            lambda progress: evidence.add(desk, path, stage, indicator),
            lambda kept: self._done(ADDED.with_(paper=kept.name)),
        )

    def _done(self, words: Words | None = None) -> None:
        self._house.changed.emit(EVERYTHING)
        if words:
            self._house.messages.tell(words)
        self.table.setFocus()

    def _to_name(self) -> None:
        self.name.setFocus()
        self.name.selectAll()

    def _act(self, act: Callable[[str], object]) -> None:
        line = self.table.current()
        if line and self._house.attempt(lambda: act(line.id)):
            self._done()

    def _rename(self) -> None:
        desk, text = self._house.desk, self.name.text()
        self._act(lambda key: evidence.rename(desk, key, text))

    def take_out(self) -> None:
        """Take the chosen paper out; Ctrl+Z brings it back."""
        desk = self._house.desk
        self._act(lambda key: evidence.remove(desk, key))

    def _open(self, line: Line) -> None:
        desk, name = self._house.desk, line.evidence.name
        self._house.work(lambda progress: evidence.as_pages(desk, line.id), lambda pdf: self._show(pdf, name))

    def show_book(self) -> None:
        """All of what is chosen as one PDF, to look at, print or save."""
        desk, about = self._house.desk, self.key
        name = self._say(BOOK.with_(year=desk.year.number))
        self._house.work(
            lambda progress: evidence_book.book(desk, about, progress), lambda pdf: self._show(pdf, name)
        )

    def gather_folder(self) -> None:
        """Ask where, and lay all of what is chosen there, numbered."""
        desk, about = self._house.desk, self.key
        folder = self._house.messages.folder(WHERE)
        if folder:
            self._house.work(
                lambda progress: evidence_book.gather(desk, folder, about, progress),
                lambda made: self._house.messages.tell(GATHERED.with_(folder=made.name)),
            )

    def _show(self, pdf: bytes, name: str) -> None:
        self.setCurrentWidget(self.preview)
        self.preview.put(pdf, f"{name.replace('/', '-')}.pdf", name)

    def _close(self) -> None:
        self.preview.clear()
        self.setCurrentIndex(0)
        self.table.setFocus()

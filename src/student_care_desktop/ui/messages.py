"""What the program tells and asks: strips inside the window, and the only place where a box is opened."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPlainTextEdit, QWidget

from student_care_desktop.domain.errors import Cancelled, CareError, Damage, StorageTrouble
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.ui import crash
from student_care_desktop.ui.furniture import Mark, button, column, heading, paragraph, row
from student_care_desktop.ui.veiled import veiled

__all__ = ["Answer", "Message", "Messages"]

OK = mark("Messages", "OK")
CANCEL = mark("Messages", "Cancel")
COPY = mark("Messages", "Copy the report")
CLOSE = mark("Messages", "Close")
CANCELLED = mark("Messages", "Cancelled. Nothing was changed.")
TROUBLE = mark("Messages", "There is trouble with the data or the disk")
CRASH = mark("Messages", "The program made a mistake")
CRASH_TEXT = mark(
    "Messages",
    "What you were doing may not be finished. Everything saved before is kept. You can go on working. "
    "If it happens again, send the report below to the people who look after the program: it says where "
    "in the program it happened and holds nothing about any child.",
)
FILES = mark("Messages", "{kind} ({patterns})")


Answer = tuple[Words, str, int]
"""What a button says, its kind, and what pressing it gives."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the strip: ``tone`` is good, warn, bad or quiet; ``act`` is offered as a link."""

    words: Words
    tone: str = "good"
    offer: Words | None = None
    act: Callable[[], object] | None = None


class Messages(QObject):
    """Tells in a strip what a strip can say, and opens a box only where the person must decide."""

    told = Signal(object)
    """Message."""

    settled = Signal()
    """What the strip says is done with."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self.names_hidden = False
        """Whether children's names are left out of what is told and asked."""
        self.way_back: Callable[[Damage], object] | None = None
        """What follows when data is met that cannot be read any more; None before a school is open."""

    def tell(
        self, words: Words, tone: str = "good", offer: Words | None = None,
        act: Callable[[], object] | None = None,
    ) -> None:
        """Say ``words`` in the strip; ``offer`` is a link that does ``act``."""
        self.told.emit(Message(self._veil(words), tone, offer, act))

    def trouble(self, error: BaseException) -> None:
        """Tell what went wrong, in the way its kind asks for."""
        if isinstance(error, CareError):
            self.tell(error.words, "bad")
        elif isinstance(error, Cancelled):
            self.tell(CANCELLED, "quiet")
        elif isinstance(error, Damage) and self.way_back:
            self.way_back(error)
        elif isinstance(error, StorageTrouble):
            self._box(self._say(TROUBLE), self._say(error.words), [(OK, "primary", 1)])
        else:
            self._crash(error)

    def ask(self, question: Words, detail: Words, yes: Words, *, danger: bool = False) -> bool:
        """Whether the person says ``yes``; the other button is Cancel, and Esc is Cancel."""
        answers = [(CANCEL, "", 0), (yes, "danger" if danger else "primary", 1)]
        question, detail = self._veil(question), self._veil(detail)
        return bool(self._box(self._say(question), self._say(detail), answers, "now"))

    def _veil(self, words: Words) -> Words:
        return veiled(words) if self.names_hidden else words

    def choose(self, title: str, told: Sequence[str], answers: Sequence[Answer]) -> int:
        """Which answer the person gives to what is ``told``; 0, which Esc gives too, when none."""
        more = QWidget()
        more.setLayout(column(*map(paragraph, told[1:])))
        return self._box(title, told[0], list(answers), extra=more if told[1:] else None)

    def open_file(self, title: Words, kind: Words, patterns: str) -> Path | None:
        """A file to read, ``patterns`` like ``*.xlsx *.csv``; None if the person changed their mind."""
        name, _ = QFileDialog.getOpenFileName(_window(), self._say(title), "", self._filter(kind, patterns))
        return Path(name) if name else None

    def save_file(self, title: Words, name: str, kind: Words, patterns: str) -> Path | None:
        """Where to write a file called ``name``; an existing one is only taken when confirmed."""
        asked = self._filter(kind, patterns)
        chosen, _ = QFileDialog.getSaveFileName(_window(), self._say(title), name, asked)
        return _with_suffix(Path(chosen), patterns) if chosen else None

    def folder(self, title: Words) -> Path | None:
        """A folder; None if the person changed their mind."""
        name = QFileDialog.getExistingDirectory(_window(), self._say(title))
        return Path(name) if name else None

    def printer(self, pages: int) -> QPrinter | None:
        """A printer with the person's choices for ``pages`` pages; None if they changed their mind."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, _window())
        dialog.setMinMax(1, pages)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return printer if accepted else None

    def catch(self) -> None:
        """From now on what nobody caught comes here instead of ending the program."""
        sys.excepthook = lambda kind, error, trace: self._uncaught(error)

    def _filter(self, kind: Words, patterns: str) -> str:
        return self._say(FILES.with_(kind=kind, patterns=patterns))

    def _uncaught(self, error: BaseException) -> None:
        """Trouble with the data may be met wherever a page is drawn; the rest are our own mistakes."""
        if isinstance(error, StorageTrouble):
            self.trouble(error)
        else:
            self._crash(error)

    def _crash(self, error: BaseException) -> None:
        text = crash.report(error)
        sys.stderr.write(text)
        page = QPlainTextEdit(text)
        page.setReadOnly(True)
        page.setMinimumSize(560, 180)
        page.setAccessibleName(self._say(CRASH))
        answers = [(COPY, "", 2), (CLOSE, "primary", 0)]
        if self._box(self._say(CRASH), self._say(CRASH_TEXT), answers, extra=page) == 2:
            QApplication.clipboard().setText(text)

    def _box(
        self, title: str, text: str, answers: list[Answer], state: str = "alarm",
        extra: QWidget | None = None,
    ) -> int:
        box = QDialog(_window(), Qt.WindowType.Dialog | Qt.WindowType.WindowCloseButtonHint)
        box.setWindowTitle(title)
        box.setAccessibleName(title)
        told = column(heading(title), paragraph(text))
        told.addStrut(420)
        if extra:
            told.addWidget(extra)
        told.addSpacing(8)
        told.addLayout(row(None, *(self._answer(box, *answer) for answer in answers)))
        whole = row(column(Mark(state, size=28), None), told, gap=14)
        whole.setContentsMargins(22, 20, 22, 18)
        box.setLayout(whole)
        result = box.exec()
        box.deleteLater()
        return result

    def _answer(self, box: QDialog, words: Words, kind: str, result: int) -> QWidget:
        made = button(self._say(words), lambda: box.done(result), kind=kind)
        if kind == "primary":
            made.setDefault(True)
        return made


def _window() -> QWidget | None:
    return QApplication.activeWindow()


def _with_suffix(path: Path, patterns: str) -> Path:
    """``path`` with the first pattern's suffix when the person wrote none."""
    return path if path.suffix else path.with_suffix(Path(patterns.split(maxsplit=1)[0]).suffix)

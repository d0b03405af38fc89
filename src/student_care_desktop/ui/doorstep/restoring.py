"""Bringing a school back from a backup: which file, and what opens it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.doorstep.sheet import Doorstep
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import button, column, label, paragraph, row, set_paragraph
from student_care_desktop.ui.house import House
from student_care_desktop.ui.passphrase import SecretLine

__all__ = ["Restoring", "told_restored"]

TITLE = mark("Restore", "Bring back a backup")
TEXT = mark(
    "Restore",
    "The backup is opened, checked and counted before it takes its place. What lies there now is kept "
    "whole beside it.",
)
FILE = mark("Restore", "Backup")
CHOOSE = mark("Restore", "Choose a file …")
OPEN = mark("Restore", "Choose a backup")
KIND = mark("Restore", "Backups")
SECRET = mark("Restore", "Its passphrase, or the recovery key from the printed sheet")
GO = mark("Restore", "Bring it back")
BACK = mark("Restore", "Back")
NO_FILE = mark("Restore", "Choose the backup first.")
NO_SECRET = mark("Restore", "Write the passphrase or the recovery key that opens it.")
WORKING = mark("Restore", "Opening, checking and copying the backup")
NONE_YET = mark("Restore", "No file chosen")

RESTORED = mark("Restore", "The backup is in its place. Open it with its passphrase.")
RESTORED_KEPT = mark(
    "Restore",
    "The backup is in its place. Open it with its passphrase. The data before it is kept in {folder}.",
)

Restore = Callable[[Path, str], Path | None]
"""Brings back the file with its secret; where the data before it is kept, if there was any."""


class Restoring(Doorstep):
    """``restored`` carries where the data before is kept, or None."""

    restored = Signal(object)
    left = Signal()

    def __init__(self, house: House, restore: Restore, known: Sequence[Path]) -> None:
        say = house.say
        super().__init__("backup", say(TITLE))
        self._house, self._restore = house, restore
        self.files = StillCombo()
        self.files.setAccessibleName(say(FILE))
        self.files.setPlaceholderText(say(NONE_YET))
        for path in known:
            self.files.addItem(path.name, path)
        self.files.setCurrentIndex(0 if known else -1)
        self.secret = SecretLine(say, SECRET)
        self.secret.returnPressed.connect(self.go)
        self.back = button(say(BACK), self.left.emit)
        self._problem = paragraph("", "problem")
        self.add(
            paragraph(say(TEXT), "soft"), self._file_line(), _named(say(SECRET), self.secret),
            self._problem,
            row(self.back, None, button(say(GO), self.go, kind="primary")),
        )
        self._complain(None)

    def _file_line(self) -> QWidget:
        say = self._house.say
        line = row(self.files, button(say(CHOOSE), self._choose, picture="folder"))
        line.setStretch(0, 1)
        both = QWidget()
        both.setLayout(column(label(say(FILE), "label"), line, gap=3))
        return both

    def _choose(self) -> None:
        path = self._house.messages.open_file(OPEN, KIND, "*.backup")
        if path:
            self.files.addItem(path.name, path)
            self.files.setCurrentIndex(self.files.count() - 1)
            self.secret.setFocus()

    def go(self) -> None:
        """Bring the chosen backup back."""
        file, secret = self.files.currentData(), self.secret.text()
        if not file or not secret:
            self._complain(NO_SECRET if file else NO_FILE)
            return
        self._complain(None)

        def work(progress: Progress) -> Path | None:
            progress.step(0, 0, WORKING)
            return self._restore(file, secret)

        self._house.tasks.run(work, self.restored.emit, self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CareError):
            self._complain(error.words)
            self.secret.selectAll()
            self.secret.setFocus()
        else:
            self._house.messages.trouble(error)

    def _complain(self, words: Words | None) -> None:
        set_paragraph(self._problem, self._house.say(words) if words else "")
        self._problem.setVisible(words is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.secret if self.files.count() else self.files).setFocus()


def _named(name: str, line: QWidget) -> QWidget:
    both = QWidget()
    above = label(name, "label")
    above.setBuddy(line)
    both.setLayout(column(above, line, gap=3))
    return both


def told_restored(kept: Path | None) -> Words:
    """That the backup is in its place, and where the data before it is kept."""
    return RESTORED_KEPT.with_(folder=kept) if kept else RESTORED

"""Bringing a backup back into an empty folder: the school that is open stays as it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import backups
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.furniture import (
    Card,
    button,
    column,
    label,
    paragraph,
    repolish,
    row,
    set_paragraph,
)
from student_care_desktop.ui.house import House
from student_care_desktop.ui.passphrase import SecretLine

__all__ = ["RestoreCard"]

TITLE = mark("Safety", "Bring a backup back")
ABOUT = mark(
    "Safety",
    "Into an empty folder, to try a backup or to move to another place; the records that are open stay as "
    "they are. If they are damaged, the program offers the same before it asks for the passphrase.",
)
FILE, CHOOSE_FILE = mark("Safety", "Backup file"), mark("Safety", "Choose the backup …")
FOLDER, CHOOSE_FOLDER = mark("Safety", "Empty folder"), mark("Safety", "Choose an empty folder …")
KIND = mark("Safety", "Backups")
SECRET = mark("Safety", "Its passphrase, or the recovery key")
GO = mark("Safety", "Bring it back")
NO_FILE = mark("Safety", "Choose the backup first.")
NO_FOLDER = mark("Safety", "Choose an empty folder first.")
NO_SECRET = mark("Safety", "Write the passphrase or the recovery key that opens the backup.")
WORKING = mark("Safety", "Opening, checking and copying the backup")
DONE = mark(
    "Safety",
    "{children} children are back in {folder}, checked and counted. "
    "To open it: student-care --data “{folder}”",
)


class RestoreCard(Card):
    """What is wrong stands in the card; ``note`` says so, or what was done."""

    def __init__(self, house: House) -> None:
        say = house.say
        super().__init__(say(TITLE))
        self._house, self._say = house, say
        self.file, self.folder = self._line(FILE), self._line(FOLDER)
        self.secret = SecretLine(say, SECRET)
        self.secret.returnPressed.connect(self.go)
        self.note = paragraph("", "problem")
        self.body.setSpacing(8)
        self.add(
            paragraph(say(ABOUT), "soft"),
            row(self.file, self._choose(CHOOSE_FILE, self._ask_file)),
            row(self.folder, self._choose(CHOOSE_FOLDER, self._ask_folder)),
            self._named(SECRET, self.secret), self.note,
            row(None, button(say(GO), self.go)),
        )
        self._tell("")

    def _line(self, words: Words) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(self._say(words))
        made.setAccessibleName(self._say(words))
        return made

    def _choose(self, words: Words, act: object) -> QWidget:
        made = button("", act, picture="folder")  # type: ignore[arg-type]
        made.setAccessibleName(self._say(words))
        made.setToolTip(self._say(words))
        return made

    def _named(self, words: Words, line: QLineEdit) -> QWidget:
        above, both = label(self._say(words), "label"), QWidget()
        above.setBuddy(line)
        both.setLayout(column(above, line, gap=3))
        return both

    def _ask_file(self) -> None:
        path = self._house.messages.open_file(CHOOSE_FILE, KIND, "*.backup")
        if path:
            self.file.setText(str(path))

    def _ask_folder(self) -> None:
        path = self._house.messages.folder(CHOOSE_FOLDER)
        if path:
            self.folder.setText(str(path))

    def go(self) -> None:
        """Bring the backup back, in the background."""
        missing = self._missing()
        if missing:
            self._tell(self._say(missing))
            return
        self._tell("")
        file, folder, secret = Path(self.file.text()), Path(self.folder.text()), self.secret.text()

        def work(progress: Progress) -> dict[str, int]:
            progress.step(0, 0, WORKING)
            return backups.restore(file, folder, secret)

        self._house.tasks.run(work, lambda counts: self._done(counts, folder), self._failed)

    def _missing(self) -> Words | None:
        asked = ((self.file, NO_FILE), (self.folder, NO_FOLDER), (self.secret, NO_SECRET))
        return next((words for line, words in asked if not line.text().strip()), None)

    def _done(self, counts: dict[str, int], folder: Path) -> None:
        self.secret.clear()
        words = DONE.with_(children=f"{counts['student']:,}", folder=folder)
        self._tell(self._say(words), "good")

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, CareError):
            self._tell(self._say(error.words))
        else:
            self._house.messages.trouble(error)

    def _tell(self, text: str, role: str = "problem") -> None:
        repolish(self.note, role=role)
        set_paragraph(self.note, text)
        self.note.setVisible(bool(text))

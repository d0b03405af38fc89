"""What was done in an urgent case: written by anybody who may know of it, read by few."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from student_care_desktop.domain.words import mark
from student_care_desktop.services import urgent
from student_care_desktop.services.urgent import Alarm
from student_care_desktop.ui.furniture import button, column, label, paragraph, row, set_paragraph
from student_care_desktop.ui.house import House

__all__ = ["Notes"]

WRITE = mark("Urgent", "Write what was done; it is sealed at once")
KEEP, CLOSE = mark("Urgent", "Keep the note"), mark("Urgent", "Close the case")
READ = mark("Urgent", "Read the notes")
COUNT = mark("Urgent", "{count} sealed notes")
NONE = mark("Urgent", "No note yet")
KEPT = mark("Urgent", "The note is sealed. The counsellor and the head of the care system can read it.")
CLOSED = mark("Urgent", "The case is closed. Its notes stay sealed.")


class Notes(QWidget):
    """``closed``: the case was closed and needs no panel any more."""

    closed = Signal()

    def __init__(self, house: House, alarm: Alarm) -> None:
        super().__init__()
        self._house, self._case, say = house, alarm.case, house.say
        self.line = QLineEdit()
        self.line.setPlaceholderText(say(WRITE))
        self.line.setAccessibleName(say(WRITE))
        self.line.returnPressed.connect(self.keep)
        self._keep, self._close = button(say(KEEP), self.keep), button(say(CLOSE), self.close_case)
        self._read = button(say(READ), self.read)
        self._read.setVisible(bool(alarm.notes) and house.desk.store.vault is not None)
        self._told = paragraph("")
        self._told.hide()
        words = COUNT.with_(count=alarm.notes) if alarm.notes else NONE
        line = row(self.line, self._keep, self._close, label(say(words), "soft"), self._read, gap=8)
        line.setStretch(0, 1)
        self.setLayout(column(line, self._told, gap=4))

    def stops(self) -> list[QWidget]:
        """Where the tab key stops."""
        read = [] if self._read.isHidden() else [self._read]
        return [self.line, self._keep, self._close, *read]

    def keep(self) -> None:
        """Seal what was written."""
        text = self.line.text().strip()
        if text:
            self._house.attempt(lambda: urgent.write_note(self._house.desk, self._case, text), self._kept)

    def _kept(self, _: object) -> None:
        self.line.clear()
        self._house.messages.tell(KEPT)
        self._show(self._house.say(KEPT))

    def close_case(self) -> None:
        """Close the case with what came of it."""
        text = self.line.text()
        self._house.attempt(lambda: urgent.close_case(self._house.desk, self._case, text), self._shut)

    def _shut(self, _: object) -> None:
        self._house.messages.tell(CLOSED)
        self.closed.emit()

    def read(self) -> None:
        """Show the notes; it stands in the trace."""
        self._house.attempt(lambda: urgent.notes_of(self._house.desk, self._case), self._show)

    def _show(self, text: str) -> None:
        set_paragraph(self._told, text)
        self._told.show()

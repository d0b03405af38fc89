"""The keys of the school: the passphrase, and a recovery sheet made anew."""

from __future__ import annotations

from pathlib import Path

from student_care_desktop.domain.words import mark
from student_care_desktop.services import doors
from student_care_desktop.ui.furniture import Card, button, column, heading, label, paragraph, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.passphrase import NewPassphrase, SecretLine

__all__ = ["KeysCard"]

HEAD, OWN = mark("Settings", "Passphrase and recovery sheet"), mark("Settings", "Your passphrase")
NOW = mark("Settings", "Passphrase of now")
CHANGE, CHANGED = mark("Settings", "Change passphrase"), mark("Settings", "The passphrase is changed.")
SHEET = mark("Settings", "Make a new recovery sheet …")
SHEET_MORE = mark(
    "Settings",
    "The sheet opens the records when the passphrase is forgotten. A new sheet makes the old one worthless.",
)
ASK = mark("Settings", "Make a new recovery sheet?")
WHERE = mark("Settings", "Where to keep the recovery sheet until it is printed")
PDF = mark("Settings", "PDF document")
MADE = mark(
    "Settings", "The new recovery sheet is in {file}. Print it, keep it locked up, and delete the file."
)
NAME = mark("Settings", "recovery-sheet.pdf")


class KeysCard(Card):
    """Nothing is shown of any key; the old passphrase is asked before it changes."""

    def __init__(self, house: House) -> None:
        super().__init__()
        say = house.say
        self._house = house
        self.old, self.new = SecretLine(say, NOW), NewPassphrase(say)
        above = label(say(NOW), "label")
        above.setBuddy(self.old)
        self._problem = paragraph("", "problem")
        sheet = house.may("service", "doors.new_recovery_key", "printing.print_recovery_sheet")
        self.add(
            heading(say(HEAD if sheet else OWN)), column(above, self.old, gap=3), self.new, self._problem,
            row(None, button(say(CHANGE), self.change, picture="key")),
        )
        if sheet:
            self.add(
                paragraph(say(SHEET_MORE), "soft"), row(None, button(say(SHEET), self.sheet, picture="print"))
            )

    def change(self) -> None:
        """Change the passphrase when both new lines agree."""
        problem = self.new.problem()
        self._problem.setText(self._house.say(problem) if problem else "")
        if not problem:
            old, new = self.old.text(), self.new.value()
            self._house.attempt(lambda: doors.change_passphrase(self._house.desk, old, new), self._changed)

    def _changed(self, _: object) -> None:
        for line in (self.old, self.new.first, self.new.second):
            line.clear()
        self._house.messages.tell(CHANGED)

    def sheet(self) -> None:
        """A new recovery key, printed into a file that the person chooses."""
        if not self._house.messages.ask(ASK, SHEET_MORE, SHEET):
            return
        target = self._house.messages.save_file(WHERE, self._house.say(NAME), PDF, "*.pdf")
        if target:
            self._house.attempt(lambda: self._print(target), lambda _: self._told(target))

    def _print(self, target: Path) -> None:
        from student_care_desktop.services import printing

        desk = self._house.desk
        doors.new_recovery_key(desk, lambda key: printing.print_recovery_sheet(desk, key, target))

    def _told(self, target: Path) -> None:
        self._house.messages.tell(MADE.with_(file=target.name))

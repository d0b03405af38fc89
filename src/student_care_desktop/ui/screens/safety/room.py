"""The room of safety: backups at the left, the check and the way back from a backup at the right."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.furniture import column, label, row, scrolled, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.safety.backup_card import BackupCard
from student_care_desktop.ui.screens.safety.check_card import CheckCard
from student_care_desktop.ui.screens.safety.restore_card import RestoreCard
from student_care_desktop.ui.screens.safety.second_card import SecondCard

__all__ = ["SafetyRoom"]

TITLE = mark("Safety", "Backup and check")
ABOUT = mark(
    "Safety", "A backup on a stick or another computer is what saves the records when this one breaks."
)


class SafetyRoom(QWidget):
    """Nothing here changes a record of the school."""

    def __init__(self, house: House) -> None:
        super().__init__()
        say = house.say
        self.backup, self.check, self.restore = BackupCard(house), CheckCard(house), RestoreCard(house)
        self.second = SecondCard(house)
        right = QWidget()
        right.setLayout(column(self.second, self.check, self.restore, None, gap=14))
        both = row(self.backup, scrolled(right), gap=16)
        both.setStretch(0, 6)
        both.setStretch(1, 5)
        whole = column(column(title(say(TITLE)), label(say(ABOUT), "soft"), gap=0), both, gap=14)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def visit(self, thing: Any) -> None:
        """Come in."""
        self.backup.look_again()
        self.second.look_again()
        self.backup.make.setFocus()

    def on_changed(self, changes: Changes) -> None:
        self.second.look_again()
        self.backup.look_again()

    def may_leave(self) -> bool:
        return True
